/** Answers of one respondent that came in more than once. */
import { asideHeaders } from "../../evaluation/questionnaires/moment-words.ts";
import { textOf } from "../../workbook/cell.ts";
import { isErrorValue } from "../cells/unknown.ts";
import { codeKey } from "../codes.ts";
import { readAs } from "../joining/survey-use.ts";
import type { MappedSheet } from "../mapped-sheet.ts";
import type { TableRow } from "../sheet-table.ts";
import { folded } from "../words.ts";
import { plainHeader } from "./shape.ts";

/** What tells who answered; keys that are equal are those of one respondent. */
interface Respondent {
  readonly row: TableRow;
  /** The answer itself: the same id twice is a row that was copied. */
  readonly response: string;
  readonly code: string;
  readonly email: string;
  readonly name: string;
  readonly postcode: string;
  /** At which moment it was asked, where a column says so: at another one nobody answers twice. */
  readonly moment: string;
}

const responseId =
  /^(?:responseid|response id|antwoord[ -]?id|respons[ -]?id|reactie[ -]?id|respondent[ _-]?id|id|_uuid|#|(?:meta\/|meta-)?instanceid)$/u;

/**
 * The text of a field, told apart by neither capitals nor white space; several columns together. Two formulas that fail
 * in the same way say nothing that is the same.
 */
function saidIn({ used }: MappedSheet, { cells }: TableRow, ...fields: readonly string[]): string {
  const said = fields.flatMap((field) => (used.get(field) ?? []).slice(0, 1)).map(({ index }) => cells[index] ?? null);
  const texts = said.map((cell) => (isErrorValue(cell) ? "" : textOf(cell)));
  return folded(texts.join(" ")).replace(/\s+/gu, " ").trim();
}

/** Of a member the code is that of the group, which others of the group have too. */
function respondentOf(sheet: MappedSheet, row: TableRow, idColumns: readonly number[], moment?: number): Respondent {
  const isMember = readAs(sheet) === "members";
  return {
    row,
    response: idColumns.map((index) => textOf(row.cells[index])).find((id) => id !== "") ?? "",
    code: isMember ? "" : codeKey(saidIn(sheet, row, "code")),
    email: saidIn(sheet, row, "email"),
    name: saidIn(sheet, row, "name", "name.first", "name.infix", "name.last"),
    postcode: saidIn(sheet, row, "postcode").replace(/\s/gu, ""),
    moment: moment === undefined ? "" : folded(textOf(row.cells[moment])),
  };
}

/** Known of both, and not the same. */
function differ(one: string, other: string): boolean {
  return one !== "" && other !== "" && one !== other;
}

function same(one: string, other: string): boolean {
  return one !== "" && one === other;
}

/** Addresses that stand beside more than so many different names are of people who fill in for others. */
const ownNames = 1;

/** Addresses of somebody who answered for several: a coordinator, an interpreter. */
function sharedAddresses(respondents: readonly Respondent[]): ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  for (const { email, name, code } of respondents)
    if (email !== "") names.set(email, (names.get(email) ?? new Set<string>()).add(code || name));
  return new Set(
    [...names].filter(([, some]) => [...some].filter((name) => name !== "").length > ownNames).map(([email]) => email),
  );
}

function isSame(one: Respondent, other: Respondent, shared: ReadonlySet<string>): boolean {
  if (same(one.response, other.response)) return true;
  if (one.moment !== other.moment) return false;
  if (same(one.code, other.code)) return true;
  if (differ(one.code, other.code)) return false;
  if (same(one.email, other.email) && !shared.has(one.email)) return true;
  return same(one.name, other.name) && same(one.postcode, other.postcode) && !differ(one.email, other.email);
}

/** Respondents that have one of their keys in common; only they need comparing. */
function buckets(respondents: readonly Respondent[], shared: ReadonlySet<string>): Respondent[][] {
  const found = new Map<string, Respondent[]>();
  for (const one of respondents) {
    const person = one.name === "" || one.postcode === "" ? "" : `${one.name}|${one.postcode}`;
    const keys = [one.response, one.code, shared.has(one.email) ? "" : one.email, person];
    keys.forEach((key, kind) => {
      const bucket = kind === 0 ? `0 ${key}` : `${kind} ${one.moment} ${key}`;
      if (key !== "") found.set(bucket, [...(found.get(bucket) ?? []), one]);
    });
  }
  return [...found.values()].filter((some) => some.length > 1);
}

/** Puts the groups of two rows together. */
function join(groups: Map<TableRow, Set<TableRow>>, one: TableRow, other: TableRow): void {
  const all = new Set([...(groups.get(one) ?? [one]), ...(groups.get(other) ?? [other])]);
  for (const row of all) groups.set(row, all);
}

/** The columns of a tool with the number or name of an answer. */
function idColumnsOf({ table }: MappedSheet): number[] {
  return table.columns.flatMap(({ index, header }) =>
    table.survey?.technical.has(index) === true && responseId.test(plainHeader(header)) ? [index] : [],
  );
}

/** The rows of a sheet that are answers of one respondent, where there are several. `skipped` rows are not looked at. */
export function doublesIn(sheet: MappedSheet, skipped: ReadonlySet<number>): TableRow[][] {
  const ids = idColumnsOf(sheet);
  const rows = sheet.table.rows.filter(({ row }) => !skipped.has(row));
  const moment = sheet.table.columns.find(({ header }) => asideHeaders.wave.test(folded(header)))?.index;
  const respondents = rows.map((row) => respondentOf(sheet, row, ids, moment));
  const shared = sharedAddresses(respondents);
  const groups = new Map<TableRow, Set<TableRow>>();
  for (const some of buckets(respondents, shared)) {
    const [first] = some;
    for (const other of some.slice(1))
      if (first !== undefined && isSame(first, other, shared)) join(groups, first.row, other.row);
  }
  return [...new Set(groups.values())].map((group) => [...group].sort((one, other) => one.row - other.row));
}
