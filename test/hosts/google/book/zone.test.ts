import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import { instantOf, instantOfSerial, offsetAt, serialAt, wallTime } from "./zone.ts";

const zones = ["Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"] as const;

const instant = (): fc.Arbitrary<number> =>
  fc
    .date({ min: new Date("1900-03-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true })
    .map((date) => date.getTime());

/** What a clock on the wall shows, by a road of its own. */
function shown(at: number, zone: string): string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
  return format.format(at);
}

describe("clocks of zones in memory", () => {
  for (const zone of zones) {
    it(`show in ${zone} what the calendar of the engine shows`, () => {
      fc.assert(
        fc.property(instant(), (at) => {
          const wall = new Date(wallTime(at, zone)).toISOString();
          assert.equal(wall.slice(0, 19).replace("T", " "), shown(at, zone));
        }),
      );
    });

    it(`lead back from a wall in ${zone} to the same wall`, () => {
      fc.assert(
        fc.property(instant(), (at) => {
          const wall = wallTime(at, zone);
          assert.equal(wallTime(instantOf(wall, zone), zone), wall);
          const serial = serialAt(at, zone);
          assert.ok(Math.abs(serialAt(instantOfSerial(serial, zone), zone) - serial) < 1e-8);
        }),
      );
    });
  }

  it("take the first of an hour that comes twice, and step over one that never was", () => {
    const wall = (text: string): number => Date.parse(`${text}Z`);
    assert.equal(instantOf(wall("2026-10-25T02:30:00"), "Europe/Amsterdam"), Date.parse("2026-10-25T00:30:00Z"));
    assert.equal(instantOf(wall("2026-03-29T02:30:00"), "Europe/Amsterdam"), Date.parse("2026-03-29T01:30:00Z"));
    assert.equal(offsetAt(Date.parse("2026-03-29T01:00:00Z"), "Europe/Amsterdam"), 7_200_000);
  });
});
