import type { Grounds, Rule } from "../../../core/check-ins/evidence.ts";
import type { Match } from "../../../core/records/match.ts";
import type { Side, TalkRow } from "../../../core/sheets/talks.ts";
import type { TaskFact } from "../../../core/sheets/task-facts.ts";
import { matchWith } from "../tasks/matches.ts";

/** A talk that is planned and did not take place. */
export function planned(side: Side, number: number, day: string): TalkRow {
  return {
    key: `M-07 | ${side} | ${number}`,
    match: "M-07",
    side,
    number,
    planned: day,
    held: false,
    skipped: false,
    codes: [],
  };
}

/** A talk that took place on its planned day, with these answers. */
export function heldOn(side: Side, number: number, day: string, answers: Partial<TalkRow>): TalkRow {
  return { ...planned(side, number, day), held: true, done: day, ...answers };
}

/** An open task of the group. */
export function taskWith(fields: Partial<TaskFact>): TaskFact {
  return { key: "M-07 | T34", due: "2026-02-01", status: "open", responsible: "group", ...fields };
}

/** What a rule finds in these rows on this day; the match started on 5 January 2026, unless said otherwise. */
export function found(
  rule: Rule,
  today: string,
  talks: readonly TalkRow[],
  tasks: readonly TaskFact[] = [],
  match: Partial<Match> = {},
): Grounds | undefined {
  return rule({ match: matchWith({ status: "started", startsOn: "2026-01-05", ...match }), talks, tasks, today });
}
