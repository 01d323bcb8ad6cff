import { isBlank, isFormula, sameFormula, sameValue, type Cell } from "../workbook/cell.ts";
import { applied } from "../workbook/apply.ts";
import { sheetNameFrom } from "../workbook/check.ts";
import type { AddSheet, CellChange, Edit, TableRow } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import { WorkbookProblem } from "../workbook/problem.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { rowKey } from "../workbook/table.ts";
import { chartsSynced } from "./charts-synced.ts";
import { columnLayout, columnOf, laidOut, type ColumnDesign, type SheetDesign } from "./design.ts";
import { sheetBehind } from "./order.ts";
import { codeKey, displayed, ownTable, type OwnTable, type StandingRow } from "./own-table.ts";

/** A row as a job wants it: value per column key, choices as codes. A column that is absent stays as it is. */
export type WantedRow = Readonly<Record<string, Cell>>;

/** What a job wants one of our sheets to say. */
export interface Wanted {
  readonly design: SheetDesign;
  /** Every row has a key; of rows with the same key the first counts. */
  readonly rows: readonly WantedRow[];
  /** What to do with rows that are not wanted: they stay, or go unless a person typed something in them. */
  readonly others: "keep" | "remove";
  /** New rows come below the wanted row before them, instead of at the end; for sheets that people read from the top. */
  readonly ordered?: true;
  readonly name?: string;
  readonly lead?: readonly string[];
}

/** Wanted rows by their key in codes. */
type WantedRows = ReadonlyMap<string, WantedRow>;

function valueIn(row: WantedRow, column: ColumnDesign): Cell | undefined {
  return Object.prototype.hasOwnProperty.call(row, column.key) ? row[column.key] : undefined;
}

function wantedRows(wanted: Wanted): WantedRows {
  const { design } = wanted;
  const keyColumns = design.keyColumns.map((key) => columnOf(design, key));
  const rows = new Map<string, WantedRow>();
  for (const row of wanted.rows) {
    const cells = keyColumns.map((column) => valueIn(row, column));
    const key = codeKey(keyColumns, cells);
    if (key === "") throw new WorkbookProblem("malformed", design.key);
    if (!rows.has(key)) rows.set(key, row);
  }
  return rows;
}

function newSheet(snapshot: Snapshot, wanted: Wanted, rows: WantedRows, language: Language): AddSheet {
  const { design, lead, name } = wanted;
  const layout = laidOut(design, language, {
    name: freeName(snapshot, name ?? design.name[language]),
    ...(lead === undefined ? {} : { lead }),
  });
  const cells = [...rows.values()].map((row) =>
    design.columns.map((column) => displayed(column, valueIn(row, column), language)),
  );
  const before = design.place === "first" ? undefined : sheetBehind(snapshot, design.key);
  return { kind: "add-sheet", layout, rows: cells, ...(before === undefined ? {} : { before }) };
}

/** A column that a person removed comes back at the right, with what it offers and the values of rows that stand. */
function columnBack(table: OwnTable, rows: WantedRows, column: ColumnDesign): Edit[] {
  const { title, type, width, choices, checkbox, hint } = columnLayout(column, table.language);
  const values = [...rows].flatMap(([code, row]) => {
    const standing = table.rows.get(code);
    const value = displayed(column, valueIn(row, column), table.language);
    return standing === undefined || isBlank(value) ? [] : [{ row: standing.key, value }];
  });
  const place = { table: table.address, column: title };
  return [
    { kind: "add-column", table: table.address, title, type, width, values },
    ...(choices === undefined ? [] : [{ kind: "choices", ...place, before: null, after: choices } as const]),
    ...(checkbox === true ? [{ kind: "checkbox", ...place, before: false, after: true } as const] : []),
    ...(hint === undefined ? [] : [{ kind: "hint", ...place, before: null, after: hint } as const]),
  ];
}

/** Whether a cell says and counts what it should: a line that moved up may show the number of another by chance. */
function isSame(standing: Cell | undefined, wanted: Cell): boolean {
  const countsOther = isFormula(standing) && isFormula(wanted) && !sameFormula(standing, wanted);
  return !countsOther && sameValue(standing, wanted);
}

/**
 * Key columns name the row, so they never change; columns of people are theirs. What stood there is handed on as it was, a
 * formula as a formula: programs that calculate at once show another number by the time that the change is made.
 */
function changesIn(table: OwnTable, design: SheetDesign, row: WantedRow, standing: StandingRow): CellChange[] {
  return table.columns.flatMap(({ design: column, index, title }) => {
    const value = valueIn(row, column);
    if (value === undefined || column.filledBy === "people" || design.keyColumns.includes(column.key)) return [];
    const before = standing.cells[index];
    const after = displayed(column, value, table.language);
    return isSame(before, after) ? [] : [{ row: standing.key, column: title, before: before ?? null, after }];
  });
}

function cellsSet(table: OwnTable, design: SheetDesign, rows: WantedRows): Edit[] {
  const changes = [...rows].flatMap(([code, row]) => {
    const standing = table.rows.get(code);
    return standing === undefined ? [] : changesIn(table, design, row, standing);
  });
  return changes.length === 0 ? [] : [{ kind: "set-cells", table: table.address, changes }];
}

/** Keys of the wanted rows as they will stand on the sheet, in the order wanted. */
function keysOnSheet(table: OwnTable, design: SheetDesign, rows: WantedRows): readonly string[] {
  const keyColumns = design.keyColumns.map((key) => columnOf(design, key));
  return [...rows].map(
    ([code, row]) =>
      table.rows.get(code)?.key ??
      rowKey(keyColumns.map((column) => displayed(column, valueIn(row, column), table.language))),
  );
}

function rowsAppended(table: OwnTable, wanted: Wanted, rows: WantedRows): Edit[] {
  const { design } = wanted;
  const titles = new Map(table.columns.map((column) => [column.design.key, column.title]));
  const columns = design.columns.map((column) => titles.get(column.key) ?? column.title[table.language]);
  const keys = wanted.ordered === true ? ["", ...keysOnSheet(table, design, rows)] : [];
  const added = [...rows].flatMap(([code, row], place): TableRow[] => {
    if (table.rows.has(code)) return [];
    const cells = design.columns.map((column) => displayed(column, valueIn(row, column), table.language));
    const after = keys[place];
    return [{ cells, ...(after === undefined ? {} : { after }) }];
  });
  return added.length === 0 ? [] : [{ kind: "append-rows", table: table.address, columns, rows: added }];
}

/** True where a row holds nothing but what we put there: columns that people fill or added themselves are blank. */
function isUntouched(table: OwnTable, row: StandingRow): boolean {
  const ours = new Map(table.columns.map((column) => [column.index, column.design]));
  return row.cells.every((cell, index) => {
    const column = ours.get(index);
    if (isBlank(cell) || column?.filledBy === "us") return true;
    return column?.first !== undefined && sameValue(cell, displayed(column, column.first, table.language));
  });
}

/** Rows nobody wants any more and nobody typed in or copied, with the whole of their cells as the stale check. */
function rowsRemoved(table: OwnTable, rows: WantedRows): Edit[] {
  const gone = [...table.rows]
    .filter(([code, row]) => !rows.has(code) && !row.copied && isUntouched(table, row))
    .map(([, row]): TableRow => ({ cells: table.columns.map(({ index }) => row.cells[index] ?? null) }));
  const columns = table.columns.map((column) => column.title);
  return gone.length === 0 ? [] : [{ kind: "remove-rows", table: table.address, columns, rows: gone }];
}

/**
 * The edits that make one of our sheets say what a job wants: a new sheet where there is none; otherwise new rows at the
 * end, and other values only in columns that we fill. What people typed, sorted, renamed or added stays, and a sheet
 * keeps the language it was made in. Charts of the design come once there are numbers to draw. When the sheet already says it, there are no edits. Throws `malformed` for a wanted
 * row without a key, `missing` where a person removed a key column.
 */
export function synced(snapshot: Snapshot, wanted: Wanted, language: Language): Edit[] {
  const edits = tableSynced(snapshot, wanted, language);
  if (wanted.design.charts === undefined) return edits;
  return [...edits, ...chartsSynced(applied(snapshot, edits), wanted.design, language)];
}

function tableSynced(snapshot: Snapshot, wanted: Wanted, language: Language): Edit[] {
  const { design } = wanted;
  const rows = wantedRows(wanted);
  const sheet = sheetWithKey(snapshot, design.key);
  if (sheet === undefined) return [newSheet(snapshot, wanted, rows, language)];
  const table = ownTable(sheet, design, language);
  return [
    ...table.missing.flatMap((column) => columnBack(table, rows, column)),
    ...cellsSet(table, design, rows),
    ...(wanted.others === "remove" ? rowsRemoved(table, rows) : []),
    ...rowsAppended(table, wanted, rows),
  ];
}

/** The nearest name that a sheet may have, with a number behind it when the workbook has a sheet of that name. */
export function freeName(snapshot: Pick<Snapshot, "sheetNames">, name: string): string {
  const taken = new Set(snapshot.sheetNames.map((one) => one.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const candidate = sheetNameFrom(name, 31 - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
