import type { PreselectionPool, Seeker } from "../../core/matching/preselection-pool.ts";
import { householdTypes, type HouseholdType } from "../../core/records/words.ts";
import { Numbers, rankingOf, typeOf } from "./instances.ts";

/** How large a generated phase 1 is, and which one of that size. */
export interface PreselectionSize {
  readonly groups: number;
  readonly homes: number;
  readonly households: number;
  readonly municipalities: number;
  readonly seed: number;
}

/** The fewest and the most persons of every type. */
const persons: Readonly<Record<HouseholdType, readonly [number, number]>> = {
  family: [3, 7],
  couple: [2, 2],
  "single-parent": [2, 5],
  "single-man": [1, 1],
  "single-woman": [1, 1],
};

function seekerOf(numbers: Numbers): Seeker {
  const type = typeOf(numbers);
  const [fewest, most] = persons[type];
  return { type, persons: fewest + numbers.below(most - fewest + 1), score: numbers.below(9) };
}

/** Invented groups, homes and households for phase 1 of resettlement; the same for the same size and seed. */
export function generatedPreselection(size: PreselectionSize): PreselectionPool {
  const numbers = new Numbers(size.seed);
  const some = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const municipality = (): string => `Gemeente ${numbers.below(size.municipalities) + 1}`;
  return {
    supporters: some(size.groups, (index) => ({
      municipality: municipality(),
      capacity: 2 + numbers.below(7),
      ranking: rankingOf(numbers),
      place: index + 1,
    })),
    homes: some(size.homes, () => {
      const type = householdTypes[numbers.below(3 * householdTypes.length)];
      const kind = { municipality: municipality(), most: 1 + numbers.below(6) };
      return { kind: type === undefined ? kind : { ...kind, type }, count: 1 };
    }),
    seekers: some(size.households, () => seekerOf(numbers)),
    knowsVulnerability: true,
    objective: "fair",
    "ranks.singles": true,
  };
}
