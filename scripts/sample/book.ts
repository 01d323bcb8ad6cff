import { createRequire } from "node:module";
import { init, type NewFile, type Style } from "excelize-wasm";
import { serialOf } from "./days.ts";
import { looks, type Look } from "./looks.ts";

/** What a cell of the sample may hold; a `day` becomes a real date cell. */
export type SampleCell = string | number | boolean | { readonly day: string } | undefined;

/** The excelize library once its WebAssembly runs; a writer that is not ours, so that reading the sample proves something. */
export type Excelize = Awaited<ReturnType<typeof init>>;

/** The workbook being made. */
export interface Book {
  readonly excelize: Excelize;
  readonly file: NewFile;
  /** Number of the cell style of a look. */
  readonly styles: ReadonlyMap<Look, number>;
}

/** Throws what the library answers as an error: in a script nothing may go wrong quietly. */
export function ok(answer: { readonly error: string | null }): void {
  if (answer.error !== null) throw new Error(answer.error);
}

/** Letters of the n-th column, counting from 1. */
export function columnLetters(n: number): string {
  return n <= 26
    ? String.fromCharCode(64 + n)
    : columnLetters(Math.floor((n - 1) / 26)) + columnLetters(((n - 1) % 26) + 1);
}

function styleNumber(file: NewFile, style: Style): number {
  const made = file.NewStyle(style);
  ok(made);
  return made.style;
}

/** Loads the library. */
export async function loadExcelize(): Promise<Excelize> {
  return init(createRequire(import.meta.url).resolve("excelize-wasm/excelize.wasm.gz"));
}

/** An empty workbook with our looks as cell styles. */
export async function newBook(): Promise<Book> {
  const excelize = await loadExcelize();
  const file = excelize.NewFile();
  ok(file.SetDefaultFont("Calibri"));
  const styles = new Map([...looks].map(([look, style]) => [look, styleNumber(file, style)] as const));
  return { excelize, file, styles };
}

/** Writes one value, with its look; a date without a look gets the usual one. */
export function put({ file, styles }: Book, sheet: string, cell: string, value: SampleCell, look?: Look): void {
  const isDay = typeof value === "object";
  if (value !== undefined) ok(file.SetCellValue(sheet, cell, isDay ? serialOf(value.day) : value));
  const style = styles.get(look ?? (isDay ? "date" : "text"));
  if (style !== undefined) ok(file.SetCellStyle(sheet, cell, cell, style));
}

/** Writes a formula together with the value it has, as a spreadsheet program would have saved it. */
export function putFormula(book: Book, sheet: string, cell: string, formula: string, value: number, look: Look): void {
  put(book, sheet, cell, value, look);
  ok(book.file.SetCellFormula(sheet, cell, formula));
}

/** Merges cells and fills them with one look. */
export function merge({ file, styles }: Book, sheet: string, from: string, to: string, look: Look): void {
  ok(file.MergeCell(sheet, from, to));
  ok(file.SetCellStyle(sheet, from, to, styles.get(look) ?? 0));
}
