import { respondents, type Respondent } from "../evaluation/response.ts";
import type { DistanceBand, EvaluationResult, Transition } from "../evaluation/result.ts";
import { answerWords } from "../evaluation/answers/answer-words.ts";
import { bandLabel } from "../evaluation/views/distance-rows.ts";
import { waveLabel, whoLabel } from "../evaluation/views/words.ts";
import { capital } from "../text/capital.ts";
import type { Language } from "../workbook/layout.ts";
import { questionLabel } from "./results-words.ts";
import type { ChangeView, DistanceLine, DistanceView } from "./views/results.ts";

/** Answers that nobody gave at either moment take no room. */
function given(cells: Transition["cells"]): readonly number[] {
  return cells.flatMap((row, place) => {
    const isGiven = row.some((count) => count > 0) || cells.some((other) => (other[place] ?? 0) > 0);
    return isGiven ? [place] : [];
  });
}

function changeView(change: Transition, language: Language): ChangeView {
  const { item, option, respondent, arm, from, to, n, missing, up, same, down, cells } = change;
  const places = given(cells);
  const words =
    option === undefined ? answerWords(item, language) : answerWords({ ...item, scale: "yes-no" }, language);
  return {
    label: questionLabel(item, option, language),
    who: capital(whoLabel(respondent, arm, language)),
    from: capital(waveLabel(from, language)),
    to: capital(waveLabel(to, language)),
    ...{ n, missing, up, same, down },
    ...(option !== undefined || item.scale === "yes-no" ? { isChosen: true as const } : {}),
    answers: places.map((place) => words[place] ?? String(place)),
    cells: places.map((row) => places.map((column) => cells[row]?.[column] ?? 0)),
  };
}

/** How the same people moved between two moments; pairs of moments at which nobody answered twice say nothing. */
export function changeViews({ transitions }: EvaluationResult, language: Language): ChangeView[] {
  return transitions.filter(({ n }) => n > 0).map((change) => changeView(change, language));
}

/** A band by its ends, which every respondent of a question has alike. */
function bandKey({ from, to }: DistanceBand): string {
  return JSON.stringify([from, to]);
}

function distanceLine(bands: readonly DistanceBand[], who: readonly Respondent[], language: Language): DistanceLine[] {
  const [first] = bands;
  const isEmpty = bands.every(({ n, missing }) => n + missing === 0);
  if (first === undefined || isEmpty) return [];
  const cells = who.map((one) => {
    const { n = 0, missing = 0, agree = 0 } = bands.find(({ respondent }) => respondent === one) ?? {};
    return { n, missing, agree };
  });
  return [{ label: bandLabel(first, language), cells }];
}

function distanceView(bands: readonly DistanceBand[], language: Language): DistanceView[] {
  const [first] = bands;
  const who = respondents.filter((one) => bands.some(({ respondent, n }) => respondent === one && n > 0));
  if (first === undefined || who.length === 0) return [];
  const own = bands.filter(({ respondent }) => who.includes(respondent));
  const lines = [...new Set(own.map(bandKey))].flatMap((key) =>
    distanceLine(
      own.filter((band) => bandKey(band) === key),
      who,
      language,
    ),
  );
  const { item, wave } = first;
  return [
    {
      label: item.words[language],
      wave: capital(waveLabel(wave, language)),
      who: who.map((one) => capital(whoLabel(one, undefined, language))),
      lines,
    },
  ];
}

/** Who finds the other too far away or wants more time, by how far that is (R18, R19). */
export function distanceViews({ distance }: EvaluationResult, language: Language): DistanceView[] {
  const tables = new Map<string, DistanceBand[]>();
  for (const band of distance) {
    const key = JSON.stringify([band.item.key, band.wave]);
    tables.set(key, [...(tables.get(key) ?? []), band]);
  }
  return [...tables.values()].flatMap((bands) => distanceView(bands, language));
}
