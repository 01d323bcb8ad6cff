import { settingsOf } from "../../core/sheets/settings.ts";
import { say, sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { activeWorkbook } from "./opened.ts";

/** When reminders go by the settings of the workbook, in words. Only the sheet with the settings is read. */
export function whenTold(language: Language): string {
  const host = activeWorkbook();
  const names = host.outline().sheets.flatMap(({ key, name }) => (key === "settings" ? [name] : []));
  const { settings } = settingsOf(host.read(names));
  const when = { weekday: settings["reminders.weekday"], hour: settings["reminders.hour"] };
  return say(language, sentence("reminders-when", when));
}
