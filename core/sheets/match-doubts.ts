import type { Problem } from "../records/problem.ts";
import { sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import { isBlank } from "../workbook/cell.ts";
import { sheetWithKey, type Sheet, type Snapshot } from "../workbook/snapshot.ts";
import { columnOf } from "./design.ts";
import { agreementIn, matchStatusIn } from "./match-status.ts";
import { approvalColumn, approvingSides, matchesDesign, matchRows, type ApprovingSide } from "./matches.ts";
import { columnIndex, type OwnRow } from "./own-rows.ts";

/** A cell on the sheet `Matches` that a person has to look at before anything is done with the match. */
export interface MatchDoubt {
  /** Id of the match. */
  readonly match: string;
  /** Name of the sheet. */
  readonly sheet: string;
  /** Row counted from 1. */
  readonly row: number;
  /** Address such as `D7`. */
  readonly cell: string;
}

/** A filled cell with the answer of a side that is neither yes nor no. */
export interface UnreadAnswer extends MatchDoubt {
  readonly side: ApprovingSide;
}

function doubtAt(sheet: Sheet, row: OwnRow, key: string): MatchDoubt {
  const column = columnIndex(sheet, columnOf(matchesDesign, key)) + 1;
  return { match: row.key, sheet: sheet.name, row: row.row, cell: cellAddress(row.row, column) };
}

function doubts<Doubt>(snapshot: Snapshot, found: (sheet: Sheet, row: OwnRow) => readonly Doubt[]): readonly Doubt[] {
  const sheet = sheetWithKey(snapshot, matchesDesign.key);
  return sheet === undefined ? [] : matchRows(snapshot).flatMap((row) => found(sheet, row));
}

/** The matches whose status is not understood: their `status` is `unknown`, and no job acts on them. */
export function unreadStatuses(snapshot: Snapshot): readonly MatchDoubt[] {
  return doubts(snapshot, (sheet, row) =>
    matchStatusIn(row.values["status"]) === "unknown" ? [doubtAt(sheet, row, "status")] : [],
  );
}

/** The answers to a proposal that say something else than yes or no; the match has no answer of that side. */
export function unreadAnswers(snapshot: Snapshot): readonly UnreadAnswer[] {
  return doubts(snapshot, (sheet, row) =>
    approvingSides.flatMap((side) => {
      const key = approvalColumn(side, "answer");
      const isUnread = !isBlank(row.values[key]) && agreementIn(row.values[key]) === undefined;
      return isUnread ? [{ ...doubtAt(sheet, row, key), side }] : [];
    }),
  );
}

/** The matches with an end date or a reason for ending, readable or not, whose status says something else. */
export function unsaidEndings(snapshot: Snapshot): readonly MatchDoubt[] {
  const endings = ["ended-on", "end-reason", "second-end-reason"];
  return doubts(snapshot, (sheet, row) => {
    const status = matchStatusIn(row.values["status"]);
    const key = endings.find((one) => !isBlank(row.values[one]));
    return key === undefined || status === "ended" || status === "declined" ? [] : [doubtAt(sheet, row, key)];
  });
}

/** What every job that reads matches tells about a status that is not understood. */
export function unreadStatusProblems(snapshot: Snapshot): readonly Problem[] {
  return unreadStatuses(snapshot).map(({ match, sheet, row, cell }) => ({
    level: "warning",
    sheet,
    row,
    cell,
    told: sentence("match-status-unread", { match }),
  }));
}
