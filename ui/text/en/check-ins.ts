import type { CheckInsWords } from "../nl/check-ins.ts";

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** The screen Talks. */
export const checkIns: CheckInsWords = {
  plan: "Plan talks",
  planFor: (count) => `Plan talks for ${counted(count, "pair", "pairs")}`,
  previewTitle: "Planning talks",
  upToDate: "All talks are planned.",

  emptyTitle: "There are no talks yet",
  emptyNoMatch: "Talks are planned for confirmed pairs. Make a match round first.",
  emptyUnconfirmed: (count) =>
    `${counted(count, "pair still waits", "pairs still wait")} for a yes. After that you plan the talks here.`,
  emptyReady: (count) => `${counted(count, "pair is", "pairs are")} confirmed. You can plan a year of talks now.`,
  emptyUndated: (count) =>
    `${counted(count, "pair is", "pairs are")} settled, but without a first day. Set the first meeting below. After that you plan the talks here.`,
  toRound: "Go to the match round",
  unconfirmed: (count) => `${counted(count, "pair still waits", "pairs still wait")} for a yes`,

  progress: (held, total) => `${held} of ${counted(total, "talk", "talks")} held`,
  overdueTitle: (count) => `${counted(count, "talk", "talks")} overdue`,
  weekTitle: "This week",
  laterTitle: "After that",
  nothingThisWeek: "There are no talks this week.",
  noContact: "No contact person yet",
  talks: (count) => counted(count, "talk", "talks"),
  talk: (match, side, number) => `${match}, ${side}, talk ${number}`,
  more: (count) => `Show ${counted(count, "more talk", "more talks")}`,

  signalsTitle: "Signals",
  signals: (count) => counted(count, "signal", "signals"),
  moreSignals: (count) => `Show ${counted(count, "more signal", "more signals")}`,
  noSignals: "There are no signals.",
  levels: { today: "Call today", red: "Act now", amber: "Note" },
  today: (count) => `Call today: ${counted(count, "signal", "signals")}`,
  toSignals: "Show signals",
  since: (date) => `since ${date}`,
  actBy: (date) => `call by ${date}`,
  actLate: "too late",
  rows: "Comes from:",

  remindersTitle: "Reminders",
  reminders: (messages, matches) =>
    messages === 0
      ? "No reminder is ready today."
      : `Today ${counted(messages, "reminder is", "reminders are")} ready, about ${counted(matches, "pair", "pairs")}.`,
  remindersSay: "We send nothing. You see here what is ready, and can put it on a sheet.",
  remindersTimed: "You see here what is ready. Whether it goes out by itself stands below.",
  failed: (count) => `${counted(count, "mail was", "mails were")} refused`,
  failedHelp: "See on the sheet why. Correct the address. On another day we try again.",
  uncertain: (count) => `Of ${counted(count, "mail", "mails")} we do not know whether it went`,
  uncertainHelp: "It does not go again by itself. Ask the contact person.",
  remind: "View reminders",
  remindTitle: "Reminders of today",
};
