import { cellsToErase, type CellToErase } from "../../../core/workbook/cells-to-erase.ts";
import type { Erasure } from "../../../core/workbook/erasure.ts";
import { HostProblem } from "../../../core/workbook/host-problem.ts";
import { standingCell, type WrittenCell } from "../cell-writing.ts";
import { Queue } from "../queue.ts";
import type { Standing, StandingSheet } from "../standing.ts";
import { isInPivot, type Pivot } from "./pivots.ts";

/** Cells further apart than this are cheaper to write one by one than with nothing in between. */
const widestGap = 40;
const untouched: WrittenCell = { value: null, format: null };

/** Cells in lines of one row, or of one column where that gives fewer lines. */
function linesOf(cells: readonly CellToErase[]): readonly (readonly CellToErase[])[] {
  const isDown = new Set(cells.map(({ row }) => row)).size > new Set(cells.map(({ column }) => column)).size;
  const line = (cell: CellToErase): number => (isDown ? cell.column : cell.row);
  const along = (cell: CellToErase): number => (isDown ? cell.row : cell.column);
  const lines: CellToErase[][] = [];
  for (const cell of [...cells].sort((one, other) => line(one) - line(other) || along(one) - along(other))) {
    const run = lines[lines.length - 1];
    const last = run?.[run.length - 1];
    const goesOn = last !== undefined && line(last) === line(cell) && along(cell) - along(last) <= widestGap;
    if (run !== undefined && goesOn) run.push(cell);
    else lines.push([cell]);
  }
  return lines;
}

function written(
  { formats, sheet }: StandingSheet,
  { row, column, after }: CellToErase,
  date1904: boolean,
): WrittenCell {
  return standingCell(after, {
    format: formats.at(row, column),
    column: () => formats.inColumn(column, sheet.headerRow + 1, sheet.cells.length),
    ours: sheet.key !== undefined,
    date1904,
  });
}

/** Cells between two of a line stay as they are: Excel leaves a cell alone for which it is given nothing. */
function writeLine(
  queue: Queue,
  name: string,
  standing: StandingSheet,
  line: readonly CellToErase[],
  date1904: boolean,
): void {
  const [first] = line;
  const last = line[line.length - 1];
  if (first === undefined || last === undefined) return;
  const block = Array.from({ length: last.row - first.row + 1 }, () =>
    Array.from({ length: last.column - first.column + 1 }, () => untouched),
  );
  for (const cell of line) {
    const row = block[cell.row - first.row];
    if (row !== undefined) row[cell.column - first.column] = written(standing, cell, date1904);
  }
  queue.cells({
    sheet: name,
    row: first.row,
    column: first.column,
    values: block.map((row) => row.map(({ value }) => value)),
    formats: block.map((row) => row.map(({ format }) => format)),
  });
}

/** The sheets in the order in which they are written: those with formulas alone first, then as the erasure has them. */
function inOrder(standing: Standing, { sheets }: Erasure): readonly StandingSheet[] {
  const told = sheets.map(({ sheet }) => sheet.toLowerCase());
  const others = [...standing.sheets].filter(([name]) => !told.includes(name)).map(([, sheet]) => sheet);
  return [...others, ...told.map((name) => standing.sheets.get(name)).filter((sheet) => sheet !== undefined)];
}

/**
 * New names of sheets and then cells, as a queue; the sheets in the order of the erasure, so that who is looked up on the
 * last of them is found again where Excel stops half-way. Throws HostProblem where Excel would not do it.
 */
export function erasedCells(standing: Standing, erasure: Erasure, pivots: readonly Pivot[]): Queue {
  const queue = new Queue();
  const told = new Map(erasure.sheets.map((one) => [one.sheet.toLowerCase(), one]));
  if (standing.isReadOnly) throw new HostProblem("read-only");
  for (const { sheet, renamed } of erasure.sheets) {
    if (renamed === undefined) continue;
    if (standing.isStructureProtected) throw new HostProblem("structure-protected");
    queue.on(sheet, (worksheet) => {
      worksheet.name = renamed;
    });
  }
  for (const one of inOrder(standing, erasure)) {
    const { name } = one.sheet;
    const here = told.get(name.toLowerCase());
    const cells = cellsToErase(one.sheet, here, erasure).filter(
      ({ row, column }) => !isInPivot(pivots, name, row, column),
    );
    if (cells.length > 0 && one.sheet.protected === true) throw new HostProblem("protected", { sheet: name });
    for (const line of linesOf(cells)) writeLine(queue, here?.renamed ?? name, one, line, standing.structure.date1904);
  }
  return queue;
}
