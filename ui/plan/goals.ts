import { html, nothing, type TemplateResult } from "lit";
import type { PlanGoalView } from "../../core/screens/views.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";
import { choiceField, textField, type PlanField, type PlanPart } from "./fields.ts";

const answers = ["open", "yes", "no"] as const satisfies readonly PlanGoalView["agreed"][];
const progresses = [
  "open",
  "not-started",
  "busy",
  "done",
  "not-applicable",
] as const satisfies readonly PlanGoalView["progress"][];

const priorities = ["", "1", "2", "3"] as const;

/** The row that `plan-entries` makes for a goal of people's own, before it is there. */
const newGoal: PlanGoalView = { row: "+", domain: "", hints: [], agreed: "open", progress: "open" };

/** Where a goal stands, in a mark. */
function stateOf({ context }: PlanPart, { goal, agreed, progress }: PlanGoalView): TemplateResult {
  const { plan } = context.words;
  if (goal === undefined) return html`<span class="quiet">${plan.noGoal}</span>`;
  if (agreed !== "yes") return mark("ask", "ask", plan.notAgreed);
  return progress === "done" ? mark("good", "check", plan.progress.done) : mark("good", "sure", plan.agreed);
}

function hints(part: PlanPart, { hints: found }: PlanGoalView): TemplateResult | typeof nothing {
  if (found.length === 0) return nothing;
  return html`<p class="quiet">${part.context.words.plan.thinkOf} ${found.join("; ")}.</p>`;
}

function fields(part: PlanPart, goal: PlanGoalView): TemplateResult {
  const { plan } = part.context.words;
  const { row } = goal;
  const field = (column: keyof typeof plan.goalFields, before: string | undefined): PlanField => ({
    row,
    column,
    label: plan.goalFields[column],
    before: before ?? "",
  });
  const agreed = answers.map((value) => ({ value, label: plan.answers[value] }));
  const priority = priorities.map((value) => ({ value, label: plan.priorities[value] }));
  const progress = progresses.map((value) => ({ value, label: plan.progress[value] }));
  return html`${textField(part, field("goal", goal.goal))} ${textField(part, field("step", goal.step))}
  ${textField(part, field("who", goal.who))} ${textField(part, field("withWhom", goal.withWhom))}
  ${textField(part, field("when", goal.when), "date")}
  ${choiceField(part, field("priority", goal.priority?.toString()), priority)}
  ${choiceField(part, field("agreed", goal.agreed), agreed)}
  ${choiceField(part, field("progress", goal.progress), progress)}`;
}

function goalItem(part: PlanPart, goal: PlanGoalView): TemplateResult {
  const { context } = part;
  const { domain, row, place } = goal;
  const isNew = row === newGoal.row;
  const { plan } = context.words;
  const title = isNew ? plan.newGoal : domain === "" ? plan.ownGoal(row) : domain;
  return html`<li>
    <details class="fold">
      <summary><span class="summary-title">${title}</span> ${isNew ? nothing : stateOf(part, goal)}</summary>
      ${hints(part, goal)} ${fields(part, goal)}
      ${place === undefined ? nothing : html`<p>${placeLink(context, place)}</p>`}
    </details>
  </li>`;
}

/** The goals that were chosen with the newcomer, each folded: subject and state first, its text on demand (R54). */
export function goalList(part: PlanPart): TemplateResult {
  const { plan: words } = part.context.words;
  return html`<h4>${words.goalsTitle}</h4>
    <p class="quiet">${words.goalsSay}</p>
    <ul class="goals">
      ${[...part.plan.goals, newGoal].map((goal) => goalItem(part, goal))}
    </ul>`;
}
