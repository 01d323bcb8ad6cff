import { strict as assert } from "node:assert";
import fc from "fast-check";
import { trackerPlan } from "../../../../core/check-ins/tracker-plan.ts";
import { yearViewKeys } from "../../../../core/check-ins/year-views.ts";
import { checkInsDesign } from "../../../../core/sheets/check-ins.ts";
import { signalNumbersDesign, yearDesign } from "../../../../core/sheets/year-numbers.ts";
import type { Scalar } from "../../../../core/workbook/cell.ts";
import { editsOf } from "../../../../core/workbook/plan.ts";
import { sheetWithKey } from "../../../../core/workbook/snapshot.ts";
import { cellIn, optionsOn, readingWith } from "../../tasks/workbooks.ts";
import { made, planned, typed } from "./stage.ts";

describe("the sheets about the year", () => {
  it("come with the talks, and not before there is a match to follow", () => {
    for (const key of yearViewKeys) {
      assert.equal(sheetWithKey(made("2026-03-02", []), key), undefined, key);
      assert.notEqual(sheetWithKey(made("2026-03-02"), key), undefined, key);
    }
  });

  it("say the same a second time, whatever was typed and on whatever day", () => {
    const answer = fc.record({
      row: fc.tuple(fc.constantFrom("groep", "huishouden"), fc.integer({ min: 1, max: 14 })),
      cell: fc.constantFrom<readonly [string, Scalar]>(
        ["done", "2026-04-01"],
        ["wants-on", "nee"],
        ["signals", "S5, S8"],
        ["signals", "S10"],
        ["status", "vervalt"],
        ["language-support", "tolk"],
        ["next-date", "2026-05-12"],
      ),
    });
    const day = fc.constantFrom("2026-03-02", "2026-04-15", "2026-09-01", "2027-06-01");
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 8 }), day, day, (answers, one, other) => {
        const before = typed(
          made(one),
          answers.flatMap(({ row: [side, number], cell: [name, value] }) =>
            cellIn(made(one), checkInsDesign, `M-07 | ${side} | ${number}`, name) === undefined
              ? []
              : [[`M-07 | ${side} | ${number}`, name, value] as const],
          ),
        );
        const once = planned(before, other);
        assert.deepEqual(editsOf(trackerPlan(once, readingWith({}), optionsOn(other))), []);
      }),
      { numRuns: 15 },
    );
  });

  it("hold no names of people but that of the contact person, and no note", () => {
    let workbook = typed(made("2026-03-20"), [["M-07 | groep | 1", "note", "geheime notitie"]]);
    workbook = typed(workbook, [
      ["M-07 | groep | 1", "done", "2026-03-06"],
      ["M-07 | groep | 1", "signals", "S6"],
    ]);
    workbook = planned(workbook, "2026-03-20");
    for (const key of yearViewKeys) {
      const text = JSON.stringify(sheetWithKey(workbook, key)?.cells);
      assert.ok(!text.includes("geheime"), key);
    }
    const numbers = JSON.stringify(
      [yearDesign, signalNumbersDesign].map(({ key }) => sheetWithKey(workbook, key)?.cells),
    );
    assert.doesNotMatch(numbers, /M-07|G-03|H-12|Invented/u);
  });
});
