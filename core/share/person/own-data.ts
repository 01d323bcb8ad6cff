import { canonicalCode } from "../../canonical-code.ts";
import type { Reading } from "../../intake/reading.ts";
import type { MappedSheet } from "../../intake/mapped-sheet.ts";
import type { RefusedSubject } from "../../intake/refused.ts";
import { ownColumns } from "../../privacy/own-designs.ts";
import type { Person } from "../../privacy/person.ts";
import type { PersonRow } from "../../privacy/person-rows.ts";
import { matchPlanKey } from "../../sheets/match-plan.ts";
import { matchTasksKey } from "../../sheets/match-tasks.ts";
import { columnLetters } from "../../workbook/address.ts";
import { isBlank, textOf, valueOf, type Cell } from "../../workbook/cell.ts";
import type { ErasedValue } from "../../workbook/erasure.ts";
import type { Sheet, Snapshot } from "../../workbook/snapshot.ts";
import { saysValue } from "../../workbook/without-values.ts";

/** One thing that the workbook holds of somebody. */
export interface Datum {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  /** What stands above the column. */
  readonly header: string;
  readonly value: string;
}

/** A column of a list that is about somebody and that we never read. */
export interface RefusedDatum {
  readonly sheet: string;
  readonly column: string;
  readonly subject: RefusedSubject;
}

/** Whose data are asked for, and how they are recognised. */
export interface Subject {
  readonly person: Person;
  readonly rows: readonly PersonRow[];
  /** Point at this person and nobody else. */
  readonly values: readonly ErasedValue[];
}

/** Sheets of ours that hold settings, counts and what follows from other sheets. */
const aboutNobody =
  /^(?:settings|lists|columns|catalogue|roles|parties|referrals|places|overview|year|signal_numbers|match_numbers|figures|item_bank|published|processing|dpia|evaluation.*|round_\d+_(?:proof|numbers|balance|what_if))$/u;

/** Of reminders only that and when they went: the rest is to and about others. */
const columnsOfReminders: ReadonlySet<string> = new Set(["due", "subject", "status", "sent-on"]);

function textIn(cell: Cell | undefined): string {
  return cell === undefined || isBlank(cell) ? "" : textOf(valueOf(cell)).trim();
}

function dataOf({ name, cells }: Sheet, row: number, columns: readonly number[], headers: readonly string[]): Datum[] {
  return columns.flatMap((index) => {
    const value = textIn(cells[row - 1]?.[index]);
    return value === "" ? [] : [{ sheet: name, row, header: headers[index] ?? columnLetters(index + 1), value }];
  });
}

/** What stands above the columns of a sheet, and which of them are never read; by their place. */
interface Columns {
  readonly headers: readonly string[];
  readonly refused: ReadonlySet<number>;
}

function columnsOf(sheet: MappedSheet | undefined): Columns {
  const all = [...(sheet?.columns ?? []), ...(sheet?.beside ?? []).flatMap(({ columns }) => columns)];
  const headers: string[] = [];
  for (const { index, header } of all) headers[index] = header;
  return { headers, refused: new Set(all.flatMap(({ index, refused }) => (refused === undefined ? [] : [index]))) };
}

/** Their rows on a list or questionnaire, without the columns that are never read. */
function listed(sheet: Sheet, { headers, refused }: Columns, rows: readonly PersonRow[]): Datum[] {
  return rows.flatMap(({ row, columns }) =>
    dataOf(sheet, row, columns.filter((index) => !refused.has(index)), headers),
  ); // prettier-ignore
}

/** Columns that are never read and in which something of theirs stands. */
function refusedOn(sheet: MappedSheet, rows: readonly PersonRow[]): RefusedDatum[] {
  const { name, cells } = sheet.table.sheet;
  return sheet.columns.flatMap(({ index, refused }) => {
    const isFilled = rows.some(({ row, columns }) => columns.includes(index) && textIn(cells[row - 1]?.[index]) !== "");
    return refused === undefined || !isFilled ? [] : [{ sheet: name, column: columnLetters(index + 1), subject: refused }];
  });
} // prettier-ignore

/** Other cells of a coordinator's sheets that name them, such as a remark on the row of somebody else. */
function mentioned(sheet: Sheet, { headers, refused }: Columns, known: ReadonlySet<number>, { values }: Subject): Datum[] {
  return sheet.cells.flatMap((cells, place) => {
    if (known.has(place + 1)) return [];
    const columns = cells.flatMap((cell, index) => (!refused.has(index) && saysValue(textIn(cell), values) ? [index] : []));
    return dataOf(sheet, place + 1, columns, headers);
  });
} // prettier-ignore

/** True for a sheet that is about a match of theirs as a whole. */
function isOfMatch(sheet: Sheet, { matches }: Person): boolean {
  return matches.some((id) => sheet.key === matchTasksKey(id) || sheet.key === matchPlanKey(id));
}

/** Whether a row of one of our sheets is about them. Of a household all of their match is; of others what names them. */
function isAbout(sheet: Sheet, cells: readonly Cell[], sides: ReadonlySet<number>, subject: Subject): boolean {
  const { person, values } = subject;
  const texts = cells.map(textIn);
  if (person.kind !== "household") return texts.some((text) => saysValue(text, values));
  const isOther = [...sides].some((index) => /^(?:group|groep)$/iu.test(texts[index] ?? ""));
  if (isOther) return false;
  const matches = new Set(person.matches.map(canonicalCode));
  return (
    isOfMatch(sheet, person) ||
    texts.some((text) => text.split(/\s*,\s*/u).some((part) => matches.has(canonicalCode(part)))) ||
    texts.some((text) => saysValue(text, values))
  );
}

/** True for a row about another household that names this one too, such as the control household of a pair. */
function isOfAnother(cells: readonly Cell[], household: number | undefined, { person }: Subject): boolean {
  if (person.kind !== "household" || household === undefined) return false;
  const code = textIn(cells[household]);
  return code !== "" && canonicalCode(code) !== canonicalCode(person.code);
}

/** What our own sheets hold of them: what is said of the other side of a match stays out. */
function ours(sheet: Sheet, subject: Subject): Datum[] {
  const designs = ownColumns(sheet);
  const [household] = [...designs].flatMap(([index, { key }]) => (key === "household" ? [index] : []));
  const width = Math.max(0, ...sheet.cells.map(({ length }) => length));
  const isHousehold = subject.person.kind === "household";
  const columns = Array.from({ length: width }, (_, index) => index).filter((index) => {
    const key = designs.get(index)?.key ?? "";
    if (sheet.key === "reminders") return columnsOfReminders.has(key);
    return !(isHousehold && /^group(?:-|$)/u.test(key)) && !(!isHousehold && /^household(?:-|$)/u.test(key));
  });
  const headers = (sheet.cells[sheet.headerRow - 1] ?? []).map(textIn);
  const sides = new Set([...designs].flatMap(([index, { key }]) => (key === "side" ? [index] : [])));
  return sheet.cells.slice(sheet.headerRow).flatMap((cells, place) => {
    if (!isAbout(sheet, cells, sides, subject)) return [];
    const telling = isOfAnother(cells, household, subject)
      ? columns.filter((index) => saysValue(textIn(cells[index]), subject.values))
      : columns;
    return dataOf(sheet, sheet.headerRow + place + 1, telling, headers);
  });
}

/** Everything that the workbook holds of a person, as it stands there, and the columns of theirs that we never read. */
export function ownData(
  snapshot: Snapshot,
  reading: Reading,
  subject: Subject,
): { readonly data: readonly Datum[]; readonly refused: readonly RefusedDatum[] } {
  const rowsOn = (name: string): readonly PersonRow[] => subject.rows.filter(({ sheet }) => sheet === name);
  const tables = reading.tables.filter(({ table }) => table.sheet.key === undefined);
  const data = snapshot.sheets.flatMap((sheet) => {
    if (sheet.key !== undefined) return aboutNobody.test(sheet.key) ? [] : ours(sheet, subject);
    const rows = rowsOn(sheet.name);
    const columns = columnsOf(tables.find(({ table }) => table.sheet.name === sheet.name));
    const known = new Set(rows.map(({ row }) => row));
    return [...listed(sheet, columns, rows), ...mentioned(sheet, columns, known, subject)];
  });
  return { data, refused: tables.flatMap((sheet) => refusedOn(sheet, rowsOn(sheet.table.sheet.name))) };
}
