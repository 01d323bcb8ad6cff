import type { ErasedValue } from "./erasure.ts";
import { saysValue, withoutValues } from "./without-values.ts";

/** What stands between quotes in a formula, and names of sheets, which may hold a quote themselves. */
const texts = /"(?:[^"]|"")*"|'(?:[^']|'')*'/gu;

function isText(piece: string): boolean {
  return piece.startsWith('"');
}

/**
 * A formula whose texts say none of the values any more. Only what stands between quotes is looked at: the code `H-12` is
 * written like the cell H12, and a formula about that cell says nothing of anybody.
 */
export function formulaWithout(formula: string, values: readonly ErasedValue[]): string {
  return formula.replace(texts, (piece) => {
    if (!isText(piece)) return piece;
    const text = piece.slice(1, -1).replace(/""/gu, '"');
    const clean = withoutValues(text, values);
    return clean === text ? piece : `"${clean.replace(/"/gu, '""')}"`;
  });
}

/** True where a text of a formula says one of the values. */
export function formulaSays(formula: string, values: readonly ErasedValue[]): boolean {
  return [...formula.matchAll(texts)].some(([piece]) => isText(piece) && saysValue(piece.replace(/""/gu, '"'), values));
}
