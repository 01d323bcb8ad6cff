import type { Moment } from "../../core/screens/request.ts";
import type { Language } from "../../core/workbook/layout.ts";

/** The zone of the programme: neither that of the script nor that of the spreadsheet. */
export const programmeZone = "Europe/Amsterdam";

/** Now, in the words of the core. */
export function momentNow(language: Language): Moment {
  const now = Utilities.formatDate(new Date(), programmeZone, "yyyy-MM-dd'T'HH:mm");
  return { today: now.slice(0, 10), now, language };
}

/** Google stops whatever runs for six minutes, wherever it is by then; we stop before, between two steps. */
const longest = 4.5 * 60 * 1000;

/** How much of the time that Google gives is left. Made when a call begins. */
export class TimeBudget {
  readonly #start = Date.now();

  /** True when nothing more should be begun. */
  get isSpent(): boolean {
    return Date.now() - this.#start > longest;
  }
}
