import type { Item, Response } from "../../../../core/evaluation/response.ts";

/** An invented study: answers of households and members by hand. */
export const trust: Item = { key: "trust", scale: "agree", words: { nl: "Vertrouwen", en: "Trust" } };
export const work: Item = { key: "work", scale: "yes-no", words: { nl: "Werk", en: "Work" } };
export const aboutMatch: Item = { ...trust, key: "match", ofMatch: true };
export const chosen: Item = {
  key: "chosen",
  scale: "choices",
  words: { nl: "Keuzes", en: "Choices" },
  options: [
    { key: "a", words: { nl: "a", en: "a" } },
    { key: "none", words: { nl: "geen", en: "none" } },
  ],
};

/** One questionnaire; of a household at the mid moment unless it says otherwise. */
export function answered(
  code: string,
  answers: Readonly<Record<string, number | readonly string[]>>,
  rest: Partial<Response> = {},
): Response {
  return {
    ...{ wave: "mid", respondent: "household", code, arm: "none", isRematched: false, sheet: "S", row: 1 },
    ...rest,
    answers: new Map(Object.entries(answers)),
  };
}

/** The two households of a block with one answer each. */
export function pair(block: number, key: string, treated: number, control: number): readonly Response[] {
  return [
    answered(`T-${block}`, { [key]: treated }, { arm: "treated", block: `R1-${block}`, round: 1, match: `M-${block}` }),
    answered(`C-${block}`, { [key]: control }, { arm: "control", block: `R1-${block}`, round: 1 }),
  ];
}

/** Blocks of pairs of answers. */
export function pairsOf(key: string, couples: readonly (readonly [number, number])[]): readonly Response[] {
  return couples.flatMap(([treated, control], index) => pair(index + 1, key, treated, control));
}
