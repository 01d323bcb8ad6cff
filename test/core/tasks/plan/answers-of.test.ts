import assert from "node:assert/strict";
import { answersOf, contactChoice } from "../../../../core/tasks/plan/answers-of.ts";
import { planSheet } from "../../../../core/tasks/plan/plan-reading.ts";
import type { Scalar } from "../../../../core/workbook/cell.ts";
import { filled, made, plain } from "./plans.ts";

/** What the household said before arrival and after it, and what that comes to. */
const choices: readonly (readonly [Scalar, Scalar, string])[] = [
  [null, null, "open"],
  ["ja", null, "yes"],
  ["nee", null, "no"],
  ["wil niet", null, "no"],
  ["wil graag", null, "yes"],
  ["later", null, "later"],
  ["ja", "nee", "no"],
  ["nee", "ja", "yes"],
  ["nee", "later", "no"],
  ["later", "ja", "yes"],
  ["ja", "?", "yes"],
];

describe("answers on the plan of a match", () => {
  it("are none without a plan, and none on a new one", () => {
    assert.deepEqual([...answersOf(plain, "M-07")], []);
    assert.deepEqual([...answersOf(made, "M-07")], []);
  });

  it("tell which conditions hold, of this match alone", () => {
    const typed = filled(made, [
      ["V10", "answer", "ja"],
      ["V12", "answer", "nee"],
      ["V13", "answer", "weet niet"],
      ["V14", "answer", "nog vragen"],
      ["V1", "answer", 2],
    ]);
    const expected = new Map([
      ["children", true],
      ["civic-integration-duty", true],
      ["diploma", false],
    ]);
    assert.deepEqual(new Map(answersOf(typed, "M-07")), expected);
    assert.deepEqual([...answersOf(typed, "M-08")], []);
  });

  for (const [before, later, outcome] of choices) {
    it(`a household that said ${String(before)} and then ${String(later)} chose ${outcome}`, () => {
      const typed = filled(made, [
        ["K1", "answer", before],
        ["K2", "answer", later],
      ]);
      const plan = planSheet(typed, "M-07");
      assert.ok(plan !== undefined);
      assert.equal(contactChoice(plan), outcome);
      assert.equal(answersOf(typed, "M-07").get("group-not-wanted"), outcome === "no" ? true : undefined);
    });
  }
});
