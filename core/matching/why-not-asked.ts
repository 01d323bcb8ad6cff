import { sentence } from "../text/sentence.ts";
import type { Plan } from "../workbook/plan.ts";
import { pairKey } from "./codes.ts";
import type { NamedPair, Pool } from "./pool.ts";
import type { RoundResult } from "./round-result.ts";
import type { SolvedRound } from "./solved.ts";
import { understoodPairs } from "./understood-pairs.ts";
import { whyNotPair, type PairAnswer } from "./why-not.ts";

/**
 * Adds to the plan of a round why some pairs are none: in sentences as its answers, and in the result under `whyNot`,
 * marked as asked. Codes are understood as `understoodPairs` says, which throws for one that nobody has.
 */
export function withAnswers(
  plan: Plan<RoundResult>,
  work: SolvedRound,
  asked: readonly NamedPair[] = [],
): Plan<RoundResult> {
  if (asked.length === 0) return plan;
  const answers = understoodPairs(asked, work.pool).map((pair) => whyNotPair(work, pair) ?? absentAnswer(work, pair));
  const byPair = new Map(answers.map(({ whyNot }) => [pairKey(whyNot.group, whyNot.household), whyNot]));
  const others = (plan.result.whyNot ?? []).filter(({ group, household }) => !byPair.has(pairKey(group, household)));
  const marked = [...byPair.values()].map((whyNot) => ({ ...whyNot, asked: true as const }));
  return {
    ...plan,
    answers: answers.map(({ told }) => told),
    result: { ...plan.result, whyNot: [...marked, ...others] },
  };
}

/** Why two are no pair of whom at least one takes no part. */
function absentAnswer({ pool }: { readonly pool: Pool }, { group, household }: NamedPair): PairAnswer {
  const absent = pool.absent.filter(({ side, code }) => code === (side === "group" ? group : household));
  return {
    whyNot: { group, household, absent },
    told: [
      sentence("why-not-absent", { group, household }),
      ...absent.map(({ code, because, match = "" }) => sentence("why-not-out", { code, because, match })),
    ],
  };
}
