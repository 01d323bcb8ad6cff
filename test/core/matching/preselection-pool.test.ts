import assert from "node:assert/strict";
import type { Seeker, Supporter } from "../../../core/matching/preselection-pool.ts";
import { preselectionProblem } from "../../../core/matching/preselection-problem.ts";

/** Whether a group can support a household, in a home of the group's own town. */
function isPossible(supporter: Partial<Supporter>, seeker: Seeker, town = "Verzonnen"): boolean {
  const { problem } = preselectionProblem({
    supporters: [{ municipality: "Verzonnen", place: 1, ...supporter }],
    homes: [{ kind: { municipality: town }, count: 1 }],
    seekers: [seeker],
    knowsVulnerability: true,
    objective: "fair",
    "ranks.singles": true,
  });
  const [[group], [home]] = [problem.groups, problem.homes];
  return group?.rankOf(0) !== undefined && home?.municipality === group.municipality && home.fits(0);
}

describe("the pool of the pre-selection", () => {
  const check = (title: string, found: boolean, expected: boolean): void => {
    it(title, () => {
      assert.equal(found, expected);
    });
  };
  check("lets a group carry as much as the score says (R2)", isPossible({ capacity: 3 }, { score: 3 }), true);
  check("and no more", isPossible({ capacity: 3 }, { score: 3.1 }), false);
  check(
    "reads a sum with another last digit as the rule does",
    isPossible({ capacity: 0.3 }, { score: 0.1 + 0.2 }),
    true,
  );
  check("never takes a missing score for 0", isPossible({ capacity: 3 }, {}), false);
  check("nor missing marks of a group", isPossible({}, { score: 0 }), false);
  check("knows a town however it was typed", isPossible({ capacity: 3 }, { score: 3 }, " VERZONNEN\n"), true);
  check("and no other", isPossible({ capacity: 3 }, { score: 3 }, "Elders"), false);
});
