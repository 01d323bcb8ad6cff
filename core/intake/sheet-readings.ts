import { holdsPrinted } from "../evaluation/published/printed-figures.ts";
import { sentence } from "../text/sentence.ts";
import { cellAddress, columnLetters } from "../workbook/address.ts";
import type { Sheet, Snapshot } from "../workbook/snapshot.ts";
import type { Scales } from "./cells/scale.ts";
import { leftAlone } from "./field-names.ts";
import { sharedLegends } from "./legends.ts";
import { tellMarks } from "./marks-doubt.ts";
import { tellMatters } from "./matters.ts";
import { mapColumns, type SaidFields } from "./map-columns.ts";
import type { MappedColumn, MappedSheet } from "./mapped-sheet.ts";
import { sheetsTogether, type LoneSheet } from "./joining/sheets-together.ts";
import { saidFields, saidRole } from "./mappings.ts";
import type { Notes } from "./notes.ts";
import type { ColumnMapping, ColumnReading, SheetReading, SheetRole, SurveyReading } from "./reading.ts";
import { membersBeside, withMembers } from "./people-beside.ts";
import { refusalOf } from "./refused.ts";
import { holdsTypedArrangements } from "../sheets/arrangement-sheets.ts";
import { hasLostMark, sheetRole } from "./sheet-role.ts";
import { tableOf, type SheetTable } from "./sheet-table.ts";
import { tellTables } from "./tell-tables.ts";

/** All sheets of a workbook with the meaning of their columns. */
export function mappedSheets(
  snapshot: Snapshot,
  mappings: readonly ColumnMapping[],
  scales: Scales,
  notes: Notes,
): MappedSheet[] {
  const said = new Map<SheetTable, SaidFields>();
  const lone = snapshot.sheets.map((sheet: Sheet): LoneSheet => {
    const table = tableOf(sheet);
    return { table, role: sheetRole(table, mappings), said: saidRole(mappings, sheet.name) !== undefined };
  });
  const legends = sharedLegends(lone);
  const sheets = sheetsTogether(lone, (table, role) => {
    const fields = saidFields(mappings, table, role, notes);
    said.set(table, fields);
    return mapColumns(table, role, fields, scales, legends);
  });
  const whole = sheets.map((sheet) => withBeside(sheet, scales));
  for (const sheet of whole) tellColumns(sheet, said.get(sheet.table) ?? new Map(), notes);
  return whole;
}

/** A sheet of groups with the members that stand on their rows. */
function withBeside(sheet: MappedSheet, scales: Scales): MappedSheet {
  const beside = membersBeside(sheet, scales);
  return beside.length === 0 ? sheet : { ...sheet, columns: withMembers(sheet, beside), beside };
}

/** What became of the answers of a survey. */
export type JoinedCount = Pick<SurveyReading, "joined" | "unjoined">;

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
export function sheetReading({ table, role, columns, survey }: MappedSheet, joined?: JoinedCount): SheetReading {
  const [first] = table.rows;
  const last = table.rows[table.rows.length - 1];
  return {
    name: table.sheet.name,
    role,
    headerRow: table.headerRow,
    firstRow: first?.row ?? 0,
    lastRow: last?.row ?? 0,
    columns: columns.filter(({ header, content }) => header !== "" || content.filled > 0).map(columnReading),
    ...(survey === undefined ? {} : { survey: { ...survey, ...joined } }),
  };
}

const quoted = (columns: readonly MappedColumn[]): string => columns.map(({ header }) => `‘${header}’`).join(", ");

const peopleRoles: readonly SheetRole[] = ["groups", "households", "members", "ambassadors", "contacts", "parties"];

/** Columns that are never read, each by its header, and a word where somebody wanted one of them read. */
function tellRefused({ table, columns }: MappedSheet, said: SaidFields, notes: Notes): void {
  const sheet = table.sheet.name;
  for (const { index, header, refused } of columns) {
    if (refused === undefined) continue;
    const place = { sheet, cell: cellAddress(table.headerRow, index + 1) };
    const remedy = sentence("remedy-refused", { header });
    notes.tell({ level: "info", ...place, told: refusalOf(refused), remedy });
    const wanted = said.get(index);
    if (wanted === undefined || wanted === leftAlone) continue;
    notes.tell({ level: "warning", ...place, told: sentence("mapping-refused", { header }), remedy });
  }
}

/** Up to so many columns of which the meaning is not sure are told one by one, each at its header. */
const oneByOne = 5;

/** Columns of which the meaning is not sure. */
function tellGuessed({ table }: MappedSheet, guessed: readonly MappedColumn[], notes: Notes): void {
  const sheet = table.sheet.name;
  const parts = guessed.length > oneByOne ? [guessed] : guessed.map((column) => [column]);
  for (const part of parts) {
    const [first] = part;
    if (first === undefined) continue;
    notes.tell({
      level: "warning",
      sheet,
      cell: cellAddress(table.headerRow, first.index + 1),
      told: sentence("columns-guessed", { headers: quoted(part), count: part.length }),
      remedy: sentence("remedy-columns-guessed", {}),
    });
  }
}

/** Columns of which the meaning is not sure, and columns that nothing is done with (R24). */
function tellUnsure(mapped: MappedSheet, notes: Notes): void {
  const told = new Set([...tellMarks(mapped, notes), ...tellMatters(mapped, notes)]);
  const columns = mapped.columns.filter(({ index }) => !told.has(index));
  tellGuessed(
    mapped,
    columns.filter(({ confidence, rating }) => confidence === "guess" && rating === undefined),
    notes,
  );
  const unused = columns.filter(
    ({ header, field, refused, left, technical, apart, content }) =>
      header !== "" &&
      field === undefined &&
      content.filled > 0 &&
      apart === undefined &&
      !(refused ?? left ?? technical ?? false),
  );
  if (unused.length === 0) return;
  const values = { headers: quoted(unused), count: unused.length };
  // A questionnaire beside the lists is asked for more than matching uses: an evaluation reads those questions.
  const isSurvey = mapped.joins === true;
  notes.tell({
    level: "info",
    sheet: mapped.table.sheet.name,
    told: isSurvey ? sentence("questions-not-matched", values) : sentence("columns-unused", values),
    remedy: isSurvey ? sentence("remedy-questions-not-matched", {}) : sentence("remedy-columns-unused", {}),
  });
}

/** Tells what a person should know about the columns of a coordinator's sheet. */
function tellColumns(sheet: MappedSheet, said: SaidFields, notes: Notes): void {
  if (sheet.table.sheet.key !== undefined) return;
  tellRefused(sheet, said, notes);
  if (peopleRoles.includes(sheet.role)) tellTables(sheet, notes);
  if (peopleRoles.includes(sheet.role) || sheet.joins === true) tellUnsure(sheet, notes);
}

/** Something that could have been a list of people: not hidden, and wider than a page of text. */
function isTable({ sheet, columns, rows }: SheetTable): boolean {
  return sheet.hidden === undefined && rows.length > 0 && columns.filter(({ header }) => header !== "").length >= 3;
}

/** Tells of sheets that were left alone, and of a workbook without people. */
export function tellSheets(sheets: readonly MappedSheet[], notes: Notes): void {
  // Percentages that a report printed are read by the evaluation alone.
  const unknown = sheets.filter(
    (sheet) => sheet.role === "unknown" && isTable(sheet.table) && !holdsPrinted(sheet.table),
  );
  for (const { table } of unknown) {
    notes.tell({
      level: "info",
      sheet: table.sheet.name,
      told: sentence("sheet-unknown", { sheet: table.sheet.name }),
      remedy: sentence("remedy-sheet-unknown", {}),
    });
  }
  for (const { table } of sheets.filter(({ role, table }) => role === "output" && hasLostMark(table.sheet))) {
    const sheet = table.sheet.name;
    // Those count all the same: nothing is lost with the mark.
    if (holdsTypedArrangements(table.sheet)) continue;
    notes.tell({
      level: "warning",
      sheet,
      told: sentence("sheet-lost-mark", { sheet }),
      remedy: sentence("remedy-sheet-lost-mark", {}),
    });
  }
  for (const { table } of sheets.filter(({ table }) => holdsTypedArrangements(table.sheet))) {
    const sheet = table.sheet.name;
    notes.tell({ level: "info", sheet, told: sentence("sheet-typed-arrangements", { sheet }) });
  }
  if (!sheets.some(({ role }) => role === "groups" || role === "households")) {
    notes.tell({ level: "warning", told: sentence("no-people", {}), remedy: sentence("remedy-no-people", {}) });
  }
}
