import assert from "node:assert/strict";
import fc from "fast-check";
import type { Household } from "../../../../core/records/household.ts";
import { matchPlanDesign } from "../../../../core/sheets/match-plan.ts";
import { ownRows } from "../../../../core/sheets/own-rows.ts";
import { RequestProblem } from "../../../../core/jobs/request-problem.ts";
import { catalogue } from "../../../../core/tasks/catalogue.ts";
import { holds } from "../../../../core/tasks/applies.ts";
import { noAnswers } from "../../../../core/tasks/answers.ts";
import { isFixedRow, questionNumbers } from "../../../../core/tasks/plan/plan-numbers.ts";
import { plansPlan } from "../../../../core/tasks/plan/plans-plan.ts";
import { say } from "../../../../core/text/sentence.ts";
import { textOf } from "../../../../core/workbook/cell.ts";
import { editsOf } from "../../../../core/workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../../../../core/workbook/snapshot.ts";
import { matchWith } from "../matches.ts";
import { after, cellIn, optionsOn, readingWith, rowTyped, workbookWith } from "../workbooks.ts";
import { completeCells, filled, made, plain, planned, today } from "./plans.ts";

const design = matchPlanDesign("M-07");
const nobody = readingWith({});

function numbersOn(snapshot: Snapshot): readonly string[] {
  return ownRows(snapshot, design).map(({ key }) => key);
}

function replan(snapshot: Snapshot, households: readonly Household[] = []) {
  return plansPlan(snapshot, readingWith({ households }), optionsOn(today));
}

/** Everything below the header of the first plan, in any order of rows. */
function rowsOf(snapshot: Snapshot): readonly string[] {
  const sheet = sheetWithKey(snapshot, design.key);
  return (sheet?.cells.slice(sheet.headerRow) ?? []).map((cells) => JSON.stringify(cells)).sort();
}

describe("settlement plans", () => {
  it("are a sheet for every confirmed match, and a second plan is empty", () => {
    const { steps, result, summary } = replan(plain);
    assert.deepEqual(steps.map(({ title }) => say("nl", title)), ["Plan van M-07", "Plan van M-08"]); // prettier-ignore
    assert.deepEqual(result.plans.map(({ match, state }) => [match, state]), [["M-07", "incomplete"], ["M-08", "incomplete"]]); // prettier-ignore
    assert.deepEqual(summary.map((one) => say("nl", one)), ["2 plannen, waarvan 0 compleet."]); // prettier-ignore
    assert.deepEqual(replan(made).steps, []);
    assert.ok(sheetWithKey(made, design.key)?.name === "M-07 plan");
  });

  it("has the rows in the order of the sheet: the choice, equality, goals, and what holds", () => {
    const numbers = numbersOn(made);
    assert.deepEqual(numbers.slice(0, 12), ["K1", "K2", "S1", "S2", "S3", "D1", "D2", "D3", "D4", "D5", "D6", "D7"]);
    assert.ok(numbers.slice(12).length > 10 && numbers.slice(12).every((number) => number.startsWith("V")));
  });

  it("asks only what no record tells, and only of tasks that are in use", () => {
    const alone: Household = { code: "H-12", adults: 1, children: 0, type: "single-woman" };
    const numbers = numbersOn(planned(plain, [alone]));
    for (const [number, condition] of questionNumbers) {
      assert.equal(
        numbers.includes(number),
        holds(condition, alone, noAnswers) === "find-out",
        `${number} ${condition}`,
      );
    }
    assert.ok(!numbers.includes("V1") && !numbers.includes("V4") && numbers.includes("V12"));
  });

  it("asks nothing that only tasks before an arrival hang on of a household that is here already", () => {
    const settled = ownRows(made, matchPlanDesign("M-08")).map(({ key }) => key);
    assert.ok(numbersOn(made).includes("V13") && !settled.includes("V13"));
  });

  it("asks after every condition of the catalogue but those on health and on the group itself", () => {
    const asked = new Set(questionNumbers.map(([, condition]) => condition));
    const others = catalogue.flatMap(({ condition }) =>
      condition === undefined || asked.has(condition) ? [] : [condition],
    );
    assert.deepEqual([...new Set(others)].sort(), ["group-not-wanted", "invitation", "medical-need"]);
    assert.equal(new Set(questionNumbers.map(([number]) => number)).size, questionNumbers.length);
    assert.ok(questionNumbers.every(([number]) => isFixedRow(number)));
  });

  it("reads out that stopping is free above every plan", () => {
    const lead =
      sheetWithKey(made, design.key)
        ?.cells.slice(0, 6)
        .map(([cell]) => textOf(cell))
        .join(" ") ?? "";
    assert.match(lead, /Stoppen mag altijd, ook zonder reden\. Het heeft geen gevolgen voor verblijf of uitkering\./u);
  });

  it("keep whatever people type, however often they are brought up to date", () => {
    const columns = design.columns.filter(({ filledBy }) => filledBy === "people").map(({ key }) => key);
    const typing = fc.record({
      row: fc.constantFrom(...numbersOn(made)),
      column: fc.constantFrom(...columns),
      value: fc.oneof(
        fc.constantFrom<string | number | boolean>("ja", "Nee!", "nvt", "?", "x", "later", "klaar", "1", 2, true),
        fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== ""),
      ),
    });
    const children = fc.constantFrom<readonly Household[]>(
      [],
      [{ code: "H-12", children: 0, adults: 1 }],
      [{ code: "H-12", children: 3, adults: 2 }],
    );
    fc.assert(
      fc.property(
        fc.array(typing, { maxLength: 8 }),
        fc.array(children, { minLength: 1, maxLength: 3 }),
        (cells, runs) => {
          const typed = filled(made, cells.map(({ row, column, value }) => [row, column, value] as const)); // prettier-ignore
          const result = runs.reduce((state, households) => planned(state, households), typed);
          for (const { row, column } of cells) {
            assert.deepEqual(cellIn(result, design, row, column), cellIn(typed, design, row, column));
          }
          // What was typed may ask for other tasks: a plan is at rest once it was brought up to date since.
          const [last] = runs.slice(-1);
          assert.deepEqual(replan(result, last ?? []).steps, []);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("keep rows that people add, sort or leave without a number, and say what such a row lacks", () => {
    const own = rowTyped(filled(made, completeCells), design, { row: "D8", goal: "fietsen" });
    const bare = rowTyped(own, design, { goal: "zwemmen" });
    const sorted: Snapshot = {
      ...bare,
      sheets: bare.sheets.map((sheet) =>
        sheet.key === design.key
          ? { ...sheet, cells: [...sheet.cells.slice(0, sheet.headerRow), ...sheet.cells.slice(sheet.headerRow).reverse()] } // prettier-ignore
          : sheet,
      ),
    };
    const { steps, findings } = replan(sorted);
    assert.deepEqual(steps, []);
    assert.deepEqual(rowsOf(after(sorted, replan(sorted))), rowsOf(bare));
    const place = findings.find(({ told }) => told.code === "plan-row-unnumbered");
    assert.equal(place?.cell, `A${(sorted.sheets.find(({ key }) => key === design.key)?.headerRow ?? 0) + 1}`);
  });

  it("bring back a column that people took away", () => {
    const without: Snapshot = {
      ...made,
      sheets: made.sheets.map((sheet) => {
        const index = sheet.key === design.key ? (sheet.cells[sheet.headerRow - 1]?.indexOf("Wie") ?? -1) : -1;
        if (index < 0) return sheet;
        return { ...sheet, cells: sheet.cells.map((cells, at) => at < sheet.headerRow - 1 ? cells : cells.filter((_, one) => one !== index)) }; // prettier-ignore
      }),
    };
    assert.deepEqual(replan(without).steps.map(({ edits }) => edits.map(({ kind }) => kind)), [["add-column"]]); // prettier-ignore
    assert.deepEqual(replan(after(without, replan(without))).steps, []);
  });

  it("warn where a household wants no group, and say what to arrange, without anybody's words", () => {
    const secret = "geheim verhaal";
    const typed = filled(made, [
      ["K1", "answer", "nee"],
      ["K1", "goal", secret],
      ["S1", "goal", secret],
      ["V12", "answer", secret],
      ["D1", "agreed", secret],
    ]);
    const { findings, result, steps } = replan(typed);
    const codes = findings.map(({ told }) => told.code);
    assert.deepEqual(codes, ["plan-contact-declined", "plan-word-unclear", "plan-word-unclear"]);
    assert.ok(findings.every(({ cell, sheet }) => sheet === "M-07 plan" && cell !== undefined));
    const said = JSON.stringify([findings, result, steps]) + findings.map(({ told, remedy }) => say("nl", told) + (remedy === undefined ? "" : say("nl", remedy))).join(); // prettier-ignore
    assert.ok(!said.includes(secret));
    assert.equal(result.plans[0]?.contact, "no");
  });

  it("tell cell by cell what a plan lacks once people began", () => {
    const begun = filled(made, [["S1", "goal", "samen koken"]]);
    const told = replan(begun).findings.filter(({ told: { code } }) => code === "plan-missing");
    assert.deepEqual(told.map(({ level, sheet }) => [level, sheet]), Array(3).fill(["info", "M-07 plan"])); // prettier-ignore
    assert.deepEqual(replan(made).findings, []);
    assert.deepEqual(replan(filled(made, completeCells)).findings, []);
  });

  it("count goals, and those agreed and reached", () => {
    const typed = filled(made, [...completeCells, ["D3", "progress", "gehaald"], ["D5", "goal", "vrijwilligerswerk"]]);
    assert.deepEqual(replan(typed).result.plans[0]?.goals, { set: 2, agreed: 1, done: 1 });
  });

  it("are made of the matches that are asked for alone, and of no other", () => {
    const one = plansPlan(plain, nobody, { ...optionsOn(today), matches: ["M-08"] });
    assert.deepEqual(one.result.plans.map(({ match }) => match), ["M-08"]); // prettier-ignore
    const asked = { ...optionsOn(today), matches: ["M-99"] };
    assert.throws(() => plansPlan(plain, nobody, asked), RequestProblem);
  });

  it("leave out a match without a day, and say so; without any match there is no plan", () => {
    const undated = workbookWith([matchWith({})]);
    const { steps, findings, summary } = plansPlan(undated, nobody, optionsOn(today));
    assert.deepEqual([steps, findings.map(({ told }) => told.code)], [[], ["match-without-dates"]]);
    assert.deepEqual(summary.map(({ code }) => code), ["plans-none"]); // prettier-ignore
  });

  it("take the next free name where somebody has a sheet of that name", () => {
    const taken: Snapshot = {
      sheets: [...plain.sheets, { name: "m-07 PLAN", headerRow: 0, cells: [["van mij"]] }],
      sheetNames: [...plain.sheetNames, "m-07 PLAN"],
    };
    const then = planned(taken);
    assert.deepEqual(sheetWithKey(then, design.key)?.name, "M-07 plan (2)");
    assert.deepEqual(then.sheets.find(({ name }) => name === "m-07 PLAN")?.cells, [["van mij"]]);
    assert.deepEqual(replan(then).steps, []);
  });

  it("are in English on an English workbook, with what people chose understood in both", () => {
    const book = workbookWith([matchWith({ startsOn: "2026-03-02" })], "en");
    const english = { ...optionsOn(today, "en"), settings: [{ key: "language", value: "en" }] };
    const plan = plansPlan(book, nobody, english);
    const then = after(book, plan);
    const header = sheetWithKey(then, design.key)?.cells.find((cells) => cells[0] === "No");
    assert.ok(header?.includes("Newcomer agrees"));
    assert.deepEqual(editsOf(plansPlan(then, nobody, english)), []);
    const answered = filled(then, [["V12", "answer", "ja"]]);
    assert.deepEqual(plansPlan(answered, nobody, english).result.plans[0]?.answers, [{ condition: "diploma", holds: true }]); // prettier-ignore
  });
});
