import { strict as assert } from "node:assert";
import fc from "fast-check";
import { plusDays } from "../../../core/dates/civil-date.ts";
import { isPeriodsText, periodsIn, periodsText, type Period } from "../../../core/dates/periods.ts";
import { civilDates } from "./dates.ts";

const periods: fc.Arbitrary<readonly Period[]> = fc.array(
  fc.tuple(civilDates, fc.nat(91)).map(([from, days]) => ({ from, to: plusDays(from, days) })),
  { maxLength: 12 },
);

describe("periods of days", () => {
  it("are read back as they were written", () => {
    fc.assert(
      fc.property(periods, (some) => {
        assert.deepEqual(periodsIn(periodsText(some)), some);
        assert.ok(isPeriodsText(periodsText(some)));
      }),
    );
  });

  it("are never made of a text that says something else", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = periodsIn(text);
        for (const { from, to } of found ?? []) assert.ok(from <= to);
        if (text.trim() !== "" && !/\d/u.test(text) && !/^[,;\s]*$/u.test(text)) assert.equal(found, undefined);
      }),
    );
  });

  it("are understood in the ways that people write them", () => {
    const check = (text: string, expected: string | undefined): void => {
      const found = periodsIn(text);
      assert.equal(found === undefined ? undefined : periodsText(found), expected, text);
    };
    check("", "");
    check("  ", "");
    check("2026-05-04", "2026-05-04");
    check("2026-05-04/2026-05-08", "2026-05-04/2026-05-08");
    check("2026-05-04 - 2026-05-08", "2026-05-04/2026-05-08");
    check("2026-05-04 \u2013 2026-05-08", "2026-05-04/2026-05-08");
    check("4-5-2026 t/m 8-5-2026", "2026-05-04/2026-05-08");
    check("4/5/2026 tot en met 8/5/2026", "2026-05-04/2026-05-08");
    check("van 4 mei 2026 tot 8 mei 2026", "2026-05-04/2026-05-08");
    check("4 May 2026 to 8 May 2026", "2026-05-04/2026-05-08");
    check("2026-05-04/2026-05-08, 2026-12-24", "2026-05-04/2026-05-08, 2026-12-24");
    check("2026-05-04\n2026-12-24;", "2026-05-04, 2026-12-24");
    check("2026-02-30", undefined);
    check("2026-05-08/2026-05-04", undefined);
    check("2026-05-04/2026-05-08/2026-05-09", undefined);
    check("2026-05-04 2026-05-08", undefined);
    check("2026-05-04 (Bevrijdingsdag)", undefined);
    check("mei 2026", undefined);
    check("4 mei", undefined);
    check("2026-01-01/2026-12-31", undefined);
    check("morgen", undefined);
  });
});
