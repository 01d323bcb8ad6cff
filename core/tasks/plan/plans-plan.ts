import type { Reading } from "../../intake/reading.ts";
import type { JobOptions } from "../../jobs/options.ts";
import { RequestProblem } from "../../jobs/request-problem.ts";
import type { SettlementPlan } from "../../records/settlement-plan.ts";
import type { Problem } from "../../records/problem.ts";
import { placeOfMatch } from "../../sheets/match-place.ts";
import { sentence } from "../../text/sentence.ts";
import { applied } from "../../workbook/apply.ts";
import type { Plan, Step } from "../../workbook/plan.ts";
import type { Snapshot } from "../../workbook/snapshot.ts";
import { planProblems } from "./plan-problems.ts";
import { planSheet } from "./plan-reading.ts";
import { settlementPlanOf } from "./plan-record.ts";
import { planEdits, settlementPlans, type MatchPlan, type SettlementPlans } from "./settlement-plans.ts";

/** What `plans --json` prints, but for the problems. */
export interface PlansResult {
  readonly plans: readonly SettlementPlan[];
}

/** The plans that are asked for. Throws a `RequestProblem` for a match that has none. */
export function plansAsked({ plans }: SettlementPlans, matches?: readonly string[]): readonly MatchPlan[] {
  if (matches === undefined) return plans;
  return matches.map((id) => {
    const found = plans.find(({ match }) => match.id === id);
    if (found === undefined) throw new RequestProblem(sentence("plan-match-unknown", { match: id }));
    return found;
  });
}

function undatedProblems(snapshot: Snapshot, { undated }: SettlementPlans): readonly Problem[] {
  return undated.map((match) => ({
    level: "warning",
    ...placeOfMatch(snapshot, match.id),
    told: sentence("match-without-dates", { match: match.id }),
  }));
}

/**
 * The settlement plans of confirmed matches, of all or of those asked for: a sheet per match, on which everything but
 * the questions and what to think of is people's. A second plan on the result is empty. Throws a `RequestProblem` for a
 * match that can have no plan.
 */
export function plansPlan(
  snapshot: Snapshot,
  reading: Reading,
  options: JobOptions & { readonly matches?: readonly string[] },
): Plan<PlansResult> {
  const all = settlementPlans(snapshot, reading, options);
  const asked = plansAsked(all, options.matches);
  const steps = asked.map((plan): Step => ({
    title: sentence("step-match-plan", { match: plan.match.id }),
    edits: planEdits(snapshot, plan, all.language),
  }));
  const then = applied(
    snapshot,
    steps.flatMap(({ edits }) => edits),
  );
  const plans = asked.map(({ match }) => settlementPlanOf(then, match));
  const complete = plans.filter(({ state }) => state === "complete").length;
  return {
    steps: steps.filter(({ edits }) => edits.length > 0),
    findings: [
      ...all.unusable,
      ...undatedProblems(snapshot, all),
      ...asked.flatMap(({ match }) => {
        const sheet = planSheet(then, match.id);
        return sheet === undefined ? [] : planProblems(sheet);
      }),
    ],
    messages: [],
    summary: [
      asked.length === 0 ? sentence("plans-none", {}) : sentence("plans-made", { complete, total: plans.length }),
    ],
    result: { plans },
  };
}
