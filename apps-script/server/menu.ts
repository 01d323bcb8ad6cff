import { say, sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { momentNow } from "./clock.ts";
import { menuItems, type MenuEntry } from "./menu-items.ts";
import { personLanguage } from "./person-language.ts";
import { allLate, timerRecords } from "./timer-records.ts";

function filled(menu: GoogleAppsScript.Base.Menu, entries: readonly MenuEntry[], language: Language): typeof menu {
  const ui = SpreadsheetApp.getUi();
  for (const entry of entries) {
    if (entry.kind === "line") menu.addSeparator();
    else if (entry.kind === "item") menu.addItem(say(language, sentence(entry.label, {})), entry.run);
    else menu.addSubMenu(filled(ui.createMenu(say(language, sentence(entry.label, {}))), entry.entries, language));
  }
  return menu;
}

/** Tells whoever opens the workbook that reminders are on and have not run for days. */
function warnOfSilence(language: Language): void {
  const { today } = momentNow(language);
  if (!allLate(timerRecords(), today)) return;
  const text = say(language, sentence("schedule-late", {}));
  const title = say(language, sentence("menu-name", {}));
  SpreadsheetApp.getActiveSpreadsheet().toast(text, title, 20);
}

/**
 * Puts the menu in place. Google runs this for everybody who opens the workbook, before they gave any permission: nothing
 * here may need one, and nothing may be thrown, or the menu would be missing without a word.
 */
export function onOpen(): void {
  const language = personLanguage();
  const name = say(language, sentence("menu-name", {}));
  try {
    filled(SpreadsheetApp.getUi().createMenu(name), menuItems, language).addToUi();
    warnOfSilence(language);
  } catch {
    // There may be no window at all, as when another program opens the workbook.
  }
}
