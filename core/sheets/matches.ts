import * as z from "zod/mini";
import { isLikelyDay } from "../dates/civil-date.ts";
import { again, endReason, type Again, type Approval, type EndReason, type Match } from "../records/match.ts";
import { onceFor } from "../remembered.ts";
import { textOf } from "../workbook/cell.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { checkInsDesign } from "./check-ins.ts";
import { columnOf, understood } from "./design.ts";
import { pausesIn } from "../dates/pauses.ts";
import { agreementIn, matchStatusIn } from "./match-status.ts";
import {
  againColumn,
  approvalColumn,
  approvingSides,
  matchesDesign,
  newIntakeColumn,
  type ApprovingSide,
} from "./matches-design.ts";
import { ownRows, type OwnRow } from "./own-rows.ts";
import { codesSaid } from "./talks.ts";

export {
  againColumn,
  approvalColumn,
  approvingSides,
  matchesDesign,
  newIntakeColumn,
  type ApprovingSide,
} from "./matches-design.ts";

function textIn(row: OwnRow, key: string): string | undefined {
  const text = textOf(row.values[key]);
  return text === "" ? undefined : text;
}

/** The day in a text; a time of day behind it does not matter. Anything else is no day, nor is one in a far century. */
export function dayOfMatch(text: string | undefined): string | undefined {
  const day = text?.slice(0, 10);
  return isLikelyDay(day) ? day : undefined;
}

function dateIn(row: OwnRow, key: string): string | undefined {
  return dayOfMatch(textIn(row, key));
}

function approvalIn(row: OwnRow, side: ApprovingSide): Approval | undefined {
  const yes = agreementIn(row.values[approvalColumn(side, "answer")]);
  if (yes === undefined) return undefined;
  const on = dateIn(row, approvalColumn(side, "on"));
  const by = textIn(row, approvalColumn(side, "by"));
  return { yes, ...(on === undefined ? {} : { on }), ...(by === undefined ? {} : { by }) };
}

function approvalsIn(row: OwnRow): Match["approvals"] {
  return Object.fromEntries(
    approvingSides.flatMap((side) => {
      const approval = approvalIn(row, side);
      return approval === undefined ? [] : [[side, approval]];
    }),
  );
}

function endReasonsIn(row: OwnRow): readonly EndReason[] {
  return ["end-reason", "second-end-reason"].flatMap((key) => {
    const text = textIn(row, key);
    const found = endReason.safeParse(text === undefined ? text : understood(columnOf(matchesDesign, key), text));
    return found.success ? [found.data] : [];
  });
}

/** Only the parts that are known: an absent field is absent, never undefined. */
function known<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
  };
}

/** Ids in one cell, divided by commas. */
function replacedIn(row: OwnRow): string[] {
  return (textIn(row, "replaces") ?? "").split(",").flatMap((id) => (id.trim() === "" ? [] : [id.trim()]));
}

function armIn(row: OwnRow): Match["arm"] {
  const arm = row.values["arm"];
  return arm === "treated" || arm === "rematch" ? arm : "outside";
}

function againIn(row: OwnRow, side: "group" | "household"): Again | undefined {
  const found = again.safeParse(textIn(row, againColumn(side)));
  return found.success ? found.data : undefined;
}

/** An object with these fields where any is known; undefined where none is. */
function anyKnown<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } | undefined {
  const found = known(fields);
  return Object.keys(found).length === 0 ? undefined : found;
}

const originalArm = z.enum(["treated", "control", "outside"]);

/** What is known of rests, of what came after the end, and of what the household belonged to first. */
function lifeIn(row: OwnRow): Partial<Match> {
  const pauses = pausesIn(textIn(row, "pauses") ?? "") ?? [];
  const first = originalArm.safeParse(row.values["original-arm"]);
  return {
    ...(pauses.length === 0 ? {} : { pauses: [...pauses] }),
    ...known({
      resumesOn: dateIn(row, "resumes-on"),
      then: anyKnown({ group: againIn(row, "group"), household: againIn(row, "household") }),
      intakeAgain: anyKnown({
        group: dateIn(row, newIntakeColumn("group")),
        household: dateIn(row, newIntakeColumn("household")),
      }),
      rematchApproved: agreementIn(row.values["rematch-approved"]),
      originalArm: first.success ? first.data : undefined,
      crossoverOn: dateIn(row, "crossover-on"),
    }),
  };
}

function matchIn(row: OwnRow): Match[] {
  const group = textIn(row, "group");
  const household = textIn(row, "household");
  if (group === undefined || household === undefined) return [];
  const round = Number(textOf(row.values["round"]));
  const endReasons = endReasonsIn(row);
  const replaces = replacedIn(row);
  return [
    {
      id: row.key,
      ...(Number.isInteger(round) && round >= 1 ? { round } : {}),
      group,
      household,
      arm: armIn(row),
      status: matchStatusIn(row.values["status"]),
      approvals: approvalsIn(row),
      ...(endReasons.length === 0 ? {} : { endReasons: [...endReasons] }),
      ...(replaces.length === 0 ? {} : { replaces }),
      ...known({
        block: textIn(row, "block"),
        startsOn: dateIn(row, "starts-on"),
        arrivesOn: dateIn(row, "arrives-on"),
        pausedFrom: dateIn(row, "paused-from"),
        endedOn: dateIn(row, "ended-on"),
        contactPerson: textIn(row, "contact-person"),
        ambassador: textIn(row, "ambassador"),
      }),
      ...lifeIn(row),
    },
  ];
}

const rowsOfMatches = onceFor((rows: readonly OwnRow[]): readonly OwnRow[] => {
  const seen = new Set<string>();
  return rows
    .filter((row) => !seen.has(row.key) && seen.add(row.key))
    .filter((row) => textIn(row, "group") !== undefined && textIn(row, "household") !== undefined);
});

const matchesIn = onceFor((rows: readonly OwnRow[]): readonly Match[] => rowsOfMatches(rows).flatMap(matchIn));

/** The rows of the sheet `Matches` that are a match, in the order of the sheet; of a repeated id the first. */
export function matchRows(snapshot: Snapshot): readonly OwnRow[] {
  return rowsOfMatches(ownRows(snapshot, matchesDesign));
}

/** Ids of the matches of which a talk noted a concern about safety, in whatever way people write its code. */
function concerned(snapshot: Snapshot): ReadonlySet<string> {
  const rows = ownRows(snapshot, checkInsDesign).filter(({ values }) =>
    codesSaid(textOf(values["signals"])).includes("S10"),
  );
  return new Set(rows.map(({ values }) => textOf(values["match"])));
}

/**
 * Every match of the sheet `Matches`, in the order of the sheet; none when the sheet is not there. A row without id,
 * group or household is no match. A blank status is a proposal and one that is not understood `unknown`; an unreadable
 * day is none.
 */
export function matchesOf(snapshot: Snapshot): Match[] {
  const matches = [...matchesIn(ownRows(snapshot, matchesDesign))];
  if (!matches.some(({ status }) => status === "ended")) return matches;
  const safety = concerned(snapshot);
  return matches.map((match) =>
    match.status === "ended" && safety.has(match.id) ? { ...match, needsApproval: true } : match,
  );
}

/** A proposal to which a side said no, whatever the column of the status still says. */
export function isRefused({ status, approvals }: Match): boolean {
  return status === "proposed" && approvingSides.some((side) => approvals[side]?.yes === false);
}

/** The matches as a round takes them: a proposal with a no is declined, and both sides are free again (R13). */
export function matchesAnswered(snapshot: Snapshot): Match[] {
  return matchesOf(snapshot).map((match) => (isRefused(match) ? { ...match, status: "declined" } : match));
}

/** True when all three sides said yes (R13). */
export function allAgreed(match: Match): boolean {
  return approvingSides.every((side) => match.approvals[side]?.yes === true);
}

/**
 * True for a match that people work on: confirmed with the yes of all three sides, or started, or paused after a start.
 * Checklists and check-ins exist for these alone (R13).
 */
export function isConfirmed(match: Match): boolean {
  return (match.status === "confirmed" && allAgreed(match)) || match.status === "started" || match.status === "paused";
}

/**
 * True from the first meeting on, until the match ends: started or paused, or confirmed by all with a first meeting today
 * or before, for people who filled in the day and not the status. Days as `yyyy-MM-dd`.
 */
export function hasBegun(match: Match, today: string): boolean {
  if (match.status === "started" || match.status === "paused") return true;
  return isConfirmed(match) && match.startsOn !== undefined && match.startsOn <= today;
}

/**
 * True while both sides are taken: from the proposal until the match is declined or has ended. A status that is not
 * understood frees nobody.
 */
export function isRunning(match: Match): boolean {
  return match.status !== "declined" && match.status !== "ended";
}
