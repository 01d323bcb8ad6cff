import type { LogWords } from "../nl/log.ts";

/** The log of what was done, and taking it back. */
export const log: LogWords = {
  intro: "What was done with this workbook. Without names.",
  none: "Nothing has been done yet",
  noneText: "As soon as you apply something, it stands here.",
  lines: (shown, total) =>
    shown === total ? (total === 1 ? "1 line" : `${total} lines`) : `The newest ${shown} of ${total} lines`,
  jobs: {
    inspect: "Sheets checked",
    postcodes: "Postcodes looked up",
    round: "Match round made",
    accept: "Answer noted",
    replace: "Proposal replaced",
    checklists: "Task lists made",
    ambassadors: "Ambassadors assigned",
    plans: "Plans updated",
    "check-ins": "Talks planned",
    remind: "Reminders prepared",
    settings: "Settings kept",
  },
  codes: "Codes",
  seed: "Lottery number",
  version: "Version",
  inputHash: "Mark of the data",
  details: "More",
  undoTitle: "Last change",
  undoNone: "There is nothing to undo. That is possible only for what you applied now, on this screen.",
  undoNoneGoogle: "There is nothing to undo. That is possible until six hours after a change, only with your last one.",
  undoText: (counted) => `Applied: ${counted}.`,
  sheet: "View the whole log",
};
