import { evaluationDistanceDesign } from "../../sheets/evaluation-distance.ts";
import type { Wanted, WantedRow } from "../../sheets/synced.ts";
import { say, sentence } from "../../text/sentence.ts";
import type { Language } from "../../workbook/layout.ts";
import type { DistanceBand, EvaluationResult } from "../result.ts";
import { shareOf } from "../statistics/wilson.ts";
import { shareCells } from "./figures.ts";

function rowOf(band: DistanceBand, language: Language): WantedRow {
  const { item, respondent, wave, from, to, n, missing, agree } = band;
  const range = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return {
    question: item.words[language],
    ...{ respondent, wave },
    band: say(language, sentence("evaluation-distance-band", range)),
    ...{ n, missing },
    count: agree,
    ...shareCells("share", shareOf(agree, n)),
  };
}

/** What the sheet with complaints by distance should say. */
export function distanceWanted({ distance }: EvaluationResult, language: Language): Wanted {
  const rows = distance.map((band) => rowOf(band, language));
  return { design: evaluationDistanceDesign, rows, others: "remove", ordered: true };
}
