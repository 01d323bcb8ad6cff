import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { Reading } from "../../../core/intake/reading.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { problemCodes, read, sheet } from "./book.ts";

function households(headers: readonly string[], ...rows: readonly (readonly Scalar[])[]): Reading {
  return read(sheet("Huishoudens", [headers, ...rows]));
}

const codes = (reading: Reading): string[] => reading.households.map(({ record }) => record.code);

describe("a code", () => {
  it("is the coordinator's own", () => {
    assert.deepEqual(codes(households(["Code", "Volwassenen"], [" H-1 ", 1], [17, 2])), ["H-1", "17"]);
  });

  it("is proposed from who it is, so that sorting and a remark change nothing", () => {
    const headers = ["Naam", "Volwassenen", "Opmerking"];
    const reading = households(headers, ["Anna de Wit", 1, null], ["Bert Bos", 2, null]);
    const [anna = "", bert = ""] = codes(reading);
    assert.match(anna, /^H-[0-9A-HJKMNP-TV-Z]{4}$/u);
    assert.notEqual(anna, bert);
    assert.deepEqual(codes(households(headers, ["Bert Bos", 2, null], ["Anna de Wit", 1, "belt terug"])), [bert, anna]);
    assert.ok(problemCodes(reading).includes("code-proposed"));
    assert.ok(reading.households.every(({ blocked }) => !blocked));
  });

  it("of people with the same name comes from the whole row; of two equal rows the second is out", () => {
    const reading = households(["Naam", "Volwassenen"], ["Anna", 1], ["Anna", 2], ["Anna", 2]);
    const [one, two] = codes(reading);
    assert.notEqual(one, two);
    assert.deepEqual(reading.households.map(({ blocked }) => blocked), [false, false, true]); // prettier-ignore
    assert.ok(problemCodes(reading).includes("row-duplicate"));
  });

  it("that stands twice counts once, as its first row, whatever its capitals", () => {
    const reading = households(["Code", "Volwassenen"], ["H-1", 1], ["h-1 ", 2], ["H-2", 2]);
    assert.deepEqual(reading.households.map(({ blocked }) => blocked), [false, true, false]); // prettier-ignore
    const problem = reading.problems.find(({ told }) => told.code === "code-duplicate");
    assert.deepEqual([problem?.level, problem?.cell, problem?.row], ["error", "A3", 3]);
  });

  it("that is missing in one row is proposed there and asked for", () => {
    const reading = households(["Code", "Naam", "Volwassenen"], ["H-1", "Anna", 1], [null, "Bert", 2]);
    assert.equal(codes(reading)[0], "H-1");
    assert.match(codes(reading)[1] ?? "", /^H-/u);
    const problem = reading.problems.find(({ told }) => told.code === "code-missing");
    assert.deepEqual([problem?.level, problem?.cell], ["warning", "A3"]);
  });

  it("is never given twice to different people", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/u), { minLength: 3, maxLength: 40 }), (names) => {
        const given = codes(households(["Naam", "Volwassenen"], ...names.map((name) => [name, 1])));
        assert.equal(new Set(given).size, new Set(given.length === 0 ? [] : names).size);
      }),
      { numRuns: 30 },
    );
  });
});
