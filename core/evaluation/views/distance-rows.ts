import { evaluationDistanceDesign } from "../../sheets/evaluation-distance.ts";
import type { Wanted, WantedRow } from "../../sheets/synced.ts";
import { say, sentence } from "../../text/sentence.ts";
import type { Language } from "../../workbook/layout.ts";
import type { DistanceBand, EvaluationResult } from "../result.ts";
import { shareOf } from "../statistics/wilson.ts";
import { shareCells } from "./figures.ts";

/** A band of distance as people call it: nobody is in two of them. */
export function bandLabel({ from, to }: Pick<DistanceBand, "from" | "to">, language: Language): string {
  const ends = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return say(language, sentence("evaluation-distance-band", ends));
}

function rowOf(band: DistanceBand, language: Language): WantedRow {
  const { item, respondent, wave, n, missing, agree } = band;
  return {
    question: item.words[language],
    ...{ respondent, wave },
    band: bandLabel(band, language),
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
