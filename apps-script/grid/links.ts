import { isFormula } from "../../core/workbook/cell.ts";
import { sheetNamed, type Sheet } from "../../core/workbook/snapshot.ts";
import { columnNamed } from "../../core/workbook/table.ts";
import type { GridLinks } from "./operation.ts";
import type { GridWork } from "./work.ts";

/** Rows of a column that name a sheet that is there, in runs without a gap. */
function runsOf(sheet: Sheet, index: number, names: ReadonlySet<string>): readonly GridLinks[] {
  const runs: (GridLinks & { readonly targets: string[] })[] = [];
  sheet.cells.forEach((cells, place) => {
    const cell = cells[index] ?? null;
    const row = place + 1;
    if (row <= sheet.headerRow || isFormula(cell) || typeof cell !== "string" || !names.has(cell.toLowerCase())) return;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row + last.targets.length === row) last.targets.push(cell);
    else runs.push({ do: "links", sheet: sheet.name, row, column: index + 1, targets: [cell] });
  });
  return runs;
}

/** The links of a sheet as it is in the end: cells of link columns that name a sheet lead there. */
function linksOn(work: GridWork, name: string): readonly GridLinks[] {
  const sheet = sheetNamed(work.state, name);
  const header = sheet?.cells[sheet.headerRow - 1];
  if (sheet?.key === undefined || header === undefined) return [];
  const names = new Set(work.state.sheetNames.map((one) => one.toLowerCase()));
  const columns = work.sheet(name).offers.filter(({ isLink }) => isLink);
  return columns.flatMap(({ title }) => {
    const index = columnNamed(header, title);
    return index < 0 ? [] : runsOf(sheet, index, names);
  });
}

/** Once all edits are written, cells that name a sheet lead there: the sheet may be one that comes later. */
export function linkLater(work: GridWork, sheet: string): void {
  work.later(`links ${sheet.toLowerCase()}`, () => linksOn(work, sheet));
}
