import { textOf, type Scalar } from "../workbook/cell.ts";
import { isErrorValue, saysUnknown } from "./cells/unknown.ts";
import type { Kind } from "./dictionary.ts";
import { fitsKind } from "./kinds.ts";

/** What a column holds, as far as it is needed to tell what it is: different values, at most a few hundred. */
export interface ColumnContent {
  /** Number of filled cells that say something. */
  readonly filled: number;
  /** Different values; of long columns a sample that does not depend on the order of the rows. */
  readonly values: readonly Scalar[];
}

const enough = 300;

/** A number from a text that scatters well (FNV-1a), for a sample that sorting does not change. */
function scattered(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The content of a column. Words for "not known" and formula errors say nothing about what it is. */
export function contentOf(cells: readonly Scalar[]): ColumnContent {
  const distinct = new Map<string, Scalar>();
  let filled = 0;
  for (const cell of cells) {
    if (saysUnknown(cell) || isErrorValue(cell)) continue;
    filled += 1;
    distinct.set(textOf(cell), cell);
  }
  const share = Math.ceil(distinct.size / enough);
  const values = [...distinct].filter(([text]) => share <= 1 || scattered(text) % share === 0).map(([, cell]) => cell);
  return { filled, values };
}

/** The share of different values that can be of a kind, 0 to 1; `undefined` where the column says nothing. */
export function shareOf(content: ColumnContent, kind: Kind): number | undefined {
  if (content.values.length === 0) return undefined;
  return content.values.filter(fitsKind[kind]).length / content.values.length;
}
