import type { bridge as dutch } from "../nl/bridge.ts";

/** What the bridge is doing, while people wait. */
export const bridge: Readonly<Record<keyof typeof dutch, string>> = {
  reading: "Reading the workbook",
  thinking: "Calculating",
  checking: "Looking whether anything changed",
  undoing: "Undoing",
  forgetting: "Removing this person",
  cannotForget: "We cannot remove anybody here. Do this in Excel, in Google Sheets or with the file.",
  cancelled: "You stopped this. Nothing was changed.",
  nothingToUndo: "There is nothing to undo.",
  changedSince: "Something was typed or changed since, and that would be lost. Nothing was taken back.",
  changedSinceRemedy: "Take away what was added and try again. Or delete what you do not want to keep yourself.",
  noFiles: "No file can be given to you here.",
  noFilesRemedy: "Open the workbook in the page of Samen Hier, or use the command samen-hier share.",
};
