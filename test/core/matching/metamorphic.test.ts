/** What must not change, or only so, when the people of a whole round change: what its own output cannot say of itself. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { poolOf, type NamedPair } from "../../../core/matching/pool.ts";
import { drawRound, type DrawnRound } from "../../../core/matching/round.ts";
import type { Group } from "../../../core/records/group.ts";
import type { Household } from "../../../core/records/household.ts";
import type { Location } from "../../../core/records/words.ts";
import { defaultSettings, type Settings } from "../../../core/settings.ts";
import type { ArrangementKind } from "../../../core/sheets/arrangements.ts";
import { anyPool, householdOf, north, readingOf } from "./people.ts";

interface People {
  readonly groups: readonly Group[];
  readonly households: readonly Household[];
}

/** A pair that people arranged. */
type Arranged = NamedPair & { readonly kind: ArrangementKind };

const none = new Map<string, number>();

function drawn(people: People, settings: Settings, arranged: readonly Arranged[] = []): DrawnRound {
  const pool = poolOf(readingOf(people.groups, people.households), [], settings, arranged);
  return drawRound({ pool, seed: "voorbeeld", groupsWaited: none, householdsWaited: none });
}

/** Who is with whom, who is compared with whom, and on which side of the coin; blocks are only numbers. */
function pairsOf({ pairs, control }: DrawnRound): readonly string[] {
  return [
    ...pairs.map(({ group, household, slot }) => `${group.code} ${household.code} ${slot}`),
    ...control.map(({ group, household, slot }) => `${group.code} compared with ${household.code} ${slot}`),
  ].sort();
}

function waitingOf({ waiting }: DrawnRound): readonly string[] {
  return waiting.map(({ side, code }) => `${side} ${code}`).sort();
}

/** Who waits, why, and for how many; without the near misses, who may be anybody. */
function reasonsOf({ waiting }: DrawnRound): readonly string[] {
  return waiting.map(({ side, code, reason, candidates }) => `${side} ${code} ${reason} ${candidates}`).sort();
}

/** The values of all goals that are sums over pairs, and not of places in a draw. */
function valuesOf({ levels }: DrawnRound): ReadonlyMap<string, number> {
  return new Map(
    levels.filter(({ name }) => name !== "households" && name !== "groups").map(({ name, value }) => [name, value]),
  );
}

const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    objective: fc.constantFrom("fair" as const, "total" as const, "rank-maximal" as const),
    control: fc.boolean(),
    "vulnerability.rule": fc.constantFrom("sum" as const, "off" as const),
    "bands.km": fc.constantFrom(0, 1),
    "distance.from": fc.constantFrom("nearest" as const, "mean" as const, "farthest" as const),
  })
  .map((some) => ({ ...defaultSettings, ...some }));

/** The same people a degree farther north, with codes of their own. */
function elsewhere({ groups, households }: People): People {
  const moved = <Item extends { readonly location?: Location | undefined }>(one: Item): Item =>
    one.location === undefined ? one : { ...one, location: { ...one.location, lat: one.location.lat + 1 } };
  return {
    groups: groups.map((group) => ({
      ...moved(group),
      code: `X${group.code}`,
      ...(group.members === undefined ? {} : { members: group.members.map(moved) }),
    })),
    households: households.map((household) => ({ ...moved(household), code: `X${household.code}` })),
  };
}

function together(one: People, other: People): People {
  return { groups: [...one.groups, ...other.groups], households: [...one.households, ...other.households] };
}

/** Somebody who fits no group: too far, without a place, without consent, or on a break. */
const anyInadmissible: fc.Arbitrary<Household> = fc
  .record({
    code: fc.constantFrom("H-0", "H-3a", "H-999", "A"),
    why: fc.constantFrom<Partial<Household>>({ location: north(99_000) }, { consent: "no" }, { status: "paused" }, {
      location: undefined,
    } as object),
  })
  .map(({ code, why }) => householdOf(code, { type: "family", ...why }));

/** The same in another order, drawn with numbers; nothing where there is nothing. */
function shuffled<Item>(items: readonly Item[] | undefined, next: () => number): Item[] | undefined {
  return items
    ?.map((item) => [next(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}

/** Everything of somebody that a workbook has in an order which says nothing. */
function reordered<Person extends Group | Household>(person: Person, next: () => number): Person {
  const { ranking, interests, priorities, workFields } = person;
  const { members, types } = person as Group;
  const all = {
    ranking: ranking?.map((place) => shuffled(place, next) ?? []),
    interests: shuffled(interests, next),
    priorities: shuffled(priorities, next),
    workFields: shuffled(workFields, next),
    members: shuffled(members, next),
    types: shuffled(types, next),
  };
  return { ...person, ...Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) };
}

/** Members at so few places and so unlike in precision that many are equally near. */
const anyMembers = fc.array(
  fc.record({ metres: fc.constantFrom(0, 100, 300, 4700), rough: fc.constantFrom(0, 0.3, 0.6) }),
  { maxLength: 4 },
);

describe("a whole round", () => {
  it("is the same in whatever order rows, members, types and lists stand (R6)", () => {
    const things = ["koken", "samen koken", "voetbal", "tuin"];
    const anyOrder = fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 });
    const anyTeams = fc.array(anyMembers, { minLength: 6, maxLength: 6 });
    const wider = fc.record({
      municipality: fc.constantFrom("any" as const, "same" as const),
      preset: fc.constantFrom("pilot" as const, "resettlement" as const),
      "distance.uncertain": fc.constantFrom("keep" as const, "exclude" as const),
    });
    fc.assert(
      fc.property(anyPool(6), anySettings, wider, anyTeams, anyOrder, (people, some, more, teams, numbers) => {
        const settings = { ...some, ...more };
        const whole: People = {
          groups: people.groups.map((group, index) => ({
            ...group,
            interests: things.slice(index % 3),
            members: (teams[index] ?? []).map(({ metres, rough }) => ({ location: north(metres, rough) })),
          })),
          households: people.households.map((one, index) => ({ ...one, interests: things.slice(0, 1 + (index % 4)) })),
        };
        let place = 0;
        const next = (): number => numbers[(place += 1) % numbers.length] ?? 0;
        const moved: People = {
          groups: shuffled(whole.groups, next)?.map((one) => reordered(one, next)) ?? [],
          households: shuffled(whole.households, next)?.map((one) => reordered(one, next)) ?? [],
        };
        const [before, after] = [whole, moved].map(({ groups, households }) =>
          poolOf(readingOf(groups, households), [], settings),
        );
        assert.equal(after?.hash, before?.hash);
        const told = ({ pairs, levels, excluded, ...round }: DrawnRound): unknown => [
          pairsOf({ pairs, levels, excluded, ...round }),
          reasonsOf({ pairs, levels, excluded, ...round }),
          pairs.map(({ candidate: { distance, groupRank, householdRank } }) => [distance, groupRank, householdRank]),
          levels,
          [...excluded].sort(),
        ];
        assert.deepEqual(told(drawn(moved, settings)), told(drawn(whole, settings)));
      }),
      { numRuns: 300 },
    );
  });

  it("is the same for everybody else with one more household that fits nobody", () => {
    fc.assert(
      fc.property(anyPool(6), anySettings, anyInadmissible, (people, settings, extra) => {
        const before = drawn(people, settings);
        const after = drawn({ ...people, households: [...people.households, extra] }, settings);
        assert.deepEqual(pairsOf(after), pairsOf(before));
        const others = reasonsOf(after).filter((one) => !one.startsWith(`household ${extra.code} `));
        assert.deepEqual(others, reasonsOf(before));
        assert.deepEqual(valuesOf(after), valuesOf(before));
      }),
      { numRuns: 200 },
    );
  });

  it("is the union of its regions: pairs, reasons, and values that add up", () => {
    fc.assert(
      fc.property(anyPool(5), anyPool(5), anySettings, (here, there, settings) => {
        const [one, other] = [drawn(here, settings), drawn(elsewhere(there), settings)];
        const both = drawn(together(here, elsewhere(there)), settings);
        assert.deepEqual(pairsOf(both), [...pairsOf(one), ...pairsOf(other)].sort());
        assert.deepEqual(reasonsOf(both), [...reasonsOf(one), ...reasonsOf(other)].sort());
        for (const [name, value] of valuesOf(both)) {
          assert.equal(value, (valuesOf(one).get(name) ?? NaN) + (valuesOf(other).get(name) ?? NaN), name);
        }
      }),
      { numRuns: 200 },
    );
  });

  /**
   * On one meridian distances are the whole metres between the points, so that they scale without rounding. Everything
   * that is a length is scaled: places, precision, limits and bands. Without a control group: how alike two candidates live
   * is counted in steps of half a kilometre.
   */
  it("does not depend on the unit of length", () => {
    const scaled = (factor: number, { groups, households }: People): People => {
      const at = (metres: number, precision: number): Location => north(metres * factor, precision * factor);
      return {
        groups: groups.map((group, index) => {
          const own = group.distanceKm === undefined ? {} : { distanceKm: group.distanceKm * factor };
          return { ...group, ...own, members: [], location: at(index * 1700 + index ** 2 * 13, index % 2) };
        }),
        households: households.map((household, index) => ({
          ...household,
          location: at(9100 - index * 1300 + index ** 2 * 7, (index % 3) / 2),
        })),
      };
    };
    fc.assert(
      fc.property(anyPool(7), anySettings, fc.constantFrom(2, 3, 10), (people, some, factor) => {
        const settings = { ...some, control: false };
        const long = { ...settings, "distance.km": 5 * factor, "bands.km": settings["bands.km"] * factor };
        const [before, after] = [drawn(scaled(1, people), settings), drawn(scaled(factor, people), long)];
        assert.deepEqual(pairsOf(after), pairsOf(before));
        assert.deepEqual(reasonsOf(after), reasonsOf(before));
        assert.deepEqual(after.excluded, before.excluded);
        const values = new Map(valuesOf(before));
        values.set("distance", (values.get("distance") ?? 0) * factor);
        assert.deepEqual(valuesOf(after), values);
      }),
      { numRuns: 200 },
    );
  });

  it("never has fewer groups with a household at a larger limit, whatever else is asked", () => {
    fc.assert(
      fc.property(anyPool(7), anySettings, fc.integer({ min: 1, max: 60 }), (people, settings, tenths) => {
        const groups = (km: number): number => drawn(people, { ...settings, "distance.km": km }).pairs.length;
        assert.ok(groups((tenths + 5) / 10) >= groups(tenths / 10));
      }),
      { numRuns: 150 },
    );
  });

  it("loses at most one pair, and never gains one, when a pair is ruled out; none when that was not drawn", () => {
    fc.assert(
      fc.property(anyPool(6), anySettings, fc.nat(), fc.nat(), (people, settings, row, column) => {
        const group = people.groups[row % Math.max(1, people.groups.length)]?.code;
        const household = people.households[column % Math.max(1, people.households.length)]?.code;
        if (group === undefined || household === undefined) return;
        const before = drawn(people, settings);
        const after = drawn(people, settings, [{ kind: "forbid", group, household }]);
        const lost = before.pairs.length - after.pairs.length;
        assert.ok(lost === 0 || lost === 1);
        const wasDrawn = [...before.pairs, ...before.control].some(
          (pair) => pair.group.code === group && pair.household.code === household,
        );
        if (!wasDrawn) assert.deepEqual(pairsOf(after), pairsOf(before));
      }),
      { numRuns: 300 },
    );
  });

  it("is itself when all its pairs are fixed", () => {
    fc.assert(
      fc.property(anyPool(6), anySettings, (people, some) => {
        const settings = { ...some, control: false };
        const before = drawn(people, settings);
        const pins = before.pairs.map(({ group, household }): Arranged => ({
          kind: "pin",
          group: group.code,
          household: household.code,
        }));
        const after = drawn(people, settings, pins);
        assert.deepEqual(pairsOf(after), pairsOf(before));
        assert.deepEqual(waitingOf(after), waitingOf(before));
      }),
      { numRuns: 100 },
    );
  });

  /**
   * Places in the draw move up when somebody leaves, but keep their order, and only that decides. So the same pairs are
   * formed and the same people wait. What changes is why: whom the draw decided about may be decided without it, and
   * groups have one possible household fewer.
   */
  it("keeps its pairs, its coins and who waits when somebody who waits goes away", () => {
    fc.assert(
      fc.property(anyPool(7), anySettings, fc.nat(), (people, settings, choice) => {
        const before = drawn(people, settings);
        const gone = before.waiting[choice % Math.max(1, before.waiting.length)];
        if (gone === undefined) return;
        const stays = (side: string) => (person: Group | Household) => side !== gone.side || person.code !== gone.code;
        const left = {
          groups: people.groups.filter(stays("group")),
          households: people.households.filter(stays("household")),
        };
        const after = drawn(left, settings);
        assert.deepEqual(pairsOf(after), pairsOf(before));
        const others = waitingOf(before).filter((one) => one !== `${gone.side} ${gone.code}`);
        assert.deepEqual(waitingOf(after), others);
        assert.deepEqual(valuesOf(after), valuesOf(before));
      }),
      { numRuns: 300 },
    );
  });

  it("is the same in all it tells, whatever is kept for evaluation, in the pilot (R7)", () => {
    const common = {
      name: "Verzonnen",
      interests: ["koken"],
      workFields: ["zorg"],
      languages: ["ar"],
      priorities: ["werk"],
      expectation: { hoursPerWeek: 3, focus: 2 },
      contactPerson: "Verzonnen",
      registeredOn: "2026-01-05",
    };
    const ofGroups: Partial<Group> = { ...common, size: 6 };
    const ofHouseholds: Partial<Household> = { ...common, age: 30, dutch: "A2", ambassador: "wanted" };
    fc.assert(
      fc.property(anyPool(6), anySettings, fc.nat(7), (people, settings, choice) => {
        const more = {
          groups: people.groups.map((one, index) => (index % 3 === choice % 3 ? { ...one, ...ofGroups } : one)),
          households: people.households.map((one, index) =>
            index % 2 === choice % 2 ? { ...one, ...ofHouseholds } : one,
          ),
        };
        const told = (round: DrawnRound): unknown => ({
          ...round,
          pairs: round.pairs.map(({ group, household, ...rest }) => [group.code, household.code, rest]),
          control: round.control.map(({ group, household, ...rest }) => [group.code, household.code, rest]),
        });
        assert.deepEqual(told(drawn(more, settings)), told(drawn(people, settings)));
      }),
      { numRuns: 150 },
    );
  });
});
