import { html, nothing, type TemplateResult } from "lit";
import type { BridgeFault } from "../bridge.ts";
import type { ScreenContext } from "../context.ts";
import type { ShellWords } from "../text/nl/shell.ts";
import { button } from "../parts/button.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";

function titleOf({ kind }: BridgeFault, shell: ShellWords): string {
  if (kind === "stale") return shell.staleTitle;
  return kind === "refused" ? shell.refusedTitle : shell.failedTitle;
}

/** What went wrong, where, what to do about it, and the button to try again: told at once to who listens. */
export function faultView(context: ScreenContext, fault: BridgeFault, onRetry?: () => void): TemplateResult {
  const { shell } = context.words;
  const isStale = fault.kind === "stale";
  return html`<div class="fault" role="alert">
    <p class="fault-title">${mark("bad", "error", titleOf(fault, shell))}</p>
    <p>${fault.message}</p>
    ${fault.remedy === undefined ? nothing : html`<p>${fault.remedy}</p>`}
    ${fault.place === undefined ? nothing : html`<p>${placeLink(context, fault.place)}</p>`}
    ${onRetry === undefined ? nothing : button({ label: isStale ? shell.lookAgain : shell.tryAgain, onClick: onRetry })}
  </div>`;
}
