import type { PageWords } from "./nl.ts";

/** What the page itself says, in English. */
export const en: PageWords = {
  title: "Samen Hier: your workbook in the browser",
  intro:
    "Choose the workbook with your groups and households. You see who fits whom, and why. Then you make task lists and plan talks.",
  privacy: "Your file stays on this computer. This page sends nothing.",
  privacyMore:
    "Everything is worked out in this browser. Your own file does not change: you save the result as a new file. The page works without internet too.",
  dropHere: "Drag your file here",
  choose: "Choose a file",
  kinds: "An Excel workbook (.xlsx or .xlsm), or a list (.csv)",
  sample: "Open the sample",
  sampleMore: "Want to look first? The sample is a workbook with invented people.",
  opening: (file) => `Opening ${file}`,
  oneFile: "Choose one file at a time.",
  closeFirst: "A workbook is open already. Close that one first.",
  broken: "This browser cannot open the workbook. Update the browser, or use another one.",
  threadBroken: "A part of this page has stopped.",
  threadBrokenRemedy: "Try again. Does that not help? Save your workbook and load the page again.",
  sheetRegion: "Look at a sheet",
  sheet: "Sheet",
  sheetHelp: "You can only look here. The arrow keys take you through the cells.",
  closeSheet: "Close sheet",
  reading: "Reading the sheet",
  cell: (address, text) => `${address}: ${text}`,
  row: "Row",
  gridOf: (sheet) => `Sheet ${sheet}`,
  blankCell: "blank",
  noSheet: "This sheet is not there.",
  emptySheet: "This sheet is empty.",
  yes: "true",
  no: "false",
};
