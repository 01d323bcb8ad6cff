import type { PossiblePairs } from "./possible-pairs.ts";
import type { Rank } from "./preferences.ts";

/** Writes what every pair costs at a goal; `second` where it would be the second candidate of the group (R5). */
export type Costs = (costs: Int32Array, pairs: PossiblePairs, second: boolean) => void;

/** The same for every pair, but for whether it is a second candidate. */
export function bySlot(first: number, second: number): Costs {
  return (costs, _, isSecond) => costs.fill(isSecond ? second : first);
}

/** What the ranks of both sides count, added. */
export function byRank(count: (rank: Rank) => number): Costs {
  return (costs, { groupRanks, householdRanks, largestRank }) => {
    const counts = new Int32Array(largestRank + 1);
    for (let rank = 0; rank < counts.length; rank += 1) counts[rank] = count(rank === 0 ? "unranked" : rank);
    for (let pair = 0; pair < costs.length; pair += 1) {
      costs[pair] = (counts[groupRanks[pair] ?? 0] ?? 0) + (counts[householdRanks[pair] ?? 0] ?? 0);
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

/** The cost of one pair at a goal, by its place. */
export type Cost = (pair: number, pairs: PossiblePairs, second: boolean) => number;

/** Anything else, asked pair by pair. */
export function byPair(cost: Cost): Costs {
  return (costs, pairs, second) => {
    for (let pair = 0; pair < costs.length; pair += 1) costs[pair] = cost(pair, pairs, second);
  };
}
