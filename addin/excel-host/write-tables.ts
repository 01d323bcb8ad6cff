import { rangeText, type Range } from "../../core/workbook/ranges.ts";
import type { StandingTable } from "./standing.ts";
import type { Work } from "./work.ts";

/** Without ExcelApi 1.13 a table only grows: by empty rows and columns of its own. */
function grow(table: Excel.Table, before: Range, after: Range): void {
  const width = before.lastColumn - before.firstColumn + 1;
  const more = after.lastRow - before.lastRow;
  if (more > 0)
    table.rows.add(
      undefined,
      Array.from({ length: more }, () => Array.from({ length: width }, () => "")),
    );
  for (let column = before.lastColumn; column < after.lastColumn; column += 1) table.columns.add();
}

function shrink(table: Excel.Table, before: Range, after: Range): void {
  for (let column = before.lastColumn; column > after.lastColumn; column -= 1) {
    table.columns.getItemAt(column - before.firstColumn).delete();
  }
}

/** Gives a table of Excel another range with the same first cell. */
export function resizeTable(work: Work, sheet: string, table: StandingTable, range: Range): void {
  const { tableResize } = work.can;
  work.setTable(sheet, { ...table, range });
  work.queue.on(
    sheet,
    (worksheet) => {
      const standing = worksheet.tables.getItem(table.name);
      if (tableResize) standing.resize(rangeText(range));
      else {
        grow(standing, table.range, range);
        shrink(standing, table.range, range);
      }
    },
    4,
  );
}
