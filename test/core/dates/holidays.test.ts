import { strict as assert } from "node:assert";
import fc from "fast-check";
import { weekdayOf } from "../../../core/dates/civil-date.ts";
import { easterSunday, holidaysOf, type HolidayName, type HolidayRules } from "../../../core/dates/holidays.ts";

const all: HolidayRules = { goodFriday: true, liberationDay: "every-year" };

describe("Dutch public holidays", () => {
  it("fall on the days of the official tables", () => {
    const check = (name: HolidayName, ...dates: readonly string[]): void => {
      for (const date of dates) {
        const found = holidaysOf(Number(date.slice(0, 4)), all).find((holiday) => holiday.name === name);
        assert.equal(found?.date, date, name);
      }
    };
    check("good-friday", "2026-04-03", "2027-03-26", "2028-04-14");
    check("easter-monday", "2026-04-06", "2027-03-29", "2028-04-17");
    check("ascension", "2026-05-14", "2027-05-06", "2028-05-25");
    check("whit-monday", "2026-05-25", "2027-05-17", "2028-06-05");
    check("kings-day", "2025-04-26", "2026-04-27", "2027-04-27", "2028-04-27", "2031-04-26");
    check("liberation-day", "2026-05-05", "2030-05-05");
    check("new-year", "2026-01-01");
    check("christmas", "2026-12-25");
    check("boxing-day", "2026-12-26");
  });

  it("have Easter where the church has it, early and late years included", () => {
    const check = (date: string): void => {
      assert.equal(easterSunday(Number(date.slice(0, 4))), date);
    };
    ["2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31", "2025-04-20"].forEach(check);
    ["2026-04-05", "2038-04-25", "2049-04-18", "2057-04-22", "2060-04-18", "1961-04-02", "2285-03-22"].forEach(check);
  });

  it("follow the settings of the organisation", () => {
    const names = (year: number, rules: HolidayRules): readonly HolidayName[] =>
      holidaysOf(year, rules).map((holiday) => holiday.name);
    assert.ok(!names(2026, { ...all, goodFriday: false }).includes("good-friday"));
    assert.ok(!names(2026, { ...all, liberationDay: "lustrum" }).includes("liberation-day"));
    assert.ok(names(2030, { ...all, liberationDay: "lustrum" }).includes("liberation-day"));
    assert.ok(!names(2030, { ...all, liberationDay: "never" }).includes("liberation-day"));
  });

  it("stand in order, on the weekdays they are named after, and King's Day is never a Sunday", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2014, max: 2200 }), (year) => {
        const holidays = holidaysOf(year, all);
        const dates = holidays.map((holiday) => holiday.date);
        assert.deepEqual(dates, [...dates].sort());
        const weekday = (name: HolidayName): number | undefined =>
          holidays.filter((holiday) => holiday.name === name).map((holiday) => weekdayOf(holiday.date))[0];
        assert.equal(weekday("easter-sunday"), 7);
        assert.equal(weekday("good-friday"), 5);
        assert.equal(weekday("ascension"), 4);
        assert.equal(weekday("whit-monday"), 1);
        assert.notEqual(weekday("kings-day"), 7);
      }),
    );
  });
});
