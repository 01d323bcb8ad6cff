import type { Moment } from "../core/screens/request.ts";
import type { Language } from "../core/workbook/layout.ts";

/** The zone of the programme: what counts as today for coordinators in the Netherlands, wherever their machine stands. */
const timeZone = "Europe/Amsterdam";

const parts = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" } as const;
const clock = new Intl.DateTimeFormat("en-CA", { ...parts, timeZone, hourCycle: "h23" });

/** A moment in the words of the core: the civil day and the minute, in the zone of the programme. */
export function momentOf(at: Date, language: Language): Moment {
  const part = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  const said = (...types: readonly Intl.DateTimeFormatPartTypes[]) => types.map((type) => part.get(type) ?? "");
  const today = said("year", "month", "day").join("-");
  return { today, now: `${today}T${said("hour", "minute").join(":")}`, language };
}

/** Now, in the words of the core. */
export function momentNow(language: Language): Moment {
  return momentOf(new Date(), language);
}
