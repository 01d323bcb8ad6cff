/** Whatever stands in a questionnaire, it gives data: nothing is thrown, and no answer goes in silence. */
import assert from "node:assert/strict";
import * as fc from "fast-check";
import { evaluationRead } from "../../../../core/evaluation/evaluation-data.ts";
import { saysNoAnswer } from "../../../../core/evaluation/answers/missing.ts";
import type { EvaluationData } from "../../../../core/evaluation/response.ts";
import { readPeople } from "../../../../core/intake/read-people.ts";
import { say } from "../../../../core/text/sentence.ts";
import type { Scalar } from "../../../../core/workbook/cell.ts";
import { book, sheet } from "../../intake/book.ts";
import { anyWorkbook } from "../../intake/any-workbook.ts";
import { groups, households, study, type Row } from "./workbook.ts";

const options = { today: "2026-06-01", settings: [], mappings: [] };

/** Responses as text: a Map has none of its own. */
function printed({ responses, ...rest }: EvaluationData): string {
  return JSON.stringify([responses.map((one) => ({ ...one, answers: [...one.answers] })), rest]);
}

const header: Row = ["Code", "Ik vertrouw mijn match", "Mijn match woont te ver weg", "Hoe tevreden bent u over de training?", "Wat is uw niveau Nederlands?", "Heeft u betaald werk?", "Welke rollen?"]; // prettier-ignore

const cell: fc.Arbitrary<Scalar> = fc.oneof(
  fc.constantFrom<Scalar>(null, "", "weet niet", "n.v.t.", "helemaal mee eens", "Enigszins mee oneens", "mee eens", "5 - helemaal mee eens", 3, 7, "heel tevreden", "niet helemaal mee eens", "A2", "A1-A2", "geen", "ja", "nee", "misschien", "vriend; coach", "vriend; familie; coach; buur", "banaan", true, "#N/A", "2025-09-01"),
  fc.string({ maxLength: 12 }),
  fc.integer({ min: -3, max: 12 }),
); // prettier-ignore

/** Rows of households that are on the list, with any answers; two that are plain keep every column what it is. */
const rows = fc.array(fc.tuple(fc.constantFrom("H-02", "H-04", "H-05"), cell, cell, cell, cell, cell, cell), { maxLength: 3 }); // prettier-ignore
const plain: readonly Row[] = [
  ["H-01", "helemaal mee eens", "helemaal mee oneens", "heel tevreden", "A2", "ja", "vriend; coach"],
  ["H-03", "enigszins mee eens", "enigszins mee oneens", "heel ontevreden", "B1", "nee", "familie"],
  ["H-03", "enigszins mee eens", "enigszins mee oneens", "heel ontevreden", "B1", "nee", "familie"],
  ["H-03", "enigszins mee eens", "enigszins mee oneens", "heel ontevreden", "B1", "nee", "familie"],
  ["H-03", "enigszins mee eens", "enigszins mee oneens", "heel ontevreden", "B1", "nee", "familie"],
  ["H-03", "enigszins mee eens", "enigszins mee oneens", "heel ontevreden", "B1", "nee", "familie"],
  ["H-03", "enigszins mee eens", "enigszins mee oneens", "heel ontevreden", "B1", "nee", "familie"],
];

describe("any questionnaire", () => {
  it("uses every answer or tells of its cell", () => {
    fc.assert(
      fc.property(rows, (some) => {
        const keep = { key: "survey.doubles", value: "keep" };
        const snapshot = book(groups, households, ...study, sheet("Tussenmeting statushouders", [header, ...plain, ...some])); // prettier-ignore
        const told = { ...options, settings: [keep] };
        const { responses, problems } = evaluationRead(snapshot, readPeople(snapshot, told), told).data;
        const said = [...plain, ...some].flatMap((row) => row.slice(1)).filter((one) => !saysNoAnswer(one) || one === "geen"); // prettier-ignore
        const used = responses.filter(({ wave }) => wave === "mid").reduce((sum, { answers }) => sum + answers.size, 0);
        const codes = ["answer-unreadable", "answer-direction", "answer-range", "answer-steps", "answer-too-many", "answer-of-control", "answer-after-crossover"]; // prettier-ignore
        const faults = problems.filter(({ told: { code } }) => codes.includes(code)).map(({ told: { values } }) => (values as { count: number }).count); // prettier-ignore
        const lost = said.length - used - faults.reduce((sum, one) => sum + one, 0);
        // `geen` is the lowest level, and no answer to anything else.
        const none = [...plain, ...some].flatMap((row) => row.slice(1)).filter((one) => one === "geen").length;
        assert.ok(lost >= 0 && lost <= none, `${lost} answers without a word`);
      }),
      { numRuns: 25 },
    );
  });

  it("in any workbook at all gives data, the same every time, and says what is wrong in both languages", () => {
    fc.assert(
      fc.property(anyWorkbook, (snapshot) => {
        const reading = readPeople(snapshot, options);
        const { data } = evaluationRead(snapshot, reading, options);
        assert.equal(printed(evaluationRead(snapshot, reading, options).data), printed(data));
        for (const { told, remedy } of data.problems)
          for (const language of ["nl", "en"] as const) {
            assert.ok(say(language, told) !== "");
            assert.ok(remedy === undefined || say(language, remedy) !== "");
          }
      }),
      { numRuns: 15 },
    );
  });
});
