import type { ErasedValue } from "../../../core/workbook/erasure.ts";
import type { ErasureFound } from "../../../core/workbook/erasure-search.ts";
import type { WholeCells } from "../../../core/workbook/erased-places.ts";
import type { Book, BookSheet } from "../book.ts";

/** What a search goes by. */
export interface Searched {
  readonly book: Book;
  readonly values: readonly ErasedValue[];
  /** Cells of which nothing stays. */
  readonly whole: WholeCells;
}

/** Looks at one sheet with cells for one kind of place; nothing is changed. */
export type SheetSearch = (tab: BookSheet, searched: Searched) => ErasureFound;

/** Looks at the workbook for one kind of place; nothing is changed. */
export type BookSearch = (searched: Searched) => ErasureFound;

/** All cells that a sheet has, used or not: notes and dropdowns also stand where nothing was typed. */
export function gridOf({ sheet }: BookSheet): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
}
