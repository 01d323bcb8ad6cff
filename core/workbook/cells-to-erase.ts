import { isFormula, type Cell } from "./cell.ts";
import { formulaRenamed } from "./erase.ts";
import type { Erasure, SheetErasure } from "./erasure.ts";
import { formulaSays, formulaWithout } from "./formula-texts.ts";
import type { Sheet } from "./snapshot.ts";
import { storedCell } from "./stored.ts";

/** A cell as it will be, row and column counted from 1. */
export interface CellToErase {
  readonly row: number;
  readonly column: number;
  readonly after: Cell;
}

/** What an erased cell becomes; undefined for a formula that says nothing itself and shows what follows from other cells. */
function erasedTo(standing: Cell, after: Cell, values: Erasure["values"]): Cell | undefined {
  if (!isFormula(standing)) return storedCell(after);
  return formulaSays(standing.formula, values) ? storedCell(after) : undefined;
}

/** Formulas that nobody named and that say somebody in a text of their own: they go on, without that. */
function formulasIn({ cells }: Sheet, erasure: Erasure): readonly CellToErase[] {
  return cells.flatMap((row, place) =>
    row.flatMap((cell, index): readonly CellToErase[] => {
      if (!isFormula(cell) || !formulaSays(cell.formula, erasure.values)) return [];
      const formula = formulaRenamed(formulaWithout(cell.formula, erasure.values), erasure.sheets);
      return [{ row: place + 1, column: index + 1, after: { formula, value: cell.value } }];
    }),
  );
}

/**
 * The cells that a program with a workbook open writes on a sheet, row by row; the sheet with its formulas, also where it is
 * a coordinator's. Formulas that only show what follows from other cells are left to the program.
 */
export function cellsToErase(sheet: Sheet, told: SheetErasure | undefined, erasure: Erasure): readonly CellToErase[] {
  const cells = new Map(formulasIn(sheet, erasure).map((cell) => [`${cell.row} ${cell.column}`, cell]));
  for (const { row, column, after } of told?.cells ?? []) {
    const becomes = erasedTo(sheet.cells[row - 1]?.[column - 1] ?? null, after, erasure.values);
    if (becomes !== undefined) cells.set(`${row} ${column}`, { row, column, after: becomes });
  }
  return [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}
