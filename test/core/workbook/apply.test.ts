import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import { applied } from "../../../core/workbook/apply.ts";
import { inverted } from "../../../core/workbook/invert.ts";
import { hostStart } from "../../support/arbitraries.ts";
import { drawnEdits, snapshotOf } from "../../support/arbitraries-edits.ts";

describe("applied", () => {
  it("is undone by its inverse", () => {
    fc.assert(
      fc.property(hostStart(), fc.gen(), (start, draw) => {
        const snapshot = snapshotOf(start);
        const edits = drawnEdits(draw, start);
        const back = applied(applied(snapshot, edits), inverted(snapshot, edits));
        assert.deepEqual(back, snapshot);
      }),
      { numRuns: 300 },
    );
  });
});
