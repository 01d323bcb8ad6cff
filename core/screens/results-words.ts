import { levels, type Item, type Respondent, type StudyArm, type Wave } from "../evaluation/response.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";

/** Fewer usable answers than this are told as counts alone: a percentage of them says more than anybody knows. */
export const fewAnswers = 10;

/** Answers of a scale of five, and the number that the lowest of them has. */
const [five, lowestOfFive] = [5, 1];

/** A moment in words. */
export function waveLabel(wave: Wave, language: Language): string {
  return say(language, sentence("results-wave", { wave }));
}

/** Who answered, and of which arm where that is told apart. */
export function whoLabel(respondent: Respondent, arm: StudyArm | undefined, language: Language): string {
  const told =
    arm === undefined ? sentence("results-who", { respondent }) : sentence("results-who-of-arm", { respondent, arm });
  return say(language, told);
}

/** A question in words, with the option where it is about one of them. */
export function questionLabel(item: Item, option: string | undefined, language: Language): string {
  const label = item.words[language];
  if (option === undefined) return label;
  const words = item.options?.find(({ key }) => key === option)?.words[language] ?? option;
  return say(language, sentence("results-option-of", { item: label, option: words }));
}

function scaled({ scale }: Item, count: number, language: Language): readonly string[] {
  return Array.from({ length: count }, (_, place) => say(language, sentence("results-answer", { scale, place })));
}

/** The answers to a question in words, the lowest first; options in their order; none of numbers. */
export function answersOf(item: Item, language: Language): readonly string[] {
  switch (item.scale) {
    case "agree":
    case "satisfied":
      return scaled(item, five, language);
    case "yes-no":
      return scaled(item, 2, language);
    case "level":
      return scaled(item, levels.length, language);
    case "choice":
    case "choices":
      return (item.options ?? []).map(({ words }) => words[language]);
    case "number":
      return [];
  }
}

/** The middle answer in words; of numbers the number. It can fall between two answers. */
export function medianLabel(item: Item, median: number, language: Language): string {
  const answers = answersOf(item, language);
  const lowest = item.scale === "agree" || item.scale === "satisfied" ? lowestOfFive : 0;
  const low = answers[Math.floor(median) - lowest];
  const high = answers[Math.ceil(median) - lowest];
  if (low === undefined || high === undefined) return say(language, sentence("results-number", { value: median }));
  return low === high ? low : say(language, sentence("results-between", { low, high }));
}
