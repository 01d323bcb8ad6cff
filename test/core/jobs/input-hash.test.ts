import assert from "node:assert/strict";
import fc from "fast-check";
import { inputHash } from "../../../core/jobs/input-hash.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { pilot, sheetOf } from "./pilot.ts";

type Rows = readonly (readonly Scalar[])[];

function hashOf(rows: Rows, name = "Groepen"): string {
  return inputHash({ sheets: [sheetOf(name, rows)], sheetNames: [name] });
}

const rows: Rows = [
  ["Groepscode", "Score"],
  ["WG-1", 4.32],
  [null, null],
  ["WG-2", null],
];

describe("the hash of the input", () => {
  it("is another one as soon as one cell is", () => {
    fc.assert(
      fc.property(fc.nat(1), fc.nat(3), fc.oneof(fc.string(), fc.integer(), fc.boolean()), (column, row, value) => {
        const before = rows[row]?.[column] ?? null;
        fc.pre(value !== before && !(typeof value === "string" && value.trim() === "" && before === null));
        const changed = rows.map((cells, at) =>
          at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells,
        );
        assert.notEqual(hashOf(changed), hashOf(rows));
      }),
    );
  });

  const same = (title: string, others: Rows): void => {
    it(`stays the same after another program saved ${title}`, () => {
      assert.equal(hashOf(others), hashOf(rows));
    });
  };
  same("a sum with another last digit", [["Groepscode", "Score"], ["WG-1", 4.319999999999999], [], ["WG-2"]]);
  same("blank cells as empty text", [...rows.slice(0, 2), ["", ""], ["WG-2", ""]]);
  same("blank cells and rows at the end", [...rows.map((row) => [...row, null, ""]), [], [null], [" "]]);

  it("is another one for another sheet, another order of rows, and a row moved down", () => {
    const [header = [], ...others] = rows;
    const all = [hashOf(rows, "Huishoudens"), hashOf([header, ...others.reverse()]), hashOf([header, [], ...others])];
    assert.equal(new Set([hashOf(rows), ...all]).size, 4);
  });

  it("leaves our own sheets out", () => {
    const ours: Snapshot = { ...pilot, sheets: [...pilot.sheets, { ...sheetOf("Matches", [["x"]]), key: "matches" }] };
    assert.equal(inputHash(ours), inputHash(pilot));
  });
});
