import assert from "node:assert/strict";
import type { StartView } from "../../../core/screens/views.ts";
import { checkInsDesign } from "../../../core/sheets/check-ins.ts";
import { matchesDesign } from "../../../core/sheets/matches.ts";
import { tasksDesign } from "../../../core/sheets/tasks.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { book, sheet } from "../intake/book.ts";
import { groupRow, householdRow, numbers, pilot, workbookOf } from "../jobs/pilot.ts";
import { typedIn } from "../tasks/workbooks.ts";
import { done, monday, plainRound, viewOf } from "./opened-desk.ts";

function keys({ next, others }: StartView): readonly string[] {
  return [next, ...others].map(({ key }) => key);
}

function countOf({ found }: StartView, key: string): number | undefined {
  return found.find((one) => one.key === key)?.count;
}

const looked = done(pilot, { job: "inspect", mappings: [] });
const proposed = done(looked, plainRound);
const confirmed = done(proposed, { job: "accept", round: 1, by: "all", start: "2026-03-09" });
const listed = done(confirmed, { job: "checklists" });
const planned = done(listed, { job: "check-ins" });

describe("the first screen", () => {
  it("says how to begin where nobody was found", () => {
    const view = viewOf(book(sheet("Notities", [["Bel terug"]])), "start");
    assert.equal(view.isEmpty, true);
    assert.deepEqual([view.next.key, countOf(view, "groups"), countOf(view, "households")], ["add-people", 0, 0]);
  });

  it("says that a sheet with rows was not recognised: it may be the list that was missed", () => {
    const missed = book(sheet("Blad1", [["Naam", "Telefoon van de buurman", "Hobby"], ["Invented", "1", "lezen"], ["Other", "2", "fietsen"]])); // prettier-ignore
    assert.deepEqual([viewOf(missed, "start").unread, viewOf(pilot, "start").unread], [1, undefined]);
  });

  it("leads through the work, a step at a time", () => {
    const at = (snapshot: Snapshot, today = monday.today): string =>
      viewOf(snapshot, "start", { ...monday, today }).next.key;
    assert.deepEqual(
      [at(pilot), at(looked), at(proposed), at(confirmed), at(listed), at(planned), at(planned, "2026-03-09")],
      ["check-sheets", "make-round", "collect-answers", "make-checklists", "plan-talks", "make-plans", "hold-talks"],
    );
  });

  it("asks for the first day of matches that have none, before their tasks, and before another round", () => {
    const agreed = done(proposed, { job: "accept", round: 1, by: "all" });
    const view = viewOf(agreed, "start");
    assert.deepEqual([view.next.key, view.next.screen, view.next.count], ["set-first-days", "round", 6]);
    assert.ok(!keys(view).includes("make-checklists"), "nothing can be made of them yet");
    assert.equal(viewOf(agreed, "tasks").undated, 6);
    assert.equal(viewOf(agreed, "check-ins").undated, 6);
    assert.equal(viewOf(confirmed, "tasks").undated, 0);
    assert.equal(viewOf(confirmed, "check-ins").undated, 0);
  });

  it("shows what was found and where it stands, and what else can be done", () => {
    const view = viewOf(planned, "start", { ...monday, today: "2026-03-09" });
    assert.deepEqual(view.found.slice(0, 3), [
      { key: "groups", count: 6, place: { sheet: "Welkom Groepen" } },
      { key: "households", count: 9, place: { sheet: "Huishoudens" } },
      { key: "matches", count: 6, place: { sheet: "Matches" } },
    ]);
    assert.equal(countOf(view, "talks-this-week"), view.next.count);
    assert.ok(keys(view).includes("see-tasks"));
    assert.equal(keys(view).at(-1), "see-log");
    assert.equal(new Set(keys(view)).size, keys(view).length);
  });

  it("counts who is free on the side with fewest, and nobody who has a break", () => {
    const view = viewOf(looked, "start");
    assert.deepEqual([view.next.key, view.next.count], ["make-round", 6]);
    const few = workbookOf(
      numbers(3).map((number) => groupRow(number)),
      [householdRow(1)],
    );
    assert.equal(viewOf(done(few, { job: "inspect", mappings: [] }), "start").next.count, 1);
  });

  it("no longer waits for an answer to a proposal that somebody said no to", () => {
    const ids = ownRows(proposed, matchesDesign).map(({ key }) => key);
    const refused = ids.reduce((state, id) => typedIn(state, matchesDesign, id, "household-agrees", "nee"), proposed);
    const view = viewOf(refused, "start");
    assert.deepEqual([countOf(view, "proposals"), view.next.key], [undefined, "make-round"]);
  });

  it("puts talks that are late before another round: people wait for them", () => {
    const more = planned.sheets.map((one) => (one.name === "Welkom Groepen" ? { ...one, cells: [...one.cells, groupRow(30)] } : one)); // prettier-ignore
    const view = viewOf({ ...planned, sheets: more }, "start", { ...monday, today: "2026-03-16" });
    assert.equal(view.next.key, "hold-talks");
    assert.ok(keys(view).indexOf("make-round") > 0, "a round is possible as well");
    const before = viewOf({ ...planned, sheets: more }, "start", { ...monday, today: "2026-03-02" });
    assert.ok(keys(before).indexOf("make-round") < keys(before).indexOf("see-tasks"), "nothing is late yet");
  });

  it("puts matches where somebody has to act before anything, errors included", () => {
    const [row] = ownRows(planned, checkInsDesign);
    const held = typedIn(planned, checkInsDesign, row?.key ?? "", "done", "2026-03-11");
    const worried = typedIn(held, checkInsDesign, row?.key ?? "", "signals", "S10");
    const cells = worried.sheets.map((one) => (one.name === "Huishoudens" ? { ...one, cells: [...one.cells, one.cells[1] ?? []] } : one)); // prettier-ignore
    const view = viewOf({ ...worried, sheets: cells }, "start", { ...monday, today: "2026-03-12" });
    assert.deepEqual(view.next, { key: "act-on-signals", screen: "check-ins", count: 1 });
    assert.equal(keys(view)[1], "solve-problems");
  });

  it("proposes plans for matches that have none", () => {
    const steps = ({ next, others }: StartView) => [next, ...others];
    const step = steps(viewOf(planned, "start")).find(({ key }) => key === "make-plans");
    assert.deepEqual(step, { key: "make-plans", screen: "plan", count: 6 });
    const made = done(planned, { job: "plans", matches: ["M-01", "M-02"] });
    assert.equal(steps(viewOf(made, "start")).find(({ key }) => key === "make-plans")?.count, 4);
    assert.ok(!keys(viewOf(done(made, { job: "plans" }), "start")).includes("make-plans"));
  });

  it("counts who waits too long once there are matches", () => {
    const agreed = done(proposed, { job: "accept", round: 1, by: "all" });
    const waits = (today: string) => {
      const { next, others } = viewOf(agreed, "start", { ...monday, today });
      return [next, ...others].find(({ key }) => key === "see-waits");
    };
    assert.equal(waits(monday.today), undefined);
    assert.deepEqual(waits("2026-06-01"), { key: "see-waits", screen: "check-ins", count: 6 });
  });

  it("puts errors before a round, and counts tasks that are late", () => {
    const cells = looked.sheets.map((one) => (one.name === "Huishoudens" ? { ...one, cells: [...one.cells, one.cells[1] ?? []] } : one)); // prettier-ignore
    const view = viewOf({ ...looked, sheets: cells }, "start");
    assert.deepEqual([view.next.key, view.problems.errors], ["solve-problems", 1]);
    const late = viewOf(planned, "start", { ...monday, today: "2026-05-04" });
    const open = ownRows(planned, tasksDesign).filter(({ values }) => String(values["due"]) < "2026-05-04");
    assert.equal(countOf(late, "tasks-overdue"), open.length);
    assert.deepEqual(late.problems.place, { sheet: "Aandachtspunten" });
  });
});
