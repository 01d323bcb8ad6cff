import { html, nothing, type TemplateResult } from "lit";
import type { SettingView } from "../../core/screens/views.ts";
import type { SettingKey } from "../../core/settings.ts";
import { mark } from "../parts/level.ts";
import { settingFault, settingRow, settingValueLabel } from "../parts/setting-row.ts";
import { withRule } from "./draft.ts";
import type { RoundPart } from "./part.ts";
import { whatIf } from "./what-if.ts";

/** The rules that a coordinator changes; all others are folded. */
const foremost: readonly SettingKey[] = ["distance.km", "municipality", "vulnerability.rule", "objective"];

/** Rules that count for resettlement only. */
function isOfResettlement(key: SettingKey): boolean {
  return key === "phase" || key.startsWith("criteria.");
}

/** A rule as it stands on screen. */
export function ruleValue({ draft }: Pick<RoundPart, "draft">, setting: SettingView): string {
  return draft.settings.get(setting.key) ?? setting.value;
}

/** The rules that stand here: of a round, of the programme that was chosen, and no question of its own. */
function rulesShown(part: RoundPart): readonly SettingView[] {
  const { settings } = part.view;
  const preset = settings.find(({ key }) => key === "preset");
  const isResettlement = preset !== undefined && ruleValue(part, preset) === "resettlement";
  return settings.filter(
    ({ key, ofRound }) => ofRound && key !== "control" && (isResettlement || !isOfResettlement(key)),
  );
}

/** True when a rule stands on screen that cannot be used. */
export function hasWrongRule(part: RoundPart): boolean {
  return part.view.settings.some(
    (setting) => settingFault(part.context, setting, ruleValue(part, setting)) !== undefined,
  );
}

function ruleRow(part: RoundPart, setting: SettingView): TemplateResult {
  const words = part.context.words.round.rules[setting.key];
  return settingRow(part.context, {
    setting,
    value: ruleValue(part, setting),
    onChange: (value) => {
      part.change(withRule(part.draft, setting, value));
    },
    ...(words === undefined ? {} : { sentence: { before: words[0], after: words[1] } }),
  });
}

function changedMark({ context, draft }: RoundPart, setting: SettingView): TemplateResult | typeof nothing {
  return draft.settings.has(setting.key) ? mark("info", "info", context.words.shell.changed) : nothing;
}

function ruleItem(part: RoundPart, setting: SettingView): TemplateResult {
  const isStandard = ruleValue(part, setting) === setting.standard;
  return html`<li>
    ${ruleRow(part, setting)}
    ${isStandard ? html`<span class="quiet">${part.context.words.shell.standard}</span>` : nothing}
    ${changedMark(part, setting)}
  </li>`;
}

/** The limit of the distance as a sentence, and how many rules were changed. */
export function rulesAnswer(part: RoundPart): string {
  const { context, view, draft } = part;
  const { round } = context.words;
  const changed = round.rulesChanged([...draft.settings.keys()].filter((key) => key !== "control").length);
  const distance = view.settings.find(({ key }) => key === "distance.km");
  const words = round.rules["distance.km"];
  if (distance === undefined || words === undefined) return changed;
  const limit = settingValueLabel(distance, ruleValue(part, distance), context.language);
  return `${words[0]} ${limit} ${words[1]} ${changed}.`;
}

/** The rules as sentences with their values in them. */
export function rules(part: RoundPart): TemplateResult {
  const { round } = part.context.words;
  const shown = rulesShown(part);
  const others = shown.filter(({ key }) => !foremost.includes(key));
  const list = (some: readonly SettingView[]) =>
    html`<ul class="rules">
      ${some.map((setting) => ruleItem(part, setting))}
    </ul>`;
  return html`<p class="quiet">${round.rulesScope}</p>
    ${list(shown.filter(({ key }) => foremost.includes(key)))}
    ${part.seen === undefined ? nothing : html`<h3>${round.whatIfTitle}</h3>`} ${whatIf(part)}
    ${
      others.length === 0
        ? nothing
        : html`<details class="fold">
            <summary>${round.moreRules} <span class="tally">${others.length}</span></summary>
            ${list(others)}
          </details>`
    }`;
}
