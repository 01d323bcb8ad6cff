import type { Side, TalkRow } from "../../../core/sheets/talks.ts";
import type { TaskFact } from "../../../core/sheets/task-facts.ts";

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
