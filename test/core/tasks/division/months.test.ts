import assert from "node:assert/strict";
import fc from "fast-check";
import { plusDays } from "../../../../core/dates/civil-date.ts";
import type { Assigned, DivisionTask } from "../../../../core/tasks/division/division.ts";
import { divide } from "../../../../core/tasks/division/divide.ts";
import {
  expectedHours,
  memberMonths,
  spreadOver,
  type Spread,
  type Work,
} from "../../../../core/tasks/division/months.ts";
import { standardCatalogue } from "../../../../core/tasks/workbook-catalogue.ts";
import { anyInput } from "./programmes.ts";

const total = ({ before, months }: Spread): number => months.reduce((sum, hours) => sum + hours, before);
const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

const anyWork: fc.Arbitrary<Work> = fc
  .record({
    day: fc.integer({ min: -100, max: 500 }),
    hours: fc.constantFrom(0.5, 1, 7, 40),
    recurrence: fc.option(
      fc
        .record({
          every: fc.constantFrom("day", "week", "month", "quarter", "half-year"),
          times: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
        })
        .map(({ every, times }) => ({ every, ...(times === undefined ? {} : { times }) })),
      { nil: undefined },
    ),
  })
  .map(({ day, hours, recurrence }) => ({
    due: plusDays("2027-01-31", day),
    hours,
    ...(recurrence === undefined ? {} : { recurrence }),
  }));

describe("hours by month", () => {
  it("add up to the hours of the work, in twelve months and before", () => {
    fc.assert(
      fc.property(fc.array(anyWork, { maxLength: 12 }), (work) => {
        const spread = spreadOver(work, "2027-01-31");
        assert.equal(spread.months.length, 12);
        assert.ok(
          isNear(
            total(spread),
            work.reduce((sum, { hours }) => sum + hours, 0),
          ),
        );
      }),
    );
  });

  const examples: readonly (readonly [string, Work, readonly number[], number])[] = [
    ["once, in the month of its day", { due: "2027-03-10", hours: 3 }, [0, 0, 3], 0],
    ["before the first day", { due: "2027-01-09", hours: 3 }, [], 3],
    ["on the first day", { due: "2027-01-10", hours: 3 }, [3], 0],
    [
      "every month, so many times",
      { due: "2027-01-10", hours: 6, recurrence: { every: "month", times: 3 } },
      [2, 2, 2],
      0,
    ],
    [
      "every quarter, until the year is over",
      { due: "2027-02-10", hours: 8, recurrence: { every: "quarter" } },
      [0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2],
      0,
    ],
    ["every week", { due: "2027-01-10", hours: 8, recurrence: { every: "week", times: 8 } }, [5, 3], 0],
    [
      "once a half-year from late in the year",
      { due: "2027-09-10", hours: 1, recurrence: { every: "half-year" } },
      [0, 0, 0, 0, 0, 0, 0, 0, 1],
      0,
    ],
    ["after the year, in its last month", { due: "2028-06-01", hours: 1 }, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 0],
  ];
  for (const [when, work, months, before] of examples) {
    it(`stand where they are made: ${when}`, () => {
      const padded = Array.from({ length: 12 }, (_, month) => months[month] ?? 0);
      const spread = spreadOver([work], "2027-01-10");
      assert.deepEqual(spread, { before, months: padded });
    });
  }

  it("of all members together are those of the division", () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const { assigned, hours } = divide(input);
        const months = memberMonths(assigned, input.tasks, "2027-01-01");
        for (const [member, expected] of hours) {
          const spread = months.get(member);
          assert.ok(isNear(spread === undefined ? 0 : total(spread), expected));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are counted half for lead and second", () => {
    const moving: DivisionTask = {
      id: "T67",
      domain: "housing",
      due: "2027-03-01",
      daytime: false,
      effortHours: 16,
      languageNeed: "none",
      needsSecond: true,
    };
    const assigned = new Map<string, Assigned>([["T67", { lead: "A", second: "B" }]]);
    const months = memberMonths(assigned, [moving], "2027-03-01");
    assert.deepEqual(
      ["A", "B", "C"].map((id) => months.get(id)?.months[0]),
      [8, 8, undefined],
    );
  });

  it("that a group may expect are most in the first three months, and some come before", () => {
    const spread = expectedHours(standardCatalogue);
    const work = standardCatalogue.tasks
      .filter((task) => task.responsible === "group" || task.supporting.includes("group"))
      .reduce((sum, { effortHours }) => sum + effortHours, 0);
    assert.ok(isNear(total(spread), work));
    const first = spread.months.slice(0, 3).reduce((sum, hours) => sum + hours, 0);
    assert.ok(spread.before > 0 && first > 0.4 * work, `${spread.before} and ${first} of ${work}`);
    assert.ok(spread.months.every((hours) => hours > 0));
  });
});
