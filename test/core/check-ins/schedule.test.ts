import { strict as assert } from "node:assert";
import fc from "fast-check";
import { daysBetween, plusDays, plusMonths } from "../../../core/dates/civil-date.ts";
import { holidaysOf } from "../../../core/dates/holidays.ts";
import { calendarOf, isWorkingDay } from "../../../core/dates/working-days.ts";
import { restsSince, type Rest } from "../../../core/check-ins/pauses.ts";
import { agreedDay, moments, momentWords, scheduleFrom } from "../../../core/check-ins/schedule.ts";
import type { Pause } from "../../../core/records/match.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { civilDates } from "../dates/dates.ts";

const calendar = calendarOf(defaultSettings);

function days(start: string): readonly string[] {
  return scheduleFrom(start, calendar).map((talk) => talk.planned);
}

describe("the schedule of talks", () => {
  it("has 14 talks, numbered, in order, on working days that are no holidays", () => {
    fc.assert(
      fc.property(civilDates, (start) => {
        const schedule = scheduleFrom(start, calendar);
        assert.deepEqual(
          schedule.map((talk) => talk.number),
          [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
        );
        schedule.reduce((before, talk) => {
          assert.ok(talk.planned > before);
          assert.ok(isWorkingDay(talk.planned, calendar));
          const holidays = holidaysOf(Number(talk.planned.slice(0, 4)), calendar.holidays);
          assert.ok(!holidays.some((holiday) => holiday.date === talk.planned));
          return talk.planned;
        }, start);
      }),
    );
  });

  it("counts every month from the start, so that no day is lost on the way", () => {
    fc.assert(
      fc.property(civilDates, (start) => {
        scheduleFrom(start, calendar)
          .filter((talk) => talk.moment.unit === "month")
          .forEach((talk) => {
            const moved = daysBetween(plusMonths(start, talk.moment.count), talk.planned);
            assert.ok(moved >= 0 && moved <= 5);
          });
      }),
    );
  });

  it("is what a calendar on the wall gives", () => {
    assert.deepEqual(days("2026-01-31"), [
      "2026-02-02",
      "2026-02-16", // the 14th is a Saturday
      "2026-03-02",
      "2026-03-31",
      "2026-04-30",
      "2026-06-01", // 31 May is a Sunday
      "2026-06-30",
      "2026-07-31",
      "2026-08-31",
      "2026-09-30",
      "2026-11-02", // 31 October is a Saturday
      "2026-11-30",
      "2026-12-31",
      "2027-02-01", // 31 January is a Sunday
    ]);
    assert.equal(days("2028-02-29")[13], "2029-02-28"); // a leap day
    assert.equal(days("2025-12-23")[0], "2025-12-29"); // over both days of Christmas and a weekend
    assert.equal(days("2026-03-27")[0], "2026-03-30"); // the clock changes in between
  });

  it("is a table of cases: moments of the clock, ends of months and years, leap days and holidays", () => {
    const check = (start: string, number: number, expected: string): void => {
      assert.equal(days(start)[number - 1], expected, `${start}, talk ${number}`);
    };
    check("2026-03-27", 1, "2026-03-30"); // the clock goes forward on the 29th
    check("2026-03-15", 2, "2026-03-30"); // on that very day, a Sunday
    check("2026-10-23", 1, "2026-10-26"); // the clock goes back on the 25th
    check("2026-10-11", 2, "2026-10-26");
    check("2026-01-30", 4, "2026-03-30"); // 30 January has a 30 March
    check("2026-12-31", 4, "2027-03-01"); // two months on is 28 February, a Sunday
    check("2026-01-31", 14, "2027-02-01");
    check("2028-02-29", 4, "2028-05-01"); // 29 April is a Saturday
    check("2028-02-29", 14, "2029-02-28");
    check("2027-12-29", 4, "2028-02-29"); // a leap day that stays
    check("2026-04-01", 1, "2026-04-07"); // Good Friday, as set, and Easter
    check("2026-04-04", 1, "2026-04-07"); // Easter Monday
    check("2026-04-25", 1, "2026-04-28"); // King's Day
    check("2026-12-23", 1, "2026-12-28"); // Christmas
    check("2026-12-30", 1, "2027-01-04"); // New Year's Day is a Friday
    check("2026-03-01", 1, "2026-03-03"); // from a Sunday, too
  });

  it("moves what falls in a pause or behind it by its length", () => {
    const check = (start: string, pauses: readonly Pause[], expected: Readonly<Record<number, string>>): void => {
      const talks = scheduleFrom(start, calendar, pauses);
      for (const [number, day] of Object.entries(expected)) {
        const talk = talks[Number(number) - 1];
        assert.equal(`${talk?.planned ?? ""}${talk?.onHold === true ? " waits" : ""}`, day, `${start}, talk ${number}`);
      }
    };
    const july: Pause = { from: "2026-07-01", until: "2026-08-01" };
    check("2026-03-03", [july], { 5: "2026-06-03", 6: "2026-08-03", 7: "2026-09-03", 14: "2027-04-05" });
    check("2026-03-03", [{ from: "2026-06-03", until: "2026-06-10" }], { 4: "2026-05-04", 5: "2026-06-10" }); // from the day of a talk
    check("2026-03-03", [{ from: "2026-06-04", until: "2026-06-11" }], { 5: "2026-06-03", 6: "2026-07-10" }); // the day behind it
    check("2026-03-03", [july, { from: "2026-09-01", until: "2026-09-15" }], { 6: "2026-08-03", 7: "2026-09-17" });
    check("2026-01-31", [july], { 8: "2026-08-31", 11: "2026-12-01" }); // 31 July and 31 October, each 31 days on
    check("2026-11-16", [{ from: "2026-12-20", until: "2027-01-10" }], { 3: "2026-12-16", 4: "2027-02-08" }); // over the end of a year
    check("2026-03-03", [{ from: "2026-07-01" }], { 5: "2026-06-03", 6: "2026-07-03 waits", 14: "2027-03-03 waits" });
    check("2026-03-03", [july, { from: "2026-10-01" }], { 7: "2026-09-03", 8: "2026-10-05 waits" });
    // Saturday 4 April would move to the Tuesday behind Easter, into the rest.
    check("2026-02-04", [{ from: "2026-04-07", until: "2026-04-15" }], { 3: "2026-03-06", 4: "2026-04-15" });
    check("2026-03-03", [{ from: "2026-02-01", until: "2026-03-10" }], { 1: "2026-03-12" }); // it rested from before
  });

  it("never turns the order round, and only ever moves days later, to working days", () => {
    const aPause = fc
      .tuple(fc.integer({ min: -20, max: 420 }), fc.option(fc.integer({ min: -5, max: 200 })))
      .map(([from, length]) => ({ from, length }));
    fc.assert(
      fc.property(civilDates, fc.array(aPause, { maxLength: 4 }), (start, drawn) => {
        const pauses = drawn.map(({ from, length }): Pause => {
          const first = plusDays(start, from);
          return { from: first, ...(length === null ? {} : { until: plusDays(first, length) }) };
        });
        const without = scheduleFrom(start, calendar);
        const talks = scheduleFrom(start, calendar, pauses);
        talks.forEach((talk, place) => {
          assert.ok(talk.planned >= (without[place]?.planned ?? ""));
          assert.ok(isWorkingDay(talk.planned, calendar));
          assert.ok(talk.planned >= (talks[place - 1]?.planned ?? ""));
          // Once one waits, all that come behind it do.
          assert.ok(talk.onHold === true || talks[place - 1]?.onHold !== true);
          const isResting = restsSince(start, pauses).some(
            ({ from, until }) => from <= talk.planned && (until === undefined || talk.planned < until),
          );
          assert.equal(isResting, talk.onHold === true);
        });
      }),
    );
  });

  it("moves an agreed day only where it falls in a rest that nobody knew of", () => {
    const july = { from: "2026-07-01", until: "2026-08-01" };
    const check = (day: string, agreedOn: string, rests: readonly Rest[], planned: string, onHold?: true): void => {
      const expected = { planned, ...(onHold === undefined ? {} : { onHold }) };
      assert.deepEqual(agreedDay(day, { agreedOn, rests, calendar }), expected);
    };
    check("2026-07-16", "2026-06-10", [july], "2026-08-17"); // 16 August is a Sunday
    check("2026-07-14", "2026-06-10", [july], "2026-08-14");
    check("2026-08-01", "2026-06-10", [july], "2026-08-01"); // a Saturday that two people agreed on
    check("2026-07-15", "2026-07-02", [july], "2026-07-15");
    check("2026-07-15", "2026-06-10", [{ from: "2026-07-01" }], "2026-07-15", true);
    check("2026-07-14", "2026-06-10", [july, { from: "2026-08-10", until: "2026-08-24" }], "2026-08-28");
    check("2026-07-14", "2026-06-10", [july, { from: "2026-08-10" }], "2026-08-14", true);
  });

  it("names its moments in both languages", () => {
    assert.deepEqual(
      moments.slice(0, 4).map((moment) => momentWords(moment).nl),
      ["dag 2", "dag 14", "dag 30", "maand 2"],
    );
    assert.equal(momentWords({ unit: "month", count: 12 }).en, "month 12");
  });
});
