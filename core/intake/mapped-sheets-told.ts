/** What is told of words of people that speak of a sheet and mean nothing; those on single columns are told with their sheet. */
import { columnsDesign } from "../sheets/columns.ts";
import { ownRows, type OwnRow } from "../sheets/own-rows.ts";
import { sentence } from "../text/sentence.ts";
import { textOf } from "../workbook/cell.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { isNoRole, possibleRoles } from "./field-names.ts";
import { isAbout, isForAll, wholeSheet } from "./mappings.ts";
import type { Notes } from "./notes.ts";
import type { ColumnMapping } from "./reading.ts";
import { fileOfName } from "./second-file.ts";

/** True for a sheet that is there, whether or not it is read. */
function isThere(all: Snapshot, mapping: ColumnMapping): boolean {
  return all.sheetNames.some((name) => isAbout(mapping, name));
}

/** True where the file that a word is about is not read now: that is told as a whole. */
function isOfUnreadFile({ sheet }: ColumnMapping, all: Snapshot): boolean {
  const file = fileOfName(sheet);
  return file !== undefined && !all.sheetNames.some((name) => fileOfName(name) === file);
}

/** Each sheet that is not there once, at the first line of `Kolommen` that names it. */
function tellNoSheets(missing: readonly ColumnMapping[], rows: readonly OwnRow[], own: string, notes: Notes): void {
  const names = new Map(missing.map((mapping) => [mapping.sheet.trim().toLowerCase(), mapping]));
  for (const mapping of names.values()) {
    const line = rows.find(({ values }) => isAbout(mapping, textOf(values["sheet"])));
    notes.tell({
      level: "warning",
      sheet: own,
      ...(line === undefined ? {} : { row: line.row }),
      told: sentence("columns-no-sheet", { sheet: mapping.sheet }),
      remedy: sentence("remedy-columns-no-sheet", {}),
    });
  }
}

function tellNoRole({ sheet, field }: ColumnMapping, notes: Notes): void {
  const remedy = sentence("remedy-mapping-unknown-role", { words: possibleRoles() });
  notes.tell({ level: "warning", sheet, told: sentence("mapping-unknown-role", { sheet, field }), remedy });
}

/** Tells of words on the sheet `Kolommen` about a sheet that is not there, or that make it a kind of sheet that is none. */
export function tellMappedSheets(
  snapshot: Snapshot,
  all: Snapshot,
  mappings: readonly ColumnMapping[],
  notes: Notes,
): void {
  const own = sheetWithKey(snapshot, columnsDesign.key)?.name;
  if (own === undefined) return;
  const single = mappings.filter((mapping) => !isForAll(mapping) && !isOfUnreadFile(mapping, all));
  const missing = single.filter((mapping) => !isThere(all, mapping));
  tellNoSheets(missing, ownRows(snapshot, columnsDesign), own, notes);
  const whole = mappings.filter(({ header }) => header.trim() === wholeSheet);
  for (const mapping of whole.filter((one) => single.includes(one) && !missing.includes(one)))
    if (isNoRole(mapping.field)) tellNoRole(mapping, notes);
  if (whole.some(isForAll)) {
    const remedy = sentence("remedy-mapping-role-everywhere", {});
    notes.tell({ level: "warning", sheet: own, told: sentence("mapping-role-everywhere", {}), remedy });
  }
}
