import { html, type TemplateResult } from "lit";
import type { ScreenName, Views } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import "../screens/check-ins.ts";
import "../screens/log.ts";
import "../screens/plan.ts";
import "../screens/results.ts";
import "../screens/round.ts";
import "../screens/settings.ts";
import "../screens/sheets.ts";
import "../screens/start.ts";
import "../screens/tasks.ts";

/** The screens in the order of the menu. */
export const screenNames = [
  "start",
  "sheets",
  "round",
  "tasks",
  "plan",
  "check-ins",
  "results",
  "settings",
  "log",
] as const satisfies readonly ScreenName[];

type Drawn = { readonly [Screen in ScreenName]: (context: ScreenContext, view: Views[Screen]) => TemplateResult };

/** The element of each screen. */
export const drawnScreen: Drawn = {
  start: (context, view) => html`<samen-hier-start .context=${context} .view=${view}></samen-hier-start>`,
  sheets: (context, view) => html`<samen-hier-sheets .context=${context} .view=${view}></samen-hier-sheets>`,
  round: (context, view) => html`<samen-hier-round .context=${context} .view=${view}></samen-hier-round>`,
  tasks: (context, view) => html`<samen-hier-tasks .context=${context} .view=${view}></samen-hier-tasks>`,
  plan: (context, view) => html`<samen-hier-plan .context=${context} .view=${view}></samen-hier-plan>`,
  "check-ins": (context, view) => html`<samen-hier-check-ins .context=${context} .view=${view}></samen-hier-check-ins>`,
  results: (context, view) => html`<samen-hier-results .context=${context} .view=${view}></samen-hier-results>`,
  settings: (context, view) => html`<samen-hier-settings .context=${context} .view=${view}></samen-hier-settings>`,
  log: (context, view) => html`<samen-hier-log .context=${context} .view=${view}></samen-hier-log>`,
};
