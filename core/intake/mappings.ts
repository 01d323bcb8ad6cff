import { sentence } from "../text/sentence.ts";
import { dictionary, type ReadRole } from "./dictionary.ts";
import type { SaidFields } from "./map-columns.ts";
import { entryOf } from "./match-header.ts";
import type { Notes } from "./notes.ts";
import type { ColumnMapping, SheetRole } from "./reading.ts";
import type { SheetTable } from "./sheet-table.ts";
import { folded } from "./words.ts";

/** The header that stands for the sheet itself: its field is the role of the sheet. */
export const wholeSheet = "*";

/** Roles that a person may give a sheet. */
const roles: readonly SheetRole[] = [
  "groups",
  "households",
  "members",
  "ambassadors",
  "contacts",
  "parties",
  "survey",
  "locations",
  "unknown",
];

/**
 * The headers of a sheet by which people and mappings speak of its columns: of duplicates the second is `Naam (2)`. A
 * column without a header has no name.
 */
export function columnNames(table: SheetTable): string[] {
  const times = new Map<string, number>();
  return table.columns.map(({ header }) => {
    const key = folded(header);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return header === "" || time === 1 ? header : `${header} (${time})`;
  });
}

function about(mappings: readonly ColumnMapping[], table: SheetTable): ColumnMapping[] {
  return mappings.filter(({ sheet }) => sheet.toLowerCase() === table.sheet.name.toLowerCase());
}

/** The role that a person gave a sheet. The last word counts. */
export function saidRole(mappings: readonly ColumnMapping[], table: SheetTable): SheetRole | undefined {
  const said = about(mappings, table)
    .filter(({ header }) => header.trim() === wholeSheet)
    .pop();
  return roles.find((role) => role === said?.field);
}

/** Fields that are no entry of the dictionary: rankings and parts of a score stand in columns of their own. */
function isColumnField(field: string, role: SheetRole): boolean {
  if (field === "-") return true;
  const rankings = /^ranking(?:\.(?:[1-5]|family|couple|single-parent|single-man|single-woman))?$/u;
  if (role === "groups" && rankings.test(field)) return true;
  if (role === "households" && (rankings.test(field) || field === "vulnerability.part")) return true;
  return entryOf(field, role as ReadRole) !== undefined;
}

/** What people said of the columns of a table. A mapping that names no column or no field is told, not used. */
export function saidFields(
  mappings: readonly ColumnMapping[],
  table: SheetTable,
  role: SheetRole,
  notes: Notes,
): SaidFields {
  const headers = columnNames(table).map(folded);
  const said = new Map<number, string>();
  for (const { header, field } of about(mappings, table)) {
    if (header.trim() === wholeSheet) continue;
    const index = headers.indexOf(folded(header));
    const sheet = table.sheet.name;
    if (index < 0)
      notes.tell({
        level: "warning",
        sheet,
        told: sentence("mapping-no-column", { header }),
        remedy: sentence("remedy-mapping-no-column", {}),
      });
    else if (!isColumnField(field, role))
      notes.tell({
        level: "warning",
        sheet,
        told: sentence("mapping-unknown-field", { header, field }),
        remedy: sentence("remedy-mapping-unknown-field", {}),
      });
    else said.set(index, field);
  }
  return said;
}

/** Every field that a column can be mapped to, for help and the screens. */
export function mappableFields(): string[] {
  return [...new Set(dictionary.map(({ field }) => field)), "ranking", "vulnerability.part"];
}
