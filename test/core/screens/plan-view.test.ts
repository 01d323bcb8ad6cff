import assert from "node:assert/strict";
import type { PlanOfMatchView, PlanView } from "../../../core/screens/views.ts";
import { matchPlanDesign } from "../../../core/sheets/match-plan.ts";
import { matchTasksDesign } from "../../../core/sheets/match-tasks.ts";
import { matchesDesign } from "../../../core/sheets/matches.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { groupRow, householdRow, numbers, workbookOf } from "../jobs/pilot.ts";
import { cellIn, typedIn } from "../tasks/workbooks.ts";
import { completeCells } from "../tasks/plan/plans.ts";
import { done, plainRound, viewOf } from "./opened-desk.ts";

const people = workbookOf(
  numbers(2).map((number) => groupRow(number)),
  numbers(2).map((number) => householdRow(number)),
);
const proposed = done(people, plainRound);
const confirmed = done(proposed, { job: "accept", round: 1, by: "all", start: "2026-03-09" });
const planned = done(confirmed, { job: "plans" });
const design = matchPlanDesign("M-01");

function view(snapshot: Snapshot): PlanView {
  return viewOf(snapshot, "plan");
}

function first(snapshot: Snapshot): PlanOfMatchView {
  const [plan] = view(snapshot).plans;
  assert.ok(plan !== undefined);
  return plan;
}

function filled(snapshot: Snapshot): Snapshot {
  return completeCells.reduce((state, [row, column, value]) => typedIn(state, design, row, column, value), snapshot);
}

describe("the screen with settlement plans", () => {
  it("says how many matches are not confirmed, and how many plans can be made", () => {
    const of = ({ plans, total, toWrite, unconfirmed }: PlanView): readonly number[] => [plans.length, total, toWrite, unconfirmed]; // prettier-ignore
    assert.deepEqual(of(view(proposed)), [0, 0, 0, 2]);
    assert.deepEqual(of(view(confirmed)), [2, 2, 2, 0]);
    assert.deepEqual(of(view(planned)), [2, 2, 0, 0]);
  });

  it("shows a plan before it is made as it will be, without cells to go to", () => {
    const [before, after] = [first(confirmed), first(planned)];
    assert.deepEqual([before.state, before.place, before.missing], ["none", undefined, []]);
    assert.deepEqual(before.goals.map(({ row, hints }) => [row, hints]), after.goals.map(({ row, hints }) => [row, hints])); // prettier-ignore
    assert.deepEqual(before.questions.map(({ row }) => row), after.questions.map(({ row }) => row)); // prettier-ignore
    const cells = [...before.goals, ...before.questions, ...before.equality, ...before.choice];
    assert.ok(cells.length > 20 && cells.every(({ place }) => place === undefined));
    assert.deepEqual(after.place, { sheet: "M-01 plan" });
  });

  it("leads to the cell of everything that can be filled in", () => {
    const { goals, questions, equality, choice, missing } = first(planned);
    const sheet = planned.sheets.find(({ name }) => name === "M-01 plan");
    for (const { row, place } of [...goals, ...questions, ...equality, ...choice]) {
      assert.equal(sheet?.cells[Number(place?.cell?.slice(1)) - 1]?.[0], row);
    }
    assert.deepEqual(missing.map(({ place }) => place?.cell?.slice(0, 1)), ["F", "F", "F", "F"]); // prettier-ignore
  });

  it("shows what people filled in, and counts what is complete", () => {
    const typed = typedIn(filled(planned), design, "K1", "answer", "ja");
    const dated = typedIn(typed, design, "K1", "when", "2026-03-02");
    const plan = first(typedIn(dated, design, "K1", "goal", "Tigrinya"));
    const [, , goal] = plan.goals;
    assert.deepEqual(
      [goal?.goal, goal?.step, goal?.who, goal?.when, goal?.whenLabel, goal?.agreed, goal?.progress],
      ["met de leraar praten", "samen naar het taalcafé", "lid 2", "2026-05-01", "vr 1 mei 2026", "yes", "open"],
    );
    assert.deepEqual([plan.choice[0]?.outcome, plan.choice[0]?.on, plan.choice[0]?.spoken], ["yes", "ma 2 mrt 2026", "Tigrinya"]); // prettier-ignore
    assert.equal(plan.equality[0]?.text, "om de beurt koken");
    assert.deepEqual([plan.state, plan.missing, view(typed).complete], ["complete", [], 1]);
  });

  it("keeps as typed what is no day, and counts it as one all the same", () => {
    const { goals, state } = first(typedIn(filled(planned), design, "D3", "when", "elke week"));
    assert.deepEqual([goals[2]?.when, goals[2]?.whenLabel, state], [undefined, "elke week", "complete"]);
  });

  it("says what to read out on stopping", () => {
    assert.match(view(planned).stopping, /Stoppen mag altijd.*geen gevolgen voor verblijf of uitkering/u);
  });

  it("fills in what is asked from the screen, and shows it", () => {
    const entries = [
      { row: "V12", column: "answer", value: "yes" },
      { row: "+", column: "goal", value: "fietsen" },
    ];
    const then = done(confirmed, { job: "plan-entries", match: "M-01", entries });
    const { questions, goals } = first(then);
    assert.equal(questions.find(({ row }) => row === "V12")?.answer, "yes");
    assert.match(questions.find(({ row }) => row === "V16")?.about ?? "", /^Hangt ervan af: .+; .+; .+\.$/u);
    assert.deepEqual(goals.slice(-1).map(({ row, goal, domain }) => [row, goal, domain]), [["D8", "fietsen", ""]]); // prettier-ignore
    assert.equal(view(then).plans[1]?.state, "none");
  });
});

describe("the gate on the screens", () => {
  const listed = done(planned, { job: "checklists" });

  it("is called after the start for a household that is here already, where two lights do not apply", () => {
    const { gateName, gate } = first(planned);
    assert.equal(gateName, "before-start");
    const states = gate.map(({ key, state }) => `${key} ${state}`);
    assert.deepEqual(states, ["T04 open", "T05 not-applicable", "T06 open", "T08 not-applicable", "T09 open", "T10 open"]); // prettier-ignore
  });

  it("leads to the status of each task once there is a list, and says the same on both screens", () => {
    const { gate } = first(listed);
    assert.deepEqual(viewOf(listed, "tasks").checklists[0]?.gate, gate);
    const place = gate.find(({ key }) => key === "T06")?.place;
    const row = ownRows(listed, matchTasksDesign("M-01")).find(({ key }) => key === "T06")?.row;
    assert.deepEqual([place?.sheet, place?.cell?.replace(/\D/gu, "")], ["M-01 taken", String(row)]);
    const then = typedIn(listed, matchTasksDesign("M-01"), "T06", "status", "klaar");
    assert.equal(first(then).gate.find(({ key }) => key === "T06")?.state, "done");
    assert.equal(cellIn(then, matchTasksDesign("M-01"), "T06", "status"), "done");
  });

  it("needs the plan itself where the household arrives", () => {
    const arriving = done(confirmed, { job: "plans" });
    const moved = ["M-01", "M-02"].reduce(
      (state, match) => typedIn(state, matchesDesign, match, "arrives-on", "2026-03-09"),
      arriving,
    );
    const light = first(moved).gate.find(({ key }) => key === "T08");
    assert.deepEqual([light?.state, light?.detail, light?.place?.sheet], ["open", "het plan is nog niet compleet", "M-01 plan"]); // prettier-ignore
  });
});
