/** Days of 400 years, after which the calendar repeats itself. */
const daysPerEra = 146_097;
/** Days from 1 March of the year 0 to 1 January 1970. */
const daysToEpoch = 719_468;

/**
 * Days from 1 January 1970 to a day of the calendar, without a clock or a library: it runs for every cell with a date.
 * Counts years from March, so that the leap day is the last of its year (after Howard Hinnant, "chrono-compatible
 * low-level date algorithms").
 */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysToEpoch;
}

/** The civil date (`yyyy-MM-dd`) so many days after 1 January 1970; the other way round of `dayNumber`. */
export function civilDay(days: number): string {
  const sinceMarch = days + daysToEpoch;
  const era = Math.floor(sinceMarch / daysPerEra);
  const dayOfEra = sinceMarch - era * daysPerEra;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
