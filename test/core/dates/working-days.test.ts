import { strict as assert } from "node:assert";
import fc from "fast-check";
import { daysBetween, plusDays, weekdayOf } from "../../../core/dates/civil-date.ts";
import { holidaysOf } from "../../../core/dates/holidays.ts";
import { calendarOf, isWorkingDay, plusWorkingDays, shiftToWorkingDay } from "../../../core/dates/working-days.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { civilDates } from "./dates.ts";

const calendar = calendarOf(defaultSettings);

describe("working days", () => {
  it("are never in a weekend, on a holiday or in a free period", () => {
    fc.assert(
      fc.property(civilDates, fc.constantFrom("later" as const, "earlier" as const), (date, direction) => {
        const free = { ...calendar, closed: [{ from: "2026-07-20", to: "2026-08-07" }] };
        const day = shiftToWorkingDay(date, direction, free);
        assert.ok(weekdayOf(day) <= 5);
        assert.ok(day < "2026-07-20" || day > "2026-08-07");
        const holidays = holidaysOf(Number(day.slice(0, 4)), calendar.holidays).map((holiday) => holiday.date);
        assert.ok(!holidays.includes(day));
        assert.ok(direction === "later" ? day >= date : day <= date);
        if (isWorkingDay(date, free)) assert.equal(day, date);
      }),
    );
  });

  it("are near: no Dutch run of days off is longer than five", () => {
    fc.assert(
      fc.property(civilDates, (date) => {
        assert.ok(daysBetween(date, shiftToWorkingDay(date, "later", calendar)) <= 5);
      }),
    );
  });

  it("are those of the setting, in every year from 2025 to 2035", () => {
    const settings = { ...defaultSettings, "holidays.closed": "2026-05-04/2026-05-08, 2026-12-24/2027-01-02" };
    const local = calendarOf(settings);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4017 }), (days) => {
        const date = plusDays("2025-01-01", days);
        const isClosed =
          (date >= "2026-05-04" && date <= "2026-05-08") || (date >= "2026-12-24" && date <= "2027-01-02");
        const isHoliday = holidaysOf(Number(date.slice(0, 4)), local.holidays).some((holiday) => holiday.date === date);
        assert.equal(isWorkingDay(date, local), weekdayOf(date) <= 5 && !isClosed && !isHoliday);
        assert.equal(shiftToWorkingDay(date, "earlier", local) <= date, true);
      }),
      { numRuns: 500 },
    );
    assert.equal(shiftToWorkingDay("2026-05-06", "later", local), "2026-05-11");
    assert.equal(shiftToWorkingDay("2026-05-06", "earlier", local), "2026-05-01");
    assert.equal(shiftToWorkingDay("2026-12-29", "later", local), "2027-01-04");
  });

  it("move as people expect", () => {
    const check = (date: string, later: string, earlier: string): void => {
      assert.equal(shiftToWorkingDay(date, "later", calendar), later);
      assert.equal(shiftToWorkingDay(date, "earlier", calendar), earlier);
    };
    check("2026-03-03", "2026-03-03", "2026-03-03");
    check("2026-03-07", "2026-03-09", "2026-03-06");
    check("2026-04-03", "2026-04-07", "2026-04-02"); // Good Friday to Easter Monday
    check("2026-04-27", "2026-04-28", "2026-04-24"); // King's Day on a Monday
    check("2026-05-05", "2026-05-05", "2026-05-05"); // no lustrum
    check("2030-05-05", "2030-05-06", "2030-05-03"); // a Sunday
    check("2026-12-25", "2026-12-28", "2026-12-24");
    check("2027-01-01", "2027-01-04", "2026-12-31"); // over the end of the year, backwards
    check("2028-01-01", "2028-01-03", "2027-12-31");
  });

  it("are counted without the day one starts on", () => {
    assert.equal(plusWorkingDays("2026-04-02", 3, calendar), "2026-04-09");
    assert.equal(plusWorkingDays("2026-03-06", 1, calendar), "2026-03-09");
    assert.equal(plusWorkingDays("2026-03-06", 0, calendar), "2026-03-06");
  });
});
