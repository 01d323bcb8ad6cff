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
/** What a point of the vulnerability score counts, of 8: more than all that comes after it together. */
const pointCost = 100;
/** What one child or adult more counts, up to so many. */
const personCost = 10;
const mostChildren = 5;
const mostAdults = 3;
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

/**
 * How much the two candidates of a group differ, as a whole number: their household type above all, then the
 * vulnerability score, then the numbers of children and adults and the distance to the group (matching.md 2.5). Nothing
 * else may enter: neither language, culture, profession nor interests (R7).
 */
export function differenceOf(one: Comparable, other: Comparable): number {
  const [first, second] = [one.household, other.household];
  return (
    typeGap(first, second) +
    Math.round(pointCost * gap(first.vulnerability?.score, second.vulnerability?.score, 8)) +
    Math.round(personCost * gap(first.children, second.children, mostChildren)) +
    Math.round(personCost * gap(first.adults, second.adults, mostAdults)) +
    Math.min(mostSteps, Math.floor(Math.abs(one.metres - other.metres) / stepMetres))
  );
}
