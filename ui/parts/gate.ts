import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { GateLight } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { mark } from "./level.ts";
import { placeLink } from "./place-link.ts";

const marks = {
  done: ["good", "sure"],
  open: ["ask", "ask"],
  "not-applicable": ["calm", "skip"],
} as const;

/** Shapes on a square of 16: a full disk with a tick, an empty ring, a line. Colours only help. */
const shapes: Readonly<Record<GateLight["state"], string>> = {
  done: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z",
  open: "M8 2.75a5.25 5.25 0 1 0 0 10.5 5.25 5.25 0 0 0 0-10.5Z",
  "not-applicable": "M3.5 8h9",
};

function light({ state }: GateLight): SVGTemplateResult {
  const tick = state === "done" ? svg`<path class="light-tick" d="M5 8.2l2.1 2.1L11 6.2" />` : nothing;
  return svg`<svg class="light light-${state}" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${shapes[state]} />${tick}</svg>`;
}

function lightItem(context: ScreenContext, { label, state, detail, place }: GateLight): TemplateResult {
  const [tone, picture] = marks[state];
  return html`<li>
    <span>${label}</span>
    <span class="task-line">
      ${mark(tone, picture, context.words.gate.states[state])}
      ${detail === undefined ? nothing : html`<span class="quiet">${detail}</span>`}
      ${place === undefined ? nothing : placeLink(context, place)}
    </span>
  </li>`;
}

/** The conditions before an arrival or start as lights in one row, with how many are met; in words when unfolded (R33). */
export function gateView(
  context: ScreenContext,
  lights: readonly GateLight[],
  title: string,
): TemplateResult | typeof nothing {
  const counting = lights.filter(({ state }) => state !== "not-applicable");
  if (counting.length === 0) return nothing;
  const met = counting.filter(({ state }) => state === "done").length;
  return html`<details class="fold gate">
    <summary>
      <span class="summary-title">${context.words.gate.met(title, met, counting.length)}</span>
      <span class="lights">${lights.map(light)}</span>
    </summary>
    <ul class="light-list">
      ${lights.map((one) => lightItem(context, one))}
    </ul>
  </details>`;
}
