/** The start of every scope of Google. */
const start = "https://www.googleapis.com/auth/";

/** A scope by its last part: `script.send_mail`. */
export function scope(name: string): string {
  return `${start}${name}`;
}

/** Scopes of which one is enough; nothing is asked for an empty list. */
export interface Need {
  readonly oneOf: readonly string[];
  /** A function that runs by itself when a workbook is opened may not call it at all. */
  readonly notInSimpleTrigger: boolean;
}

const spreadsheet: Need = {
  oneOf: [scope("spreadsheets.currentonly"), scope("spreadsheets")],
  notInSimpleTrigger: false,
};
const dialogs: Need = { oneOf: [scope("script.container.ui")], notInSimpleTrigger: true };
const timers: Need = { oneOf: [scope("script.scriptapp")], notInSimpleTrigger: true };
const mail: Need = { oneOf: [scope("script.send_mail")], notInSimpleTrigger: true };
const person: Need = { oneOf: [scope("userinfo.email")], notInSimpleTrigger: true };
const nothing: Need = { oneOf: [], notInSimpleTrigger: false };

const exact: ReadonlyMap<string, Need> = new Map([
  ["Ui.showSidebar", dialogs],
  ["Ui.showModalDialog", dialogs],
  ["ScriptApp.getProjectTriggers", timers],
  ["ScriptApp.newTrigger", timers],
  ["ScriptApp.deleteTrigger", timers],
  ["ScriptApp.requireScopes", timers],
  ["ScriptApp.requireAllScopes", timers],
  ["Session.getActiveUser", person],
  ["Session.getEffectiveUser", person],
  // A menu and what is made to be shown later need no consent.
  ["SpreadsheetApp.getUi", nothing],
]);

const byService: ReadonlyMap<string, Need> = new Map([
  ["SpreadsheetApp", spreadsheet],
  ["Spreadsheet", spreadsheet],
  ["Sheet", spreadsheet],
  ["Range", spreadsheet],
  ["MailApp", mail],
]);

/** What a call needs, by the name that the documentation gives it. */
export function needOf(method: string): Need {
  return exact.get(method) ?? byService.get(method.slice(0, method.indexOf("."))) ?? nothing;
}

/** What the platform says when a scope is missing. */
export function missingText(method: string, { oneOf }: Need): string {
  const wanted = oneOf.length > 1 ? `(${oneOf.join(" || ")})` : (oneOf[0] ?? "");
  return `Specified permissions are not sufficient to call ${method}. Required permissions: ${wanted}`;
}
