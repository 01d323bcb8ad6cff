import assert from "node:assert/strict";
import fc from "fast-check";
import { assign, eachPair, type AssignmentProblem } from "../../../core/matching/assignment.ts";
import { lastLevel } from "../../../core/matching/levels.ts";
import { poolOf, type Pool } from "../../../core/matching/pool.ts";
import { reasonsAgainst } from "../../../core/matching/rules.ts";
import { solvedRound, type SolvedRound } from "../../../core/matching/solved.ts";
import { everyWhyNot, toldCost, whyNotPair, type ToldCost } from "../../../core/matching/why-not.ts";
import type { WhyNot } from "../../../core/records/explanations.ts";
import type { Group } from "../../../core/records/group.ts";
import type { Household } from "../../../core/records/household.ts";
import { householdTypes, type HouseholdType } from "../../../core/records/words.ts";
import { defaultSettings, type Settings } from "../../../core/settings.ts";
import { say, sentence } from "../../../core/text/sentence.ts";
import { anyPool, groupOf, householdOf, north, readingOf } from "./people.ts";
import { valuesOf } from "./problems.ts";

interface People {
  readonly groups: readonly Group[];
  readonly households: readonly Household[];
}

function poolFor({ groups, households }: People, settings: Settings): Pool {
  return poolOf(readingOf(groups, households), [], settings);
}

function solved(pool: Pool, waited: ReadonlyMap<string, number> = new Map()): SolvedRound {
  return solvedRound({ pool, seed: "voorbeeld", groupsWaited: waited, householdsWaited: waited });
}

const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    objective: fc.constantFrom("fair" as const, "total" as const, "rank-maximal" as const),
    control: fc.boolean(),
    "bands.km": fc.constantFrom(0, 1),
    "vulnerability.rule": fc.constantFrom("sum" as const, "off" as const),
  })
  .map((some) => ({ ...defaultSettings, ...some }));

/** The same problem in which a row and the column of one of its pairs have nobody else. */
function pinned(problem: AssignmentProblem, row: number, pair: number, levels: number): AssignmentProblem {
  const kept: number[] = [];
  const offsets = [0];
  const last = Array.from({ length: problem.rows }, () => 0);
  eachPair(problem, (one, column, index) => {
    if (index !== pair && (one === row || column === problem.targets[pair])) return;
    kept.push(index);
    last[one] = (last[one] ?? 0) + 1;
  });
  for (const count of last) offsets.push((offsets[offsets.length - 1] ?? 0) + count);
  return {
    ...problem,
    offsets: Int32Array.from(offsets),
    targets: Int32Array.from(kept, (index) => problem.targets[index] ?? 0),
    levels: problem.levels
      .slice(0, levels)
      .map((level) => ({ ...level, costs: Int32Array.from(kept, (index) => level.costs[index] ?? 0) })),
  };
}

/** What every told level loses when a pair is pinned in a row, by solving again. */
function lossBySolving(work: SolvedRound, row: number, pair: number): readonly number[] {
  const { problem, solution, wholeLevels } = work;
  const again = assign(pinned(problem, row, pair, wholeLevels));
  const now = valuesOf(problem, solution.pairOfRow);
  return again.levels.flatMap(({ name, value }, index) => {
    const change = value - (now[index] ?? 0);
    return name === lastLevel ? [] : [problem.levels[index]?.goal === "most" ? 0 - change : change];
  });
}

function isLess(one: readonly number[], than: readonly number[]): boolean {
  const place = one.findIndex((value, index) => value !== than[index]);
  return place >= 0 && (one[place] ?? 0) < (than[place] ?? 0);
}

/** The costs of a record with a number for every told level. */
function allCosts(work: SolvedRound, { costs = [] }: WhyNot): readonly number[] {
  return work.problem.levels
    .slice(0, work.wholeLevels)
    .filter(({ name }) => name !== lastLevel)
    .map(({ name }) => costs.find(({ level }) => level === name)?.by ?? 0);
}

/** Who is at a group with one candidate is told where nothing before differs: only then are these groups the same. */
function asTold(work: SolvedRound, loss: readonly number[]): readonly number[] {
  const names = work.problem.levels.map(({ name }) => name).filter((name) => name !== lastLevel);
  const isCertain = (index: number): boolean => (names[index] ?? "").startsWith("certain");
  const differs = loss.some((by, index) => by !== 0 && !isCertain(index));
  return loss.map((by, index) => (differs && isCertain(index) ? 0 : by));
}

describe("why not", () => {
  it("is what solving again with the pair pinned gives, level by level", () => {
    let found = 0;
    fc.assert(
      fc.property(anyPool(7), anySettings, fc.nat(3), (people, settings, waiting) => {
        const waited = new Map(people.households.slice(0, waiting).map(({ code }) => [code, 2]));
        const work = solved(poolFor(people, settings), waited);
        const { draw, problem } = work;
        for (const whyNot of everyWhyNot(work) ?? []) {
          found += 1;
          const place = [...draw.possible].findIndex(
            (one) => draw.groups[one.group] === whyNot.group && draw.households[one.household] === whyNot.household,
          );
          const group = draw.possible.at(place)?.group ?? 0;
          const losses = Array.from({ length: problem.rows / draw.groups.length }, (_, slot) =>
            lossBySolving(work, group + slot * draw.groups.length, place + slot * draw.possible.length),
          );
          const least = losses.reduce((best, loss) => (isLess(loss, best) ? loss : best));
          assert.deepEqual(allCosts(work, whyNot), asTold(work, least));
        }
      }),
      { numRuns: 300 },
    );
    assert.ok(found > 0);
  });

  it("is told of every possible pair that was not chosen, and of no other", () => {
    fc.assert(
      fc.property(anyPool(7), anySettings, (people, settings) => {
        const work = solved(poolFor(people, settings));
        const { draw, solution } = work;
        const chosen = new Set([...solution.pairOfRow].map((pair) => (pair < 0 ? -1 : pair % draw.possible.length)));
        const left = [...draw.possible].filter((_, place) => !chosen.has(place));
        assert.deepEqual(
          (everyWhyNot(work) ?? []).map(({ group, household }) => [group, household]),
          left.map(({ group, household }) => [draw.groups[group], draw.households[household]]),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("answers about any two: all rules that forbid it, or what it would cost", () => {
    fc.assert(
      fc.property(anyPool(5), anySettings, (people, settings) => {
        const work = solved(poolFor(people, settings));
        const every = everyWhyNot(work) ?? [];
        for (const group of work.pool.groups) {
          for (const household of work.pool.households) {
            const answer = whyNotPair(work, { group: ` ${group.code.toLowerCase()}`, household: household.code });
            const known = every.find((one) => one.group === group.code && one.household === household.code);
            if (known !== undefined) assert.deepEqual(answer?.whyNot, known);
            else if (answer?.whyNot.failing !== undefined) {
              assert.equal(answer.told.length, answer.whyNot.failing.length + 1);
              const others = reasonsAgainst({ group, household }, work.pool.rules);
              assert.ok(others.length === 0 || answer.whyNot.failing.length > 0);
            } else assert.equal(answer?.told[0]?.code, "why-not-chosen");
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("is left to who asks where so many could change places that it would take long", () => {
    const wishes = (start: number): HouseholdType[][] =>
      householdTypes.map((_, place) => householdTypes.slice((place + start) % 5, ((place + start) % 5) + 1));
    const found = (size: number): number | undefined => {
      const everybody = Array.from({ length: size }, (_, index) => index);
      const people = {
        groups: everybody.map((index) => groupOf(`WG-${index}`, { ranking: wishes(index * 7 + (index >> 2)) })),
        households: everybody.map((index) =>
          householdOf(`H-${index}`, { type: householdTypes[(index * 3) % 5] ?? "couple", ranking: wishes(index + 3) }),
        ),
      };
      return everyWhyNot(solved(poolFor(people, defaultSettings)))?.length;
    };
    assert.deepEqual([found(60), found(150)], [60 * 59, undefined]);
  });

  it("knows nothing of people outside the pool", () => {
    const work = solved(poolFor({ groups: [groupOf("WG-1")], households: [householdOf("H-1")] }, defaultSettings));
    assert.equal(whyNotPair(work, { group: "WG-1", household: "H-2" }), undefined);
    assert.equal(whyNotPair(work, { group: "__proto__", household: "H-1" }), undefined);
  });

  const told = (title: string, people: People, asked: [string, string], nl: string, en: string): void => {
    it(title, () => {
      const work = solved(poolFor(people, defaultSettings));
      const answer = whyNotPair(work, { group: asked[0], household: asked[1] });
      const spoken = (language: "nl" | "en"): string => (answer?.told ?? []).map((one) => say(language, one)).join(" ");
      assert.deepEqual([spoken("nl"), spoken("en")], [nl, en]);
    });
  };
  told(
    "says how far too far",
    { groups: [groupOf("WG-1")], households: [householdOf("H-1", { location: north(6200), consent: "no" })] },
    ["WG-1", "H-1"],
    "WG-1 met H-1 kan niet: Te ver: 6,2 km, de grens is 5 km. Het huishouden gaf geen toestemming.",
    "WG-1 with H-1 is not possible: Too far: 6.2 km, the limit is 5 km. The household did not consent.",
  );
  told(
    "says what it would cost, and who would move",
    {
      groups: [groupOf("WG-1"), groupOf("WG-2", { location: north(7000) })],
      households: [householdOf("H-1", { location: north(-2000) }), householdOf("H-2", { location: north(4000) })],
    },
    ["WG-1", "H-2"],
    "WG-1 met H-2 kan, maar dan is er 1 match minder. 1 andere groep krijgt dan een ander huishouden of geen.",
    "WG-1 with H-2 is possible, but then there would be 1 match fewer. 1 other group would then get another household, or none.",
  );
  told(
    "says that people are together",
    { groups: [groupOf("WG-1")], households: [householdOf("H-1")] },
    ["wg-1", "h-1"],
    "WG-1 en H-1 zijn in deze ronde samen gekozen.",
    "WG-1 and H-1 were chosen together in this round.",
  );

  it("speaks of the draw with a control group only where the lottery differs", () => {
    const people = {
      groups: [groupOf("WG-1"), groupOf("WG-2", { location: north(2000) })],
      households: [900, 1000, 1900, 2000].map((metres, index) =>
        householdOf(`H-${index + 1}`, { location: north(metres) }),
      ),
    };
    const goalsOf = (households: readonly Household[], waited?: ReadonlyMap<string, number>): readonly string[] => {
      const work = solved(poolFor({ ...people, households }, { ...defaultSettings, control: true }), waited);
      return [...new Set((everyWhyNot(work) ?? []).map((one) => toldCost(work, one).goal))];
    };
    // Four for two groups: nobody is left out, and who is with whom goes by likeness and distance.
    assert.deepEqual(goalsOf(people.households), ["even"]);
    // Three: the lottery says who has a group without a second candidate, after whoever waited.
    assert.ok(goalsOf(people.households.slice(0, 3)).includes("lottery"));
    assert.ok(goalsOf(people.households.slice(0, 3), new Map([["H-1", 2]])).includes("waiting"));
  });

  it("tells of wishes who would get another choice, the one that no goal counts included", () => {
    const ranking = [["family" as const], ["couple" as const], ["single-man" as const]];
    const people = {
      groups: [groupOf("WG-1", { ranking }), groupOf("WG-2", { ranking })],
      households: [householdOf("H-1", { type: "family" }), householdOf("H-2", { type: "single-man" })],
    };
    for (const objective of ["fair", "rank-maximal"] as const) {
      const three = { ...people, households: [...people.households, householdOf("H-3", { type: "couple" })] };
      const work = solved(poolFor(three, { ...defaultSettings, objective }));
      const [least] = (everyWhyNot(work) ?? []).filter(({ household }) => household === "H-2");
      const cost = toldCost(work, least ?? { group: "", household: "" });
      assert.equal(cost.goal, "wishes");
      assert.equal(
        cost.ranks.reduce((sum, { more }) => sum + more, 0),
        0,
      );
      assert.equal(cost.ranks.find(({ rank }) => rank === 3)?.more, 1);
    }
  });
});

describe("what a pair costs, in words", () => {
  const check = (cost: ToldCost, nl: string, en: string): void => {
    it(nl, () => {
      const told = sentence("why-not-cost", { cost });
      assert.deepEqual([say("nl", told), say("en", told)], [nl, en]);
    });
  };
  const of = (goal: ToldCost["goal"], by: number, ...ranks: (readonly [number, number])[]): ToldCost => ({
    goal,
    by,
    ranks: ranks.map(([rank, more]) => ({ rank, more })),
  });
  check(of("pairs", 2), "Dan zijn er 2 matches minder.", "Then there would be 2 matches fewer.");
  check(
    of("seconds", 1),
    "Dan heeft 1 groep minder een tweede kandidaat.",
    "Then 1 group fewer would have a second candidate.",
  );
  check(
    of("wishes", 1, [5, 1], [3, -1]),
    "Dan krijgt iemand een vijfde keuze in plaats van een derde keuze.",
    "Then somebody would get a fifth choice instead of a third choice.",
  );
  check(
    of("wishes", 2, [5, 2], [1, -2]),
    "Dan krijgen er 2 meer een vijfde keuze en 2 minder een eerste keuze.",
    "Then 2 more would get a fifth choice and 2 fewer would get a first choice.",
  );
  check(
    of("wishes", 1, [0, 1], [3, -3], [2, 2]),
    "Dan krijgt er 1 meer een keuze die niet op de lijst stond, en dat telt zwaarder dan wat anderen winnen.",
    "Then 1 more would get a choice not on their list, which counts for more than what others would gain.",
  );
  check(
    of("total", 1),
    "Dan komen alle keuzes samen 1 plaats lager uit.",
    "Then all choices together would come out 1 place lower.",
  );
  check(
    of("even", 0),
    "Even goed voor wensen en loting; zo lijken de twee kandidaten van elke groep meer op elkaar.",
    "Just as good for wishes and draw; this way the two candidates of every group are more alike.",
  );
  check(of("lottery", 0), "Even goed: de loting ging de andere kant op.", "Just as good: the draw went the other way.");
  check(
    of("distance", 1230),
    "Even goed, maar alle paren samen wonen dan 1,2 km verder van elkaar.",
    "Just as good, but all pairs together would live 1.2 km farther apart.",
  );
});
