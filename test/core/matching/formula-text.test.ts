import assert from "node:assert/strict";
import { isSameFormula } from "../../../core/matching/formula-text.ts";

function check(title: string, found: string, expected: string, row: number, isSame: boolean): void {
  it(`${isSame ? "takes" : "refuses"} ${title}`, () => {
    assert.equal(isSameFormula(found, expected, row), isSame);
  });
}

describe("a formula that stands on a sheet", () => {
  const looked = "IFERROR(INDEX('Ronde 1'!$C:$C,MATCH($B7,'Ronde 1'!$B:$B,0))&\"\",\"\")";
  check("itself", looked, looked, 7, true);
  check("other spaces, quotes and capitals", looked.replace(/,/gu, ", ").toLowerCase(), looked, 7, true);
  check("whole columns written out", looked.replace("$C:$C", "$C$1:$C$1048576"), looked, 7, true);
  check("one cell as a range", "SUM($G$9)", "SUM($G$9:$G$9)", 3, true);
  check("the row that a sorted line stands in", looked.replace("$B7", "$B12"), looked, 12, true);
  check("another row", looked.replace("$B7", "$B8"), looked, 7, false);
  check("two rows at once", "$B7+$C8", "$B7+$C7", 8, false);
  check("another column", looked.replace("$C:$C", "$D:$D"), looked, 7, false);
  check("another number", "AND($G$5=8,$H$5=0)", "AND($G$5=8,$H$5=4)", 5, false);
  check("a longer range", "SUM($G$9:$G$99)", "SUM($G$9:$G$9)", 3, false);
  check("a mere yes", '"ja"', 'IF($E7=1,"ja","nee")', 7, false);
});
