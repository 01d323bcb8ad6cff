import type { PreviewWords } from "../nl/preview.ts";

/** A change, from planning to done. */
export const preview: PreviewWords = {
  planning: (title) => `${title}: working it out`,
  applying: (title) => `${title}: writing it down`,
  readyNothing: "Nothing changes",
  nothingWhy: "There is nothing to write down.",
  summary: "In short",
  answers: "What we found",
  changesPerSheet: "Changes per sheet",
  apply: (counted) => `Apply: ${counted}`,
  kinds: { new: "new sheet", removed: "sheet removed", changed: "changed" },
  cellsTitle: (sheet) => `Changed cells on ${sheet}`,
  rowsTitle: (sheet) => `New rows on ${sheet}`,
  row: "Row",
  column: "Column",
  before: "Was",
  after: "Becomes",
  empty: "empty",
  doneTitle: "Done",
  done: (counted) => `Written down: ${counted}.`,
  undone: (counted) => `Undone: ${counted}.`,
  viewSheet: (sheet) => `View sheet ${sheet}`,
  undo: "Undo",
  undoing: "Undo",
  goOn: "Go on",
  backToScreen: "Back",
};
