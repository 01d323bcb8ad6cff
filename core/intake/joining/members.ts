import type { Member } from "../../records/member.ts";
import { sentence } from "../../text/sentence.ts";
import { cellAddress } from "../../workbook/address.ts";
import { isErrorValue } from "../cells/unknown.ts";
import { codeKey } from "../codes.ts";
import type { MappedSheet } from "../mapped-sheet.ts";
import type { Notes } from "../notes.ts";
import type { Found } from "../reading.ts";
import { tellRowError } from "../row-error.ts";
import type { TableRow } from "../sheet-table.ts";
import { fitOf, type Fit, type ListIndex } from "./list-index.ts";
import { textIn } from "./listed.ts";
import { filledDown } from "./filled-down.ts";
import { listedTexts, ToldCells } from "./told.ts";

/** The groups that members can belong to: how each can be called, and its code by its place there. */
export interface GroupList {
  readonly index: ListIndex;
  readonly codes: readonly string[];
  /** The place of a row of a sheet, absent where it takes no part: `Groepen!4`. */
  readonly places: ReadonlyMap<string, number>;
}

/** A member on a list of members, with the code of the group. */
export interface FoundMember extends Found<Member> {
  readonly group: string;
}

/** A row of members with what it says of its group. */
interface MemberRow {
  readonly row: TableRow;
  /** As it stands, or as the cells above say where they stand for those below. */
  readonly text: string;
  readonly fit: Fit;
}

/** Members by the rows of groups that a survey tool says they are of; with a row that takes no part, neither do they. */
function rowsOfParents(sheet: MappedSheet, rows: readonly TableRow[], { places }: GroupList): MemberRow[] {
  return rows.flatMap((row): MemberRow[] => {
    const text = textIn(sheet, row, "group");
    const parent = sheet.parents?.rows.get(row.row);
    if (parent === undefined) return [{ row, text, fit: { is: "nobody" } }];
    const place = places.get(`${sheet.parents?.sheet ?? ""}!${parent}`);
    return place === undefined ? [] : [{ row, text, fit: { is: "one", place, by: "code" } }];
  });
}

function rowsOf(sheet: MappedSheet, list: GroupList): MemberRow[] {
  const { index } = list;
  const rows = sheet.table.rows.filter(({ row }) => sheet.leftOut?.has(row) !== true);
  if (sheet.parents !== undefined) return rowsOfParents(sheet, rows, list);
  const own = rows.map((row) => textIn(sheet, row, "group"));
  const texts = filledDown(sheet, rows, (text) => fitOf(index, { code: text }).is === "one") ?? own;
  return rows.map((row, place) => {
    const text = texts[place] ?? "";
    return { row, text, fit: fitOf(index, { code: text }) };
  });
}

/** Tells once per group that is not on the list of which members there are, and of members without any. */
function tellLost(sheet: MappedSheet, rows: readonly MemberRow[], notes: Notes): void {
  const column = sheet.used.get("group")?.[0];
  if (column === undefined) return;
  const lost = new Map<string, MemberRow[]>();
  for (const one of rows)
    if (one.fit.is !== "one" && isErrorValue(one.text)) tellRowError(sheet, one.row, "group", notes);
    else if (one.fit.is !== "one")
      lost.set(`${one.fit.is} ${one.text}`, [...(lost.get(`${one.fit.is} ${one.text}`) ?? []), one]);
  for (const some of lost.values()) {
    const [first] = some;
    if (first === undefined) continue;
    const { row } = first.row;
    const rowNumbers = listedTexts(some.map((one) => String(one.row.row)));
    const told =
      first.fit.is === "several"
        ? sentence("member-of-several-groups", { rows: rowNumbers, count: some.length })
        : some.length === 1
          ? sentence("member-without-group", { row })
          : sentence("members-without-group", { rows: rowNumbers, count: some.length });
    const remedy = sentence("remedy-member-without-group", {});
    const cell = cellAddress(row, column.index + 1);
    notes.tell({ level: "error", sheet: sheet.table.sheet.name, row, cell, told, remedy });
  }
}

/** Without any group that takes part there is nothing wrong with each member: the groups are elsewhere. */
function tellNoGroups(sheet: MappedSheet, count: number, notes: Notes): void {
  const told = sentence("members-without-groups", { count });
  const remedy = sentence("remedy-members-without-groups", {});
  notes.tell({ level: "error", sheet: sheet.table.sheet.name, told, remedy });
}

/** Tells of cells in which a group is written otherwise than on the list, and of blank ones that the cell above fills. */
function tellForms(sheet: MappedSheet, rows: readonly MemberRow[], notes: Notes): void {
  const column = sheet.used.get("group")?.[0];
  if (column === undefined) return;
  const [forms, blanks] = [new ToldCells(), new ToldCells()];
  for (const { row, fit } of rows) {
    const place = { sheet: sheet.table.sheet.name, row: row.row, index: column.index, header: column.header };
    if (fit.is !== "one") continue;
    if (textIn(sheet, row, "group") === "") blanks.add(place);
    else if (fit.by === "form") forms.add(place);
  }
  forms.tell("code-other-form", "info", notes);
  blanks.tell("group-filled-down", "info", notes);
}

function tellNoColumn(sheet: MappedSheet, notes: Notes): void {
  const told = sentence("members-without-group-column", {});
  const remedy = sentence("remedy-members-without-group-column", {});
  notes.tell({ level: "warning", sheet: sheet.table.sheet.name, told, remedy });
}

/** The members on a sheet with their groups. Who fits no group, or more than one, is told and left out. */
export function membersOn(
  sheet: MappedSheet,
  groups: GroupList,
  make: (sheet: MappedSheet, row: TableRow) => Member,
  notes: Notes,
): FoundMember[] {
  if (!sheet.used.has("group")) {
    tellNoColumn(sheet, notes);
    return [];
  }
  const rows = rowsOf(sheet, groups);
  if (groups.codes.length > 0) tellLost(sheet, rows, notes);
  else if (rows.length > 0) tellNoGroups(sheet, rows.length, notes);
  tellForms(sheet, rows, notes);
  const { name } = sheet.table.sheet;
  return rows.flatMap(({ row, fit }) => {
    if (fit.is !== "one") return [];
    return [
      { record: make(sheet, row), sheet: name, row: row.row, blocked: false, group: groups.codes[fit.place] ?? "" },
    ];
  });
}

/** The same members by the key of the code of their group, in the order of their sheets. */
export function byGroup(members: readonly FoundMember[]): Map<string, Member[]> {
  const found = new Map<string, Member[]>();
  for (const { group, record } of members) {
    const list = found.get(codeKey(group)) ?? [];
    list.push(record);
    found.set(codeKey(group), list);
  }
  return found;
}

/** Answers of members, as those of people on the list, and as members of groups of which the list has none. */
export interface MemberAnswers {
  readonly ofListed: MappedSheet;
  readonly ofOthers: MappedSheet;
}

function withRows(sheet: MappedSheet, rows: readonly TableRow[]): MappedSheet {
  return { ...sheet, table: { ...sheet.table, rows } };
}

/** Divides the answers of members by whether anybody of their group stands on the list of members. */
export function dividedAnswers(sheet: MappedSheet, groups: GroupList, listed: ReadonlySet<string>): MemberAnswers {
  const isOther = (row: TableRow): boolean => {
    const fit = fitOf(groups.index, { code: textIn(sheet, row, "group") });
    return fit.is === "one" && !listed.has(codeKey(groups.codes[fit.place] ?? ""));
  };
  const rows = sheet.table.rows;
  return {
    ofListed: withRows(sheet, rows.filter((row) => !isOther(row))), // prettier-ignore
    ofOthers: withRows(sheet, rows.filter(isOther)), // prettier-ignore
  };
}
