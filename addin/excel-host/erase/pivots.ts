import type { Range } from "../../../core/workbook/ranges.ts";
import { parsedReference } from "../../../core/workbook/references.ts";

/** A pivot table: what it shows follows from other cells, once it is refreshed. */
export interface Pivot {
  readonly table: Excel.PivotTable;
  readonly sheet: string;
  /** Where it stands: nothing is typed there. */
  readonly range: Range | undefined;
}

/** The pivot tables of the workbook: two syncs, one where there are none. */
export async function pivotsOf(context: Excel.RequestContext): Promise<readonly Pivot[]> {
  const { pivotTables } = context.workbook;
  pivotTables.load("items/name,items/worksheet/name");
  await context.sync();
  const tables = Array.from(pivotTables.items);
  const ranges = tables.map((table) => table.layout.getRange());
  for (const range of ranges) range.load("address");
  if (ranges.length > 0) await context.sync();
  return tables.map((table, place) => ({
    table,
    sheet: table.worksheet.name,
    range: parsedReference(ranges[place]?.address ?? "")?.range,
  }));
}

/** True for a cell that a pivot table fills. */
export function isInPivot(pivots: readonly Pivot[], sheet: string, row: number, column: number): boolean {
  return pivots.some(
    ({ sheet: home, range }) =>
      home.toLowerCase() === sheet.toLowerCase() &&
      range !== undefined &&
      row >= range.firstRow &&
      row <= range.lastRow &&
      column >= range.firstColumn &&
      column <= range.lastColumn,
  );
}
