import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { ErasedValue } from "../../core/workbook/erasure.ts";
import { readInput } from "../files.ts";
import { saysInBytes } from "../xlsx/erase/search-binaries.ts";
import { isSameFile } from "./workbook-file.ts";

/** What we and people make of a workbook: other workbooks, lists, calendars, copies, and papers. */
const kinds = /\.(?:xlsx|xlsm|xls|ods|csv|tsv|txt|ics|docx|odt|pdf|html?|json|bak)$/iu;

/** So many files of a folder are looked into, the first by name. */
const mostFiles = 200;
/** Larger files are not looked into, in bytes. */
const largest = 50_000_000;

async function says(path: string, values: readonly ErasedValue[]): Promise<boolean> {
  const { size } = await stat(path);
  return size <= largest && saysInBytes(await readInput(path), values);
}

/**
 * The names of the files beside a workbook that say one of the values, `.bak` first of all; neither the workbook itself
 * nor what is being written is among them. A file that cannot be read is passed over: nobody else can read it either.
 */
export async function filesBeside(
  workbook: string,
  values: readonly ErasedValue[],
  written?: string,
): Promise<readonly string[]> {
  const folder = dirname(workbook);
  const names = (await readdir(folder)).filter((name) => kinds.test(name)).sort();
  const others = names.filter((name) => {
    const path = join(folder, name);
    return !isSameFile(path, workbook) && (written === undefined || !isSameFile(path, written));
  });
  const found: string[] = [];
  for (const name of others.slice(0, mostFiles)) {
    if (await says(join(folder, name), values).catch(() => false)) found.push(name);
  }
  const copy = `${basename(workbook)}.bak`;
  return [...found.filter((name) => name === copy), ...found.filter((name) => name !== copy)];
}
