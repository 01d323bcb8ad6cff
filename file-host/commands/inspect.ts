import { fieldLabel } from "../../core/intake/field-names.ts";
import { readAs } from "../../core/intake/joining/survey-use.ts";
import { inspect } from "../../core/jobs/all.ts";
import type { InspectResult } from "../../core/intake/inspected.ts";
import { say, sentence, type Sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { jobCommand } from "../command-line/run-job.ts";

type PrintedSheet = InspectResult["sheets"][number];
type PrintedColumn = PrintedSheet["columns"][number];

function columnLine(column: PrintedColumn, role: PrintedSheet["role"], language: Language): string {
  const confidence = column.refused === undefined ? column.confidence : "refused";
  return say(
    language,
    sentence("cli-column-line", {
      column: column.column,
      header: column.header,
      field: column.field === undefined ? "" : fieldLabel(column.field, role, language),
      confidence: say(language, sentence(`cli-column-${confidence}`, {})),
    }),
  );
}

/** What became of the answers of a survey. */
function surveyLine({ role, survey }: PrintedSheet): Sentence | undefined {
  if (role !== "survey" || survey === undefined) return undefined;
  const { unit, joined, unjoined = 0, evaluation } = survey;
  if (joined !== undefined) return sentence("survey-joined", { unit, joined, unjoined });
  return evaluation === true ? sentence("survey-evaluation", { unit }) : sentence("survey-apart", { unit });
}

/** Sheets that hold people or lists of theirs come with their columns; of the others the role says enough. */
function sheetLines(sheet: PrintedSheet, language: Language): readonly string[] {
  const role = say(language, sentence(`cli-role-${sheet.role}`, {}));
  const rows = sheet.headerRow === 0 ? 0 : sheet.lastRow - sheet.firstRow + 1;
  const survey = surveyLine(sheet);
  const known = !["unknown", "output", "settings"].includes(sheet.role);
  return [
    "",
    say(language, sentence("cli-sheet-line", { sheet: sheet.name, role, rows })),
    ...(survey === undefined ? [] : [`  ${say(language, survey)}`]),
    ...(known ? sheet.columns.map((column) => `  ${columnLine(column, readAs(sheet), language)}`) : []),
  ];
}

/** `inspect FILE`: what we make of a coordinator's sheets. */
export const inspectCommand = jobCommand({
  name: "inspect",
  help: "cli-help-inspect",
  usage: "FILE",
  example: "samen-hier inspect samples/pilot.xlsx",
  options: [{ name: "add-codes", help: "cli-option-add-codes" }],
  job: inspect,
  optionsFrom: (given, common) => ({ ...common, addCodes: given.own.has("add-codes") }),
  details: (plan, language) => plan.result.sheets.flatMap((sheet) => sheetLines(sheet, language)),
});
