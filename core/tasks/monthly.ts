import { monthsCounted } from "../sheets/hours.ts";
import type { Spread } from "./division/months.ts";

/** Hours by month from the start of a match; what comes before the start counts in the first month. None where nobody works. */
export function monthly(spread: Spread | undefined): readonly number[] {
  if (spread === undefined) return new Array<number>(monthsCounted).fill(0);
  return spread.months.map((hours, month) => (month === 0 ? hours + spread.before : hours));
}
