import type { Problem } from "../records/problem.ts";
import { cellAddress } from "../workbook/address.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { columnOf, type SheetDesign } from "./design.ts";
import { columnIndex } from "./own-rows.ts";

/** A column of a row on one of our sheets. */
export interface OwnCell {
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  /** Key of the column in its design. */
  readonly column: string;
}

/** Where a cell of one of our sheets stands, for a problem that concerns it; its row where a person removed the column. */
export function ownCell(
  snapshot: Snapshot,
  design: SheetDesign,
  { row, column }: OwnCell,
): Pick<Problem, "sheet" | "cell" | "row"> {
  const sheet = sheetWithKey(snapshot, design.key);
  if (sheet === undefined) return {};
  const index = columnIndex(sheet, columnOf(design, column));
  return { sheet: sheet.name, row, ...(index < 0 ? {} : { cell: cellAddress(row, index + 1) }) };
}
