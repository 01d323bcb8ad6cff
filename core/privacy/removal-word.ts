import { textOf, valueOf, type Scalar } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import type { Snapshot } from "../workbook/snapshot.ts";

const words: Readonly<Record<Language, string>> = { nl: "verwijderd", en: "removed" };

const removal = /^(?:verwijderd|removed) (\d{1,6})$/iu;
const within = /\b(?:verwijderd|removed) \d{1,6}\b/iu;

/** The number in what stands in the place of somebody who was forgotten; undefined for anything else. */
function removalNumber(cell: Scalar): number | undefined {
  // Every cell of a workbook is asked: most are told at once by how they begin.
  if (typeof cell !== "string" || !/^\s*[vr]e/iu.test(cell)) return undefined;
  const found = removal.exec(textOf(cell))?.[1];
  return found === undefined ? undefined : Number(found);
}

/** True for what stands in the place of somebody who was forgotten, in whichever language: `verwijderd 1`. */
export function isRemovalWord(text: string): boolean {
  return removalNumber(text) !== undefined;
}

/** What formulas on such a row go on showing: numbers, days, faults, and texts made of what stands there now. */
function isWorkedOut(cell: Scalar): boolean {
  return typeof cell !== "string" || /^(?:#|\d{4}-\d{2}-\d{2}\b)/u.test(cell) || within.test(cell);
}

/** True for a row of which only that is left, and what formulas make of it: nobody stands there any more. */
export function isRowOfForgotten(cells: readonly Scalar[]): boolean {
  if (!cells.some((cell) => removalNumber(cell) !== undefined)) return false;
  return cells.every((cell) => cell === null || isWorkedOut(cell) || textOf(cell).trim() === "");
}

/** What comes in the place of the next one to be forgotten: `verwijderd 3` where two were before. */
export function nextRemoval({ sheets }: Snapshot, language: Language): string {
  let highest = 0;
  for (const { cells } of sheets)
    for (const row of cells) for (const cell of row) highest = Math.max(highest, removalNumber(valueOf(cell)) ?? 0);
  return `${words[language]} ${highest + 1}`;
}
