import { compareDates, daysBetween } from "../../dates/civil-date.ts";
import { shiftToWorkingDay, type WorkingCalendar } from "../../dates/working-days.ts";
import { compareCodes } from "../../matching/codes.ts";
import { municipalityKey } from "../../municipality-key.ts";
import type { CatalogueTask } from "../catalogue.ts";

/** A task of the catalogue on the checklist of a match, open or busy, in which its group takes part. */
export interface JointTask {
  readonly match: string;
  /** Of the household, as typed; without one nothing is joined. */
  readonly municipality?: string;
  readonly task: CatalogueTask;
  /** `yyyy-MM-dd`. */
  readonly due: string;
}

/** An appointment at which the households of two matches can be served at once (R43). */
export interface JointAppointment {
  /** Id in the catalogue. */
  readonly task: string;
  /** Ids of the two matches. */
  readonly matches: readonly [string, string];
  /** A working day, on or before both due dates: `yyyy-MM-dd`. */
  readonly day: string;
  /** Hours for both together, instead of twice those of the task. */
  readonly effortHours: number;
}

/** Days that two due dates may lie apart. */
const daysApart = 7;

/** How much longer an appointment with two households takes than with one. */
const longer = 1.2;

/** What may be joined: by task and municipality. */
function joinable(tasks: readonly JointTask[]): ReadonlyMap<string, readonly JointTask[]> {
  const found = new Map<string, JointTask[]>();
  for (const one of tasks) {
    const municipality = municipalityKey(one.municipality);
    if (!one.task.combinable || municipality === "") continue;
    const key = `${one.task.id}\n${municipality}`;
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}

/** Two at a time, in the order of their due dates: each with the next of another match that is near enough. */
function pairsOf(tasks: readonly JointTask[]): readonly (readonly [JointTask, JointTask])[] {
  const rest = [...tasks].sort(
    (one, other) => compareDates(one.due, other.due) || compareCodes(one.match, other.match),
  );
  const pairs: (readonly [JointTask, JointTask])[] = [];
  for (let first = rest.shift(); first !== undefined; first = rest.shift()) {
    const { match, due } = first;
    const at = rest.findIndex((one) => one.match !== match && daysBetween(due, one.due) <= daysApart);
    for (const other of at < 0 ? [] : rest.splice(at, 1)) pairs.push([first, other]);
  }
  return pairs;
}

/**
 * Appointments that may be made for two households at once (R43): the same task of the catalogue, in one municipality,
 * due within a week of each other. The day is the first of both due dates, or the working day before it; a day that
 * has passed is not proposed. In order of day, task and match.
 */
export function jointAppointments(
  tasks: readonly JointTask[],
  calendar: WorkingCalendar,
  today: string,
): readonly JointAppointment[] {
  return [...joinable(tasks).values()]
    .flatMap(pairsOf)
    .map(([one, other]) => ({
      task: one.task.id,
      matches: [one.match, other.match] as const,
      day: shiftToWorkingDay(one.due, "earlier", calendar),
      effortHours: one.task.effortHours * longer,
    }))
    .filter(({ day }) => day >= today)
    .sort(
      (one, other) =>
        compareDates(one.day, other.day) ||
        compareCodes(one.task, other.task) ||
        compareCodes(one.matches[0], other.matches[0]),
    );
}
