import { strict as assert } from "node:assert";
import type { Grounds } from "../../../core/check-ins/evidence.ts";
import { dependence, heavyWorkload, tasksOverdue } from "../../../core/check-ins/load-signals.ts";
import type { Match } from "../../../core/records/match.ts";
import type { TaskFact } from "../../../core/sheets/task-facts.ts";
import { found, heldOn, taskWith } from "./evidence.ts";

describe("S4, a workload that stays high", () => {
  const check = (workloads: readonly number[], expected: boolean): void => {
    const talks = workloads.map((workload, place) => heldOn("group", place + 3, `2026-0${place + 2}-04`, { workload }));
    assert.equal(found(heavyWorkload, "2026-12-01", talks) !== undefined, expected, workloads.join());
  };

  it("holds for four or more, twice running", () => {
    check([4, 4], true);
    check([2, 5, 4], true);
    check([5], false);
    check([5, 3], false);
    check([4, 5, 3], false);
    check([5, 3, 5], false);
  });

  it("holds since the second month, and names every talk since it was heavy", () => {
    const check = (talks: readonly [number, string, number][], expected: Grounds | undefined): void => {
      const rows = talks.map(([number, day, workload]) => heldOn("group", number, day, { workload }));
      assert.deepEqual(found(heavyWorkload, "2026-12-01", rows), expected);
    };
    // Day 2, day 14 and day 30 are all of the first month.
    check([[1, "2026-01-07", 5], [2, "2026-01-19", 5], [3, "2026-02-04", 4]], undefined); // prettier-ignore
    check([[2, "2026-01-19", 5], [3, "2026-02-04", 4], [4, "2026-03-05", 4]], {
      since: "2026-03-05",
      because: ["M-07 | group | 2", "M-07 | group | 3", "M-07 | group | 4"],
    }); // prettier-ignore
    check([[4, "2026-03-05", 4], [5, "2026-04-07", 4], [6, "2026-05-06", 5]], {
      since: "2026-04-07",
      because: ["M-07 | group | 4", "M-07 | group | 5", "M-07 | group | 6"],
    }); // prettier-ignore
    check([[4, "2026-03-05", 5], [5, "2026-04-07", 3], [6, "2026-05-06", 5]], undefined); // prettier-ignore
  });

  it("is about the group alone", () => {
    const talks = [1, 2].map((number) => heldOn("household", number, `2026-02-0${number}`, { workload: 5 }));
    assert.equal(found(heavyWorkload, "2026-12-01", talks), undefined);
  });
});

describe("S5, dependence", () => {
  it("holds when the last word is far too much help", () => {
    const check = (balances: readonly number[], expected: boolean): void => {
      const talks = balances.map((helpBalance, place) =>
        heldOn("household", place + 1, `2026-02-0${place + 1}`, { helpBalance }),
      );
      assert.equal(found(dependence, "2026-03-01", talks) !== undefined, expected, balances.join());
    };
    check([2], true);
    check([0, 2], true);
    check([2, 1], false);
    check([-2], false);
    check([], false);
  });

  it("holds from month 4 when none of the newcomer's own tasks is done", () => {
    const open = taskWith({ responsible: "newcomer", due: "2026-03-01" });
    const check = (today: string, tasks: readonly TaskFact[], expected: Grounds | undefined): void => {
      assert.deepEqual(found(dependence, today, [], tasks), expected);
    };
    check("2026-05-05", [open], { since: "2026-05-05", because: [open.key] });
    check("2026-05-04", [open], undefined);
    check("2026-05-05", [], undefined);
    check("2026-05-05", [open, taskWith({ responsible: "newcomer", status: "done" })], undefined);
    check("2026-05-05", [taskWith({ responsible: "group", due: "2026-03-01" })], undefined);
    check("2026-05-05", [taskWith({ responsible: "newcomer", due: "2026-06-01" })], undefined);
    check(
      "2026-05-05",
      [taskWith({ responsible: "newcomer", due: "2026-03-01", status: "not-applicable" })],
      undefined,
    );
  });
});

describe("S5 and S9 of a match that rested", () => {
  const rested: Partial<Match> = { pauses: [{ from: "2026-02-01", until: "2026-03-01" }] };

  it("count their months without the rest", () => {
    const open = taskWith({ responsible: "newcomer", due: "2026-03-01" });
    const check = (today: string, dependent: boolean, late: boolean, match: Partial<Match>): void => {
      assert.equal(found(dependence, today, [], [open], match) !== undefined, dependent, today);
      assert.equal(found(tasksOverdue, today, [], [open], match) !== undefined, late, today);
    };
    check("2026-05-05", true, false, {});
    check("2026-05-05", false, false, rested); // month 4 ends on 2 June, month 3 on 3 May
    check("2026-05-03", false, true, rested);
    check("2026-05-04", false, false, rested);
    check("2026-06-01", false, false, rested);
    check("2026-06-02", true, false, rested);
  });
});

describe("S9, tasks long overdue at the start", () => {
  it("holds from the fifteenth day late, in the first three months", () => {
    const check = (today: string, tasks: readonly TaskFact[], expected: Grounds | undefined): void => {
      assert.deepEqual(found(tasksOverdue, today, [], tasks), expected);
    };
    const late = taskWith({ due: "2026-02-01" });
    check("2026-02-16", [late], { since: "2026-02-16", because: [late.key] });
    check("2026-02-15", [late], undefined);
    check("2026-04-05", [late], { since: "2026-02-16", because: [late.key] });
    check("2026-04-06", [late], undefined);
    check("2026-02-20", [taskWith({ due: "2026-02-01", status: "done" })], undefined);
    check("2026-02-20", [taskWith({ due: "2026-02-01", status: "not-applicable" })], undefined);
    check("2026-02-20", [taskWith({ due: "2026-02-01", status: "busy" })], {
      since: "2026-02-16",
      because: [late.key],
    });
  });
});
