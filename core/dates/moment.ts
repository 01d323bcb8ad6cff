import { daysBetween, isCivilDate } from "./civil-date.ts";

/** A moment of the day by the clock on the wall, `yyyy-MM-ddTHH:mm`. */
const shape = /^(.{10})T(\d\d):(\d\d)/u;

/**
 * Minutes from one moment to another by the clock on the wall, negative when `to` is earlier; undefined where either is
 * no moment. Nights in which the clock is changed are an hour off: a moment has no zone.
 */
export function minutesBetween(from: string, to: string): number | undefined {
  const [one, other] = [shape.exec(from), shape.exec(to)];
  if (one === null || other === null || !isCivilDate(one[1]) || !isCivilDate(other[1])) return undefined;
  const minutes = (found: RegExpExecArray): number => Number(found[2]) * 60 + Number(found[3]);
  return daysBetween(one[1], other[1]) * 1440 + minutes(other) - minutes(one);
}
