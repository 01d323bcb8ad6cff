import { strict as assert } from "node:assert";
import { trackerPlan } from "../../../core/check-ins/tracker-plan.ts";
import { checkInsDesign } from "../../../core/sheets/check-ins.ts";
import { talkGaps } from "../../../core/sheets/talk-doubts.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { matchWith } from "../tasks/matches.ts";
import { after, optionsOn, readingWith, typedIn, workbookWith } from "../tasks/workbooks.ts";

const today = "2026-03-20";
const first = "M-07 | groep | 1";

function made(): Snapshot {
  const before = workbookWith([matchWith({ status: "started", startsOn: "2026-03-03" })]);
  return after(before, trackerPlan(before, readingWith({}), optionsOn("2026-03-03")));
}

/** A talk that took place, with what else was typed in its row. */
function held(snapshot: Snapshot, row: string, cells: Readonly<Record<string, Scalar>> = {}): Snapshot {
  const typed = Object.entries({ done: "2026-03-06", "wants-on": "ja", ...cells });
  return typed.reduce((state, [column, value]) => typedIn(state, checkInsDesign, row, column, value), snapshot);
}

function codesOf(snapshot: Snapshot, day = today): readonly string[] {
  return talkGaps(snapshot, day).map(({ told }) => told.code);
}

describe("what a talk lacks", () => {
  it("is told for each kind, and for nothing that is all right", () => {
    const check = (cells: Readonly<Record<string, Scalar>>, ...codes: readonly string[]): void => {
      assert.deepEqual(codesOf(held(made(), first, cells)), codes, JSON.stringify(cells));
    };
    check({});
    check({ "wants-on": null }, "talk-wish-missing");
    check({ "wants-on": "misschien" }, "talk-wish-missing");
    for (const text of ["S6", "s6, S7", "S 6", "S06", "S6 conflict", "geen", "-", "n.v.t."]) check({ signals: text });
    for (const text of ["S12", "S0", "conflict", "6", "S6, S99"]) check({ signals: text }, "talk-code-unknown");
    for (const answer of [1, 5, "4", " 3 "]) check({ sentiment: answer });
    for (const answer of [0, 6, 4.5, "vijf", true]) check({ sentiment: answer }, "talk-answer-unknown");
    check({ "help-balance": -2, contact: "elke dag", "language-support": "Tolk" });
    check({ "help-balance": -3, contact: "vaak", "action-done": "gisteren" }, "talk-answer-unknown");
    check({ "next-date": "2026-03-06" });
    check({ "next-date": "2026-03-05" }, "talk-next-early");
    check({ "next-date": "volgende week" }, "talk-answer-unknown");
    check({ action: "bellen" }, "talk-action-unowned");
    check({ action: "bellen", owner: "coördinator" });
    check({ action: "bellen", "action-done": "2026-03-10" });
    check({ owner: "coördinator" });
    check({ note: "x".repeat(200) });
    check({ note: "x".repeat(201) }, "talk-note-long");
    check(
      { "wants-on": null, signals: "boos", action: "bellen", note: "x".repeat(400) },
      ...["talk-wish-missing", "talk-code-unknown", "talk-action-unowned", "talk-note-long"],
    );
  });

  it("is asked of talks that took place in the last 60 days, and of no others", () => {
    const workbook = held(made(), first, { "wants-on": null });
    assert.deepEqual(codesOf(workbook, "2026-05-05"), ["talk-wish-missing"]);
    assert.deepEqual(codesOf(workbook, "2026-05-06"), []);
    assert.deepEqual(codesOf(workbook, "2026-03-05"), ["talk-day-ahead"]);
    assert.deepEqual(codesOf(workbook, "2026-03-06"), ["talk-wish-missing"]);
    assert.deepEqual(codesOf(typedIn(made(), checkInsDesign, first, "note", "x".repeat(300))), []);
    assert.deepEqual(codesOf(typedIn(made(), checkInsDesign, first, "status", "gevoerd")), ["talk-wish-missing"]);
    assert.deepEqual(talkGaps(workbookWith([]), today), []);
  });

  it("is the day, where people filled in how it went: an open row, and none that was called off", () => {
    const check = (cells: Readonly<Record<string, Scalar>>, ...codes: readonly string[]): void => {
      const typed = Object.entries(cells).reduce(
        (state, [column, value]) => typedIn(state, checkInsDesign, first, column, value),
        made(),
      );
      assert.deepEqual(codesOf(typed), codes, JSON.stringify(cells));
    };
    check({ signals: "S10" }, "talk-day-missing");
    check({ "wants-on": "nee" }, "talk-day-missing");
    check({ sentiment: 4 }, "talk-day-missing");
    check({ "wants-on": "nee", status: "vervalt" });
    check({ "wants-on": "nee", done: "2026-03-06" });
    check({ done: "gisteren" }, "talk-answer-unknown");
    check({ sentiment: "goed" }, "talk-answer-unknown");
    check({ note: "belt terug", "next-date": "2026-04-01" });
  });

  it("is one line for all of a kind, with their cells and nothing of what stands there", () => {
    const rows = [first, "M-07 | huishouden | 1", "M-07 | groep | 2"];
    const workbook = rows.reduce((state, row) => held(state, row, { signals: "geheim" }), made());
    const [problem, ...others] = talkGaps(workbook, today);
    assert.deepEqual(others, []);
    assert.equal(problem?.sheet, "Check-ins");
    assert.match(problem.cell ?? "", /^[A-Z]+6$/u);
    assert.deepEqual(problem.told.values, { count: 3, cells: [6, 7, 8].map((row) => `S${row}`) });
    assert.equal(problem.remedy?.code, "remedy-talk-code-unknown");
    assert.ok(!JSON.stringify(problem).includes("geheim"));
  });
});
