import { say, sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { personLanguage } from "./person-language.ts";
import { faultTold } from "./told-problem.ts";

function title(language: Language): string {
  return say(language, sentence("menu-name", {}));
}

/** Shows a text that the person closes. */
export function showText(text: string, language: Language): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title(language), text, ui.ButtonSet.OK);
}

/** Shows a text that goes by itself. */
export function showBriefly(text: string, language: Language): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, title(language), 10);
}

/** Asks something; true for yes. Never ask while the lock is held: Google gives it away meanwhile. */
export function agrees(question: string, language: Language): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title(language), question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Asks for a line of text; undefined when the person would rather not say. */
export function lineFrom(question: string, language: Language): string | undefined {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title(language), question, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : undefined;
}

/** Does what an item of the menu stands for, and shows what stands in the way: Google would show our code. */
export function fromMenu(work: (language: Language) => void): void {
  const language = personLanguage();
  try {
    work(language);
  } catch (error) {
    const { message, remedy } = faultTold(error, language);
    showText([message, ...(remedy === undefined ? [] : ["", remedy])].join("\n"), language);
  }
}
