import { strict as assert } from "node:assert";
import { monthsShown } from "../../../../core/check-ins/views/year-rows.ts";
import { matchesDesign } from "../../../../core/sheets/matches.ts";
import { ownRows } from "../../../../core/sheets/own-rows.ts";
import { yearDesign } from "../../../../core/sheets/year-numbers.ts";
import { matchWith } from "../../tasks/matches.ts";
import { typedIn } from "../../tasks/workbooks.ts";
import { made, planned, started, typed } from "./stage.ts";

describe("the numbers of the year", () => {
  it("count every talk once, in the month in which it was planned", () => {
    const matches = [
      started,
      matchWith({ id: "M-08", status: "paused", startsOn: "2026-03-03", pausedFrom: "2026-06-01" }),
    ];
    const workbook = planned(
      typed(made("2026-04-20", matches), [
        ["M-07 | groep | 1", "done", "2026-04-06"],
        ["M-07 | groep | 2", "status", "vervalt"],
      ]),
      "2026-04-20",
    );
    const rows = ownRows(workbook, yearDesign).map(({ values }) => values);
    const sum = (key: string): number => rows.reduce((total, row) => total + Number(row[key]), 0);
    assert.deepEqual(rows[0], { month: "2026-03", held: 1, "too-late": 6, planned: 0, "on-hold": 0, skipped: 1 });
    assert.equal(sum("on-hold"), 20);
    const all = ["held", "too-late", "planned", "on-hold", "skipped"].reduce((total, key) => total + sum(key), 0);
    assert.equal(all, 56);
  });

  it("still count what was held with matches that ended", () => {
    let workbook = typed(made("2026-04-20"), [["M-07 | groep | 1", "done", "2026-03-06"]]);
    workbook = planned(typedIn(workbook, matchesDesign, "M-07", "status", "beëindigd"), "2026-05-01");
    assert.deepEqual(
      ownRows(workbook, yearDesign).map(({ key, values }) => [key, values["held"], values["planned"]]),
      [["2026-03", 1, 0]],
    );
  });

  it("show all months of one year, and fifteen around today of more", () => {
    const check = (days: readonly string[], today: string, first: string, count: number): void => {
      const months = monthsShown(days, today);
      assert.deepEqual([months[0], months.length], [first, count]);
    };
    assert.deepEqual(monthsShown([], "2026-03-01"), []);
    check(["2026-03-05"], "2026-03-01", "2026-03", 1);
    check(["2026-12-31", "2026-03-05"], "2026-03-01", "2026-03", 10);
    check(["2026-03-05", "2027-05-05"], "2026-03-01", "2026-03", 15);
    check(["2024-01-05", "2027-12-05"], "2026-03-01", "2025-07", 15);
    check(["2024-01-05", "2027-12-05"], "2024-02-01", "2024-01", 15);
    check(["2024-01-05", "2027-12-05"], "2030-02-01", "2026-10", 15);
  });
});
