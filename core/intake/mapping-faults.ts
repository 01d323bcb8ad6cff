import { sentence, type Sentence } from "../text/sentence.ts";
import type { Sheet, Snapshot } from "../workbook/snapshot.ts";
import { fieldNamed, leftAlone, possibleFields, possibleRoles, roleNamed } from "./field-names.ts";
import { cellsOf } from "./mapped-sheet.ts";
import { columnNames, isAbout, isForAll, mappingsOf, wholeSheet } from "./mappings.ts";
import { barredSubject } from "./personal-columns.ts";
import type { ColumnMapping, SheetRole } from "./reading.ts";
import { refusedSubject } from "./refused.ts";
import { sheetRole } from "./sheet-role.ts";
import { tableOf, type SheetTable } from "./sheet-table.ts";
import { folded } from "./words.ts";

/** A fault and its remedy. */
type Fault = readonly [Sentence, Sentence];

function faultOf(code: "mapping-no-sheet" | "mapping-no-column", mapping: ColumnMapping): Fault {
  return [sentence(code, mapping), sentence(`remedy-${code}`, {})];
}

const ofAnswers: readonly SheetRole[] = ["groups", "households", "members"];

/** A field that such a sheet does not have: who types it has no dropdown, so the fields are named. */
function unknownField(mapping: ColumnMapping, role: SheetRole): Fault {
  const words = possibleFields(role === "survey" ? ofAnswers : [role]);
  const told = sentence("mapping-unknown-field", mapping);
  if (words.length > 0) return [told, sentence("remedy-map-unknown-field", { words })];
  return [told, sentence("remedy-map-unknown-sheet", { sheet: mapping.sheet })];
}

function unknownRole(mapping: ColumnMapping): Fault {
  const remedy = sentence("remedy-mapping-unknown-role", { words: possibleRoles() });
  return [sentence("mapping-unknown-role", mapping), remedy];
}

/** A column that is never read, whatever anybody wants it to be. */
function neverRead(table: SheetTable, index: number, { header, field }: ColumnMapping): Fault | undefined {
  const shown = table.columns[index]?.header ?? header;
  if (field.trim() === leftAlone || refusedSubject(shown, cellsOf(table, index)) === undefined) return undefined;
  return [sentence("mapping-refused", { header }), sentence("remedy-mapping-refused", {})];
}

/** Why a column that is there may not be used as a field that is there (R10, R20). */
function refusal(
  table: SheetTable,
  index: number,
  mapping: ColumnMapping,
  field: string,
  role: SheetRole,
): Fault | undefined {
  const { header } = mapping;
  const [shown, values] = [table.columns[index]?.header ?? header, cellsOf(table, index)];
  const subject = barredSubject(shown, values, field, role);
  if (subject === undefined) return undefined;
  const told = sentence("mapping-personal", { header, field: mapping.field, subject });
  return [told, sentence("remedy-mapping-personal", {})];
}

/** What is wrong with one mapping of a sheet that is there. */
function faultOn(sheet: Sheet, mapping: ColumnMapping, all: readonly ColumnMapping[]): Fault | undefined {
  if (mapping.header.trim() === wholeSheet)
    return roleNamed(mapping.field) === undefined ? unknownRole(mapping) : undefined;
  const table = tableOf(sheet);
  const index = columnNames(table.columns.map(({ header }) => header))
    .map(folded)
    .indexOf(folded(mapping.header));
  if (index < 0) return faultOf("mapping-no-column", mapping);
  const refused = neverRead(table, index, mapping);
  if (refused !== undefined) return refused;
  const alone = sheetRole(table, all);
  // Whose answers a survey holds can depend on the lists beside it.
  const role =
    alone === "survey" ? (ofAnswers.find((one) => fieldNamed(mapping.field, one) !== undefined) ?? alone) : alone;
  const field = fieldNamed(mapping.field, role);
  return field === undefined ? unknownField(mapping, role) : refusal(table, index, mapping, field, role);
}

/** What is wrong with a mapping of every sheet: nothing when one of them can use it and none has to refuse it. */
function faultEverywhere(snapshot: Snapshot, mapping: ColumnMapping, all: readonly ColumnMapping[]): Fault | undefined {
  if (mapping.header.trim() === wholeSheet)
    return [sentence("mapping-role-everywhere", {}), sentence("remedy-mapping-role-everywhere", {})];
  const sheets = snapshot.sheets.filter(({ key }) => key === undefined);
  const faults = sheets.map((sheet) => faultOn(sheet, mapping, all));
  const refused = faults.find((fault) => fault !== undefined && /^mapping-(?:refused|personal)$/u.test(fault[0].code));
  if (refused !== undefined) return refused;
  if (faults.includes(undefined)) return undefined;
  const unknown = faults.find((fault) => fault?.[0].code === "mapping-unknown-field");
  return unknown ?? faultOf("mapping-no-column", mapping);
}

/**
 * What is wrong with the mappings of a command line, each fault followed by its remedy; empty when all of them can be
 * used. A mapping that names no sheet, column or field would otherwise be a wish that nobody hears, and one that makes a
 * rule of who somebody is has to stop the run (R10, R20).
 */
export function mappingFaults(snapshot: Snapshot, mappings: readonly ColumnMapping[]): readonly Sentence[] {
  const all = [...mappingsOf(snapshot), ...mappings];
  return mappings.flatMap((mapping) => {
    if (isForAll(mapping)) return faultEverywhere(snapshot, mapping, all) ?? [];
    const sheet = snapshot.sheets.find(({ key, name }) => key === undefined && isAbout(mapping, name));
    return (sheet === undefined ? faultOf("mapping-no-sheet", mapping) : faultOn(sheet, mapping, all)) ?? [];
  });
}
