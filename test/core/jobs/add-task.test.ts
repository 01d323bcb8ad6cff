import assert from "node:assert/strict";
import { addTask } from "../../../core/jobs/add-task.ts";
import type { AddTaskOptions } from "../../../core/jobs/add-task.ts";
import { RequestProblem } from "../../../core/jobs/request-problem.ts";
import { matchTasksDesign } from "../../../core/sheets/match-tasks.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { tasksDesign } from "../../../core/sheets/tasks.ts";
import { checklistPlan } from "../../../core/tasks/checklist-plan.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { matchWith } from "../tasks/matches.ts";
import { after, cellIn, optionsOn, readingWith, rowTyped, workbookWith } from "../tasks/workbooks.ts";

const own = matchTasksDesign("M-07");
const options = optionsOn("2026-03-02");
const reading = readingWith({
  groups: [{ code: "G-03", members: ["Ans", "Bob", "Cor"].map((name) => ({ name, daytime: "sometimes" as const })) }],
});
const task = { match: "M-07", title: " Fiets regelen ", domain: "social", due: "2026-05-04", responsible: "group" };

function added(snapshot: Snapshot, fields: Partial<AddTaskOptions> = {}): Snapshot {
  return after(snapshot, addTask.plan(snapshot, { ...options, ...task, ...fields }, reading));
}

const empty = workbookWith([matchWith({ startsOn: "2026-03-03" })]);
const listed = after(empty, checklistPlan(empty, reading, options));

describe("a task that people add", () => {
  it("stands on both sheets, is divided, and moves nobody else", () => {
    const result = added(listed, { hours: 3, daytime: true });
    assert.equal(cellIn(result, own, "E1", "title"), "Fiets regelen");
    assert.equal(cellIn(result, own, "E1", "hours"), 3);
    assert.equal(cellIn(result, own, "E1", "daytime"), "yes");
    assert.ok(["Ans", "Bob", "Cor"].includes(String(cellIn(result, own, "E1", "person"))));
    assert.equal(cellIn(result, tasksDesign, "M-07 | E1", "person"), cellIn(result, own, "E1", "person"));
    const others = (snapshot: Snapshot): unknown => ownRows(snapshot, own).filter(({ key }) => key !== "E1").map(({ values }) => values); // prettier-ignore
    assert.deepEqual(others(result), others(listed));
    assert.deepEqual(editsOf(checklistPlan(result, reading, options)), []);
  });

  it("gets a number that no task of the match has", () => {
    const typed = rowTyped(listed, own, { task: "e4", title: "Bril" });
    assert.equal(cellIn(added(typed), own, "E5", "title"), "Fiets regelen");
    assert.equal(cellIn(added(added(listed)), own, "E2", "title"), "Fiets regelen");
  });

  const refused: readonly (readonly [code: string, snapshot: Snapshot, fields: Partial<AddTaskOptions>])[] = [
    ["add-task-no-list", empty, {}],
    ["add-task-no-list", listed, { match: "M-99" }],
    ["add-task-no-title", listed, { title: "  " }],
    ["add-task-unknown-domain", listed, { domain: "sport" }],
    ["add-task-no-party", listed, { responsible: "" }],
  ];
  for (const [code, snapshot, fields] of refused) {
    it(`is refused with ${code} for ${JSON.stringify(fields)}`, () => {
      assert.throws(
        () => added(snapshot, fields),
        (error: unknown) => error instanceof RequestProblem && error.told.code === code,
      );
    });
  }
});
