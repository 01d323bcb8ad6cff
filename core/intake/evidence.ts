import { textOf, type Scalar } from "../workbook/cell.ts";
import { isErrorValue, saysUnknown } from "./cells/unknown.ts";
import type { Kind } from "./dictionary.ts";
import { fitsKind, type KindFits } from "./kinds.ts";

/** What a column holds, as far as it is needed to tell what it is: different values, at most a few hundred. */
export interface ColumnContent {
  /** Number of filled cells that say something. */
  readonly filled: number;
  /** Different values; of long columns a sample that does not depend on the order of the rows. */
  readonly values: readonly Scalar[];
  /** How often each of these values stands in the column. */
  readonly times: readonly number[];
}

const enough = 300;

/** A number from a text that scatters well (FNV-1a), for a sample that sorting does not change. */
function scattered(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** How often each value stands there as it is: a long column says the same again and again. */
function counted(cells: readonly Scalar[]): Map<Scalar, number> {
  const times = new Map<Scalar, number>();
  for (const cell of cells) if (cell !== null) times.set(cell, (times.get(cell) ?? 0) + 1);
  return times;
}

/** The content of a column. Words for "not known" and formula errors say nothing about what it is. */
export function contentOf(cells: readonly Scalar[]): ColumnContent {
  const distinct = new Map<string, { readonly cell: Scalar; times: number }>();
  let filled = 0;
  for (const [cell, times] of counted(cells)) {
    if (saysUnknown(cell) || isErrorValue(cell)) continue;
    filled += times;
    const key = `${typeof cell} ${textOf(cell)}`;
    const known = distinct.get(key);
    if (known === undefined) distinct.set(key, { cell, times });
    else known.times += times;
  }
  const step = Math.ceil(distinct.size / enough);
  const sample = [...distinct].filter(([text]) => step <= 1 || scattered(text) % step === 0).map(([, found]) => found);
  return { filled, values: sample.map(({ cell }) => cell), times: sample.map(({ times }) => times) };
}

/** How many different values there are for each cell, 0 to 1: 1 where nothing comes back. Of long columns by their sample. */
export function variety({ values, times }: ColumnContent): number {
  const cells = times.reduce((sum, one) => sum + one, 0);
  return cells === 0 ? 0 : values.length / cells;
}

/** The share of the filled cells for which something holds, 0 to 1; `undefined` where the column says nothing. */
export function shareFor({ values, times }: ColumnContent, holds: (cell: Scalar) => boolean): number | undefined {
  const sum = (list: readonly number[]): number => list.reduce((one, other) => one + other, 0);
  if (values.length === 0) return undefined;
  return sum(values.map((cell, place) => (holds(cell) ? (times[place] ?? 0) : 0))) / sum(times);
}

/** The share of the filled cells that can be of a kind, 0 to 1; `undefined` where the column says nothing. */
export function shareOf(content: ColumnContent, kind: Kind, fits: KindFits = fitsKind): number | undefined {
  return shareFor(content, fits[kind]);
}
