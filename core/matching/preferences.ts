import type { HouseholdType, Ranking } from "../records/words.ts";
import type { Settings } from "../settings.ts";

/** A place in a ranking, from 1 for the best; or the type was left out of it. */
export type Rank = number | "unranked";

/** What a type counts that a side left out of its ranking, where ranks are summed (contracts.md). */
export const unrankedCost = 6;

/**
 * How high a side ranks what the other side lives as (R3). Ranks are dense: after two that share the first place comes
 * the second. Of several types the best-ranked counts, or the worst (`types.several`); a type that was left out is
 * worse than any that was not. A side without a ranking, or facing somebody of unknown type, is indifferent: first.
 */
export function rankOf(
  ranking: Ranking | undefined,
  types: readonly HouseholdType[] | undefined,
  several: Settings["types.several"] = "best",
): Rank {
  if (types === undefined || types.length === 0) return 1;
  if (ranking === undefined || ranking.every((place) => place.length === 0)) return 1;
  const ranks = types.map((type) => placeOf(ranking, type));
  const rank = several === "best" ? Math.min(...ranks) : Math.max(...ranks);
  return rank === Infinity ? "unranked" : rank;
}

/** Types of whom preferences can be left out of account, by the setting `ranks.singles`. */
const singles: ReadonlySet<HouseholdType> = new Set<HouseholdType>(["single-man", "single-woman"]);

/** Whether it counts what groups prefer about a type (`ranks.singles`, matching.md 2.1); not where it is not known. */
export function isRankedByGroups(type: HouseholdType | undefined, settings: Pick<Settings, "ranks.singles">): boolean {
  return type !== undefined && (settings["ranks.singles"] || !singles.has(type));
}

/** How high a group ranks a household of a type (R3): first, where what groups prefer about the type does not count. */
export function groupRankOf(
  ranking: Ranking | undefined,
  type: HouseholdType | undefined,
  settings: Pick<Settings, "ranks.singles">,
): Rank {
  return type === undefined || !isRankedByGroups(type, settings) ? 1 : rankOf(ranking, [type]);
}

/** Place of a type from 1, places without anybody not counted; infinite for one that was left out. */
function placeOf(ranking: Ranking, type: HouseholdType): number {
  let rank = 0;
  for (const place of ranking) {
    if (place.length > 0) rank += 1;
    if (place.includes(type)) return rank;
  }
  return Infinity;
}

/** What a rank counts where ranks are summed. */
export function costOf(rank: Rank): number {
  return rank === "unranked" ? unrankedCost : rank;
}
