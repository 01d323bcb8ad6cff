import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A library in the bundle. */
interface Library {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The libraries that files of a bundle come from, by name. */
function librariesIn(root: string, files: readonly string[]): readonly Library[] {
  const names = new Set(files.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(file)?.[1] ?? []));
  return [...names].sort().map((name) => {
    const text = readFileSync(join(root, "node_modules", name, "package.json"), "utf8");
    return JSON.parse(text) as Library;
  });
}

/** What each permission of the manifest is for. A permission that is not here may not be asked for. */
const reasons: Readonly<Record<string, string>> = {
  "https://www.googleapis.com/auth/spreadsheets.currentonly":
    "reads and changes this one spreadsheet, and no other file",
  "https://www.googleapis.com/auth/script.container.ui": "shows the menu, the sidebar and questions",
  "https://www.googleapis.com/auth/script.scriptapp": "makes and removes one timer, when somebody turns on reminders",
  "https://www.googleapis.com/auth/script.send_mail":
    "sends reminders to contact persons, in the name of whoever turned them on or asked for it",
};

/** Lines with what each permission is for. Throws for one that nobody explained. */
function permissionLines(scopes: readonly string[]): readonly string[] {
  return scopes.map((scope) => {
    const reason = reasons[scope];
    if (reason === undefined)
      throw new Error(`nobody explained why ${scope} is asked for: scripts/apps-script/header.ts`);
    return `   ${scope}\n     ${reason}`;
  });
}

/** What the comment above the script is made of. */
export interface HeaderParts {
  readonly root: string;
  readonly version: string;
  readonly scopes: readonly string[];
  /** Files of the bundle, in its order. */
  readonly files: readonly string[];
}

/** The comment above the script: what it is, what it may do, and how to read it. */
export function headerOf({ root, version, scopes, files }: HeaderParts): string {
  const libraries = librariesIn(root, files).map(({ name, version: of, license }) => `   ${name} ${of} (${license})`);
  const own = files.filter((file) => !file.startsWith("node_modules/"));
  const inFolder = (folder: string): number => own.filter((file) => file.startsWith(folder)).length;
  return [
    "/*",
    ` Samen Hier for Google Sheets, version ${version}.`,
    " Match rounds, checklists and talks for community sponsorship, in the spreadsheet that a coordinator already has.",
    " Licence: EUPL-1.2. Made by a build from source; nothing in it is minified.",
    "",
    " What it may do (appsscript.json; Google asks whoever uses it):",
    ...permissionLines(scopes),
    "",
    " What it does not do: open another file, call another server, or send a mail that nobody asked for. Mails, logs and",
    " errors hold codes and counts, and no names. Web addresses in comments of libraries are references for readers: nothing",
    " asks for them. No text is run as code.",
    "",
    " What it keeps outside the sheets, at Google:",
    "   CacheService, of the person, 6 hours at most: cells that a change touched, personal data included, to take the change",
    "   back or to finish it; and which screen the menu asked for.",
    "   PropertiesService, of the document: dates of runs and codes of problems, under a random id for each person's timer.",
    "   PropertiesService, of the person: that id, and that permission was asked.",
    "",
    " How to read it:",
    "   1. Right below stand the functions that Google calls, from the menu, the sidebar and the timer.",
    `   2. They lead to apps-script/server/ (${inFolder("apps-script/server/")} files): calls of the sidebar, lock, timers, mail, self-test.`,
    `   3. apps-script/sheets-host/ and apps-script/grid/ (${inFolder("apps-script/sheets-host/") + inFolder("apps-script/grid/")} files) read and write the spreadsheet.`,
    `   4. core/ (${inFolder("core/")} files) calculates: from what stands on sheets to what would change. It knows nothing of Google.`,
    "   Each file begins with a line // and its name. SpreadsheetApp, MailApp, ScriptApp and their like stand in 2 and 3 only.",
    "",
    " Libraries within:",
    ...libraries,
    "*/",
    "",
  ].join("\n");
}
