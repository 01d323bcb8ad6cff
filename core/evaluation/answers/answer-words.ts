import type { Language } from "../../workbook/layout.ts";
import type { Words } from "../../sheets/design.ts";
import { levels, type Item } from "../response.ts";

/** The five answers of scales of opinion, from the lowest to the highest (R63). */
export const opinionWords: Readonly<Record<"agree" | "satisfied", readonly Words[]>> = {
  agree: [
    { nl: "helemaal mee oneens", en: "strongly disagree" },
    { nl: "enigszins mee oneens", en: "somewhat disagree" },
    { nl: "niet mee eens, niet mee oneens", en: "neither agree nor disagree" },
    { nl: "enigszins mee eens", en: "somewhat agree" },
    { nl: "helemaal mee eens", en: "strongly agree" },
  ],
  satisfied: [
    { nl: "heel ontevreden", en: "very dissatisfied" },
    { nl: "ontevreden", en: "dissatisfied" },
    { nl: "niet tevreden, niet ontevreden", en: "neither satisfied nor dissatisfied" },
    { nl: "tevreden", en: "satisfied" },
    { nl: "heel tevreden", en: "very satisfied" },
  ],
};

const noYes: readonly Words[] = [
  { nl: "nee", en: "no" },
  { nl: "ja", en: "yes" },
];

const levelWords: readonly Words[] = levels.map((level) =>
  level === "none" ? { nl: "geen kennis", en: "no knowledge" } : { nl: level, en: level },
);

function wordsOfScale({ scale, options = [] }: Pick<Item, "scale" | "options">): readonly Words[] {
  if (scale === "agree" || scale === "satisfied") return opinionWords[scale];
  if (scale === "yes-no") return noYes;
  if (scale === "level") return levelWords;
  if (scale === "number") return [];
  return options.map(({ words }) => words);
}

/** The words of all answers to an item, in the order of its scale; none of numbers. Each of them is read back as itself. */
export function answerWords(item: Pick<Item, "scale" | "options">, language: Language): string[] {
  return wordsOfScale(item).map((words) => words[language]);
}
