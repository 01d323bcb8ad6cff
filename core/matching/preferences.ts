import type { HouseholdType, Ranking } from "../records/words.ts";

/** A place in a ranking, from 1 for the best; or the type was left out of it. */
export type Rank = number | "unranked";

/** What a type counts that a side left out of its ranking, where ranks are summed (contracts.md). */
export const unrankedCost = 6;

/**
 * How high a side ranks what the other side lives as (R3). Ranks are dense: after two that share the first place comes
 * the second. Of several types the best-ranked counts. A side without a ranking, or facing somebody of unknown type, is
 * indifferent: first.
 */
export function rankOf(ranking: Ranking | undefined, types: readonly HouseholdType[] | undefined): Rank {
  const places = (ranking ?? []).filter((place) => place.length > 0);
  if (places.length === 0 || types === undefined || types.length === 0) return 1;
  const found = places.findIndex((place) => place.some((type) => types.includes(type)));
  return found < 0 ? "unranked" : found + 1;
}

/** What a rank counts where ranks are summed. */
export function costOf(rank: Rank): number {
  return rank === "unranked" ? unrankedCost : rank;
}
