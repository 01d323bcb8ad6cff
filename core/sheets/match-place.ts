import type { Problem } from "../records/problem.ts";
import { cellAddress } from "../workbook/address.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { columnOf } from "./design.ts";
import { matchesDesign } from "./matches.ts";
import { columnIndex, ownRows } from "./own-rows.ts";

/** Where a match stands on the sheet `Matches`, for a problem that concerns it; nothing when it is not there. */
export function placeOfMatch(snapshot: Snapshot, match: string): Pick<Problem, "sheet" | "row"> {
  const sheet = sheetWithKey(snapshot, matchesDesign.key);
  const found = ownRows(snapshot, matchesDesign).find((row) => row.key === match);
  return sheet === undefined || found === undefined ? {} : { sheet: sheet.name, row: found.row };
}

/** The cell of a match in a column of the sheet `Matches`; its row where a person removed the column. */
export function matchCell(snapshot: Snapshot, match: string, column: string): Pick<Problem, "sheet" | "row" | "cell"> {
  const place = placeOfMatch(snapshot, match);
  const sheet = sheetWithKey(snapshot, matchesDesign.key);
  const index = sheet === undefined ? -1 : columnIndex(sheet, columnOf(matchesDesign, column));
  return place.row === undefined || index < 0 ? place : { ...place, cell: cellAddress(place.row, index + 1) };
}
