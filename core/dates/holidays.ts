import { plusDays, weekdayOf } from "./civil-date.ts";

/** A day on which offices in the Netherlands are closed. */
export type HolidayName =
  | "new-year"
  | "good-friday"
  | "easter-sunday"
  | "easter-monday"
  | "kings-day"
  | "liberation-day"
  | "ascension"
  | "whit-sunday"
  | "whit-monday"
  | "christmas"
  | "boxing-day";

/** One holiday. */
export interface Holiday {
  readonly date: string;
  readonly name: HolidayName;
}

/** What differs between organisations: not every office closes on these two days. */
export interface HolidayRules {
  readonly goodFriday: boolean;
  /** `lustrum`: 5 May only in years that end on 0 or 5. */
  readonly liberationDay: "every-year" | "lustrum" | "never";
}

/**
 * Easter Sunday of a Gregorian year, by the method of Meeus, Jones and Butcher (J. Meeus, Astronomical Algorithms,
 * chapter 8), whose letters these are.
 */
export function easterSunday(year: number): string {
  const whole = Math.floor;
  const a = year % 19;
  const b = whole(year / 100);
  const c = year % 100;
  const f = whole((b + 8) / 25);
  const g = whole((b - f + 1) / 3);
  const h = (19 * a + b - whole(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * whole(c / 4) - h - (c % 4)) % 7;
  const m = whole((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return civil(year, whole(days / 31), (days % 31) + 1);
}

function civil(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** 27 April, or 26 April when the 27th is a Sunday. */
function kingsDay(year: number): string {
  const usual = civil(year, 4, 27);
  return weekdayOf(usual) === 7 ? plusDays(usual, -1) : usual;
}

function hasLiberationDay(year: number, rules: HolidayRules): boolean {
  return rules.liberationDay === "every-year" || (rules.liberationDay === "lustrum" && year % 5 === 0);
}

/** The Dutch public holidays of a year, in order of date. */
export function holidaysOf(year: number, rules: HolidayRules): readonly Holiday[] {
  const easter = easterSunday(year);
  const days: Holiday[] = [
    { date: civil(year, 1, 1), name: "new-year" },
    ...(rules.goodFriday ? [{ date: plusDays(easter, -2), name: "good-friday" } as const] : []),
    { date: easter, name: "easter-sunday" },
    { date: plusDays(easter, 1), name: "easter-monday" },
    { date: kingsDay(year), name: "kings-day" },
    ...(hasLiberationDay(year, rules) ? [{ date: civil(year, 5, 5), name: "liberation-day" } as const] : []),
    { date: plusDays(easter, 39), name: "ascension" },
    { date: plusDays(easter, 49), name: "whit-sunday" },
    { date: plusDays(easter, 50), name: "whit-monday" },
    { date: civil(year, 12, 25), name: "christmas" },
    { date: civil(year, 12, 26), name: "boxing-day" },
  ];
  return days.sort((one, other) => (one.date < other.date ? -1 : 1));
}
