import { html, type TemplateResult } from "lit";
import type { SettingView } from "../../core/screens/views.ts";
import { withRule } from "./draft.ts";
import type { RoundPart } from "./part.ts";
import { ruleValue } from "./rules.ts";

/** The rule that says whether a control group is drawn, where this workbook has it. */
export function controlRule({ view }: RoundPart): SettingView | undefined {
  return view.settings.find(({ key }) => key === "control");
}

/** True when a control group would be drawn. */
export function hasControl(part: RoundPart, setting: SettingView): boolean {
  return ruleValue(part, setting) === "true";
}

/** What a control group is, in three sentences, and the switch for it. */
export function controlGroup(part: RoundPart, setting: SettingView): TemplateResult {
  const { round } = part.context.words;
  return html`${round.controlSays.map((says) => html`<p>${says}</p>`)}
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        .checked=${hasControl(part, setting)}
        @change=${(event: Event) => {
          if (!(event.target instanceof HTMLInputElement)) return;
          part.change(withRule(part.draft, setting, event.target.checked ? "true" : "false"));
        }}
      />
      ${round.controlSwitch}
    </label>`;
}
