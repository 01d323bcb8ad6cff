import { possibleValues } from "../setting-values.ts";
import { roundSettingKeys } from "../matching/planned-round.ts";
import { defaultSettings, settingMeaning, type SettingKey, type Settings } from "../settings.ts";
import type { Language } from "../workbook/layout.ts";
import type { SettingView } from "./views.ts";

const ofRound: ReadonlySet<SettingKey> = new Set(roundSettingKeys);

/** Settings that say how sheets are read: a round keeps them, and people look for them with their sheets. */
function isOfReading(key: SettingKey): boolean {
  return (
    key === "ranking.first" || key.startsWith("survey.") || key.endsWith("-scale") || key === "vulnerability.scale"
  );
}

/** True for a rule of the round, to be changed where a round is made. */
function isRule(key: SettingKey): boolean {
  return ofRound.has(key) && !isOfReading(key);
}

function valuesOf(key: SettingKey, language: Language): SettingView["values"] {
  const { words, least, most, above, whole, orOff, periods, address } = possibleValues(key);
  if (periods) return { kind: "periods" };
  if (address) return { kind: "address" };
  if (words.length > 0) {
    return { kind: "choice", choices: words.map((word) => ({ value: word.value, label: word[language] })) };
  }
  return {
    kind: "number",
    min: least,
    max: most,
    whole,
    ...(above ? { isAbove: true } : {}),
    ...(orOff ? { orOff: true } : {}),
  };
}

/** One setting as it is, what it means and what it can be. */
function settingView(settings: Settings, key: SettingKey, language: Language): SettingView {
  return {
    key,
    meaning: settingMeaning[key][language],
    value: String(settings[key]),
    standard: String(defaultSettings[key]),
    values: valuesOf(key, language),
    ofRound: isRule(key),
  };
}

/** The rules of a round, or all other settings, in the order of the sheet `Instellingen`. */
export function settingViews(settings: Settings, which: "rules" | "others", language: Language): SettingView[] {
  const keys = (Object.keys(settingMeaning) as SettingKey[]).filter((key) => isRule(key) === (which === "rules"));
  return keys.map((key) => settingView(settings, key, language));
}
