import { canonicalCode as codeKey } from "../canonical-code.ts";
import { sha256Bytes } from "../hash.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { isBlank, textOf, type Scalar } from "../workbook/cell.ts";
import { cellAddress } from "../workbook/address.ts";
import { usualScales } from "./cells/scale.ts";
import { isErrorValue } from "./cells/unknown.ts";
import { tellRowError } from "./row-error.ts";
import { mapColumns } from "./map-columns.ts";
import type { MappedSheet } from "./mapped-sheet.ts";
import type { Notes } from "./notes.ts";
import type { TableRow } from "./sheet-table.ts";
import { folded } from "./words.ts";

/** The code of a row, whether it is ours, and whether the row is out because an earlier one has the same code. */
export interface RowCode {
  readonly code: string;
  readonly proposed: boolean;
  readonly blocked: boolean;
}

/**
 * The longest code that counts. Spreadsheets look up no text of more than 255 characters, and the proof of a round looks up
 * codes, in which every sign may take two.
 */
const longestCode = 120;

/** Letters and digits that nobody mistakes for one another (Crockford's base 32). */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A short word from a text: five bits a letter from the start of its SHA-256. */
function shortHash(text: string, letters: number): string {
  const bytes = sha256Bytes(text);
  let word = "";
  for (let place = 0; place < letters; place += 1) {
    const bit = place * 5;
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    word += alphabet.charAt((pair >> (11 - (bit & 7))) & 31);
  }
  return word;
}

export { codeKey };

/**
 * Fields that make a row this person's or group's, whatever else changes; the first that tells the rows apart is
 * enough, because telephone numbers and postcodes change more often than names.
 */
const identifying = [["name", "name.first", "name.infix", "name.last", "group"], ["email"], ["phone"], ["postcode"]];

/**
 * What matching may look at, by field, what changes least first: where somebody lives, who lives there, since when, what
 * support there is or must be, wishes, and how far it is. A code decides the number in the draw, so what is kept for
 * evaluation and columns that nobody recognises may not make it (R7).
 */
const matchedBy: readonly RegExp[] = [
  /^(?:lat|lon|lat-lon|precision|address|municipality)$/u,
  /^(?:adults|children|persons|types?)$/u,
  /^(?:registered|intake|housed|arrives)On$/u,
  /^(?:vulnerability\..*|distanceKm)$/u,
  /^ranking(?:\.|$)/u,
  /^(?:consent|status|approval\..*)$/u,
];

/** Of rows that are one to matching, who is who: an age says so better than the rest of the row. */
const tellingApart: readonly RegExp[] = [/^age$/u];

/**
 * The content of a row as text that no order of columns or rows changes, nor what anybody says a column means. Refused
 * columns are not looked at.
 */
function wholeContent({ columns }: MappedSheet, { cells }: TableRow): string {
  return columns
    .filter(({ index, refused }) => refused === undefined && !isBlank(cells[index]))
    .map(({ index, header }) => `${folded(header)}=${textOf(cells[index])}`)
    .sort()
    .join("\n");
}

/** The sheet as we understand it by ourselves: what people say of its columns or their scales later must not change a code. */
function unsaid(sheet: MappedSheet): MappedSheet {
  return sheet.said ? mapColumns(sheet.table, sheet.role, new Map(), usualScales) : sheet;
}

/** What a row says in some fields. */
function saidIn(sheet: MappedSheet, { cells }: TableRow, fields: readonly string[]): string {
  return fields
    .flatMap((field) =>
      (sheet.used.get(field) ?? []).map(({ index }) => [field, folded(textOf(cells[index]))] as const),
    )
    .filter(([, text]) => text !== "")
    .map(([field, text]) => `${field}=${text}`)
    .join("\n");
}

/** What a row says in the fields of a kind, in no order of columns. */
function saidOf(sheet: MappedSheet, row: TableRow, kind: RegExp): string {
  return [...sheet.used.keys()]
    .filter((field) => kind.test(field))
    .flatMap((field) => saidIn(sheet, row, [field]).split("\n"))
    .filter((line) => line !== "")
    .sort()
    .join("\n");
}

/** The places of the texts that stand more than once, or are blank. */
function unclear(texts: readonly string[]): Set<number> {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return new Set(texts.flatMap((text, place) => (text !== "" && times.get(text) === 1 ? [] : [place])));
}

/** Texts of rows so far, and which rows they do not tell apart. */
interface Texts {
  readonly texts: readonly string[];
  readonly open: ReadonlySet<number>;
}

/** The same with what the rows that are not told apart say more. */
function extended({ texts, open }: Texts, said: (place: number) => string): Texts {
  const longer = texts.map((text, place) =>
    [text, open.has(place) ? said(place) : ""].filter((part) => part !== "").join("\n"),
  );
  return { texts: longer, open: unclear(longer) };
}

/** Who it is. */
function identities(sheet: MappedSheet, rows: readonly TableRow[]): Texts {
  const none: Texts = { texts: rows.map(() => ""), open: new Set(rows.keys()) };
  const said = (fields: readonly string[], row: TableRow | undefined): string =>
    row === undefined ? "" : saidIn(sheet, row, fields);
  return identifying.reduce((so, fields) => extended(so, (place) => said(fields, rows[place])), none);
}

/** The texts with all of the row where they do not tell it apart. */
function withAll(sheet: MappedSheet, rows: readonly TableRow[], { texts, open }: Texts): string[] {
  return rows.map((row, place) => `${texts[place] ?? ""}${open.has(place) ? `\n\n${wholeContent(sheet, row)}` : ""}`);
}

/**
 * The texts the proposed codes come from: who it is; where that is not known or not unique, what matching looks at; and
 * all of the row only where even that is the same of two. Matching knows nothing of ambassadors.
 */
function sources(sheet: MappedSheet, rows: readonly TableRow[], who: Texts): string[] {
  const kinds = sheet.role === "ambassadors" ? [] : [...matchedBy, ...tellingApart];
  const said = (kind: RegExp, row: TableRow | undefined): string => (row === undefined ? "" : saidOf(sheet, row, kind));
  const told = kinds.reduce((so, kind) => extended(so, (place) => said(kind, rows[place])), who);
  return withAll(sheet, rows, told);
}

/** A code that a text made before and that still stands on the sheet `Codes`. */
function standingCode(prefix: string, text: string, standing: ReadonlySet<string>): string | undefined {
  for (let letters = 4; letters <= 20; letters += 1) {
    const code = `${prefix}-${shortHash(text, letters)}`;
    if (standing.has(code)) return code;
  }
  return undefined;
}

/** The shortest code of at least four letters that no other text shares and nobody uses yet. */
function proposed(prefix: string, text: string, all: ReadonlySet<string>, used: ReadonlySet<string>): string {
  for (let letters = 4; letters < 20; letters += 1) {
    const code = `${prefix}-${shortHash(text, letters)}`;
    const shared = [...all].some((other) => other !== text && shortHash(other, letters) === shortHash(text, letters));
    if (!shared && !used.has(code)) return code;
  }
  return `${prefix}-${shortHash(text, 20)}`;
}

/** Rows whose first four letters coincide are few; only they are compared with one another. */
function proposals(prefix: string, texts: readonly string[], used: ReadonlySet<string>): string[] {
  const buckets = new Map<string, Set<string>>();
  for (const text of texts) {
    const start = shortHash(text, 4);
    buckets.set(start, (buckets.get(start) ?? new Set<string>()).add(text));
  }
  return texts.map((text) => proposed(prefix, text, buckets.get(shortHash(text, 4)) ?? new Set([text]), used));
}

/**
 * The codes of rows that have none. Once they came from all of a row where it was not known who it is; such a code
 * stays as long as it stands on the sheet `Codes`, because matches go by it.
 */
function madeCodes(
  sheet: MappedSheet,
  rows: readonly TableRow[],
  prefix: string,
  used: ReadonlySet<string>,
  standing: ReadonlySet<string>,
): string[] {
  const who = identities(sheet, rows);
  const free = new Set([...standing].filter((code) => !used.has(codeKey(code))));
  const before = withAll(sheet, rows, who).map((text) => standingCode(prefix, text, free));
  const taken = new Set([...used, ...before.flatMap((code) => code ?? [])]);
  const made = proposals(prefix, sources(sheet, rows, who), taken);
  return made.map((code, place) => before[place] ?? code);
}

/** What the coordinator's own column says of a row; `null` where there is no such column. */
function codeCell({ used }: MappedSheet, { cells }: TableRow): Scalar {
  const column = used.get("code")?.[0];
  return column === undefined ? null : (cells[column.index] ?? null);
}

/** The codes that the coordinator's own column gives, `""` where it gives none: what a formula shows that fails is no code. */
function ownCodes(sheet: MappedSheet): string[] {
  return sheet.table.rows.map((row) => {
    const cell = codeCell(sheet, row);
    return isErrorValue(cell) ? "" : textOf(cell);
  });
}

/** The numbers of rows whose code fails: nobody knows which it should be, and one of ours would hide that. */
function withoutResult(sheet: MappedSheet): ReadonlySet<number> {
  return new Set(sheet.table.rows.flatMap((row) => (isErrorValue(codeCell(sheet, row)) ? [row.row] : [])));
}

function tellMissing(sheet: MappedSheet, rows: readonly TableRow[], notes: Notes): void {
  const [first] = rows;
  if (first === undefined) return;
  const name = sheet.table.sheet.name;
  const column = sheet.used.get("code")?.[0];
  const values = { sheet: name, count: rows.length };
  if (column === undefined) {
    notes.tell({
      level: "info",
      sheet: name,
      told: sentence("code-proposed", values),
      remedy: sentence("remedy-code-proposed", {}),
    });
    return;
  }
  const rowNumbers = rows
    .slice(0, 8)
    .map(({ row }) => row)
    .join(", ");
  notes.tell({
    level: "warning",
    sheet: name,
    cell: cellAddress(first.row, column.index + 1),
    row: first.row,
    told: sentence("code-missing", { ...values, rows: rowNumbers }),
    remedy: sentence("remedy-code-missing", {}),
  });
}

/** Codes of ours for rows that were left out; they change nothing about those of the others. */
function asideCodes(
  sheet: MappedSheet,
  prefix: string,
  used: ReadonlySet<string>,
  isOut: (row: TableRow) => boolean,
): Map<TableRow, string> {
  const own = ownCodes(sheet);
  const rows = sheet.table.rows.filter((row, place) => own[place] === "" && isOut(row));
  if (rows.length === 0) return new Map();
  const made = madeCodes(unsaid(sheet), rows, prefix, used, new Set());
  return new Map(rows.map((row, place) => [row, made[place] ?? ""]));
}

/**
 * The codes of the rows of a sheet. The coordinator's own code counts; a row without one gets a code from its content,
 * so that sorting changes nothing. Of rows with the same code the first counts and the others are told as errors, as are
 * rows whose code is a formula without a result; rows that were left out before have told so themselves, and take no code.
 * `taken` are codes of other sheets with the same kind of people; the codes found here are added to it. `standing` are
 * those that we gave such people before.
 */
export function codesOf(
  sheet: MappedSheet,
  prefix: string,
  taken: Map<string, string>,
  standing: ReadonlySet<string>,
  notes: Notes,
): RowCode[] {
  const own = ownCodes(sheet);
  const failing = withoutResult(sheet);
  const isLeftOut = ({ row }: TableRow): boolean => sheet.leftOut?.has(row) === true;
  const isOut = (row: TableRow): boolean => isLeftOut(row) || failing.has(row.row);
  const bare = sheet.table.rows.filter((row, place) => own[place] === "" && !isOut(row));
  const used = new Set([...taken.keys(), ...own.map(codeKey)]);
  const made = bare.length === 0 ? [] : madeCodes(unsaid(sheet), bare, prefix, used, standing);
  const aside = asideCodes(sheet, prefix, new Set([...used, ...made]), isOut);
  tellMissing(sheet, bare, notes);
  let next = 0;
  return sheet.table.rows.map((row, place) => {
    const given = own[place] ?? "";
    if (failing.has(row.row) && !isLeftOut(row)) tellRowError(sheet, row, "code", notes);
    if (isOut(row)) return { code: given || (aside.get(row) ?? ""), proposed: given === "", blocked: true };
    const code = given === "" ? (made[next++] ?? "") : given;
    const earlier = taken.get(codeKey(code));
    if (earlier === undefined) taken.set(codeKey(code), `${sheet.table.sheet.name}, ${row.row}`);
    else tellDuplicate(sheet, row, earlier, given !== "", notes);
    const isLong = code.length > longestCode;
    if (isLong) tellAt(sheet, row, sentence("code-long", { row: row.row, most: longestCode }), "code-long", notes);
    return { code, proposed: given === "", blocked: earlier !== undefined || isLong };
  });
}

function tellDuplicate(sheet: MappedSheet, row: TableRow, earlier: string, ownCode: boolean, notes: Notes): void {
  const code = ownCode ? "code-duplicate" : "row-duplicate";
  tellAt(sheet, row, sentence(code, { row: row.row, earlier }), code, notes);
}

/** An error about the code of a row, at its cell. */
function tellAt(
  sheet: MappedSheet,
  { row }: TableRow,
  told: Sentence,
  code: "code-duplicate" | "row-duplicate" | "code-long",
  notes: Notes,
): void {
  const column = sheet.used.get("code")?.[0];
  notes.tell({
    level: "error",
    sheet: sheet.table.sheet.name,
    row,
    ...(column === undefined ? {} : { cell: cellAddress(row, column.index + 1) }),
    told,
    remedy: sentence(`remedy-${code}`, {}),
  });
}
