import assert from "node:assert/strict";
import type { CellReader } from "../../../../core/intake/cells/reader.ts";
import type { Outcome } from "../../../../core/intake/outcome.ts";
import type { Scalar } from "../../../../core/workbook/cell.ts";

/** What an outcome comes to in one word: the value, `undefined` for unknown, or `!` with the fault. Doubts after `?`. */
export function inShort(outcome: Outcome<unknown>): unknown {
  if (outcome.is === "fault") return `!${outcome.fault}`;
  const doubts = outcome.doubts.map((doubt) => `?${doubt}`).join("");
  if (outcome.is === "unknown") return doubts === "" ? undefined : doubts;
  return doubts === "" ? outcome.value : [outcome.value, doubts];
}

/** A check of one reader: the cell as typed, and what it comes to. */
export function checker(reader: CellReader<unknown>): (cell: Scalar, expected: unknown) => void {
  return (cell, expected) => {
    assert.deepEqual(inShort(reader(cell)), expected, JSON.stringify(cell));
  };
}
