import { plusDays } from "../dates/civil-date.ts";
import { utcMinutes, utcStamp } from "../dates/utc.ts";
import { utf8Bytes } from "../hash.ts";

/** A day in a calendar. */
export interface CalendarDay {
  /** The same for the same thing, however its day moves: calendars then move what they have. */
  readonly uid: string;
  /** `yyyy-MM-dd`. */
  readonly day: string;
  /** What stands in the calendar. Calendars are shared and shown on phones: no names. */
  readonly summary: string;
  /** What stands behind it. */
  readonly description: string;
  /** Takes it out of calendars that have it, or had it on another day. */
  readonly isCancelled?: true;
}

/** A calendar file of whole days. */
export interface Calendar {
  readonly days: readonly CalendarDay[];
  /** `yyyy-MM-ddTHH:mm` in the zone of the programme: of two files the later one counts. */
  readonly now: string;
  /** Version of this program. */
  readonly version: string;
}

/** Octets of a line, its end left out (RFC 5545, 3.1). */
const longestLine = 75;

/** Text as a value: what means something in the format gets a backslash, and control characters go (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(/[\\;,]/gu, "\\$&")
    .replace(/\n/gu, "\\n")
    .replace(/\p{Cc}/gu, "");
}

/** A line broken after 75 octets at most, never within a sign; what follows begins with a space, which counts. */
function folded(line: string): string {
  const lines: string[] = [];
  let [current, size] = ["", 0];
  for (const sign of line) {
    const octets = utf8Bytes(sign).length;
    if (size + octets > longestLine) {
      lines.push(current);
      [current, size] = [" ", 1];
    }
    current += sign;
    size += octets;
  }
  return [...lines, current].join("\r\n");
}

function compact(day: string): string {
  return day.replace(/-/gu, "");
}

/** An all-day event that leaves people free: it is a last day, and the appointment itself may be sooner. */
function eventOf({ uid, day, summary, description, isCancelled }: CalendarDay, now: string): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utcStamp(now)}`,
    // A file that was made later is newer, whatever became of the ones before: nobody keeps count.
    `SEQUENCE:${Math.max(0, utcMinutes(now))}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(plusDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(isCancelled === true ? ["STATUS:CANCELLED"] : []),
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** The text of a calendar file (RFC 5545). The same calendar gives the same text. */
export function calendarText({ days, now, version }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Samen Hier//Samen Hier ${escaped(version)}//NL`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...days.flatMap((day) => eventOf(day, now)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}
