import assert from "node:assert/strict";
import fc from "fast-check";
import { planEntries, plans } from "../../../../core/jobs/all.ts";
import { RequestProblem } from "../../../../core/jobs/request-problem.ts";
import { matchPlanDesign } from "../../../../core/sheets/match-plan.ts";
import { ownRows } from "../../../../core/sheets/own-rows.ts";
import type { PlanEntry } from "../../../../core/tasks/plan/plan-entries.ts";
import { planState } from "../../../../core/tasks/plan/plan-state.ts";
import { applied } from "../../../../core/workbook/apply.ts";
import { inverted } from "../../../../core/workbook/invert.ts";
import { editsOf } from "../../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../../core/workbook/snapshot.ts";
import { after, cellIn, optionsOn } from "../workbooks.ts";
import { filled, made, plain, today } from "./plans.ts";

const design = matchPlanDesign("M-07");

function entered(snapshot: Snapshot, entries: readonly PlanEntry[], match = "M-07") {
  return planEntries.plan(snapshot, { ...optionsOn(today), match, entries });
}

const whole: readonly PlanEntry[] = [
  { row: "S1", column: "goal", value: "om de beurt koken" },
  { row: "S2", column: "goal", value: "zij besluiten over school" },
  { row: "S3", column: "goal", value: "we vragen eerst" },
  { row: "+", column: "goal", value: "fietsen" },
  { row: "+", column: "step", value: "fiets lenen" },
  { row: "+", column: "who", value: "lid 3" },
  { row: "+", column: "when", value: "2026-04-01" },
  { row: "+", column: "agreed", value: "yes" },
  { row: "+", column: "priority", value: "2" },
];

describe("answers and goals from a screen", () => {
  it("fill in a plan, and make it first where it is not there", () => {
    for (const book of [plain, made]) {
      const plan = entered(book, whole);
      const then = after(book, plan);
      assert.deepEqual(planState(then, "M-07"), { state: "complete" });
      assert.deepEqual(plan.result.plans.map(({ match, state }) => [match, state]), [["M-07", "complete"]]); // prettier-ignore
      assert.deepEqual(plans.plan(then, { ...optionsOn(today), matches: ["M-07"] }).steps, []);
    }
  });

  it("put a goal of people's own below the others, with the next number", () => {
    const once = after(made, entered(made, whole));
    const twice = after(once, entered(once, [{ row: "+", column: "goal", value: "zwemmen" }]));
    const numbers = ownRows(twice, design).map(({ key }) => key);
    assert.deepEqual(numbers.slice(5, 14), ["D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9"]);
    assert.deepEqual([cellIn(twice, design, "D8", "priority"), cellIn(twice, design, "D9", "goal")], [2, "zwemmen"]);
    assert.equal(cellIn(twice, design, "D8", "agreed"), "yes");
  });

  it("change nothing the second time, and can be taken back", () => {
    const entries = whole.filter(({ row }) => row !== "+");
    const plan = entered(made, entries);
    const then = after(made, plan);
    assert.deepEqual(entered(then, entries).steps, []);
    const edits = editsOf(plan);
    assert.deepEqual(applied(then, inverted(made, edits)), made);
  });

  it("empty a cell, and take the last of two for one cell", () => {
    const typed = filled(made, [["D1", "goal", "een eigen huis"]]);
    const entries = [
      { row: "D1", column: "goal", value: "huis" },
      { row: "D1", column: "goal", value: "" },
      { row: "V12", column: "answer", value: "yes" },
      { row: "V12", column: "answer", value: "open" },
    ];
    const then = after(typed, entered(typed, entries));
    assert.deepEqual([cellIn(then, design, "D1", "goal"), cellIn(then, design, "V12", "answer")], [null, null]);
  });

  it("keep a text as a text, whatever it begins with", () => {
    const value = '=HYPERLINK("x")';
    const then = after(made, entered(made, [{ row: "D1", column: "goal", value }]));
    assert.equal(cellIn(then, design, "D1", "goal"), value);
  });

  const refused: readonly (readonly [string, PlanEntry])[] = [
    ["a row that is not there", { row: "D99", column: "goal", value: "x" }],
    ["a column that is not there", { row: "D1", column: "mood", value: "x" }],
    ["a column of ours", { row: "D1", column: "subject", value: "x" }],
    ["a word that is not in the list", { row: "V12", column: "answer", value: "perhaps" }],
    ["later for what can only be agreed or not", { row: "D1", column: "agreed", value: "later" }],
    ["a day that does not exist", { row: "D1", column: "when", value: "2026-02-30" }],
    ["a fourth priority", { row: "D1", column: "priority", value: "4" }],
    ["a prototype for a column", { row: "D1", column: "__proto__", value: "x" }],
  ];
  for (const [name, entry] of refused) {
    it(`refuse ${name}, and fill in nothing by halves`, () => {
      assert.throws(() => entered(made, [{ row: "D2", column: "goal", value: "wel goed" }, entry]), RequestProblem);
    });
  }

  it("refuse a match without a plan to make", () => {
    assert.throws(() => entered(plain, whole, "M-99"), RequestProblem);
  });

  it("fill in exactly the cells that are asked for", () => {
    const entry = fc.record({
      row: fc.constantFrom("D1", "D2", "D7", "S1", "S3"),
      column: fc.constantFrom("goal", "step", "who", "withWhom"),
      value: fc.string({ maxLength: 20 }).map((text) => text.replace(/[^\p{L}\p{N} ]/gu, "")),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
        const then = after(made, entered(made, entries));
        const last = new Map(entries.map((one) => [`${one.row} ${one.column}`, one.value.trim() === "" ? null : one.value])); // prettier-ignore
        for (const { key } of ownRows(made, design)) {
          for (const { key: column } of design.columns) {
            const wanted = last.get(`${key} ${column}`);
            const expected = last.has(`${key} ${column}`) ? wanted : cellIn(made, design, key, column);
            assert.deepEqual(cellIn(then, design, key, column), expected);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
