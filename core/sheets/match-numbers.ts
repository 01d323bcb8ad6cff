import type { Snapshot } from "../workbook/snapshot.ts";
import { columnOf, type Choice, type SheetDesign } from "./design.ts";
import { matchesDesign, matchesOf } from "./matches.ts";
import type { Wanted } from "./synced.ts";

const statuses = columnOf(matchesDesign, "status").choices ?? [];
const unknown: Choice = { value: "unknown", words: { nl: "niet te lezen", en: "cannot be read" } };

/** The sheet `Matchcijfers`: how many matches have each status. Numbers only: no codes of matches. */
export const matchNumbersDesign: SheetDesign = {
  key: "match_numbers",
  name: { nl: "Matchcijfers", en: "Matches in numbers" },
  lead: [
    { nl: "Matchcijfers: matches per status", en: "Matches in numbers: matches by status" },
    {
      nl: "Wij rekenen dit blad steeds opnieuw uit. Een grafiek op het blad Samen Hier tekent deze cijfers.",
      en: "We work this sheet out again and again. A chart on the sheet Samen Hier draws these numbers.",
    },
  ],
  columns: [
    {
      key: "status",
      title: { nl: "Status", en: "Status" },
      type: "text",
      width: 16,
      choices: [...statuses, unknown],
      open: true,
      filledBy: "us",
    },
    { key: "matches", title: { nl: "Matches", en: "Matches" }, type: "integer", width: 11, filledBy: "us" },
  ],
  keyColumns: ["status"],
  frozenColumns: 1,
  emphases: [],
  print: { orientation: "portrait" },
  tabColour: "1F6F5C",
  place: "last",
};

/**
 * What the sheet should say: a row for every status, in the order of a match's life, also where no match has it. Words
 * that nobody understands have a row of their own while there are any, so that the rows add up (R9).
 */
export function matchNumbersWanted(snapshot: Snapshot): Wanted {
  const counts = new Map<string, number>();
  for (const { status } of matchesOf(snapshot)) counts.set(status, (counts.get(status) ?? 0) + 1);
  const shown = counts.has(unknown.value) ? [...statuses, unknown] : statuses;
  const rows = shown.map(({ value: status }) => ({ status, matches: counts.get(status) ?? 0 }));
  return { design: matchNumbersDesign, rows, others: "remove", ordered: true };
}
