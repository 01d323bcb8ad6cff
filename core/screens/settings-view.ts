import { figuresDesign } from "../sheets/figures.ts";
import { version } from "../version.ts";
import type { OpenedWorkbook } from "./opened.ts";
import { sheetWithKey } from "../workbook/snapshot.ts";
import { privacyView } from "./privacy-view.ts";
import { postcodesWithoutPoint } from "./postcodes-planned.ts";
import type { Moment } from "./request.ts";
import { settingViews } from "./setting-view.ts";
import type { SettingsView } from "./views.ts";

/** What the screen with settings shows: all but the rules of a round, and which sheets are ours. */
export function settingsView({ snapshot, reading, settings }: OpenedWorkbook, moment: Moment): SettingsView {
  const { language } = moment;
  return {
    language: settings.language,
    settings: settingViews(settings, "others", language),
    unplaced: postcodesWithoutPoint(reading),
    sheets: snapshot.sheets.filter(({ key }) => key !== undefined).map(({ name }) => ({ sheet: name })),
    sharesFigures: sheetWithKey(snapshot, figuresDesign.key) !== undefined,
    privacy: privacyView(snapshot, moment),
    version,
  };
}
