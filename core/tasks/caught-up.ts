import { isCivilDate, plusDays } from "../dates/civil-date.ts";
import { shiftToWorkingDay, type WorkingCalendar } from "../dates/working-days.ts";
import { textOf } from "../workbook/cell.ts";
import type { OwnRow } from "../sheets/own-rows.ts";
import type { PlannedTask } from "./checklist.ts";
import type { Anchors } from "./variant.ts";

/** Days that people get to look what is arranged already of the tasks whose day had passed when they were listed. */
const daysToLook = 14;

/** The day by which to look; what has to be ready before an arrival that is still to come stays before it. */
function lookBy(planned: PlannedTask, anchors: Anchors, today: string, calendar: WorkingCalendar): string {
  const { task } = planned;
  const anchor = task.anchor === "arrival" && anchors.variant === "resettlement" ? anchors.arrival : anchors.start;
  const day = plusDays(today, daysToLook);
  const isBefore = task.offset < 0 && anchor > today && anchor <= day;
  const shifted = shiftToWorkingDay(isBefore ? plusDays(anchor, -1) : day, "earlier", calendar);
  return shifted < today ? today : shifted;
}

/**
 * A task as it comes on the list: nobody is given a day that has passed already. Where the calculated day lies before
 * today and is new, because the list, the row or the day it counts from is, the task joins the block "already
 * arranged?" with a day to come, and keeps that day from then on. A day that passed while the row stood stays late.
 */
export function caughtUp(
  planned: PlannedTask,
  standing: OwnRow | undefined,
  anchors: Anchors,
  today: string,
  calendar: WorkingCalendar,
): PlannedTask {
  if (planned.due >= today) return planned;
  const day = textOf(standing?.values["due"]).slice(0, 10);
  if (isCivilDate(day) && standing?.values["phase"] === "arranged") return { ...planned, due: day, phase: "arranged" };
  if (isCivilDate(day) && day < today) return planned;
  return { ...planned, due: lookBy(planned, anchors, today, calendar), phase: "arranged" };
}
