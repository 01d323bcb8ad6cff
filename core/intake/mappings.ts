import { isItemName } from "../evaluation/items/item-names.ts";
import { columnsDesign } from "../sheets/columns.ts";
import { ownRows, type OwnRow } from "../sheets/own-rows.ts";
import { sentence } from "../text/sentence.ts";
import { textOf } from "../workbook/cell.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { fieldNamed, leftAlone, roleNamed } from "./field-names.ts";
import type { SaidFields } from "./map-columns.ts";
import { cellsOf } from "./mapped-sheet.ts";
import type { Notes } from "./notes.ts";
import { barredSubject } from "./personal-columns.ts";
import type { ColumnMapping, SheetRole } from "./reading.ts";
import { refusedSubject } from "./refused.ts";
import { tableOf, type SheetTable } from "./sheet-table.ts";
import { folded } from "./words.ts";

/** The header that stands for the sheet itself: its field is the role of the sheet. */
export const wholeSheet = "*";

/** The name that stands for every sheet: `*!Wijk=municipality` holds wherever a column `Wijk` stands. */
export const everySheet = "*";

/** True for a word on a column of every sheet. */
export function isForAll({ sheet }: ColumnMapping): boolean {
  return sheet.trim() === everySheet;
}

/**
 * The names by which people speak of columns with these headers: of duplicates the second is `Naam (2)`, or the next number
 * where another column is called that itself. Every name is of one column.
 */
export function columnNames(headers: readonly string[]): string[] {
  const standing = new Set(headers.map(folded));
  const times = new Map<string, number>();
  return headers.map((header) => {
    const key = folded(header);
    let time = (times.get(key) ?? 0) + 1;
    while (time > 1 && standing.has(folded(`${header} (${time})`))) time += 1;
    times.set(key, time);
    return header === "" || time === 1 ? header : `${header} (${time})`;
  });
}

/** True when a mapping speaks of this sheet. */
export function isAbout(mapping: ColumnMapping, sheet: string): boolean {
  return mapping.sheet.trim().toLowerCase() === sheet.trim().toLowerCase();
}

/** True for a line of `Kolommen` that a person confirmed, or whose field is no longer our proposal. */
function isSaid({ values }: OwnRow): boolean {
  const [field, proposal, confirmed] = ["field", "proposal", "confirmed"].map((key) => textOf(values[key]));
  return confirmed !== "" || field !== proposal;
}

/** The headers of each sheet that `Kolommen` names, by the name of the sheet in lower case. */
function headersNamed(rows: readonly OwnRow[]): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const { values } of rows) {
    const [sheet, header] = [textOf(values["sheet"]).toLowerCase(), textOf(values["header"])];
    if (sheet === everySheet || sheet.startsWith("[") || header === wholeSheet) continue;
    named.set(sheet, [...(named.get(sheet) ?? []), folded(header)]);
  }
  return named;
}

/** With fewer columns, or fewer of them back, two sheets could be taken for each other. */
const fewest = 3;
const most = 0.8;

/**
 * Sheets that were given another name since `Kolommen` was written: a name that is gone, and the one sheet without lines
 * that has its columns. Old name in lower case to the name of now; none where more than one would fit.
 */
function renamedSheets(snapshot: Snapshot, rows: readonly OwnRow[]): ReadonlyMap<string, string> {
  const named = headersNamed(rows);
  const there = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const gone = [...named].filter(([name, headers]) => !there.has(name) && headers.length >= fewest);
  if (gone.length === 0) return new Map();
  const fresh = snapshot.sheets
    .filter(({ key, name }) => key === undefined && !named.has(name.toLowerCase()))
    .map((sheet): readonly [string, ReadonlySet<string>] => {
      const headers = tableOf(sheet).columns.map(({ header }) => header);
      return [sheet.name, new Set(columnNames(headers).map(folded))];
    });
  const pairs = gone.flatMap(([old, headers]) =>
    fresh.flatMap(([name, own]) =>
      headers.filter((header) => own.has(header)).length >= most * headers.length ? [[old, name] as const] : [],
    ),
  );
  const isOnly = ([old, name]: readonly [string, string]): boolean =>
    pairs.filter(([one, other]) => one === old || other === name).length === 1;
  return new Map(pairs.filter(isOnly));
}

/**
 * What people said about columns on the sheet `Kolommen`: the lines they confirmed or changed. They hold by header, so
 * columns may move, and a sheet may get another name.
 */
export function mappingsOf(snapshot: Snapshot): readonly ColumnMapping[] {
  const rows = ownRows(snapshot, columnsDesign);
  const renamed = renamedSheets(snapshot, rows);
  return rows.filter(isSaid).map(({ values }) => ({
    sheet: renamed.get(textOf(values["sheet"]).toLowerCase()) ?? textOf(values["sheet"]),
    header: textOf(values["header"]),
    field: textOf(values["field"]) || leftAlone,
  }));
}

/** The role that a person gave a sheet. The last word counts. */
export function saidRole(mappings: readonly ColumnMapping[], sheet: string): SheetRole | undefined {
  const said = mappings.filter((one) => isAbout(one, sheet) && one.header.trim() === wholeSheet);
  return roleNamed(said[said.length - 1]?.field ?? "");
}

/**
 * What people said of the columns of a table. A mapping that names no column or no field is told, not used, unless it is
 * for every sheet; a column that speaks of who somebody is and was given a field that is not meant for it is told and
 * left alone.
 */
export function saidFields(
  mappings: readonly ColumnMapping[],
  table: SheetTable,
  role: SheetRole,
  notes: Notes,
): SaidFields {
  const sheet = table.sheet.name;
  const names = columnNames(table.columns.map(({ header }) => header)).map(folded);
  const said = new Map<number, string>();
  const tell = (code: "mapping-no-column" | "mapping-unknown-field", { header, field }: ColumnMapping): void => {
    const told = sentence(code, { header, field });
    notes.tell({ level: "warning", sheet, told, remedy: sentence(`remedy-${code}`, {}) });
  };
  const isBarred = (index: number, { header, field: text }: ColumnMapping, field: string): boolean => {
    const [shown, values] = [table.columns[index]?.header ?? header, cellsOf(table, index)];
    // A column that is never read tells so itself.
    const isRead = refusedSubject(shown, values) === undefined;
    const subject = isRead ? barredSubject(shown, values, field, role) : undefined;
    if (subject === undefined) return false;
    const told = sentence("mapping-personal", { header, field: text, subject });
    notes.tell({ level: "warning", sheet, told, remedy: sentence("remedy-mapping-personal", {}) });
    return true;
  };
  const isRefused = (index: number): boolean =>
    refusedSubject(table.columns[index]?.header ?? "", cellsOf(table, index)) !== undefined;
  const onColumns = mappings.filter(({ header }) => header.trim() !== wholeSheet);
  const here = onColumns.filter((mapping) => isAbout(mapping, sheet));
  // What is said of this sheet goes before what is said of every sheet, which holds where it can.
  for (const mapping of [...onColumns.filter(isForAll), ...here]) {
    const index = names.indexOf(folded(mapping.header));
    const field = fieldNamed(mapping.field, role);
    // The column tells by itself that it is never read, whatever was wanted of it.
    if (index >= 0 && field === undefined && isRefused(index)) said.set(index, mapping.field);
    else if (index >= 0 && field !== undefined) said.set(index, isBarred(index, mapping, field) ? leftAlone : field);
    // A question of an evaluation is no field of anybody.
    else if (index >= 0 && isItemName(mapping.field)) continue;
    else if (!isForAll(mapping)) tell(index < 0 ? "mapping-no-column" : "mapping-unknown-field", mapping);
  }
  return said;
}
