import assert from "node:assert/strict";
import * as fc from "fast-check";
import { evaluationResult } from "../../../core/evaluation/evaluation-result.ts";
import { evaluationSheets } from "../../../core/evaluation/evaluation-sheets.ts";
import type { Evaluation } from "../../../core/evaluation/evaluation-of.ts";
import type { EvaluationData } from "../../../core/evaluation/response.ts";
import { barColumns, evaluationBarsDesign } from "../../../core/sheets/evaluation-bars.ts";
import { evaluationChangesDesign } from "../../../core/sheets/evaluation-changes.ts";
import { evaluationChoicesDesign } from "../../../core/sheets/evaluation-choices.ts";
import { evaluationLevelsDesign } from "../../../core/sheets/evaluation-levels.ts";
import { evaluationResponseDesign } from "../../../core/sheets/evaluation-response.ts";
import { evaluationDesign } from "../../../core/sheets/evaluation.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import type { SheetDesign } from "../../../core/sheets/design.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { anyData, dataOf, responseOf } from "./answers-made.ts";

const none: Snapshot = { sheets: [], sheetNames: [] };
const language = fc.constantFrom<Language>("nl", "en");

function evaluated(data: EvaluationData): Evaluation {
  return { data, questionnaires: [], printed: [], result: evaluationResult(data, []) };
}

function after(snapshot: Snapshot, result: Evaluation, wanted: Language): Snapshot {
  const edits = evaluationSheets(snapshot, result, wanted).flatMap((step) => step.edits);
  return applied(snapshot, edits);
}

function values(
  snapshot: Snapshot,
  design: SheetDesign,
  ...columns: readonly string[]
): readonly (readonly (Scalar | undefined)[])[] {
  return ownRows(snapshot, design).map((row) => columns.map((column) => row.values[column]));
}

describe("the sheets of an evaluation", () => {
  it("say the same when made twice, also in another language of the workbook", () => {
    fc.assert(
      fc.property(anyData, language, language, (data, first, then) => {
        const result = evaluated(data);
        assert.deepEqual(evaluationSheets(after(none, result, first), result, then), []);
      }),
      { numRuns: 40 },
    );
  });

  it("say after new answers what they would have said if these had been there at once", () => {
    fc.assert(
      fc.property(anyData, anyData, (one, other) => {
        const [before, result] = [evaluated(one), evaluated(other)];
        const updated = after(after(none, before, "nl"), result, "nl");
        const fresh = after(none, result, "nl");
        for (const design of [
          evaluationDesign,
          evaluationChoicesDesign,
          evaluationChangesDesign,
          evaluationLevelsDesign,
        ]) {
          const rows = (snapshot: Snapshot) =>
            new Set(ownRows(snapshot, design).map((row) => JSON.stringify(row.values)));
          assert.deepEqual(rows(updated), rows(fresh));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("have every table of answers, each in one row or in one for every answer", () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const { result } = evaluated(data);
        const made = after(none, { data, questionnaires: [], printed: [], result }, "nl");
        const five = result.tables.filter(({ item }) => item.scale === "agree" || item.scale === "satisfied");
        assert.equal(ownRows(made, evaluationDesign).length, five.length);
        const told = new Set(
          values(made, evaluationChoicesDesign, "question", "respondent", "arm", "wave").map((row) =>
            JSON.stringify(row),
          ),
        );
        assert.equal(told.size, result.tables.length - five.length);
      }),
      { numRuns: 40 },
    );
  });

  it("draw bars that are as long as all answers together, once for each question and respondent", () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const made = after(none, evaluated(data), "nl");
        for (const row of values(made, evaluationBarsDesign, ...barColumns)) {
          const length = row.reduce<number>((sum, part) => sum + Math.abs(Number(part)), 0);
          assert.ok(Math.abs(length - 1) < 1e-5, String(length));
          assert.ok(row.every((part) => !Object.is(part, -0)));
        }
      }),
      { numRuns: 40 },
    );
  });

  const answered = [
    responseOf({ "dutch-level": 0, "work-status": ["none"] }, { wave: "intake", sheet: "Intake", code: "H-1" }),
    responseOf({ "dutch-level": 0, "work-status": ["none"] }, { wave: "intake", sheet: "Intake", code: "H-2" }),
    responseOf({ "dutch-level": 2, "work-status": ["part-time"], trust: 5, "looking-for-work": 0 }, { code: "H-1" }),
    responseOf({ "dutch-level": 3, "work-status": [], trust: 2, "looking-for-work": 1 }, { code: "H-2" }),
  ];

  it("read without a chart: counts, percentages, and the intake beside what came after", () => {
    const made = after(none, evaluated(dataOf(answered)), "nl");
    const columns = ["n", "answer-2", "answer-5", "agree", "median", "remark"];
    const [trust] = values(made, evaluationDesign, "question", "wave", ...columns).filter(([, wave]) => wave === "mid");
    assert.deepEqual(trust?.slice(0, 7), ["Vertrouwt de match", "mid", 2, 1, 1, 0.5, 3.5]);
    assert.match(String(trust[7]), /Weinig antwoorden/u);
    const partTime = values(made, evaluationChoicesDesign, "answer", "wave", "count", "n", "intake-count", "intake-n");
    assert.deepEqual(
      partTime.filter(([answer, wave]) => answer === "deeltijd" && wave === "mid"),
      [["deeltijd", "mid", 1, 2, 0, 2]],
    );
  });

  it("tell from which level to which, and how many went up", () => {
    const made = after(none, evaluated(dataOf(answered)), "en");
    const [lowest] = values(
      made,
      evaluationLevelsDesign,
      "label",
      "first-count",
      "then-count",
      "to-none",
      "to-A1",
      "to-A2",
    );
    assert.deepEqual(lowest, ["Level of Dutch: no knowledge (households, n=2)", 2, 0, 0, 1, 1]);
    const level = values(made, evaluationChangesDesign, "question", "n", "up", "median-first", "median-then").find(
      ([question]) => question === "Level of Dutch",
    );
    assert.deepEqual(level, ["Level of Dutch", 2, 2, "no knowledge", "between ‘A1’ and ‘A2’"]);
  });

  it("tell response rates where it is known whom there was to ask", () => {
    const data = {
      ...dataOf(answered),
      flow: {
        ...dataOf([]).flow,
        rates: [
          { wave: "mid", respondent: "household", expected: 42, responded: 23 },
          { wave: "end", respondent: "partner", responded: 3 },
        ],
      },
      notes: [{ wave: "mid", note: "lockdown" }],
    } as const;
    const made = after(none, evaluated(data), "nl");
    assert.deepEqual(
      values(made, evaluationResponseDesign, "wave", "respondent", "expected", "responded", "share", "note"),
      [
        ["mid", "household", 42, 23, 0.547619, "lockdown"],
        ["end", "partner", null, 3, null, null],
      ],
    );
  });
});
