import assert from "node:assert/strict";
import type { Condition } from "../../../../core/tasks/catalogue.ts";
import { conditionWordIn, planWordIn, type PlanWord } from "../../../../core/tasks/plan/plan-cells.ts";
import type { Scalar } from "../../../../core/workbook/cell.ts";

/** What people type as an answer, and how it counts. */
const answers: readonly (readonly [Scalar, PlanWord])[] = [
  [null, "open"],
  ["", "open"],
  ["  ", "open"],
  ["ja", "yes"],
  ["Ja!", "yes"],
  [" JA ", "yes"],
  ["yes", "yes"],
  ["x", "yes"],
  ["✓", "yes"],
  [true, "yes"],
  ["ja, heel graag", "yes"],
  ["nee", "no"],
  ["Nee.", "no"],
  ["n", "no"],
  ["no", "no"],
  [false, "no"],
  ["later", "later"],
  ["Later.", "later"],
  ["nog niet", "later"],
  ["not yet", "later"],
  ["nvt", "open"],
  ["n.v.t.", "open"],
  ["?", "open"],
  ["-", "open"],
  ["weet niet", "open"],
  ["onbekend", "open"],
  ["misschien", "unclear"],
  ["ja, mits het kan", "unclear"],
  ["blauw", "unclear"],
  ["3", "unclear"],
];

/** What people type where a condition is asked after. */
const conditions: readonly (readonly [Condition, Scalar, PlanWord])[] = [
  ["children", 2, "yes"],
  ["children", "0", "no"],
  ["children-0-4", "1", "yes"],
  ["children-4-17", "twee", "unclear"],
  ["children", "ja", "yes"],
  ["b1-or-z-route", "B1", "yes"],
  ["b1-or-z-route", "Z-route", "yes"],
  ["b1-or-z-route", "Onderwijsroute", "no"],
  ["b1-or-z-route", "nee", "no"],
  ["diploma", "2", "unclear"],
  ["diploma", "B1", "unclear"],
  ["diploma", "?", "open"],
];

describe("answers on a settlement plan", () => {
  for (const [typed, word] of answers) {
    it(`${JSON.stringify(typed)} is ${word}`, () => {
      assert.equal(planWordIn(typed), word);
    });
  }
  for (const [condition, typed, word] of conditions) {
    it(`${JSON.stringify(typed)} to ${condition} is ${word}`, () => {
      assert.equal(conditionWordIn(condition, typed), word);
    });
  }
});
