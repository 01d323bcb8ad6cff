import type { Profile } from "../records/round.ts";
import type { Candidate } from "./candidates.ts";
import type { Rank } from "./preferences.ts";

/** How high the wishes of both sides are met in some pairs: participants are counted, two per pair. */
export function profileOf(pairs: readonly Candidate[]): Profile {
  const ranks = pairs.flatMap(({ groupRank, householdRank }): Rank[] => [groupRank, householdRank]);
  const count = (rank: Rank): number => ranks.filter((one) => one === rank).length;
  return {
    first: count(1),
    second: count(2),
    third: count(3),
    fourth: count(4),
    fifth: count(5),
    unranked: count("unranked"),
  };
}
