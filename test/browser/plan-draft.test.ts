import assert from "node:assert/strict";
import * as fc from "fast-check";
import { drafted, noDraft, withEntry, withoutMatch, type PlanDraft } from "../../ui/plan/draft.ts";

const matches = ["M-01", "M-02"] as const;
const rows = ["Q1", "G2"] as const;
const columns = ["answer", "goal"] as const;

/** Something typed in a cell of which the sheet says `before`: few values, so that what stood there is typed again. */
const typed = fc.record({
  match: fc.constantFrom(...matches),
  row: fc.constantFrom(...rows),
  column: fc.constantFrom(...columns),
  value: fc.constantFrom("", "a", "b"),
});
type Typed = typeof typed extends fc.Arbitrary<infer One> ? One : never;

const before = "a";

function after(all: readonly Typed[]): PlanDraft {
  return all.reduce((draft, { match, ...entry }) => withEntry(draft, match, entry, before), noDraft);
}

describe("what is filled in on plans", () => {
  it("is what was typed last in every cell, and nothing where that is what the sheet says", () => {
    fc.assert(
      fc.property(fc.array(typed), (all) => {
        const draft = after(all);
        for (const match of matches)
          for (const row of rows)
            for (const column of columns) {
              const isHere = (one: Typed) => one.match === match && one.row === row && one.column === column;
              const last = all.filter(isHere).at(-1)?.value ?? before;
              const entries = draft.get(match) ?? [];
              assert.equal(drafted(entries, row, column, before), last);
              assert.equal(
                entries.some((one) => one.row === row && one.column === column),
                last !== before,
              );
            }
      }),
    );
  });

  it("has no match without a change, so that the bar offers to save what there is to save", () => {
    fc.assert(
      fc.property(fc.array(typed), (all) => {
        for (const entries of after(all).values()) assert.ok(entries.length > 0);
      }),
    );
  });

  it("loses only what was written", () => {
    fc.assert(
      fc.property(fc.array(typed), fc.constantFrom(...matches), (all, match) => {
        const draft = after(all);
        const left = withoutMatch(draft, match);
        assert.equal(left.has(match), false);
        for (const other of matches) if (other !== match) assert.deepEqual(left.get(other), draft.get(other));
      }),
    );
  });
});
