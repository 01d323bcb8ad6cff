import { strict as assert } from "node:assert";
import fc from "fast-check";
import {
  compareDates,
  daysBetween,
  isCivilDate,
  plusDays,
  plusMonths,
  weekdayOf,
} from "../../../core/dates/civil-date.ts";
import { civilDates } from "./dates.ts";

describe("civil dates", () => {
  it("come back after going there and back again", () => {
    fc.assert(
      fc.property(civilDates, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const there = plusDays(date, days);
        assert.equal(plusDays(there, -days), date);
        assert.equal(daysBetween(date, there), days);
        assert.equal(Math.sign(compareDates(there, date)), Math.sign(days));
      }),
    );
  });

  it("agree with the calendar of the platform", () => {
    fc.assert(
      fc.property(civilDates, (date) => {
        assert.equal(weekdayOf(date), ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1);
        assert.equal(
          plusDays(date, 1),
          new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10),
        );
      }),
    );
  });

  it("count months from a start without losing its day", () => {
    const check = (start: string, months: number, expected: string): void => {
      assert.equal(plusMonths(start, months), expected, `${start} plus ${months}`);
    };
    check("2026-01-31", 1, "2026-02-28");
    check("2026-01-31", 2, "2026-03-31");
    check("2026-01-31", 12, "2027-01-31");
    check("2028-01-31", 1, "2028-02-29");
    check("2028-02-29", 12, "2029-02-28");
    check("2026-10-31", 4, "2027-02-28");
    check("2026-12-31", 2, "2027-02-28");
    check("2026-08-31", 1, "2026-09-30");
  });

  it("step over month ends, leap days, year ends and the days on which the clock changes", () => {
    const check = (date: string, days: number, expected: string): void => {
      assert.equal(plusDays(date, days), expected);
    };
    check("2026-02-28", 1, "2026-03-01");
    check("2028-02-28", 1, "2028-02-29");
    check("2100-02-28", 1, "2100-03-01");
    check("2026-12-31", 1, "2027-01-01");
    check("2026-03-28", 2, "2026-03-30");
    check("2026-10-24", 2, "2026-10-26");
  });

  it("are told from other text", () => {
    const check = (text: unknown, expected: boolean): void => {
      assert.equal(isCivilDate(text), expected, String(text));
    };
    check("2026-02-28", true);
    check("2026-02-29", false);
    check("2028-02-29", true);
    check("2026-2-8", false);
    check("2026-02-28T09:00", false);
    check("20260228", false);
    check("2026-W09", false);
    check("2026-059", false);
    check("28-02-2026", false);
    check("", false);
    check(46081, false);
    check(null, false);
  });

  it("are refused when they are none", () => {
    assert.throws(() => plusDays("2026-02-30", 1), RangeError);
    assert.throws(() => plusDays("9999-12-31", 1), RangeError);
  });
});
