import type { Household } from "../records/household.ts";
import type { Candidate } from "./candidates.ts";

/** Somebody who may be compared with somebody else: a household at its distance from the group. */
export interface Comparable {
  readonly household: Household;
  readonly metres: number;
}

/** The household of a candidate, at its distance from the group; `households` as in the pool. */
export function comparableOf(households: readonly Household[], { household, distance }: Candidate): Comparable {
  const found = households[household];
  if (found === undefined) throw new Error("A candidate outside the pool");
  return { household: found, metres: distance.metres };
}

/** What another household type counts: more than all the rest together. */
const typeCost = 1000;
/** What a band of support more counts, of four: more than all that comes after it together. */
const bandCost = 200;
const mostBands = 4;
/** What a step in the number of people counts, of four. */
const sizeCost = 20;
const mostSizes = 4;
/** Half a kilometre nearer to the group, or farther from it, counts 1, up to so many. */
const stepMetres = 500;
const mostSteps = 19;

/** What is not known of one of two counts as half of what it could be. */
function gap(one: number | undefined, other: number | undefined, most: number): number {
  return one === undefined || other === undefined ? most / 2 : Math.min(most, Math.abs(one - other));
}

function typeGap({ type: one }: Household, { type: other }: Household): number {
  return one === undefined || other === undefined ? typeCost / 2 : one === other ? 0 : typeCost;
}

/** The five bands of support that the sheet of a round tells, from 0: never the score itself. */
function supportOf({ vulnerability }: Household): number | undefined {
  return vulnerability?.score === undefined ? undefined : Math.ceil(vulnerability.score / 2);
}

/** How large a household is, in steps: 1, 2, 3 or 4, 5 or 6, and 7 or more people. */
function sizeOf({ adults, children }: Household): number | undefined {
  if (adults === undefined || children === undefined) return undefined;
  const people = adults + children;
  return people <= 2 ? people : Math.min(1 + mostSizes, Math.ceil(people / 2) + 1);
}

/**
 * How much the two candidates of a group differ, as a whole number: their household type above all, then the support
 * they need, then the number of people and the distance to the group (matching.md 2.5). Nothing else may enter: neither
 * language, culture, profession nor interests (R7). Support and size count in steps, because the sheet with the numbers
 * of a round shows these differences: nobody's score or children may follow from them.
 */
export function differenceOf(one: Comparable, other: Comparable): number {
  const [first, second] = [one.household, other.household];
  return (
    typeGap(first, second) +
    bandCost * gap(supportOf(first), supportOf(second), mostBands) +
    sizeCost * gap(sizeOf(first), sizeOf(second), mostSizes) +
    Math.min(mostSteps, Math.floor(Math.abs(one.metres - other.metres) / stepMetres))
  );
}
