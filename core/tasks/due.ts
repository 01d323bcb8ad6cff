import { plusDays } from "../dates/civil-date.ts";
import { shiftToWorkingDay, type WorkingCalendar } from "../dates/working-days.ts";
import type { CatalogueTask } from "./catalogue.ts";
import type { Anchors } from "./variant.ts";
import type { ChecklistPhase } from "./words.ts";

/** When a task is due on the checklist of one match, and under which heading it stands there. */
export interface Due {
  readonly on: string;
  readonly phase: ChecklistPhase;
}

/** Day of the first month by which a settled household looks what is arranged already: what builds on it comes after. */
const arrangedBy = 14;

/**
 * True for what a settled household will have arranged, and the programme will have done, before the match began: the
 * tasks up to and including the first week that count from an arrival long ago or lie before the start.
 */
function isArranged(task: CatalogueTask, anchors: Anchors): boolean {
  const early = task.phase === "pre" || task.phase === "d0" || task.phase === "w1";
  return anchors.variant === "settled" && early && (task.anchor === "arrival" || task.offset < 0);
}

/** A task before a day stays before it: a home that has to be ready for an arrival cannot be ready after. */
function later(day: string, anchor: string, task: CatalogueTask, calendar: WorkingCalendar): string {
  const moved = shiftToWorkingDay(day, "later", calendar);
  return task.offset < 0 && moved >= anchor ? shiftToWorkingDay(day, "earlier", calendar) : moved;
}

function onWorkingDay(day: string, anchor: string, task: CatalogueTask, calendar: WorkingCalendar): string {
  if (!task.daytime || task.phase === "d0") return day;
  if (task.term !== undefined) return shiftToWorkingDay(day, "earlier", calendar);
  return later(day, anchor, task, calendar);
}

/** What comes before arrival in the catalogue cannot be called that once the household is here. */
function phaseOn(day: string, task: CatalogueTask, anchors: Anchors): ChecklistPhase {
  const isHere = anchors.variant === "settled" || day > anchors.arrival;
  return task.phase === "pre" && isHere ? "start" : task.phase;
}

/**
 * The due date: anchor plus offset. Only what needs office hours moves to a working day: to the next one, or, where the
 * law or a local rule sets a term, to the one before. The day of arrival itself never moves. What may be arranged already
 * is one block with one working day.
 */
export function dueOf(task: CatalogueTask, anchors: Anchors, calendar: WorkingCalendar): Due {
  if (isArranged(task, anchors)) {
    const day = plusDays(anchors.start, arrangedBy);
    return { on: shiftToWorkingDay(day, "earlier", calendar), phase: "arranged" };
  }
  const anchor = task.anchor === "arrival" && anchors.variant === "resettlement" ? anchors.arrival : anchors.start;
  const on = onWorkingDay(plusDays(anchor, task.offset), anchor, task, calendar);
  return { on, phase: phaseOn(on, task, anchors) };
}
