import assert from "node:assert/strict";
import fc from "fast-check";
import { assign } from "../../../core/matching/assignment.ts";
import { blocksOf } from "../../../core/matching/blocks.ts";
import { isProven } from "../../../core/matching/check.ts";
import { distanceCurveOf } from "../../../core/matching/distance-curve.ts";
import { profileProblem } from "../../../core/matching/levels.ts";
import { poolOf, type Pool } from "../../../core/matching/pool.ts";
import { rematchOutcomes, type Standing } from "../../../core/matching/rematch.ts";
import { drawRound, toldRound } from "../../../core/matching/round.ts";
import { solvedRound, type RoundInput, type SolvedRound } from "../../../core/matching/solved.ts";
import { defaultSettings, type Settings } from "../../../core/settings.ts";
import { anyPool, groupOf, householdOf, readingOf } from "./people.ts";
import { controlled, type People } from "./solved-people.ts";

const modes = ["keep-first", "rank-first", "full"] as const;
const none = new Map<string, number>();

function inputFor(pool: Pool, seed: string, standing?: Standing): RoundInput {
  return {
    pool,
    seed,
    groupsWaited: none,
    householdsWaited: none,
    ...(standing === undefined ? {} : { standing }),
  };
}

function poolFor({ groups, households }: People, settings: Settings): Pool {
  return poolOf(readingOf(groups, households), [], settings);
}

function valueOf({ solution }: SolvedRound, level: string): number {
  return solution.levels.find(({ name }) => name === level)?.value ?? 0;
}

/** The pairs of a round for which no coin was thrown: these may move when it is matched again. */
function standingAfter(pool: Pool, mode: Standing["mode"]): Standing {
  const single = blocksOf(solvedRound(inputFor(pool, "eerst"))).filter(({ compared }) => compared === undefined);
  return {
    round: 1,
    mode,
    pairs: new Map(single.map(({ matched }) => [matched.group.code, matched.household.code])),
  };
}

/** A round, some of whose proposals stand, among the same people and those who came since. */
const anyAgain = fc
  .record({
    people: anyPool(7),
    before: fc.integer({ min: 1, max: 7 }),
    mode: fc.constantFrom(...modes),
    objective: fc.constantFrom("fair" as const, "total" as const, "rank-maximal" as const),
  })
  .map(({ people, before, mode, objective }) => {
    const settings = { ...controlled, objective };
    const first = poolFor({ ...people, households: people.households.slice(0, before) }, settings);
    return { pool: poolFor(people, settings), standing: standingAfter(first, mode) };
  });

describe("matching again with a control group", () => {
  it("throws no coin over a standing proposal", () => {
    const pool = poolFor(
      { groups: [groupOf("WG-1")], households: [householdOf("H-1"), householdOf("H-2")] },
      controlled,
    );
    for (const mode of ["keep-first", "rank-first"] as const) {
      const standing = { round: 1, mode, pairs: new Map([["WG-1", "H-1"]]) };
      for (let seed = 0; seed < 20; seed += 1) {
        const { pairs, control, levels } = drawRound(inputFor(pool, `weer ${seed}`, standing));
        assert.deepEqual([pairs.map(({ household }) => household.code), control], [["H-1"], []]);
        assert.equal(levels.find(({ name }) => name === "kept")?.value, 1);
      }
    }
  });

  it("gives no group with a standing proposal a second candidate, in any mode", () => {
    let found = 0;
    fc.assert(
      fc.property(anyAgain, ({ pool, standing }) => {
        const solved = solvedRound(inputFor(pool, "weer", standing));
        const blocks = blocksOf(solved);
        const compared = blocks.filter((block) => block.compared !== undefined);
        found += compared.length;
        assert.ok(compared.every(({ matched }) => !standing.pairs.has(matched.group.code)));
        assert.equal(valueOf(solved, "seconds"), compared.length);
        assert.equal(valueOf(solved, "pairs"), blocks.length);
        assert.ok(isProven(solved.problem, solved.solution));
      }),
      { numRuns: 300 },
    );
    assert.ok(found > 0);
  });

  it("keeps as many as it says, and tells who moves", () => {
    fc.assert(
      fc.property(anyAgain, ({ pool, standing }) => {
        const input = inputFor(pool, "weer", standing);
        const solved = solvedRound(input);
        const kept = blocksOf(solved).filter(
          ({ matched: { group, household } }) => standing.pairs.get(group.code) === household.code,
        ).length;
        if (standing.mode !== "full") assert.equal(valueOf(solved, "kept"), kept);
        const moved = rematchOutcomes(input, standing, solved).find(({ mode }) => mode === standing.mode)?.moved;
        assert.equal(moved?.length, standing.pairs.size - kept);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the price of the rule, matching again", () => {
  const people: People = {
    groups: [
      groupOf("WG-1", { ranking: [["family"], ["couple"]] }),
      groupOf("WG-2", { ranking: [["couple"], ["family"]] }),
    ],
    households: [householdOf("H-1", { type: "couple" }), householdOf("H-2", { type: "family" })],
  };
  const pairs = new Map([
    ["WG-1", "H-1"],
    ["WG-2", "H-2"],
  ]);
  const solvedIn = (mode: Standing["mode"]): SolvedRound =>
    solvedRound(inputFor(poolFor(people, defaultSettings), "weer", { round: 1, mode, pairs }));

  it("leaves what is kept first where it is, in every objective and at every distance", () => {
    const solved = solvedIn("keep-first");
    const told = [...toldRound(solved).profiles, ...distanceCurveOf(solved)].map(({ profile }) => profile);
    assert.ok(told.length > 3);
    assert.ok(told.every(({ first, second }) => first === 2 && second === 2));
  });

  it("goes by wishes where these go before", () => {
    const solved = solvedIn("rank-first");
    const told = [...toldRound(solved).profiles, ...distanceCurveOf(solved)].map(({ profile }) => profile);
    assert.ok(told.every(({ first, second }) => first === 4 && second === 0));
  });

  it("keeps as many as the round itself, whatever the objective", () => {
    fc.assert(
      fc.property(anyAgain, ({ pool, standing }) => {
        fc.pre(standing.mode === "keep-first");
        const solved = solvedRound(inputFor(pool, "weer", standing));
        for (const objective of ["fair", "total", "rank-maximal"] as const) {
          const problem = profileProblem(solved.draw, objective);
          const value = assign(problem).levels.find(({ name }) => name === "kept")?.value;
          assert.equal(value, valueOf(solved, "kept"));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("is at every distance what the round would be there", () => {
    fc.assert(
      fc.property(anyAgain, ({ pool, standing }) => {
        const { settings } = pool.rules;
        for (const { km, matches, profile } of distanceCurveOf(solvedRound(inputFor(pool, "weer", standing)))) {
          const there = { ...pool, rules: { ...pool.rules, settings: { ...settings, "distance.km": km } } };
          const drawn = drawRound(inputFor(there, "weer", standing));
          assert.equal(matches, drawn.pairs.length);
          // With `total` other goals choose between profiles of the same sum.
          if (settings.objective !== "total") assert.deepEqual(profile, drawn.profile);
        }
      }),
      { numRuns: 60 },
    );
  });
});
