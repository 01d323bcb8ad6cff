import { fitOf, listIndex, type ListIndex } from "../intake/joining/list-index.ts";
import { emailsOf, nameIn, textIn } from "../intake/joining/listed.ts";
import { membersOn, type GroupList } from "../intake/joining/members.ts";
import { nameKey } from "../intake/joining/codes-alike.ts";
import { readAs } from "../intake/joining/survey-use.ts";
import type { MappedColumn, MappedSheet } from "../intake/mapped-sheet.ts";
import { notes } from "../intake/notes.ts";
import type { Reading } from "../intake/reading.ts";
import type { TableRow } from "../intake/sheet-table.ts";
import { canonicalCode } from "../matching/codes.ts";
import { textOf } from "../workbook/cell.ts";
import type { Person } from "./person.ts";

/** Cells of a coordinator's sheet that are about a person and nobody else. */
export interface PersonRow {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  /** Column numbers minus 1. */
  readonly columns: readonly number[];
  /** The one that says who it is: there stands afterwards that somebody was removed. */
  readonly who?: number;
  /** True for an answer to a questionnaire. */
  readonly isAnswer: boolean;
}

/** Everybody of the lists by what they can be called. */
interface Indices {
  readonly groups: GroupList;
  readonly households: ListIndex;
}

function indicesOf(reading: Reading): Indices {
  const listed = ({ record: { code, name = "" } }: { record: { code: string; name?: string | undefined } }) => ({
    code,
    name,
    emails: [],
  });
  const codes = reading.groups.map(({ record }) => record.code);
  const places = new Map(reading.groups.map(({ sheet, row }, place) => [`${sheet}!${row}`, place]));
  return {
    groups: { index: listIndex(reading.groups.map(listed)), codes, places },
    households: listIndex(reading.households.map(listed)),
  };
}

function isCode(one: string | undefined, other: string): boolean {
  return one !== undefined && canonicalCode(one) === canonicalCode(other);
}

/** Rows of a list or of answers whose code or name is that of the person. */
function rowsCalled(sheet: MappedSheet, index: ListIndex, codes: readonly string[], person: Person): TableRow[] {
  return sheet.table.rows.filter((row) => {
    const code = textIn(sheet, row, "code");
    if (isCode(code, person.code)) return true;
    const fit = fitOf(index, { code, name: nameIn(sheet, row), emails: emailsOf(sheet, row) });
    return fit.is === "one" && isCode(codes[fit.place], person.code);
  });
}

/** Whether a row of answers says the code or name of the group, which sheets of an evaluation have as a code. */
function isAnswerOf(sheet: MappedSheet, row: TableRow, { index, codes }: GroupList, { code }: Person): boolean {
  const said = textIn(sheet, row, "group") || textIn(sheet, row, "code");
  const fit = said === "" ? undefined : fitOf(index, { code: said });
  return fit?.is === "one" ? isCode(codes[fit.place], code) : isCode(said, code);
}

/** Rows of members of the group, or of that one member. */
function memberRows(sheet: MappedSheet, { groups }: Indices, person: Person): TableRow[] {
  const called = (row: TableRow) => ({ name: nameIn(sheet, row), emails: emailsOf(sheet, row) });
  const listed = membersOn(sheet, groups, () => ({}), notes([])).filter(({ group }) => isCode(group, person.code));
  const inGroup = new Set(listed.map(({ row }) => row));
  for (const row of sheet.table.rows) if (isAnswerOf(sheet, row, groups, person)) inGroup.add(row.row);
  const isPerson = (row: TableRow): boolean => {
    const { name, emails } = called(row);
    const isTheirs = (email = ""): boolean => email !== "" && emails.includes(email);
    if (person.members.some(({ email }) => isTheirs(email))) return true;
    if (!inGroup.has(row.row)) return false;
    return person.kind === "group" || person.members.some((one) => nameKey(one.name ?? "") === nameKey(name));
  };
  return sheet.table.rows.filter(isPerson);
}

/** The columns of the table itself: what stands to its right is another. */
function columnsOf(sheet: MappedSheet, row: TableRow): readonly number[] {
  const apart = new Set(sheet.table.columns.flatMap(({ index, apart: of }) => (of === "table" ? [index] : [])));
  return row.cells.flatMap((_, index) => (apart.has(index) ? [] : [index]));
}

function whoColumn({ used }: MappedSheet, row: TableRow, isMember: boolean): number | undefined {
  const fields = isMember ? ["name", "name.first", "name.last", "email"] : ["code", "name", "name.first", "name.last", "email"]; // prettier-ignore
  const columns = fields.flatMap((field): readonly MappedColumn[] => used.get(field) ?? []);
  const filled = (index: number): boolean => textOf(row.cells[index]) !== "";
  return columns.find(({ index }) => filled(index))?.index ?? row.cells.findIndex((cell) => textOf(cell) !== "");
}

function personRow(sheet: MappedSheet, row: TableRow, isMember: boolean): PersonRow {
  const who = whoColumn(sheet, row, isMember);
  return {
    sheet: sheet.table.sheet.name,
    row: row.row,
    columns: columnsOf(sheet, row),
    ...(who === undefined || who < 0 ? {} : { who }),
    isAnswer: sheet.role === "survey",
  };
}

/** Of a group whose members stand beside each other on its row: the columns of that one. */
function besideRows(sheet: MappedSheet, person: Person): PersonRow[] {
  const { beside = [], table } = sheet;
  return table.rows.flatMap((row) => {
    if (!isCode(textIn(sheet, row, "code"), person.code)) return [];
    return beside.flatMap((part): PersonRow[] => {
      const [name, emails] = [nameIn(part, row), emailsOf(part, row)];
      const isTheirs = person.members.some(
        (one) => (one.email !== undefined && emails.includes(one.email)) || (name !== "" && nameKey(one.name ?? "") === nameKey(name)),
      ); // prettier-ignore
      const columns = part.columns.map(({ index }) => index);
      return isTheirs ? [{ sheet: table.sheet.name, row: row.row, columns, isAnswer: false }] : [];
    });
  });
}

const roleOfKind = {
  household: "households",
  group: "groups",
  ambassador: "ambassadors",
  contact: "contacts",
} as const;

function rowsOn(sheet: MappedSheet, indices: Indices, person: Person, reading: Reading): PersonRow[] {
  const role = readAs(sheet);
  const { kind } = person;
  const own = new Set(person.rows.flatMap((one) => (one.sheet === sheet.table.sheet.name ? [one.row] : [])));
  const listed = sheet.table.rows.filter(({ row }) => own.has(row));
  const toRow = (row: TableRow): PersonRow => personRow(sheet, row, role === "members");
  if (role === "members") return kind === "group" || kind === "member" ? memberRows(sheet, indices, person).map(toRow) : []; // prettier-ignore
  if (kind === "member") return role === "groups" ? besideRows(sheet, person) : [];
  if (role !== roleOfKind[kind]) return [];
  if (kind === "household" || kind === "group") {
    const index = kind === "household" ? indices.households : indices.groups.index;
    const codes = kind === "household" ? reading.households.map(({ record }) => record.code) : indices.groups.codes;
    return [...new Set([...listed, ...rowsCalled(sheet, index, codes, person)])].map(toRow);
  }
  return listed.map(toRow);
}

/** The rows of lists and of answers that are about a person, in the order of the sheets. */
export function personRows(sheets: readonly MappedSheet[], reading: Reading, person: Person): readonly PersonRow[] {
  const indices = indicesOf(reading);
  return sheets.flatMap((sheet) =>
    sheet.table.sheet.key === undefined ? rowsOn(sheet, indices, person, reading) : [],
  );
}
