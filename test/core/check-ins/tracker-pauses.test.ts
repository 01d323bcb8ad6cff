import { strict as assert } from "node:assert";
import fc from "fast-check";
import { trackerPlan, type CheckInsResult } from "../../../core/check-ins/tracker-plan.ts";
import type { Household } from "../../../core/records/household.ts";
import { checkInsDesign } from "../../../core/sheets/check-ins.ts";
import { matchesDesign } from "../../../core/sheets/matches.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { talksOf } from "../../../core/sheets/talks.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { matchWith } from "../tasks/matches.ts";
import { after, cellIn, optionsOn, readingWith, typedIn, workbookWith } from "../tasks/workbooks.ts";

const today = "2026-06-15";

function plan(snapshot: Snapshot, households: readonly Household[] = [], day = today): Plan<CheckInsResult> {
  return trackerPlan(snapshot, readingWith({ households }), optionsOn(day));
}

function planned(snapshot: Snapshot, households: readonly Household[] = [], day = today): Snapshot {
  return after(snapshot, plan(snapshot, households, day));
}

function made(): Snapshot {
  return planned(workbookWith([matchWith({ status: "started", startsOn: "2026-03-03" })]));
}

/** What somebody typed at the match, by column. */
function said(snapshot: Snapshot, cells: Readonly<Record<string, Scalar>>): Snapshot {
  return Object.entries(cells).reduce(
    (state, [column, value]) => typedIn(state, matchesDesign, "M-07", column, value),
    snapshot,
  );
}

function typed(snapshot: Snapshot, row: string, cells: Readonly<Record<string, Scalar>>): Snapshot {
  return Object.entries(cells).reduce(
    (state, [column, value]) => typedIn(state, checkInsDesign, row, column, value),
    snapshot,
  );
}

/** Day and status of a talk with the group. */
function talk(snapshot: Snapshot, number: number): string {
  const row = `M-07 | groep | ${number}`;
  const cell = (column: string): string => String(cellIn(snapshot, checkInsDesign, row, column));
  return `${cell("planned")} ${cell("status")}`;
}

function keysOf(snapshot: Snapshot, side: string): readonly number[] {
  return talksOf(snapshot)
    .filter((one) => one.side === side)
    .map(({ number }) => number);
}

describe("the tracker of a match that rests", () => {
  it("lets talks wait from the first day of rest, and plans them again when the match goes on", () => {
    const paused = planned(said(made(), { status: "gepauzeerd", "paused-from": "2026-07-01" }));
    assert.equal(talk(paused, 5), "2026-06-03 planned");
    assert.equal(talk(paused, 6), "2026-07-03 on-hold");
    assert.equal(talk(paused, 14), "2027-03-03 on-hold");
    assert.deepEqual(editsOf(plan(paused)), []);
    assert.equal(plan(paused).result.checkIns.filter(({ onHold }) => onHold === true).length, 18);
    const resumed = planned(said(paused, { status: "gestart", "resumes-on": "2026-08-01" }));
    assert.equal(talk(resumed, 5), "2026-06-03 planned");
    assert.equal(talk(resumed, 6), "2026-08-03 planned");
    assert.equal(talk(resumed, 14), "2027-04-05 planned");
    assert.deepEqual(editsOf(plan(resumed)), []);
  });

  it("knows pauses of before, and what took place keeps its day", () => {
    let workbook = typed(made(), "M-07 | groep | 6", { done: "2026-07-02" });
    workbook = planned(said(workbook, { pauses: "2026-07-01/2026-07-31" }));
    assert.equal(talk(workbook, 6), "2026-07-03 held");
    assert.equal(talk(workbook, 7), "2026-09-03 planned");
    assert.equal(cellIn(workbook, checkInsDesign, "M-07 | huishouden | 6", "planned"), "2026-08-03");
  });

  it("leaves alone what people typed as status, and moves what was agreed before", () => {
    let workbook = typed(made(), "M-07 | groep | 6", { status: "vervalt" });
    workbook = typed(workbook, "M-07 | groep | 7", { status: "verzet" });
    workbook = typed(workbook, "M-07 | groep | 5", { done: "2026-06-04", "next-date": "2026-07-07" });
    workbook = typed(workbook, "M-07 | huishouden | 5", { done: "2026-06-04", "next-date": "2026-07-07" });
    workbook = planned(said(workbook, { status: "gepauzeerd", "paused-from": "2026-07-01" }));
    assert.equal(talk(workbook, 6), "2026-07-03 skipped");
    assert.equal(talk(workbook, 7), "2026-08-03 verzet");
    assert.equal(cellIn(workbook, checkInsDesign, "M-07 | huishouden | 6", "status"), "on-hold");
    workbook = planned(said(workbook, { status: "gestart", "resumes-on": "2026-07-15" }));
    assert.equal(cellIn(workbook, checkInsDesign, "M-07 | huishouden | 6", "planned"), "2026-07-21");
  });

  it("takes a next talk in a far century for none", () => {
    const typing = typed(made(), "M-07 | groep | 5", { done: "2026-06-04", "next-date": "9999-12-31" });
    assert.equal(talk(planned(typing), 6), "2026-07-03 planned");
  });

  it("keeps every answer through any number of rests, ends and days, and is finished each time", () => {
    const change = fc.constantFrom<Readonly<Record<string, Scalar>>>(
      { status: "gepauzeerd", "paused-from": "2026-05-01", "resumes-on": null },
      { status: "gepauzeerd", "paused-from": "2026-05-01", "resumes-on": "2026-09-01" },
      { status: "gestart" },
      { pauses: "2026-03-10/2026-03-20" },
      { "starts-on": "2026-04-07" },
      { status: "beëindigd" },
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        let workbook = typed(made(), "M-07 | groep | 2", { done: "2026-03-18", note: "wandelen", "wants-on": "ja" });
        workbook = typed(workbook, "M-07 | groep | 9", { "progress-work": "1 bezig" });
        for (const cells of changes) {
          workbook = planned(said(workbook, cells));
          assert.deepEqual(editsOf(plan(workbook)), []);
        }
        assert.equal(cellIn(workbook, checkInsDesign, "M-07 | groep | 2", "note"), "wandelen");
        assert.equal(cellIn(workbook, checkInsDesign, "M-07 | groep | 9", "progress-work"), "busy");
      }),
      { numRuns: 15 },
    );
  });
});

describe("the tracker of a household that wants to stop", () => {
  const first = "M-07 | huishouden | 2";

  it("plans nothing more with it, without a reason, and goes on with the group", () => {
    const stopped = planned(typed(made(), first, { done: "2026-03-18", "wants-on": "nee" }));
    assert.deepEqual(keysOf(stopped, "household"), [1, 2]);
    assert.equal(keysOf(stopped, "group").length, 14);
    assert.deepEqual(editsOf(plan(stopped)), []);
    assert.deepEqual(
      plan(stopped)
        .result.signals.map(({ code }) => code)
        .filter((code) => code === "S11"),
      ["S11"],
    );
  });

  it("hears a no beside a talk that was called off, or of which nobody filled in the day", () => {
    for (const cells of [{ "wants-on": "nee", status: "vervalt" }, { "wants-on": "nee" }, { signals: "S11" }]) {
      const stopped = planned(typed(made(), first, cells));
      assert.deepEqual(keysOf(stopped, "household"), [1, 2], JSON.stringify(cells));
      assert.deepEqual(editsOf(plan(stopped)), []);
    }
  });

  it("takes a code for a stop, too, and keeps rows in which people typed", () => {
    let workbook = typed(made(), "M-07 | huishouden | 5", { note: "belt terug" });
    workbook = planned(typed(workbook, first, { done: "2026-03-18", signals: "S11" }));
    assert.deepEqual(keysOf(workbook, "household"), [1, 2, 5]);
    assert.equal(cellIn(workbook, checkInsDesign, "M-07 | huishouden | 5", "note"), "belt terug");
  });

  it("plans them again once the action is done, or a later talk says otherwise", () => {
    const stopped = planned(typed(made(), first, { done: "2026-03-18", "wants-on": "nee" }));
    const settled = planned(typed(stopped, first, { "action-done": "2026-03-25" }));
    assert.equal(keysOf(settled, "household").length, 14);
    const earlier = typed(made(), "M-07 | huishouden | 3", { done: "2026-04-02", "wants-on": "ja" });
    assert.equal(
      keysOf(planned(typed(earlier, first, { done: "2026-03-18", "wants-on": "nee" })), "household").length,
      14,
    );
  });

  it("leaves a group that wants to stop its talks, and a household that withdrew none", () => {
    const group = planned(typed(made(), "M-07 | groep | 2", { done: "2026-03-18", "wants-on": "nee" }));
    assert.equal(ownRows(group, checkInsDesign).length, 28);
    const held = typed(made(), "M-07 | huishouden | 1", { done: "2026-03-05", "wants-on": "ja" });
    const withdrawn = planned(held, [{ code: "h-12", status: "withdrawn" }]);
    assert.deepEqual(keysOf(withdrawn, "household"), [1]);
  });
});
