import { catalogueDesign } from "../sheets/catalogue.ts";
import { columnIndex } from "../sheets/own-rows.ts";
import { cellAddress } from "../workbook/address.ts";
import { isBlank, textOf, valueOf, type Scalar } from "../workbook/cell.ts";
import { sheetWithKey, type Sheet, type Snapshot } from "../workbook/snapshot.ts";
import { storedCell } from "../workbook/stored.ts";
import { contentColumns } from "./catalogue-cells.ts";

/** A row of the catalogue sheet with something in it, as people see it. */
export interface CatalogueRow {
  /** Counted from 1. */
  readonly row: number;
  /** The number as typed; `""` for a row without one. */
  readonly number: string;
  /** The id that the number means: `T05` for `t5`. */
  readonly id: string;
  /** By the key of the column, blank cells as null; a column that somebody removed is not there. */
  readonly cells: ReadonlyMap<string, Scalar>;
}

/** The catalogue sheet as it stands. */
export interface CatalogueSheet {
  readonly sheet: Sheet;
  /** Index of each column that is there, by its key. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows with anything in our columns, in the order of the sheet. */
  readonly rows: readonly CatalogueRow[];
}

/** The id that people mean by a number: ours in whatever way it is written, and any other as it is. */
function idOf(number: string): string {
  const [, digits] = /^t\s*0*(\d{1,3})$/iu.exec(number) ?? [];
  return digits === undefined ? number : `T${digits.padStart(2, "0")}`;
}

/** The catalogue sheet of a workbook; undefined where there is none. */
export function catalogueSheetIn(snapshot: Snapshot): CatalogueSheet | undefined {
  const sheet = sheetWithKey(snapshot, catalogueDesign.key);
  if (sheet === undefined) return undefined;
  const columns = new Map(
    catalogueDesign.columns
      .map((column) => [column.key, columnIndex(sheet, column)] as const)
      .filter(([, index]) => index >= 0),
  );
  const rows = sheet.cells.slice(sheet.headerRow).flatMap((line, position): CatalogueRow[] => {
    const cells = new Map([...columns].map(([key, index]) => [key, valueOf(storedCell(line[index]))]));
    if ([...cells.values()].every(isBlank)) return [];
    const number = textOf(cells.get("task"));
    return [{ row: sheet.headerRow + 1 + position, number, id: idOf(number), cells }];
  });
  return { sheet, columns, rows };
}

/** True where nothing but the number was typed: such a row is filled with what we say of that task. */
export function isBare({ cells }: CatalogueRow): boolean {
  return contentColumns.every(({ key }) => isBlank(cells.get(key)));
}

/** The address of a cell of a row, for whoever has to look at it; of the first column where the column is gone. */
export function placeIn(
  { sheet, columns }: CatalogueSheet,
  row: number,
  column: string,
): { readonly sheet: string; readonly row: number; readonly cell: string } {
  return { sheet: sheet.name, row, cell: cellAddress(row, (columns.get(column) ?? 0) + 1) };
}
