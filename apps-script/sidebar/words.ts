import type { Language } from "../../core/workbook/layout.ts";

/** What the sidebar says of Google and of the way to its server, in one language. */
export interface SidebarWords {
  readonly reading: string;
  readonly thinking: string;
  readonly checking: string;
  readonly undoing: string;
  /** Said once a call takes long. */
  readonly takesLong: string;
  readonly cancelled: string;
  readonly nothingToUndo: string;
  readonly changedSince: string;
  readonly stoppedHalfway: string;
  readonly stoppedHalfwayRemedy: string;
  readonly notAllowed: string;
  readonly notAllowedRemedy: string;
  readonly manyAccounts: string;
  readonly manyAccountsRemedy: string;
  readonly outOfTime: string;
  readonly outOfTimeRemedy: string;
  readonly tooBusy: string;
  readonly tooBusyRemedy: string;
  readonly incomplete: string;
  readonly incompleteRemedy: string;
  readonly noConnection: string;
  readonly noConnectionRemedy: string;
  readonly noAnswer: string;
  readonly failed: string;
  readonly failedRemedy: string;
  /** Instead of another remedy, where something may have been written that nobody heard of. */
  readonly maybeWritten: string;
  readonly otherVersion: string;
  readonly otherVersionRemedy: string;
  readonly outsideGoogle: string;
}

const nl: SidebarWords = {
  reading: "Werkmap lezen",
  thinking: "Lezen en rekenen",
  checking: "Kijken of er niets veranderd is, en opschrijven",
  undoing: "Ongedaan maken",
  takesLong: "Google heeft hier tijd voor nodig. U kunt gerust even wachten.",
  cancelled: "U hebt dit gestopt. Er is niets veranderd.",
  nothingToUndo: "Er is niets om ongedaan te maken.",
  changedSince: "Dit voorstel is niet het laatste dat u bekeek. Bekijk het opnieuw.",
  stoppedHalfway: "U hebt dit gestopt. Een deel is al opgeschreven.",
  stoppedHalfwayRemedy: "Doe het opnieuw: dan komt de rest erbij. Of maak het ongedaan bij Logboek.",
  notAllowed: "Samen Hier heeft nog geen toestemming van u.",
  notAllowedRemedy:
    "Sluit deze zijbalk. Kies boven in Google Sheets het menu Samen Hier en dan Start. Google vraagt dan om toestemming. Kies daarna nog een keer Start.",
  manyAccounts: "Google weet niet met welk account u werkt.",
  manyAccountsRemedy:
    "Dat gebeurt als u in deze browser met meer accounts bent ingelogd. Open een privévenster, log alleen in met het account van deze werkmap en open het daar.",
  outOfTime: "Dit duurde te lang voor Google en is gestopt.",
  outOfTimeRemedy: "Probeer het opnieuw. Wat al klaar is, hoeft niet opnieuw.",
  tooBusy: "Google laat dit nu even niet toe: er is te veel tegelijk gevraagd.",
  tooBusyRemedy: "Wacht een minuut en probeer het opnieuw.",
  incomplete: "Het programma van Samen Hier is niet heel in deze werkmap.",
  incompleteRemedy: "Laat de bestanden Code.gs en Sidebar opnieuw plakken, allebei uit dezelfde versie.",
  noConnection: "Er is nu geen verbinding met Google.",
  noConnectionRemedy: "Kijk of uw internet werkt en probeer het opnieuw.",
  noAnswer: "Google geeft geen antwoord.",
  failed: "Er ging iets mis bij Google.",
  failedRemedy: "Probeer het opnieuw. Helpt dat niet? Sluit deze zijbalk en open hem weer met het menu Samen Hier.",
  maybeWritten:
    "Wij weten niet of alles is opgeschreven. Kijk op het blad Logboek. Doe het daarna opnieuw: wat er al staat, komt er niet dubbel bij.",
  otherVersion: "Deze zijbalk hoort bij een andere versie van Samen Hier.",
  otherVersionRemedy:
    "Sluit de zijbalk en open hem opnieuw met het menu Samen Hier. Helpt dat niet? Laat Code.gs en Sidebar opnieuw plakken, allebei uit dezelfde versie.",
  outsideGoogle: "Dit venster hoort in Google Sheets. Open uw werkmap en kies daar het menu Samen Hier.",
};

const en: SidebarWords = {
  reading: "Reading the workbook",
  thinking: "Reading and calculating",
  checking: "Checking that nothing changed, and writing",
  undoing: "Undoing",
  takesLong: "Google needs time for this. You can just wait.",
  cancelled: "You stopped this. Nothing has changed.",
  nothingToUndo: "There is nothing to undo.",
  changedSince: "This is not the last proposal that you looked at. Look at it again.",
  stoppedHalfway: "You stopped this. A part has been written.",
  stoppedHalfwayRemedy: "Do it again to add the rest. Or undo it on Log.",
  notAllowed: "Samen Hier does not have your permission yet.",
  notAllowedRemedy:
    "Close this sidebar. At the top of Google Sheets, choose the menu Samen Hier and then Start. Google then asks for permission. Choose Start once more after that.",
  manyAccounts: "Google does not know which account you work with.",
  manyAccountsRemedy:
    "This happens when you are signed in with more accounts in this browser. Open a private window, sign in with the account of this workbook only, and open it there.",
  outOfTime: "This took too long for Google and was stopped.",
  outOfTimeRemedy: "Try again. What is done already need not be done again.",
  tooBusy: "Google does not allow this right now: too much was asked at once.",
  tooBusyRemedy: "Wait a minute and try again.",
  incomplete: "The program of Samen Hier is not complete in this workbook.",
  incompleteRemedy: "Have the files Code.gs and Sidebar pasted again, both of the same version.",
  noConnection: "There is no connection with Google now.",
  noConnectionRemedy: "See whether your internet works and try again.",
  noAnswer: "Google does not answer.",
  failed: "Something went wrong at Google.",
  failedRemedy: "Try again. Does that not help? Close this sidebar and open it again with the menu Samen Hier.",
  maybeWritten:
    "We do not know whether everything was written. Look on the sheet Log. Then do it again: what stands there already is not added twice.",
  otherVersion: "This sidebar belongs to another version of Samen Hier.",
  otherVersionRemedy:
    "Close the sidebar and open it again with the menu Samen Hier. Does that not help? Have Code.gs and Sidebar pasted again, both of the same version.",
  outsideGoogle: "This window belongs in Google Sheets. Open your workbook and choose the menu Samen Hier there.",
};

/** The words of the sidebar in one language. */
export function sidebarWords(language: Language): SidebarWords {
  return language === "nl" ? nl : en;
}
