import { strict as assert } from "node:assert";
import { trackerPlan } from "../../../../core/check-ins/tracker-plan.ts";
import { ownRows } from "../../../../core/sheets/own-rows.ts";
import { signalsDesign } from "../../../../core/sheets/signals.ts";
import { signalNumbersDesign } from "../../../../core/sheets/year-numbers.ts";
import { editsOf } from "../../../../core/workbook/plan.ts";
import { cellIn, optionsOn, readingWith, typedIn } from "../../tasks/workbooks.ts";
import { column, made, planned, typed } from "./stage.ts";

describe("the sheet with signals", () => {
  const grave = [
    ["M-07 | groep | 1", "done", "2026-03-06"],
    ["M-07 | groep | 1", "signals", "S8"],
    ["M-07 | huishouden | 1", "done", "2026-03-09"],
    ["M-07 | huishouden | 1", "signals", "S10"],
  ] as const;

  it("has the worst first, by when somebody acts, and the rows that say so", () => {
    const workbook = planned(typed(made("2026-03-10"), grave), "2026-03-10");
    const rows = ownRows(workbook, signalsDesign).map(({ values }) => values);
    assert.deepEqual(
      rows.map((row) => [row["level"], row["match"], row["code"], row["act-by"], row["rows"]]),
      [
        ["red", "M-07", "S10", "2026-03-09", "Check-ins: huishouden 1"],
        ["amber", "M-07", "S8", "2026-03-16", "Check-ins: groep 1"],
      ],
    );
    assert.equal(cellIn(workbook, signalNumbersDesign, "S10", "red"), 1);
    assert.equal(cellIn(workbook, signalNumbersDesign, "S8", "amber"), 1);
    assert.equal(ownRows(workbook, signalNumbersDesign).length, 11);
  });

  it("puts what is worse by now above what stood there", () => {
    let workbook = planned(typed(made("2026-03-10"), grave.slice(0, 2)), "2026-03-10");
    workbook = planned(typed(workbook, grave), "2026-03-10");
    assert.deepEqual(column(workbook, signalsDesign, "code"), ["S10", "S8"]);
  });

  it("keeps what was agreed while it stands and after it is over, and drops the rest", () => {
    let workbook = planned(typed(made("2026-03-10"), grave), "2026-03-10");
    workbook = typedIn(workbook, signalsDesign, "M-07 | S8", "agreed", "gesprek over doelen");
    workbook = planned(workbook, "2026-03-12");
    assert.equal(cellIn(workbook, signalsDesign, "M-07 | S8", "agreed"), "gesprek over doelen");
    workbook = typed(workbook, [
      ["M-07 | groep | 1", "action-done", "2026-03-12"],
      ["M-07 | huishouden | 1", "action-done", "2026-03-12"],
    ]);
    workbook = planned(workbook, "2026-03-13");
    assert.deepEqual(
      ownRows(workbook, signalsDesign).map(({ values }) => [values["code"], values["level"], values["agreed"]]),
      [["S8", "over", "gesprek over doelen"]],
    );
    assert.deepEqual(editsOf(trackerPlan(workbook, readingWith({}), optionsOn("2026-03-13"))), []);
  });
});
