import type { Candidate } from "./candidates.ts";
import type { Rank } from "./preferences.ts";

/** Possible pairs by what goals look at, a list each: read once from the records, then by every goal. */
export interface PairLists {
  readonly possible: readonly Candidate[];
  readonly groups: Int32Array;
  readonly households: Int32Array;
  /** Ranks from 1; 0 for a type that was left out. */
  readonly groupRanks: Int32Array;
  readonly householdRanks: Int32Array;
  readonly metres: Int32Array;
}

/** Writes what every pair costs at a goal; `second` where it would be the second candidate of the group (R5). */
export type Costs = (costs: Int32Array, pairs: PairLists, second: boolean) => void;

/** Reads the lists from the possible pairs. */
export function pairLists(possible: readonly Candidate[]): PairLists {
  const list = (): Int32Array => new Int32Array(possible.length);
  const [groups, households, groupRanks, householdRanks, metres] = [list(), list(), list(), list(), list()];
  for (let pair = 0; pair < possible.length; pair += 1) {
    const candidate = possible[pair];
    if (candidate === undefined) continue;
    groups[pair] = candidate.group;
    households[pair] = candidate.household;
    groupRanks[pair] = candidate.groupRank === "unranked" ? 0 : candidate.groupRank;
    householdRanks[pair] = candidate.householdRank === "unranked" ? 0 : candidate.householdRank;
    metres[pair] = candidate.distance.metres;
  }
  return { possible, groups, households, groupRanks, householdRanks, metres };
}

/** The same for every pair, but for whether it is a second candidate. */
export function bySlot(first: number, second: number): Costs {
  return (costs, _, isSecond) => costs.fill(isSecond ? second : first);
}

/** What the ranks of both sides count, added. */
export function byRank(count: (rank: Rank) => number): Costs {
  return (costs, { groupRanks, householdRanks }) => {
    const counts: number[] = [];
    const countOf = (rank: number): number => (counts[rank] ??= count(rank === 0 ? "unranked" : rank));
    for (let pair = 0; pair < costs.length; pair += 1) {
      const [one, other] = [groupRanks[pair] ?? 0, householdRanks[pair] ?? 0];
      costs[pair] = (counts[one] ?? countOf(one)) + (counts[other] ?? countOf(other));
    }
  };
}

/** What both people count, added; who is not in the list counts nothing. */
export function byPeople(ofGroups: ArrayLike<number>, ofHouseholds: ArrayLike<number>): Costs {
  return (costs, { groups, households }) => {
    for (let pair = 0; pair < costs.length; pair += 1) {
      costs[pair] = (ofGroups[groups[pair] ?? -1] ?? 0) + (ofHouseholds[households[pair] ?? -1] ?? 0);
    }
  };
}

/** The cost of one pair at a goal. */
export type Cost = (candidate: Candidate, second: boolean) => number;

/** Anything else, asked pair by pair. */
export function byPair(cost: Cost): Costs {
  return (costs, { possible }, second) => {
    for (let pair = 0; pair < costs.length; pair += 1) {
      const candidate = possible[pair];
      if (candidate !== undefined) costs[pair] = cost(candidate, second);
    }
  };
}
