import { DateTime } from "luxon";

/** The zone of the programme: what counts as today for coordinators in the Netherlands. */
const zone = "Europe/Amsterdam";

/** Today as a civil date, in the zone of the programme. */
export function today(): string {
  return DateTime.now().setZone(zone).toFormat("yyyy-MM-dd");
}

/** This minute, or that of a moment in milliseconds since 1970, `yyyy-MM-ddTHH:mm`, in the zone of the programme. */
export function now(moment = Date.now()): string {
  return DateTime.fromMillis(moment).setZone(zone).toFormat("yyyy-MM-dd'T'HH:mm");
}

/** Whether a text is a day that exists, written `yyyy-MM-dd`. */
export function isCivilDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && DateTime.fromISO(text, { zone: "utc" }).isValid;
}

/** The time as programs need it that wait for something, so that tests need not wait. */
export interface WaitingClock {
  /** Milliseconds since 1970. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** The clock of this computer. */
export const realWaitingClock: WaitingClock = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
};
