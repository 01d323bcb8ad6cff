import assert from "node:assert/strict";
import fc from "fast-check";
import { chancesOf, redraws, redrawSeed } from "../../../core/matching/chances.ts";
import { redrawing } from "../../../core/matching/levels.ts";
import { poolOf, type Pool } from "../../../core/matching/pool.ts";
import { chosenIn, solvedRound, type SolvedRound } from "../../../core/matching/solved.ts";
import type { Group } from "../../../core/records/group.ts";
import type { Household } from "../../../core/records/household.ts";
import { defaultSettings, type Settings } from "../../../core/settings.ts";
import { anyPool, groupOf, householdOf, north, readingOf } from "./people.ts";

function poolWith(groups: readonly Group[], households: readonly Household[], some: Partial<Settings> = {}): Pool {
  return poolOf(readingOf(groups, households), [], { ...defaultSettings, ...some });
}

function solved(pool: Pool, seed: string, waited: ReadonlyMap<string, number> = new Map()): SolvedRound {
  return solvedRound({ pool, seed, groupsWaited: new Map(), householdsWaited: waited });
}

/** Invented people along a road: A can reach 1 and 2, B can reach 2, 3 and 4 (matching.md 2.4). */
const star = poolWith(
  [groupOf("A", { location: north(3000) }), groupOf("B", { location: north(9000) })],
  [0, 6000, 10000, 10000].map((metres, index) => householdOf(`H-${index + 1}`, { location: north(metres) })),
);

describe("the chances of a household", () => {
  it("come near the exact ones by drawing again: for the star 7/12 and 5/12 (levels.test.ts)", () => {
    const chances = chancesOf(solved(star, "lente"), 2000);
    const exact = new Map([
      ["A", 1],
      ["B", 1],
      ["H-1", 7 / 12],
      ["H-2", 7 / 12],
      ["H-3", 5 / 12],
      ["H-4", 5 / 12],
    ]);
    for (const { code, matched } of chances) {
      assert.ok(Math.abs(matched - (exact.get(code) ?? -1)) < 0.05, `${code}: ${matched}`);
    }
    const rough = chancesOf(solved(star, "lente"));
    assert.ok(rough.every(({ code, matched }) => Math.abs(matched - (exact.get(code) ?? -1)) < 0.14));
  });

  const anyRound = fc
    .record({
      people: anyPool(6),
      objective: fc.constantFrom("fair" as const, "total" as const, "rank-maximal" as const),
    })
    .map(({ people, objective }) =>
      poolWith(people.groups, people.households, { objective, "vulnerability.rule": "off" }),
    );

  it("are the share of the rounds with the seeds that they name", () => {
    fc.assert(
      fc.property(anyRound, (pool) => {
        const counts = new Map<string, number>();
        for (const number of [1, 2, 3, 4]) {
          const { problem, solution, draw } = solved(pool, redrawSeed("s", number));
          for (const { group, household } of chosenIn(problem, solution, draw.possible)) {
            for (const code of [draw.groups[group] ?? "", draw.households[household] ?? ""]) {
              counts.set(code, (counts.get(code) ?? 0) + 1 / 4);
            }
          }
        }
        for (const { code, matched } of chancesOf(solved(pool, "s"), 4)) assert.equal(matched, counts.get(code) ?? 0);
      }),
      { numRuns: 150 },
    );
  });

  it("write once what no seed changes, and draw with other numbers", () => {
    const { decided, withNumbers } = redrawing(solved(star, "lente").draw, () => 1);
    const [one, other] = [withNumbers((code) => code.charCodeAt(2)), withNumbers((code) => -code.charCodeAt(2))];
    for (const problem of [one, other]) {
      assert.equal(problem.offsets, decided.offsets);
      assert.equal(problem.levels[0], decided.levels[0]);
    }
    assert.notDeepEqual(one.levels[1]?.costs, other.levels[1]?.costs);
  });

  it("say why never, exactly for those whom no draw can match", () => {
    fc.assert(
      fc.property(anyRound, (pool) => {
        const work = solved(pool, "s");
        for (const { side, code, matched, never } of chancesOf(work, 3)) {
          const place = (side === "group" ? work.draw.groups : work.draw.households).indexOf(code);
          const isDrawn = (side === "group" ? work.contested.rows : work.contested.columns).has(place);
          assert.equal(never !== undefined, matched === 0 && !isDrawn);
          if (!isDrawn) assert.ok(matched === 0 || matched === 1);
          const candidates = (side === "group" ? work.groupCandidates : work.householdCandidates)[place];
          assert.equal(never === "no-candidate", candidates === 0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("leave out nobody but those on a break", () => {
    fc.assert(
      fc.property(anyRound, (pool) => {
        const taking = [...pool.groups, ...pool.households].filter(({ status }) => status !== "paused");
        assert.deepEqual(
          chancesOf(solved(pool, "s"), 1).map(({ code }) => code),
          taking.map(({ code }) => code),
        );
      }),
    );
  });

  it("count half where a coin decides, whoever of the two it favours", () => {
    fc.assert(
      fc.property(anyPool(6), fc.nat(3), (people, waiting) => {
        const pool = poolWith(people.groups, people.households, { control: true, "vulnerability.rule": "off" });
        const waited = new Map(people.households.slice(0, waiting).map(({ code }, index) => [code, 1 + (index % 2)]));
        const expected = new Map<string, number>();
        for (const number of [1, 2, 3, 4]) {
          const { problem, solution, draw } = solved(pool, redrawSeed("s", number), waited);
          const chosen = chosenIn(problem, solution, draw.possible);
          for (const { group, household } of chosen) {
            const candidates = chosen.filter((one) => one.group === group).length;
            for (const code of [draw.groups[group] ?? "", draw.households[household] ?? ""]) {
              expected.set(code, (expected.get(code) ?? 0) + 1 / (4 * candidates));
            }
          }
        }
        for (const { code, matched } of chancesOf(solved(pool, "s", waited), 4))
          assert.equal(matched, expected.get(code) ?? 0);
      }),
      { numRuns: 100 },
    );
  });

  it("are one half for two households, one group and a coin", () => {
    const pool = poolWith([groupOf("A")], [householdOf("H-1"), householdOf("H-2")], { control: true });
    assert.deepEqual(
      chancesOf(solved(pool, "s")).map(({ code, matched }) => [code, matched]),
      [
        ["A", 1],
        ["H-1", 0.5],
        ["H-2", 0.5],
      ],
    );
  });

  it("are the same on every machine", () => {
    const pinned = chancesOf(solved(star, "lente")).map(({ code, matched }) => `${code} ${matched * redraws}`);
    assert.deepEqual(pinned, ["A 200", "B 200", "H-1 121", "H-2 117", "H-3 78", "H-4 84"]);
  });
});
