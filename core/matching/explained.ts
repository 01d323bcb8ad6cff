import type { Explanations } from "../records/explanations.ts";
import { auditOf } from "./audit.ts";
import { balanceOf } from "./balance.ts";
import { chancesOf } from "./chances.ts";
import { distanceBandsOf } from "./distance-bands.ts";
import { distanceCurveOf } from "./distance-curve.ts";
import { poolPointsOf } from "./pool-points.ts";
import { adviceOf } from "./recruitment.ts";
import type { DrawnRound } from "./round.ts";
import { counterfactualsOf } from "./counterfactual.ts";
import { shortagesOf } from "./shortage.ts";
import type { SolvedRound } from "./solved.ts";
import { everyWhyNot } from "./why-not.ts";

export type { Explanations };

/**
 * Explains a solved round as far as it is about people and pairs. Each part has a file of its own; this one says when it
 * is worked out. Why not: every possible pair that was left out in rounds of up to 50,000 possible pairs; in larger ones,
 * and where very many exchanges are possible, none, because a search per group then takes seconds (`whyNotPair` answers
 * about any pair in any round). Shortages and what would let somebody be matched: always, in time about linear in the
 * pairs. The balance: where a control group is drawn.
 */
export function explained(work: SolvedRound): Explanations {
  const whyNot = everyWhyNot(work);
  return {
    ...(whyNot === undefined ? {} : { whyNot: [...whyNot] }),
    shortages: [...shortagesOf(work)],
    counterfactuals: [...counterfactualsOf(work)],
    ...(work.pool.rules.settings.control ? { balance: balanceOf(work) } : {}),
  };
}

/** With more possible pairs than this nothing is estimated: a coordinator should not wait minutes for what might have been. */
export const estimatedUpTo = 50_000;

/** Whether what other rounds might have given is worked out for this one. */
export function isEstimated({ draw }: SolvedRound): boolean {
  return draw.possible.length <= estimatedUpTo;
}

/**
 * What a round as a whole might have been: with other objectives, draws, limits, people or numbers of people. Each is many
 * rounds more, so in very large ones only what the round itself says is told: its profile, how far apart people live,
 * and how every type fared.
 */
export function estimated(work: SolvedRound, drawn: DrawnRound): Explanations {
  const known = { profiles: [...drawn.profiles], distanceBands: distanceBandsOf(work, drawn) };
  if (!isEstimated(work)) return { ...known, audit: auditOf(work, drawn) };
  const chances = chancesOf(work);
  return {
    ...known,
    distanceCurve: distanceCurveOf(work),
    advice: adviceOf(work),
    chances,
    audit: auditOf(work, drawn, chances),
    pools: poolPointsOf(work),
  };
}
