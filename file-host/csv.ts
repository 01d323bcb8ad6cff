import Papa from "papaparse";
import { valueOf, type Cell, type Scalar } from "../core/workbook/cell.ts";
import type { Sheet } from "../core/workbook/snapshot.ts";
import { storedRows } from "../core/workbook/stored.ts";
import { FileProblem } from "./xlsx/problem.ts";
import { mostCells } from "./xlsx/sheet-reader.ts";

/** What windows-1252 has at 80 to 9F; Node 20 reads those bytes as control characters. Five places are not in use. */
const windows1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** In order of preference when they fit equally well: Dutch Excel writes semicolons. */
const delimiters = [";", ",", "\t"] as const;
/** Rows that are looked at to find the delimiter. */
const sampleRows = 100;

function fromWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\u0080-\u009f]/gu, (character) => windows1252[character.charCodeAt(0) - 0x80] ?? character);
}

/**
 * The text of a file that may come from anywhere: by its byte order mark, else UTF-8 where the bytes allow it, else
 * windows-1252, which older programs write.
 */
export function decodedText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return fromWindows1252(bytes);
  }
}

type Parsed = Papa.ParseResult<string[]>;

/** Splits on one delimiter only. Nothing is guessed: no types, no headers, so that `0612345678` stays what it is. */
function parsed(text: string, delimiter: string, more: { readonly preview?: number } = {}): Parsed {
  return Papa.parse<string[]>(text, { delimiter, header: false, dynamicTyping: false, ...more });
}

interface Fit {
  readonly delimiter: string;
  /** Share of the rows that it splits, outside quotes. */
  readonly splits: number;
  /** Share of the rows that have the number of fields that comes back most often. */
  readonly even: number;
  /** That number. */
  readonly fields: number;
}

/** How well a delimiter fits the first rows; blank ones say nothing. */
function fitOf(text: string, delimiter: string): Fit {
  const rows = parsed(text, delimiter, { preview: sampleRows }).data.filter((row) => row.join("").trim() !== "");
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [fields = 1, even = 0] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
  const split = rows.filter((row) => row.length > 1).length;
  return { delimiter, splits: split / rows.length, even: even / rows.length, fields };
}

/**
 * The delimiter that splits the most rows, then the one that gives the most of them the same number of fields; a line
 * of title above the header does no harm.
 */
function delimiterOf(text: string): string {
  const fits = delimiters.map((delimiter) => fitOf(text, delimiter)).filter((fit) => fit.fields > 1);
  const [best, ...others] = fits.sort((one, other) => other.splits - one.splits || other.even - one.even);
  const equals = others.filter((fit) => fit.splits === best?.splits && fit.even === best.even);
  const [widest] = [best, ...equals].sort((one, other) => (other?.fields ?? 0) - (one?.fields ?? 0));
  // The sort is stable and semicolons come first: among equals they are `best`.
  return (best?.delimiter === ";" ? best : widest)?.delimiter ?? ";";
}

/** The line on which a quoted field begins that is never closed; counted from 1, in the file as it stands. */
function lineOf(text: string, index: number, before: number): string {
  return String(before + text.slice(0, index).split(/\r\n|\r|\n/u).length);
}

/** Rows of texts. Throws FileProblem `csv-quote` with the line, or `too-large`. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const hint = /^sep=(.)(?:\r\n|\r|\n|$)/iu.exec(text);
  const body = hint === null ? text : text.slice(hint[0].length);
  const { data, errors } = parsed(body, hint?.[1] ?? delimiterOf(body));
  const open = errors.find((error) => error.code === "MissingQuotes");
  if (open !== undefined) throw new FileProblem("csv-quote", lineOf(body, open.index ?? 0, hint === null ? 0 : 1));
  if (data.reduce((sum, row) => sum + row.length, 0) > mostCells) throw new FileProblem("too-large");
  return data;
}

/**
 * A .csv file as a coordinator's sheet with this name. All cells are text; what they mean is decided by column, where
 * the coordinator's habits are known. Throws FileProblem `empty`, `csv-quote`, `too-large` or `not-a-workbook` (the
 * bytes are no text).
 */
export function readCsv(bytes: Uint8Array, name: string): Sheet {
  const text = decodedText(bytes);
  if (text.includes("\u0000")) throw new FileProblem("not-a-workbook");
  const cells = storedRows(rowsOf(text));
  if (cells.length === 0) throw new FileProblem("empty");
  return { name, headerRow: 0, cells };
}

/** Text that a spreadsheet would take for a formula. */
const startsFormula = /^[=+\-@\t\r]/u;

function fieldText(value: Scalar): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  return startsFormula.test(value) ? `'${value}` : value;
}

function quoted(field: string): string {
  return /[;"\r\n]|^\s|\s$/u.test(field) ? `"${field.replace(/"/gu, '""')}"` : field;
}

/**
 * Rows as the text of a .csv file that a Dutch Excel opens as it is meant: byte order mark, semicolons, CRLF, decimal
 * comma. Text that begins with = + - @ tab or a carriage return gets an apostrophe, so that it stays text.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => row.map((cell) => quoted(fieldText(valueOf(cell)))).join(";"));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join("")}`;
}
