import type { Found, Reading } from "../intake/reading.ts";
import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { Match } from "../records/match.ts";
import { canonicalCode } from "../matching/codes.ts";
import { allAgreed, isConfirmed, isRefused, isRunning, matchesOf } from "../sheets/matches.ts";
import { ownRows } from "../sheets/own-rows.ts";
import { talksOf } from "../sheets/talks.ts";
import { tasksDesign } from "../sheets/tasks.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import type { Figures } from "./figures.ts";

/** Statuses of people who do not wait: not yet in the pool (R9), on a break, or no more. */
const notWaiting: ReadonlySet<string> = new Set(["registered", "intake", "matched", "paused", "withdrawn", "ended"]);

/** How many of a list wait for a match: read without an error, in no match of ours, and not held back by their status. */
function waiting(
  found: readonly Found<Group | Household>[],
  matches: readonly Match[],
  side: "group" | "household",
): number {
  const taken = new Set(matches.filter(isTaken).map((match) => canonicalCode(match[side])));
  const codes = found
    .filter(({ blocked, record }) => !blocked && !notWaiting.has(record.status ?? ""))
    .map(({ record }) => canonicalCode(record.code));
  return [...new Set(codes)].filter((code) => !taken.has(code)).length;
}

/** A proposal that somebody said no to holds nobody. */
function isTaken(match: Match): boolean {
  return isRunning(match) && !isRefused(match);
}

/** A proposal, or one that is called confirmed before all three said yes (R13). */
function waitsForYes(match: Match): boolean {
  return (match.status === "proposed" && !isRefused(match)) || (match.status === "confirmed" && !allAgreed(match));
}

/** The counts of a workbook as it is: whole numbers, nothing of anybody. */
export function figuresOf(snapshot: Snapshot, reading: Reading): Figures {
  const matches = matchesOf(snapshot);
  const count = (is: (match: Match) => boolean): number => matches.filter(is).length;
  return {
    "groups.waiting": waiting(reading.groups, matches, "group"),
    "households.waiting": waiting(reading.households, matches, "household"),
    "matches.proposed": count(waitsForYes),
    "matches.running": count(isConfirmed),
    "matches.ended": count(({ status }) => status === "ended"),
    "matches.declined": count((match) => match.status === "declined" || isRefused(match)),
    "talks.held": talksOf(snapshot).filter(({ held }) => held).length,
    "tasks.done": ownRows(snapshot, tasksDesign).filter(({ values }) => values["status"] === "done").length,
  };
}
