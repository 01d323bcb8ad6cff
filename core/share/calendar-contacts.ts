import { contactPersonOf } from "../check-ins/contact-person.ts";
import type { Reading } from "../intake/reading.ts";
import { municipalityKey } from "../municipality-key.ts";
import type { Match } from "../records/match.ts";
import { isDue, type TalkRow } from "../sheets/talks.ts";

/** A contact person for whom a calendar of talks can be made. */
export interface CalendarContact {
  /** As a request for the file names them. */
  readonly who: string;
  /** Talks that are still to be held. */
  readonly talks: number;
}

/** The contact persons who have talks to hold, in the order of the matches, and how many; one name however it was typed. */
export function calendarContacts(
  matches: readonly Match[],
  talks: readonly TalkRow[],
  reading: Reading,
): readonly CalendarContact[] {
  const contactOf = contactPersonOf(reading);
  const counts = new Map<string, number>();
  for (const { match } of talks.filter(isDue)) counts.set(match, (counts.get(match) ?? 0) + 1);
  const found = new Map<string, CalendarContact>();
  for (const match of matches) {
    const who = contactOf(match)?.trim() ?? "";
    const count = counts.get(match.id) ?? 0;
    if (who === "" || count === 0) continue;
    const key = municipalityKey(who);
    const earlier = found.get(key);
    found.set(key, { who: earlier?.who ?? who, talks: (earlier?.talks ?? 0) + count });
  }
  return [...found.values()];
}
