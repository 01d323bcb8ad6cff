/** A change, from planning to done. */
export const preview = {
  planning: (title: string) => `${title}: wordt uitgerekend`,
  applying: (title: string) => `${title}: wordt opgeschreven`,
  readyNothing: "Er verandert niets",
  nothingWhy: "Er is niets om op te schrijven.",
  summary: "In het kort",
  answers: "Dit vonden wij",
  changesPerSheet: "Wijzigingen per blad",
  apply: (counted: string) => `Toepassen: ${counted}`,
  kinds: { new: "nieuw blad", removed: "blad weg", changed: "gewijzigd" },
  cellsTitle: (sheet: string) => `Gewijzigde cellen op ${sheet}`,
  rowsTitle: (sheet: string) => `Nieuwe regels op ${sheet}`,
  row: "Regel",
  column: "Kolom",
  before: "Was",
  after: "Wordt",
  empty: "leeg",
  doneTitle: "Klaar",
  done: (counted: string) => `Opgeschreven: ${counted}.`,
  undone: (counted: string) => `Ongedaan gemaakt: ${counted}.`,
  viewSheet: (sheet: string) => `Bekijk blad ${sheet}`,
  undo: "Ongedaan maken",
  undoing: "Ongedaan maken",
  goOn: "Verder",
  backToScreen: "Terug",
};

/** Labels of a change, as every language has them. */
export type PreviewWords = typeof preview;
