import { sentence } from "../text/sentence.ts";
import { columnLetters } from "../workbook/address.ts";
import type { Sheet, Snapshot } from "../workbook/snapshot.ts";
import { mapColumns } from "./map-columns.ts";
import type { MappedColumn, MappedSheet } from "./mapped-sheet.ts";
import { saidFields, saidRole } from "./mappings.ts";
import type { Notes } from "./notes.ts";
import type { ColumnMapping, ColumnReading, SheetReading, SheetRole } from "./reading.ts";
import { refusalOf } from "./refused.ts";
import { roleOf } from "./roles.ts";
import { tableOf, type SheetTable } from "./sheet-table.ts";

/** What one of our own sheets is: only the coordinates and the settings are read by anyone but its own job. */
function ownRole(key: string): SheetRole {
  if (key === "places") return "locations";
  return key === "settings" ? "settings" : "output";
}

/** One of our own sheets as a table; its header row is known. */
function roleFor(table: SheetTable, mappings: readonly ColumnMapping[]): SheetRole {
  const { key } = table.sheet;
  return key === undefined ? (saidRole(mappings, table) ?? roleOf(table)) : ownRole(key);
}

/** All sheets of a workbook with the meaning of their columns. */
export function mappedSheets(snapshot: Snapshot, mappings: readonly ColumnMapping[], notes: Notes): MappedSheet[] {
  return snapshot.sheets.map((sheet: Sheet) => {
    const table = tableOf(sheet);
    const role = roleFor(table, mappings);
    return mapColumns(table, role, saidFields(mappings, table, role, notes));
  });
}

function columnReading({ index, header, field, confidence, refused }: MappedColumn): ColumnReading {
  return {
    column: columnLetters(index + 1),
    header,
    ...(field === undefined ? {} : { field }),
    confidence,
    ...(refused === undefined ? {} : { refused: refusalOf(refused) }),
  };
}

/** What is told of a sheet; columns without header and content are left out. */
export function sheetReading({ table, role, columns }: MappedSheet): SheetReading {
  const [first] = table.rows;
  const last = table.rows[table.rows.length - 1];
  return {
    name: table.sheet.name,
    role,
    headerRow: table.headerRow,
    firstRow: first?.row ?? 0,
    lastRow: last?.row ?? 0,
    columns: columns.filter(({ header, content }) => header !== "" || content.filled > 0).map(columnReading),
  };
}

const quoted = (columns: readonly MappedColumn[]): string => columns.map(({ header }) => `‘${header}’`).join(", ");

const peopleRoles: readonly SheetRole[] = ["groups", "households", "members", "ambassadors", "contacts", "parties"];

/** Tells what a person should know about the columns of a sheet: refused, guessed, unused, double. */
export function tellColumns({ table, role, columns }: MappedSheet, notes: Notes): void {
  const sheet = table.sheet.name;
  if (table.sheet.key !== undefined) return;
  for (const { header, refused } of columns) {
    if (refused !== undefined)
      notes.tell({ level: "info", sheet, told: refusalOf(refused), remedy: sentence("remedy-refused", { header }) });
  }
  if (!peopleRoles.includes(role)) return;
  const guessed = columns.filter(({ confidence }) => confidence === "guess");
  const unused = columns.filter(
    ({ header, field, refused, content }) =>
      header !== "" && field === undefined && refused === undefined && content.filled > 0,
  );
  if (guessed.length > 0)
    notes.tell({
      level: "warning",
      sheet,
      told: sentence("columns-guessed", { headers: quoted(guessed), count: guessed.length }),
      remedy: sentence("remedy-columns-guessed", {}),
    });
  if (unused.length > 0)
    notes.tell({
      level: "info",
      sheet,
      told: sentence("columns-unused", { headers: quoted(unused), count: unused.length }),
      remedy: sentence("remedy-columns-unused", {}),
    });
}

/** Tells of sheets that were left alone, and of a workbook without people. */
export function tellSheets(sheets: readonly MappedSheet[], notes: Notes): void {
  const unknown = sheets.filter(({ role, table }) => role === "unknown" && table.rows.length > 0);
  for (const { table } of unknown) {
    notes.tell({
      level: "info",
      sheet: table.sheet.name,
      told: sentence("sheet-unknown", { sheet: table.sheet.name }),
      remedy: sentence("remedy-sheet-unknown", {}),
    });
  }
  if (!sheets.some(({ role }) => role === "groups" || role === "households")) {
    notes.tell({ level: "warning", told: sentence("no-people", {}), remedy: sentence("remedy-no-people", {}) });
  }
}
