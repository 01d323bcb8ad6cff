import type { NextStep, StartView } from "../../core/screens/views.ts";
import type { ScheduleState } from "../../core/screens/server-call.ts";

/** How far one step of the first time is; it follows from the workbook and the timer, and is kept nowhere. */
export type SetupState = "done" | "todo" | "not-needed" | "unknown";

/** The steps that a workbook tells something of. */
export interface SetupSteps {
  readonly sheets: SetupState;
  readonly postcodes: SetupState;
  /** Postcodes of which nobody knows where they are. */
  readonly unplaced: number;
  readonly reminders: SetupState;
}

function stepOf({ next, others }: StartView, key: NextStep["key"]): NextStep | undefined {
  return [next, ...others].find((step) => step.key === key);
}

/** How far the steps are. Of postcodes little can be said before the sheets were looked at. */
export function setupSteps(view: StartView, timer: ScheduleState | undefined): SetupSteps {
  const sheets = stepOf(view, "check-sheets") === undefined ? "done" : "todo";
  const unplaced = stepOf(view, "load-postcodes")?.count ?? 0;
  return {
    sheets,
    postcodes: unplaced > 0 ? "todo" : sheets === "done" ? "not-needed" : "unknown",
    unplaced,
    reminders: timer === undefined ? "unknown" : timer.isOn ? "done" : "todo",
  };
}

/** The first time is over once something was matched, or when every step is done. */
export function isSetUp({ found }: StartView, { sheets, postcodes, reminders }: SetupSteps): boolean {
  const isUnderWay = found.some(({ key, count }) => (key === "proposals" || key === "matches") && count > 0);
  return isUnderWay || (sheets === "done" && postcodes !== "todo" && reminders === "done");
}
