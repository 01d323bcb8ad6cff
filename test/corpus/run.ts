/** Prints how the corpus is read: `npx tsx test/corpus/run.ts [part of a name]`. */
import { readdirSync } from "node:fs";
import { readPeople } from "../../core/intake/read-people.ts";
import { XlsxPackage } from "../../file-host/xlsx/package.ts";
import { readOutline, readSheets } from "../../file-host/xlsx/read-workbook.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { secondName, type CorpusCase, type CorpusSheet } from "./case.ts";
import { scoreOf } from "./score.ts";
import { corpusFile } from "./workbook.ts";

/** The sheets as the file host reads them from a file. */
async function snapshotOf(sheets: readonly CorpusSheet[]): Promise<Snapshot> {
  const pkg = XlsxPackage.open(await corpusFile(sheets));
  const names = readOutline(pkg).sheets.map((sheet) => sheet.name);
  return readSheets(pkg, names);
}

const folder = new URL("./cases/", import.meta.url);
const wanted = process.argv[2] ?? "";
const total = { right: 0, wrong: 0, missed: 0, noise: 0 };
for (const file of readdirSync(folder).sort()) {
  const cases = (await import(new URL(file, folder).href)) as Record<string, CorpusCase>;
  for (const [name, one] of Object.entries(cases)) {
    if (!`${file}/${name}`.includes(wanted)) continue;
    const snapshot = await snapshotOf(one.sheets);
    const second =
      one.secondFile === undefined ? {} : { second: { name: secondName, snapshot: await snapshotOf(one.secondFile) } };
    const score = scoreOf(one.expected, readPeople(snapshot, { mappings: [], ...second }));
    console.log(
      `\n${file}/${name}: right ${score.right}, wrong ${score.wrong.length}, missed ${score.missed.length}, noise ${score.noise.length}`,
    );
    for (const [kind, lines] of [
      ["WRONG", score.wrong],
      ["missed", score.missed],
      ["noise", score.noise],
    ] as const)
      for (const line of lines) console.log(`  ${kind} ${line}`);
    total.right += score.right;
    total.wrong += score.wrong.length;
    total.missed += score.missed.length;
    total.noise += score.noise.length;
  }
}
console.log(`\nAll: right ${total.right}, wrong ${total.wrong}, missed ${total.missed}, noise ${total.noise}`);
