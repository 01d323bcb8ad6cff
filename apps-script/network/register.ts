import { isAddress } from "../../core/check-ins/address.ts";
import { municipalityKey } from "../../core/municipality-key.ts";
import type { Problem } from "../../core/records/problem.ts";
import { sentence, type SentenceCode } from "../../core/text/sentence.ts";
import { cellAddress } from "../../core/workbook/address.ts";
import { textOf, type Cell } from "../../core/workbook/cell.ts";
import type { Language } from "../../core/workbook/layout.ts";
import type { Sheet } from "../../core/workbook/snapshot.ts";
import { CommandFault } from "../../file-host/command-line/fault.ts";
import { WorkbookFile } from "../../file-host/command-line/workbook-file.ts";

/** One municipality of the register. */
export interface Municipality {
  /** What tells it from the others, however its name was typed; stands in the state and in the tag of its workbook. */
  readonly key: string;
  /** As the register writes it. */
  readonly name: string;
  /** Row of the register, counted from 1. */
  readonly row: number;
  /** E-mail addresses of coordinators: the workbook is shared with them. Never in messages or errors. */
  readonly coordinators: readonly string[];
  /** Language of the workbook. */
  readonly language: Language;
  /** Id of a spreadsheet that the municipality had already; absent is that one is to be made. */
  readonly spreadsheet?: string;
  /** Id of the script project in that spreadsheet; `new` says that it has none; absent is that nobody said so. */
  readonly script?: string;
}

/** The register as it was read: rows that can be used, and what is wrong with the others. */
export interface Register {
  readonly municipalities: readonly Municipality[];
  readonly problems: readonly Problem[];
}

/** A sheet as far as a register needs it. */
type RegisterSheet = Pick<Sheet, "name" | "cells">;

type Field = "name" | "email" | "sheet" | "language" | "script";

/** Headers without capitals, accents and marks. */
const headers: readonly (readonly [Field, RegExp])[] = [
  ["email", /mail/u],
  ["script", /^script/u],
  ["language", /^(?:taal|language)/u],
  ["name", /^(?:gemeente|municipality)/u],
  ["sheet", /^(?:link|werkmap|workbook|google|sheet|spreadsheet|werkblad|blad|bestaand|existing)/u],
];

/** As far down as the header can stand below a title. */
const lastHeaderRow = 10;
/** How long the name of a municipality may be: the tag of its workbook has little room, in bytes. */
const longestName = 60;

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[^\p{Letter}\p{Number}]/gu, "")
    .toLowerCase();

const languages: ReadonlyMap<string, Language> = new Map<string, Language>([
  ["", "nl"],
  ...["nl", "nederlands", "dutch"].map((word) => [word, "nl"] as const),
  ...["en", "engels", "english"].map((word) => [word, "en"] as const),
]);

/** Ids of Google have only these characters, and more of them than a word that somebody typed. */
const id = /^[A-Za-z0-9_-]{20,200}$/u;

/** The id in the address of a spreadsheet or script project, or the id itself; nothing for other text. */
function idFrom(text: string): string | undefined {
  const host = "https://(?:docs|script)\\.google\\.com";
  const address = new RegExp(`^${host}/(?:[^?#]*/)?(?:d|projects)/([A-Za-z0-9_-]{20,200})(?:[/?#].*)?$`, "u").exec(
    text,
  );
  return address?.[1] ?? (id.test(text) ? text : undefined);
}

/** Where the columns stand, as indices from 0; more than one may hold e-mail addresses. */
type Columns = ReadonlyMap<number, Field>;

function columnsIn(row: readonly Cell[]): Columns {
  const found = new Map<number, Field>();
  row.forEach((cell, index) => {
    const header = plain(textOf(cell));
    const [field] = headers.find(([, pattern]) => pattern.test(header)) ?? [];
    const isNew = field === "email" || ![...found.values()].some((one) => one === field);
    if (field !== undefined && isNew) found.set(index, field);
  });
  return found;
}

/** One row on its way: what its cells say, and what is wrong with them. */
class Row {
  readonly problems: Problem[] = [];
  readonly #sheet: RegisterSheet;
  readonly #columns: Columns;
  readonly number: number;

  constructor(sheet: RegisterSheet, columns: Columns, number: number) {
    this.#sheet = sheet;
    this.#columns = columns;
    this.number = number;
  }

  #texts(field: Field): readonly string[] {
    const cells = this.#sheet.cells[this.number - 1] ?? [];
    return [...this.#columns].flatMap(([index, one]) => (one === field ? [textOf(cells[index]).trim()] : []));
  }

  get isBlank(): boolean {
    return [...this.#columns.values()].every((field) => this.#texts(field).every((text) => text === ""));
  }

  text(field: Field): string {
    return this.#texts(field)[0] ?? "";
  }

  /** Every address of the row, each once. */
  get addresses(): readonly string[] {
    const all = this.#texts("email").flatMap((text) => text.split(/[\s;,]+/u));
    return [...new Set(all.filter((one) => one !== "").map((one) => one.toLowerCase()))];
  }

  problem(field: Field, code: SentenceCode & `network-row-${string}`, level: Problem["level"] = "error"): void {
    const [index] = [...this.#columns].find(([, one]) => one === field) ?? [];
    const cell = index === undefined ? {} : { cell: cellAddress(this.number, index + 1) };
    this.problems.push({ level, sheet: this.#sheet.name, row: this.number, ...cell, told: sentence(code, {}) });
  }
}

/** An id that may be absent; the problem is told where something stands there that is none. */
function idOf(
  row: Row,
  field: "sheet" | "script",
  code: "network-row-sheet" | "network-row-script",
): string | undefined {
  const text = row.text(field);
  if (text === "") return undefined;
  if (field === "script" && /^(?:nieuw|new)$/iu.test(text)) return "new";
  const found = idFrom(text);
  if (found === undefined) row.problem(field, code);
  return found;
}

function municipalityIn(row: Row): Municipality | undefined {
  const name = row.text("name").replace(/\s+/gu, " ");
  if (name === "" || name.length > longestName) row.problem("name", "network-row-name");
  const coordinators = row.addresses;
  if (coordinators.some((address) => !isAddress(address))) row.problem("email", "network-row-email");
  const language = languages.get(plain(row.text("language")));
  if (language === undefined) row.problem("language", "network-row-language");
  const spreadsheet = idOf(row, "sheet", "network-row-sheet");
  const script = idOf(row, "script", "network-row-script");
  if (row.problems.length > 0 || language === undefined) return undefined;
  if (coordinators.length === 0) row.problem("email", "network-row-nobody", "warning");
  return {
    key: municipalityKey(name),
    name,
    row: row.number,
    coordinators,
    language,
    ...(spreadsheet === undefined ? {} : { spreadsheet }),
    ...(script === undefined ? {} : { script }),
  };
}

/** Whether a row says again what an earlier one said: the same municipality, or the same spreadsheet for another. */
function isTold(row: Row, one: Municipality, earlier: readonly Municipality[]): boolean {
  const isDouble = earlier.some(({ key }) => key === one.key);
  const isShared = one.spreadsheet !== undefined && earlier.some(({ spreadsheet }) => spreadsheet === one.spreadsheet);
  if (isDouble) row.problem("name", "network-row-double");
  else if (isShared) row.problem("sheet", "network-row-shared-sheet");
  return isDouble || isShared;
}

function rowsIn(sheet: RegisterSheet, columns: Columns, headerRow: number): Register {
  const municipalities: Municipality[] = [];
  const problems: Problem[] = [];
  for (let number = headerRow + 1; number <= sheet.cells.length; number += 1) {
    const row = new Row(sheet, columns, number);
    if (row.isBlank) continue;
    const one = municipalityIn(row);
    if (one !== undefined && !isTold(row, one, municipalities)) municipalities.push(one);
    problems.push(...row.problems);
  }
  return { municipalities, problems };
}

/** The register on a sheet; nothing where it has no header with a municipality and an e-mail address or sheet. */
function registerOn(sheet: RegisterSheet): Register | undefined {
  for (const [index, cells] of sheet.cells.slice(0, lastHeaderRow).entries()) {
    const columns = columnsIn(cells);
    const fields = new Set(columns.values());
    if (fields.has("name") && (fields.has("email") || fields.has("sheet"))) return rowsIn(sheet, columns, index + 1);
  }
  return undefined;
}

/** The register in some sheets: the first that is one. Throws `CommandFault` where none is, or no row can be used. */
export function registerIn(sheets: readonly RegisterSheet[]): Register {
  const register = sheets.map(registerOn).find((one) => one !== undefined);
  if (register === undefined) throw new CommandFault(sentence("network-register-columns", {}));
  return register;
}

/** Reads a register from an .xlsx or .csv. Throws `FileProblem`, or `CommandFault` where it is no register. */
export async function readRegister(path: string): Promise<Register> {
  const file = await WorkbookFile.open(path, () => undefined);
  const { sheets } = await file.host.outline();
  const { sheets: read } = await file.host.read(sheets.map(({ name }) => name));
  return registerIn(read);
}
