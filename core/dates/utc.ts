import { minutesBetween } from "./moment.ts";
import { plusDays, weekdayOf } from "./civil-date.ts";

/** The last Sunday of a month, by its last day. */
function lastSunday(lastDay: string): string {
  return plusDays(lastDay, -(weekdayOf(lastDay) % 7));
}

/**
 * True in the summer time of the programme's zone, Europe/Amsterdam: from two in the night of the last Sunday of March to
 * three in that of October, by the clock on the wall. The hour that comes twice counts as the first time.
 */
function isSummerTime(moment: string): boolean {
  const year = moment.slice(0, 4);
  return moment >= `${lastSunday(`${year}-03-31`)}T02:00` && moment < `${lastSunday(`${year}-10-31`)}T03:00`;
}

/** Minutes since the beginning of 2020 in UTC, of a moment `yyyy-MM-ddTHH:mm` in the zone of the programme. */
export function utcMinutes(moment: string): number {
  const local = minutesBetween("2020-01-01T00:00", moment);
  if (local === undefined) throw new RangeError("not a moment");
  return local - (isSummerTime(moment) ? 120 : 60);
}

/** A moment in the zone of the programme as UTC in the form of calendar files: `20260302T080000Z`. */
export function utcStamp(moment: string): string {
  const minutes = utcMinutes(moment);
  const day = plusDays("2020-01-01", Math.floor(minutes / 1440)).replace(/-/gu, "");
  const rest = ((minutes % 1440) + 1440) % 1440;
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${day}T${two(Math.floor(rest / 60))}${two(rest % 60)}00Z`;
}
