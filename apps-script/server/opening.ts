import type { ScreenName } from "../../core/screens/views.ts";
import { say, sentence } from "../../core/text/sentence.ts";
import { keepAskedScreen } from "./asked-screen.ts";
import { showText } from "./dialogs.ts";
import { personLanguage } from "./person-language.ts";

const askedKey = "asked";

/**
 * The first time somebody opens the sidebar Google asks for all permissions at once. Who leaves some out can go on with
 * the rest: it is not asked at every click. The exception of `requireAllScopes` is the question itself: never catch it.
 */
function askOnce(): void {
  const properties = PropertiesService.getUserProperties();
  if (properties.getProperty(askedKey) !== null) return;
  properties.setProperty(askedKey, "1");
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
}

/** Forgets that this person was asked. */
export function forgetAsked(): void {
  PropertiesService.getUserProperties().deleteProperty(askedKey);
}

/** The page of the sidebar; undefined where it was not pasted. */
function page(): GoogleAppsScript.HTML.HtmlOutput | undefined {
  try {
    return HtmlService.createHtmlOutputFromFile("Sidebar");
  } catch {
    return undefined;
  }
}

/** Opens the sidebar at a screen. */
export function openSidebar(screen: ScreenName): void {
  askOnce();
  const language = personLanguage();
  const html = page();
  if (html === undefined) {
    showText(say(language, sentence("google-no-sidebar", {})), language);
    return;
  }
  keepAskedScreen(screen);
  SpreadsheetApp.getUi().showSidebar(html.setTitle(say(language, sentence("menu-name", {}))));
}
