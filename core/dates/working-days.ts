import type { Settings } from "../settings.ts";
import { plusDays, weekdayOf, yearOf } from "./civil-date.ts";
import { periodsIn, type Period } from "./periods.ts";
import { holidaysOf, type HolidayRules } from "./holidays.ts";

/** Days off besides weekends: public holidays by these rules, and local free periods, both days included. */
export interface WorkingCalendar {
  readonly holidays: HolidayRules;
  readonly closed?: readonly Period[];
}

/** Which way a date moves that falls on a day off. */
export type Direction = "later" | "earlier";

/** The calendar of a workbook, from its settings. */
export function calendarOf(settings: Settings): WorkingCalendar {
  return {
    holidays: { goodFriday: settings["holidays.good-friday"], liberationDay: settings["holidays.liberation-day"] },
    closed: periodsIn(settings["holidays.closed"]) ?? [],
  };
}

/** Holidays that were asked for before: a plan asks for those of one year hundreds of times. */
const daysOff = new Map<string, ReadonlySet<string>>();

function daysOffIn(year: number, rules: HolidayRules): ReadonlySet<string> {
  const key = `${year} ${String(rules.goodFriday)} ${rules.liberationDay}`;
  const known = daysOff.get(key);
  if (known !== undefined) return known;
  const found = new Set(holidaysOf(year, rules).map(({ date }) => date));
  daysOff.set(key, found);
  return found;
}

/** True from Monday to Friday, except on holidays and in free periods. */
export function isWorkingDay(date: string, calendar: WorkingCalendar): boolean {
  if (weekdayOf(date) > 5) return false;
  if (calendar.closed?.some((period) => period.from <= date && date <= period.to) === true) return false;
  return !daysOffIn(yearOf(date), calendar.holidays).has(date);
}

/** The date itself when it is a working day, otherwise the nearest working day in that direction. */
export function shiftToWorkingDay(date: string, direction: Direction, calendar: WorkingCalendar): string {
  const step = direction === "later" ? 1 : -1;
  let day = date;
  while (!isWorkingDay(day, calendar)) day = plusDays(day, step);
  return day;
}

/** The day that lies `count` working days after `date`; `date` itself is not counted. */
export function plusWorkingDays(date: string, count: number, calendar: WorkingCalendar): string {
  let day = date;
  for (let passed = 0; passed < count; passed += 1) day = shiftToWorkingDay(plusDays(day, 1), "later", calendar);
  return day;
}
