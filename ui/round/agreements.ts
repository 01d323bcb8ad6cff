import { html, nothing, type TemplateResult } from "lit";
import type { ArrangedPair } from "../../core/jobs/plan-round.ts";
import type { ArrangementView } from "../../core/screens/views.ts";
import { linkButton } from "../parts/button.ts";
import type { AskedField, Given } from "./ask-form.ts";
import "./ask-form.ts";
import { withArrangement, withoutArrangement } from "./draft.ts";
import type { RoundPart } from "./part.ts";

type Kind = ArrangementView["kind"];

/** How many pairs were fixed or ruled out, here and in the workbook. */
export function agreementCount({ view, draft }: RoundPart): number {
  return view.arrangements.length + draft.pins.length + draft.forbidden.length;
}

/** A pair with a reason, where one was given. */
export function arranged(group: string, household: string, reason: string): ArrangedPair {
  return { group, household, ...(reason === "" ? {} : { reason }) };
}

function fields({ context, view }: RoundPart): readonly AskedField[] {
  const { round } = context.words;
  const kinds = (["pin", "forbid"] as const).map((kind) => ({ value: kind, label: round.kind[kind] }));
  return [
    { name: "group", label: round.groupCode, codes: view.groups, missing: round.codeUnknown },
    { name: "household", label: round.householdCode, codes: view.households, missing: round.codeUnknown },
    { name: "kind", label: round.chooseKind, choices: kinds },
    { name: "reason", label: round.reason, hint: round.reasonHint, missing: round.reasonMissing },
  ];
}

function lineText({ context }: RoundPart, kind: Kind, { group, household }: ArrangedPair): string {
  const { round } = context.words;
  return round.agreement(group, household, round.kind[kind]);
}

function newLine(part: RoundPart, kind: Kind, pair: ArrangedPair): TemplateResult {
  const { round } = part.context.words;
  const remove = () => {
    part.change(withoutArrangement(part.draft, pair));
  };
  return html`<li>
    ${lineText(part, kind, pair)}
    <span class="quiet">${pair.reason ?? nothing} (${round.notWritten})</span>
    ${linkButton(round.remove, remove, round.removeOf(round.pairOf(pair.group, pair.household)))}
  </li>`;
}

function standingLine(part: RoundPart, { kind, ...pair }: ArrangementView): TemplateResult {
  return html`<li>${lineText(part, kind, pair)} <span class="quiet">${pair.reason ?? nothing}</span></li>`;
}

/** Pairs that people fixed or ruled out, and the form for one more. */
export function agreements(part: RoundPart): TemplateResult {
  const { view, draft, context } = part;
  const { round } = context.words;
  const take = ({ group = "", household = "", kind, reason = "" }: Given) => {
    part.change(withArrangement(draft, kind === "forbid" ? "forbid" : "pin", arranged(group, household, reason)));
    context.announce(round.agreed(agreementCount(part) + 1));
  };
  return html`<p class="quiet">${round.agreedSays}</p>
    <ul class="items">
      ${view.arrangements.map((one) => standingLine(part, one))} ${draft.pins.map((pair) => newLine(part, "pin", pair))}
      ${draft.forbidden.map((pair) => newLine(part, "forbid", pair))}
    </ul>
    <h3>${round.addTitle}</h3>
    <samen-hier-ask .fields=${fields(part)} .label=${round.addAgreement} .take=${take}></samen-hier-ask>`;
}
