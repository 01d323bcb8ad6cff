import assert from "node:assert/strict";
import type { EvaluationData } from "../../../../core/evaluation/response.ts";
import type { Sheet } from "../../../../core/workbook/snapshot.ts";
import { sheet } from "../../intake/book.ts";
import { answersIn, dataOf, groups, households, study, told } from "./workbook.ts";

/** The same two answers, however a tool wrote them. */
const wanted = [
  {
    code: "H-01",
    on: "2025-09-10",
    answers: { trust: 5, roles: ["friend", "language-buddy"], "satisfied-training": 5 },
  },
  { code: "H-03", on: "2025-09-11", answers: { trust: 2, roles: ["coach"], "satisfied-training": 2 } },
];

function found({ responses }: EvaluationData): unknown {
  return responses.map((one) => ({ code: one.code, on: one.on, answers: answersIn(one) }));
}

const [full, low, very, not] = ["Helemaal mee eens", "Enigszins mee oneens", "Heel tevreden", "Ontevreden"] as const;
const trust = "Ik vertrouw mijn match";
const training = "Hoe tevreden bent u over de training?";
const roles = "Welke rollen heeft uw match?";

const exports: Readonly<Record<string, Sheet>> = {
  "Google Forms": sheet("Tussenmeting huishoudens (reacties)", [
    ["Tijdstempel", "Wat is uw code?", trust, roles, training],
    ["10-9-2025 14:20:11", "H-01", full, "Vriend, Taalmaatje", very],
    ["11-9-2025 09:01:00", "H-03", low, "Coach", not],
  ]),
  "a grid of Google Forms": sheet("Tussenmeting huishoudens", [
    ["Timestamp", "Wat is uw code?", `Wat vindt u? [${trust}]`, "Wat vindt u? [Mijn match woont te ver weg]", `${roles} [Vriend]`, `${roles} [Taalmaatje]`, `${roles} [Coach]`, training],
    ["9/10/2025 14:20:11", "H-01", full, null, "Ja", "Ja", "Nee", very],
    ["9/13/2025 09:01:00", "H-03", low, null, "Nee", "Nee", "Ja", not],
  ]),
  "Microsoft Forms": sheet("Tussenmeting huishoudens", [
    ["ID", "Begintijd", "Tijd van voltooien", "E-mail", "Naam", "Wat is uw code?", trust, roles, training],
    [1, "2025-09-10T14:00:00", "2025-09-10T14:20:00", "anonymous", null, "H-01", full, "Vriend;Taalmaatje;", very],
    [2, "2025-09-11T14:00:00", "2025-09-11T14:20:00", "anonymous", null, "H-03", low, "Coach;", not],
  ]),
  SurveyMonkey: sheet("Tussenmeting huishoudens", [
    ["Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Wat is uw code?", trust, roles, null, null, training],
    [null, null, null, null, null, "Open-Ended Response", "Response", "Vriend", "Taalmaatje", "Coach", "Response"],
    [11, 5, "09/10/2025 14:00", "09/10/2025 14:20", "0.0.0.0", "H-01", full, "Vriend", "Taalmaatje", null, very],
    [12, 5, "09/13/2025 14:00", "09/13/2025 14:20", "0.0.0.0", "H-03", low, null, null, "Coach", not],
  ]),
  Qualtrics: sheet("Tussenmeting huishoudens", [
    ["StartDate", "EndDate", "Status", "Progress", "Finished", "RecordedDate", "ResponseId", "Q1", "Q2", "Q3", "Q4"],
    ["Start Date", "End Date", "Response Type", "Progress", "Finished", "Recorded Date", "Response ID", "Wat is uw code?", trust, roles, training],
    ['{"ImportId":"startDate"}', '{"ImportId":"endDate"}', '{"ImportId":"status"}', '{"ImportId":"progress"}', '{"ImportId":"finished"}', '{"ImportId":"recordedDate"}', '{"ImportId":"_recordId"}', '{"ImportId":"QID1"}', '{"ImportId":"QID2"}', '{"ImportId":"QID3"}', '{"ImportId":"QID4"}'],
    ["2025-09-10 14:00:00", "2025-09-10 14:20:00", "IP Address", 100, "True", "2025-09-10 14:20:05", "R_1", "H-01", full, "Vriend,Taalmaatje", very],
    ["2025-09-11 14:00:00", "2025-09-11 14:20:00", "IP Address", 100, "True", "2025-09-11 14:20:05", "R_2", "H-03", low, "Coach", not],
  ]),
  LimeSurvey: sheet("Tussenmeting huishoudens", [
    ["Response ID", "Date submitted", "Last page", "Start language", "Seed", "Wat is uw code?", trust, `${roles} [Vriend]`, `${roles} [Taalmaatje]`, `${roles} [Coach]`, training],
    [1, "2025-09-10 14:20:00", 3, "nl", 1, "H-01", full, "Ja", "Ja", "Nee", very],
    [2, "2025-09-11 14:20:00", 3, "nl", 2, "H-03", low, "Nee", "Nee", "Ja", not],
  ]),
  KoboToolbox: sheet("Tussenmeting huishoudens", [
    ["start", "end", "code", "ik_vertrouw_mijn_match", "welke_rollen", "welke_rollen/vriend", "welke_rollen/taalmaatje", "welke_rollen/coach", "tevreden_training", "_id", "_uuid", "_submission_time"],
    ["2025-09-10T14:00:00.000+02:00", "2025-09-10T14:20:00.000+02:00", "H-01", "helemaal_mee_eens", "vriend taalmaatje", 1, 1, 0, "heel_tevreden", 1, "a", "2025-09-10T14:20:05"],
    ["2025-09-11T14:00:00.000+02:00", "2025-09-11T14:20:00.000+02:00", "H-03", "enigszins_mee_oneens", "coach", 0, 0, 1, "ontevreden", 2, "b", "2025-09-11T14:20:05"],
  ]),
  Typeform: sheet("Tussenmeting huishoudens", [
    ["#", "Wat is uw code?", trust, roles, training, "Start Date (UTC)", "Submit Date (UTC)", "Network ID"],
    ["aaa", "H-01", full, "Vriend, Taalmaatje", very, "2025-09-10 14:00:00", "2025-09-10 14:20:00", "n1"],
    ["bbb", "H-03", low, "Coach", not, "2025-09-11 14:00:00", "2025-09-11 14:20:00", "n2"],
  ]),
}; // prettier-ignore

describe("questionnaires in the way of survey tools", () => {
  for (const [tool, answers] of Object.entries(exports))
    it(`are the same answers from ${tool}`, () => {
      const data = dataOf(groups, households, ...study, answers);
      const days = ["a grid of Google Forms", "SurveyMonkey"].includes(tool) ? ["2025-09-10", "2025-09-13"] : ["2025-09-10", "2025-09-11"]; // prettier-ignore
      assert.deepEqual(found(data), wanted.map((one, place) => ({ ...one, on: days[place] }))); // prettier-ignore
      assert.deepEqual(told(data).filter((text) => !text.startsWith("questions-unused")), []); // prettier-ignore
    });

  it("in which a column says the moment hold one household at two of them", () => {
    const both = sheet("Vragenlijst huishoudens", [
      ["Tijdstempel", "Wat is uw code?", "Meetmoment", trust, training],
      ["10-9-2025 14:20:11", "H-01", "tussenmeting", full, very],
      ["13-3-2026 14:20:11", "H-01", "eindmeting", low, not],
    ]);
    const data = dataOf(groups, households, ...study, both);
    assert.deepEqual(data.responses.map(({ code = "", wave }) => `${code} ${wave}`), ["H-01 mid", "H-01 end"]); // prettier-ignore
  });
});
