import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { JobRequest, SettingChange } from "../../core/screens/request.ts";
import type { SheetsView, SheetView } from "../../core/screens/views.ts";
import { button } from "../parts/button.ts";
import { emptyView } from "../parts/empty-view.ts";
import { sectionHeading } from "../parts/heading.ts";
import { mark } from "../parts/level.ts";
import { mainBar } from "../parts/main-bar.ts";
import { problemList } from "../parts/problem-list.ts";
import { ScreenElement } from "../parts/screen-element.ts";
import {
  correctionCount,
  mappingsOf,
  noCorrections,
  withField,
  withRole,
  type Corrections,
} from "../sheets/corrections.ts";
import { isNewDirection, type Direction } from "../sheets/ranking.ts";
import { asksOf, isUnknown, sheetCard, type SheetCardParts } from "../sheets/sheet-card.ts";

/** So many sheets that we leave alone stand in the list by themselves. */
const shownAtOnce = 4;

/** My sheets: does it understand them? What is asked comes first and stands open, what is sure is folded. */
export class SheetsScreen extends ScreenElement {
  static override properties: PropertyDeclarations = {
    corrections: { state: true },
    filled: { state: true },
    direction: { state: true },
  };
  declare view: SheetsView;
  declare protected corrections: Corrections;
  /** Ids of the lists that somebody came near to. */
  declare protected filled: ReadonlySet<string>;
  /** Which number is the first choice, for all rankings of the workbook, as far as the person said it here. */
  declare protected direction: Direction | undefined;

  constructor() {
    super();
    this.corrections = noCorrections;
    this.filled = new Set();
  }

  protected override render(): TemplateResult {
    const { sheets } = this.context.words;
    if (this.view.sheets.length === 0) {
      const again = () => {
        this.context.reload();
      };
      const action = { label: this.context.words.shell.lookAgain, onClick: again };
      return emptyView({ title: sheets.none, text: sheets.noneText, action });
    }
    return html`<p class="lead">${sheets.intro}</p>
      <div class="side-by-side">
        <div>${this.#lists()} ${this.#codes()}</div>
        <div>${this.#problems()}</div>
      </div>
      ${this.#bar()}`;
  }

  #card(sheet: SheetView): TemplateResult {
    const { direction } = this;
    const parts: SheetCardParts = {
      sheet,
      index: this.view.sheets.indexOf(sheet),
      corrections: this.corrections,
      roles: this.view.roles,
      filled: this.filled,
      ...(this.#asksRole(sheet) ? { asksRole: true } : {}),
      onNear: (id) => {
        if (!this.filled.has(id)) this.filled = new Set([...this.filled, id]);
      },
      onRole: (role) => {
        this.corrections = withRole(this.corrections, sheet, role);
      },
      onField: (column, field) => {
        this.corrections = withField(this.corrections, sheet.name, column, field);
      },
      ...(direction === undefined ? {} : { direction }),
      onDirection: (chosen) => {
        this.direction = chosen;
      },
    };
    return sheetCard(this.context, parts);
  }

  /** A list of groups or households is missing, and this sheet may be it. */
  #asksRole(sheet: SheetView): boolean {
    const roles = new Set(this.view.sheets.map(({ role }) => role));
    return isUnknown(sheet) && !(roles.has("groups") && roles.has("households"));
  }

  #cards(sheets: readonly SheetView[]): unknown {
    return repeat(
      sheets,
      ({ name }) => name,
      (sheet) => this.#card(sheet),
    );
  }

  #asks(sheet: SheetView): boolean {
    return asksOf(sheet) > 0 || this.#asksRole(sheet);
  }

  /** What asks something first, then what is used; what we leave alone last, folded once more where it is much. */
  #lists(): unknown {
    const { sheets } = this.view;
    const rest = sheets.filter((sheet) => !this.#asks(sheet));
    const left = rest.filter(({ columns }) => columns.length === 0);
    const shown = [...sheets.filter((sheet) => this.#asks(sheet)), ...rest.filter(({ columns }) => columns.length > 0)];
    if (left.length <= shownAtOnce) return this.#cards([...shown, ...left]);
    return html`${this.#cards(shown)}
      <details class="fold">
        <summary><span class="summary-title">${this.context.words.sheets.others(left.length)}</span></summary>
        ${this.#cards(left)}
      </details>`;
  }

  #codes(): TemplateResult | typeof nothing {
    const { sheets } = this.context.words;
    if (!this.view.canAddCodes) return nothing;
    const add = () => {
      void this.#inspect({ ...this.#said(), addCodes: true }, sheets.addCodesTitle);
    };
    return html`<section class="card">
      <p>${sheets.addCodesText}</p>
      ${button({ label: sheets.addCodes, onClick: add })}
    </section>`;
  }

  #problems(): TemplateResult {
    const { sheets } = this.context.words;
    const { problems } = this.view;
    return html`${sectionHeading(sheets.problems)}
    ${
      problems.length === 0
        ? html`<p>${mark("good", "sure", sheets.noProblems)}</p>`
        : problemList(this.context, problems)
    }`;
  }

  #bar(): TemplateResult {
    const { sheets } = this.context.words;
    const count = correctionCount(this.corrections) + this.#settings().length;
    const confirm = () => {
      void this.#inspect(this.#said(), sheets.confirmTitle);
    };
    return mainBar({
      ...(count === 0 ? {} : { note: sheets.confirmNote(count) }),
      main: { label: sheets.confirm, onClick: confirm },
    });
  }

  async #inspect(request: JobRequest, title: string): Promise<void> {
    // A sheet that became another kind of list has columns to look at now; else there is nothing left to do here.
    const next = this.corrections.roles.size === 0 ? { next: "start" as const } : {};
    const performed = await this.context.perform(request, { title, ...next });
    if (performed !== "applied") return;
    this.corrections = noCorrections;
    this.direction = undefined;
  }

  /** Which number is the first choice, where the person said so here and it is not in force yet. */
  #settings(): readonly SettingChange[] {
    const { direction } = this;
    const isNew = this.view.sheets.some(({ ranking }) => isNewDirection(ranking, direction));
    return isNew && direction !== undefined ? [{ key: "ranking.first", value: direction }] : [];
  }

  /** All that the person said on this screen, as one change. */
  #said(): Extract<JobRequest, { readonly job: "inspect" }> {
    const mappings = mappingsOf(this.view.sheets, this.corrections);
    const settings = this.#settings();
    return { job: "inspect", mappings, ...(settings.length === 0 ? {} : { settings }) };
  }
}

customElements.define("samen-hier-sheets", SheetsScreen);
