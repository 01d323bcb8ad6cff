import { strict as assert } from "node:assert";
import {
  dependence,
  heavyWorkload,
  missedTalks,
  noContact,
  noted,
  ruleOf,
  sidesDiffer,
  tasksOverdue,
  wantsToStop,
  type Grounds,
  type Rule,
} from "../../../core/check-ins/signals.ts";
import type { TalkRow } from "../../../core/sheets/talks.ts";
import type { TaskFact } from "../../../core/sheets/task-facts.ts";
import { matchWith } from "../tasks/matches.ts";
import { heldOn, planned, taskWith } from "./evidence.ts";

const start = "2026-01-05";

/** What a rule finds in these rows on this day; the match started on 5 January 2026. */
function found(
  rule: Rule,
  today: string,
  talks: readonly TalkRow[],
  tasks: readonly TaskFact[] = [],
): Grounds | undefined {
  return rule({ match: matchWith({ status: "started", startsOn: start }), talks, tasks, today });
}

describe("S1, no contact for three weeks", () => {
  const check = (talks: readonly TalkRow[], expected: Grounds | undefined): void => {
    assert.deepEqual(found(noContact, "2026-04-01", talks), expected);
  };

  it("holds when the last talk says so, and the last contact was three weeks before it", () => {
    const quiet = heldOn("household", 3, "2026-02-09", { contact: "none" });
    check([heldOn("group", 2, "2026-01-19", { contact: "weekly" }), quiet], {
      since: "2026-02-09",
      because: [quiet.key],
    });
    check([heldOn("group", 2, "2026-01-20", { contact: "weekly" }), quiet], undefined); // twenty days
    check([quiet], { since: "2026-01-26", because: [quiet.key] }); // counted from the first meeting
  });

  it("ends with the first contact", () => {
    const again = heldOn("group", 4, "2026-03-05", { contact: "less-than-weekly" });
    check([heldOn("household", 3, "2026-02-20", { contact: "none" }), again], undefined);
    check([], undefined);
    check([heldOn("group", 3, "2026-02-20", {})], undefined); // nobody asked
  });

  it("goes by what the other side says of the same day", () => {
    const day = "2026-02-20";
    check([heldOn("group", 3, day, { contact: "none" }), heldOn("household", 3, day, { contact: "daily" })], undefined);
    check([heldOn("household", 3, day, { contact: "daily" }), heldOn("group", 3, day, { contact: "none" })], undefined);
  });
});

describe("S2, two talks missed", () => {
  const check = (today: string, talks: readonly TalkRow[], expected: Grounds | undefined): void => {
    assert.deepEqual(found(missedTalks, today, talks), expected);
  };
  const first = planned("group", 1, "2026-01-07");
  const second = planned("group", 2, "2026-01-19");

  it("holds once the second of the last two has passed", () => {
    check("2026-01-20", [first, second], { since: "2026-01-19", because: [first.key, second.key] });
    check("2026-01-19", [first, second], undefined); // it is today
    check("2026-01-20", [first], undefined);
  });

  it("counts each side by itself", () => {
    check("2026-01-20", [first, planned("household", 2, "2026-01-19")], undefined);
  });

  it("ends when a talk takes place, and does not count one that was called off", () => {
    check("2026-02-10", [first, second, heldOn("group", 3, "2026-02-04", {})], undefined);
    check("2026-01-20", [first, { ...second, skipped: true }], undefined);
    check("2026-01-20", [heldOn("group", 1, "2026-01-07", {}), second], undefined);
  });
});

describe("S3, the sides differ", () => {
  const check = (group: Partial<TalkRow>, household: Partial<TalkRow>, expected: boolean): void => {
    const one = heldOn("group", 3, "2026-02-04", group);
    const other = heldOn("household", 3, "2026-02-06", household);
    const grounds = found(sidesDiffer, "2026-04-01", [one, other]);
    assert.deepEqual(grounds, expected ? { since: "2026-02-06", because: [one.key, other.key] } : undefined);
  };

  it("holds from two points apart on how it goes or on what was expected", () => {
    check({ sentiment: 5 }, { sentiment: 3 }, true);
    check({ sentiment: 2 }, { sentiment: 4 }, true);
    check({ expectations: 1 }, { expectations: 4 }, true);
    check({ sentiment: 4 }, { sentiment: 3 }, false);
    check({ sentiment: 5 }, {}, false);
    check({ sentiment: 5 }, { expectations: 1 }, false);
  });

  it("looks at the last talks that both sides had", () => {
    const early = [
      heldOn("group", 2, "2026-01-19", { sentiment: 5 }),
      heldOn("household", 2, "2026-01-19", { sentiment: 1 }),
    ];
    assert.ok(found(sidesDiffer, "2026-04-01", early));
    const later = [
      heldOn("group", 3, "2026-02-04", { sentiment: 4 }),
      heldOn("household", 3, "2026-02-04", { sentiment: 4 }),
    ];
    assert.equal(found(sidesDiffer, "2026-04-01", [...early, ...later]), undefined);
    assert.ok(found(sidesDiffer, "2026-04-01", [...early, heldOn("group", 3, "2026-02-04", { sentiment: 4 })]));
  });
});

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

describe("codes that people note: S6, S7, S8 and S10", () => {
  it("hold from the talk at which they were noted, until the action is done", () => {
    for (const code of ["S6", "S7", "S8", "S10"] as const) {
      const talk = heldOn("household", 3, "2026-02-04", { codes: [code] });
      assert.deepEqual(found(noted(code), "2026-03-01", [talk]), { since: "2026-02-04", because: [talk.key] });
      assert.deepEqual(found(ruleOf(code), "2026-03-01", [talk]), { since: "2026-02-04", because: [talk.key] });
      assert.equal(found(noted(code), "2026-02-03", [talk]), undefined);
      assert.equal(found(noted(code), "2026-03-01", [{ ...talk, actionDone: "2026-02-20" }]), undefined);
      assert.ok(found(noted(code), "2026-02-19", [{ ...talk, actionDone: "2026-02-20" }]));
    }
  });

  it("outlast a quiet talk when they are grave, and end with it when they are not", () => {
    const after = (code: "S6" | "S7" | "S8" | "S10"): Grounds | undefined =>
      found(noted(code), "2026-04-01", [
        heldOn("household", 3, "2026-02-04", { codes: [code] }),
        heldOn("household", 4, "2026-03-04", {}),
      ]);
    assert.ok(after("S6"));
    assert.ok(after("S7"));
    assert.ok(after("S10"));
    assert.equal(after("S8"), undefined);
  });

  it("say nothing of other codes, nor of a talk that did not take place", () => {
    assert.equal(found(noted("S6"), "2026-03-01", [heldOn("group", 1, "2026-02-04", { codes: ["S7"] })]), undefined);
    assert.equal(
      found(noted("S6"), "2026-03-01", [{ ...planned("group", 1, "2026-02-04"), codes: ["S6"] }]),
      undefined,
    );
  });
});

describe("S11, one side wants to stop", () => {
  it("holds by the last word of either side", () => {
    const check = (talks: readonly TalkRow[], expected: boolean): void => {
      assert.equal(found(wantsToStop, "2026-12-01", talks) !== undefined, expected);
    };
    const no = heldOn("household", 3, "2026-02-04", { wantsOn: "no" });
    check([no], true);
    check([heldOn("group", 3, "2026-02-04", { wantsOn: "no" })], true);
    check([no, heldOn("household", 4, "2026-03-04", { wantsOn: "yes" })], false);
    check([no, heldOn("group", 4, "2026-03-04", { wantsOn: "yes" })], true); // the other side has no say in it
    check([no, heldOn("household", 4, "2026-03-04", {})], true); // nobody asked again
    check([heldOn("household", 3, "2026-02-04", { wantsOn: "doubt" })], false);
    check([{ ...no, actionDone: "2026-02-10" }], false);
  });

  it("holds by a code as well", () => {
    const talk = heldOn("household", 3, "2026-02-04", { codes: ["S11"], wantsOn: "no" });
    assert.deepEqual(found(ruleOf("S11"), "2026-03-01", [talk]), { since: "2026-02-04", because: [talk.key] });
  });
});
