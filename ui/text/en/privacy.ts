import type { PrivacyWords } from "../nl/privacy.ts";

/** Privacy: what is kept, forgetting somebody, and what somebody may know. */
export const privacy: PrivacyWords = {
  sheetsTitle: "Retention, register and DPIA",
  sheetsSay:
    "We make three sheets: what is past its term, a register of processing, and the start of a DPIA. You complete them. Nothing goes by itself.",
  make: "Make the sheets about privacy",
  makeAgain: "Bring the sheets about privacy up to date",
  previewTitle: "Sheets about privacy",
  dueTitle: (count) => `To look at: ${count}`,
  nothingDue: "Nothing is past its term.",
  states: {
    past: (until) => `Over: could stay until ${until}`,
    soon: (until) => `Can stay until ${until}`,
    unknown: "Day unknown: fill it in on the sheet",
  },
  moreDue: (count) => `${count} more ${count === 1 ? "row" : "rows"}`,
  forgetOne: (code) => `Forget ${code}`,
  forgetTitle: "Forget somebody",
  forgetSays:
    "Does somebody ask to be forgotten, or is the term over? We remove the data from all sheets, your own sheets too. You see first what goes.",
  forgetCode: "Code of the household, the group or the ambassador. Or the name of a contact person",
  forgetMember: "One member of that group? The name or e-mail address. Blank: the whole group",
  forgetLook: "Look at what goes",
  forgetCodeMissing: "Fill in a code first.",
  forgetPreview: "Forget somebody",
  final: "You cannot undo this. What you did before cannot be taken back after it either.",
  replaced: (replacement) => `Where the row counts, it will say: ${replacement}.`,
  removedTitle: "What goes",
  sheet: "Sheet",
  cells: "Cells",
  rows: "Rows",
  besidesTitle: "What else was done",
  unreachableTitle: "What we cannot remove",
  doubtfulTitle: (count) => `Look yourself at ${count === 1 ? "this cell" : `these ${count} cells`}`,
  doubtfulSays: "This person may be meant here, or somebody else. We leave it as it is.",
  confirmLabel: (code) => `Type ${code} to be sure`,
  confirm: "Forget for good",
  forgotten: "This person is forgotten. You cannot undo this.",
  personTitle: "What do you have about me?",
  personSays: "Who takes part may ask what is kept about them. Then make this file.",
};
