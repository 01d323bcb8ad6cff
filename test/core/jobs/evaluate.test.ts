import assert from "node:assert/strict";
import { evaluate } from "../../../core/jobs/all.ts";
import { evaluationComparisonDesign } from "../../../core/sheets/evaluation-comparison.ts";
import { evaluationDesign } from "../../../core/sheets/evaluation.ts";
import { itemBankDesign } from "../../../core/sheets/item-bank.ts";
import { overviewDesign } from "../../../core/sheets/overview.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { say } from "../../../core/text/sentence.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { textOf, type Scalar } from "../../../core/workbook/cell.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { typedIn } from "../tasks/workbooks.ts";
import { numbers, pilot, sheetOf, told } from "./pilot.ts";

const headers = [
  "Code huishouden",
  "Ik vertrouw mijn match",
  "Hoe tevreden bent u over de trainingen?",
  "Wat is uw niveau Nederlands (A1 tot C2)?",
];

/** The sample with a questionnaire half-way of nine households, and what they said at intake beside it. */
function withAnswers(answer: (number: number) => Scalar): Snapshot {
  const rows = (level: string, wave: string): Snapshot["sheets"][number] =>
    sheetOf(`${wave} statushouders`, [
      headers,
      ...numbers(9).map((number) => [`H-${number}`, answer(number), number === 1 ? null : "tevreden", level]),
    ]);
  const sheets = [...pilot.sheets, rows("A1", "Intake"), rows("A2", "Tussenmeting"), rows("B1", "Eindmeting")];
  return { sheets, sheetNames: sheets.map(({ name }) => name) };
}

function after(snapshot: Snapshot): Snapshot {
  return applied(snapshot, editsOf(evaluate.plan(snapshot, told)));
}

function trustOf(snapshot: Snapshot): readonly (readonly unknown[])[] {
  return ownRows(snapshot, evaluationDesign)
    .filter(({ values }) => values["question"] === "Vertrouwt de match" && values["wave"] === "mid")
    .map(({ values }) => ["n", "missing", "answer-4", "answer-5", "agree"].map((column) => values[column]));
}

describe("evaluating a workbook (R62-R68)", () => {
  const answered = withAnswers(() => "helemaal mee eens");
  const made = after(answered);

  it("counts what people answered, and the overview says how many questionnaires that were", () => {
    assert.deepEqual(trustOf(made), [[9, 0, 0, 9, 1]]);
    const line = ownRows(made, overviewDesign).find(({ values }) => values["sheet"] === "Evaluatie");
    assert.equal(line?.values["count"], 27);
    assert.deepEqual(evaluate.plan(made, told).steps, []);
  });

  it("leaves one answer out that nobody can read, names its cell, and counts all others", () => {
    const torn = withAnswers((number) => (number === 4 ? "blauw" : "enigszins mee eens"));
    assert.deepEqual(trustOf(after(torn)), [[8, 1, 8, 0, 1]]);
    const { findings } = evaluate.plan(torn, told);
    assert.ok(findings.some(({ sheet, cell }) => sheet === "Tussenmeting statushouders" && cell === "B5"));
  });

  it("works the sheets out again when answers change, and keeps what people added beside them", () => {
    const changed = withAnswers((number) => (number <= 3 ? "enigszins mee eens" : "helemaal mee eens"));
    const sheets = made.sheets.map((sheet) => changed.sheets.find(({ name }) => name === sheet.name) ?? sheet);
    assert.deepEqual(trustOf(after({ ...made, sheets })), [[9, 0, 3, 6, 1]]);
  });

  it("calls a question a main one as soon as people say so", () => {
    const chosen = after(typedIn(made, itemBankDesign, "dutch-level", "primary", "ja"));
    const families = ownRows(chosen, evaluationComparisonDesign).map(({ values }) => [
      values["question"],
      values["family"],
    ]);
    assert.deepEqual([...new Set(families.map((one) => one.join(" ")))], ["Niveau Nederlands primary"]);
    assert.deepEqual(evaluate.plan(chosen, told).steps, []);
  });

  it("says what each comparison means, and nothing of causes without a control group", () => {
    const { summary, result } = evaluate.plan(answered, told);
    assert.equal(result.hasControl, false);
    assert.match(summary.map((one) => say("nl", one)).join(" "), /niet hoe dat komt/u);
  });

  it("writes no figures where nobody answered, and tells how to begin", () => {
    const empty = after(pilot);
    assert.equal(sheetWithKey(empty, evaluationDesign.key), undefined);
    assert.notEqual(sheetWithKey(empty, itemBankDesign.key), undefined);
    const { findings } = evaluate.plan(pilot, told);
    assert.ok(findings.some((finding) => finding.told.code === "no-questionnaires"));
  });

  it("holds no code and no name on any sheet with figures", () => {
    const ofFigures = made.sheets.filter(({ key = "" }) => key.startsWith("evaluation"));
    assert.ok(ofFigures.length > 5);
    for (const { name, cells } of ofFigures)
      assert.ok(!cells.flat().some((cell) => /\b(?:H|WG)-\d/u.test(textOf(cell))), name);
  });
});
