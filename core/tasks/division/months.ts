import { plusDays, plusMonths } from "../../dates/civil-date.ts";
import { monthsCounted } from "../../sheets/hours.ts";
import type { CatalogueTask } from "../catalogue.ts";
import type { WorkbookCatalogue } from "../workbook-catalogue.ts";
import type { Assigned, DivisionTask, Unassigned } from "./division.ts";
import { shareOf } from "./standing.ts";

/** Hours of work with the day on which they are due, or begin where they come back. */
export interface Work {
  /** `yyyy-MM-dd`. */
  readonly due: string;
  /** Hours in all. */
  readonly hours: number;
  readonly recurrence?: CatalogueTask["recurrence"];
}

/** Hours by month of a match. */
export interface Spread {
  /** Hours before the first day. */
  readonly before: number;
  /** From the first day on; what comes after the last month counts there. */
  readonly months: readonly number[];
}

type Every = NonNullable<CatalogueTask["recurrence"]>["every"];

/** The day of the n-th time, 0 for the first. */
const next: Readonly<Record<Every, (first: string, time: number) => string>> = {
  day: plusDays,
  week: (first, time) => plusDays(first, 7 * time),
  month: plusMonths,
  quarter: (first, time) => plusMonths(first, 3 * time),
  "half-year": (first, time) => plusMonths(first, 6 * time),
};

/** The days on which work is done: once, so many times, or until the year is over. */
function daysOf({ due, recurrence }: Work, yearOver: string): readonly string[] {
  if (recurrence === undefined) return [due];
  const { every, times } = recurrence;
  if (times !== undefined) return Array.from({ length: times }, (_, time) => next[every](due, time));
  const days = [due];
  for (let day = next[every](due, 1); day < yearOver; day = next[every](due, days.length)) days.push(day);
  return days;
}

/**
 * Hours by month from the first day of a match (R42): work that is done once in the month in which it is due, work that
 * comes back in equal parts on each of its days. All hours are somewhere, so that the sum is that of the work.
 */
export function spreadOver(work: readonly Work[], first: string): Spread {
  const begins = Array.from({ length: monthsCounted + 1 }, (_, month) => plusMonths(first, month));
  const months = new Array<number>(monthsCounted).fill(0);
  let before = 0;
  for (const one of work) {
    const days = daysOf(one, begins[monthsCounted] ?? first);
    for (const day of days) {
      const month = Math.min(begins.filter((begin) => begin <= day).length, monthsCounted) - 1;
      if (month < 0) before += one.hours / days.length;
      else months[month] = (months[month] ?? 0) + one.hours / days.length;
    }
  }
  return { before, months };
}

/** A task as the hours of members need it. */
export interface HoursTask extends DivisionTask {
  readonly recurrence?: CatalogueTask["recurrence"];
}

/**
 * Hours by month, by the id of the member; whoever leads nothing and is nobody's second is left out. Work for two is
 * halved between them, like the division does.
 */
export function memberMonths(
  assigned: ReadonlyMap<string, Assigned | Unassigned>,
  tasks: readonly HoursTask[],
  first: string,
): ReadonlyMap<string, Spread> {
  const work = new Map<string, Work[]>();
  for (const task of tasks) {
    const found = assigned.get(task.id);
    if (found === undefined || !("lead" in found)) continue;
    const { due, recurrence } = task;
    const hours = shareOf(task, { ...found, isLocked: true });
    for (const member of found.second === undefined ? [found.lead] : [found.lead, found.second]) {
      const one = { due, hours, ...(recurrence === undefined ? {} : { recurrence }) };
      work.set(member, [...(work.get(member) ?? []), one]);
    }
  }
  return new Map([...work].map(([member, all]) => [member, spreadOver(all, first)]));
}

/** Any day will do: only the months between days count. */
const someDay = "2001-01-01";

/**
 * What a group may expect before it signs up (R42): the hours of all tasks in which a group takes part, by month from
 * arrival. An upper estimate, as some tasks ask for children, or for a transitional home. Divide by the members.
 */
export function expectedHours({ tasks }: WorkbookCatalogue): Spread {
  const work = tasks
    .filter(({ responsible, supporting }) => responsible === "group" || supporting.includes("group"))
    .map(({ offset, effortHours, recurrence }) => ({
      due: plusDays(someDay, offset),
      hours: effortHours,
      ...(recurrence === undefined ? {} : { recurrence }),
    }));
  return spreadOver(work, someDay);
}
