import { canonicalCode } from "../../canonical-code.ts";
import { onceFor } from "../../remembered.ts";
import { isBlank, textOf, valueOf } from "../../workbook/cell.ts";
import type { Snapshot } from "../../workbook/snapshot.ts";

/** Longer texts are no codes, whatever stands in them. */
const longestCode = 60;

/** Sheets of ours that speak of others: what stands there follows from other sheets, or is about the file itself. */
const speakingOfOthers: ReadonlySet<string> = new Set([
  "retention",
  "processing",
  "dpia",
  "overview",
  "attention",
  "log",
  "settings",
  "lists",
  "columns",
]);

/** The names of the sheets of a workbook on which a cell is a code, by that code in the spelling of comparisons. */
export const sheetsByCode: (snapshot: Snapshot) => ReadonlyMap<string, readonly string[]> = onceFor(({ sheets }) => {
  const found = new Map<string, string[]>();
  for (const { name, key, cells } of sheets) {
    if (key !== undefined && speakingOfOthers.has(key)) continue;
    for (const code of codesIn(cells)) {
      const names = found.get(code);
      if (names === undefined) found.set(code, [name]);
      else names.push(name);
    }
  }
  return found;
});

function codesIn(cells: Snapshot["sheets"][number]["cells"]): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const row of cells) {
    for (const cell of row) {
      if (isBlank(cell)) continue;
      const text = textOf(valueOf(cell));
      if (text.length <= longestCode) codes.add(canonicalCode(text));
    }
  }
  return codes;
}
