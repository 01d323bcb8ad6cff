/** Prints how single headers are read: `npm run corpus:headers`, with a folder of .tsv files behind it for others than ours. */
import { pathToFileURL } from "node:url";
import { headerCases, readHeader, verdictOf, type HeaderVerdict } from "./header-cases.ts";

const folder =
  process.argv[2] === undefined ? new URL("./headers/", import.meta.url) : pathToFileURL(`${process.argv[2]}/`);
const shown = new Set((process.argv[3] ?? "wrong,missed,guessed,noise").split(","));
const counts = new Map<string, Map<HeaderVerdict, number>>();
for (const one of headerCases(folder)) {
  if (/^ranking\./u.test(one.field)) continue;
  const column = readHeader(one);
  const verdict = verdictOf(one, column);
  for (const key of [one.file, "all"]) {
    const found = counts.get(key) ?? new Map<HeaderVerdict, number>();
    found.set(verdict, (found.get(verdict) ?? 0) + 1);
    counts.set(key, found);
  }
  if (shown.has(verdict)) {
    const ours =
      column?.refused !== undefined
        ? `refused ${column.refused}`
        : `${column?.field ?? "nothing"} (${column?.confidence})`;
    console.log(
      `${verdict}\t${one.file}:${one.line}\t${one.role}\t${one.header.replaceAll("\n", "\\n")}\t${one.field}\t${ours}\t${one.cells.slice(0, 4).join(" | ")}`,
    );
  }
}
for (const [file, found] of counts) console.log(file, Object.fromEntries(found));
