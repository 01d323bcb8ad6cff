import assert from "node:assert/strict";
import fc from "fast-check";
import type { Place, PlaceProblem } from "../../../core/matching/division/places.ts";
import { dividedPlaces, dividedWithMore, startOf } from "../../../core/matching/preselection.ts";
import { preselectionProblem } from "../../../core/matching/preselection-problem.ts";
import { generatedPreselection } from "../../../scripts/bench/preselections.ts";

/** A problem as a table: plain data, so that a failing one can be read. */
interface Table {
  readonly groups: readonly { readonly municipality: string; readonly ranks: readonly (number | null)[] }[];
  readonly homes: readonly {
    readonly municipality: string;
    readonly count: number;
    readonly fits: readonly boolean[];
  }[];
  readonly kinds: readonly number[];
  readonly objective: PlaceProblem["objective"];
}

function problemOf({ groups, homes, kinds, objective }: Table): PlaceProblem {
  return {
    groups: groups.map(({ municipality, ranks }, index) => ({
      municipality,
      place: index + 1,
      rankOf: (kind) => ranks[kind] ?? undefined,
    })),
    homes: homes.map(({ municipality, count, fits }) => ({
      municipality,
      count,
      fits: (kind) => fits[kind] === true,
    })),
    kinds,
    objective,
  };
}

const anyMunicipality = fc.constantFrom("A", "B", "C");
const anyTable = (groups: number, homes: number): fc.Arbitrary<Table> =>
  fc.record({
    groups: fc.array(
      fc.record({
        municipality: anyMunicipality,
        ranks: fc.tuple(...[0, 1].map(() => fc.constantFrom(null, 1, 2, 3, 6))),
      }),
      { maxLength: groups },
    ),
    homes: fc.array(
      fc.record({
        municipality: anyMunicipality,
        count: fc.integer({ min: 1, max: 2 }),
        fits: fc.tuple(fc.boolean(), fc.boolean()),
      }),
      { maxLength: homes },
    ),
    kinds: fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })),
    objective: fc.constantFrom("fair" as const, "total" as const, "rank-maximal" as const),
  });

/** The values of the goals of some places, written down a second time. */
function valuesOf({ groups, objective }: Table, places: readonly Place[]): readonly number[] {
  const perGroup = groups.map((_, group) => places.filter((place) => place.group === group));
  const ranks = places.map(({ group, kind }) => groups[group]?.ranks[kind] ?? 0);
  const count = (rank: number): number => ranks.filter((one) => one === rank).length;
  const wishes = {
    fair: [6, 5, 4, 3, 2].map(count),
    total: [ranks.reduce((sum, rank) => sum + rank, 0)],
    "rank-maximal": [1, 2, 3, 4, 5].map(count),
  };
  return [
    perGroup.filter((one) => one.length > 0).length,
    perGroup.filter((one) => one.length > 1).length,
    ...wishes[objective],
    places.reduce((sum, { group }) => sum + group + 1, 0),
  ];
}

function isBetter({ objective }: Table, one: readonly number[], other: readonly number[]): boolean {
  const index = one.findIndex((value, place) => value !== other[place]);
  if (index < 0) return false;
  const isMost = index < 2 || (objective === "rank-maximal" && index < one.length - 1);
  return isMost ? (one[index] ?? 0) > (other[index] ?? 0) : (one[index] ?? 0) < (other[index] ?? 0);
}

/** The best of all divisions, found by looking at every one. */
function bestByHand(table: Table): readonly number[] {
  const { groups, homes } = table;
  const [kinds, beds] = [[...table.kinds], homes.map(({ count }) => count)];
  let best: readonly number[] | undefined;
  const places: Place[] = [];
  const from = (slot: number): void => {
    const group = Math.floor(slot / 2);
    const seeker = groups[group];
    if (seeker === undefined) {
      const values = valuesOf(table, places);
      if (best === undefined || isBetter(table, values, best)) best = values;
      return;
    }
    from(slot + 1);
    seeker.ranks.forEach((rank, kind) => {
      homes.forEach((home, place) => {
        const isPossible = rank !== null && home.municipality === seeker.municipality && home.fits[kind] === true;
        if (!isPossible || (kinds[kind] ?? 0) === 0 || (beds[place] ?? 0) === 0) return;
        kinds[kind] = (kinds[kind] ?? 0) - 1;
        beds[place] = (beds[place] ?? 0) - 1;
        places.push({ group, kind, home: place });
        from(slot + 1);
        places.pop();
        kinds[kind] = (kinds[kind] ?? 0) + 1;
        beds[place] = (beds[place] ?? 0) + 1;
      });
    });
  };
  from(0);
  return best ?? [];
}

describe("the division of kinds of households and homes over groups (R12)", () => {
  it("is the best of all, however municipalities compete", () => {
    fc.assert(
      fc.property(anyTable(3, 3), (table) => {
        const { values, places, gap } = dividedPlaces(problemOf(table));
        assert.equal(gap, undefined);
        assert.deepEqual(values, bestByHand(table));
        assert.deepEqual(valuesOf(table, places), values);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps to every number and every rule", () => {
    fc.assert(
      fc.property(anyTable(7, 6), (table) => {
        const { places } = dividedPlaces(problemOf(table));
        const used = (of: (place: Place) => number, index: number): number =>
          places.filter((place) => of(place) === index).length;
        table.kinds.forEach((count, kind) => {
          assert.ok(used((place) => place.kind, kind) <= count);
        });
        table.homes.forEach(({ count }, home) => {
          assert.ok(used((place) => place.home, home) <= count);
        });
        table.groups.forEach((_, group) => {
          assert.ok(used((place) => place.group, group) <= 2);
        });
        for (const { group, kind, home } of places) {
          const [seeker, offer] = [table.groups[group], table.homes[home]];
          assert.equal(seeker?.municipality, offer?.municipality);
          assert.ok(offer?.fits[kind] === true && typeof seeker?.ranks[kind] === "number");
        }
      }),
    );
  });

  it("gives as many places when the wishes do not matter", () => {
    fc.assert(
      fc.property(anyTable(6, 6), (table) => {
        const [all, places] = [dividedPlaces(problemOf(table)), dividedPlaces(problemOf(table), "places")];
        assert.deepEqual(all.values.slice(0, 2), places.values);
      }),
    );
  });

  it("is no farther from the best than it says, however early the search is cut short", () => {
    const cut = [1, 2, 3, 4, 5, 6].flatMap((seed) => {
      const size = { groups: 12, homes: 15, households: 24, municipalities: 4, seed };
      const { problem } = preselectionProblem(generatedPreselection(size));
      const { values: best } = dividedPlaces(problem);
      return [0, 1, 2, 4, 8].flatMap((cases) => {
        const { values, gap } = dividedPlaces(problem, "everything", cases);
        if (gap === undefined) assert.deepEqual(values, best);
        const [[groups = 0, choices = 0], [mostGroups = 0, mostChoices = 0]] = [values, best];
        const isGroups = gap?.goal === "groups";
        assert.ok(groups <= mostGroups && mostGroups - groups <= (isGroups ? gap.most : 0));
        if (!isGroups) assert.ok(mostChoices - choices <= (gap?.goal === "choices" ? gap.most : 0));
        return gap ?? [];
      });
    });
    assert.deepEqual(new Set(cut.map(({ goal }) => goal)).has("groups"), true);
    assert.ok(cut.every(({ most }) => most > 0 && Number.isFinite(most)));
  });

  it("finds with more of something what it would have found without knowing the division before", () => {
    fc.assert(
      fc.property(anyTable(5, 5), anyTable(2, 2), (table, added) => {
        const more: Table = {
          ...table,
          groups: [...table.groups, ...added.groups],
          homes: [...table.homes, ...added.homes],
        };
        const start = startOf(problemOf(table), dividedPlaces(problemOf(table)));
        const found = dividedWithMore(start, problemOf(more), { cases: 100 });
        assert.equal(found.gap, undefined);
        assert.deepEqual(found.values, dividedPlaces(problemOf(more), "places").values);
      }),
    );
  });

  it("never has fewer places with one home more", () => {
    fc.assert(
      fc.property(anyTable(5, 4), anyTable(0, 1), (table, more) => {
        const [now = 0] = dividedPlaces(problemOf(table), "places").values;
        const [then = 0] = dividedPlaces(
          problemOf({ ...table, homes: [...table.homes, ...more.homes] }),
          "places",
        ).values;
        assert.ok(then >= now && then <= now + 2);
      }),
    );
  });

  it("gives the one household that several municipalities can use to one of them", () => {
    const table: Table = {
      groups: ["A", "B", "C"].map((municipality) => ({ municipality, ranks: [1, null] })),
      homes: ["A", "B", "C"].map((municipality) => ({ municipality, count: 2, fits: [true, false] })),
      kinds: [1, 0],
      objective: "fair",
    };
    assert.deepEqual(dividedPlaces(problemOf(table)).places, [{ group: 0, kind: 0, home: 0 }]);
  });

  it("finds the best soon where many municipalities compete for few households", () => {
    const names = Array.from({ length: 14 }, (_, index) => `gemeente ${index}`);
    const table: Table = {
      groups: names.flatMap((municipality) => [1, 2].map((rank) => ({ municipality, ranks: [rank, rank] }))),
      homes: names.map((municipality) => ({ municipality, count: 4, fits: [true, true] })),
      kinds: [9, 9],
      objective: "fair",
    };
    const { places, gap } = dividedPlaces(problemOf(table));
    assert.ok(gap === undefined && places.length === 18);
    assert.ok([0, 1].every((kind) => places.filter((place) => place.kind === kind).length <= 9));
  });
});
