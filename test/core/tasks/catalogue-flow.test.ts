import { strict as assert } from "node:assert";
import type { Household } from "../../../core/records/household.ts";
import { catalogueDesign } from "../../../core/sheets/catalogue.ts";
import { matchTasksDesign } from "../../../core/sheets/match-tasks.ts";
import { moneyDesign } from "../../../core/sheets/money.ts";
import { tasksDesign } from "../../../core/sheets/tasks.ts";
import { checklistPlan } from "../../../core/tasks/checklist-plan.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { settingsDesign, wantedSettings } from "../../../core/sheets/settings.ts";
import { synced } from "../../../core/sheets/synced.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { added, typed, withoutColumn, withoutRow } from "./catalogue-sheets.ts";
import { matchWith } from "./matches.ts";
import { after, cellIn, optionsOn, readingWith, typedIn, workbookWith } from "./workbooks.ts";

const family: Household = { code: "H-12", adults: 2, children: 3 };
const reading = readingWith({ households: [family] });
const own = matchTasksDesign("M-07");
const before = workbookWith([matchWith({ status: "started", startsOn: "2026-03-03", arrivesOn: "2026-03-03" })]);
const made = ran(before);

function ran(snapshot: Snapshot): Snapshot {
  const once = after(snapshot, checklistPlan(snapshot, reading, optionsOn("2026-03-02")));
  assert.deepEqual(editsOf(checklistPlan(once, reading, optionsOn("2026-03-02"))), []);
  return once;
}

function inMatch(snapshot: Snapshot, task: string, column: string): Scalar | undefined {
  return cellIn(snapshot, own, task, column);
}

describe("what people change on the catalogue sheet", () => {
  it("reaches the checklists with the next run, on both sheets", () => {
    const changes: readonly (readonly [string, Scalar])[] = [
      ["title", "Ophalen van Schiphol"],
      ["responsible", "COA"],
      ["domain", "sociaal"],
      ["offset", 1],
    ];
    const changed = ran(changes.reduce((so, [column, value]) => typed(so, "T22", column, value), made));
    assert.equal(inMatch(changed, "T22", "title"), "Ophalen van Schiphol");
    assert.equal(inMatch(changed, "T22", "responsible"), "coa");
    assert.equal(inMatch(changed, "T22", "domain"), "social");
    assert.equal(inMatch(changed, "T22", "due"), "2026-03-04");
    assert.equal(cellIn(changed, tasksDesign, "M-07 | T22", "title"), "Ophalen van Schiphol");
    for (const [column, value] of changes) {
      assert.equal(cellIn(changed, catalogueDesign, "T22", column), column === "domain" ? "social" : value);
    }
  });

  it("reaches the page about money in the same run, as does what people choose for one match", () => {
    const arranged = (snapshot: Snapshot): readonly (Scalar | undefined)[] =>
      ["arranges", "advance", "ask"].map((column) => cellIn(snapshot, moneyDesign, "M-07", column));
    const changed = ran(typed(typed(made, "T31", "responsible", "gemeente"), "T25", "responsible", "COA"));
    assert.deepEqual(arranged(changed), ["gemeente, met hulp van VluchtelingenWerk", "COA", "COA"]);
    const chosen = ran(typedIn(changed, own, "T31", "responsible", "Stichting De Brug"));
    assert.equal(arranged(chosen)[0], "stichting de brug, met hulp van VluchtelingenWerk");
  });

  it("says on the checklist that a task has no party, until somebody chooses one there", () => {
    const nobodys = ran(typed(made, "T22", "responsible", null));
    assert.match(String(inMatch(nobodys, "T22", "attention")), /^nog geen partij: kies er een/u);
    const chosen = ran(typedIn(nobodys, own, "T22", "responsible", "gemeente"));
    assert.doesNotMatch(String(inMatch(chosen, "T22", "attention")), /nog geen partij/u);
  });

  it("leaves a task out that is put aside or deleted, unless somebody worked on it", () => {
    const worked = typedIn(made, own, "T23", "note", "sleutels liggen bij de buren");
    const changed = ran(withoutRow(typed(typed(worked, "T22", "used", "nee"), "T23", "used", "nee"), "T24"));
    assert.equal(inMatch(changed, "T22", "title"), undefined);
    assert.equal(inMatch(changed, "T24", "title"), undefined);
    assert.equal(inMatch(changed, "T23", "note"), "sleutels liggen bij de buren");
  });

  it("brings tasks of people's own onto every checklist", () => {
    const task = {
      task: "G1",
      title: "Fiets regelen",
      offset: 20,
      anchor: "start",
      responsible: "gemeente",
      domain: "wonen",
    };
    const changed = ran(added(made, task));
    assert.equal(inMatch(changed, "G1", "title"), "Fiets regelen");
    assert.equal(inMatch(changed, "G1", "due"), "2026-03-23");
    assert.equal(inMatch(changed, "G1", "responsible"), "municipality");
    const moved = ran(typed(changed, "G1", "offset", 21));
    assert.equal(inMatch(moved, "G1", "due"), "2026-03-24");
  });

  it("is not touched by what people type on a checklist", () => {
    const changed = ran(typedIn(made, own, "T31", "responsible", "VluchtelingenWerk"));
    assert.equal(inMatch(changed, "T31", "responsible"), "vwn");
    assert.equal(cellIn(changed, catalogueDesign, "T31", "responsible"), "nieuwkomer");
  });

  it("may be a column less: it comes back", () => {
    assert.equal(cellIn(ran(withoutColumn(made, "hours")), catalogueDesign, "T22", "hours"), 5);
  });

  it("does not stop the checklists when the numbers are gone", () => {
    const changed = ran(typedIn(withoutColumn(made, "task"), own, "T31", "status", "klaar"));
    assert.equal(inMatch(changed, "T31", "status"), "done");
  });

  it("is counted on days that are free here as well", () => {
    const rows = wantedSettings({ ...defaultSettings, "holidays.closed": "2026-03-05/2026-03-10" });
    const free = ran(applied(before, synced(before, rows, "nl")));
    assert.equal(cellIn(free, settingsDesign, "holidays.closed", "value"), "2026-03-05/2026-03-10");
    assert.equal(inMatch(made, "T28", "due"), "2026-03-06"); // a Sunday, and never later because of the term
    assert.equal(inMatch(free, "T28", "due"), "2026-03-04");
    assert.equal(inMatch(made, "T59", "due"), "2026-04-02");
  });
});
