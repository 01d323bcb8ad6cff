import { html, nothing, type TemplateResult } from "lit";
import type { Preview } from "../../core/screens/preview.ts";
import type { ScreenContext } from "../context.ts";
import { busyView } from "../parts/busy-view.ts";
import { mark } from "../parts/level.ts";
import { mainBar } from "../parts/main-bar.ts";
import { placeLink } from "../parts/place-link.ts";
import { faultView } from "./fault-view.ts";
import type { Flow, FlowState, Forgot } from "./flow.ts";
import { doubtfulList, toldList } from "../privacy/forget-preview.ts";
import { finalStep } from "../privacy/final-step.ts";
import { previewView } from "./preview-view.ts";

type StateOf<Kind extends FlowState["kind"]> = Extract<FlowState, { kind: Kind }>;

function busy({ words }: ScreenContext, flow: Flow, { what, progress, canCancel }: StateOf<"busy">): TemplateResult {
  return busyView(words, {
    what,
    ...(progress === undefined ? {} : { progress }),
    ...(canCancel || progress?.canStop === true
      ? {
          onCancel: () => {
            flow.cancel();
          },
        }
      : {}),
  });
}

/** Nothing to say yes to: nothing would change, or a round would be written in which nobody is paired. */
function isEmpty({ changes, proposal, forgets }: Preview): boolean {
  if (forgets !== undefined) return false;
  if (changes === 0) return true;
  return proposal !== undefined && proposal.pairs.length === 0 && proposal.control.length === 0;
}

function preview(context: ScreenContext, flow: Flow, state: StateOf<"preview">): TemplateResult {
  const { preview: words } = context.words;
  const close = () => {
    flow.close();
  };
  const { request } = state;
  const apply = () => void flow.apply();
  const bar = isEmpty(state.preview)
    ? mainBar({ main: { label: words.backToScreen, onClick: close } })
    : request.job === "forget"
      ? finalStep(context, request.code, apply)
      : mainBar({ main: { label: words.apply(state.preview.counted), onClick: apply } });
  return html`${previewView(context, state.preview, state.options)} ${bar}`;
}

/** What is left for a person after somebody was forgotten. */
function left(context: ScreenContext, { forgets, besides }: Forgot): TemplateResult {
  const { privacy } = context.words;
  const unreachable = forgets.unreachable.map(({ text }) => text);
  return html`${toldList(privacy.besidesTitle, besides)} ${toldList(privacy.unreachableTitle, unreachable)}
  ${doubtfulList(context, forgets)}`;
}

function done(context: ScreenContext, flow: Flow, state: StateOf<"done">): TemplateResult {
  const { message, place, next, canUndo, forgot } = state;
  const { preview: words } = context.words;
  const goOn = () => {
    if (next === undefined) flow.close();
    else context.open(next);
  };
  const undo = { label: words.undo, icon: "undo", onClick: () => void flow.undo() } as const;
  return html`<div class="done">
      <p>${mark("good", "sure", words.doneTitle)}</p>
      <p>${message}</p>
      ${place === undefined ? nothing : html`<p>${placeLink(context, place, words.viewSheet(place.sheet))}</p>`}
      ${forgot === undefined ? nothing : left(context, forgot)}
    </div>
    ${mainBar({ main: { label: words.goOn, onClick: goOn }, ...(canUndo ? { other: undo } : {}) })}`;
}

function fault(context: ScreenContext, flow: Flow, state: StateOf<"fault">): TemplateResult {
  const close = () => {
    flow.close();
  };
  return html`${faultView(context, state.fault, state.retry)}
  ${mainBar({ other: { label: context.words.preview.backToScreen, onClick: close } })}`;
}

function body(context: ScreenContext, flow: Flow, state: FlowState): TemplateResult {
  switch (state.kind) {
    case "busy":
      return busy(context, flow, state);
    case "preview":
      return preview(context, flow, state);
    case "done":
      return done(context, flow, state);
    case "fault":
      return fault(context, flow, state);
  }
}

/** A change on its way, in the place of the screen that asked for it. */
export function flowView(context: ScreenContext, flow: Flow): TemplateResult | typeof nothing {
  const { state } = flow;
  if (state === undefined) return nothing;
  return html`<section class="flow flow-${state.kind}" aria-labelledby="flow-title">
    <h2 id="flow-title" tabindex="-1">${state.title}</h2>
    ${body(context, flow, state)}
  </section>`;
}
