import { say, sentence } from "../../../core/text/sentence.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import { fromMenu, showText } from "../dialogs.ts";
import { locked } from "../document-lock.ts";
import { cellChecks } from "./cell-checks.ts";
import type { Check, TrialSheet } from "./check.ts";
import { reported, type CheckOutcome } from "./report.ts";
import { serviceChecks } from "./service-checks.ts";
import { sheetChecks } from "./sheet-checks.ts";

function outcomeOf({ code, look }: Check, sheet: TrialSheet, language: Language): CheckOutcome {
  try {
    const found = look(sheet);
    return found === undefined ? { code } : { code, other: say(language, found) };
  } catch {
    // What Google says of it is left out: nobody knows what stands in it.
    return { code, other: say(language, sentence("self-test-error", {})) };
  }
}

/** Looks at everything on a sheet of its own, which is gone afterwards. */
function outcomes(language: Language): readonly CheckOutcome[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const name = `Samen Hier ${Utilities.getUuid().slice(0, 8)}`;
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  try {
    const all = [...cellChecks, ...sheetChecks, ...serviceChecks];
    return all.map((check) => outcomeOf(check, sheet, language));
  } finally {
    spreadsheet.deleteSheet(sheet);
  }
}

/** Looks whether Google does all that we lean on, and writes it on a sheet. Nobody's rows are touched or read. */
export function selfTest(): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  fromMenu((language) => {
    const found = outcomes(language);
    const told = locked(() => reported(found, language));
    showText(told, language);
  });
}
