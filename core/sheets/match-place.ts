import type { Problem } from "../records/problem.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { matchesDesign } from "./matches.ts";
import { ownRows } from "./own-rows.ts";

/** Where a match stands on the sheet `Matches`, for a problem that concerns it; nothing when it is not there. */
export function placeOfMatch(snapshot: Snapshot, match: string): Pick<Problem, "sheet" | "row"> {
  const sheet = sheetWithKey(snapshot, matchesDesign.key);
  const found = ownRows(snapshot, matchesDesign).find((row) => row.key === match);
  return sheet === undefined || found === undefined ? {} : { sheet: sheet.name, row: found.row };
}
