import type { Match } from "../records/match.ts";
import type { Problem } from "../records/problem.ts";
import { sentence } from "../text/sentence.ts";
import { textOf } from "../workbook/cell.ts";
import type { Edit } from "../workbook/edit.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { folded } from "../workbook/table.ts";
import { columnOf, type SheetDesign } from "./design.ts";
import { placeOfMatch } from "./match-place.ts";
import { isConfirmed, isRunning, matchesDesign, matchesOf } from "./matches.ts";

/** Ids of the matches that are over, by a status that was understood: the only ones whose unused rows may go. */
export function endedMatches(snapshot: Snapshot): ReadonlySet<string> {
  return new Set(
    matchesOf(snapshot)
      .filter((match) => !isRunning(match))
      .map((match) => match.id),
  );
}

/** Why rows of a match stay although nothing plans them now. */
type WhyKept = "status-unknown" | "not-confirmed" | "gone" | "undated";

/**
 * Why the rows of a match stay: its status is no word of ours, it is not confirmed now, it is not on the sheet `Matches`
 * any more, or it is confirmed and lacks its day.
 */
function whyKept(match: string, matches: readonly Match[]): WhyKept {
  const found = matches.find((one) => one.id === match);
  if (found === undefined) return "gone";
  if (found.status === "unknown") return "status-unknown";
  return isConfirmed(found) ? "undated" : "not-confirmed";
}

/**
 * A warning for each of these matches, whose rows stay although it is not confirmed now or is gone. What is said of a
 * status that is not understood, or of a day that is missing, is said elsewhere.
 */
export function keptProblems(snapshot: Snapshot, kept: readonly string[]): readonly Problem[] {
  const matches = matchesOf(snapshot);
  return [...new Set(kept)].flatMap((match): Problem[] => {
    const why = whyKept(match, matches);
    if (why === "status-unknown" || why === "undated") return [];
    const sheet = sheetWithKey(snapshot, matchesDesign.key)?.name;
    const place = why === "gone" ? (sheet === undefined ? {} : { sheet }) : placeOfMatch(snapshot, match);
    return [{ level: "warning", ...place, told: sentence(`match-rows-kept-${why}`, { match }) }];
  });
}

/** How many rows of each of these matches some edits take away from a sheet with a column `match`. */
export function rowsGone(
  edits: readonly Edit[],
  design: SheetDesign,
  matches: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const titles = Object.values(columnOf(design, "match").title).map(folded);
  const counts = new Map<string, number>();
  for (const edit of edits) {
    if (edit.kind !== "remove-rows") continue;
    const place = edit.columns.findIndex((title) => titles.includes(folded(title)));
    for (const row of edit.rows) {
      const match = textOf(row.cells[place]);
      if (matches.has(match)) counts.set(match, (counts.get(match) ?? 0) + 1);
    }
  }
  return counts;
}
