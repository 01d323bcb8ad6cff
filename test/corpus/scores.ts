import { readdirSync } from "node:fs";
import { readPeople } from "../../core/intake/read-people.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { XlsxPackage } from "../../file-host/xlsx/package.ts";
import { readOutline, readSheets } from "../../file-host/xlsx/read-workbook.ts";
import { secondName, type CorpusCase, type CorpusSheet } from "./case.ts";
import { scoreOf, type Score } from "./score.ts";
import { corpusFile } from "./workbook.ts";

const folder = new URL("./cases/", import.meta.url);

/** The files with cases, in the order of the alphabet. */
export const caseFiles: readonly string[] = readdirSync(folder).sort();

/** How one workbook is read. */
export interface CaseScore {
  /** The name of the case. */
  readonly name: string;
  readonly score: Score;
}

/** The sheets as the file host reads them from a file. */
async function snapshotOf(sheets: readonly CorpusSheet[]): Promise<Snapshot> {
  const pkg = XlsxPackage.open(await corpusFile(sheets));
  const names = readOutline(pkg).sheets.map((sheet) => sheet.name);
  return readSheets(pkg, names);
}

/** How the cases of a file are read, from real .xlsx bytes; only those whose `file/name` has a text in it. */
export async function scoresOf(file: string, wanted = ""): Promise<CaseScore[]> {
  const cases = (await import(new URL(file, folder).href)) as Record<string, CorpusCase>;
  const found: CaseScore[] = [];
  for (const [name, one] of Object.entries(cases)) {
    if (!`${file}/${name}`.includes(wanted)) continue;
    const snapshot = await snapshotOf(one.sheets);
    const second = one.secondFile === undefined ? {} : { second: { name: secondName, snapshot: await snapshotOf(one.secondFile) } }; // prettier-ignore
    found.push({ name, score: scoreOf(one.expected, readPeople(snapshot, { mappings: [], ...second })) });
  }
  return found;
}

/** The differences of a score, a line for each, worst first. */
export function differencesOf({ wrong, missed, noise }: Score): string[] {
  const lines = [["WRONG", wrong] as const, ["missed", missed] as const, ["noise", noise] as const];
  return lines.flatMap(([kind, all]) => all.map((line) => `${kind} ${line}`));
}
