import type { CellToErase } from "../../../core/workbook/cells-to-erase.ts";
import { FormatGrid } from "../../../core/workbook/format-grid.ts";
import type { Sheet } from "../../../core/workbook/snapshot.ts";
import { blockOf } from "../../grid/cells.ts";
import { standingGridCell, type GridCell, type HoldsMoment } from "../../grid/grid-writing.ts";
import type { WriteGrid } from "../../grid/operation.ts";
import type { ReadGrid } from "../../grid/standing.ts";

/** A sheet as it stands: its cells, formulas included, and its number formats. */
export interface StandingCells {
  readonly sheet: Sheet;
  readonly grid: ReadGrid;
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
  cells: readonly CellToErase[],
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
