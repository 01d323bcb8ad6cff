import { html, nothing, type TemplateResult } from "lit";
import type { MatchLifeView, MatchLivesView, MatchStep } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { hasDay, type LifeDraft } from "./life-draft.ts";

/** The form for one step of one match. */
export interface LifeFormParts {
  readonly context: ScreenContext;
  readonly lives: MatchLivesView;
  readonly life: MatchLifeView;
  readonly step: MatchStep;
  readonly draft: LifeDraft;
  /** Takes what was filled in, each time something changes. */
  readonly change: (draft: LifeDraft) => void;
  /** Goes on to the preview; only called once the day is there. */
  readonly look: () => void;
}

function idOf({ life, step }: LifeFormParts, name: string): string {
  return `life-${life.match}-${step}-${name}`.replace(/[^\w-]/gu, "_");
}

/** Takes what a field says now. */
function taking(take: (value: string) => void): (event: Event) => void {
  return ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) take(target.value);
  };
}

function dayField(parts: LifeFormParts): TemplateResult | typeof nothing {
  const { context, step, draft, change } = parts;
  if (!hasDay(step)) return nothing;
  const { life: words } = context.words;
  const id = idOf(parts, "day");
  const isWrong = draft.isDayMissing && draft.on === "";
  return html`<div class="ask-field">
    <label for=${id}>${words.days[step]}</label>
    <input
      id=${id}
      type="date"
      .value=${draft.on}
      aria-required="true"
      aria-invalid=${isWrong ? "true" : nothing}
      aria-describedby=${isWrong ? `${id}-fault` : nothing}
      @change=${taking((on) => {
        change({ ...draft, on });
      })}
    />
    ${isWrong ? html`<p class="fault-line" id="${id}-fault">${words.dayMissing}</p>` : nothing}
  </div>`;
}

function untilField(parts: LifeFormParts): TemplateResult {
  const { context, draft, change } = parts;
  const { life: words } = context.words;
  const id = idOf(parts, "until");
  return html`<div class="ask-field">
    <label for=${id}>${words.until}</label>
    <input
      id=${id}
      type="date"
      .value=${draft.until}
      aria-describedby="${id}-hint"
      @change=${taking((until) => {
        change({ ...draft, until });
      })}
    />
    <p class="quiet" id="${id}-hint">${words.untilHint}</p>
  </div>`;
}

/** As many reasons as a match has room for. */
const reasonsAtMost = 2;

/** Codes only, a few at once, and none at all is as good (R49, R58). */
function reasonsField(parts: LifeFormParts): TemplateResult {
  const { context, lives, draft, change } = parts;
  const { life: words } = context.words;
  const tick = (value: string, isTicked: boolean) => {
    const others = [...draft.reasons].filter((one) => one !== value);
    change({ ...draft, reasons: new Set(isTicked ? [...others, value] : others) });
  };
  return html`<fieldset aria-describedby=${idOf(parts, "reasons")}>
    <legend>${words.reasons}</legend>
    <p class="quiet" id=${idOf(parts, "reasons")}>${words.reasonsHint}</p>
    ${lives.endReasons.map(
      ({ value, label }) =>
        html`<label class="check"
          ><input
            type="checkbox"
            .checked=${draft.reasons.has(value)}
            ?disabled=${draft.reasons.size >= reasonsAtMost && !draft.reasons.has(value)}
            @change=${(event: Event) => {
              if (event.target instanceof HTMLInputElement) tick(value, event.target.checked);
            }}
          />
          ${label}</label
        >`,
    )}
  </fieldset>`;
}

function againField(parts: LifeFormParts, side: "group" | "household"): TemplateResult {
  const { context, lives, draft, change } = parts;
  const { life: words } = context.words;
  const id = idOf(parts, side);
  const choices = [{ value: "", label: words.notAsked }, ...lives.againChoices];
  return html`<div class="ask-field">
    <label for=${id}>${side === "group" ? words.againGroup : words.againHousehold}</label>
    <select
      id=${id}
      @change=${taking((value) => {
        change({ ...draft, [side]: value });
      })}
    >
      ${choices.map((one) => html`<option value=${one.value} .selected=${one.value === draft[side]}>${one.label}</option>`)}
    </select>
  </div>`;
}

/** What is to be said to who stops: that it has no effect on residence or benefits, and needs no reason (R49). */
function readOut({ context, lives }: LifeFormParts): TemplateResult {
  return html`<p>${context.words.life.readOut}</p>
    <blockquote class="answer read-out">${lives.stopping}</blockquote>`;
}

function endFields(parts: LifeFormParts): TemplateResult {
  return html`${readOut(parts)} ${dayField(parts)} ${reasonsField(parts)} ${againField(parts, "group")}
  ${againField(parts, "household")}`;
}

function fieldsOf(parts: LifeFormParts): TemplateResult {
  switch (parts.step) {
    case "start":
    case "resume":
      return html`${dayField(parts)}`;
    case "pause":
      return html`${dayField(parts)} ${untilField(parts)}`;
    case "end":
      return endFields(parts);
    case "again":
      return html`${againField(parts, "group")} ${againField(parts, "household")}`;
  }
}

/** Step 1 of a change to a match: what it is, in its own place. Step 2 is the preview. */
export function lifeForm(parts: LifeFormParts): TemplateResult {
  const { context, life, step, draft, change, look } = parts;
  const { life: words } = context.words;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!hasDay(step) || draft.on !== "") {
      look();
      return;
    }
    change({ ...draft, isDayMissing: true });
    if (event.target instanceof HTMLFormElement) {
      event.target.querySelector<HTMLElement>('input[type="date"]')?.focus();
    }
  };
  return html`<form class="ask" novalidate aria-label=${words.titles[step](life.match)} @submit=${submit}>
    ${fieldsOf(parts)}
    <button type="submit" class="small-button" aria-label="${words.look}: ${words.titles[step](life.match)}">
      ${words.look}
    </button>
  </form>`;
}
