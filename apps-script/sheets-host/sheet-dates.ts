import { dateText } from "../grid/date-text.ts";

const civilPattern = "yyyy-MM-dd HH:mm:ss";
const minutePattern = "yyyy-MM-dd HH:mm";

/** True for a Date of any realm: those of Google are of another one than ours, so that `instanceof` says no. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/**
 * Dates as the zone of a spreadsheet has them. Each distinct moment is asked of Google once: a sheet has many cells and few
 * days.
 */
export class SheetDates {
  readonly #texts = new Map<number, string>();
  readonly #held = new Map<string, boolean>();

  /** @param zone name of the spreadsheet's zone, `Europe/Amsterdam` */
  constructor(private readonly zone: string) {}

  /** The moment as text, as `ReadValue` has it; `""` for a date that is none. */
  textOf(date: Date): string {
    const time = date.getTime();
    const known = this.#texts.get(time);
    if (known !== undefined) return known;
    const text = this.#read(date);
    this.#texts.set(time, text);
    return text;
  }

  /** False for a moment (`yyyy-MM-ddTHH:mm`) that the clock leaves out, so that it would read back as another. */
  holds(moment: string): boolean {
    const known = this.#held.get(moment);
    if (known !== undefined) return known;
    const civil = moment.replace("T", " ");
    const holds = this.#civil(this.#parsed(civil)) === `${civil}:00`;
    this.#held.set(moment, holds);
    return holds;
  }

  #civil(date: Date): string {
    return Utilities.formatDate(date, this.zone, civilPattern);
  }

  #parsed(civil: string): Date {
    return Utilities.parseDate(civil, this.zone, minutePattern);
  }

  #read(date: Date): string {
    if (Number.isNaN(date.getTime())) return "";
    const civil = this.#civil(date);
    const day = civil.slice(0, 10);
    // Where the clock skips midnight, a day begins later.
    const isMidnight = civil.endsWith("00:00:00") || this.#parsed(`${day} 00:00`).getTime() === date.getTime();
    return dateText(isMidnight ? `${day} 00:00:00` : civil) ?? "";
  }
}
