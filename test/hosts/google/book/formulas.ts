import { renamedFormula, shiftedFormula } from "../../excel/emulator/references.ts";
import type { Shift as RectShift } from "../../excel/emulator/shift.ts";
import type { Cell, Condition } from "./cell.ts";
import type { Shift } from "./range.ts";
import { withCells } from "./rows.ts";
import type { BookState, SheetState } from "./state.ts";

/** Another text for every formula on a sheet with this name. */
type FormulaChange = (formula: string, home: string) => string;

function changedCondition(condition: Condition, change: (formula: string) => string): Condition {
  const values = condition.values.map((value) => (value.startsWith("=") ? change(value) : value));
  return values.every((value, place) => value === condition.values[place]) ? condition : { ...condition, values };
}

function changedCell(cell: Cell, change: (formula: string) => string): Cell {
  const { formula, validation } = cell;
  const fresh = formula === undefined ? undefined : change(formula);
  const condition = validation === undefined ? undefined : changedCondition(validation.condition, change);
  if (fresh === formula && condition === validation?.condition) return cell;
  return {
    ...cell,
    ...(fresh === undefined ? {} : { formula: fresh }),
    ...(validation === undefined || condition === undefined ? {} : { validation: { ...validation, condition } }),
  };
}

function hasFormulas(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.formula !== undefined || (cell.validation?.condition.values.length ?? 0) > 0);
}

function changedSheet(sheet: SheetState, change: (formula: string) => string): SheetState {
  let changed = sheet;
  sheet.rows.forEach((row, place) => {
    if (!row.some(hasFormulas)) return;
    const fresh = row.map((cell) => (cell === undefined ? undefined : changedCell(cell, change)));
    if (fresh.every((cell, column) => cell === row[column])) return;
    const range = { firstRow: place + 1, lastRow: place + 1, firstColumn: 1, lastColumn: row.length };
    changed = withCells(changed, range, (_, __, column) => fresh[column - 1]);
  });
  const conditionalRules = sheet.conditionalRules.map((rule) => ({
    ...rule,
    condition: changedCondition(rule.condition, change),
  }));
  return { ...changed, conditionalRules };
}

function changedFormulas(state: BookState, change: FormulaChange): BookState {
  const sheets = state.sheets.map((sheet) => changedSheet(sheet, (formula) => change(formula, sheet.name)));
  return { ...state, sheets };
}

/** The same shift by rectangles counted from 0, as the formulas of the Excel emulator know it. */
function rectShift({ kind, along, at, count }: Shift): RectShift {
  const far = 16_383;
  const rect =
    along === "rows"
      ? { top: at - 1, bottom: at + count - 2, left: 0, right: far }
      : { left: at - 1, right: at + count - 2, top: 0, bottom: 1_048_575 };
  return { kind, along, rect };
}

/** All formulas after lines came in or went on the sheet with this name. */
export function followingShift(state: BookState, sheet: string, shift: Shift): BookState {
  const moved = rectShift(shift);
  return changedFormulas(state, (formula, home) => shiftedFormula(formula, home, sheet, moved));
}

/** All formulas after a sheet got another name, or went (`after` undefined). */
export function followingName(state: BookState, before: string, after: string | undefined): BookState {
  return changedFormulas(state, (formula) => renamedFormula(formula, before, after));
}
