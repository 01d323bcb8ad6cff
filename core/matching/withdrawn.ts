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

/** People by their compared code; of two with one code the first. */
function byCode(found: readonly Found<Person>[]): ReadonlyMap<string, Found<Person>> {
  return new Map([...found].reverse().map((one) => [canonicalCode(one.record.code), one]));
}

/** Of a match the two sides that take no part any more. */
function leaversIn({ groups, households }: Reading): (match: Match) => readonly Found<Person>[] {
  const [groupsByCode, householdsByCode] = [byCode(groups), byCode(households)];
  return (match) =>
    [groupsByCode.get(canonicalCode(match.group)), householdsByCode.get(canonicalCode(match.household))].flatMap(
      (found) => (found !== undefined && leavingField(found.record) !== undefined ? [found] : []),
    );
}

/** Of a match whether one of the two withdrew, stopped or said no (R48); for whoever asks it of many. */
export function leftMatches(reading: Reading): (match: Match) => boolean {
  const leavers = leaversIn(reading);
  return (match) => leavers(match).length > 0;
}

/** True where one of the two withdrew, stopped or said no: the other is waiting for nobody. */
export function hasLeft(match: Match, reading: Reading): boolean {
  return leftMatches(reading)(match);
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
  const leavers = leaversIn(reading);
  return running.flatMap((match) => {
    const kind = match.status === "proposed" ? "proposal" : "match";
    return leavers(match).map((found): Problem => {
      const told = sentence(`match-left-${kind}`, { match: match.id, code: found.record.code });
      return { level: "warning", ...placeOf(found, reading), told };
    });
  });
}
