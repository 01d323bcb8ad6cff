import type { GridLinks, GridValue, WriteGrid } from "../grid/operation.ts";
import type { FormulaForm } from "./formula-form.ts";
import type { Tabs } from "./tabs.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A block of cells that calculate: English formulas without `=`; its row and column from 0 in the block that it is part of. */
interface FormulaBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: string[][];
}

function formulaOf(value: GridValue): string | undefined {
  return typeof value === "object" && value !== null ? value.formula : undefined;
}

/** Formulas of one row in runs without a gap. */
function runsOf(values: readonly GridValue[]): readonly { readonly column: number; readonly formulas: string[] }[] {
  const runs: { column: number; formulas: string[] }[] = [];
  values.forEach((value, column) => {
    const formula = formulaOf(value);
    const last = runs[runs.length - 1];
    if (formula === undefined) return;
    if (last !== undefined && last.column + last.formulas.length === column) last.formulas.push(formula);
    else runs.push({ column, formulas: [formula] });
  });
  return runs;
}

/** Runs of the same columns in rows below each other are one block. */
function formulaBlocks(values: WriteGrid["values"]): readonly FormulaBlock[] {
  const blocks: FormulaBlock[] = [];
  const open = new Map<string, FormulaBlock>();
  values.forEach((row, place) => {
    for (const { column, formulas } of runsOf(row)) {
      const above = open.get(`${column} ${formulas.length}`);
      if (above !== undefined && above.row + above.rows.length === place) above.rows.push(formulas);
      else {
        const block = { row: place, column, rows: [formulas] };
        open.set(`${column} ${formulas.length}`, block);
        blocks.push(block);
      }
    }
  });
  return blocks;
}

/**
 * What a cell gets. A cell of plain text keeps a text as it is, but nobody says what becomes of a quote that it begins
 * with; elsewhere a quote before a text makes it text, and goes.
 */
function entered(
  value: GridValue,
  format: string,
): { readonly value: string | number | boolean; readonly format: string } {
  if (value === null || typeof value === "object") return { value: "", format };
  const isQuoted = typeof value === "string" && value.startsWith("'");
  return isQuoted ? { value: `'${value}`, format: "General" } : { value, format };
}

/** Two calls whatever the rows, formats before values so that a text stays text; and one for each block of formulas. */
export function writeValues(sheet: Sheet, { row, column, values, formats }: WriteGrid, form: FormulaForm): void {
  const range = sheet.getRange(row, column, values.length, values[0]?.length ?? 0);
  const cells = values.map((one, place) => one.map((value, index) => entered(value, formats[place]?.[index] ?? "@")));
  range.setNumberFormats(cells.map((one) => one.map(({ format }) => format)));
  range.setValues(cells.map((one) => one.map(({ value }) => value)));
  for (const block of formulaBlocks(values)) {
    const width = block.rows[0]?.length ?? 0;
    form.write(sheet.getRange(row + block.row, column + block.column, block.rows.length, width), block.rows);
  }
}

function linkTo(name: string, id: number | undefined): GoogleAppsScript.Spreadsheet.RichTextValue {
  const text = SpreadsheetApp.newRichTextValue().setText(name);
  return (id === undefined ? text : text.setLinkUrl(`#gid=${id}`)).build();
}

/** Cells that name a sheet lead to it. */
export function writeLinks(tabs: Tabs, sheet: Sheet, { row, column, targets }: GridLinks): void {
  const made = new Map([...new Set(targets)].map((target) => [target, linkTo(target, tabs.idOf(target))]));
  const cells = targets.map((target) => [made.get(target) ?? linkTo(target, undefined)]);
  sheet.getRange(row, column, targets.length, 1).setRichTextValues(cells);
}
