import { textOf, valueOf, type Scalar } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import type { Snapshot } from "../workbook/snapshot.ts";

const words: Readonly<Record<Language, string>> = { nl: "verwijderd", en: "removed" };

const removal = /^(?:verwijderd|removed) (\d{1,6})$/iu;

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

/** True for a row of which only that is left: nobody stands there any more. */
export function isRowOfForgotten(cells: readonly Scalar[]): boolean {
  const isLeft = (cell: Scalar): boolean => cell !== null && (typeof cell !== "string" || cell.trim() !== "");
  return cells.every((cell) => !isLeft(cell) || removalNumber(cell) !== undefined) && cells.some(isLeft);
}

/** What comes in the place of the next one to be forgotten: `verwijderd 3` where two were before. */
export function nextRemoval({ sheets }: Snapshot, language: Language): string {
  let highest = 0;
  for (const { cells } of sheets)
    for (const row of cells) for (const cell of row) highest = Math.max(highest, removalNumber(valueOf(cell)) ?? 0);
  return `${words[language]} ${highest + 1}`;
}
