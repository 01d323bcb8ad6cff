import { valueOf, type Cell } from "../../core/workbook/cell.ts";
import { quotedSheet, rangeText } from "../../core/workbook/ranges.ts";
import type { Queue } from "./queue.ts";

/** A cell that leads to a sheet. */
export interface LinkCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Cells one below the other that lead to the same sheet; without a target they lead nowhere. */
interface LinkRun {
  readonly column: number;
  readonly firstRow: number;
  lastRow: number;
  readonly target: string | undefined;
}

function targetOf(cell: Cell): string | undefined {
  const target = valueOf(cell);
  return typeof target === "string" && target.trim() !== "" ? target : undefined;
}

function runsOf(cells: readonly LinkCell[]): readonly LinkRun[] {
  const runs: LinkRun[] = [];
  for (const { row, column, cell } of cells) {
    const target = targetOf(cell);
    const last = runs[runs.length - 1];
    if (last?.target === target && last?.column === column && row === last.lastRow + 1) last.lastRow = row;
    else runs.push({ column, firstRow: row, lastRow: row, target });
  }
  return runs;
}

/** Cells that name a sheet lead to it; others lead nowhere. The words in the cells stay. `fresh`: they have no links yet. */
export function writeLinks(queue: Queue, sheet: string, cells: readonly LinkCell[], fresh = false): void {
  for (const { column, firstRow, lastRow, target } of runsOf(cells)) {
    if (fresh && target === undefined) continue;
    queue.on(sheet, (worksheet) => {
      const range = worksheet.getRange(rangeText({ firstRow, lastRow, firstColumn: column, lastColumn: column }));
      if (target === undefined) range.clear("Hyperlinks");
      else range.hyperlink = { documentReference: `${quotedSheet(target)}!A1` };
    });
  }
}
