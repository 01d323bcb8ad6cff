import { strict as assert } from "node:assert";
import fc from "fast-check";
import { letterProblems, lettersDesign, lettersPerSender, lettersWanted } from "../../../core/sheets/letters.ts";
import { synced } from "../../../core/sheets/synced.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { emptyWorkbook, rowTyped } from "../tasks/workbooks.ts";

const empty = applied(emptyWorkbook, synced(emptyWorkbook, lettersWanted, "nl"));

/** A sheet with these letters: sender, number, whether they were understood. */
function withLetters(rows: readonly (readonly [Scalar, Scalar, Scalar])[]): Snapshot {
  return rows.reduce(
    (workbook, [sender, count, understood]) =>
      rowTyped(workbook, lettersDesign, { match: "M-07", sender, count, understood }),
    empty,
  );
}

describe("letters by sender", () => {
  it("are none without a sheet, and none on an empty one", () => {
    assert.deepEqual(lettersPerSender(emptyWorkbook), []);
    assert.deepEqual(lettersPerSender(empty), []);
    assert.deepEqual(letterProblems(empty), []);
  });

  it("are counted over all rows, with a name spelled in several ways as one sender, most first", () => {
    const workbook = withLetters([
      ["Gemeente", 2, "ja"],
      ["Belastingdienst", 3, "nee"],
      ["belastingdienst ", "4 brieven", "ja"],
      ["GEMEENTE", null, "Nee"],
      [null, 5, "nee"],
      ["Zorgverzekeraar", 0, "nee"],
    ]);
    assert.deepEqual(lettersPerSender(workbook), [
      { sender: "Belastingdienst", letters: 7, notUnderstood: 3 },
      { sender: "Gemeente", letters: 3, notUnderstood: 1 },
    ]);
  });

  const counts: readonly (readonly [Scalar, number])[] = [
    [1, 1],
    [null, 1],
    ["2", 2],
    ["drie", 3],
    ["5 brieven", 5],
    ["1 brief", 1],
    ["2 letters", 2],
    [0, 0],
    ["veel", 0],
    [-2, 0],
    [2.5, 0],
  ];
  for (const [typed, letters] of counts) {
    it(`of ‘${String(typed)}’ are ${letters}`, () => {
      assert.equal(lettersPerSender(withLetters([["Office", typed, null]]))[0]?.letters ?? 0, letters);
    });
  }

  it("add up to what was typed, however the rows are sorted", () => {
    const row = fc.tuple(
      fc.constantFrom("Office", "office", "Bank", "Clinic"),
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom("ja", "nee", null),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const found = lettersPerSender(withLetters(rows));
        const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
        assert.equal(total(found.map(({ letters }) => letters)), total(rows.map(([, count]) => count)));
        const not = rows.filter(([, , understood]) => understood === "nee").map(([, count]) => count);
        assert.equal(total(found.map(({ notUnderstood }) => notUnderstood)), total(not));
        const other = lettersPerSender(withLetters([...rows].reverse()));
        assert.deepEqual(
          other.map(({ letters }) => letters),
          found.map(({ letters }) => letters),
        );
      }),
      { numRuns: 50 },
    );
  });

  it("that cannot be counted are told at their cell", () => {
    const problems = letterProblems(
      withLetters([
        ["Office", 2, null],
        ["Office", "veel", null],
      ]),
    );
    assert.deepEqual(
      problems.map(({ sheet, row, cell, told }) => [sheet, typeof row, cell?.charAt(0), told.code]),
      [["Post", "number", "D", "letters-unreadable"]],
    );
  });
});
