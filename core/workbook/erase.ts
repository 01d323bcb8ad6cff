import { isFormula, isUntouched, type Cell } from "./cell.ts";
import type { ErasedCell, ErasedValue, Erasure, SheetErasure } from "./erasure.ts";
import type { Choices } from "./layout.ts";
import { WorkbookProblem } from "./problem.ts";
import { quotedSheet } from "./ranges.ts";
import type { ColumnFeatures, Sheet, Snapshot } from "./snapshot.ts";
import { cellText, storedCell, trimmedRows } from "./stored.ts";
import { folded, sheetAt } from "./table.ts";
import { formulaSays } from "./formula-texts.ts";
import { withoutValues } from "./without-values.ts";

/**
 * The workbook after somebody was forgotten: the reference that every host is held against. All or nothing: throws a
 * `WorkbookProblem`, `stale` where a cell is no longer what the preview showed, `missing` where a sheet is gone, `taken`
 * where another sheet has the new name. Formulas stay and show what the erasure says until they are calculated again.
 */
export function erased(snapshot: Snapshot, erasure: Erasure): Snapshot {
  const told = new Map(erasure.sheets.map((one) => [sheetAt(snapshot, one.sheet).name, one]));
  const sheets = snapshot.sheets.map((sheet) => sheetErased(sheet, told.get(sheet.name), erasure));
  const names = snapshot.sheetNames.map((name) => told.get(name)?.renamed ?? name);
  const twice = names.find((name, place) => names.findIndex((one) => folded(one) === folded(name)) < place);
  if (twice !== undefined) throw new WorkbookProblem("taken", twice);
  return { sheets, sheetNames: names };
}

/** A formula once sheets that it leans on have other names. */
export function formulaRenamed(formula: string, sheets: readonly SheetErasure[]): string {
  return sheets.reduce((text, { sheet, renamed }) => {
    if (renamed === undefined) return text;
    const now = `${quotedSheet(renamed)}!`;
    const quoted = `'${sheet.replace(/'/gu, "''")}'!`;
    return text
      .split(quoted)
      .join(now)
      .replace(/(?:^|[^\p{L}\p{N}_.'!])([\p{L}_][\p{L}\p{N}_.]*)!/gu, (whole, name: string) =>
        folded(name) === folded(sheet) ? whole.slice(0, -name.length - 1) + now : whole,
      );
  }, formula);
}

/** What a cell becomes. A formula that itself says what is to be forgotten is one no more. */
function cellErased(standing: Cell, { after }: ErasedCell, { sheets, values }: Erasure): Cell {
  if (!isFormula(standing)) return storedCell(after);
  const formula = formulaRenamed(standing.formula, sheets);
  return formulaSays(formula, values) ? storedCell(after) : storedCell({ formula, value: after });
}

function cellsErased(sheet: Sheet, cells: readonly ErasedCell[], erasure: Erasure): readonly (readonly Cell[])[] {
  const rows = sheet.cells.map((row) =>
    row.map((cell) => (isFormula(cell) ? { ...cell, formula: formulaRenamed(cell.formula, erasure.sheets) } : cell)),
  );
  for (const cell of cells) {
    const standing = sheet.cells[cell.row - 1]?.[cell.column - 1] ?? null;
    if (!isUntouched(standing, storedCell(cell.before))) throw new WorkbookProblem("stale", sheet.name);
    const row = rows[cell.row - 1];
    if (row === undefined) continue;
    while (row.length < cell.column) row.push(null);
    row[cell.column - 1] = cellErased(standing, cell, erasure);
  }
  return trimmedRows(rows);
}

function choicesErased(choices: Choices, values: readonly ErasedValue[]): Choices {
  if ("sheet" in choices) return choices;
  return { values: [...new Set(choices.values.map((word) => withoutValues(word, values)))] };
}

function featuresErased(feature: ColumnFeatures, values: readonly ErasedValue[]): ColumnFeatures {
  const { choices, hint } = feature;
  const clean = (text: string): string => cellText(withoutValues(text, values));
  return {
    ...feature,
    ...(choices === undefined ? {} : { choices: choicesErased(choices, values) }),
    ...(hint === undefined ? {} : { hint: { title: clean(hint.title), text: clean(hint.text) } }),
  };
}

function sheetErased(sheet: Sheet, told: SheetErasure | undefined, erasure: Erasure): Sheet {
  const { features, charts } = sheet;
  const { values } = erasure;
  return {
    ...sheet,
    name: told?.renamed ?? sheet.name,
    cells: cellsErased(sheet, told?.cells ?? [], erasure),
    ...(features === undefined ? {} : { features: features.map((one) => featuresErased(one, values)) }),
    ...(charts === undefined
      ? {}
      : { charts: charts.map((chart) => ({ ...chart, title: withoutValues(chart.title, values) })) }),
  };
}
