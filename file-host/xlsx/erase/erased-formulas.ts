import { formulaRenamed } from "../../../core/workbook/erase.ts";
import type { Erasure } from "../../../core/workbook/erasure.ts";
import { formulaWithout } from "../../../core/workbook/formula-texts.ts";
import { withoutValues } from "../../../core/workbook/without-values.ts";

/** Names in a workbook that themselves said somebody's, by what they were: ranges and tables. */
export type NewNames = ReadonlyMap<string, string>;

/** A name that a program accepts: signs and spaces of what comes in its place become underscores. */
export function plainName(text: string): string {
  return text.replace(/[^\p{L}\p{N}_.\\]+/gu, "_");
}

const outsideTexts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

function withNewNames(formula: string, names: NewNames): string {
  if (names.size === 0) return formula;
  return formula.replace(outsideTexts, (piece) => names.get(piece.toLowerCase()) ?? piece);
}

/** A list of words between quotes, as dropdowns have it, each word once. */
function listWithout(formula: string, { values }: Erasure): string | undefined {
  const words = /^"([^"]*)"$/u.exec(formula)?.[1];
  if (words === undefined || !words.includes(",")) return undefined;
  return `"${[...new Set(words.split(",").map((word) => withoutValues(word, values)))].join(",")}"`;
}

/** A formula without values in its texts, that follows sheets and ranges with other names. */
export function erasedFormula(formula: string, erasure: Erasure, names: NewNames): string {
  const moved = withNewNames(formulaRenamed(formula, erasure.sheets), names);
  const list = listWithout(moved, erasure);
  return list ?? formulaWithout(moved, erasure.values);
}
