import { html, nothing, type TemplateResult } from "lit";
import type { PairView, SideView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { linkButton } from "../parts/button.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";
import { answerList, type AnsweredQuestion } from "./answers.ts";
import type { AskedField, Given } from "./ask-form.ts";
import "./ask-form.ts";

/** What a person asks about one pair. */
export interface PairActions {
  /** Why its group did not get this household. */
  whyNot(household: string): void;
  /** Fixes the pair or rules it out. */
  arrange(kind: "pin" | "forbid", reason: string): void;
  choose(): void;
  open(isOpen: boolean): void;
}

/** One pair on screen. */
export interface PairCardParts {
  readonly pair: PairView;
  readonly isChosen: boolean;
  /** True while its questions and changes are unfolded. */
  readonly isOpen: boolean;
  readonly hasMap: boolean;
  /** Codes of households that can be asked about. */
  readonly households: readonly string[];
  readonly answers: readonly AnsweredQuestion[];
  /** True where the last question was asked on this card: its answer gets the focus. */
  readonly isAsked: boolean;
  readonly actions: PairActions;
}

/** Reasons that stand on a card before it is unfolded. */
const reasonsShown = 2;

function side(
  { context, word }: { context: ScreenContext; word: string },
  { code, got, place }: SideView,
): TemplateResult {
  return html`<div>
    <dt>${word} ${place === undefined ? code : placeLink(context, place, code)}</dt>
    <dd>${got}</dd>
  </div>`;
}

/** The sentence says itself that it asks for a look. */
function doubt(text: string): TemplateResult {
  return html`<p class="pair-doubt">${mark("ask", "warning", text)}</p>`;
}

function forms(context: ScreenContext, { pair, households, actions }: PairCardParts): TemplateResult {
  const { round } = context.words;
  const other: AskedField = {
    name: "household",
    label: round.whyNotWith(pair.group.code),
    codes: households.filter((code) => code !== pair.household.code),
    missing: round.codeUnknown,
  };
  const reason: AskedField = {
    name: "reason",
    label: round.reason,
    hint: round.reasonHint,
    missing: round.reasonMissing,
  };
  const kinds = (["pin", "forbid"] as const).map((kind) => ({ value: kind, label: round.kind[kind] }));
  const kind: AskedField = { name: "kind", label: round.chooseKind, choices: kinds };
  const named = round.pair(pair.group.code, pair.household.code);
  return html`<h5>${round.whyNotTitle}</h5>
    <samen-hier-ask
      .fields=${[other]}
      .label=${round.askWhyNot}
      .take=${({ household = "" }: Given) => {
        actions.whyNot(household);
      }}
    ></samen-hier-ask>
    <h5>${round.keepTitle}</h5>
    <p class="quiet">${round.again}</p>
    <samen-hier-ask
      .fields=${[kind, reason]}
      .label=${round.proposeAgain}
      .spoken=${round.proposeAgainOf(named)}
      .take=${(given: Given) => {
        actions.arrange(given["kind"] === "forbid" ? "forbid" : "pin", given["reason"] ?? "");
      }}
    ></samen-hier-ask>`;
}

function unfolded(context: ScreenContext, parts: PairCardParts): TemplateResult {
  const { pair, answers, isAsked } = parts;
  return html`<div class="pair-more">
    ${
      pair.reasons.length > reasonsShown
        ? html`<ul class="items">
            ${pair.reasons.slice(reasonsShown).map((reason) => html`<li>${reason}</li>`)}
          </ul>`
        : nothing
    }
    ${pair.doubts.slice(1).map((text) => doubt(text))} ${answerList(context.words.round, answers, isAsked)}
    ${forms(context, parts)}
  </div>`;
}

/** A pair with what each side asked and got, why, and what to look at before saying yes. */
export function pairCard(context: ScreenContext, parts: PairCardParts): TemplateResult {
  const { round } = context.words;
  const { pair, isChosen, isOpen, hasMap, actions } = parts;
  const named = round.pair(pair.group.code, pair.household.code);
  return html`<li class="pair ${isChosen ? "pair-chosen" : ""}">
    <h4 id="pair-${pair.id}" tabindex="-1">${named}</h4>
    <p class="pair-line">
      <span class="quiet">${pair.id}</span> <span>${pair.distance ?? round.unknownDistance}</span>
      ${pair.isPinned ? mark("info", "info", round.pinned) : nothing}
      ${isChosen ? mark("good", "check", round.chosenOnMap) : nothing}
    </p>
    <dl class="pair-sides">
      ${side({ context, word: round.group }, pair.group)} ${side({ context, word: round.household }, pair.household)}
    </dl>
    <ul class="items">
      ${pair.reasons.slice(0, reasonsShown).map((reason) => html`<li>${reason}</li>`)}
    </ul>
    ${pair.doubts[0] === undefined ? nothing : doubt(pair.doubts[0])}
    ${
      hasMap
        ? linkButton(
            round.onMap,
            () => {
              actions.choose();
            },
            round.onMapOf(named),
          )
        : nothing
    }
    <button
      type="button"
      class="link"
      aria-expanded=${isOpen ? "true" : "false"}
      aria-label=${round.changeOf(named)}
      @click=${() => {
        actions.open(!isOpen);
      }}
    >
      ${round.change}
    </button>
    ${isOpen ? unfolded(context, parts) : nothing}
  </li>`;
}
