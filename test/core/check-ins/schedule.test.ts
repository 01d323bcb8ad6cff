import { strict as assert } from "node:assert";
import fc from "fast-check";
import { daysBetween, plusMonths } from "../../../core/dates/civil-date.ts";
import { holidaysOf } from "../../../core/dates/holidays.ts";
import { calendarOf, isWorkingDay } from "../../../core/dates/working-days.ts";
import { moments, momentWords, scheduleFrom } from "../../../core/check-ins/schedule.ts";
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

  it("names its moments in both languages", () => {
    assert.deepEqual(
      moments.slice(0, 4).map((moment) => momentWords(moment).nl),
      ["dag 2", "dag 14", "dag 30", "maand 2"],
    );
    assert.equal(momentWords({ unit: "month", count: 12 }).en, "month 12");
  });
});
