import { tabOf } from "../../core/workbook/apply.ts";
import { textOf, type Cell } from "../../core/workbook/cell.ts";
import type { AddSheet, RemoveSheet } from "../../core/workbook/edit.ts";
import { FormatGrid } from "../../core/workbook/format-grid.ts";
import { headerRowOf, type SheetLayout } from "../../core/workbook/layout.ts";
import { markName, tableRange } from "../../core/workbook/own-names.ts";
import type { Range } from "../../core/workbook/ranges.ts";
import { sheetWithKey } from "../../core/workbook/snapshot.ts";
import type { Table } from "../../core/workbook/table.ts";
import { noteOf, type GridColumn } from "./column-offers.ts";
import { blockOf } from "./cells.ts";
import { newGridCell, newGridText, type GridCell } from "./grid-writing.ts";
import { linkLater } from "./links.ts";
import { conditionsOf, looksOf } from "./new-sheet-looks.ts";
import type { GridOperation } from "./operation.ts";
import { ruleNewSheetLater } from "./rules.ts";
import { widthsOf } from "./widths.ts";
import type { GridWork } from "./work.ts";

/** Rows and columns of a sheet as Google makes it; we make none smaller. */
const usualGrid = { rows: 1000, columns: 26 } as const;

const blank: GridCell = { value: null, format: "General" };

/** Lead, header and rows as one block; a text is text whatever it looks like. */
function cellsOf(work: GridWork, { layout, rows }: AddSheet): readonly (readonly GridCell[])[] {
  const line = (text: string): readonly GridCell[] =>
    layout.columns.map((_, index) => (index === 0 ? newGridText(text) : blank));
  const lead = layout.lead.length === 0 ? [] : [...layout.lead.map(line), layout.columns.map(() => blank)];
  const standing: readonly (readonly Cell[])[] = rows.length === 0 ? [[]] : rows;
  return [
    ...lead,
    layout.columns.map((column) => newGridText(column.title)),
    ...standing.map((cells) => layout.columns.map(({ type }, index) => newGridCell(type, cells[index], work.holds))),
  ];
}

/** What the cells of the table are formatted as; blank ones of a column without rows too. */
function formatsOf(cells: readonly (readonly GridCell[])[]): FormatGrid {
  const formats = new FormatGrid();
  formats.learn(
    1,
    1,
    cells.map((row) => row.map(({ format }) => format)),
  );
  return formats;
}

function offersOf(layout: SheetLayout): readonly GridColumn[] {
  return layout.columns.map(({ title, choices, hint, checkbox, type }) => ({
    title: textOf(title),
    ...(choices === undefined ? {} : { choices }),
    ...(hint === undefined ? {} : { hint }),
    isCheckbox: checkbox === true,
    isLink: type === "sheet-link",
  }));
}

function hintsOf({ name: sheet, columns }: SheetLayout, row: number): readonly GridOperation[] {
  if (columns.every(({ hint }) => hint === undefined)) return [];
  const texts = columns.map(({ hint }) => (hint === undefined ? null : noteOf(hint)));
  return [{ do: "notes", sheet, row, column: 1, texts }];
}

/** What makes a sheet more than cells: looks, widths, conditional formats, hints, panes, a warning above its rows and the name it is known by. */
function dressed(layout: SheetLayout, range: Range): readonly GridOperation[] {
  const sheet = layout.name;
  const header = headerRowOf(layout);
  const conditions = conditionsOf(layout, range);
  return [
    ...looksOf(layout, range),
    ...widthsOf(layout),
    ...(conditions.length === 0 ? [] : [{ do: "conditions", sheet, conditions } as const]),
    ...hintsOf(layout, header),
    { do: "freeze", sheet, rows: header, columns: layout.frozenColumns },
    { do: "guard", sheet, range: { ...range, firstRow: 1, lastRow: header } },
    { do: "mark", name: markName(layout.key), sheet, range: { ...range, lastRow: header } },
  ];
}

/** The table of one of our sheets as it stands now; undefined where the sheet was taken away again. */
function tableNow(work: GridWork, key: string): Table | undefined {
  const sheet = sheetWithKey(work.state, key);
  const header = sheet?.cells[sheet.headerRow - 1];
  return sheet === undefined || header === undefined
    ? undefined
    : { sheet, headerRow: sheet.headerRow, header, keyIndices: [] };
}

/** Makes one of our sheets: cells, looks, the name by which it is known and what its columns offer. */
export function addSheet(work: GridWork, edit: AddSheet): void {
  const { layout } = edit;
  const { name } = layout;
  const range = tableRange(layout, edit.rows.length);
  const rows = Math.max(usualGrid.rows, range.lastRow);
  const columns = Math.max(usualGrid.columns, range.lastColumn);
  const tab = layout.tabColour === undefined ? {} : { tabColour: layout.tabColour.toUpperCase() };
  const cells = cellsOf(work, edit);
  work.do({ do: "add-sheet", sheet: name, position: tabOf(work.state, edit), rows, columns, ...tab });
  work.do(blockOf(name, 1, 1, cells), ...dressed(layout, range));
  work.setSheet(name, { rows, columns, formats: formatsOf(cells), offers: offersOf(layout) });
  ruleNewSheetLater(work, () => tableNow(work, layout.key), name);
  if (layout.columns.some(({ type }) => type === "sheet-link")) linkLater(work, name);
}

/** Takes out one of our sheets, and the name by which it is known. */
export function removeSheet(work: GridWork, edit: RemoveSheet): void {
  const sheet = sheetWithKey(work.state, edit.layout.key);
  if (sheet === undefined) return;
  work.do({ do: "unmark", name: markName(edit.layout.key) }, { do: "delete-sheet", sheet: sheet.name });
  work.forget(sheet.name);
}
