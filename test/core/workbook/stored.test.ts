import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import { isBlank } from "../../../core/workbook/cell.ts";
import { cellText, cutText, longestText, storedCell, storedRows } from "../../../core/workbook/stored.ts";
import { longText, scalar, text } from "../../support/arbitraries.ts";

describe("cellText", () => {
  it("comes to rest: what a cell holds it can hold", () => {
    fc.assert(
      fc.property(fc.oneof(text(), longText(), fc.string({ unit: "binary", maxLength: 50 })), (some) => {
        const once = cellText(some);
        assert.equal(cellText(once), once);
        assert.ok(once.length <= longestText);
        assert.doesNotMatch(once, /[\r\ufffe\uffff]|\p{Cs}/u);
      }),
    );
  });

  const check = (given: string, expected: string): void => {
    assert.equal(cellText(given), expected, JSON.stringify(given));
  };

  it("keeps what people see and drops what no file can hold", () => {
    check("=1+1", "=1+1");
    check("  spaties  ", "  spaties  ");
    check("tab\tregel\n", "tab\tregel\n");
    check("dos\r\nmac\runix\n", "dos\nmac\nunix\n");
    check("\u0000a\u0008b\u001fc\u007fd\u0085e", "abcde");
    check("half \ud83d paar \udc4d", "half  paar ");
    check("👍🏽 ﷺ", "👍🏽 ﷺ");
    check("\ufffe\uffff\ufffd", "\ufffd");
    check("x".repeat(longestText + 1), "x".repeat(longestText));
    check(`${"x".repeat(longestText - 1)}🙂`, "x".repeat(longestText - 1));
    check(`${"x".repeat(longestText - 2)}🙂`, `${"x".repeat(longestText - 2)}🙂`);
  });
});

describe("cutText", () => {
  it("cuts no character in two", () => {
    assert.equal(cutText("a🙂b", 2), "a");
    assert.equal(cutText("a🙂b", 3), "a🙂");
    assert.equal(cutText("ab", 5), "ab");
  });
});

describe("storedCell", () => {
  it("comes to rest, and is blank only as null", () => {
    fc.assert(
      fc.property(scalar(), (value) => {
        const once = storedCell(value);
        assert.deepEqual(storedCell(once), once);
        assert.equal(isBlank(once), once === null);
      }),
    );
  });

  it("knows one blank and one zero, in formulas too", () => {
    for (const blank of ["", "  ", "\u00a0", "\n", "\u0000 ", undefined, null]) assert.equal(storedCell(blank), null);
    assert.ok(Object.is(storedCell(-0), 0));
    assert.deepEqual(storedCell({ formula: "A1", value: " " }), { formula: "A1", value: null });
    assert.deepEqual(storedCell({ formula: "A1", value: "a\rb" }), { formula: "A1", value: "a\nb" });
  });
});

describe("storedRows", () => {
  it("leaves out what is blank to the end, and keeps holes", () => {
    assert.deepEqual(storedRows([[], [null, "a", " ", null], [undefined, 0], [false, ""], ["", null], []]), [
      [],
      [null, "a"],
      [null, 0],
      [false],
    ]);
    // A row that was filled in one place only has no other places, not even blank ones.
    const sparse: string[] = [];
    sparse[2] = "c";
    assert.deepEqual(storedRows([sparse]), [[null, null, "c"]]);
    assert.deepEqual(storedRows([[" "], []]), []);
  });
});
