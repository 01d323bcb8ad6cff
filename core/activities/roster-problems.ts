import { canonicalCode } from "../canonical-code.ts";
import { isResting } from "../check-ins/pauses.ts";
import type { Problem } from "../records/problem.ts";
import { contactRosterDesign } from "../sheets/contact-roster.ts";
import { matchesOf } from "../sheets/matches.ts";
import { ownCell } from "../sheets/own-cell.ts";
import { ownRows } from "../sheets/own-rows.ts";
import { sentence } from "../text/sentence.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { dayIn, wordIn } from "./own-values.ts";

/** A row of the contact roster as it counts. Days as `yyyy-MM-dd`. */
export interface RosterRow {
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  /** Id of the match, in the spelling of comparisons. */
  readonly match: string;
  readonly from?: string;
  /** The last day. */
  readonly until?: string;
}

/** The rows of the contact roster that name a match. */
export function rosterRows(snapshot: Snapshot): readonly RosterRow[] {
  return ownRows(snapshot, contactRosterDesign)
    .filter((own) => wordIn(own, "match") !== "")
    .map((own) => {
      const [from, until] = [dayIn(own, "from"), dayIn(own, "until")];
      return {
        row: own.row,
        match: canonicalCode(wordIn(own, "match")),
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
      };
    });
}

function isReversed({ from, until }: RosterRow): boolean {
  return from !== undefined && until !== undefined && until < from;
}

/** True where a row holds today. */
export function isCurrent(row: RosterRow, today: string): boolean {
  return !isReversed(row) && (row.from ?? today) <= today && (row.until ?? today) >= today;
}

/** Of each match that rests while its roster has run out the row that ran out last. */
export function rostersRunOut(snapshot: Snapshot, today: string): readonly RosterRow[] {
  const rows = rosterRows(snapshot).filter((row) => !isReversed(row));
  return matchesOf(snapshot)
    .filter((match) => isResting(match, today))
    .flatMap(({ id }) => {
      const own = rows.filter(({ match }) => match === canonicalCode(id));
      // One that is yet to begin has been arranged; one without a last day holds until further notice.
      if (own.some(({ until }) => until === undefined || until >= today)) return [];
      return [...own].sort((one, other) => ((one.until ?? "") < (other.until ?? "") ? 1 : -1)).slice(0, 1);
    });
}

/** A warning where a period ends before it begins, and where a roster has run out while the match still rests (R60). */
export function rosterProblems({
  snapshot,
  today,
}: {
  readonly snapshot: Snapshot;
  /** `yyyy-MM-dd`. */
  readonly today: string;
}): readonly Problem[] {
  const at = ({ row }: RosterRow): Pick<Problem, "sheet" | "cell" | "row"> =>
    ownCell(snapshot, contactRosterDesign, { row, column: "until" });
  return [
    ...rosterRows(snapshot)
      .filter(isReversed)
      .map((row): Problem => ({ level: "warning", ...at(row), told: sentence("roster-reversed", {}) })),
    ...rostersRunOut(snapshot, today).map((row): Problem => ({
      level: "warning",
      ...at(row),
      told: sentence("roster-over", { match: row.match }),
    })),
  ];
}
