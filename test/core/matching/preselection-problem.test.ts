import assert from "node:assert/strict";
import { dividedPlaces } from "../../../core/matching/preselection.ts";
import { anySeeker, type More, type PreselectionPool } from "../../../core/matching/preselection-pool.ts";
import { preselectionProblem, problemWith } from "../../../core/matching/preselection-problem.ts";
import { householdTypes } from "../../../core/records/words.ts";
import { generatedPreselection } from "../../../scripts/bench/preselections.ts";

/** The pool with one more, as the lists themselves would have it. */
function poolWith(pool: PreselectionPool, { supporter, home, seeker }: More): PreselectionPool {
  return {
    ...pool,
    supporters: [...pool.supporters, ...(supporter === undefined ? [] : [supporter])],
    homes: [...pool.homes, ...(home === undefined ? [] : [{ kind: home, count: 1 }])],
    ...(pool.seekers === undefined ? {} : { seekers: [...pool.seekers, ...(seeker === undefined ? [] : [seeker])] }),
  };
}

const everything: readonly More[] = householdTypes.flatMap((type, index) => [
  { home: { municipality: "gemeente  1", type } },
  { home: { municipality: "Nergens", type } },
  { seeker: anySeeker(type) },
  { supporter: { municipality: "Gemeente 2", capacity: 2 * index, place: 99 } },
  { home: { municipality: "Gemeente 3", type }, seeker: anySeeker(type) },
]);

describe("the problem of the pre-selection with one more", () => {
  for (const hasList of [true, false]) {
    it(`is the problem of a pool with one more, ${hasList ? "with" : "without"} a list of households`, () => {
      for (const seed of [1, 2, 3, 4]) {
        const size = { groups: 7, homes: 8, households: 9, municipalities: 3, seed };
        const { seekers = [], ...rest } = generatedPreselection(size);
        const pool = hasList ? { ...rest, seekers } : { ...rest, knowsVulnerability: false };
        const work = preselectionProblem(pool);
        for (const more of everything.filter(({ seeker }) => hasList || seeker === undefined)) {
          const { values } = dividedPlaces(problemWith(work, more), "places");
          const { problem } = preselectionProblem(poolWith(pool, more));
          assert.deepEqual(values, dividedPlaces(problem, "places").values, `${seed} ${JSON.stringify(more)}`);
        }
      }
    });
  }
});
