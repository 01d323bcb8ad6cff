import assert from "node:assert/strict";
import * as fc from "fast-check";
import { dateIn, dateOrderOf, isAmbiguousDate, type DateOrder } from "../../../../core/intake/cells/date.ts";
import { plusDays } from "../../../../core/dates/civil-date.ts";
import type { Scalar } from "../../../../core/workbook/cell.ts";
import { inShort } from "./check.ts";

function check(cell: Scalar, expected: unknown, order: DateOrder = "day-first"): void {
  assert.deepEqual(inShort(dateIn(cell, order)), expected, JSON.stringify(cell));
}

describe("a date", () => {
  it("is read as hosts give it, as a serial number and as people type it", () => {
    check("2020-03-03", "2020-03-03");
    check("2020-03-03T14:05", "2020-03-03");
    check(43893, "2020-03-03");
    check("43893", "2020-03-03");
    check(43893.75, "2020-03-03");
    check("20200304", "2020-03-04");
    check("3-4-2020", "2020-04-03"); // the third of April, whatever a computer makes of it
    check("3/4/20", "2020-04-03");
    check("03.04.2020 12:30", "2020-04-03");
    check("3 mrt. 2020", "2020-03-03");
    check("3-mrt-20", "2020-03-03");
    check("3 MAART 2020", "2020-03-03");
    check("3 juni 2020", "2020-06-03");
    check("1e april 2020", "2020-04-01");
    check("dinsdag 3 maart 2020", "2020-03-03");
    check("March 3, 2020", "2020-03-03");
    check("29-2-2020", "2020-02-29");
  });

  it("is unclear when it is not a day, and nothing is made up", () => {
    check("maandag 3 maart 2020", "!date-weekday"); // it was a Tuesday
    check("begin maart 2020", "!date-unclear");
    check("medio april", "!date-unclear");
    check("1e week april", "!date-unclear");
    check("maart 2020", "!date-unclear");
    check("2020", "!date-unclear");
    check(2020, "!date-unclear");
    check("30-2-2020", "!date-unclear");
    check("29-2-2021", "!date-unclear");
    check("13-13-2020", "!date-unclear");
    check("morgen", "!date-unclear");
    check(true, "!date-unclear");
    check("weet niet", undefined);
    check(null, undefined);
  });

  it("has the order of its column", () => {
    const order = (...cells: Scalar[]): DateOrder => dateOrderOf(cells);
    assert.equal(order("8/20/25 12:51:45", "3/4/25"), "month-first");
    assert.equal(order("20-8-2025", "3-4-2025"), "day-first");
    assert.equal(order("3-4-2025", 43893, null, "n.v.t."), "assumed");
    assert.equal(order("20-8-2025", "8/20/25"), "mixed");
    check("3/4/25", "2025-03-04", "month-first");
    check("8/20/25 12:51:45", "2025-08-20", "month-first");
    check("3/4/25", "!date-ambiguous", "mixed");
    check("4/4/25", "2025-04-04", "mixed");
    check("8/20/25", "2025-08-20", "mixed");
    check("20-8-2025", "2025-08-20", "mixed");
    assert.ok(isAmbiguousDate("3-4-2025"));
    assert.ok(!isAmbiguousDate("4-4-2025"));
    assert.ok(!isAmbiguousDate("2025-04-03"));
  });

  it("comes back from every way of writing it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 20000, max: 59999 }), (serial) => {
        const day = plusDays("1970-01-01", serial - 25569);
        const [year = "", month = "", date = ""] = day.split("-").map((part) => String(Number(part)));
        const names = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
        check(serial, day);
        check(day, day);
        check(`${date}-${month}-${year}`, day);
        check(`${month}/${date}/${year}`, day, "month-first");
        check(`${date} ${names[Number(month) - 1] ?? ""} ${year}`, day);
      }),
    );
  });
});
