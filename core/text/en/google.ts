import type { google as dutch, SentCounts } from "../nl/google.ts";

function messages(count: number): string {
  return count === 1 ? "1 message" : `${count} messages`;
}

function sentTold({ sent, failed, uncertain, postponed }: SentCounts): string {
  if (sent + failed + uncertain + postponed === 0) return "There was nothing to send now.";
  const parts = [
    `Sent: ${messages(sent)}.`,
    ...(failed === 0 ? [] : [`Failed: ${messages(failed)}. Look at the sheet Reminders.`]),
    ...(uncertain === 0 ? [] : [`Uncertain: ${messages(uncertain)}. They may have been sent. Ask the contact person.`]),
    ...(postponed === 0 ? [] : [`Later: ${messages(postponed)}. They go by themselves when your reminders are on.`]),
  ];
  return parts.join(" ");
}

/** Sentences of the menu in Google Sheets and of what stands behind it, in English. */
export const google: typeof dutch = {
  "menu-name": () => "Samen Hier",
  "menu-start": () => "Start",
  "menu-sheets": () => "My sheets",
  "menu-round": () => "Match round",
  "menu-tasks": () => "Tasks",
  "menu-plan": () => "Plan",
  "menu-check-ins": () => "Talks",
  "menu-results": () => "Results",
  "menu-settings": () => "Settings",
  "menu-log": () => "Log",
  "menu-reminders": () => "Reminders",
  "menu-reminders-on": () => "Turn on",
  "menu-reminders-off": () => "Turn off",
  "menu-reminders-now": () => "Send now",
  "menu-reminders-test": () => "Send a test message",
  "menu-reminders-state": () => "How are things?",
  "menu-undo": () => "Take back the last change",
  "menu-help": () => "Check and help",
  "menu-self-test": () => "Self-test",
  "menu-about": () => "About Samen Hier",
  "menu-uninstall": () => "Remove Samen Hier",

  "google-call-unknown": () => "This sidebar and the script do not belong together.",
  "remedy-google-call-unknown": () =>
    "Close the sidebar and open it again with the menu Samen Hier. Nothing was changed.",
  "google-not-allowed": () => "Google does not allow Samen Hier to do this.",
  "remedy-google-not-allowed": () =>
    "Choose Samen Hier > Reminders > Turn on in the menu. Google then asks for permission: tick everything. Then choose again what you wanted to do.",
  "google-rest-lost": () => "The rest of this change is gone. What is there already stays.",
  "remedy-google-rest-lost": () => "Ask for the same once more: the rest is then added.",
  "google-undo-lost": () => "This can no longer be taken back. Google keeps that for 6 hours at most.",
  "remedy-google-undo-lost": () => "Remove by hand what you do not want to keep.",
  "google-undo-none": () => "There is nothing to take back.",
  "google-undo-changed": () => "Something was typed or changed since, and that would be lost. Nothing was taken back.",
  "remedy-google-undo-changed": () =>
    "Take away what was added and try again. Or remove by hand what you do not want to keep.",
  "google-undoing": () => "Taking back",
  "google-undo-ask": (v) => `This is taken back: ${v.counted}. Go on?`,
  "google-undone": (v) => `Taken back: ${v.counted}.`,
  "google-undone-partly": () => "A part was taken back. Choose Take back the last change again for the rest.",
  "google-no-sidebar": () => "The file Sidebar is missing in Apps Script. Have it pasted as the guide says.",

  "schedule-on-ask": (v) =>
    `Samen Hier then looks every hour whether a reminder has to go out. Messages go ${v.when}, on working days only. They are sent by your Google account, to contact persons. They hold codes and counts only. Nothing is sent now. Turn on?`,
  "schedule-on-done": (v) => `Reminders are on. Messages go ${v.when}, from your account. Nothing was sent now.`,
  "schedule-colleague": () =>
    "They are on for a colleague as well. That gives no double messages. Only that colleague can turn them off there.",
  "schedule-off-done": () => "Your reminders are off. Nothing is sent from your account any more.",
  "schedule-off-already": () => "They were off for you already.",
  "schedule-state-on": (v) => `Reminders are on. Messages go ${v.when}.`,
  "schedule-state-off": () => "Reminders are off. Nothing is sent unless you ask for it yourself.",
  "schedule-state-mine": () => "They are sent from your account.",
  "schedule-state-other": () => "A colleague turned them on. They are sent from that colleague's account.",
  "schedule-state-run": (v) => `Last looked on ${v.on} at ${v.at}.`,
  "schedule-state-never": () => "Nobody has looked yet. That happens within an hour.",
  "schedule-late": () =>
    "Reminders have not run for 3 days. Choose Samen Hier > Reminders > Turn on. Has whoever turned them on left? Then turn them on yourself.",
  "schedule-problem": (v) => `Last time it went wrong: ${v.problem}`,
  "schedule-now-ask": (v) =>
    `${v.messages === 1 ? "1 reminder is" : `${v.messages} reminders are`} ready. They go out at once, from your account. Send?`,
  "schedule-now-none": () => "There is nothing to send now.",
  "schedule-now-done": sentTold,
  "schedule-test-ask": () =>
    "To which e-mail address may the test message go? Give your own address. Samen Hier does not keep it.",
  "schedule-test-subject": () => "Test: reminders of Samen Hier",
  "schedule-test-text": (v) =>
    `This is a test. This is how reminders arrive: ${v.when}, to the contact persons, with codes and counts only. There is nothing you need to do.`,
  "schedule-test-done": () => "The test message was sent. Look in your mail, the spam folder included.",
  "schedule-test-address": () => "That is no e-mail address. Nothing was sent.",
  "schedule-test-not": () => "Nothing was sent.",
  "schedule-test-refused": () => "Google refused the test message. Nothing was sent.",
  "schedule-test-uncertain": () =>
    "Google gave an error. The test message may have been sent all the same. Look in your mail.",
  "schedule-no-quota": () => "Your account may send no more mail today. That is up to Google. Tomorrow it can again.",
  "schedule-mail-refused": (v) =>
    `${v.count === 1 ? "1 message was" : `${v.count} messages were`} not sent. Look at the sheet Reminders.`,
  "schedule-uncertain": (v) =>
    `Of ${v.count === 1 ? "1 message" : `${v.count} messages`} it is not certain that it went out. Look at the sheet Reminders.`,

  "schedule-postponed": () => "Google allowed no more mail or time then. The rest goes next time.",
  "schedule-failure-logged": (v) => `Reminders did not run: ${v.code}`,

  "about-text": (v) =>
    [
      `Version ${v.version}.`,
      "",
      "Samen Hier reads and writes in this workbook alone. It adds sheets of its own. Your own columns stay as they are.",
      "",
      "You allow Samen Hier to:",
      "1. read and change this workbook, and no other file;",
      "2. show a menu and a sidebar;",
      "3. work at set times, if you turn on reminders;",
      "4. send mail in your name: reminders to contact persons, only when you ask for it.",
      "",
      "Nothing goes to other servers. Mail and log hold no names, only codes and counts.",
    ].join("\n"),
  "uninstall-ask": () =>
    "Your reminders are turned off and what Samen Hier remembered at Google is wiped. Your sheets and the sheets of Samen Hier stay. Go on?",
  "uninstall-done": () =>
    "Done. Now take the script away yourself: Extensions > Apps Script, and remove the project at Overview. You may keep the sheets of Samen Hier, or remove them yourself.",
  "uninstall-colleague": () =>
    "Mind: reminders are still on for a colleague. That colleague has to choose Remove Samen Hier as well.",
  "uninstall-stopped": () => "Nothing was removed.",

  "self-test-sheet": () => "Self-test Samen Hier",
  "self-test-lead": (v) =>
    `Self-test of version ${v.version} on ${v.on} at ${v.at}. This sheet holds no data of people. You may remove it.`,
  "self-test-what": () => "What was checked",
  "self-test-found": () => "Outcome",
  "self-test-remedy": () => "What to do",
  "self-test-ok": () => "as expected",
  "self-test-other": (v) => `different: ${v.found}`,
  "self-test-error": () => "Google gave an error",
  "self-test-report": () => "Send this sheet to whoever maintains Samen Hier.",
  "self-test-all-ok": (v) => `All ${v.checks} points are as expected.`,
  "self-test-some-other": (v) =>
    `${v.others === 1 ? "1 point is" : `${v.others} points are`} different from what was expected. Look at the sheet Self-test Samen Hier.`,
};
