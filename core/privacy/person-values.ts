import type { MappedSheet } from "../intake/mapped-sheet.ts";
import type { Reading } from "../intake/reading.ts";
import { textOf } from "../workbook/cell.ts";
import type { ErasedValue } from "../workbook/erasure.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { valueKey, valuePieces } from "../workbook/without-values.ts";
import { isTellingPart, namesIn, saysNothing, titlesIn } from "./named-values.ts";
import { wordsAmong } from "./ordinary-words.ts";
import type { Person } from "./person.ts";
import type { PersonRow } from "./person-rows.ts";

/** What tells who somebody is, as far as the workbook has it. */
export interface PersonValues {
  /** Point at them and nobody else: looked for everywhere. */
  readonly certain: readonly ErasedValue[];
  /** Names that are also somebody else's or a word: certain on rows of their own match or group, doubtful elsewhere. */
  readonly shared: readonly ErasedValue[];
  /** Of those the ones that are words: in small letters they are no name. */
  readonly words: readonly ErasedValue[];
}

/** Fields that say who somebody is or where they live. */
const identifying = /^(?:(?:member\.)?(?:code|name(?:\.first|\.infix|\.last)?|email|phone|postcode|address))$/u;
const ofName = /^(?:member\.)?name(?:\.|$)/u;
const ofBirth = /geboorte(?:datum|dag)|birth/iu;

/** Numbers of papers, which columns that are never read may hold. */
function isNumberOf(refused: unknown, text: string): boolean {
  return refused !== undefined && /\d/u.test(text) && text.length > 5;
}

/** What stands in the cells of some rows, split by whether the column holds names. */
interface Said {
  readonly names: string[];
  readonly others: string[];
}

function saidIn(sheet: MappedSheet, rows: readonly (readonly [row: number, columns: ReadonlySet<number>])[]): Said {
  const wanted = new Map(rows);
  const said: Said = { names: [], others: [] };
  const columns = [...sheet.columns, ...(sheet.beside ?? []).flatMap((part) => part.columns)];
  for (const row of sheet.table.rows) {
    const own = wanted.get(row.row);
    if (own === undefined) continue;
    for (const { index, field = "", refused, header } of columns) {
      const text = textOf(row.cells[index]);
      if (text === "" || !own.has(index)) continue;
      if (ofName.test(field)) said.names.push(text);
      else if (identifying.test(field) || isNumberOf(refused, text) || ofBirth.test(header)) said.others.push(text);
    }
  }
  return said;
}

/** Everything of others that a value of this person might be mistaken for. */
function ofOthers(sheets: readonly MappedSheet[], own: ReadonlySet<string>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const sheet of sheets) {
    const columns = sheet.columns.filter(({ field = "", header }) => identifying.test(field) || ofBirth.test(header));
    for (const row of sheet.table.rows)
      for (const { index } of columns)
        if (!own.has(`${sheet.table.sheet.name}!${row.row}!${index}`)) keys.add(valueKey(textOf(row.cells[index])));
  }
  return keys;
}

function isTheirs(person: Person, row: { readonly sheet: string; readonly row: number }): boolean {
  return person.rows.some((one) => one.sheet === row.sheet && one.row === row.row);
}

/** The names of everybody else, as lists and our sheets have them: the person's own are taken out once for each row. */
function namesOfOthers(snapshot: Snapshot, reading: Reading, person: Person): readonly string[] {
  const members = new Set(person.members);
  const own = new Set(person.names.map(valueKey));
  const groups = reading.groups
    .filter((found) => person.kind === "member" || !isTheirs(person, found))
    .map((found) => ({
      ...found,
      record: { ...found.record, members: (found.record.members ?? []).filter((one) => !members.has(one)) },
    }));
  const others: Reading = {
    ...reading,
    groups,
    households: reading.households.filter((found) => !isTheirs(person, found)),
    ambassadors: reading.ambassadors.filter((found) => !isTheirs(person, found)),
    contactPersons: reading.contactPersons.filter((found) => !isTheirs(person, found)),
  };
  const listed = [...namesIn({ ...snapshot, sheets: [] }, others), ...titlesIn(others)];
  // What only our own sheets have may be the person again.
  const typed = namesIn(snapshot, others).filter((name) => !own.has(valueKey(name)));
  return person.kind === "contact" ? listed.filter((name) => !own.has(valueKey(name))).concat(typed) : [...listed, ...typed]; // prettier-ignore
}

/** A name, and how else it is written: without what stands between its parts, and with the last part first. */
function namesAlike(name: string): readonly string[] {
  const pieces = valuePieces(name).filter(isTellingPart);
  const [first, ...others] = pieces;
  if (first === undefined || others.length === 0) return [name];
  return [name, pieces.join(" "), [...others, first].join(" ")];
}

/** A letter or a number as small as those in any sentence says nobody. */
function saysSomething(text: string): boolean {
  return !saysNothing(valueKey(text).replace(/\|/gu, ""));
}

function longestFirst(values: Iterable<string>, replacement: string): readonly ErasedValue[] {
  const unique = new Map([...values].map((text) => [valueKey(text), text] as const));
  unique.delete("");
  return [...unique.values()]
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .map((text) => ({ text, replacement }));
}

/** What tells who a person is: from their rows, their record and the code, and which of it is also somebody else's. */
export function personValues(
  snapshot: Snapshot,
  reading: Reading,
  sheets: readonly MappedSheet[],
  person: Person,
  rows: readonly PersonRow[],
  replacement: string,
): PersonValues {
  const own = new Set(rows.flatMap(({ sheet, row, columns }) => columns.map((index) => `${sheet}!${row}!${index}`)));
  const said = sheets.map((sheet) => {
    const here = rows.filter((row) => row.sheet === sheet.table.sheet.name);
    return saidIn(sheet, here.map(({ row, columns }) => [row, new Set(columns)] as const)); // prettier-ignore
  });
  const contacts = person.members.flatMap(({ email, phone }) => [email ?? "", phone ?? ""]);
  // Nobody else has the code: whoever asks for one that two have is refused.
  const codes = person.kind === "member" || person.kind === "contact" ? [] : [person.code].filter(saysSomething);
  const groupCode = person.kind === "member" ? valueKey(person.code) : "";
  const others = ofOthers(sheets, own);
  const plain = [...said.flatMap(({ others: some }) => some), ...contacts].filter(saysSomething);
  const names = [...person.names, ...said.flatMap(({ names: some }) => some)].flatMap(namesAlike);
  const othersNames = namesOfOthers(snapshot, reading, person);
  const wholes = new Set(othersNames.map(valueKey));
  const taken = new Set(othersNames.flatMap(valuePieces));
  const parts = new Set(names.flatMap(valuePieces).filter(isTellingPart));
  const words = wordsAmong(snapshot, sheets, parts, (sheet, row) =>
    rows.some((one) => one.sheet === sheet && one.row === row),
  );
  const isSharedPart = (part: string): boolean => taken.has(part) || words.has(part);
  const isShared = (name: string): boolean => {
    const pieces = valuePieces(name).filter(isTellingPart);
    return wholes.has(valueKey(name)) || pieces.length === 0 || (pieces.length === 1 && pieces.every(isSharedPart));
  };
  const certain = [
    ...codes,
    ...plain.filter((text) => !others.has(valueKey(text)) && valueKey(text) !== groupCode),
    ...names.filter((name) => !isShared(name)),
    ...[...parts].filter((part) => !isSharedPart(part)),
  ];
  const shared = [...names.filter((name) => isShared(name) && valuePieces(name).some(isTellingPart)), ...[...parts].filter(isSharedPart)]; // prettier-ignore
  return {
    certain: longestFirst(certain, replacement),
    shared: longestFirst(shared, replacement),
    words: longestFirst(
      shared.filter((text) => words.has(valueKey(text))),
      replacement,
    ),
  };
}
