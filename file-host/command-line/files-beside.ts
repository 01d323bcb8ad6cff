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

/** Files beside a workbook that may still say somebody. */
export interface FilesBeside {
  /** Names of those that say one of the values, `.bak` first of all. */
  readonly saying: readonly string[];
  /** How many were not looked into: too large, too many, or not to be read. */
  readonly unread: number;
}

/** Whether a file says one of the values; undefined where nobody looked. */
async function says(path: string, values: readonly ErasedValue[]): Promise<boolean | undefined> {
  try {
    const { size } = await stat(path);
    return size <= largest ? saysInBytes(await readInput(path), values) : undefined;
  } catch {
    return undefined;
  }
}

/** The files beside a workbook; neither the workbook itself nor what is being written is among them. */
export async function filesBeside(
  workbook: string,
  values: readonly ErasedValue[],
  written?: string,
): Promise<FilesBeside> {
  const folder = dirname(workbook);
  const names = (await readdir(folder)).filter((name) => kinds.test(name)).sort();
  const others = names.filter((name) => {
    const path = join(folder, name);
    return !isSameFile(path, workbook) && (written === undefined || !isSameFile(path, written));
  });
  const found: string[] = [];
  let unread = Math.max(0, others.length - mostFiles);
  for (const name of others.slice(0, mostFiles)) {
    const isSaid = await says(join(folder, name), values);
    if (isSaid === undefined) unread += 1;
    else if (isSaid) found.push(name);
  }
  const copy = `${basename(workbook)}.bak`;
  return { saying: [...found.filter((name) => name === copy), ...found.filter((name) => name !== copy)], unread };
}
