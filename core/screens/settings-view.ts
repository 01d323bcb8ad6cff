import type { Language } from "../workbook/layout.ts";
import { figuresDesign } from "../sheets/figures.ts";
import { version } from "../version.ts";
import type { OpenedWorkbook } from "./opened.ts";
import { sheetWithKey } from "../workbook/snapshot.ts";
import { postcodesWithoutPoint } from "./postcodes-planned.ts";
import { settingViews } from "./setting-view.ts";
import type { SettingsView } from "./views.ts";

/** What the screen with settings shows: all but the rules of a round, and which sheets are ours. */
export function settingsView({ snapshot, reading, settings }: OpenedWorkbook, language: Language): SettingsView {
  return {
    language: settings.language,
    settings: settingViews(settings, "others", language),
    unplaced: postcodesWithoutPoint(reading),
    sheets: snapshot.sheets.filter(({ key }) => key !== undefined).map(({ name }) => ({ sheet: name })),
    sharesFigures: sheetWithKey(snapshot, figuresDesign.key) !== undefined,
    version,
  };
}
