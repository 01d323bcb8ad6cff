import assert from "node:assert/strict";
import { causeCaveat } from "../../../core/evaluation/comparison/reading.ts";
import { evaluationResult } from "../../../core/evaluation/evaluation-result.ts";
import type { Response } from "../../../core/evaluation/response.ts";
import { dataOf, responseOf } from "./answers-made.ts";

/** Ten households with and ten without a group, who all say their level of Dutch at this moment. */
function bothAt(wave: "intake" | "mid"): readonly Response[] {
  return Array.from({ length: 20 }, (_, place) =>
    responseOf(
      { "dutch-level": place % 3 },
      { wave, sheet: wave, row: place + 2, code: `H-${place}`, arm: place % 2 === 0 ? "treated" : "control" },
    ),
  );
}

function treatedAtMid(): readonly Response[] {
  return bothAt("mid").filter(({ arm }) => arm === "treated");
}

describe("whether there is a control group", () => {
  it("is so where it answered after the draw what others answered", () => {
    assert.equal(evaluationResult(dataOf(bothAt("mid")), []).hasControl, true);
  });

  it("is not so where it answered at the intake alone: then nobody had a group", () => {
    const result = evaluationResult(dataOf([...bothAt("intake"), ...treatedAtMid()]), []);
    assert.equal(result.hasControl, false);
    assert.equal(causeCaveat(result)?.code, "cause-caveat-no-control");
  });

  it("is not so where it answered what nobody else was asked", () => {
    const control = bothAt("mid").filter(({ arm }) => arm === "control");
    const others = treatedAtMid().map((one) => ({ ...one, answers: new Map([["trust", 4]]) }));
    assert.equal(evaluationResult(dataOf([...control, ...others]), []).hasControl, false);
  });
});
