import type { checkIns as dutch } from "../nl/check-ins.ts";

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** How long, as people say it: in weeks from the first week on. */
function howLong(days: number): string {
  return days < 7 ? counted(days, "day", "days") : counted(Math.floor(days / 7), "week", "weeks");
}

/** Of one talk how late it is; of more how many are late, and the oldest of them by how much. */
function lateOf({ count, late, days }: { count: number; late: number; days: number }): string {
  if (late > 1) return `${late} late, the oldest by ${howLong(days)}`;
  return `${count === 1 ? "" : "1 of them "}${howLong(days)} late`;
}

/** From Monday on. */
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

/** Codes that one sentence names. */
const codesNamed = 12;

/** `M-01, M-02`; of more codes than can be named also how many more. */
function listed(codes: readonly string[]): string {
  const more = codes.length - codesNamed;
  const named = codes.slice(0, codesNamed).join(", ");
  return more > 0 ? `${named} and ${more} more` : named;
}

function talksAndTasks(talks: number, tasks: number): string {
  const parts = [
    ...(talks === 0 ? [] : [counted(talks, "talk", "talks")]),
    ...(tasks === 0 ? [] : [counted(tasks, "task", "tasks")]),
  ];
  return parts.join(" and ");
}

/** Sentences of check-ins, in English. */
export const checkIns: typeof dutch = {
  "step-check-ins": () => "Talks of the year",
  "step-reminders": () => "Reminders of this week",
  "check-ins-planned": (v) => `${counted(v.matches, "match", "matches")} with ${v.talks} talks in all.`,
  "check-ins-late": (v) => `${counted(v.count, "talk is", "talks are")} overdue.`,
  "check-ins-none": () => "No match is confirmed with a first meeting yet, so there are no talks.",
  "check-ins-gone": (v) => `${v.match} has ended: ${counted(v.count, "planned talk goes", "planned talks go")}.`,
  "signals-red": (v) => `${counted(v.count, "match needs", "matches need")} action now (red).`,
  "signals-call-today": (v) =>
    `Telephone today, because there is a safety concern or somebody wants to stop: ${v.matches}.`,
  "signals-tasks-overdue": (v) =>
    `Tasks more than 14 days overdue count for ${v.matches}. Is something done already? Set the task to done.`,
  "talk-status-unknown": () =>
    "This status is not known. Your word stays and the talk counts as planned. Choose planned, held or skipped.",
  "talk-status-held": () =>
    "This says skipped, but there is also a day in Held on. The talk counts as held. Clear that day, or choose held.",
  "match-rows-kept-not-confirmed": (v) =>
    `${v.match} is not a confirmed match now. What stood there stays. Does the match go on? Correct the status and the three approvals. Has it stopped? Choose ended.`,
  "match-rows-kept-gone": (v) =>
    `${v.match} is not on the sheet Matches any more. What stood there stays. Put the match back. Has it stopped? Then choose ended.`,
  "signals-amber": (v) => `${counted(v.count, "match needs", "matches need")} a talk within ten days (amber).`,
  "match-without-start": (v) =>
    `No first meeting is known for ${v.match}, so no talks are planned yet. Fill in that day.`,
  "match-contact-missing": (v) =>
    `${v.match || "This match"} has no contact person, so nobody gets a reminder. Fill one in.`,
  "match-contact-unknown": (v) =>
    `The contact person of ${v.match || "this match"} is not on the sheet with contact persons. Write the name the same on both sheets.`,
  "contact-address-missing": () => "This contact person has no e-mail address. Fill it in.",
  "contact-address-invalid": () => "This e-mail address is not right. Fill in one address, such as name@example.org.",
  "reminders-due": (v) => `${counted(v.count, "reminder is", "reminders are")} ready.`,
  "reminders-none-due": () => "No reminder is ready: there is nothing to do this week.",
  "reminders-none-sent": () =>
    "No reminder is ready: those of this week were sent already, or may have been: see the sheet Reminders.",
  "reminders-none-contacts": () => "No reminder is ready: there is no sheet with contact persons.",
  "reminders-none-address": (v) =>
    `No reminder is ready: ${counted(v.count, "match has", "matches have")} no contact person with a right e-mail address.`,
  "contacts-sheet-missing": () =>
    "There is no sheet with contact persons. Make a sheet with the columns Contact person and E-mail, and write the names as on the sheet Matches.",
  "reminder-failed": () => "This reminder was not sent: the mail program refused it.",
  "remedy-reminder-failed": () =>
    "It is tried again on a later day of this week. Does it go on failing? Telephone the contact person.",
  "reminder-address-refused": () => "This reminder was not sent: the mail program refused the address.",
  "remedy-reminder-address-refused": () =>
    "Correct the e-mail address on your sheet with contact persons. The reminder then goes after all.",
  "reminder-uncertain": () =>
    "It is not certain that this reminder was sent: sending broke off. It does not go again by itself.",
  "remedy-reminder-uncertain": () =>
    "Ask the contact person whether the message is there. Is it? Choose sent under Status. Is it not? Choose planned.",
  "reminders-to": (v) =>
    `To ${v.to}: ${talksAndTasks(v.talks, v.tasks)}${v.codes.length === 0 ? "" : `, of ${listed(v.codes)}`}.`,
  "reminders-went": (v) =>
    [
      `reminders: ${v.sent} sent`,
      ...(v.failed === 0 ? [] : [`${v.failed} failed`]),
      ...(v.uncertain === 0 ? [] : [`${v.uncertain} uncertain`]),
      ...(v.postponed === 0 ? [] : [`${v.postponed} still waiting`]),
    ].join(", "),
  "reminders-when": (v) => `every ${weekdays[v.weekday - 1] ?? ""} from ${v.hour}:00`,
  "reminder-subject": (v) => `This week: ${talksAndTasks(v.talks, v.tasks)}`,
  "reminder-hello": () => "Dear contact person,",
  "reminder-due": (v) => `Open this week: ${talksAndTasks(v.talks, v.tasks)}.`,
  "reminder-talks": (v) => counted(v.count, "talk", "talks") + (v.late === 0 ? "" : ` (${lateOf(v)})`),
  "reminder-tasks": (v) => counted(v.count, "task", "tasks") + (v.late === 0 ? "" : ` (${v.late} late)`),
  "reminder-no-code": () => "a match without a code",
  "reminder-open": () => "Open the workbook for the rest. Thank you for what you do!",
};
