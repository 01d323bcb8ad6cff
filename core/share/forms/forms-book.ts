import { folded } from "../../intake/words.ts";
import { RequestProblem } from "../../jobs/request-problem.ts";
import { originalArms } from "../../life/original-arms.ts";
import { settingsOf } from "../../sheets/settings.ts";
import { withinTable } from "../../sheets/lead.ts";
import { say, sentence, type Sentence } from "../../text/sentence.ts";
import type { Language } from "../../workbook/layout.ts";
import type { SharedSheet, ShareRequest } from "../shared-file.ts";
import type { ShareSource } from "../source.ts";
import { formColumns } from "./form-columns.ts";
import { questionnaires, type Questionnaire } from "./questionnaires.ts";

const languages: Readonly<Record<string, Language>> = {
  nl: "nl",
  nederlands: "nl",
  dutch: "nl",
  en: "en",
  engels: "en",
  english: "en",
};

/** The language that was asked for, or that of the workbook. */
function languageOf(source: ShareSource, { who = "" }: ShareRequest): Language {
  if (who.trim() === "") return source.language;
  const found = Object.entries(languages).find(([word]) => word === folded(who))?.[1];
  if (found === undefined) {
    throw new RequestProblem(sentence("forms-language-unknown", {}), sentence("remedy-forms-language-unknown", {}));
  }
  return found;
}

/** Rows to fill in: as many as there may be answers, and some more. */
function rowsFor({ reading }: ShareSource, respondent: Questionnaire["respondent"]): number {
  const members = reading.groups.reduce((sum, { record }) => sum + (record.members?.length ?? record.size ?? 0), 0);
  const counts = {
    household: reading.households.length,
    control: reading.households.length,
    group: reading.groups.length,
    member: members,
    partner: reading.parties.length,
  };
  return counts[respondent] + 10;
}

function leadOf({ wave, respondent }: Questionnaire): readonly Sentence[] {
  return [
    sentence("forms-title", { wave, respondent }),
    sentence("forms-how", { isMember: respondent === "member" }),
    sentence("forms-free", {}),
    sentence("forms-not-asked", {}),
    ...(wave === "end" && respondent !== "partner" ? [sentence("forms-closing", {})] : []),
  ];
}

function sheetOf(source: ShareSource, questionnaire: Questionnaire, language: Language): SharedSheet {
  const { wave, respondent, items, name } = questionnaire;
  const columns = formColumns(respondent, items, language);
  const lead = leadOf(questionnaire).map((line) => say(language, line));
  return {
    layout: {
      key: `form_${wave}_${respondent}`,
      name: name[language],
      lead: withinTable(lead, 120),
      columns,
      keyColumns: [],
      frozenColumns: 1,
      conditionalFormats: [],
      print: { orientation: "landscape" },
      place: "last",
    },
    rows: Array.from({ length: rowsFor(source, respondent) }, () => []),
  };
}

function hasControl({ standing }: ShareSource): boolean {
  const isDrawn = settingsOf(standing).settings.control;
  return isDrawn || [...originalArms(standing).values()].includes("control");
}

/**
 * Blank questionnaires of the item bank, a sheet per moment and respondent, in Dutch or English (`who` says which): what is
 * filled in and brought back as a sheet of the workbook is read as it stands. The questions after the year (R72) end those
 * of the last moment. Throws RequestProblem for a match, and for a language that there is not.
 */
export function formSheets(source: ShareSource, request: ShareRequest): readonly SharedSheet[] {
  if (request.match !== undefined) throw new RequestProblem(sentence("forms-of-match", {}));
  const language = languageOf(source, request);
  return questionnaires(hasControl(source)).map((one) => sheetOf(source, one, language));
}
