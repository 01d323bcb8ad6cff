import { strict as assert } from "node:assert";
import { bar, monthOfYear } from "../../../../core/check-ins/views/progress-rows.ts";
import type { Match } from "../../../../core/records/match.ts";
import { ownRows } from "../../../../core/sheets/own-rows.ts";
import { progressDesign } from "../../../../core/sheets/progress.ts";
import { matchWith } from "../../tasks/matches.ts";
import { typedIn } from "../../tasks/workbooks.ts";
import { column, made, planned, started, typed } from "./stage.ts";

describe("the sheet with progress", () => {
  it("draws bars of plain characters, full only when all is done", () => {
    const check = (done: number, total: number, expected: string): void => {
      assert.equal(bar(done, total), expected);
    };
    check(0, 14, "░░░░░░░░ 0/14");
    check(1, 14, "█░░░░░░░ 1/14");
    check(7, 14, "████░░░░ 7/14");
    check(13, 14, "███████░ 13/14");
    check(14, 14, "████████ 14/14");
    check(0, 0, "░░░░░░░░ 0/0");
  });

  it("counts months from the first meeting, without those in which the match rested", () => {
    const check = (match: Partial<Match>, today: string, expected: number | undefined): void => {
      assert.equal(monthOfYear(matchWith({ status: "started", startsOn: "2026-01-31", ...match }), today), expected);
    };
    check({}, "2026-01-30", undefined);
    check({}, "2026-01-31", 1);
    check({}, "2026-02-27", 1);
    check({}, "2026-02-28", 2);
    check({}, "2027-05-01", 12);
    check({ pauses: [{ from: "2026-02-10", until: "2026-03-10" }] }, "2026-03-27", 1);
    check({ pauses: [{ from: "2026-02-10", until: "2026-03-10" }] }, "2026-03-28", 2);
    check({ status: "paused", pausedFrom: "2026-04-10" }, "2026-12-01", 3);
  });

  it("has a row for every match that people work on, and keeps what they wrote there", () => {
    const matches = [
      started,
      matchWith({ id: "M-08", status: "paused", startsOn: "2026-03-03", pausedFrom: "2026-04-01" }),
      matchWith({ id: "M-09" }),
      matchWith({ id: "M-10", status: "proposed" }),
      matchWith({ id: "M-11", status: "ended", startsOn: "2026-01-05" }),
    ];
    let workbook = typed(made("2026-03-20", matches), [
      ["M-07 | groep | 1", "done", "2026-03-06"],
      ["M-07 | groep | 2", "status", "vervalt"],
    ]);
    workbook = typedIn(workbook, progressDesign, "M-07", "note", "belt liever ’s avonds");
    workbook = planned(workbook, "2026-04-10");
    assert.deepEqual(column(workbook, progressDesign, "match"), ["M-07", "M-08", "M-09"]);
    const [row] = ownRows(workbook, progressDesign);
    assert.deepEqual(row?.values, {
      match: "M-07",
      group: "G-03",
      household: "H-12",
      status: "started",
      "starts-on": "2026-03-03",
      month: "2 van 12",
      "group-bar": "█░░░░░░░ 1/13",
      "group-held": 1,
      "household-bar": "░░░░░░░░ 0/14",
      "household-held": 0,
      "last-talk": "2026-03-06",
      "next-talk": "2026-03-05",
      "open-tasks": 0,
      "late-tasks": 0,
      level: "amber",
      signals: "S2",
      "contact-person": "Invented Caller",
      note: "belt liever ’s avonds",
    });
  });
});
