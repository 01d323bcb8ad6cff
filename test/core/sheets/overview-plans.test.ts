import assert from "node:assert/strict";
import { planLines } from "../../../core/sheets/overview-plans.ts";
import { say } from "../../../core/text/sentence.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { readingWith } from "../tasks/workbooks.ts";
import { completeCells, filled, made, plain, today } from "../tasks/plan/plans.ts";

/** The lines as number, sheet and what to do next. */
function lines(snapshot: Snapshot): readonly (readonly unknown[])[] {
  const sources = { snapshot, reading: readingWith({}), today, language: "nl" } as const;
  return planLines(sources).map(({ count, sheet, next }) => [count, sheet, next === undefined ? "" : say("nl", next)]);
}

describe("what the overview says of plans", () => {
  it("is nothing before there is a plan", () => {
    assert.deepEqual(lines(plain), []);
  });

  it("is how many are complete, and the first that is not", () => {
    const missing = "Op het blad Aandachtspunten staat wat er nog mist.";
    assert.deepEqual(lines(made), [[2, "M-07 plan", `0 van 2 compleet. ${missing}`]]);
    assert.deepEqual(lines(filled(made, completeCells)), [[2, "M-08 plan", `1 van 2 compleet. ${missing}`]]);
  });
});
