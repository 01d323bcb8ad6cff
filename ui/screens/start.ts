import { html, nothing, type TemplateResult } from "lit";
import type { FoundCount, NextStep, StartView } from "../../core/screens/views.ts";
import { linkButton } from "../parts/button.ts";
import { emptyView } from "../parts/empty-view.ts";
import { sectionHeading } from "../parts/heading.ts";
import { mark } from "../parts/level.ts";
import { mainBar } from "../parts/main-bar.ts";
import { countLink } from "../parts/place-link.ts";
import { ScreenElement } from "../parts/screen-element.ts";
import { setupCard } from "../setup/setup-card.ts";

/** Start: what was found in this workbook, and what to do now. */
export class StartScreen extends ScreenElement {
  declare view: StartView;

  protected override render(): TemplateResult {
    if (this.view.isEmpty) return this.#empty();
    const { next } = this.view;
    const { start } = this.context.words;
    const isFirst = this.#isFirstTime();
    const label = isFirst ? start.welcomeAction : this.#step(next);
    return html`${isFirst ? html`<p class="lead">${start.welcome}</p>` : nothing} ${setupCard(this.context, this.view)}
    ${this.#found()} ${this.#problems()} ${isFirst ? nothing : this.#others()}
    ${mainBar({
      main: {
        label,
        onClick: () => {
          this.context.open(next.screen);
        },
      },
      ...(isFirst ? {} : { note: start.next }),
    })}`;
  }

  /** Nothing of ours stands in the workbook: there are lists to be looked at, and nothing was done with them yet. */
  #isFirstTime(): boolean {
    const { next, found } = this.view;
    const ofOurs = found.filter(({ key }) => !["groups", "households", "ambassadors"].includes(key));
    return next.key === "check-sheets" && ofOurs.every(({ count }) => count === 0);
  }

  #step({ key, count }: NextStep): string {
    return this.context.words.start.steps[key](count);
  }

  #count({ key, count, place }: FoundCount): TemplateResult {
    const label = this.context.words.start.foundLabels[key](count);
    return html`<li>${countLink(this.context, { count, label, ...(place === undefined ? {} : { place }) })}</li>`;
  }

  #found(): TemplateResult | typeof nothing {
    const found = this.view.found.filter(({ count }) => count > 0);
    if (found.length === 0) return nothing;
    return html`${sectionHeading(this.context.words.start.found)}
      <ul class="counts">
        ${found.map((one) => this.#count(one))}
      </ul>`;
  }

  #problems(): TemplateResult {
    const { start } = this.context.words;
    const { errors, warnings } = this.view.problems;
    if (errors + warnings === 0) return html`<p>${mark("good", "sure", start.noProblems)}</p>`;
    const open = linkButton(start.problems(errors, warnings), () => {
      this.context.open("sheets");
    });
    const { shell } = this.context.words;
    const level = errors > 0 ? "error" : "warning";
    return html`<p>${mark(errors > 0 ? "bad" : "ask", level, shell.levels[level])} ${open}</p>`;
  }

  #others(): TemplateResult | typeof nothing {
    const { others } = this.view;
    if (others.length === 0) return nothing;
    const item = (step: NextStep) =>
      html`<li>
        ${linkButton(this.#step(step), () => {
          this.context.open(step.screen);
        })}
      </li>`;
    return html`${sectionHeading(this.context.words.start.others)}
      <ul class="choices">
        ${others.map(item)}
      </ul>`;
  }

  #empty(): TemplateResult {
    const { start } = this.context.words;
    const list = (title: string, columns: readonly string[]) =>
      html`<h3>${title}</h3>
        <ul class="items">
          ${columns.map((column) => html`<li>${column}</li>`)}
        </ul>`;
    const toSheets = linkButton(start.unreadAction, () => {
      this.context.open("sheets");
    });
    return html`${emptyView({ title: start.emptyTitle, text: start.emptyText })}
      ${this.view.unread === undefined ? nothing : html`<p>${start.unread} ${toSheets}</p>`}
      <details class="help">
        <summary><span class="summary-title">${start.helpTitle}</span></summary>
        ${list(start.helpGroups, start.helpGroupColumns)} ${list(start.helpHouseholds, start.helpHouseholdColumns)}
        <p>${start.helpNever}</p>
      </details>
      ${mainBar({
        main: {
          label: start.emptyAction,
          onClick: () => {
            this.context.reload();
          },
        },
      })}`;
  }
}

customElements.define("samen-hier-start", StartScreen);
