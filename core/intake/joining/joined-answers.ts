/** Answers of a survey, joined to the rows of the list of the people who gave them. */
import { sentence } from "../../text/sentence.ts";
import { isBlank } from "../../workbook/cell.ts";
import type { MappedColumn, MappedSheet } from "../mapped-sheet.ts";
import type { Notes } from "../notes.ts";
import type { Found } from "../reading.ts";
import { rowReader, type RowReader } from "../row-reader.ts";
import type { TableRow } from "../sheet-table.ts";
import type { ResponseUnit } from "../surveys/survey.ts";
import type { JoinedCount } from "../sheet-readings.ts";
import { filled } from "./filled.ts";
import { fitOf, type Fit, type ListIndex } from "./list-index.ts";
import { calledIn, textIn } from "./listed.ts";
import { newestOf } from "./newest.ts";
import { tellRows, ToldCells } from "./told.ts";

/** What the answers of a sheet come to: whose they are, and how many were left out. */
interface SheetAnswers {
  readonly sheet: MappedSheet;
  /** Place on the list to the row that counts. */
  readonly rows: ReadonlyMap<number, TableRow>;
  readonly unjoined: number;
}

/** The records of lists with what was joined to them, and by survey how many answers that were. */
export interface Joined<Item> {
  readonly found: Found<Item>[];
  readonly counts: ReadonlyMap<string, JoinedCount>;
}

/** Makes a record of a row of answers, as if it stood on the list. */
export type MakeAnswer<Item> = (sheet: MappedSheet, reader: RowReader) => Item;

interface FittedRow {
  readonly row: TableRow;
  readonly fit: Fit;
}

function fitted(sheet: MappedSheet, index: ListIndex): FittedRow[] {
  const rows = sheet.table.rows.filter(({ row }) => sheet.leftOut?.has(row) !== true);
  return rows.map((row) => ({ row, fit: fitOf(index, calledIn(sheet, row)) }));
}

/** The first column in which a row says whose it is. */
function callingColumn({ used }: MappedSheet, row: TableRow | undefined): number | undefined {
  const columns = ["code", "group", "name", "name.first", "name.last", "email"].flatMap((field) => used.get(field)?.[0] ?? []); // prettier-ignore
  return columns.find(({ index }) => !isBlank(row?.cells[index] ?? null))?.index;
}

/** Tells of answers that fit nobody or more than one; gives how many. */
function tellUnfit(sheet: MappedSheet, rows: readonly FittedRow[], unit: ResponseUnit, notes: Notes): number {
  const of = (is: Fit["is"]): number[] => rows.flatMap(({ row, fit }) => (fit.is === is ? [row.row] : []));
  const { name } = sheet.table.sheet;
  const [nobody, several] = [of("nobody"), of("several")];
  const columnOf = (row: number): number | undefined => callingColumn(sheet, rows.find((one) => one.row.row === row)?.row); // prettier-ignore
  tellRows("error", name, nobody, (said) => sentence("answer-of-nobody", { ...said, unit }), sentence("remedy-answer-of-nobody", {}), notes, columnOf); // prettier-ignore
  tellRows("error", name, several, (said) => sentence("answer-of-several", { ...said, unit }), sentence("remedy-answer-of-several", {}), notes, columnOf); // prettier-ignore
  return nobody.length + several.length;
}

function tellForms(sheet: MappedSheet, rows: readonly FittedRow[], notes: Notes): void {
  const column = sheet.used.get("code")?.[0];
  const cells = new ToldCells();
  for (const { row, fit } of rows)
    if (column !== undefined && fit.is === "one" && fit.by === "form" && textIn(sheet, row, "code") !== "")
      cells.add({ sheet: sheet.table.sheet.name, row: row.row, index: column.index, header: column.header });
  cells.tell("code-other-form", "info", notes);
}

/** Of the answers of one the newest; which of them that is stands in the sheet, or nobody can tell. */
function counting(sheet: MappedSheet, rows: readonly TableRow[], notes: Notes): TableRow | undefined {
  if (rows.length <= 1) return rows[0];
  const newest = newestOf(sheet, rows);
  const [last] = rows.slice(-1);
  const others = rows.filter((row) => row !== (newest ?? last)).map(({ row }) => row);
  const code = newest === undefined ? "answers-of-one" : "answer-replaced";
  notes.tell({
    level: newest === undefined ? "error" : "warning",
    sheet: sheet.table.sheet.name,
    row: (newest ?? last)?.row ?? 0,
    told: sentence(code, { row: (newest ?? last)?.row ?? 0, others: others.join(", ") }),
    remedy: sentence(`remedy-${code}`, {}),
  });
  return newest;
}

/** The answers of one sheet by their place on the list. */
function answersOn(sheet: MappedSheet, index: ListIndex, unit: ResponseUnit, notes: Notes): SheetAnswers {
  const rows = fitted(sheet, index);
  const byPlace = new Map<number, TableRow[]>();
  for (const { row, fit } of rows)
    if (fit.is === "one") byPlace.set(fit.place, [...(byPlace.get(fit.place) ?? []), row]);
  tellForms(sheet, rows, notes);
  const counted = new Map<number, TableRow>();
  for (const [place, some] of byPlace) {
    const row = counting(sheet, some, notes);
    if (row !== undefined) counted.set(place, row);
  }
  return { sheet, rows: counted, unjoined: tellUnfit(sheet, rows, unit, notes) };
}

/** Columns of a field, or of the whole that a part of a record came from. */
function columnFor({ used }: MappedSheet, field: string): MappedColumn | undefined {
  const names = [field, `${field}.first`, field.replace(/s$/u, "")];
  const name = [...used.keys()].find((one) => names.includes(one) || one.startsWith(`${field}.`));
  return name === undefined ? undefined : used.get(name)?.[0];
}

/** What nobody decides by: another spelling of a name, more hobbies. */
const minor =
  /^(?:name|email|phone|interests|workFields|priorities|relation|occupation|skills|registeredOn|intakeOn|contactPerson)\b/u;

/**
 * The records of a list with what answers add to them: by code, else e-mail address, else name. Where the list says
 * something itself that wins, and where the answer differs it is told once per column. Answers that fit nobody, or more
 * than one, are told and left out. The index has the places
 * of `found`; it is not asked for where there are no answers.
 */
export function joinedAnswers<Item extends object>(
  found: readonly Found<Item>[],
  surveys: readonly MappedSheet[],
  indexed: () => ListIndex,
  make: MakeAnswer<Item>,
  notes: Notes,
): Joined<Item> {
  if (surveys.length === 0) return { found: [...found], counts: new Map() };
  const index = indexed();
  const records = found.map(({ record }) => record);
  const counts = new Map<string, JoinedCount>();
  const [differing, trivial] = [new ToldCells(), new ToldCells()];
  const sorted = [...surveys].sort((one, other) => (one.table.sheet.name < other.table.sheet.name ? -1 : 1));
  for (const survey of sorted) {
    const { sheet, rows, unjoined } = answersOn(survey, index, survey.survey?.unit ?? "group", notes);
    const { name } = sheet.table.sheet;
    for (const [place, row] of rows) {
      const listed = records[place];
      if (listed === undefined) continue;
      const answer = filled(listed, make(sheet, rowReader(sheet, row, notes)));
      records[place] = answer.record;
      for (const field of answer.differing) {
        const column = columnFor(sheet, field);
        if (column === undefined) continue;
        const cells = minor.test(field) ? trivial : differing;
        cells.add({ sheet: name, row: row.row, index: column.index, header: column.header });
      }
    }
    counts.set(name, { joined: rows.size, unjoined });
  }
  differing.tell("answers-differ", "warning", notes);
  trivial.tell("answers-differ", "info", notes);
  return { found: found.map((one, place) => ({ ...one, record: records[place] ?? one.record })), counts };
}
