/** A day of the calendar. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const dayLength = 86_400_000;
/** Serial 1 is 1 January 1900. */
const start = Date.UTC(1899, 11, 31);

/**
 * The serial number of a day; undefined where there is no such day. Excel believes in 29 February 1900 (serial 60), so
 * that every day after it is one too high.
 */
export function serialOf({ year, month, day }: Day): number | undefined {
  if (year === 1900 && month === 2 && day === 29) return 60;
  const time = Date.UTC(year, month - 1, day);
  const found = new Date(time);
  const exists = found.getUTCFullYear() === year && found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
  if (!exists || year < 1900 || year > 9999) return undefined;
  const days = Math.round((time - start) / dayLength);
  return days >= 60 ? days + 1 : days;
}

/** The day of a serial number; 60 is the day that never was. */
export function dayOf(serial: number): Day {
  const whole = Math.floor(serial);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const found = new Date(start + (whole > 60 ? whole - 1 : whole) * dayLength);
  return { year: found.getUTCFullYear(), month: found.getUTCMonth() + 1, day: found.getUTCDate() };
}
