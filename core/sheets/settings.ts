import {
  defaultSettings,
  discriminates,
  settingMeaning,
  withSetting,
  type SettingFault,
  type SettingKey,
  type Settings,
} from "../settings.ts";
import type { Problem } from "../records/problem.ts";
import { possibleValues } from "../setting-values.ts";
import { say, sentence, type Sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { columnOf, type SheetDesign } from "./design.ts";
import { columnIndex, ownRows } from "./own-rows.ts";
import type { Wanted } from "./synced.ts";

/** The sheet `Instellingen`: key, value, what it means. People change the values. */
export const settingsDesign: SheetDesign = {
  key: "settings",
  name: { nl: "Instellingen", en: "Settings" },
  lead: [
    { nl: "Instellingen van Samen Hier", en: "Settings of Samen Hier" },
    {
      nl: "Verander alleen de kolom Waarde. Wat u hier zet, geldt voor alles wat u daarna doet.",
      en: "Change only the column Value. What you put here holds for everything you do after.",
    },
  ],
  columns: [
    { key: "key", title: { nl: "Instelling", en: "Setting" }, type: "text", width: 24, filledBy: "us" },
    { key: "value", title: { nl: "Waarde", en: "Value" }, type: "text", width: 18, filledBy: "people" },
    { key: "possible", title: { nl: "Wat kan", en: "Possible" }, type: "text", width: 34, wrap: true, filledBy: "us" },
    { key: "meaning", title: { nl: "Betekenis", en: "Meaning" }, type: "text", width: 80, wrap: true, filledBy: "us" },
  ],
  keyColumns: ["key"],
  frozenColumns: 1,
  emphases: [],
  print: { orientation: "landscape" },
  tabColour: "7F7F7F",
  place: "last",
};

/** Settings in force, and what could not be taken. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** Why a setting was not taken; of one that we know also what can be said, and what was used instead. */
export function toldSettingFault(fault: SettingFault, key: string, value: string, used: Settings): Sentence {
  const name = key.trim() as SettingKey;
  if (fault !== "invalid") return sentence(`setting-${fault}`, { key, value });
  // An address is nobody's to repeat: this is told in sheets and terminals.
  if (possibleValues(name).address) return sentence("setting-address-invalid", { key });
  return sentence("setting-invalid", { key, used: String(used[name]), possible: possibleValues(name) });
}

/** The settings of a workbook: defaults, then the sheet `Instellingen`, then what was given for this run. */
export function settingsOf(
  snapshot: Snapshot,
  forThisRun: readonly { readonly key: string; readonly value: string }[] = [],
): SettingsReading {
  let settings = defaultSettings;
  const problems: Problem[] = [];
  const take = (key: string, value: string, place: Omit<Problem, "level" | "told">): void => {
    const taken = withSetting(settings, key, value);
    if ("settings" in taken) settings = taken.settings;
    else problems.push({ level: "error", ...place, told: toldSettingFault(taken.fault, key, value, settings) });
  };
  const sheet = sheetWithKey(snapshot, settingsDesign.key);
  for (const row of ownRows(snapshot, settingsDesign)) {
    const key = row.values["key"];
    const value = row.values["value"];
    if (sheet === undefined || typeof key !== "string") continue;
    if ((value === null || value === undefined) && !discriminates(key)) continue;
    const column = columnIndex(sheet, columnOf(settingsDesign, "value")) + 1;
    take(key, String(value ?? ""), { sheet: sheet.name, cell: cellAddress(row.row, column), row: row.row });
  }
  for (const { key, value } of forThisRun) take(key, value, {});
  return { settings, problems };
}

/** What the sheet should say: every setting once; a value that stands is never touched. */
export function wantedSettings(settings: Settings): Wanted {
  const keys = Object.keys(settingMeaning) as SettingKey[];
  return {
    design: settingsDesign,
    rows: keys.map((key) => ({
      key,
      value: String(settings[key]),
      possible: say(settings.language, sentence("setting-possible", { possible: possibleValues(key) })),
      meaning: settingMeaning[key][settings.language],
    })),
    others: "keep",
  };
}
