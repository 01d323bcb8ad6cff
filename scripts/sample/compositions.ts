import type { HouseholdType } from "../../core/records/words.ts";
import { itemAt, type Chance } from "./chance.ts";

/** Who lives together. */
export interface Composition {
  readonly type: HouseholdType;
  readonly adults: number;
  readonly children: number;
}

/** How many households of each kind, and the numbers of children of those that have any. */
interface Shares {
  /** Families with two adults, and with three (a grandmother, a grown-up child). */
  readonly families: { readonly ofTwo: number; readonly ofThree: number };
  readonly singleParents: number;
  readonly couples: number;
  readonly men: number;
  readonly women: number;
  /** One number per household with children, largest first. */
  readonly children: readonly number[];
}

/**
 * The 42 of the pilot: 22 households with children and 20 without, 73 adults and 64 children as the mid-term
 * evaluation prints; the numbers per kind are ours, chosen so that they add up.
 */
const pilot: Shares = {
  families: { ofTwo: 14, ofThree: 4 },
  singleParents: 4,
  couples: 9,
  men: 8,
  women: 3,
  children: [6, 6, 5, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 1, 1, 1, 1],
};

/** The 29 drawn for comparison in the pilot: nothing is published, so about the same proportions. */
const others: Shares = {
  families: { ofTwo: 9, ofThree: 3 },
  singleParents: 3,
  couples: 6,
  men: 5,
  women: 3,
  children: [5, 5, 4, 4, 4, 3, 3, 3, 3, 2, 2, 2, 2, 1, 1],
};

const times = (count: number, type: HouseholdType, adults: number): Composition[] =>
  Array.from({ length: count }, () => ({ type, adults, children: 0 }));

function withChildren(chance: Chance, shares: Shares): Composition[] {
  const { families, singleParents } = shares;
  const households = [
    ...times(families.ofTwo, "family", 2),
    ...times(families.ofThree, "family", 3),
    ...times(singleParents, "single-parent", 1),
  ];
  const children = chance.shuffled(shares.children);
  return households.map((household, n) => ({ ...household, children: itemAt(children, n) }));
}

function fromShares(chance: Chance, shares: Shares): Composition[] {
  const { couples, men, women } = shares;
  const withoutChildren = [
    ...times(couples, "couple", 2),
    ...times(men, "single-man", 1),
    ...times(women, "single-woman", 1),
  ];
  return chance.shuffled([...withChildren(chance, shares), ...withoutChildren]);
}

/** 71 compositions: first the pilot's 42, then the 29 others. */
export function compositions(chance: Chance): Composition[] {
  return [...fromShares(chance, pilot), ...fromShares(chance, others)];
}
