import { html, nothing, type TemplateResult } from "lit";
import type { PlanChoiceView, PlanOfMatchView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { foldButton } from "../parts/fold-button.ts";
import { gateView } from "../parts/gate.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";
import { smallButton } from "../round/small-button.ts";
import { choiceField, linesField, type PlanPart } from "./fields.ts";
import { goalList } from "./goals.ts";

/** One plan on screen, folded or not. */
export interface PlanCardParts extends PlanPart {
  readonly isOpen: boolean;
  /** Makes this plan alone. */
  readonly make: () => void;
  readonly toggle: () => void;
}

const marks = {
  complete: ["good", "check"],
  incomplete: ["ask", "ask"],
  none: ["calm", "info"],
} as const;

function stateMark({ words }: ScreenContext, { state }: PlanOfMatchView): TemplateResult {
  const [tone, picture] = marks[state];
  return mark(tone, picture, words.plan.states[state]);
}

function missingList({ context, plan }: PlanPart): TemplateResult | typeof nothing {
  if (plan.missing.length === 0) return nothing;
  return html`<h4>${context.words.plan.missingTitle}</h4>
    <ul class="items">
      ${plan.missing.map(
        ({ text, place }) => html`<li>${text} ${place === undefined ? nothing : placeLink(context, place)}</li>`,
      )}
    </ul>`;
}

function questions(part: PlanPart): TemplateResult | typeof nothing {
  const { plan, context } = part;
  if (plan.questions.length === 0) return nothing;
  const { plan: words } = context.words;
  const choices = (["open", "yes", "no"] as const).map((value) => ({ value, label: words.answers[value] }));
  return html`<h4>${words.questionsTitle}</h4>
    <p class="quiet">${words.questionsSay}</p>
    ${plan.questions.map(({ row, question, about, answer }) =>
      choiceField(
        part,
        { row, column: "answer", label: question, before: answer, ...(about === undefined ? {} : { about }) },
        choices,
      ),
    )}`;
}

function equality(part: PlanPart): TemplateResult | typeof nothing {
  const { plan, context } = part;
  if (plan.equality.length === 0) return nothing;
  const { plan: words } = context.words;
  return html`<h4>${words.equalityTitle}</h4>
    <p class="quiet">${words.equalitySays}</p>
    ${plan.equality.map(({ row, prompt, text = "" }) =>
      linesField(part, { row, column: "goal", label: prompt, before: text }),
    )}`;
}

function choiceItem(part: PlanPart, choice: PlanChoiceView): TemplateResult {
  const { context } = part;
  const { plan: words } = context.words;
  const { row, label, outcome, on, place } = choice;
  const choices = (["open", "yes", "no", "later"] as const).map((value) => ({ value, label: words.outcomes[value] }));
  return html`<li>
    ${choiceField(part, { row, column: "answer", label, before: outcome }, choices)}
    <span class="quiet"
      >${on === undefined ? nothing : words.askedOn(on)}
      ${place === undefined ? nothing : placeLink(context, place)}</span
    >
  </li>`;
}

/** Whether the household wants the contact, asked before and after arrival; day and language stand on the sheet (R48). */
function freeChoice(part: PlanPart): TemplateResult | typeof nothing {
  const { context, plan } = part;
  if (plan.choice.length === 0) return nothing;
  return html`<h4>${context.words.plan.choiceTitle}</h4>
    <p class="quiet">${context.words.plan.choiceSays}</p>
    <ul class="choices">
      ${plan.choice.map((choice) => choiceItem(part, choice))}
    </ul>`;
}

function opened(part: PlanPart): TemplateResult {
  const { gate } = part.context.words;
  const { gate: lights, gateName } = part.plan;
  const title = gateName === "before-arrival" ? gate.beforeArrival : gate.beforeStart;
  return html`<div class="card-open">
    <div>${missingList(part)} ${gateView(part.context, lights, title)} ${questions(part)} ${freeChoice(part)}</div>
    <div>${goalList(part)} ${equality(part)}</div>
  </div>`;
}

/** One match with how far its plan is, and on demand what is missing and what can be filled in. */
export function planCard(parts: PlanCardParts): TemplateResult {
  const { context, plan, entries, isOpen, make, toggle } = parts;
  const { plan: words, tasks } = context.words;
  const { match, group, household, place, missing, state } = plan;
  const named = tasks.match(match, group, household);
  return html`<li class="pair">
    <h3>${named}</h3>
    <ul class="marks">
      <li>${stateMark(context, plan)}</li>
      ${state === "incomplete" && missing.length > 0 ? html`<li class="quiet">${words.missing(missing.length)}</li>` : nothing}
      ${entries.length > 0 ? html`<li>${mark("info", "info", words.unsaved(entries.length))}</li>` : nothing}
    </ul>
    ${
      place === undefined
        ? html`<p class="quiet">${words.notWritten}</p>
            ${smallButton(words.makeOne, make, `${words.makeOne}: ${match}`)}`
        : html`<p class="pair-line">
            ${foldButton({ label: words.show, spoken: `${words.show}: ${named}`, isOpen, toggle, look: "link" })}
            ${placeLink(context, place, tasks.openSheet)}
          </p>`
    }
    ${isOpen && place !== undefined ? opened(parts) : nothing}
  </li>`;
}
