import type { Found, Reading } from "../intake/reading.ts";
import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { Match } from "../records/match.ts";
import type { Problem } from "../records/problem.ts";
import { isRunning, matchesAnswered } from "../sheets/matches.ts";
import { sentence } from "../text/sentence.ts";
import { columnNumber } from "../workbook/address.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { canonicalCode } from "./codes.ts";

type Person = Group | Household;

/** The field by which somebody takes no part any more: their status, or a household's no. */
function leavingField(person: Person): "status" | "consent" | undefined {
  if (person.status === "withdrawn" || person.status === "ended") return "status";
  return "consent" in person && person.consent === "no" ? "consent" : undefined;
}

function foundIn(found: readonly Found<Person>[], code: string): Found<Person> | undefined {
  return found.find(({ record }) => canonicalCode(record.code) === canonicalCode(code));
}

/** The two sides of a match that take no part any more. */
function leaving(match: Match, { groups, households }: Reading): readonly Found<Person>[] {
  return [foundIn(groups, match.group), foundIn(households, match.household)].flatMap((found) =>
    found !== undefined && leavingField(found.record) !== undefined ? [found] : [],
  );
}

/** True where one of the two withdrew, stopped or said no: the other is waiting for nobody. */
export function hasLeft(match: Match, reading: Reading): boolean {
  return leaving(match, reading).length > 0;
}

/** The cell that says so, where its column is known; else the row. */
function placeOf({ record, sheet, row }: Found<Person>, { sheets }: Reading): Pick<Problem, "sheet" | "row" | "cell"> {
  const field = leavingField(record);
  const columns = sheets.find(({ name }) => name === sheet)?.columns ?? [];
  const column = columns.find((one) => one.field === field && one.confidence === "sure")?.column;
  return { sheet, row, ...(column === undefined || columnNumber(column) < 1 ? {} : { cell: `${column}${row}` }) };
}

/**
 * A warning for everybody who withdrew, stopped or said no and still stands in a running match: nothing changes there by
 * itself. What is said of a match whose status is not understood, is said elsewhere.
 */
export function withdrawnProblems(snapshot: Snapshot, reading: Reading): readonly Problem[] {
  const running = matchesAnswered(snapshot).filter((match) => isRunning(match) && match.status !== "unknown");
  return running.flatMap((match) => {
    const kind = match.status === "proposed" ? "proposal" : "match";
    return leaving(match, reading).map((found): Problem => {
      const told = sentence(`match-left-${kind}`, { match: match.id, code: found.record.code });
      return { level: "warning", ...placeOf(found, reading), told };
    });
  });
}
