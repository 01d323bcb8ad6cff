import assert from "node:assert/strict";
import fc from "fast-check";
import { matchPlanDesign } from "../../../../core/sheets/match-plan.ts";
import { planState } from "../../../../core/tasks/plan/plan-state.ts";
import type { Snapshot } from "../../../../core/workbook/snapshot.ts";
import { rowTyped } from "../workbooks.ts";
import { completeCells, filled, made, plain } from "./plans.ts";

const complete = filled(made, completeCells);

/** What is missing, as `D3 step`. */
function missing(snapshot: Snapshot): readonly string[] {
  const state = planState(snapshot, "M-07");
  return state.state === "incomplete" ? state.missing.map(({ part, row }) => `${row} ${part}`) : [state.state];
}

describe("how far a settlement plan is", () => {
  it("is none without a sheet, and asks for everything on a new one", () => {
    assert.deepEqual(planState(plain, "M-07"), { state: "none" });
    assert.deepEqual(missing(made), ["S1 equality", "S2 equality", "S3 equality", "D1 goal"]);
    assert.deepEqual(planState(made, "M-99"), { state: "none" });
  });

  it("is complete with every question on equality answered and one whole goal", () => {
    assert.deepEqual(planState(complete, "M-07"), { state: "complete" });
    assert.equal(planState(complete, "M-08").state, "incomplete");
  });

  it("says of every cell that is taken away that it is missing, with its address", () => {
    const gone = fc.subarray([...completeCells], { minLength: 1 });
    fc.assert(
      fc.property(gone, (cells) => {
        const state = planState(filled(complete, cells.map(([row, column]) => [row, column, null])), "M-07"); // prettier-ignore
        assert.equal(state.state, "incomplete");
        for (const { place } of state.missing) assert.match(place.cell ?? "", /^[A-Z]\d+$/u);
        const parts = new Set(state.missing.map(({ part }) => part));
        const lacksGoal = cells.some(([row, column]) => row === "D3" && column === "goal");
        for (const [row, column] of cells) {
          if (row.startsWith("S")) assert.ok(parts.has("equality"));
          else if (lacksGoal) assert.ok(parts.has("goal"));
          else assert.ok([...parts].some((part) => part === column));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("names the cell to fill in", () => {
    const state = planState(filled(complete, [["D3", "who", null]]), "M-07");
    const sheet = made.sheets.find(({ key }) => key === "plan_M_07");
    const header = sheet?.cells[sheet.headerRow - 1] ?? [];
    const row = (sheet?.cells.findIndex((cells) => cells[0] === "D3") ?? -1) + 1;
    const column = String.fromCharCode(65 + header.indexOf("Wie"));
    assert.deepEqual(state, {
      state: "incomplete",
      missing: [{ part: "who", row: "D3", place: { sheet: "M-07 plan", row, cell: `${column}${row}` } }],
    });
  });

  it("asks for what the goal that lacks least lacks, whichever it is", () => {
    const other = filled(made, [
      ["D1", "goal", "een eigen huis"],
      ["D7", "goal", "zingen"],
      ["D7", "step", "koor bezoeken"],
      ["D7", "who", "lid 1"],
      ["D7", "when", "in mei"],
    ]);
    assert.deepEqual(missing(other).slice(3), ["D7 agreed"]);
  });

  it("does not count a goal that the newcomer refused, or that was put aside", () => {
    for (const [column, value] of [
      ["agreed", "nee"],
      ["progress", "n.v.t."],
    ] as const)
      // prettier-ignore
      assert.deepEqual(missing(filled(complete, [["D3", column, value]])), ["D1 goal"]);
    assert.deepEqual(missing(filled(complete, [["D3", "agreed", "later"]])), ["D3 agreed"]);
  });

  it("counts a goal in a row that people added with a number of their own", () => {
    const own = { row: "9a", goal: "fietsen", step: "fiets lenen", who: "lid 3", when: "2026-04-01", agreed: "x" };
    const without = filled(complete, [["D3", "goal", null]]);
    assert.deepEqual(planState(rowTyped(without, matchPlanDesign("M-07"), own), "M-07"), { state: "complete" });
  });

  it("misses a question of which the row was taken away", () => {
    const without: Snapshot = {
      ...complete,
      sheets: complete.sheets.map((sheet) =>
        sheet.key === "plan_M_07" ? { ...sheet, cells: sheet.cells.filter((cells) => cells[0] !== "S2") } : sheet,
      ),
    };
    assert.deepEqual(missing(without), ["S2 equality"]);
  });
});
