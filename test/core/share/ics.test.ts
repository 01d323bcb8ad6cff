import assert from "node:assert/strict";
import fc from "fast-check";
import ICAL from "ical.js";
import { plusDays } from "../../../core/dates/civil-date.ts";
import { calendarText, type CalendarDay } from "../../../core/share/ics.ts";
import { civilDates } from "../dates/dates.ts";
import { calendarIn } from "./read-calendar.ts";

/** What an independent reader makes of an event. */
interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly start: string;
  readonly end: string;
  readonly allDay: boolean;
  readonly sequence: number;
  readonly stamp: string;
}

function eventsIn(text: string): readonly ReadEvent[] {
  const calendar = calendarIn(text);
  assert.equal(calendar.getFirstPropertyValue("version"), "2.0");
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      allDay: event.startDate.isDate,
      sequence: event.sequence,
      stamp: String(component.getFirstPropertyValue("dtstamp")),
    };
  });
}

const day: fc.Arbitrary<CalendarDay> = fc.record({
  uid: fc.stringMatching(/^[a-f0-9]{8}@samen-hier\.invalid$/u),
  day: civilDates,
  summary: fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.constantFrom("a;b,c\\d\ne", "é".repeat(100), "👨‍👩‍👧".repeat(30)),
  ),
  description: fc.string({ unit: "grapheme", maxLength: 300 }),
});

function calendar(days: readonly CalendarDay[], now = "2026-03-09T09:30"): string {
  return calendarText({ days, now, version: "1.2.3" });
}

/** What is left of a text that holds what a calendar cannot: control characters, and other ends of lines. */
function kept(text: string): string {
  return text.replace(/\r\n?/gu, "\n").replace(/[^\P{Cc}\n]/gu, "");
}

describe("calendar files", () => {
  it("come out of an independent reader as they went in, whatever the words", () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 5 }), (days) => {
        const read = eventsIn(calendar(days));
        assert.deepEqual(
          read.map(({ uid, summary, description, start, end, allDay }) => ({
            uid,
            summary,
            description,
            start,
            end,
            allDay,
          })),
          days.map((one) => ({
            uid: one.uid,
            summary: kept(one.summary),
            description: kept(one.description),
            start: one.day,
            end: plusDays(one.day, 1),
            allDay: true,
          })),
        );
      }),
    );
  });

  it("end every line with CR and LF, and fold it before 76 octets, never within a sign", () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 3 }), (days) => {
        const text = calendar(days);
        assert.ok(text.endsWith("\r\n"));
        for (const line of text.slice(0, -2).split("\r\n")) {
          assert.ok(!/[\r\n]/u.test(line));
          assert.ok(new TextEncoder().encode(line).length <= 75, `${line.length}`);
          assert.equal(new TextDecoder().decode(new TextEncoder().encode(line)), line);
        }
      }),
    );
  });

  it("say of what is cancelled that it is, and of nothing else", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.boolean()), { maxLength: 4 }), (some) => {
        const days = some.map(([one, isOff]): CalendarDay => (isOff ? { ...one, isCancelled: true } : one));
        const found = calendarIn(calendar(days)).getAllSubcomponents("vevent");
        assert.deepEqual(
          found.map((component) => component.getFirstPropertyValue("status")),
          some.map(([, isOff]) => (isOff ? "CANCELLED" : null)),
        );
      }),
    );
  });

  it("are newer when they are made later, whatever moved in between", () => {
    const [older, newer] = ["2026-03-29T01:30", "2026-03-29T03:30"].map(
      (now) =>
        eventsIn(
          calendar([{ uid: "a@samen-hier.invalid", day: "2026-04-01", summary: "M-07: x", description: "" }], now),
        )[0],
    );
    assert.ok(older !== undefined && newer !== undefined);
    assert.ok(newer.sequence > older.sequence);
    assert.deepEqual([older.stamp, newer.stamp], ["2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z"]);
  });
});
