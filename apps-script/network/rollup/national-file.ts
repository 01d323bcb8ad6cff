import { nationalSheets, type MunicipalAnswer, type Silent } from "../../../core/network/national.ts";
import { synced } from "../../../core/sheets/synced.ts";
import { say, sentence } from "../../../core/text/sentence.ts";
import { sheetWithKey } from "../../../core/workbook/snapshot.ts";
import type { WorkbookHost } from "../../../core/workbook/host.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";

/** What the national overview is made from. */
export interface National {
  readonly answers: readonly MunicipalAnswer[];
  readonly silent: readonly Silent[];
  /** `yyyy-MM-dd`. */
  readonly today: string;
  readonly language: Language;
}

/** Brings the sheets of the national overview up to date in a workbook, those of before included. */
export async function writeNational(host: WorkbookHost, { answers, silent, language }: National): Promise<void> {
  for (const { design, rows } of nationalSheets(answers, silent, language)) {
    const { sheets } = await host.outline();
    const snapshot = await host.read(sheets.map(({ name }) => name));
    // Everybody answered: only what an earlier time said of others has to go.
    if (rows.length === 0 && sheetWithKey(snapshot, design.key) === undefined) continue;
    const edits = synced(snapshot, { design, rows, others: "remove" }, language);
    if (edits.length > 0) await host.apply(edits);
  }
}

/** The national overview as the bytes of an .xlsx file: what it is, the sums, the municipalities, and who is not in it. */
export async function nationalFile(national: National): Promise<Uint8Array> {
  const { today, language } = national;
  const about = ["rollup-about-title", "rollup-about-small", "rollup-about-silent", "rollup-about-days"] as const;
  const cells = [
    ...about.map((code) => [say(language, sentence(code, {}))]),
    [say(language, sentence("rollup-about-made", { date: today }))],
  ];
  const host = XlsxHost.fromSheet({ name: say(language, sentence("rollup-about-name", {})), cells });
  await writeNational(host, national);
  return host.bytes();
}
