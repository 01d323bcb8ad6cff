import { matchPlanKey } from "../sheets/match-plan.ts";
import { taskFacts, type TaskFact } from "../sheets/task-facts.ts";
import { appliesTo } from "../tasks/applies.ts";
import { gateConditions } from "../tasks/gate.ts";
import { planSheet } from "../tasks/plan/plan-reading.ts";
import { planState, type PlanState } from "../tasks/plan/plan-state.ts";
import { plansPlan } from "../tasks/plan/plans-plan.ts";
import { settlementPlans, type MatchPlan } from "../tasks/plan/settlement-plans.ts";
import { say, sentence } from "../text/sentence.ts";
import { applied } from "../workbook/apply.ts";
import type { Language } from "../workbook/layout.ts";
import { editsOf } from "../workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { gateLights, type GateList } from "./gate-view.ts";
import { jobOptions } from "./job-options.ts";
import type { OpenedWorkbook } from "./opened.ts";
import { choiceViews, equalityViews, goalViews, questionViews, type ShownPlan } from "./plan-parts-view.ts";
import { groupedProblems, placeOf } from "./problems.ts";
import type { Moment } from "./request.ts";
import { unconfirmedIn } from "./tasks-view.ts";
import type { PlanOfMatchView, PlanView } from "./views.ts";

/** The tasks behind the gate: as the list of the match has them, or, while there is none, open where they apply. */
function gateTasks(
  { match, catalogue, anchors, household, answers }: MatchPlan,
  facts: readonly TaskFact[],
): GateList["tasks"] {
  const standing = facts.map(({ key, status }) => ({ id: key.slice(match.id.length + " | ".length), status }));
  if (standing.length > 0) return standing;
  const needed = new Set<string>(gateConditions.map(({ task }) => task));
  return catalogue.tasks
    .filter((task) => needed.has(task.id) && appliesTo(task, anchors, household, answers) !== "no")
    .map(({ id }) => ({ id, status: "open" }));
}

function missingOf(state: PlanState, language: Language): PlanOfMatchView["missing"] {
  if (state.state !== "incomplete") return [];
  return state.missing.map(({ part, place: found }) => {
    const text = say(language, sentence("plan-missing", { part }));
    const place = placeOf(found);
    return place === undefined ? { text } : { text, place };
  });
}

/** The rows of a plan: as they stand, or as they would be made where there is none. */
function partsOf(
  snapshot: Snapshot,
  then: Snapshot,
  plan: MatchPlan,
  language: Language,
): Pick<PlanOfMatchView, "choice" | "equality" | "goals" | "questions"> {
  const standing = planSheet(snapshot, plan.match.id);
  const sheet = standing ?? planSheet(then, plan.match.id);
  if (sheet === undefined) return { choice: [], equality: [], goals: [], questions: [] };
  const shown: ShownPlan = { sheet, source: plan, isWritten: standing !== undefined, language };
  return {
    choice: choiceViews(shown),
    equality: equalityViews(shown),
    goals: goalViews(shown),
    questions: questionViews(shown),
  };
}

/** What the screen with settlement plans shows: the plan of every confirmed match, as it is or would be made now. */
export function planView(opened: OpenedWorkbook, moment: Moment): PlanView {
  const { snapshot, reading } = opened;
  const { language } = moment;
  const options = jobOptions(moment);
  const plan = plansPlan(snapshot, reading, options);
  const then = applied(snapshot, editsOf(plan));
  const all = settlementPlans(snapshot, reading, options).plans;
  const facts = taskFacts(snapshot, all[0]?.catalogue);
  const plans = all.map((one): PlanOfMatchView => {
    const { id, group, household } = one.match;
    const state = planState(snapshot, id);
    const sheet = sheetWithKey(snapshot, matchPlanKey(id))?.name;
    const list = { match: id, group, tasks: gateTasks(one, facts(id)) };
    return {
      match: id,
      group,
      household,
      state: state.state,
      ...(sheet === undefined ? {} : { place: { sheet } }),
      missing: missingOf(state, language),
      ...partsOf(snapshot, then, one, language),
      gateName: one.anchors.variant === "settled" ? "before-start" : "before-arrival",
      gate: gateLights(opened, list, language),
    };
  });
  return {
    plans,
    complete: plans.filter(({ state }) => state === "complete").length,
    total: plans.length,
    toWrite: plan.steps.length,
    unconfirmed: unconfirmedIn(opened),
    stopping: say(language, sentence("plan-stopping", {})),
    problems: groupedProblems(plan.findings, language),
  };
}
