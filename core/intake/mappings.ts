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
import type { SheetTable } from "./sheet-table.ts";
import { folded } from "./words.ts";

/** The header that stands for the sheet itself: its field is the role of the sheet. */
export const wholeSheet = "*";

/** The names by which people speak of columns with these headers: of duplicates the second is `Naam (2)`. */
export function columnNames(headers: readonly string[]): string[] {
  const times = new Map<string, number>();
  return headers.map((header) => {
    const key = folded(header);
    const time = (times.get(key) ?? 0) + 1;
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

/** What people said about columns on the sheet `Kolommen`: the lines they confirmed or changed. */
export function mappingsOf(snapshot: Snapshot): readonly ColumnMapping[] {
  return ownRows(snapshot, columnsDesign)
    .filter(isSaid)
    .map(({ values }) => ({
      sheet: textOf(values["sheet"]),
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
 * What people said of the columns of a table. A mapping that names no column or no field is told, not used; a column that
 * speaks of who somebody is and was given a field that is not meant for it is told and left alone.
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
  for (const mapping of mappings) {
    if (!isAbout(mapping, sheet) || mapping.header.trim() === wholeSheet) continue;
    const index = names.indexOf(folded(mapping.header));
    const field = fieldNamed(mapping.field, role);
    if (index < 0) tell("mapping-no-column", mapping);
    else if (field === undefined) tell("mapping-unknown-field", mapping);
    else said.set(index, isBarred(index, mapping, field) ? leftAlone : field);
  }
  return said;
}
