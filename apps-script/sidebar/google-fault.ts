import type { Language } from "../../core/workbook/layout.ts";
import { BridgeFault } from "../../ui/bridge.ts";
import { sidebarWords, type SidebarWords } from "./words.ts";

/** Why nothing came back from the server. */
export type LineTrouble =
  | "not-allowed"
  | "many-accounts"
  | "out-of-time"
  | "too-busy"
  | "incomplete"
  | "no-connection"
  | "no-answer"
  | "failed";

/**
 * What Google says, in Dutch or English, when a call does not come back. Its words depend on the language of the account
 * and change without notice; what is not known here is `failed`, which is never wrong.
 */
const signs: readonly (readonly [LineTrouble, RegExp])[] = [
  // Signed in with more accounts in one browser: the call goes out in the name of another than the sheet's.
  ["many-accounts", /PERMISSION_DENIED/u],
  ["not-allowed", /authori[sz]|permission|autorisatie|gemachtigd|machtiging|toestemming/iu],
  ["out-of-time", /maximum execution time|maximale uitvoer/iu],
  ["too-busy", /too many|simultaneous|rate limit|te veel|te vaak/iu],
  ["incomplete", /callServer|function not found|functie niet gevonden/iu],
  ["no-connection", /network|connection|HTTP \d|transport|offline|verbinding/iu],
];

/** What kind of trouble a rejection of Google is. */
export function troubleOf(error: unknown): LineTrouble {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return signs.find(([, sign]) => sign.test(text))?.[0] ?? "failed";
}

function told(trouble: LineTrouble, words: SidebarWords): readonly [message: string, remedy: string] {
  switch (trouble) {
    case "not-allowed":
      return [words.notAllowed, words.notAllowedRemedy];
    case "many-accounts":
      return [words.manyAccounts, words.manyAccountsRemedy];
    case "out-of-time":
      return [words.outOfTime, words.outOfTimeRemedy];
    case "too-busy":
      return [words.tooBusy, words.tooBusyRemedy];
    case "incomplete":
      return [words.incomplete, words.incompleteRemedy];
    case "no-connection":
      return [words.noConnection, words.noConnectionRemedy];
    case "no-answer":
      return [words.noAnswer, words.failedRemedy];
    case "failed":
      return [words.failed, words.failedRemedy];
  }
}

/** Troubles that stop a call before the server begins with it: then nothing can have been written. */
const before: ReadonlySet<LineTrouble> = new Set(["not-allowed", "many-accounts", "too-busy", "incomplete"]);

/**
 * What a person is told when nothing came back. Google's own words are never shown: they are in whatever language, and
 * may hold what nobody should read here. `isWriting`: the call may have changed the workbook.
 */
export function googleFault(trouble: LineTrouble, language: Language, isWriting: boolean): BridgeFault {
  const words = sidebarWords(language);
  const [message, remedy] = told(trouble, words);
  const isUnsure = isWriting && !before.has(trouble);
  return new BridgeFault(trouble === "not-allowed" ? "refused" : "failed", message, {
    remedy: isUnsure ? words.maybeWritten : remedy,
  });
}
