import { sentence, type Sentence } from "../text/sentence.ts";
import type { Sheet, Snapshot } from "../workbook/snapshot.ts";
import { fieldNamed, roleNamed } from "./field-names.ts";
import { columnNames, isAbout, mappingsOf, wholeSheet } from "./mappings.ts";
import type { ColumnMapping } from "./reading.ts";
import { sheetRole } from "./sheet-role.ts";
import { tableOf } from "./sheet-table.ts";
import { folded } from "./words.ts";

type FaultCode = "mapping-no-sheet" | "mapping-no-column" | "mapping-unknown-field";

/** What is wrong with one mapping of a sheet that is there. */
function faultOn(sheet: Sheet, mapping: ColumnMapping, all: readonly ColumnMapping[]): FaultCode | undefined {
  if (mapping.header.trim() === wholeSheet)
    return roleNamed(mapping.field) === undefined ? "mapping-unknown-field" : undefined;
  const table = tableOf(sheet);
  const names = columnNames(table.columns.map(({ header }) => header)).map(folded);
  if (!names.includes(folded(mapping.header))) return "mapping-no-column";
  return fieldNamed(mapping.field, sheetRole(table, all)) === undefined ? "mapping-unknown-field" : undefined;
}

/**
 * What is wrong with the mappings of a command line, each fault followed by its remedy; empty when all of them can be
 * used. A mapping that names no sheet, column or field would otherwise be a wish that nobody hears.
 */
export function mappingFaults(snapshot: Snapshot, mappings: readonly ColumnMapping[]): readonly Sentence[] {
  const all = [...mappingsOf(snapshot), ...mappings];
  return mappings.flatMap((mapping) => {
    const sheet = snapshot.sheets.find(({ key, name }) => key === undefined && isAbout(mapping, name));
    const code = sheet === undefined ? "mapping-no-sheet" : faultOn(sheet, mapping, all);
    return code === undefined ? [] : [sentence(code, mapping), sentence(`remedy-${code}`, {})];
  });
}
