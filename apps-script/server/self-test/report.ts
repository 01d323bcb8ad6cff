import { shownDay } from "../../../core/screens/values.ts";
import { say, sentence } from "../../../core/text/sentence.ts";
import { version } from "../../../core/version.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import { markName } from "../../../core/workbook/own-names.ts";
import { momentNow } from "../clock.ts";
import type { CheckCode } from "./check.ts";

/** What came of one check. */
export interface CheckOutcome {
  readonly code: CheckCode;
  /** What is otherwise, in words; absent where it is as expected. */
  readonly other?: string;
}

/** The mark by which the report is known as a sheet of ours, so that nobody takes it for a list of people. */
const key = "self_test";
/** Row of the header: the lines above say what this is. */
const headerRow = 4;

function linesOf(outcomes: readonly CheckOutcome[], language: Language): string[][] {
  return outcomes.map(({ code, other }) => [
    say(language, sentence(code, {})),
    say(language, other === undefined ? sentence("self-test-ok", {}) : sentence("self-test-other", { found: other })),
    other === undefined ? "" : say(language, sentence(`remedy-${code}`, {})),
  ]);
}

function summary(outcomes: readonly CheckOutcome[], language: Language): string {
  const others = outcomes.filter(({ other }) => other !== undefined).length;
  if (others === 0) return say(language, sentence("self-test-all-ok", { checks: outcomes.length }));
  return [sentence("self-test-some-other", { others }), sentence("self-test-report", {})]
    .map((one) => say(language, one))
    .join(" ");
}

function cellsOf(outcomes: readonly CheckOutcome[], language: Language): string[][] {
  const { now } = momentNow(language);
  const at = { version, on: shownDay(now.slice(0, 10), language), at: now.slice(11) };
  const titles = (["self-test-what", "self-test-found", "self-test-remedy"] as const).map((code) =>
    say(language, sentence(code, {})),
  );
  return [
    [say(language, sentence("self-test-lead", at)), "", ""],
    [summary(outcomes, language), "", ""],
    ["", "", ""],
    titles,
    ...linesOf(outcomes, language),
  ];
}

/** The sheet of an earlier report, emptied, or a new one behind all others. */
function reportSheet(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const standing = spreadsheet.getSheetByName(name);
  if (standing === null) return spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  standing.getDataRange().clear();
  return standing;
}

/** Writes down what was found, on a sheet that a person can read and send on. Gives the line that says it all. */
export function reported(outcomes: readonly CheckOutcome[], language: Language): string {
  const cells = cellsOf(outcomes, language);
  const sheet = reportSheet(say(language, sentence("self-test-sheet", {})));
  const range = sheet.getRange(1, 1, cells.length, 3);
  range.setNumberFormats(cells.map((row) => row.map(() => "@")));
  range.setValues(cells);
  sheet.setFrozenRows(headerRow);
  sheet.setColumnWidths(1, 3, 330);
  SpreadsheetApp.getActiveSpreadsheet().setNamedRange(markName(key), sheet.getRange(headerRow, 1, 1, 3));
  SpreadsheetApp.flush();
  sheet.activate();
  return summary(outcomes, language);
}
