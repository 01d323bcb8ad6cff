import { strict as assert } from "node:assert";
import fc from "fast-check";
import { isQuietHour, isSendingHour } from "../../../core/check-ins/sending-hours.ts";
import { weekdayOf } from "../../../core/dates/civil-date.ts";
import { minutesBetween } from "../../../core/dates/moment.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { civilDates } from "../dates/dates.ts";

const hours = Array.from({ length: 24 }, (_, hour) => hour);

function at(day: string, hour: number, minute = 0): string {
  return `${day}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** The hours of a day in which reminders may go. */
function openHours(day: string, settings = defaultSettings): number[] {
  return hours.filter((hour) => isSendingHour(at(day, hour), settings));
}

describe("hours of reminders", () => {
  it("are those from the set hour to six in the evening, on the set day and later ones", () => {
    const usual = [9, 10, 11, 12, 13, 14, 15, 16, 17];
    for (const day of ["2026-03-16", "2026-03-17", "2026-03-20"]) assert.deepEqual(openHours(day), usual);
    assert.deepEqual(openHours("2026-03-16", { ...defaultSettings, "reminders.hour": 17 }), [17]);
    assert.deepEqual(openHours("2026-03-16", { ...defaultSettings, "reminders.hour": 7 })[0], 7);
    assert.equal(isSendingHour("2026-03-16T08:59", defaultSettings), false);
    assert.equal(isSendingHour("2026-03-16T17:59", defaultSettings), true);
    assert.equal(isSendingHour("2026-03-16T18:00", defaultSettings), false);
  });

  it("are none in a weekend or on a holiday, by the holidays of the workbook", () => {
    for (const day of ["2026-03-21", "2026-03-22", "2026-04-06", "2026-12-25"]) assert.deepEqual(openHours(day), []);
    const goodFriday = "2026-04-03";
    assert.deepEqual(openHours(goodFriday), []);
    assert.equal(openHours(goodFriday, { ...defaultSettings, "holidays.good-friday": false }).length, 9);
  });

  it("are never quiet ones, and quiet ones need no workbook to be known", () => {
    fc.assert(
      fc.property(
        civilDates,
        fc.nat({ max: 23 }),
        fc.nat({ max: 59 }),
        fc.integer({ min: 7, max: 17 }),
        (day, hour, minute, from) => {
          const now = at(day, hour, minute);
          const isQuiet = weekdayOf(day) > 5 || hour < 7 || hour > 17;
          assert.equal(isQuietHour(now), isQuiet);
          if (isQuiet) assert.equal(isSendingHour(now, { ...defaultSettings, "reminders.hour": from }), false);
        },
      ),
    );
  });

  it("are not told of a day that does not exist", () => {
    assert.throws(() => isQuietHour("2026-02-30T09:00"), RangeError);
  });
});

describe("minutes between moments", () => {
  it("are counted over days, backwards too, and with seconds left out", () => {
    assert.equal(minutesBetween("2026-03-16T09:00", "2026-03-16T09:15"), 15);
    assert.equal(minutesBetween("2026-12-31T23:59:30", "2027-01-01T00:01"), 2);
    assert.equal(minutesBetween("2026-03-16T09:15", "2026-03-16T09:00"), -15);
  });

  it("are unknown where a text is no moment", () => {
    for (const text of ["", "2026-03-16", "2026-02-30T09:00", "gisteren"])
      assert.equal(minutesBetween(text, "2026-03-16T09:00"), undefined);
  });
});
