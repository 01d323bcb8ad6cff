import { isFormula, type Cell } from "../../../core/workbook/cell.ts";
import type { Erasure, SheetErasure } from "../../../core/workbook/erasure.ts";
import { formulaRenamed } from "../../../core/workbook/erase.ts";
import { FormatGrid } from "../../../core/workbook/format-grid.ts";
import { formulaSays, formulaWithout } from "../../../core/workbook/formula-texts.ts";
import type { Sheet } from "../../../core/workbook/snapshot.ts";
import { storedCell } from "../../../core/workbook/stored.ts";
import { blockOf } from "../../grid/cells.ts";
import { standingGridCell, type GridCell, type HoldsMoment } from "../../grid/grid-writing.ts";
import type { WriteGrid } from "../../grid/operation.ts";
import type { ReadGrid } from "../../grid/standing.ts";

/** A cell as it will be, row and column counted from 1. */
interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly after: Cell;
}

/** A sheet as it stands: its cells, formulas included, and its number formats. */
export interface StandingCells {
  readonly sheet: Sheet;
  readonly grid: ReadGrid;
}

/** What an erased cell becomes; undefined for a formula that says nothing itself and shows what follows from other cells. */
function erasedTo(standing: Cell, after: Cell, values: Erasure["values"]): Cell | undefined {
  if (!isFormula(standing)) return storedCell(after);
  return formulaSays(standing.formula, values) ? storedCell(after) : undefined;
}

/** Formulas that nobody named and that say somebody in a text of their own: they go on, without that. */
function formulasIn({ cells }: Sheet, erasure: Erasure): readonly CellToWrite[] {
  return cells.flatMap((row, place) =>
    row.flatMap((cell, index): readonly CellToWrite[] => {
      if (!isFormula(cell) || !formulaSays(cell.formula, erasure.values)) return [];
      const formula = formulaRenamed(formulaWithout(cell.formula, erasure.values), erasure.sheets);
      return [{ row: place + 1, column: index + 1, after: { formula, value: cell.value } }];
    }),
  );
}

/** The cells of a sheet that change, in order. */
export function cellsToWrite(sheet: Sheet, told: SheetErasure | undefined, erasure: Erasure): readonly CellToWrite[] {
  const cells = new Map(formulasIn(sheet, erasure).map((cell) => [`${cell.row} ${cell.column}`, cell]));
  for (const { row, column, after } of told?.cells ?? []) {
    const becomes = erasedTo(sheet.cells[row - 1]?.[column - 1] ?? null, after, erasure.values);
    if (becomes !== undefined) cells.set(`${row} ${column}`, { row, column, after: becomes });
  }
  return [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Cells beside each other in one row. */
interface Run {
  readonly row: number;
  readonly column: number;
  readonly cells: GridCell[];
}

/** Rectangles without a cell in them that stays: nothing else can be written at once, because Google has no way to leave one out. */
function blocksOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const blocks: Run[][] = [];
  const open = new Map<string, Run[]>();
  for (const run of runs) {
    const place = `${run.column} ${run.cells.length}`;
    const above = open.get(place);
    if (above !== undefined && (above[above.length - 1]?.row ?? 0) + 1 === run.row) above.push(run);
    else {
      const block = [run];
      open.set(place, block);
      blocks.push(block);
    }
  }
  return blocks;
}

/** What is written on a sheet, as few blocks as can be. */
export function operationsOn(
  { sheet, grid }: StandingCells,
  cells: readonly CellToWrite[],
  holds: HoldsMoment,
): readonly WriteGrid[] {
  const formats = new FormatGrid(grid.firstFormats);
  formats.learn(1, 1, grid.formats);
  const runs: Run[] = [];
  for (const { row, column, after } of cells) {
    const others = (): readonly string[] => formats.inColumn(column, sheet.headerRow + 1, sheet.cells.length);
    const cell = standingGridCell(after, { format: formats.at(row, column), column: others }, holds);
    const last = runs[runs.length - 1];
    if (last?.row === row && last.column + last.cells.length === column) last.cells.push(cell);
    else runs.push({ row, column, cells: [cell] });
  }
  return blocksOf(runs).flatMap((block) => {
    const [first] = block;
    return first === undefined
      ? []
      : [
          blockOf(
            sheet.name,
            first.row,
            first.column,
            block.map((run) => run.cells),
          ),
        ];
  });
}
