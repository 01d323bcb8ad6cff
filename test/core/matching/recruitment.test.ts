import assert from "node:assert/strict";
import fc from "fast-check";
import { adviceOf, wantedGroups, wantedHouseholds } from "../../../core/matching/recruitment.ts";
import { poolOf, type Pool } from "../../../core/matching/pool.ts";
import { paperKinds } from "../../../core/matching/rules.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { groupOf, householdOf, north, readingOf } from "./people.ts";
import { anyRoundPool, mostPairsOf, poolWith, solved } from "./what-if-rounds.ts";

/** Codes of those on a side who wait after the round. */
function waitingIn(pool: Pool, side: "group" | "household"): readonly string[] {
  const { solution } = solved(pool);
  const [people, holds] =
    side === "group" ? [pool.groups, solution.pairOfRow] : [pool.households, solution.rowOfColumn];
  return people.filter(({ status }, place) => status !== "paused" && (holds[place] ?? -1) < 0).map(({ code }) => code);
}

describe("who would help most", () => {
  it("gives one more pair with one more group", () => {
    fc.assert(
      fc.property(anyRoundPool(7), (pool) => {
        const before = mostPairsOf(pool.groups, pool.households, pool);
        for (const { person, advice } of wantedGroups(solved(pool))) {
          assert.equal(mostPairsOf([...pool.groups, person], pool.households, pool), before + advice.gain);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("gives one more pair with one more household", () => {
    fc.assert(
      fc.property(anyRoundPool(7), (pool) => {
        const before = mostPairsOf(pool.groups, pool.households, pool);
        for (const { person, advice } of wantedHouseholds(solved(pool))) {
          assert.equal(mostPairsOf(pool.groups, [...pool.households, person], pool), before + advice.gain);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("counts people who wait, each of whom could be the one who is helped", () => {
    fc.assert(
      fc.property(anyRoundPool(7), (pool) => {
        const before = mostPairsOf(pool.groups, pool.households, pool);
        const [groups, households] = [waitingIn(pool, "group"), waitingIn(pool, "household")];
        for (const { person, helped, advice } of wantedGroups(solved(pool))) {
          assert.equal(helped.length, advice.helps);
          for (const code of helped) {
            assert.ok(households.includes(code));
            const others = pool.households.filter((one) => one.code === code || !households.includes(one.code));
            assert.equal(mostPairsOf([...pool.groups, person], others, pool), before + 1);
          }
        }
        for (const { person, helped, advice } of wantedHouseholds(solved(pool))) {
          assert.equal(helped.length, advice.helps);
          for (const code of helped) {
            assert.ok(groups.includes(code));
            const others = pool.groups.filter((one) => one.code === code || !groups.includes(one.code));
            assert.equal(mostPairsOf(others, [...pool.households, person], pool), before + 1);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("asks of a group no more than it must be able to carry, and of a household no less than fits", () => {
    fc.assert(
      fc.property(anyRoundPool(6), (drawn) => {
        // Without a control group: whoever is compared could go to a weaker group as well.
        const rules = { ...drawn.rules, settings: { ...drawn.rules.settings, control: false } };
        const pool = { ...drawn, rules };
        const [groups, households] = [waitingIn(pool, "group"), waitingIn(pool, "household")];
        const still = (more: Partial<Pool>): number =>
          mostPairsOf(more.groups ?? pool.groups, more.households ?? pool.households, pool);
        const before = still({});
        for (const { person, helped } of wantedGroups(solved(pool))) {
          const total = (person.vulnerability?.willingness ?? 0) + (person.vulnerability?.experience ?? 0);
          if (total === 0) continue;
          const weaker = { willingness: Math.ceil((total - 1) / 2), experience: Math.floor((total - 1) / 2) };
          const fewer = helped.some((code) => {
            const others = pool.households.filter((one) => one.code === code || !households.includes(one.code));
            return (
              still({ groups: [...pool.groups, { ...person, vulnerability: weaker }], households: others }) === before
            );
          });
          assert.ok(fewer);
        }
        for (const { person, helped } of wantedHouseholds(solved(pool))) {
          const score = person.vulnerability?.score ?? 0;
          if (score === 8) continue;
          const fewer = helped.some((code) => {
            const others = pool.groups.filter((one) => one.code === code || !groups.includes(one.code));
            const heavier = { ...person, vulnerability: { score: score + 1 } };
            return still({ groups: others, households: [...pool.households, heavier] }) === before;
          });
          assert.ok(fewer);
        }
      }),
      { numRuns: 120 },
    );
  });

  it("has nothing to say where nobody waits", () => {
    assert.deepEqual(adviceOf(solved(poolWith([groupOf("A")], [householdOf("H-1")]))), []);
  });

  it("says where, open to whom, and what the group must be able to carry", () => {
    const man = { type: "single-man" as const, municipality: "Verzonnen" };
    const pool = poolWith(
      [groupOf("A", { vulnerability: { willingness: 2, experience: 1 } })],
      [
        householdOf("H-1", { ...man, postcode: "9999ZZ", vulnerability: { score: 5 } }),
        householdOf("H-2", { ...man, municipality: " verzonnen ", vulnerability: { score: 4 } }),
        householdOf("H-3", { type: "family", municipality: "Elders", location: north(40_000) }),
      ],
    );
    assert.deepEqual(adviceOf(solved(pool)), [
      {
        side: "group",
        municipality: "Verzonnen",
        near: "H-1",
        area: "9999",
        type: "single-man",
        vulnerability: 6,
        helps: 2,
        gain: 1,
      },
      { side: "group", municipality: "Elders", near: "H-3", type: "family", vulnerability: 4, helps: 1, gain: 1 },
      { side: "household", near: "A", vulnerability: 2, helps: 1, gain: 1 },
    ]);
  });

  it("asks a group to carry what there is to carry, not the marks by which an invented one can", () => {
    // By the larger of two marks a group that is marked 4 and 3 carries 4.
    const pool = poolWith([], [householdOf("H-1", { vulnerability: { score: 4 } })], { "vulnerability.rule": "max" });
    assert.deepEqual(
      adviceOf(solved(pool)).map(({ side, vulnerability }) => [side, vulnerability]),
      [["group", 4]],
    );
  });

  it("asks for a group that has every paper, where papers are kept (R21)", () => {
    const groupFields = new Set([
      "vulnerability.willingness",
      "vulnerability.experience",
      ...paperKinds.map((paper) => `approval.${paper}`),
    ]);
    const pool = poolOf(readingOf([], [householdOf("H-1")], { groupFields }), [], defaultSettings);
    assert.deepEqual(pool.rules.papers, paperKinds);
    const [advice] = wantedGroups(solved(pool));
    assert.deepEqual(advice?.helped, ["H-1"]);
  });

  it("helps those too who live out of reach, where others make room for them", () => {
    // H-1 is for A, who alone has a family as first choice. With a household beside A, A can let B have H-1.
    const wishes = { municipality: "Hier", ranking: [["couple" as const], ["family" as const]] };
    const pool = poolWith(
      [
        groupOf("A", { location: north(0), ranking: [["family"]] }),
        groupOf("A2", { location: north(0), ...wishes }),
        groupOf("B", { location: north(8000), ...wishes }),
      ],
      [householdOf("H-1", { location: north(4000), type: "family" })],
    );
    const [advice, ...others] = wantedHouseholds(solved(pool));
    assert.deepEqual([advice?.person.location, advice?.helped, others], [north(0), ["A2", "B"], []]);
  });

  it("helps in the same way with one more group", () => {
    // With a group beside H-2, which can take H-1, A can go to H-3.
    const couple = { type: "couple" as const, municipality: "Hier" };
    const pool = poolWith(
      [groupOf("A", { location: north(4000), ranking: [["family"], ["couple"]] })],
      [
        householdOf("H-1", { type: "family", location: north(0) }),
        householdOf("H-2", { ...couple, location: north(0) }),
        householdOf("H-3", { ...couple, location: north(8000) }),
      ],
    );
    const [advice, ...others] = wantedGroups(solved(pool));
    assert.deepEqual([advice?.person.location, advice?.helped, others], [north(0), ["H-2", "H-3"], []]);
  });
});
