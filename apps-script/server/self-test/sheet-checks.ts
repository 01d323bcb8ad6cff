import { sentence, type Sentence } from "../../../core/text/sentence.ts";
import { absent, changed, unless, type Check, type TrialSheet } from "./check.ts";

function reaches(sheet: TrialSheet, row: number): boolean {
  try {
    sheet.getRange(row, 1, 1, 1).getValues();
    return true;
  } catch {
    return false;
  }
}

function grow(sheet: TrialSheet): Sentence | undefined {
  const rows = sheet.getMaxRows();
  if (reaches(sheet, rows + 1)) return sentence("found-yes", {});
  sheet.insertRowsAfter(rows, 5);
  return unless(sheet.getMaxRows() === rows + 5 && reaches(sheet, rows + 5), absent);
}

const trialName = "SH_trial";

function name(sheet: TrialSheet): Sentence | undefined {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.setNamedRange(trialName, sheet.getRange(3, 1, 1, 2));
  sheet.insertRowsBefore(1, 2);
  SpreadsheetApp.flush();
  const found = spreadsheet.getNamedRanges().find((one) => one.getName() === trialName);
  const row = found?.getRange().getRow();
  spreadsheet.removeNamedRange(trialName);
  return row === undefined ? absent : unless(row === 5, sentence("found-number", { number: row }));
}

const key = "samen-hier.trial";

function metadata(sheet: TrialSheet): Sentence | undefined {
  sheet.addDeveloperMetadata(key, '{"id":"proef"}', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  SpreadsheetApp.flush();
  const found = sheet.getDeveloperMetadata().find((one) => one.getKey() === key);
  return found === undefined ? absent : unless(found.getValue() === '{"id":"proef"}', changed);
}

function warning(sheet: TrialSheet): Sentence | undefined {
  sheet.protect().setWarningOnly(true);
  SpreadsheetApp.flush();
  const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return unless(found?.isWarningOnly() === true, absent);
}

/** How sheets behave. The name comes last: it puts rows above all others. */
export const sheetChecks: readonly Check[] = [
  { code: "check-grow", look: grow },
  { code: "check-metadata", look: metadata },
  { code: "check-warning", look: warning },
  { code: "check-name", look: name },
];
