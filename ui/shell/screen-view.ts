import { html, nothing, type TemplateResult } from "lit";
import type { ScreenName, Views } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { busyView } from "../parts/busy-view.ts";
import { button } from "../parts/button.ts";
import { mark } from "../parts/level.ts";
import { faultView } from "./fault-view.ts";
import type { ScreenSlot } from "./screen-views.ts";
import { drawnScreen } from "./screens.ts";

/** Somebody changed the workbook while the screen was looked at, or may have where the host does not tell. */
export function outdatedView(context: ScreenContext, onLookAgain: () => void): TemplateResult {
  const { shell } = context.words;
  const why = context.bridge.host === "google" ? shell.perhapsChanged : shell.changedOutside;
  return html`<div class="outdated" role="status">
    <p>${mark("ask", "warning", why)} ${shell.changedOutsideNow}</p>
    ${button({ label: shell.lookAgain, onClick: onLookAgain })}
  </div>`;
}

/** A screen, or what stands in its way: being read, or a fault. What was read before stays where it was. */
export function screenView<Screen extends ScreenName>(
  context: ScreenContext,
  screen: Screen,
  { view, fault, isLoading }: ScreenSlot<Views[Screen]>,
  onRetry: () => void,
): TemplateResult {
  const { shell } = context.words;
  const isFirst = isLoading && view === undefined;
  return html`${isFirst ? busyView(context.words, { what: shell.reading }) : nothing}
  ${isLoading && !isFirst ? html`<p class="reloading" role="status">${shell.reading}</p>` : nothing}
  ${fault === undefined ? nothing : faultView(context, fault, onRetry)}
  ${view === undefined ? nothing : drawnScreen[screen](context, view)}`;
}
