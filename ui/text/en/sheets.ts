import type { SheetsWords } from "../nl/sheets.ts";

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

/** My sheets: does it understand them? */
export const sheets: SheetsWords = {
  intro: "Is this right? Change what is not. Your sheets themselves do not change.",
  none: "There is no sheet with data in this workbook.",
  noneText: "Paste your lists into this workbook and look again.",
  rows: (count) => counted(count, "row", "rows"),
  roleShort: "This sheet is",
  roleChanged: "As soon as you press That is right, we look at the columns of this sheet again.",
  askRole: "What is this sheet?",
  toAsk: (count) => `${count} to check`,
  allSure: "All understood",
  askMeans: "We do not use these yet. Choose what they hold, or leave it. Then press the button below.",
  sure: "Sure",
  confirmed: "You said so",
  ask: "Is this right?",
  alone: "Not used",
  refused: "Never read",
  sureColumns: (count) => `${counted(count, "column", "columns")} sure`,
  aloneColumns: (count) => `${counted(count, "column", "columns")} not used`,
  refusedColumns: (count) => `${counted(count, "column", "columns")} never read`,
  samples: "For instance",
  noSamples: "Empty",
  changed: "changed",
  ranking: "Order of preference",
  rankingText: (columns) => `These columns together are one order: ${columns}.`,
  rankingKnown: "Your sheet says the direction.",
  rankingAsk: "Which number is the first choice?",
  rankingLowest: "1 is the first choice",
  rankingHighest: "The highest number is the first choice",
  others: (count) => counted(count, "other sheet", "other sheets"),
  problems: "Points of attention",
  noProblems: "No points of attention.",
  addCodes: "Add a column Code",
  addCodesText:
    "Your lists have no codes. We can add one column Code at the right. Every code then stays with its row.",
  addCodesTitle: "Add codes",
  confirm: "That is right",
  confirmTitle: "Remember the sheets",
  confirmNote: (changed) => `${counted(changed, "change", "changes")} by you`,
};
