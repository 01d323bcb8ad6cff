import type { network as dutch } from "../nl/network.ts";

function people(count: number): string {
  return count === 1 ? "1 person" : `${count} people`;
}

function towns(count: number): string {
  return count === 1 ? "1 municipality" : `${count} municipalities`;
}

function lines(count: number): string {
  return count === 1 ? "1 line" : `${count} lines`;
}

/** Sentences of the network of municipalities (`samen-hier network`), in English. */
export const network: typeof dutch = {
  "cli-help-network": () =>
    "the Google workbooks of many municipalities: making them, putting the script in, collecting figures, reminding",
  "cli-option-municipalities": () =>
    "list of municipalities (.csv or .xlsx) with the columns Municipality, E-mail, Link, Language and Script",
  "cli-option-client": () => "file from Google with which you can sign in (OAuth client, type: desktop)",
  "cli-option-service-account": () => "or the key of a service account; not for push",
  "cli-option-only": () => "only this municipality; may be repeated",
  "cli-option-skip": () => "not this municipality; may be repeated",
  "cli-option-network-dry-run": () => "only show what would happen; nothing is made or changed",
  "cli-option-network-yes": () => "yes, do it; needed where there is nobody to ask",
  "cli-option-state": () =>
    "where it is kept what there is already (usually beside the list, with a name ending in .network.json)",
  "cli-option-sign-out": () => "sign out afterwards: the next time you have to give permission again",
  "cli-option-notify": () => "provision: let Google send the coordinators an e-mail about the new workbook",
  "cli-option-from": () => "push: the folder with the built script (usually dist/apps-script)",
  "cli-option-anyway": () => "push: go on at a surprise that you have looked at; only together with --only",

  "network-action-needed": () =>
    "Say what should happen: network provision, push, rollup or remind. See samen-hier network --help.",
  "network-option-elsewhere": (v) =>
    `The option ${v.option} does not belong to network ${v.action}. See samen-hier network --help.`,
  "network-who": () =>
    "Say who you are: give --client FILE (you sign in yourself) or --service-account FILE. Choose one. docs/network.md says how you get such a file.",
  "network-address": () => "SAMEN_HIER_GOOGLE_BASE is only for tests on this computer. Remove this variable.",
  "network-client-file": (v) =>
    `"${v.file}" is not the file of an OAuth client for a desktop app. Make one in Google Cloud: type "Desktop app", and download it as JSON.`,
  "network-account-file": (v) =>
    `"${v.file}" is not the key of a service account. Make one in Google Cloud and download it as JSON.`,
  "network-account-push": () =>
    "Push cannot be done with a service account: Google lets only people put scripts in a workbook. Use --client and sign in yourself.",
  "network-sign-in-needed": () =>
    "You are not signed in to Google, or the sign-in has expired or was withdrawn, and there is nobody here to ask. Start this command yourself once, in an ordinary window.",
  "network-sign-in": () => "Open this address in your browser, sign in to Google and give permission:",
  "network-sign-in-partly": () =>
    "You did not tick everything that this command asked for. Start the command again and leave all boxes ticked.",
  "network-permission-given": () => "Done. You can close this window.",
  "network-permission-refused": () => "No permission was given. You can close this window.",

  "network-register-columns": () =>
    "I find no column Municipality in this list with E-mail or Link beside it. Put those headers in one row above the list.",
  "network-register-empty": () => "There is no municipality in this list that I can go on with.",
  "network-only-unknown": (v) =>
    `The municipality that you name as number ${v.number} with --only or --skip is not in the list. Write the name as in the list.`,
  "network-row-name": () => "The name of the municipality is blank or longer than 60 characters.",
  "network-row-double": () => "This municipality stands in the list already. The first row counts.",
  "network-row-email": () => "Something here is not an e-mail address. Put a ; between two addresses.",
  "network-row-nobody": () => "There is no e-mail address: the workbook is shared with nobody.",
  "network-row-language": () => "I do not know this language. Write nl or en, or leave the cell blank.",
  "network-row-sheet": () =>
    "This is not a link to a Google workbook. Copy the link from the address bar of the workbook.",
  "network-row-shared-sheet": () =>
    "This workbook stands with another municipality already. Every municipality has a workbook of its own.",
  "network-row-script": () => "This is not a script ID. Copy it from Project Settings of the script, or write: new.",
  "network-state-damaged": (v) =>
    `"${v.file}" is damaged. It says which workbooks there are already: without it I would make them twice. Put a copy back.`,
  "network-state-in-use": (v) =>
    `A command with this list is running already. Wait until it is done. Is nothing running? Then remove "${v.file}".`,
  "network-progress": (v) => `${v.name} (${v.number} of ${v.count})`,

  "network-signed-out": () =>
    "The sign-in to Google has expired or was withdrawn. Start the command again: you can then sign in anew.",
  "network-sign-in-refused": () =>
    "Google does not accept this sign-in. Check the file that you gave, and whether you gave all permissions.",
  "network-script-api-off": () =>
    "First switch on the Apps Script API for your account: go to script.google.com/home/usersettings, switch it on and wait a few minutes.",
  "network-api-off": () =>
    "An API is switched off in the Google Cloud project of your file. Switch on the APIs of Sheets, Drive and Apps Script there and wait a few minutes.",
  "network-not-allowed": () =>
    "This account may not do this in this workbook. Ask the municipality to make you an editor, or sign in with another account.",
  "network-not-found": () =>
    "The workbook or script is not there, or this account cannot see it. Check the link and with whom the workbook is shared.",
  "network-quota-today": () =>
    "The limit of Google for today is reached. Start the same command again tomorrow: it goes on where it was.",
  "network-no-room": () =>
    "The Google Drive of this account is full, or may hold no files. With a service account that is usually so: then use --client and sign in yourself.",
  "network-too-busy": () =>
    "Google asks to take it slower. Wait a quarter of an hour and start the same command again.",
  "network-unreachable": () =>
    "Google does not answer. Check your connection and start the same command again: it goes on where it was.",
  "network-refused": () =>
    "Google did not understand our question. Tell the makers of Samen Hier, without sending any data.",
  "network-unanswered": () =>
    "No answer came, and it is not certain whether it was done. Start the same command again later: it looks first.",
  "network-odd-answer": () => "Google gave another answer than expected. Start the same command again later.",
  "network-workbook": (v) =>
    `The workbook could not be changed now${v.sheet === "" ? "" : ` (sheet ${v.sheet})`}. Try again later.`,
  "network-trouble-line": (v) => `${v.name}: ${v.told}`,
  "network-left": (v) =>
    v.count === 1
      ? "1 municipality has not had its turn yet."
      : `${v.count} municipalities have not had their turn yet.`,
  "network-declined": () => "Nothing was done.",
  "network-yes-needed": () => "There is nobody here to ask. Look first with --dry-run, and then give --yes.",

  "network-provision-question": (v) =>
    v.count === 1
      ? "For 1 municipality a workbook is made or finished, and shared with the coordinators. Go on? (y/n)"
      : `For ${v.count} municipalities a workbook is made or finished, and shared with the coordinators. Go on? (y/n)`,
  "network-provision-title": (v) => `Samen Hier ${v.name}`,
  "network-provision-made": (v) => `${v.name}: workbook made, shared with ${people(v.shared)}. ${v.address}`,
  "network-provision-finished": (v) => `${v.name}: workbook finished, shared with ${people(v.shared)}. ${v.address}`,
  "network-provision-shared": (v) => `${v.name}: workbook shared with ${people(v.shared)} more. ${v.address}`,
  "network-provision-would-share": (v) => `${v.name}: the workbook would be shared with ${people(v.shared)} more.`,
  "network-provision-standing": (v) => `${v.name}: was ready already. ${v.address}`,
  "network-provision-own": (v) =>
    `${v.name}: has a workbook of its own; nothing was done to it. Put the script in with network push.`,
  "network-provision-would-make": (v) => `${v.name}: would get a workbook, shared with ${people(v.shared)}.`,
  "network-provision-would-finish": (v) =>
    `${v.name}: the workbook would be finished, and shared with ${people(v.shared)} more.`,
  "network-provision-gone": () =>
    "The workbook that was made for this earlier was thrown away or is no longer in sight.",
  "network-provision-gone-remedy": () =>
    "Take it back from the bin of Google Drive. Or put the link of another workbook in the list.",
  "network-provision-two": () => "Google Drive has two workbooks that were made for this.",
  "network-provision-two-remedy": () =>
    "Look which one is in use. Throw the other away, or put the link of the right one in the list.",

  "network-provision-unshared": () =>
    "Google does not want to share the workbook with one of the addresses. Check the addresses in the list.",
  "network-provision-unshared-remedy": () =>
    "Is it not a Google account? Then use --notify: Google mails an invitation. Does the organisation not allow sharing with others? Ask the administrator.",

  "network-push-not-built": () =>
    "The script has not been built yet, or the folder is not complete. First type: npm run build",
  "network-push-anyway-alone": () =>
    "--anyway only works together with --only: look what is the matter, one municipality at a time.",
  "network-push-question": (v) =>
    `The script is put in or updated at ${towns(v.count)}, of which ${v.fresh} for the first time. Go on? (y/n)`,
  "network-push-nothing": () => "All municipalities have this script already.",
  "network-push-surprises": () =>
    "Nothing was changed anywhere. Solve this first, or leave these municipalities out with --skip.",
  "network-push-changed": () => "Somebody else changed the script after our last time.",
  "network-push-older": () => "This workbook has a newer version already than the one you want to put in.",
  "network-push-others": () => "This script project holds something else than Samen Hier already.",
  "network-push-files": (v) =>
    v.count === 1
      ? "This script project holds 1 file that is not ours."
      : `This script project holds ${v.count} files that are not ours.`,
  "network-push-scopes": () => "The script at Google asks for other permissions than ours.",
  "network-push-elsewhere": () => "This script belongs to another workbook than that of this municipality.",
  "network-push-looked": () =>
    "Look at it by Extensions > Apps Script. May our script take its place? Then use --only with this municipality and --anyway.",
  "network-push-elsewhere-remedy": () =>
    "Copy the script ID from the workbook of this municipality: Extensions > Apps Script > Project Settings.",
  "network-push-unknown": () =>
    "Google does not tell whether there is a script in the workbook of this municipality, and it is not known here.",
  "network-push-unknown-remedy": () =>
    "Look at Extensions > Apps Script. Put the script ID in the column Script of the list, or write there: new.",
  "network-push-asked": () =>
    "A new script project was asked for, but the answer of Google did not arrive. Perhaps it is there already.",
  "network-push-asked-remedy": () =>
    "Look in the workbook at Extensions > Apps Script. If there is a project Samen Hier, put its script ID in the column Script. If there is nothing, use --only with this municipality and --anyway.",
  "network-push-no-workbook": () =>
    "There is no workbook for this municipality yet. First use network provision, or put the link in the list.",
  "network-push-new": (v) => `${v.name}: script ${v.version} put in.`,
  "network-push-updated": (v) => `${v.name}: script updated to ${v.version}.`,
  "network-push-same": (v) => `${v.name}: has ${v.version} already.`,
  "network-push-would-new": (v) => `${v.name}: would get script ${v.version}.`,
  "network-push-would-update": (v) => `${v.name}: script would be updated to ${v.version}.`,
  "network-push-difference": (v) => `What changes at ${v.names}:`,
  "network-push-difference-more": (v) => (v.count === 1 ? "... and 1 line more" : `... and ${v.count} lines more`),
  "network-push-file": (v) => `${v.file}: ${lines(v.added)} added, ${lines(v.removed)} removed`,
  "network-push-next": (v) =>
    `What every municipality does now: open the workbook again and choose in the menu: ${v.menu} > ${v.reminders} > ${v.on}. Google leaves that to people.`,
  "network-push-versions": (v) =>
    `This script has ${v.count} saved versions already; Google allows 200. Remove old versions: Extensions > Apps Script > Project History.`,
  "network-push-versions-full": () =>
    "The script was updated, but no version of it was saved: there are 200 already. Remove old versions: Extensions > Apps Script > Project History.",
};
