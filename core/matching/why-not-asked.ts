import { RequestProblem } from "../jobs/request-problem.ts";
import { sentence } from "../text/sentence.ts";
import type { Plan } from "../workbook/plan.ts";
import { canonicalCode, pairKey } from "./codes.ts";
import type { NamedPair } from "./pool.ts";
import type { RoundResult } from "./round-result.ts";
import type { SolvedRound } from "./solved.ts";
import { whyNotPair, type PairAnswer } from "./why-not.ts";

/**
 * Adds to the plan of a round why some pairs are none: as sentences to the summary, and in the result under `whyNot`.
 * Throws a `RequestProblem` for a code that does not take part.
 */
export function withAnswers(
  plan: Plan<RoundResult>,
  work: SolvedRound,
  asked: readonly NamedPair[] = [],
): Plan<RoundResult> {
  if (asked.length === 0) return plan;
  const answers = asked.map((pair) => answerTo(work, pair));
  const { whyNot = [] } = plan.result;
  const known = new Set(whyNot.map(({ group, household }) => pairKey(group, household)));
  const added = answers
    .map((one) => one.whyNot)
    .filter(({ group, household }) => !known.has(pairKey(group, household)));
  return {
    ...plan,
    summary: [...plan.summary, ...answers.flatMap(({ told }) => told)],
    result: { ...plan.result, whyNot: [...whyNot, ...added] },
  };
}

function answerTo(work: SolvedRound, asked: NamedPair): PairAnswer {
  const answer = whyNotPair(work, asked);
  if (answer !== undefined) return answer;
  const wanted = canonicalCode(asked.group);
  const isGroup = work.draw.groups.some((code) => canonicalCode(code) === wanted);
  throw new RequestProblem(sentence("why-not-unknown", { code: isGroup ? asked.household : asked.group }));
}
