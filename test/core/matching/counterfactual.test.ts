import assert from "node:assert/strict";
import fc from "fast-check";
import type { AreaDistances } from "../../../core/intake/area-distances.ts";
import { assign } from "../../../core/matching/assignment.ts";
import { candidatesOf } from "../../../core/matching/candidates.ts";
import { counterfactualsOf, toldChange } from "../../../core/matching/counterfactual.ts";
import { pointsOf } from "../../../core/matching/distance.ts";
import { roundProblem } from "../../../core/matching/levels.ts";
import { poolOf, type Pool } from "../../../core/matching/pool.ts";
import { PossiblePairs } from "../../../core/matching/possible-pairs.ts";
import { solvedRound, type SolvedRound } from "../../../core/matching/solved.ts";
import type { Counterfactual } from "../../../core/records/explanations.ts";
import type { Group } from "../../../core/records/group.ts";
import type { Household } from "../../../core/records/household.ts";
import type { Location } from "../../../core/records/words.ts";
import { defaultSettings, type Settings } from "../../../core/settings.ts";
import { say, sentence } from "../../../core/text/sentence.ts";
import { anyAreas, anyPool, groupOf, householdOf, north, readingOf, withPostcodes } from "./people.ts";

const none = new Map<string, number>();

interface People {
  readonly groups: readonly Group[];
  readonly households: readonly Household[];
}

const withPapers = new Set(["code", "vulnerability.willingness", "vulnerability.experience", "approval.declaration"]);

function poolFor(
  { groups, households }: People,
  settings: Settings,
  groupFields = withPapers,
  areaDistances: AreaDistances = new Map(),
): Pool {
  return poolOf(readingOf(groups, households, { groupFields, areaDistances }), [], settings);
}

function solved(pool: Pool): SolvedRound {
  return solvedRound({ pool, seed: "voorbeeld", groupsWaited: none, householdsWaited: none });
}

/** What is other for one person alone: the person, the settings, or every limit by so many kilometres more. */
interface Changed {
  readonly group?: Partial<Group>;
  readonly household?: Partial<Household>;
  readonly settings?: object;
  readonly fartherKm?: number;
}

/** Every group with a limit so many kilometres beyond its own, or beyond the round's where it has none. */
function withFarther(groups: readonly Group[], settings: Settings, fartherKm: number): readonly Group[] {
  if (fartherKm === 0) return groups;
  return groups.map((group) => ({ ...group, distanceKm: (group.distanceKm ?? settings["distance.km"]) + fartherKm }));
}

/** How many groups have a household when one person is changed, and for this person alone the settings are others. */
function pairsWith(
  { pool, draw }: SolvedRound,
  { side, code }: Pick<Counterfactual, "side" | "code">,
  changed: Changed,
): number {
  const settings = { ...pool.rules.settings, ...changed.settings };
  const rules = { ...pool.rules, settings };
  const all = withFarther(pool.groups, settings, changed.fartherKm ?? 0);
  const groups = all.map((one) => (side === "group" && one.code === code ? { ...one, ...changed.group } : one));
  const households = pool.households.map((one) =>
    side === "household" && one.code === code ? { ...one, ...changed.household } : one,
  );
  const index = (side === "group" ? pool.groups : pool.households).findIndex((one) => one.code === code);
  const others = [...draw.possible].filter((candidate) => candidate[side] !== index);
  const own = [...candidatesOf(groups, households, rules).possible].filter((candidate) => candidate[side] === index);
  const possible = PossiblePairs.of(
    [...others, ...own].sort((one, other) => one.group - other.group || one.household - other.household),
  );
  return assign(roundProblem({ ...draw, possible })).levels[0]?.value ?? 0;
}

function pairsIn({ solution }: SolvedRound): number {
  return solution.levels[0]?.value ?? 0;
}

const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    preset: fc.constantFrom("pilot" as const, "resettlement" as const),
    "distance.uncertain": fc.constantFrom("keep" as const, "exclude" as const),
    "distance.from": fc.constantFrom("nearest" as const, "farthest" as const),
    "distance.km": fc.constantFrom(1, 2, 3.3, 5),
    municipality: fc.constantFrom("any" as const, "same" as const),
    "vulnerability.rule": fc.constantFrom("sum" as const, "sum" as const, "off" as const),
    control: fc.boolean(),
  })
  .map((some) => ({ ...defaultSettings, ...some }));

function checkAll(check: (work: SolvedRound, change: Counterfactual) => void): void {
  fc.assert(
    fc.property(anyPool(7).map(withPostcodes), anySettings, fc.option(anyAreas), (people, settings, given) => {
      const work = solved(poolFor(people, settings, withPapers, given ?? new Map()));
      for (const change of counterfactualsOf(work)) check(work, change);
    }),
    // The same rounds every time, so that every kind of change is surely among them.
    { numRuns: 800, seed: 2026 },
  );
}

function groupOfCode({ pool }: SolvedRound, code: string): Group {
  return pool.groups.find((one) => one.code === code) ?? groupOf(code);
}

function capacityIn({ vulnerability: { willingness = 0, experience = 0 } = {} }: Group): number {
  return willingness + experience;
}

/** At a point, and at no postcode, which kilometres that people gave would go by. */
function livingAt(location: Location | undefined): { location?: Location; postcode: string } {
  return { ...(location === undefined ? {} : { location }), postcode: "" };
}

describe("what would let somebody be matched", () => {
  it("is the smallest limit in tenths of a kilometre", () => {
    let [found, own] = [0, 0];
    checkAll((work, change) => {
      if (change.rule !== "distance") return;
      found += 1;
      const group = groupOfCode(work, change.side === "group" ? change.code : change.with);
      assert.equal(change.ownLimitKm, group.distanceKm);
      if (group.distanceKm !== undefined) own += 1;
      const now = group.distanceKm ?? work.pool.rules.settings["distance.km"];
      const pairs = (fartherKm: number): number => pairsWith(work, change, { fartherKm });
      const farther = (change.needed ?? 0) - now;
      assert.ok(farther > 0);
      assert.equal(pairs(farther), pairsIn(work) + 1);
      assert.equal(pairs((Math.round(farther * 10) - 1) / 10), pairsIn(work));
    });
    assert.ok(found > 100 && own > 20);
  });

  it("is the smallest step in what a group can carry", () => {
    let found = 0;
    checkAll((work, change) => {
      if (change.rule !== "vulnerability") return;
      found += 1;
      const { needed = 0 } = change;
      if (change.side === "group") {
        const pairs = (capacity: number): number =>
          pairsWith(work, change, { group: { vulnerability: { willingness: capacity, experience: 0 } } });
        assert.deepEqual([pairs(needed), pairs(needed - 1)], [pairsIn(work) + 1, pairsIn(work)]);
      } else {
        const pairs = (score: number): number => pairsWith(work, change, { household: { vulnerability: { score } } });
        const capacity = capacityIn(groupOfCode(work, change.with));
        assert.deepEqual([pairs(capacity), pairs(capacity + 1)], [pairsIn(work) + 1, pairsIn(work)]);
        assert.deepEqual(toldChange(work, change), {
          side: "household",
          rule: "vulnerability",
          needed,
          now: capacity,
          partner: change.with,
        });
      }
    });
    assert.ok(found > 0);
  });

  it("gives one pair more by a paper, a word, a number or a place that was missing", () => {
    const seen = new Set<string>();
    checkAll((work, change) => {
      const group = groupOfCode(work, change.side === "group" ? change.code : change.with);
      const household = work.pool.households.find(
        ({ code }) => code === (change.side === "group" ? change.with : change.code),
      );
      const changes = {
        approval: { group: { approval: { declaration: true } } },
        consent: { household: { consent: "yes" as const } },
        municipality: { settings: { municipality: "any" } },
        "location-unknown": {
          group: { ...livingAt(household?.location), members: [] },
          household: livingAt(pointsOf(group, "nearest")[0]),
          fartherKm: 20,
        },
        "vulnerability-unknown": {
          group: { vulnerability: { willingness: 4, experience: 4 } },
          household: { vulnerability: { score: 0 } },
        },
      };
      const rule = change.rule;
      if (!(rule in changes)) return;
      seen.add(`${change.side} ${rule}`);
      assert.equal(pairsWith(work, change, changes[rule as keyof typeof changes]), pairsIn(work) + 1);
    });
    assert.deepEqual([...seen].sort(), [
      "group approval",
      "group location-unknown",
      "group municipality",
      "group vulnerability-unknown",
      "household consent",
      "household location-unknown",
      "household municipality",
      "household vulnerability-unknown",
    ]);
  });

  it("is told of everybody whom a larger limit would help", () => {
    fc.assert(
      fc.property(anyPool(7), anySettings, (people, settings) => {
        const work = solved(poolFor(people, settings));
        const told = new Set(
          counterfactualsOf(work).flatMap(({ side, code, rule }) => (rule === "distance" ? [`${side} ${code}`] : [])),
        );
        const check = (side: "group" | "household", code: string): void => {
          const helps = pairsWith(work, { side, code }, { fartherKm: 40 }) > pairsIn(work);
          assert.equal(told.has(`${side} ${code}`), helps);
        };
        work.pool.groups.forEach(({ code }, row) => {
          if ((work.solution.pairOfRow[row] ?? -1) < 0) check("group", code);
        });
        work.pool.households.forEach(({ code }, column) => {
          if ((work.solution.rowOfColumn[column] ?? -1) < 0) check("household", code);
        });
      }),
      { numRuns: 300 },
    );
  });

  const withoutPapers = new Set(["code", "vulnerability.willingness", "vulnerability.experience"]);
  const check = (title: string, people: People, expected: readonly Counterfactual[]): void => {
    it(title, () => {
      assert.deepEqual(counterfactualsOf(solved(poolFor(people, defaultSettings, withoutPapers))), expected);
    });
  };
  check(
    "makes room by a chain: WG-2 can have H-1 because WG-1 can go to H-2",
    {
      groups: [groupOf("WG-1", { location: north(4000) }), groupOf("WG-2", { location: north(-2600) })],
      households: [householdOf("H-1", { location: north(2450) }), householdOf("H-2", { location: north(8000) })],
    },
    [
      { side: "group", code: "WG-2", rule: "distance", needed: 5.1, with: "H-1" },
      { side: "household", code: "H-2", rule: "distance", needed: 10.6, with: "WG-2" },
    ],
  );
  const far = {
    groups: [groupOf("WG-1", { distanceKm: 3 })],
    households: [householdOf("H-1", { location: north(3950) })],
  };
  const waits = { rule: "distance", needed: 4, ownLimitKm: 3 } as const;
  check("is the limit that a group set for itself, where that is what holds", far, [
    { side: "group", code: "WG-1", ...waits, with: "H-1" },
    { side: "household", code: "H-1", ...waits, with: "WG-1" },
  ]);
  it("is told as the group's own limit", () => {
    const work = solved(poolFor(far, defaultSettings, withoutPapers));
    const told = counterfactualsOf(work).flatMap((change) => toldChange(work, change) ?? []);
    assert.deepEqual(
      told.map((change) => say("nl", sentence("helps-change", { change }))),
      [
        "Als deze groep zelf ook 4 km goed vindt (nu 3 km), kan deze groep een match krijgen, via H-1.",
        "Als groep WG-1 zelf ook 4 km goed vindt (nu 3 km), kan dit huishouden een match krijgen.",
      ],
    );
  });
  check(
    "is of several groups that of whichever has to give way least",
    {
      groups: [groupOf("WG-1", { distanceKm: 2 }), groupOf("WG-2", { distanceKm: 8, location: north(12_050) })],
      households: [householdOf("H-1", { location: north(3550) })],
    },
    [
      { side: "group", code: "WG-1", rule: "distance", needed: 3.6, ownLimitKm: 2, with: "H-1" },
      { side: "group", code: "WG-2", rule: "distance", needed: 8.5, ownLimitKm: 8, with: "H-1" },
      { side: "household", code: "H-1", rule: "distance", needed: 8.5, ownLimitKm: 8, with: "WG-2" },
    ],
  );
  it("takes a household that is only compared, which has no match to lose", () => {
    const people = {
      groups: [groupOf("WG-1"), groupOf("WG-2", { location: north(6800) })],
      households: [householdOf("H-1", { location: north(900) }), householdOf("H-2", { location: north(1000) })],
    };
    const work = solved(poolFor(people, { ...defaultSettings, control: true }, withoutPapers));
    assert.deepEqual(counterfactualsOf(work), [
      { side: "group", code: "WG-2", rule: "distance", needed: 5.8, with: "H-2" },
    ]);
  });
  check(
    "is nothing for somebody on a break",
    { groups: [groupOf("WG-1", { status: "paused" })], households: [householdOf("H-1")] },
    [],
  );
  check(
    "is nothing where nobody could make room",
    { groups: [groupOf("WG-1")], households: [householdOf("H-1"), householdOf("H-2")] },
    [],
  );
  check(
    "is nothing for a household that said no",
    { groups: [groupOf("WG-1")], households: [householdOf("H-1", { consent: "no" })] },
    [],
  );
  check(
    "is nothing where two rules stand in the way",
    { groups: [groupOf("WG-1")], households: [householdOf("H-1", { location: north(6000), consent: "no" })] },
    [],
  );
});

describe("of several who would do as well", () => {
  /** One group that waits because of support, with households of the same score at these places. */
  const asked = (
    places: readonly (readonly [code: string, metres: number])[],
    forbid: readonly string[] = [],
  ): unknown => {
    const households = places.map(([code, metres]) =>
      householdOf(code, { location: north(metres), vulnerability: { score: 6 } }),
    );
    const group = groupOf("WG-1", { vulnerability: { willingness: 2, experience: 1 } });
    const arrangements = forbid.map((household) => ({ kind: "forbid" as const, group: "WG-1", household }));
    const pool = poolOf(readingOf([group], households), [], defaultSettings, arrangements);
    return counterfactualsOf(solved(pool))
      .filter(({ side }) => side === "group")
      .map(({ rule, with: partner }) => `${rule} ${partner}`);
  };
  const check = (title: string, expected: string, ...asking: Parameters<typeof asked>): void => {
    it(title, () => {
      assert.deepEqual(asked(...asking), expected === "" ? [] : [`vulnerability ${expected}`]);
    });
  };
  check("the nearest is told", "H-3", [["H-1", 3000], ["H-2", 2000], ["H-3", 1000]]); // prettier-ignore
  check("the nearest is told, on either side", "H-2", [["H-1", -1001], ["H-2", 1000], ["H-3", 4000]]); // prettier-ignore
  check("of those as near the first by code", "H-1", [["H-3", 1000], ["H-2", 1000], ["H-1", 1000]]); // prettier-ignore
  check("of those as near on two sides, too", "H-1", [["H-2", 1000], ["H-1", -1000], ["H-4", 1000]]); // prettier-ignore
  check("nobody who was ruled out", "H-1", [["H-1", 3000], ["H-2", 1000]], ["H-2"]); // prettier-ignore
  check("nor anybody, when that was the only one", "", [["H-2", 1000]], ["H-2"]);

  it("nobody is told to find a place for somebody who may not be matched with any there", () => {
    const { location: place, ...unplaced } = groupOf("WG-1");
    assert.ok(place !== undefined);
    const told = (household: string): readonly string[] => {
      const arrangements = [{ kind: "forbid" as const, group: "WG-1", household }];
      const pool = poolOf(readingOf([unplaced], [householdOf("H-1")]), [], defaultSettings, arrangements);
      return counterfactualsOf(solved(pool)).map(({ rule }) => rule);
    };
    assert.deepEqual([told("H-2"), told("H-1")], [["location-unknown"], []]);
  });
});
