import { strict as assert } from "node:assert";
import { readAnswer } from "../../../core/evaluation/answers/read-answer.ts";
import { bankItem, bankItems, type BankItem } from "../../../core/evaluation/items/item-bank.ts";
import { isAskedOf, levels, type Answer } from "../../../core/evaluation/response.ts";
import { RequestProblem } from "../../../core/jobs/request-problem.ts";
import { formColumns } from "../../../core/share/forms/form-columns.ts";
import { questionnaires } from "../../../core/share/forms/questionnaires.ts";
import type { SharedSheet } from "../../../core/share/shared-file.ts";
import { checkLayout } from "../../../core/workbook/check.ts";
import type { ColumnLayout, Language } from "../../../core/workbook/layout.ts";
import { sheetsFor, workbook } from "./shared-programme.ts";

const languages: readonly Language[] = ["nl", "en"];

function formsIn(who: string): readonly SharedSheet[] {
  return sheetsFor(workbook(), { audience: "forms", who, names: false });
}

function wordsOf({ choices }: ColumnLayout): readonly string[] {
  return choices !== undefined && "values" in choices ? choices.values : [];
}

/** The answers that an item has, in the order of its words; empty where those are not known beforehand. */
function answersOf({ scale, options = [] }: BankItem): readonly Answer[] {
  switch (scale) {
    case "agree":
    case "satisfied":
      return [1, 2, 3, 4, 5];
    case "yes-no":
      return [0, 1];
    case "level":
      return levels.map((_, place) => place);
    case "number":
      return [];
    case "choice":
    case "choices":
      return options.map(({ key }) => [key]);
  }
}

describe("blank questionnaires", () => {
  it("are one sheet per moment and respondent, each of which any host can make", () => {
    for (const language of languages) {
      const sheets = formsIn(language);
      const expected = questionnaires(false).map(({ name }) => name[language]);
      assert.deepEqual(
        sheets.map(({ layout }) => layout.name),
        expected,
      );
      assert.equal(new Set(expected).size, expected.length);
      for (const { layout, rows } of sheets) {
        checkLayout({ ...layout, keyColumns: [layout.columns[0]?.key ?? ""] });
        assert.ok(rows.length >= 10 && rows.every((row) => row.length === 0), layout.name);
      }
    }
  });

  it("offer words that are read back as the answers they are", () => {
    for (const language of languages) {
      for (const { respondent, items } of questionnaires(true)) {
        for (const item of items) {
          for (const column of formColumns(respondent, [item], language)) {
            const words = wordsOf(column);
            if (words.length === 0 || item.scale === "choices") continue;
            assert.deepEqual(
              words.map((word) => readAnswer(word, item, {})),
              answersOf(item).map((answer) => ({ is: "answer", answer })),
              `${item.key} ${language}`,
            );
          }
        }
      }
    }
  });

  it("have a dropdown for every question with words to choose from", () => {
    for (const { respondent, items } of questionnaires(true)) {
      for (const item of items) {
        if (item.scale === "number" || (item.options === undefined && item.scale === "choices")) continue;
        for (const column of formColumns(respondent, [item], "nl").filter(({ key }) => key.startsWith(item.key))) {
          assert.ok(wordsOf(column).length > 1, `${item.key} ${column.key}`);
        }
      }
    }
  });

  it("ask everything of the bank of somebody, but nothing that lists say", () => {
    const asked = new Set(questionnaires(false).flatMap(({ items }) => items.map(({ key }) => key)));
    const left = bankItems.filter(({ key }) => !asked.has(key));
    assert.ok(left.length > 0);
    assert.deepEqual(new Set(left.map(({ theme }) => theme)), new Set(["background"]));
  });

  it("never ask people in the control group about a group (R62), and everybody the same before any draw", () => {
    const control = questionnaires(true).filter(({ respondent }) => respondent === "control");
    assert.deepEqual(
      control.map(({ wave }) => wave),
      ["mid", "end"],
    );
    for (const { items } of control) assert.ok(items.length > 5 && items.every((item) => isAskedOf(item, "control")));
    assert.ok(!questionnaires(false).some(({ respondent }) => respondent === "control"));
  });

  it("end with what comes after the year, for both sides at the last moment alone (R72)", () => {
    for (const { wave, respondent, items } of questionnaires(true)) {
      const closing = items.filter(({ theme }) => theme === "closing").map(({ key }) => key);
      const isAsked = wave === "end" && respondent !== "partner";
      const expected = respondent === "control" ? [] : ["keep-contact", "joins-group", "pass-on"];
      assert.deepEqual(closing, isAsked ? expected : [], `${wave} ${respondent}`);
      assert.deepEqual(
        items.slice(items.length - closing.length).map(({ key }) => key),
        closing,
      );
    }
    assert.equal(bankItem("keep-contact")?.scale, "yes-no");
  });

  it("ask nothing about health, religion, origin or orientation, and promise no effect of a group", () => {
    const sensitive =
      /gezond|ziekte|health|geloof|religi|kerk|moskee|geaard|orient|gender|\bsex|geslacht|herkomst|origin|etni|bsn|paspoort/iu;
    const causal = /dankzij|door de groep|leidt tot|zorgt ervoor|because of|thanks to|leads to/iu;
    for (const language of languages) {
      for (const { respondent, items } of questionnaires(true)) {
        for (const { title } of formColumns(respondent, items, language)) {
          if (title !== bankItem("visited-ill")?.asks[language]) assert.doesNotMatch(title, sensitive);
          assert.doesNotMatch(title, causal);
        }
      }
    }
  });

  it("are not of a match, and only in languages that there are", () => {
    assert.throws(() => sheetsFor(workbook(), { audience: "forms", match: "M-07", names: false }), RequestProblem);
    assert.throws(() => formsIn("Frans"), RequestProblem);
    assert.deepEqual(formsIn("Engels"), formsIn("en"));
    assert.deepEqual(formsIn(""), formsIn("nl"));
  });
});
