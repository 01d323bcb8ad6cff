/** Prints how single headers are read: `npm run corpus:headers`, with a folder of .tsv files behind it for others than ours. */
import { pathToFileURL } from "node:url";
import type { MappedColumn } from "../../core/intake/mapped-sheet.ts";
import { headerCases, readHeader, verdictOf, type HeaderCase, type HeaderVerdict } from "./header-cases.ts";

const [, , folder, verdicts = "wrong,missed,guessed,noise"] = process.argv;
const shown = new Set(verdicts.split(","));

/** A difference: what a careful person says, what we say, and the first cells. */
function lineOf(verdict: HeaderVerdict, one: HeaderCase, column: MappedColumn | undefined): string {
  const ours = column?.refused === undefined ? `${column?.field ?? "nothing"} (${column?.confidence ?? "none"})` : `refused ${column.refused}`; // prettier-ignore
  const header = one.header.replaceAll("\n", "\\n");
  return [verdict, `${one.file}:${one.line}`, one.role, header, one.field, ours, one.cells.slice(0, 4).join(" | ")].join("\t"); // prettier-ignore
}

const counts = new Map<string, Map<HeaderVerdict, number>>();

function count(key: string, verdict: HeaderVerdict): void {
  const found = counts.get(key) ?? new Map<HeaderVerdict, number>();
  counts.set(key, found.set(verdict, (found.get(verdict) ?? 0) + 1));
}

for (const one of headerCases(folder === undefined ? undefined : pathToFileURL(`${folder}/`))) {
  const column = readHeader(one);
  const verdict = verdictOf(one, column);
  count(one.file, verdict);
  count("all", verdict);
  if (shown.has(verdict)) console.log(lineOf(verdict, one, column));
}
for (const [file, found] of counts) console.log(file, Object.fromEntries(found));
