import { html, nothing, type TemplateResult } from "lit";
import type { Progress } from "../bridge.ts";
import type { Words } from "../text/words.ts";
import { button } from "./button.ts";

/** What is going on. */
export interface BusyParts {
  readonly what: string;
  readonly progress?: Progress;
  /** Stops it; absent where half of it would stay. */
  readonly onCancel?: () => void;
}

/** How far it is: a bar that fills where somebody can tell, one that moves where nobody can. */
function bar(what: string, { done, total }: Partial<Progress>): TemplateResult {
  const known = done !== undefined && total !== undefined && total > 0;
  return html`<fluent-progress-bar
    role="progressbar"
    aria-label=${what}
    min="0"
    max=${known ? total : nothing}
    value=${known ? done : nothing}
    aria-valuemin=${known ? 0 : nothing}
    aria-valuemax=${known ? total : nothing}
    aria-valuenow=${known ? done : nothing}
  ></fluent-progress-bar>`;
}

/** Busy: what, how far, and a way to stop it. */
export function busyView({ shell }: Words, { what, progress, onCancel }: BusyParts): TemplateResult {
  const { done, total, text } = progress ?? {};
  return html`<div class="busy">
    <p class="busy-what">${what}</p>
    ${bar(what, progress ?? {})}
    <p class="quiet">
      ${text ?? nothing}
      ${done === undefined || total === undefined ? nothing : html`<span>${shell.progress(done, total)}</span>`}
    </p>
    ${onCancel === undefined ? nothing : button({ label: shell.cancel, onClick: onCancel })}
  </div>`;
}
