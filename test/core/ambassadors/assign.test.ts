import assert from "node:assert/strict";
import fc from "fast-check";
import {
  assignedAmbassadors,
  isBridge,
  type AmbassadorOffer,
  type AmbassadorsAssigned,
  type MatchNeed,
} from "../../../core/ambassadors/assign.ts";
import { lotteryNumber } from "../../../core/matching/lottery.ts";

const codes = ["A-1", "A-2", "A-3", "A-10"];
const languages = fc.uniqueArray(fc.constantFrom("ar", "ti", "fa", "en", "nl"), { maxLength: 3 });
const municipality = fc.constantFrom("", "almere", "arnhem");

const need = fc.record(
  {
    languages: languages.map((list) => new Set(list)),
    municipality,
    ownMembers: fc.subarray(codes, { maxLength: 1 }).map((list) => new Set(list)),
    standing: fc.constantFrom(...codes, "A-99"),
    taken: fc.constantFrom(...codes),
  },
  { requiredKeys: ["languages", "municipality", "ownMembers"] },
);

const offer = fc.record({
  languages: languages.map((list) => new Set(list)),
  municipality,
  capacity: fc.integer({ min: 0, max: 4 }),
  typed: fc.integer({ min: 0, max: 2 }),
});

function programmes(matches: number, ambassadors: number) {
  return fc.record({
    needs: fc
      .array(need, { maxLength: matches })
      .map((list) => list.map((one, index): MatchNeed => ({ id: `M-${index + 1}`, ...one }))),
    offers: fc
      .array(offer, { maxLength: ambassadors })
      .map((list) => list.map((one, index): AmbassadorOffer => ({ code: codes[index] ?? `A-${index + 20}`, ...one }))),
  });
}

type Programme = { readonly needs: readonly MatchNeed[]; readonly offers: readonly AmbassadorOffer[] };

function loadOf({ given }: Pick<AmbassadorsAssigned, "given">, { code, typed }: AmbassadorOffer): number {
  return typed + [...given.values()].filter((one) => one === code).length;
}

/** Whoever stands and fits, where the ambassador has room for all that stands. */
function mustStay({ needs, offers }: Programme): ReadonlyMap<string, string> {
  const fits = (one: MatchNeed, code: string): boolean => {
    const found = offers.find((other) => other.code === code);
    return one.standing === code && found !== undefined && isBridge(one, found);
  };
  return new Map(
    offers.flatMap(({ code, capacity, typed }) => {
      const own = needs.filter((one) => fits(one, code));
      return typed + own.length <= capacity ? own.map(({ id }): [string, string] => [id, code]) : [];
    }),
  );
}

/** Every way to give ambassadors that breaks no hard condition and moves nobody who must stay. */
function everyWay({ needs, offers }: Programme): ReadonlyMap<string, string>[] {
  const stays = mustStay({ needs, offers });
  let ways: ReadonlyMap<string, string>[] = [new Map()];
  for (const one of needs) {
    const stay = stays.get(one.id);
    const possible = offers.filter((other) => (stay === undefined ? isBridge(one, other) : other.code === stay));
    ways = ways.flatMap((way) => [
      ...(stay === undefined ? [way] : []),
      ...possible.map(({ code }) => new Map([...way, [one.id, code]])),
    ]);
  }
  return ways.filter((given) =>
    offers.every((other) => {
      const isOver = loadOf({ given }, other) > other.capacity;
      return !isOver || loadOf({ given }, other) === other.typed;
    }),
  );
}

/** How good a way is, the weightiest first; smaller is better. */
function worth({ needs, offers }: Programme, given: ReadonlyMap<string, string>): readonly number[] {
  const stays = mustStay({ needs, offers });
  const pairs = needs.flatMap((one) => {
    const found = offers.find(({ code }) => code === given.get(one.id));
    return found === undefined || stays.has(one.id) ? [] : [{ one, found }];
  });
  const count = (is: (pair: { one: MatchNeed; found: AmbassadorOffer }) => boolean): number => pairs.filter(is).length;
  return [
    -given.size,
    count(({ one, found }) => one.taken === found.code || (one.standing !== undefined && one.standing !== found.code)),
    count(({ one, found }) =>
      [...one.languages].every((word) => word === "nl" || word === "en" || !found.languages.has(word)),
    ),
    // Twelfths, with room for at most four; hundredths of those, so that rounding decides nothing.
    Math.round(
      offers.reduce(
        (sum, other) => sum + (other.capacity === 0 ? 0 : loadOf({ given }, other) ** 2 / other.capacity),
        0,
      ) * 1200,
    ),
    count(({ one, found }) => one.municipality === "" || one.municipality !== found.municipality),
    pairs.reduce((sum, { one, found }) => sum + Math.floor(lotteryNumber(one.id, found.code) / 2 ** 32), 0),
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}

function needWith(id: string, words: string, more: Partial<MatchNeed> = {}): MatchNeed {
  return { id, languages: new Set(words.split(" ")), municipality: "", ownMembers: new Set(), ...more };
}

function offerWith(code: string, words: string, more: Partial<AmbassadorOffer> = {}): AmbassadorOffer {
  return { code, languages: new Set(words.split(" ")), municipality: "", capacity: 3, typed: 0, ...more };
}

describe("assignedAmbassadors", () => {
  it("gives what trying everything finds best", () => {
    fc.assert(
      fc.property(programmes(5, 4), (programme) => {
        const { given } = assignedAmbassadors(programme.needs, programme.offers);
        const found = worth(programme, given);
        const best = everyWay(programme)
          .map((way) => worth(programme, way))
          .reduce((one, other) => (compare(one, other) <= 0 ? one : other));
        assert.deepEqual(found, best);
      }),
      { numRuns: 500 },
    );
  });

  it("never gives somebody without a language in common, a member of the group, or more than there is room for", () => {
    fc.assert(
      fc.property(programmes(25, 12), ({ needs, offers }) => {
        const { given, without } = assignedAmbassadors(needs, offers);
        for (const one of needs) {
          assert.notEqual(given.has(one.id), without.has(one.id));
          const found = offers.find(({ code }) => code === given.get(one.id));
          if (found !== undefined) assert.ok(isBridge(one, found));
        }
        for (const other of offers) {
          const load = loadOf({ given }, other);
          assert.ok(load <= Math.max(other.capacity, other.typed));
        }
      }),
    );
  });

  it("moves nothing when it is asked again, and nothing of others where one goes", () => {
    fc.assert(
      fc.property(programmes(20, 8), fc.nat(7), ({ needs, offers }, place) => {
        const { given } = assignedAmbassadors(needs, offers);
        const standing = needs.map(({ id, languages: spoken, municipality: where, ownMembers }): MatchNeed => {
          const code = given.get(id);
          const one = { id, languages: spoken, municipality: where, ownMembers };
          return code === undefined ? one : { ...one, standing: code };
        });
        assert.deepEqual(new Map(assignedAmbassadors(standing, offers).given), new Map(given));
        const left = offers.filter((_, index) => index !== place);
        const after = assignedAmbassadors(standing, left).given;
        for (const [id, code] of given) {
          if (left.some((other) => other.code === code)) assert.equal(after.get(id), code);
        }
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(programmes(12, 6), ({ needs, offers }) => {
        const one = assignedAmbassadors(needs, offers);
        const other = assignedAmbassadors([...needs].reverse(), [...offers].reverse());
        const sorted = (map: ReadonlyMap<string, string>): unknown => [...map].sort();
        assert.deepEqual(sorted(other.given), sorted(one.given));
        assert.deepEqual(sorted(other.without), sorted(one.without));
      }),
    );
  });

  const reasons: readonly (readonly [string, MatchNeed, readonly AmbassadorOffer[]])[] = [
    ["none-listed", needWith("M-1", "ar"), []],
    ["languages-unknown", needWith("M-1", "nl"), [offerWith("A-1", "ar nl")]],
    ["language", needWith("M-1", "ti nl"), [offerWith("A-1", "ar nl")]],
    ["own-member", needWith("M-1", "ar", { ownMembers: new Set(["A-1"]) }), [offerWith("A-1", "ar")]],
    ["full", needWith("M-1", "ar"), [offerWith("A-1", "ar", { typed: 3 })]],
  ];
  for (const [reason, one, offers] of reasons) {
    it(`says ${reason} where that is why there is none`, () => {
      assert.equal(assignedAmbassadors([one], offers).without.get("M-1"), reason);
    });
  }

  it("makes room for who can have only one of them, and prefers the language of a household to English", () => {
    const offers = [offerWith("A-1", "ar en", { capacity: 1 }), offerWith("A-2", "ti ar", { capacity: 1 })];
    const { given } = assignedAmbassadors([needWith("M-1", "ar en"), needWith("M-2", "ti en")], offers);
    assert.deepEqual(Object.fromEntries(given), { "M-1": "A-1", "M-2": "A-2" });
  });

  it("divides in proportion to the room of each, what people gave counted", () => {
    const needs = Array.from({ length: 6 }, (_, index) => needWith(`M-${index + 1}`, "ar"));
    const offers = [offerWith("A-1", "ar", { capacity: 2, typed: 1 }), offerWith("A-2", "ar", { capacity: 6 })];
    const { given } = assignedAmbassadors(needs, offers);
    assert.equal([...given.values()].filter((code) => code === "A-1").length, 1);
  });

  it("takes one match from who has room for one less, and keeps the other", () => {
    const needs = ["M-1", "M-2"].map((id) => needWith(id, "ar", { standing: "A-1" }));
    const offers = [offerWith("A-1", "ar", { capacity: 1 }), offerWith("A-2", "ar")];
    const { given } = assignedAmbassadors(needs, offers);
    assert.deepEqual([...given.values()].sort(), ["A-1", "A-2"]);
  });

  it("gives back whom people took away only where nobody else fits", () => {
    const needs = [needWith("M-1", "ar", { taken: "A-1" })];
    assert.equal(assignedAmbassadors(needs, [offerWith("A-1", "ar"), offerWith("A-2", "ar")]).given.get("M-1"), "A-2");
    assert.equal(assignedAmbassadors(needs, [offerWith("A-1", "ar")]).given.get("M-1"), "A-1");
  });
});
