import assert from "node:assert/strict";
import fc from "fast-check";
import { columnNames } from "../../../core/intake/mappings.ts";
import { folded } from "../../../core/intake/words.ts";

describe("the names of columns", () => {
  it("are the headers, and of duplicates the header with a number", () => {
    assert.deepEqual(columnNames(["Naam", "naam", "", "Naam", ""]), ["Naam", "naam (2)", "", "Naam (3)", ""]);
  });

  it("leave a header that looks like one of those to its own column", () => {
    assert.deepEqual(columnNames(["Naam", "Naam", "Naam (2)"]), ["Naam", "Naam (3)", "Naam (2)"]);
  });

  it("are each of one column", () => {
    const header = fc.constantFrom("Naam", "naam", "Naam (2)", "Naam (3)", "Naam (2) (2)", "=A1", "Blad!B");
    fc.assert(
      fc.property(fc.array(header, { maxLength: 9 }), (headers) => {
        assert.equal(new Set(columnNames(headers).map(folded)).size, headers.length);
      }),
    );
  });
});
