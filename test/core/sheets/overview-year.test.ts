import assert from "node:assert/strict";
import { checkIns } from "../../../core/jobs/all.ts";
import { checkInsDesign } from "../../../core/sheets/check-ins.ts";
import { overviewDesign } from "../../../core/sheets/overview.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { signalsDesign } from "../../../core/sheets/signals.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { matchWith } from "../tasks/matches.ts";
import { after, optionsOn, typedIn, workbookWith } from "../tasks/workbooks.ts";

function planned(snapshot: Snapshot, day: string): Snapshot {
  return after(snapshot, checkIns.plan(snapshot, optionsOn(day)));
}

function lineOf(snapshot: Snapshot, sheet: string): readonly unknown[] {
  const row = ownRows(snapshot, overviewDesign).find(({ values }) => values["sheet"] === sheet)?.values;
  return [row?.["count"], row?.["late"], row?.["next"]];
}

describe("the lines of the overview about the year", () => {
  it("count signals, talks of this week and matches, and what is past its day", () => {
    let workbook = planned(workbookWith([matchWith({ status: "started", startsOn: "2026-03-03" })]), "2026-03-03");
    assert.deepEqual(lineOf(workbook, "Signalen"), [0, null, "Kijk wat er staat, en schrijf erbij wat u afspreekt."]);
    assert.deepEqual(lineOf(workbook, "Bellijst").slice(0, 2), [2, null]);
    assert.deepEqual(lineOf(workbook, "Voortgang").slice(0, 2), [1, null]);
    workbook = typedIn(workbook, checkInsDesign, "M-07 | groep | 1", "done", "2026-03-05");
    workbook = typedIn(workbook, checkInsDesign, "M-07 | groep | 1", "signals", "S10");
    workbook = planned(workbook, "2026-03-06");
    const red = "Begin bovenaan: rood vraagt nu om actie. Schrijf erbij wat u afspreekt.";
    assert.deepEqual(lineOf(workbook, "Signalen"), [1, 1, red]);
    assert.deepEqual(lineOf(workbook, "Bellijst").slice(0, 2), [1, null]);
  });

  it("do not count what is over, and keep up with another day", () => {
    let workbook = planned(workbookWith([matchWith({ status: "started", startsOn: "2026-03-03" })]), "2026-03-03");
    workbook = typedIn(workbook, checkInsDesign, "M-07 | groep | 1", "done", "2026-03-05");
    workbook = typedIn(workbook, checkInsDesign, "M-07 | groep | 1", "signals", "S8");
    workbook = planned(workbook, "2026-03-06");
    workbook = typedIn(workbook, signalsDesign, "M-07 | S8", "agreed", "gesprek");
    workbook = typedIn(workbook, checkInsDesign, "M-07 | groep | 1", "action-done", "2026-03-09");
    workbook = planned(workbook, "2026-03-10");
    assert.equal(lineOf(workbook, "Signalen")[0], 0);
    assert.equal(ownRows(workbook, signalsDesign).length, 1);
    assert.deepEqual(editsOf(checkIns.plan(workbook, optionsOn("2026-03-10"))), []);
  });
});
