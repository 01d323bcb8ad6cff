/** People who may stand on lists twice: told with both cells, never put together. */
import { sentence } from "../../text/sentence.ts";
import { cellAddress } from "../../workbook/address.ts";
import { isBlank, textOf } from "../../workbook/cell.ts";
import { codeKey } from "../codes.ts";
import type { MappedSheet } from "../mapped-sheet.ts";
import type { Notes } from "../notes.ts";
import type { TableRow } from "../sheet-table.ts";
import { editDistance } from "../words.ts";
import { looseCode, nameKey } from "./codes-alike.ts";
import { emailsOf, nameIn, textIn } from "./listed.ts";
import { listedTexts } from "./told.ts";

/** A row of a list with somebody on it. */
export interface ListedRow {
  readonly sheet: MappedSheet;
  readonly row: TableRow;
  /** Of a member the code of the group. */
  readonly group?: string;
}

/** Whom the rows are about. */
export type ListedUnit = "group" | "household" | "member";

/** By what two rows are alike. */
type Alike = "code" | "email" | "phone" | "name" | "near-name";

/** A row by what it may have in common with another. */
interface Person extends ListedRow {
  readonly place: number;
  readonly code: string;
  readonly name: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly postcode: string;
  readonly dates: readonly string[];
}

interface Pair {
  readonly one: Person;
  readonly other: Person;
  readonly by: Alike;
}

/** The last nine digits: the country and the nought in front are written now so and now so. */
function phonesIn(text: string): string[] {
  const parts = text.split(/[/;,|]|\bof\b|\bor\b/u).map((part) => part.replace(/\D/gu, ""));
  return parts.filter((digits) => digits.length >= 9).map((digits) => digits.slice(-9));
}

const dateFields = ["registeredOn", "intakeOn", "housedOn", "arrivesOn"];

function personOf(listed: ListedRow, place: number): Person {
  const { sheet, row } = listed;
  const said = (field: string): string => textIn(sheet, row, field);
  return {
    ...listed,
    place,
    code: said("code"),
    name: nameKey(nameIn(sheet, row)),
    emails: emailsOf(sheet, row),
    phones: (sheet.used.get("phone") ?? []).flatMap(({ index }) => (isBlank(row.cells[index]) ? [] : phonesIn(textOf(row.cells[index])))), // prettier-ignore
    postcode: said("postcode").replace(/\s/gu, "").toUpperCase(),
    dates: dateFields
      .map((field) => (said(field) === "" ? "" : `${field} ${said(field)}`))
      .filter((date) => date !== ""),
  };
}

/** An address or number of more rows than this is of somebody who helps them, such as a case worker. */
const sharedByAtMost = 3;

/** Of a name as short as initials nothing follows. */
const shortestName = 4;

/** Nearly the same name: a typing error, but not another number (`Groep 1`, `Groep 2`). */
function isNearName({ name: one }: Person, { name: other }: Person): boolean {
  const length = Math.min(one.length, other.length);
  if (length < 7 || one === other || Math.abs(one.length - other.length) > 2) return false;
  const most = length < 10 ? 1 : 2;
  if (editDistance(one, other, most) > most) return false;
  return one.replace(/\P{N}/gu, "") === other.replace(/\P{N}/gu, "");
}

function hasSameName(one: Person, other: Person): boolean {
  return one.name === other.name && one.name !== "";
}

/** Members of one group may share an address, a telephone and a home. */
function mayBeOne({ one, other, by }: Pair, unit: ListedUnit): boolean {
  if (unit !== "member" || one.group !== other.group || by === "name") return true;
  return by !== "near-name" && hasSameName(one, other);
}

function bucketed(people: readonly Person[], keysOf: (person: Person) => readonly string[]): Person[][] {
  const found = new Map<string, Person[]>();
  for (const person of people)
    for (const key of keysOf(person)) {
      const bucket = found.get(key);
      if (bucket === undefined) found.set(key, [person]);
      else bucket.push(person);
    }
  return [...found.values()].filter((bucket) => bucket.length > 1);
}

/** Everybody of a bucket beside the first of it. */
function besideFirst(bucket: readonly Person[], by: Alike): Pair[] {
  const [one, ...others] = bucket;
  return one === undefined ? [] : others.map((other) => ({ one, other, by }));
}

/** So few are compared with one another, so that ten thousand rows of one postcode do not take all day. */
const comparedAtMost = 40;

function nearPairs(bucket: readonly Person[]): Pair[] {
  if (bucket.length > comparedAtMost) return [];
  return bucket.flatMap((one, place) =>
    bucket
      .slice(place + 1)
      .flatMap((other): Pair[] => (isNearName(one, other) ? [{ one, other, by: "near-name" }] : [])),
  );
}

function pairsIn(people: readonly Person[]): Pair[] {
  const few = (bucket: readonly Person[]): boolean => bucket.length <= sharedByAtMost;
  const named = people.filter(({ name }) => name.length >= shortestName);
  const start = ({ name }: Person): string => name.slice(0, 1);
  return [
    ...bucketed(people, ({ code }) => (code === "" ? [] : [looseCode(code)]))
      .flatMap((bucket) => besideFirst(bucket, "code"))
      .filter(({ one, other }) => codeKey(one.code) !== codeKey(other.code)),
    ...bucketed(people, ({ emails }) => emails)
      .filter(few)
      .flatMap((bucket) => besideFirst(bucket, "email")),
    ...bucketed(people, ({ phones }) => phones)
      .filter(few)
      .flatMap((bucket) => besideFirst(bucket, "phone")),
    ...bucketed(named, ({ name, postcode }) => (postcode === "" ? [] : [`${name} ${postcode}`])).flatMap((bucket) =>
      besideFirst(bucket, "name"),
    ),
    ...bucketed(named, (one) =>
      [...(one.postcode === "" ? [] : [one.postcode]), ...one.dates].map((key) => `${start(one)} ${key}`),
    ).flatMap(nearPairs),
  ];
}

/** The cell by which a row is like another. */
function cellOf({ sheet, row }: Person, by: Alike): string {
  const fields = { code: ["code"], email: ["email"], phone: ["phone"], name: ["name", "name.first", "name.last"], "near-name": ["name", "name.first", "name.last"] }[by]; // prettier-ignore
  const column = fields.flatMap((field) => sheet.used.get(field)?.[0] ?? [])[0];
  return column === undefined ? String(row.row) : cellAddress(row.row, column.index + 1);
}

/** So many of a kind are told one by one. */
const oneByOne = 6;

function tellPairs(pairs: readonly Pair[], by: Alike, unit: ListedUnit, notes: Notes): void {
  const said = pairs.map((pair) => ({
    pair,
    cell: cellOf(pair.other, by),
    earlier: `${pair.one.sheet.table.sheet.name}, ${cellOf(pair.one, by)}`,
  }));
  const parts = said.length > oneByOne ? [said] : said.map((one) => [one]);
  for (const part of parts) {
    const [first] = part;
    if (first === undefined) continue;
    const { other } = first.pair;
    const isMoved = unit === "member" && part.every(({ pair }) => pair.one.group !== pair.other.group);
    const cells = listedTexts(part.map(({ cell, earlier }) => `${cell} (${earlier})`));
    const values = { by, unit, cells, count: part.length, twoGroups: isMoved };
    const code = by === "code" ? "code-alike" : "person-alike";
    notes.tell({
      level: "warning",
      sheet: other.sheet.table.sheet.name,
      row: other.row.row,
      ...(/^\d/u.test(first.cell) ? {} : { cell: first.cell }),
      told: sentence(code, values),
      remedy: sentence(`remedy-${code}`, {}),
    });
  }
}

/**
 * Tells of rows that may be one and the same: an e-mail address or telephone number in common, the same name and
 * postcode, nearly the same name with the same postcode or date, or codes that differ in spaces, hyphens or noughts only.
 * Both take part; nothing is put together. Members of one group may share an address, not a name.
 */
export function tellDoubles(rows: readonly ListedRow[], unit: ListedUnit, notes: Notes): void {
  const people = rows.map(personOf);
  const seen = new Set<string>();
  const pairs = pairsIn(people).filter((pair) => {
    const key = `${pair.one.place} ${pair.other.place}`;
    const isNew = !seen.has(key) && mayBeOne(pair, unit);
    if (isNew) seen.add(key);
    return isNew;
  });
  const bySheet = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = JSON.stringify([pair.by, pair.other.sheet.table.sheet.name]);
    bySheet.set(key, [...(bySheet.get(key) ?? []), pair]);
  }
  for (const some of bySheet.values()) tellPairs(some, some[0]?.by ?? "name", unit, notes);
}
