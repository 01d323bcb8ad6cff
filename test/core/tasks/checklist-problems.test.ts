import { strict as assert } from "node:assert";
import type { Problem } from "../../../core/records/problem.ts";
import { catalogueDesign } from "../../../core/sheets/catalogue.ts";
import { matchTasksDesign } from "../../../core/sheets/match-tasks.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { partiesDesign } from "../../../core/sheets/parties.ts";
import { tasksDesign } from "../../../core/sheets/tasks.ts";
import { checklistPlan } from "../../../core/tasks/checklist-plan.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { matchWith } from "./matches.ts";
import { after, cellIn, optionsOn, readingWith, rowTyped, typedIn, workbookWith } from "./workbooks.ts";

const reading = readingWith({ households: [{ code: "H-12", adults: 2, children: 3 }] });
const own = matchTasksDesign("M-07");

function run(workbook: Snapshot): { readonly findings: readonly Problem[]; readonly result: Snapshot } {
  const plan = checklistPlan(workbook, reading, optionsOn("2026-03-02"));
  return { findings: plan.findings, result: after(workbook, plan) };
}

const made = run(workbookWith([matchWith({ status: "started", startsOn: "2026-03-03" })])).result;

function found(findings: readonly Problem[], code: string): readonly Problem[] {
  return findings.filter(({ told }) => told.code === code);
}

describe("what people should look at on checklists", () => {
  it("stands in the cell where it is told, also where rows above it went in the same run", () => {
    const first = ownRows(made, own)[0]?.key ?? "";
    const done = typedIn(made, own, "T54", "status", "klaar");
    const { findings, result } = run(typedIn(done, catalogueDesign, first, "used", "nee"));
    const [problem] = found(findings, "task-done-without-choice");
    assert.equal(cellIn(result, own, first, "title"), undefined);
    assert.equal(ownRows(result, own).find(({ row }) => row === problem?.row)?.key, "T54");
    assert.deepEqual(run(result).findings, findings);
  });

  it("is the same in a second run, whichever sheet a word was typed on that nobody knows", () => {
    for (const typed of [
      typedIn(made, own, "T52", "status", "bijna"),
      typedIn(made, tasksDesign, "M-07 | T52", "status", "bijna"),
    ]) {
      const { findings, result } = run(typed);
      assert.equal(found(findings, "task-status-unknown").length, 1);
      assert.deepEqual(run(result).findings, findings);
    }
  });

  it("names a task that people typed without a number, or with one that stands above already, and leaves it there", () => {
    const typed = [{ title: "Fiets lenen" }, { title: "Fiets lenen", task: "T52" }, { note: "zonder taak" }].reduce(
      (workbook: Snapshot, row) => rowTyped(workbook, own, row),
      made,
    );
    const { findings, result } = run(typed);
    const last = ownRows(made, own).at(-1)?.row ?? 0;
    const told = ["task-number-missing", "task-number-repeated"].flatMap((code) =>
      found(findings, code).map(({ sheet, cell, told: { code: said } }) => [said, sheet, cell]),
    );
    assert.deepEqual(told, [
      ["task-number-missing", "M-07 taken", `A${last + 1}`],
      ["task-number-repeated", "M-07 taken", `A${last + 2}`],
    ]);
    const plan = checklistPlan(result, reading, optionsOn("2026-03-02"));
    assert.deepEqual(editsOf(plan), []);
    const numbered = run(rowTyped(made, own, { title: "Fiets lenen", task: "E1" }));
    assert.deepEqual(found(numbered.findings, "task-number-missing"), []);
    assert.equal(cellIn(numbered.result, tasksDesign, "M-07 | E1", "title"), "Fiets lenen");
  });

  it("says where people named two parties for one task, of which one counts", () => {
    const two = typedIn(made, own, "T59", "responsible", "gemeente, VluchtelingenWerk");
    const told = found(run(two).findings, "task-party-several");
    assert.equal(told.length, 1);
    assert.match(told[0]?.cell ?? "", /^[A-Z]+\d+$/u);
    assert.deepEqual(found(run(made).findings, "task-party-several"), []);
    for (const one of ["Jansen en Zonen", "GGD", "VluchtelingenWerk Nederland, regio West"]) {
      const typed = typedIn(made, own, "T59", "responsible", one);
      assert.deepEqual(found(run(typed).findings, "task-party-several"), [], one);
    }
  });

  it("names the cell of a party that people chose and that stands on no list of parties, until it does", () => {
    const chosen = typedIn(made, own, "T59", "responsible", "Stichting De Brug");
    const { findings, result } = run(chosen);
    const [problem, ...others] = found(findings, "task-party-unknown");
    assert.deepEqual(others, []);
    assert.equal(ownRows(result, own).find(({ row }) => row === problem?.row)?.key, "T59");
    assert.match(problem?.cell ?? "", /^F\d+$/u);
    const listed = rowTyped(result, partiesDesign, { party: "Stichting De Brug" });
    assert.deepEqual(found(run(listed).findings, "task-party-unknown"), []);
    assert.deepEqual(found(run(typedIn(result, own, "T59", "status", "klaar")).findings, "task-party-unknown"), []);
    assert.deepEqual(found(run(made).findings, "task-party-unknown"), []);
  });
});
