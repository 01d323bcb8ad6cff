import type { Explanations, WhyNot } from "../records/explanations.ts";
import { sentence } from "../text/sentence.ts";
import type { DrawnPair } from "./blocks.ts";
import type { Candidate } from "./candidates.ts";
import { wishesKnown } from "./explanation.ts";
import type { DrawnRound } from "./round.ts";
import type { SolvedRound } from "./solved.ts";
import { candidatesIn, toldCost } from "./why-not.ts";

/** A pair left out that the group would have liked better than the one it got. */
interface BetterLiked {
  readonly whyNot: WhyNot;
  readonly candidate: Candidate;
  readonly rank: number;
}

/** Adds to every pair the household that its group would have liked best of all that it did not get, and what that costs. */
export function withBetterLiked(drawn: DrawnRound, work: SolvedRound, { whyNot = [] }: Explanations): DrawnRound {
  const byGroup = new Map<string, WhyNot[]>();
  for (const one of whyNot) {
    const others = byGroup.get(one.group);
    if (others === undefined) byGroup.set(one.group, [one]);
    else others.push(one);
  }
  const candidateOf = candidatesIn(work);
  const told = (pair: DrawnPair): DrawnPair => {
    const left = (byGroup.get(pair.group.code) ?? []).flatMap((one) => likedBetter(work, pair, one, candidateOf(one)));
    const [best] = left.sort(
      (one, other) => one.rank - other.rank || one.candidate.distance.metres - other.candidate.distance.metres,
    );
    if (best === undefined) return pair;
    const { household } = best.whyNot;
    const better = sentence("pair-better", { household, rank: best.rank, cost: toldCost(work, best.whyNot) });
    return { ...pair, reasons: [...pair.reasons, better] };
  };
  return { ...drawn, pairs: drawn.pairs.map(told) };
}

/** Without wishes, or with somebody of unknown type, everybody counts as a first choice: that says nothing to people. */
function likedBetter(
  { pool }: SolvedRound,
  { group, candidate: own }: DrawnPair,
  whyNot: WhyNot,
  candidate: Candidate | undefined,
): readonly BetterLiked[] {
  const household = pool.households[candidate?.household ?? -1];
  if (candidate === undefined || household === undefined || !wishesKnown(group, household, pool.rules.settings).group)
    return [];
  const { groupRank: rank } = candidate;
  const isBetter = rank !== "unranked" && (own.groupRank === "unranked" || rank < own.groupRank);
  return isBetter ? [{ whyNot, candidate, rank }] : [];
}
