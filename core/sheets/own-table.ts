import { textOf, valueOf, type Cell } from "../workbook/cell.ts";
import type { TableAddress } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import { WorkbookProblem } from "../workbook/problem.ts";
import type { Sheet } from "../workbook/snapshot.ts";
import { storedCell } from "../workbook/stored.ts";
import { folded, repeatedKeys, rowKey, tableAt, type Table } from "../workbook/table.ts";
import { columnOf, shown, understood, type ColumnDesign, type SheetDesign } from "./design.ts";
import { columnIndex, headersOf } from "./own-rows.ts";

/** A column of a design as it stands on a sheet. */
export interface StandingColumn {
  readonly design: ColumnDesign;
  readonly index: number;
  /** As the sheet has it, in whichever language that is. */
  readonly title: string;
}

/** A row of a design as it stands on a sheet. */
export interface StandingRow {
  /** As edits address it. */
  readonly key: string;
  /** From column A on. */
  readonly cells: readonly Cell[];
  /** True when another row has the same key: somebody copied it. */
  readonly copied: boolean;
}

/** One of our sheets as it stands in a workbook, next to its design. */
export interface OwnTable {
  readonly sheet: Sheet;
  readonly address: TableAddress;
  /** The language that the sheet was made in. */
  readonly language: Language;
  /** The columns of the design that are there; people may have removed some, and added others. */
  readonly columns: readonly StandingColumn[];
  readonly missing: readonly ColumnDesign[];
  /** The first row of every key, by the key in codes (`codeKey`), in the order of the sheet. */
  readonly rows: ReadonlyMap<string, StandingRow>;
}

/** The address of one of our tables in a workbook. Throws `missing` where a person removed a key column. */
function addressOf(sheet: Sheet, design: SheetDesign, language: Language): TableAddress {
  const headers = headersOf(sheet);
  const keyColumns = design.keyColumns.map((key) => {
    const title = headers[columnIndex(sheet, columnOf(design, key))];
    if (title === undefined) throw new WorkbookProblem("missing", sheet.name, columnOf(design, key).title[language]);
    return title;
  });
  return { sheet: sheet.name, headerRow: sheet.headerRow, keyColumns };
}

/** The language of most headers: a sheet keeps the language it was made in, whatever the workbook's is by now. */
function languageOf(columns: readonly StandingColumn[], otherwise: Language): Language {
  const count = (language: Language): number =>
    columns.filter(({ design, title }) => folded(design.title[language]) === folded(title)).length;
  const other = otherwise === "nl" ? "en" : "nl";
  return count(other) > count(otherwise) ? other : otherwise;
}

/** The key of a row with words of dropdowns as codes, so that it is the same in every language. */
export function codeKey(keyColumns: readonly ColumnDesign[], cells: readonly (Cell | undefined)[]): string {
  return rowKey(
    keyColumns.map((column, place) => {
      const value = valueOf(storedCell(cells[place]));
      return typeof value === "string" ? understood(column, value) : value;
    }),
  );
}

function rowsOf(table: Table, keyColumns: readonly ColumnDesign[]): ReadonlyMap<string, StandingRow> {
  const copies = repeatedKeys(table);
  const rows = new Map<string, StandingRow>();
  for (const cells of table.sheet.cells.slice(table.headerRow)) {
    const keyCells = table.keyIndices.map((index) => cells[index]);
    const code = codeKey(keyColumns, keyCells);
    const key = rowKey(keyCells);
    if (code !== "" && !rows.has(code)) rows.set(code, { key, cells, copied: copies.has(key) });
  }
  return rows;
}

/** One of our sheets, read against its design. Throws `missing` where a person removed a key column. */
export function ownTable(sheet: Sheet, design: SheetDesign, language: Language): OwnTable {
  const address = addressOf(sheet, design, language);
  const headers = headersOf(sheet);
  const all = design.columns.map((column) => ({ design: column, index: columnIndex(sheet, column) }));
  const columns = all
    .filter(({ index }) => index >= 0)
    .map((column) => ({ ...column, title: textOf(headers[column.index]) }));
  const table = tableAt({ sheets: [sheet], sheetNames: [sheet.name] }, address);
  return {
    sheet,
    address,
    language: languageOf(columns, language),
    columns,
    missing: all.filter(({ index }) => index < 0).map((column) => column.design),
    rows: rowsOf(
      table,
      design.keyColumns.map((key) => columnOf(design, key)),
    ),
  };
}

/** A cell as people read it: words for the codes of a dropdown, in normal form. */
export function displayed(column: ColumnDesign, cell: Cell | undefined, language: Language): Cell {
  return storedCell(typeof cell === "string" ? shown(column, cell, language) : cell);
}
