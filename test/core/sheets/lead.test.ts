import assert from "node:assert/strict";
import fc from "fast-check";
import { withinTable } from "../../../core/sheets/lead.ts";

const words = fc.array(
  fc.string({ minLength: 1, maxLength: 12 }).map((word) => word.replace(/ /gu, "-")),
  {
    minLength: 1,
  },
);

describe("the lines above a table", () => {
  it("keep every word in order, and are no wider than the table where words allow", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 200 }), (some, width) => {
        const [title, ...lines] = withinTable(["Titel", some.join(" ")], width);
        assert.equal(title, "Titel");
        assert.equal(lines.join(" "), some.join(" "));
        assert.ok(lines.every((line) => line.length <= Math.max(width, 60)));
      }),
    );
  });

  it("are broken behind a sentence rather than inside one", () => {
    const [first, second] = [
      "Een zin van een zekere lengte. Nog een zin.",
      "Een derde zin die er niet meer naast past.",
    ];
    assert.deepEqual(withinTable(["Titel", `${first} ${second}`], 70), ["Titel", first, second]);
  });

  it("leave the title and an empty lead as they are", () => {
    assert.deepEqual(withinTable([], 80), []);
    assert.deepEqual(withinTable(["x ".repeat(100)], 80), ["x ".repeat(100)]);
  });
});
