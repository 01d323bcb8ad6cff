import assert from "node:assert/strict";
import * as fc from "fast-check";
import { tableOf } from "../../../../core/intake/sheet-table.ts";
import type { SurveyShape, SurveyTool } from "../../../../core/intake/surveys/survey.ts";
import type { Scalar } from "../../../../core/workbook/cell.ts";
import { sheet } from "../book.ts";

/** What is known of a sheet with these headers, and rows below it. */
function shapeOf(headers: readonly Scalar[], ...rows: readonly (readonly Scalar[])[]): SurveyShape | undefined {
  const filler = headers.map((_, index) => `antwoord ${index}`);
  return tableOf(sheet("Blad1", [headers, ...(rows.length > 0 ? rows : [filler])])).survey;
}

/** The headers of the columns that a tool added, and of those in which it names the respondent. */
function ownOf(headers: readonly string[]): Record<"technical" | "contact", string[]> {
  const shape = shapeOf(headers);
  const named = (indices: Iterable<number>): string[] => Array.from(indices, (index) => headers[index] ?? "");
  return { technical: named(shape?.technical ?? []), contact: named(shape?.contact.keys() ?? []) };
}

/** First columns as the tools write them, in Dutch and English. */
const exports: readonly (readonly [SurveyTool, readonly string[]])[] = [
  ["google-forms", ["Timestamp"]],
  ["google-forms", ["Tijdstempel", "E-mailadres"]],
  ["google-forms", ["Tijdstempel", "Gebruikersnaam", "Score"]],
  ["microsoft-forms", ["ID", "Start time", "Completion time", "Email", "Name"]],
  ["microsoft-forms", ["ID", "Begintijd", "Tijd van voltooien", "E-mail", "Naam"]],
  ["microsoft-forms", ["Id", "Start time", "Completion time", "Email", "Name", "Last modified time"]],
  ["surveymonkey", ["Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Email Address", "First Name", "Last Name", "Custom Data 1"]],
  ["surveymonkey", ["respondent_id", "collector_id", "date_created", "date_modified", "ip_address", "email_address", "first_name", "last_name", "custom_1"]],
  ["qualtrics", ["StartDate", "EndDate", "Status", "IPAddress", "Progress", "Duration (in seconds)", "Finished", "RecordedDate", "ResponseId", "RecipientLastName", "RecipientFirstName", "RecipientEmail", "ExternalReference", "LocationLatitude", "LocationLongitude", "DistributionChannel", "UserLanguage"]],
  ["qualtrics", ["Start Date", "End Date", "Response Type", "IP Address", "Progress", "Duration (in seconds)", "Finished", "Recorded Date", "Response ID", "Location Latitude", "Location Longitude"]],
  ["limesurvey", ["id", "submitdate", "lastpage", "startlanguage", "seed"]],
  ["limesurvey", ["Response ID", "Date submitted", "Last page", "Start language", "Seed", "Date started", "Date last action"]],
  ["limesurvey", ["id. Response ID", "submitdate. Date submitted", "lastpage. Last page", "startlanguage. Start language", "seed. Seed"]],
  ["limesurvey", ["Antwoord ID", "Datum ingestuurd", "Laatste pagina", "Starttaal", "Seed"]],
  ["kobotoolbox", ["start", "end", "today", "deviceid", "_id", "_uuid", "_submission_time", "_validation_status", "__version__", "meta/instanceID"]],
  ["kobotoolbox", ["SubmissionDate", "meta-instanceID", "KEY", "SubmitterID", "AttachmentsPresent", "ReviewState"]],
  ["typeform", ["#", "Start Date (UTC)", "Submit Date (UTC)", "Network ID"]],
  ["typeform", ["#", "Response Type", "Start Date (UTC)", "Stage Date (UTC)", "Submit Date (UTC)", "Network ID", "Tags", "Ending"]],
]; // prettier-ignore

const questions = ["Hoe heet jullie groep?", "Wat is jullie postcode?"];

describe("the fingerprint of a survey tool", () => {
  it("is its own columns, in whatever order they stand", () => {
    for (const [tool, own] of exports) {
      fc.assert(
        fc.property(
          fc.shuffledSubarray([...own, ...questions], { minLength: own.length + questions.length }),
          (headers) => {
            const found = ownOf(headers);
            assert.equal(shapeOf(headers)?.tool, tool, own.join());
            assert.deepEqual([...found.technical, ...found.contact].sort(), [...own].sort());
          },
        ),
        { numRuns: 10 },
      );
    }
  });

  it("is that of no coordinator's list", () => {
    const check = (...headers: readonly string[]): void => {
      assert.equal(shapeOf(headers), undefined, headers.join());
    };
    check("Code", "Naam", "Startdatum", "Einddatum", "Voortgang");
    check("ID", "Naam", "E-mail", "Begintijd", "Eindtijd");
    check("#", "Naam", "Status", "Tags");
    check("Start Date", "End Date", "IP Address");
    check("Groepscode", "Gemeente", "Score");
  });

  it("leaves names and addresses of respondents usable, and nothing else of its own", () => {
    assert.deepEqual(ownOf(["ID", "Begintijd", "Tijd van voltooien", "E-mail", "Naam", "Postcode"]), {
      technical: ["ID", "Begintijd", "Tijd van voltooien"],
      contact: ["E-mail", "Naam"],
    });
    // Two columns for the same leave it to words and content.
    assert.deepEqual(ownOf(["Tijdstempel", "E-mailadres", "E-mailadres"]).contact, []);
  });

  it("takes the column Language of Microsoft Forms for the form's only where it looks so", () => {
    const headers = ["ID", "Start time", "Completion time", "Email", "Name", "Language"];
    const technical = (language: string): boolean | undefined =>
      shapeOf(headers, [1, "t", "t", "anonymous", null, language])?.technical.has(5);
    assert.equal(technical("English (United States)\u200e"), true);
    assert.equal(technical("Arabic"), false);
  });

  it("tells when an answer was sent in", () => {
    const sentOn = (headers: readonly string[]): string => headers[shapeOf(headers)?.sentOn ?? -1] ?? "";
    assert.equal(sentOn(["id", "submitdate", "lastpage", "startlanguage", "seed", "datestamp"]), "submitdate");
    assert.equal(sentOn(["start", "end", "_uuid", "_submission_time"]), "_submission_time");
    assert.equal(sentOn(["ID", "Begintijd", "Tijd van voltooien"]), "Tijd van voltooien");
  });
});

describe("the header of a survey tool", () => {
  const check = (
    rows: readonly (readonly Scalar[])[],
    headers: readonly string[],
    dataRows: readonly number[],
  ): void => {
    const table = tableOf(sheet("Blad1", rows));
    assert.deepEqual(table.columns.map(({ header }) => header), headers); // prettier-ignore
    assert.deepEqual(table.rows.map(({ row }) => row), dataRows); // prettier-ignore
  };
  const ids = ["StartDate", "Finished", "ResponseId", "Q1"];
  const labels = ["Start Date", "Finished", "Response ID", "Wat is uw postcode?"];
  const imports = ids.map((id) => `{"ImportId":"${id}"}`);
  const answers = ["2025-05-12 10:01", "True", "R_1", "3021 GE"];

  it("of Qualtrics has three rows, of which people delete one or two", () => {
    check([ids, labels, imports, answers], labels, [4]);
    check([ids, labels, answers], labels, [3]);
    check([[...labels, "User Language"], imports, answers], [...labels, "User Language"], [3]);
    check([ids, imports, answers], ids, [3]);
    check([ids, answers], ids, [2]);
    check([["Export van mei"], ids, labels, imports, answers], labels, [5]);
  });

  it("of SurveyMonkey has questions over choices", () => {
    const top = ["Respondent ID", "Collector ID", "Naam van de groep", "Uw gegevens", null, "Welke talen?", null];
    const below = [null, null, "Open-Ended Response", "Postcode", "Plaats", "Arabisch", "Other (please specify)"];
    const row = [1, 2, "De Buren", "1324 AB", "Almere", "Arabisch", null];
    check(
      [top, below, row],
      [
        "Respondent ID",
        "Collector ID",
        "Naam van de groep",
        "Uw gegevens [Postcode]",
        "Uw gegevens [Plaats]",
        "Welke talen? [Arabisch]",
        "Welke talen? [Other (please specify)]",
      ],
      [3],
    );
    check([top.slice(0, 3), row.slice(0, 3)], ["Respondent ID", "Collector ID", "Naam van de groep"], [2]);
  });
});
