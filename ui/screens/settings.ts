import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { SettingKey } from "../../core/settings.ts";
import type { Language } from "../../core/workbook/layout.ts";
import type { SettingView, SettingsView } from "../../core/screens/views.ts";
import { button, linkButton } from "../parts/button.ts";
import { sectionHeading } from "../parts/heading.ts";
import { mainBar } from "../parts/main-bar.ts";
import { placeLink } from "../parts/place-link.ts";
import { postcodeFile } from "../parts/postcode-file.ts";
import { privacyPart } from "../privacy/privacy-part.ts";
import { ScreenElement } from "../parts/screen-element.ts";
import { settingFault, settingRow } from "../parts/setting-row.ts";

type GroupName = "language" | "ranking" | "vulnerability" | "survey" | "holidays" | "reminders" | "retention" | "other";

/** In the order in which they are shown. */
const groupNames: readonly GroupName[] = [
  "language",
  "ranking",
  "vulnerability",
  "survey",
  "holidays",
  "reminders",
  "retention",
  "other",
];

function groupOf({ key }: SettingView): GroupName {
  const first = key.split(".")[0];
  return groupNames.find((name) => name === first) ?? "other";
}

/** Settings of the workbook, and what is kept where. */
export class SettingsScreen extends ScreenElement {
  static override properties: PropertyDeclarations = { changes: { state: true } };
  declare view: SettingsView;
  /** What the person made of settings, by key; it stays until it is applied. */
  declare protected changes: ReadonlyMap<string, string>;

  constructor() {
    super();
    this.changes = new Map();
  }

  protected override render(): TemplateResult {
    return html`${this.#settings()} ${postcodeFile(this.context, this.view.unplaced)} ${this.#language()}
    ${this.#ours()} ${privacyPart(this.context, this.view.privacy)} ${this.#figures()} ${this.#kept()} ${this.#bar()}`;
  }

  #value(setting: SettingView): string {
    return this.changes.get(setting.key) ?? setting.value;
  }

  #change(setting: SettingView, value: string): void {
    const changes = new Map(this.changes);
    if (value === setting.value) changes.delete(setting.key);
    else changes.set(setting.key, value);
    this.changes = changes;
  }

  /** Days have names, also where the setting counts them. */
  #readable(setting: SettingView): SettingView {
    if (setting.key !== "reminders.weekday") return setting;
    const days = this.context.words.settings.weekdays;
    const choices = days.map((label, place) => ({ value: String(place + 1), label }));
    return { ...setting, values: { kind: "choice", choices } };
  }

  #row(setting: SettingView): TemplateResult {
    const value = this.#value(setting);
    const sentences: Partial<Record<SettingKey, string>> = this.context.words.settings.sentences;
    return settingRow(this.context, {
      setting: this.#readable(setting),
      value,
      sentence: { before: sentences[setting.key] ?? setting.meaning },
      onChange: (changed) => {
        this.#change(setting, changed);
      },
    });
  }

  #settings(): TemplateResult {
    const { settings, shell } = this.context.words;
    const own = this.view.settings.filter(({ ofRound }) => !ofRound);
    const group = (name: GroupName) => {
      const members = own.filter((setting) => groupOf(setting) === name);
      return members.length === 0
        ? nothing
        : html`${sectionHeading(settings.group[name], 3)} ${members.map((setting) => this.#row(setting))}`;
    };
    const round = linkButton(shell.screens.round, () => {
      this.context.open("round");
    });
    return html`${sectionHeading(settings.title)}
      ${own.length === 0 ? html`<p>${settings.none}</p>` : groupNames.map(group)}
      <p class="quiet">${settings.roundRules} ${round}.</p>`;
  }

  #language(): TemplateResult {
    const { settings } = this.context.words;
    const names = { nl: settings.dutch, en: settings.english } as const;
    const option = (language: Language) =>
      html`<label class="radio">
        <input
          type="radio"
          name="screen-language"
          .checked=${language === this.context.language}
          @change=${() => {
            this.context.speak(language);
          }}
        />
        <span lang=${language}>${names[language]}</span>
      </label>`;
    return html`<fieldset>
      <legend><h2>${settings.screenLanguage}</h2></legend>
      ${option("nl")} ${option("en")}
    </fieldset>`;
  }

  #ours(): TemplateResult {
    const { settings } = this.context.words;
    const { sheets } = this.view;
    return html`${sectionHeading(settings.ours)}
    ${
      sheets.length === 0
        ? html`<p>${settings.noneOfOurs}</p>`
        : html`<ul class="choices">
            ${sheets.map((place) => html`<li>${placeLink(this.context, place, place.sheet)}</li>`)}
          </ul>`
    }`;
  }

  #figures(): TemplateResult {
    const { settings } = this.context.words;
    const share = () => {
      void this.context.perform({ job: "figures" }, { title: settings.figuresPreview });
    };
    return html`${sectionHeading(settings.figuresTitle)}
    ${
      this.view.sharesFigures
        ? html`<p>${settings.figuresShared}</p>`
        : html`<p>${settings.figuresText}</p>
            ${button({ label: settings.figures, onClick: share })}`
    }`;
  }

  #kept(): TemplateResult {
    const { settings } = this.context.words;
    const { host } = this.context.bridge;
    const program = { excel: settings.privacyExcel, google: settings.privacyGoogle, file: nothing }[host];
    return html`${sectionHeading(settings.kept)}
      <ul class="items">
        ${settings.keptText.map((text) => html`<li>${text}</li>`)}
        <li>${host === "google" ? settings.keptUndoGoogle : settings.keptUndo}</li>
      </ul>
      ${sectionHeading(settings.privacy)}
      <p>${settings.privacyText} ${program}</p>
      <p class="quiet">${settings.version(this.view.version)}</p>`;
  }

  #bar(): TemplateResult | typeof nothing {
    const { settings } = this.context.words;
    if (this.changes.size === 0) return nothing;
    const isWrong = this.view.settings.some(
      (setting) => settingFault(this.context, setting, this.#value(setting)) !== undefined,
    );
    return mainBar({
      note: settings.changes(this.changes.size),
      main: { label: settings.save, onClick: () => void this.#save(), isDisabled: isWrong },
    });
  }

  async #save(): Promise<void> {
    const changes = [...this.changes].map(([key, value]) => ({ key, value }));
    const request = { job: "settings", settings: changes } as const;
    const performed = await this.context.perform(request, { title: this.context.words.settings.saveTitle });
    if (performed === "applied") this.changes = new Map();
  }
}

customElements.define("samen-hier-settings", SettingsScreen);
