import type { ColumnType } from "../workbook/layout.ts";
import { columnOf, type Choice, type ColumnDesign, type Words } from "./design.ts";
import { matchesDesign } from "./matches-design.ts";

/** What a column that people fill in has besides its key, titles and width. */
type More = Partial<Pick<ColumnDesign, "choices" | "hint" | "wrap" | "open">>;

/** The two parts of a hint in one language: its title and its text. */
type HintWords = readonly [title: string, text: string];

/** A hint of a column, in both languages. */
export function hintOf(nl: HintWords, en: HintWords): Pick<ColumnDesign, "hint"> {
  return { hint: { title: { nl: nl[0], en: en[0] }, text: { nl: nl[1], en: en[1] } } };
}

function toFill(type: ColumnType, key: string, title: Words, width: number, more: More = {}): ColumnDesign {
  return { key, title, type, width, ...more, filledBy: "people" };
}

/** A column in which people write, over more than one line where they must. */
export function textToFill(key: string, title: Words, width: number, more: More = {}): ColumnDesign {
  return toFill("text", key, title, width, { wrap: true, ...more });
}

/** A column in which people choose. */
export function choiceToFill(
  key: string,
  title: Words,
  width: number,
  more: More & { readonly choices: readonly Choice[] },
): ColumnDesign {
  return toFill("text", key, title, width, { wrap: true, ...more });
}

/** A column with days that people fill in. */
export function dateToFill(key: string, title: Words, more: More = {}): ColumnDesign {
  return toFill("date", key, title, 13, { wrap: true, ...more });
}

/** A column with whole numbers that people fill in. */
export function countToFill(key: string, title: Words, more: More = {}): ColumnDesign {
  return toFill("integer", key, title, 12, { wrap: true, ...more });
}

/** The column in which people choose a match of the sheet `Matches`; it needs that sheet. */
export const matchToFill: ColumnDesign = {
  key: "match",
  title: { nl: "Match", en: "Match" },
  type: "text",
  width: 10,
  choicesFrom: { sheet: matchesDesign.key, column: columnOf(matchesDesign, "id").title },
  filledBy: "people",
};

/** Yes or no, and what people type for it. */
export const yesOrNo: readonly Choice[] = [
  { value: "yes", words: { nl: "ja", en: "yes" }, also: ["j", "y", "x", "true", "waar", "jawel"] },
  { value: "no", words: { nl: "nee", en: "no" }, also: ["n", "false", "onwaar", "niet", "not"] },
];

/** For cells in which people write a sentence: what never belongs there. */
export const nobodyNamed = hintOf(
  ["Geen namen", "Schrijf geen namen, en niets over gezondheid of geloof."],
  ["No names", "Write no names, and nothing about health or religion."],
);
