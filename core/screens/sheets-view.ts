import { sheetsWithoutCodes } from "../intake/added-codes.ts";
import { fieldLabel, fieldsOf, leftAlone, roleLabel, sayableRoles } from "../intake/field-names.ts";
import { readAs } from "../intake/joining/survey-use.ts";
import { columnNames, isForAll, mappingsOf } from "../intake/mappings.ts";
import type { ColumnMapping, ColumnReading, Reading, SheetReading } from "../intake/reading.ts";
import { folded } from "../intake/words.ts";
import { householdTypes } from "../records/words.ts";
import type { Problem } from "../records/problem.ts";
import type { Settings } from "../settings.ts";
import { say, sentence } from "../text/sentence.ts";
import { columnNumber } from "../workbook/address.ts";
import { isBlank, textOf, valueOf, type Cell } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetNamed, type Snapshot } from "../workbook/snapshot.ts";
import type { OpenedWorkbook } from "./opened.ts";
import { groupedProblems } from "./problems.ts";
import { cut, shownValue } from "./values.ts";
import type { ColumnView, RankingView, SheetsView, SheetView } from "./views.ts";

/** Values of a column that are shown, signs of each, and rows in which they are looked for. */
const shown = { values: 3, signs: 40, rows: 500 };

/** What the columns of one sheet are shown from. */
interface Source {
  readonly sheet: SheetReading;
  /** The cells of the rows with people. */
  readonly rows: readonly (readonly Cell[])[];
  /** Columns of which a person said what they are, by compared header. */
  readonly said: ReadonlySet<string>;
  readonly language: Language;
}

function samplesOf({ rows, language }: Source, column: ColumnReading): string[] {
  const index = columnNumber(column.column) - 1;
  const found = new Set<string>();
  for (const cells of rows.slice(0, shown.rows)) {
    const value = valueOf(cells[index]);
    if (isBlank(value)) continue;
    found.add(
      cut(typeof value === "string" ? shownValue(textOf(value), language) : shownValue(value, language), shown.signs),
    );
    if (found.size === shown.values) break;
  }
  return [...found];
}

function columnView(source: Source, column: ColumnReading, name: string): ColumnView {
  const { sheet, said, language } = source;
  const { field, refused, confidence } = column;
  return {
    column: column.column,
    name,
    ...(field === undefined ? {} : { field, label: fieldLabel(field, readAs(sheet), language) }),
    confidence,
    isConfirmed: said.has(folded(name)),
    ...(refused === undefined ? {} : { refused: say(language, refused) }),
    samples: refused === undefined ? samplesOf(source, column) : [],
    ...(field !== undefined && isRanking(field) ? { ranking: true } : {}),
    place: { sheet: sheet.name, cell: `${column.column}${sheet.headerRow}` },
  };
}

function isRanking(field: string): boolean {
  return field === "ranking" || field.startsWith("ranking.");
}

/** A column with a rank per option; only there it matters which number comes first. */
function isOption(field: string): boolean {
  return householdTypes.some((type) => field === `ranking.${type}`);
}

const asked: ReadonlySet<string> = new Set(["ranking-direction-unknown", "ranking-direction-assumed"]);

/** Who says which number is the first choice: the sheet, a setting, or nobody yet. */
function firstOf(columns: readonly ColumnView[], sheet: string, source: WholeSource): RankingView["first"] {
  if (!columns.some(({ field }) => isOption(field ?? ""))) return "known";
  const setting = source.settings["ranking.first"];
  if (setting !== "ask") return setting;
  const isAsked = source.problems.some((problem) => problem.sheet === sheet && asked.has(problem.told.code));
  return isAsked ? "ask" : "known";
}

/** Of a sheet that is left alone nobody needs to see the columns. */
function isLeft({ role, survey }: SheetReading): boolean {
  return role === "unknown" || role === "output" || (role === "survey" && survey?.joined === undefined);
}

function noteOf({ survey }: SheetReading, language: Language): string | undefined {
  if (survey?.evaluation === true) return say(language, sentence("screen-answers-kept", {}));
  if (survey?.joined === undefined) return undefined;
  const { unit, joined, unjoined = 0 } = survey;
  return say(language, sentence("screen-answers", { unit, joined, unjoined }));
}

/** What all sheets are shown from. */
interface WholeSource {
  readonly snapshot: Snapshot;
  readonly reading: Reading;
  readonly problems: readonly Problem[];
  readonly settings: Settings;
  readonly mappings: readonly ColumnMapping[];
  readonly language: Language;
}

/** The headers of a sheet of which people said what they are. */
function saidOn(sheet: string, mappings: readonly ColumnMapping[]): ReadonlySet<string> {
  const name = sheet.toLowerCase();
  const about = mappings.filter((one) => isForAll(one) || one.sheet.trim().toLowerCase() === name);
  return new Set(about.map(({ header }) => folded(header)));
}

function columnsOf(source: Source): ColumnView[] {
  const { sheet } = source;
  if (isLeft(sheet)) return [];
  const names = columnNames(sheet.columns.map(({ header }) => header));
  return sheet.columns.flatMap((column, place) => {
    const name = names[place] ?? "";
    return name === "" ? [] : [columnView(source, column, name)];
  });
}

/** What a column of a sheet can be, and what its columns are now where that has no place of its own among those. */
function choicesFor(sheet: SheetReading, columns: readonly ColumnView[], language: Language): SheetView["choices"] {
  const none = { field: leftAlone, label: say(language, sentence("screen-left-alone", {})) };
  if (isLeft(sheet)) return [none];
  const now = columns.flatMap(({ field, label = field }) =>
    field === undefined || label === undefined ? [] : [{ field, label }],
  );
  const all = [none, ...fieldsOf(readAs(sheet), language), ...now];
  return [...new Map([...all].reverse().map((choice) => [choice.field, choice])).values()].reverse();
}

function sheetView(source: WholeSource, sheet: SheetReading): SheetView {
  const { snapshot, mappings, language } = source;
  const { firstRow, lastRow, name, role } = sheet;
  const rows = firstRow === 0 ? [] : (sheetNamed(snapshot, name)?.cells.slice(firstRow - 1, lastRow) ?? []);
  const columns = columnsOf({ sheet, rows, said: saidOn(name, mappings), language });
  const ranked = columns.filter(({ ranking }) => ranking === true);
  const ranking = { columns: ranked.map(({ column }) => column), first: firstOf(ranked, name, source) };
  const note = noteOf(sheet, language);
  return {
    name,
    role,
    roleLabel: roleLabel(role, language),
    rows: rows.filter((cells) => cells.some((cell) => !isBlank(cell))).length,
    columns,
    ...(ranked.length === 0 ? {} : { ranking }),
    ...(note === undefined ? {} : { note }),
    choices: choicesFor(sheet, columns, language),
    place: { sheet: name },
  };
}

/** How many columns were read by a guess that nobody confirmed. */
function guessesIn(sheets: readonly SheetView[]): number {
  const guessed = sheets.flatMap(({ columns }) => columns).filter(({ confidence }) => confidence === "guess");
  return guessed.filter(({ isConfirmed }) => !isConfirmed).length;
}

/** What the screen "My sheets" shows of the coordinator's own sheets; ours are left out. */
export function sheetsView({ snapshot, reading, settingsReading }: OpenedWorkbook, language: Language): SheetsView {
  const { settings, problems } = settingsReading;
  const found = [...problems, ...reading.problems];
  const source = { snapshot, reading, problems: found, settings, mappings: mappingsOf(snapshot), language };
  const sheets = reading.sheets
    .filter(({ name }) => sheetNamed(snapshot, name)?.key === undefined)
    .map((sheet) => sheetView(source, sheet));
  return {
    sheets,
    roles: sayableRoles().map((role) => ({ role, label: roleLabel(role, language) })),
    problems: groupedProblems(found, language),
    guesses: guessesIn(sheets),
    canAddCodes: sheetsWithoutCodes(reading).length > 0,
  };
}
