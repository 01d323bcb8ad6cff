import { strict as assert } from "node:assert";
import fc from "fast-check";
import { daysBetween, plusDays } from "../../../core/dates/civil-date.ts";
import { calendarOf, isWorkingDay } from "../../../core/dates/working-days.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { appliesTo } from "../../../core/tasks/applies.ts";
import { catalogue, taskOf, type CatalogueTask } from "../../../core/tasks/catalogue.ts";
import { dueOf, type Due } from "../../../core/tasks/due.ts";
import { anchorsOf, type Anchors } from "../../../core/tasks/variant.ts";
import { civilDates } from "../dates/dates.ts";
import { matchWith } from "./matches.ts";

const calendar = calendarOf(defaultSettings);

const anyAnchors: fc.Arbitrary<Anchors> = fc.oneof(
  civilDates.map((start) => ({ variant: "settled", start }) as const),
  fc
    .tuple(civilDates, fc.integer({ min: -60, max: 60 }))
    .map(([arrival, days]) => ({ variant: "resettlement", arrival, start: plusDays(arrival, days) }) as const),
);

function applying(anchors: Anchors): readonly CatalogueTask[] {
  return catalogue.filter((task) => appliesTo(task, anchors, undefined) !== "no");
}

function task(id: string): CatalogueTask {
  const found = taskOf(id);
  assert.ok(found !== undefined);
  return found;
}

describe("due dates", () => {
  it("never pass a term of law: such tasks only move to an earlier day", () => {
    fc.assert(
      fc.property(anyAnchors, (anchors) => {
        for (const one of applying(anchors).filter((other) => other.term !== undefined)) {
          const due = dueOf(one, anchors, calendar);
          if (due.phase === "arranged") continue;
          const anchor =
            one.anchor === "arrival" && anchors.variant === "resettlement" ? anchors.arrival : anchors.start;
          assert.ok(due.on <= plusDays(anchor, one.offset), one.id);
        }
      }),
    );
  });

  it("are working days for whatever needs office hours, but for the day of arrival, and else are just counted", () => {
    fc.assert(
      fc.property(anyAnchors, (anchors) => {
        for (const one of applying(anchors)) {
          const due = dueOf(one, anchors, calendar);
          if (one.daytime && one.phase !== "d0") assert.ok(isWorkingDay(due.on, calendar), one.id);
          if (!one.daytime && one.anchor === "match" && due.phase !== "arranged") {
            assert.equal(due.on, plusDays(anchors.start, one.offset), one.id);
          }
        }
      }),
    );
  });

  it("keep to local free periods too: never in one, and never after a term", () => {
    const closed = fc.array(fc.tuple(civilDates, fc.nat(30)), { maxLength: 4 });
    fc.assert(
      fc.property(civilDates, closed, (arrival, free) => {
        const local = { ...calendar, closed: free.map(([from, days]) => ({ from, to: plusDays(from, days) })) };
        const anchors: Anchors = { variant: "resettlement", start: arrival, arrival };
        for (const one of applying(anchors).filter(({ daytime, phase }) => daytime && phase !== "d0")) {
          const { on } = dueOf(one, anchors, local);
          assert.ok(isWorkingDay(on, local), one.id);
          if (one.term !== undefined) assert.ok(on <= plusDays(arrival, one.offset), one.id);
          else if (one.offset < 0) assert.ok(on < arrival, one.id);
          else assert.ok(on >= plusDays(arrival, one.offset), one.id);
        }
      }),
    );
  });

  it("never put a task before one that has to come first", () => {
    fc.assert(
      fc.property(civilDates, fc.boolean(), (start, settled) => {
        const anchors: Anchors = settled
          ? { variant: "settled", start }
          : { variant: "resettlement", start, arrival: start };
        const due = new Map(applying(anchors).map((one) => [one.id, dueOf(one, anchors, calendar).on]));
        for (const one of applying(anchors)) {
          for (const first of one.prerequisites.map(task)) {
            const before = due.get(first.id);
            const same = first.anchor === one.anchor || settled;
            if (before !== undefined && same) assert.ok(before <= (due.get(one.id) ?? ""), `${first.id} ${one.id}`);
          }
        }
      }),
    );
  });

  it("leave a settled household nothing that is overdue on the day the match begins", () => {
    fc.assert(
      fc.property(civilDates, (start) => {
        const anchors: Anchors = { variant: "settled", start };
        for (const one of applying(anchors)) {
          const due = dueOf(one, anchors, calendar);
          assert.ok(due.on >= start, one.id);
          if (due.phase === "arranged") assert.ok(daysBetween(start, due.on) <= 30);
        }
      }),
    );
  });

  it("keep what has to be ready before an arrival before it", () => {
    fc.assert(
      fc.property(civilDates, (arrival) => {
        const anchors: Anchors = { variant: "resettlement", start: arrival, arrival };
        for (const one of catalogue.filter((other) => other.offset < 0)) {
          assert.ok(dueOf(one, anchors, calendar).on < arrival, one.id);
        }
      }),
    );
  });

  it("are those that people count on their fingers", () => {
    const check = (id: string, arrival: string, expected: string): void => {
      const due = dueOf(task(id), { variant: "resettlement", start: arrival, arrival }, calendar);
      assert.equal(due.on, expected, `${id} from ${arrival}`);
    };
    check("T28", "2026-03-02", "2026-03-06"); // five days later is a Saturday: earlier, because of the term
    check("T28", "2026-03-03", "2026-03-06"); // a Sunday
    check("T28", "2026-03-04", "2026-03-09");
    check("T28", "2026-04-01", "2026-04-02"); // Easter Monday, and Good Friday before it
    check("T34", "2026-03-04", "2026-03-16"); // a Saturday, no term: the next working day
    check("T33", "2026-03-04", "2026-03-14"); // by telephone or online: stays on Saturday
    check("T16", "2026-04-07", "2026-04-02"); // before an arrival after Easter: not on the day itself
    check("T22", "2026-03-07", "2026-03-07"); // an arrival on a Saturday is met on that Saturday
    check("T05", "2026-03-15", "2026-03-02"); // 1 March is a Sunday
    check("T36", "2028-02-24", "2028-03-02"); // a leap day between
    check("T46", "2026-12-04", "2026-12-31"); // New Year's Day: back over the end of the year
    check("T25", "2026-12-25", "2026-12-25");
  });

  it("come in one block of what may be arranged already, for a settled household", () => {
    const check = (id: string, expected: Due): void => {
      assert.deepEqual(dueOf(task(id), { variant: "settled", start: "2026-03-01" }, calendar), expected);
    };
    check("T34", { on: "2026-03-13", phase: "arranged" });
    check("T01", { on: "2026-03-13", phase: "arranged" });
    check("T38", { on: "2026-03-13", phase: "arranged" });
    check("T15", { on: "2026-03-08", phase: "start" });
    check("T45", { on: "2026-03-30", phase: "m1" });
    check("T58", { on: "2026-03-31", phase: "m1" });
  });
});

describe("the days that a checklist counts from", () => {
  it("come from the match, then from the household", () => {
    const check = (
      match: Parameters<typeof matchWith>[0],
      arrivesOn: string | undefined,
      expected: Anchors | undefined,
    ): void => {
      const household = { code: "H-01", ...(arrivesOn === undefined ? {} : { arrivesOn }) };
      assert.deepEqual(anchorsOf(matchWith(match), household), expected);
    };
    const arrival = "2026-05-01";
    check({}, undefined, undefined);
    check({ startsOn: "2026-03-01" }, undefined, { variant: "settled", start: "2026-03-01" });
    check({ startsOn: "2026-03-01" }, arrival, { variant: "resettlement", start: "2026-03-01", arrival });
    check({}, arrival, { variant: "resettlement", start: arrival, arrival });
    check({ arrivesOn: "2026-06-01" }, arrival, {
      variant: "resettlement",
      start: "2026-06-01",
      arrival: "2026-06-01",
    });
    check({ startsOn: "2026-03-01" }, "2018-05-01", { variant: "settled", start: "2026-03-01" });
    check({ startsOn: "2026-03-01" }, "2025-11-01", {
      variant: "resettlement",
      start: "2026-03-01",
      arrival: "2025-11-01",
    });
  });
});
