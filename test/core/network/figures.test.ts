import { strict as assert } from "node:assert";
import { checkIns, figures } from "../../../core/jobs/all.ts";
import { figureKeys } from "../../../core/network/figures.ts";
import { figuresDesign } from "../../../core/sheets/figures.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { after, planOn, typed } from "../jobs/living.ts";
import { pilot, told } from "../jobs/pilot.ts";

const shared = (snapshot: Snapshot, today = told.today): Snapshot =>
  after(snapshot, figures.plan(snapshot, { ...told, today }));

/** Counts of the sheet by key. */
function counts(snapshot: Snapshot): Record<string, unknown> {
  return Object.fromEntries(ownRows(snapshot, figuresDesign).map(({ key, values }) => [key, values["count"]]));
}

function days(snapshot: Snapshot): Set<unknown> {
  return new Set(ownRows(snapshot, figuresDesign).map(({ values }) => values["on"]));
}

describe("the figures that a municipality shares", () => {
  const round = after(pilot, planOn(pilot));
  const withRound = shared(round);

  it("are counts and a day, and nothing else", () => {
    const sheet = sheetWithKey(withRound, figuresDesign.key);
    assert.deepEqual(
      ownRows(withRound, figuresDesign).map(({ key }) => key),
      [...figureKeys],
    );
    const said = JSON.stringify(sheet);
    for (const code of ["WG-1", "H-1", "M-01"]) assert.ok(!said.includes(code), code);
    assert.deepEqual(days(withRound), new Set([told.today]));
  });

  it("count who waits and what stands", () => {
    const proposals = figures.plan(round, told).result.figures["matches.proposed"];
    assert.ok(proposals > 0);
    assert.deepEqual(counts(withRound), {
      "groups.waiting": 6 - proposals,
      "households.waiting": 9 - proposals,
      "matches.proposed": proposals,
      "matches.running": 0,
      "matches.ended": 0,
      "matches.declined": 0,
      "talks.held": 0,
      "tasks.done": 0,
    });
  });

  it("free both sides of a proposal that somebody said no to", () => {
    const refused = typed(round, "M-01", "household-agrees", "nee");
    const [before, now] = [round, refused].map((one) => figures.plan(one, told).result.figures);
    assert.ok(before !== undefined && now !== undefined);
    assert.equal(now["matches.proposed"], before["matches.proposed"] - 1);
    assert.equal(now["matches.declined"], 1);
    assert.equal(now["groups.waiting"], before["groups.waiting"] + 1);
    assert.equal(now["households.waiting"], before["households.waiting"] + 1);
  });

  it("are asked for: no other job makes the sheet, and none brings it back once it was deleted", () => {
    const sheet = sheetWithKey(round, figuresDesign.key);
    assert.equal(sheet, undefined);
    const without = {
      sheets: withRound.sheets.filter(({ key }) => key !== figuresDesign.key),
      sheetNames: withRound.sheetNames.filter((name) => name !== figuresDesign.name.nl),
    };
    assert.equal(sheetWithKey(after(without, checkIns.plan(without, told)), figuresDesign.key), undefined);
  });

  it("are right again after every other job, once the sheet is there", () => {
    const ended = typed(withRound, "M-01", "status", "beëindigd");
    const then = after(ended, checkIns.plan(ended, told));
    assert.equal(counts(then)["matches.ended"], 1);
  });

  it("change nothing a second time, and keep their day for a week while they stay the same", () => {
    assert.deepEqual(editsOf(figures.plan(withRound, told)), []);
    const [sameWeek, later] = ["2026-03-08", "2026-03-09"].map((today) => shared(withRound, today));
    assert.ok(sameWeek !== undefined && later !== undefined);
    assert.deepEqual(days(sameWeek), new Set([told.today]));
    assert.deepEqual(days(later), new Set(["2026-03-09"]));
  });

  it("get the day of the change where one of them changes", () => {
    const ended = typed(withRound, "M-01", "status", "beëindigd");
    assert.deepEqual(days(shared(ended, "2026-03-04")), new Set(["2026-03-04"]));
  });
});
