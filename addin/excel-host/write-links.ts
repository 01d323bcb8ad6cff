import { valueOf, type Cell } from "../../core/workbook/cell.ts";
import { quotedSheet } from "../../core/workbook/ranges.ts";
import type { Queue } from "./queue.ts";

/** A cell that leads to a sheet. */
export interface LinkCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Cells that name a sheet lead to it; others lead nowhere. The words in the cells stay. */
export function writeLinks(queue: Queue, sheet: string, cells: readonly LinkCell[], fresh = false): void {
  for (const { row, column, cell } of cells) {
    const target = valueOf(cell);
    const leads = typeof target === "string" && target.trim() !== "";
    if (fresh && !leads) continue;
    queue.on(sheet, (worksheet) => {
      const range = worksheet.getCell(row - 1, column - 1);
      if (leads) range.hyperlink = { documentReference: `${quotedSheet(target)}!A1` };
      else range.clear("Hyperlinks");
    });
  }
}
