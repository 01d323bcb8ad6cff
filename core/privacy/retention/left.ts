import { canonicalCode } from "../../canonical-code.ts";
import type { Found, Reading } from "../../intake/reading.ts";
import { matchesBySide } from "../../matching/matches-by-side.ts";
import type { Group } from "../../records/group.ts";
import type { Household } from "../../records/household.ts";
import type { Match } from "../../records/match.ts";
import { isRunning, matchesAnswered } from "../../sheets/matches.ts";
import type { Snapshot } from "../../workbook/snapshot.ts";

/** A group or a household. */
export type PersonSide = "group" | "household";

/** A group or household that is in the programme no more. */
export interface Left {
  readonly side: PersonSide;
  /** As their list has it. */
  readonly code: string;
  readonly record: Group | Household;
  /** True where they had a match; otherwise they were turned down or withdrew before one. */
  readonly hadMatch: boolean;
  /** The day on which the last of their matches ended; absent where nobody wrote it down, and without a match. */
  readonly since?: string;
}

/** Statuses of who is on the way to a match, whatever went before. */
const onTheWay: ReadonlySet<string | undefined> = new Set(["registered", "intake", "approved", "pool", "paused"]);

/** The last day of several; undefined where one of them is not known. */
function lastDay(days: readonly (string | undefined)[]): string | undefined {
  if (days.some((day) => day === undefined)) return undefined;
  return [...days].sort()[days.length - 1];
}

function staysOn(side: PersonSide, record: Group | Household, own: readonly Match[]): boolean {
  if (own.some((match) => isRunning(match) || match.status === "unknown")) return true;
  const last = own.filter(({ status }) => status === "ended").pop();
  if (last === undefined) return false;
  const wish = last.then?.[side];
  return wish === "again" || wish === "later" || onTheWay.has(record.status);
}

/** Whether somebody without a match is no candidate either: withdrawn, or a household that did not agree to take part. */
function isOut(record: Group | Household): boolean {
  const isRefused = "consent" in record && record.consent === "no";
  return record.status === "withdrawn" || record.status === "ended" || isRefused;
}

function leftIn(side: PersonSide, found: readonly Found<Group | Household>[], matches: readonly Match[]): Left[] {
  const byCode = matchesBySide(matches, side);
  const seen = new Set<string>();
  return found.flatMap(({ record }): Left[] => {
    const code = canonicalCode(record.code);
    const own = byCode.get(code) ?? [];
    if (seen.has(code) || staysOn(side, record, own)) return [];
    seen.add(code);
    const ended = own.filter(({ status }) => status === "ended");
    if (ended.length === 0) return isOut(record) ? [{ side, code: record.code, record, hadMatch: false }] : [];
    const since = lastDay(ended.map(({ endedOn }) => endedOn));
    return [{ side, code: record.code, record, hadMatch: true, ...(since === undefined ? {} : { since }) }];
  });
}

/**
 * Who is in the programme no more, groups first. A person counts as on the way while a match of theirs is proposed, agreed
 * or cannot be told, and after an end while they want another or have a status that says so.
 */
export function leftOf(snapshot: Snapshot, reading: Reading): readonly Left[] {
  const matches = matchesAnswered(snapshot);
  return [...leftIn("group", reading.groups, matches), ...leftIn("household", reading.households, matches)];
}
