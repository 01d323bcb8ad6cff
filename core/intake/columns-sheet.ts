import { columnsDesign } from "../sheets/columns.ts";
import { ownRows } from "../sheets/own-rows.ts";
import type { Wanted, WantedRow } from "../sheets/synced.ts";
import { say } from "../text/sentence.ts";
import { textOf } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { fieldLabel, fieldNamed, leftAlone, roleLabel, roleNamed } from "./field-names.ts";
import { columnNames, everySheet, isAbout, isForAll, wholeSheet } from "./mappings.ts";
import { readAs } from "./joining/survey-use.ts";
import type { ColumnMapping, ColumnReading, Reading, SheetReading, SheetRole } from "./reading.ts";
import { fileOfName } from "./second-file.ts";
import { folded } from "./words.ts";

/** Sheets whose columns people can name. */
const rolesWithFields: readonly SheetRole[] = [
  "groups",
  "households",
  "members",
  "ambassadors",
  "contacts",
  "parties",
  "locations",
];

/** What the lines of `Kolommen` are made from. */
interface Sources {
  /** The last word of people per line, by sheet and header. */
  readonly said: ReadonlyMap<string, string>;
  /** Our proposals as they stand on the sheet, kept while a person's word holds: they show what was changed. */
  readonly standing: ReadonlyMap<string, { readonly proposal: string; readonly confirmed: boolean }>;
  readonly language: Language;
}

function keyOf(sheet: string, header: string): string {
  return JSON.stringify([sheet.toLowerCase(), folded(header)]);
}

/** A line: a person's word as they typed it, otherwise ours. */
function line(
  sources: Sources,
  sheet: string,
  header: string,
  ours: string,
  theirs: (text: string) => string,
): WantedRow {
  const key = keyOf(sheet, header);
  const said = sources.said.get(key);
  if (said === undefined) return { sheet, header, field: ours || null, proposal: ours || null };
  const field = theirs(said);
  const standing = sources.standing.get(key);
  // Without a name beside it, only a difference from our proposal shows that a person said so.
  const same = standing?.confirmed !== true && standing?.proposal === field;
  return { sheet, header, field: field || null, proposal: (same ? "" : standing?.proposal) || null };
}

function sureOf(column: ColumnReading, said: boolean): string {
  if (column.refused !== undefined) return "refused";
  return said ? "confirmed" : column.confidence;
}

function columnLine(sources: Sources, sheet: SheetReading, column: ColumnReading, header: string): WantedRow {
  const { language } = sources;
  const role = readAs(sheet);
  const label = (field: string | undefined): string => (field === undefined ? "" : fieldLabel(field, role, language));
  const theirs = (text: string): string => {
    const field = fieldNamed(text, role);
    return field === leftAlone ? leftAlone : field === undefined ? text : label(field);
  };
  const refused = column.refused;
  return {
    ...line(sources, sheet.name, header, label(column.field), refused === undefined ? theirs : () => ""),
    column: column.column,
    sure: sureOf(column, sources.said.has(keyOf(sheet.name, header))),
    why: refused === undefined ? null : say(language, refused),
  };
}

function sheetLine(sources: Sources, { name, role }: SheetReading): WantedRow {
  const { language, said } = sources;
  const theirs = (text: string): string => {
    const found = roleNamed(text);
    return found === undefined ? text : roleLabel(found, language);
  };
  return {
    ...line(sources, name, wholeSheet, roleLabel(role, language), theirs),
    column: null,
    sure: said.has(keyOf(name, wholeSheet)) ? "confirmed" : role === "unknown" ? "none" : "sure",
    why: null,
  };
}

/** The lines of a sheet: the sheet itself, then its columns; of a sheet we leave alone only the columns never read. */
function linesOf(sources: Sources, sheet: SheetReading): WantedRow[] {
  const names = columnNames(sheet.columns.map(({ header }) => header));
  const left = sheet.role === "unknown" || (sheet.role === "survey" && sheet.survey?.joined === undefined);
  const columns = sheet.columns.flatMap((column, place) =>
    names[place] === "" || (left && column.refused === undefined)
      ? []
      : [columnLine(sources, sheet, column, names[place] ?? "")],
  );
  return [sheetLine(sources, sheet), ...columns];
}

/** Lines about another file that is not read now: they stay as they are, for the next time that it is. */
function linesOfOthers({ sheets }: Reading, snapshot: Snapshot): WantedRow[] {
  const read = new Set(sheets.flatMap(({ name }) => fileOfName(name) ?? []));
  return ownRows(snapshot, columnsDesign).flatMap(({ values }) => {
    const [sheet, header] = [textOf(values["sheet"]), textOf(values["header"])];
    const file = fileOfName(sheet);
    return file === undefined || read.has(file) ? [] : [{ sheet, header }];
  });
}

/** What people said of every sheet: it stands first, and is remembered wherever the column may come to stand. */
function linesForAll(mappings: readonly ColumnMapping[], language: Language): WantedRow[] {
  const said = new Map<string, ColumnMapping>();
  for (const mapping of mappings)
    if (isForAll(mapping) && mapping.header.trim() !== wholeSheet) said.set(folded(mapping.header), mapping);
  return [...said.values()].map(({ header, field }) => ({
    sheet: everySheet,
    header,
    column: null,
    field: labelAnywhere(field, language),
    sure: "confirmed",
    proposal: null,
    why: null,
  }));
}

/** The label of a field on whichever sheets have it; a text that is no field stays as it was typed. */
function labelAnywhere(text: string, language: Language): string {
  for (const role of rolesWithFields) {
    const field = fieldNamed(text, role);
    if (field === leftAlone) return leftAlone;
    if (field !== undefined) return fieldLabel(field, role, language);
  }
  return text;
}

/**
 * What `Kolommen` should say. `mappings` are all that was in force for the reading: those of the sheet itself and those
 * for this run, which the sheet thereby remembers.
 */
export function columnsWanted(
  reading: Reading,
  mappings: readonly ColumnMapping[],
  snapshot: Snapshot,
  language: Language,
): Wanted {
  const ours = new Set(snapshot.sheets.filter(({ key }) => key !== undefined).map(({ name }) => name));
  const sheets = reading.sheets.filter(
    ({ name, role, headerRow }) => !ours.has(name) && headerRow > 0 && role !== "output",
  );
  const named = (header: string, sheet: string): string => sheets.find(({ name }) => isAbout({ sheet, header, field: "" }, name))?.name ?? sheet; // prettier-ignore
  const said = new Map(mappings.map(({ sheet, header, field }) => [keyOf(named(header, sheet), header), field]));
  const standing = new Map(
    ownRows(snapshot, columnsDesign).map(({ values }) => [
      keyOf(textOf(values["sheet"]), textOf(values["header"])),
      { proposal: textOf(values["proposal"]), confirmed: textOf(values["confirmed"]) !== "" },
    ]),
  );
  const sources = { said, standing, language };
  const lines = sheets.flatMap((sheet) => linesOf(sources, sheet));
  return {
    design: columnsDesign,
    rows: [...linesForAll(mappings, language), ...lines, ...linesOfOthers(reading, snapshot)],
    others: "remove",
  };
}
