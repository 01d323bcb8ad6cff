import assert from "node:assert/strict";
import fc from "fast-check";
import { DateTime } from "luxon";
import { utcMinutes, utcStamp } from "../../../core/dates/utc.ts";

describe("moments in UTC", () => {
  const moments: readonly (readonly [local: string, utc: string])[] = [
    ["2026-01-15T09:30", "20260115T083000Z"],
    ["2026-07-15T09:30", "20260715T073000Z"],
    ["2026-07-01T00:30", "20260630T223000Z"],
    ["2026-03-29T01:59", "20260329T005900Z"],
    ["2026-03-29T03:00", "20260329T010000Z"],
    ["2026-10-25T01:30", "20261024T233000Z"],
    ["2026-10-25T03:00", "20261025T020000Z"],
    ["2019-12-31T23:30", "20191231T223000Z"],
  ];
  for (const [local, utc] of moments) {
    it(`${local} in the zone of the programme is ${utc}`, () => {
      assert.equal(utcStamp(local), utc);
    });
  }

  it("are those of the time zone data of this machine, whatever the moment", () => {
    const time = fc.date({
      min: new Date("2021-01-01T00:00:00Z"),
      max: new Date("2040-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(time, (date) => {
        const utc = DateTime.fromJSDate(date, { zone: "utc" }).startOf("minute");
        const local = utc.setZone("Europe/Amsterdam").toFormat("yyyy-MM-dd'T'HH:mm");
        // The hour that comes twice counts as the first time.
        const again = utc.minus({ hours: 1 }).setZone("Europe/Amsterdam").toFormat("yyyy-MM-dd'T'HH:mm");
        const expected = again === local ? utc.minus({ hours: 1 }) : utc;
        assert.equal(utcStamp(local), expected.toFormat("yyyyMMdd'T'HHmm'00Z'"));
      }),
    );
  });

  it("are refused where they are none", () => {
    assert.throws(() => utcMinutes("2026-02-30T10:00"), RangeError);
  });
});
