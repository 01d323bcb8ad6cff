import { weekdayOf } from "../dates/civil-date.ts";
import { calendarOf, isWorkingDay } from "../dates/working-days.ts";
import type { Settings } from "../settings.ts";

/** Nothing goes out before this hour, nor from the other one on: nobody is reminded at night. */
const firstHour = 7;
const endHour = 18;

/** The two parts of a moment, `yyyy-MM-ddTHH:mm` in the zone of the programme. */
function partsOf(now: string): { readonly day: string; readonly hour: number } {
  return { day: now.slice(0, 10), hour: Number(now.slice(11, 13)) };
}

/**
 * True where no workbook can want anything sent, so that none needs to be opened: at night and in the weekend. `now` is
 * `yyyy-MM-ddTHH:mm` in the zone of the programme. Throws RangeError where its day is no civil date.
 */
export function isQuietHour(now: string): boolean {
  const { day, hour } = partsOf(now);
  return weekdayOf(day) > 5 || hour < firstHour || hour >= endHour;
}

/**
 * True where the reminders of the week may go: on the set weekday from the set hour and, for whatever did not go then, on
 * every later working day of that reminder week from that hour, before six in the evening. A reminder week ends where the
 * set weekday comes round again.
 */
export function isSendingHour(now: string, settings: Settings): boolean {
  const { day, hour } = partsOf(now);
  return !isQuietHour(now) && hour >= settings["reminders.hour"] && isWorkingDay(day, calendarOf(settings));
}
