import { say, sentence, tells, type Sentence, type SentenceCode } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";

/** What is said on a screen in the place of a sentence that tells what to type behind a command. */
const onScreens: ReadonlyMap<SentenceCode, Sentence> = new Map<SentenceCode, Sentence>([
  ["remedy-postcodes-without-points", sentence("screen-remedy-postcodes", {})],
  ["remedy-postcode-without-point", sentence("screen-remedy-postcode", {})],
  ["remedy-mapping-refused", sentence("screen-remedy-mapping-refused", {})],
  ["remedy-columns-guessed", sentence("screen-remedy-column-guessed", {})],
  ["remedy-off", sentence("screen-remedy-column-off", {})],
  ["remedy-questions-not-matched", sentence("screen-remedy-question-not-matched", {})],
  ["remedy-columns-unused", sentence("screen-remedy-column-unused", {})],
  ["remedy-sheet-unknown", sentence("screen-remedy-sheet-unknown", {})],
  ["remedy-members-without-groups", sentence("screen-remedy-members", {})],
  ["replace-reason-needed", sentence("screen-replace-reason", {})],
  ["replace-which", sentence("screen-replace-which", {})],
  ["preselection-fill-homes", sentence("screen-fill-homes", {})],
  ["remedy-preselection", sentence("screen-remedy-preselection", {})],
  ["preselection-next", sentence("screen-preselection-next", {})],
]);

function onScreen(told: Sentence): Sentence {
  if (!tells(told, "pin-reason-needed")) return onScreens.get(told.code) ?? told;
  const { group, household } = told.values;
  return sentence("screen-pin-reason", { group, household });
}

/** A sentence as a screen says it. */
export function spoken(told: Sentence, language: Language): string {
  return say(language, onScreen(told));
}
