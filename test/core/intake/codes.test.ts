import assert from "node:assert/strict";
import * as fc from "fast-check";
import { codesWanted } from "../../../core/intake/codes-sheet.ts";
import { readPeople } from "../../../core/intake/read-people.ts";
import type { Reading } from "../../../core/intake/reading.ts";
import { codesDesign } from "../../../core/sheets/codes.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { synced } from "../../../core/sheets/synced.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Sheet } from "../../../core/workbook/snapshot.ts";
import { book, problemCodes, read, sheet } from "./book.ts";

function households(headers: readonly string[], ...rows: readonly (readonly Scalar[])[]): Reading {
  return read(sheet("Huishoudens", [headers, ...rows]));
}

const codes = (reading: Reading): string[] => reading.households.map(({ record }) => record.code);

describe("a code", () => {
  it("is the coordinator's own", () => {
    assert.deepEqual(codes(households(["Code", "Volwassenen"], [" H-1 ", 1], [17, 2])), ["H-1", "17"]);
  });

  it("of more than 120 characters is told at its cell, and its row is out: no spreadsheet looks it up", () => {
    const reading = households(["Code", "Volwassenen"], ["*".repeat(120), 1], ["x".repeat(121), 2], ["H-3", 1]);
    const problems = reading.problems.filter(({ level }) => level === "error");
    assert.deepEqual(
      problems.map(({ told, cell }) => [told.code, cell]),
      [["code-long", "A3"]],
    );
    assert.deepEqual(reading.households.map(({ blocked }) => blocked), [false, true, false]); // prettier-ignore
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

  it("that is proposed survives another answer, another telephone number and another meaning of a column", () => {
    const headers = ["Naam", "Telefoon", "Volwassenen", "Kinderen", "Taal", "Bijnaam"];
    const sheetWith = (...row: readonly Scalar[]): Sheet => sheet("Huishoudens", [headers, row, ["Bert Bos", "06-87654321", 2, 0, "Dari", "Be"]]); // prettier-ignore
    const before = sheetWith("Anna de Wit", "06-12345678", 1, 0, "Arabisch", "An");
    const [code] = codes(read(before));
    assert.equal(codes(read(sheetWith("Anna de Wit", "06-11111111", 1, 2, "Tigrinja", "An")))[0], code);
    const mappings = [{ sheet: "Huishoudens", header: "Bijnaam", field: "name.first" }];
    assert.equal(codes(readPeople(book(before), { mappings }))[0], code);
  });

  it("of people without a name comes from their address alone, and from the whole row where that is shared", () => {
    const headers = ["Postcode", "Volwassenen", "Kinderen"];
    const [one] = codes(households(headers, ["1234 AB", 1, 0], ["1234 CD", 1, 0]));
    assert.equal(codes(households(headers, ["1234 AB", 2, 1], ["1234 CD", 1, 0]))[0], one);
    const [first, second] = codes(households(headers, ["1234 AB", 1, 0], ["1234 AB", 2, 0]));
    assert.notEqual(first, second);
  });

  describe("of people whose name nobody wrote (R7)", () => {
    const headers = ["Postcode", "Gemeente", "Volwassenen", "Kwetsbaarheid (0-8)", "Aangemeld op", "Leeftijd", "Interesses", "Schoenmaat"]; // prettier-ignore
    const one = ["3011AA", "Rotterdam", 2, 3, "2026-01-05", 31, "tuin", 40];
    const rows = (
      ...changes: readonly (readonly [column: number, value: Scalar])[]
    ): readonly (readonly Scalar[])[] => {
      const changed = one.map((value, column) => changes.find(([place]) => place === column)?.[1] ?? value);
      return [changed, ["3011AA", "Rotterdam", 2, 4, "2026-01-05", 25, "tuin", 41], ["3011AA", "Rotterdam", 1, 3, "2026-01-05", 31, "koken", 40]]; // prettier-ignore
    };
    const codeWith = (...changes: readonly (readonly [column: number, value: Scalar])[]): string =>
      codes(households(headers, ...rows(...changes)))[0] ?? "";

    it("does not come from what is kept for evaluation, nor from columns that nobody recognises", () => {
      for (const change of [
        [5, 60],
        [6, "zang"],
        [7, 12],
      ] as const)
        assert.equal(codeWith(change), codeWith());
      const without = rows().map((row) => row.slice(0, 7));
      assert.equal(codes(households(headers.slice(0, 7), ...without))[0], codeWith());
    });

    it("comes from what matching looks at, as far as it takes to tell them apart", () => {
      assert.notEqual(codeWith([3, 1]), codeWith());
      // Two who differ in support need no more than that.
      const [, alone] = codes(households(headers, ...rows()));
      assert.equal(codes(households(headers, ...rows([2, 1])))[1] === alone, false);
      assert.equal(codes(households(headers, ...rows([6, "zang"])))[1], alone);
    });

    it("does not depend on the order of rows or columns", () => {
      const turned = rows().map((row) => [...row].reverse());
      const there = codes(households([...headers].reverse(), ...[...turned].reverse()));
      assert.deepEqual([...there].reverse(), codes(households(headers, ...rows())));
    });

    it("comes from the rest only where matching sees no difference, and then from who it is first", () => {
      const twins = (hobby: string, age: number): Reading =>
        households(headers, one, [...one.slice(0, 5), age, hobby, 40]);
      const [first, second] = codes(twins("zang", 31));
      assert.notEqual(first, second);
      assert.notEqual(codes(twins("dans", 31))[1], second);
      assert.equal(codes(twins("zang", 33))[1], codes(twins("dans", 33))[1]);
      assert.ok(problemCodes(twins("tuin", 31)).includes("row-duplicate"));
    });

    it("stays what it was while the sheet with our codes has it", () => {
      const people = sheet("Huishoudens", [headers, ...rows()]);
      // Once all of a row made its code, hobbies and shoe size too.
      const before = "H-C17G";
      const given = { design: codesDesign, rows: [{ code: before, role: "households", sheet: "Huishoudens", row: 2 }], others: "keep" as const }; // prettier-ignore
      const standing = applied(book(people), synced(book(people), given, "nl"));
      const [code, ...others] = codes(readPeople(standing, { mappings: [] }));
      assert.equal(code, before);
      assert.deepEqual(others, codes(read(people)).slice(1));
      const sorted = { ...standing, sheets: [sheet("Huishoudens", [headers, ...[...rows()].reverse()]), ...standing.sheets.slice(1)] }; // prettier-ignore
      assert.equal(codes(readPeople(sorted, { mappings: [] }))[2], before);
      assert.notEqual(codes(read(people))[0], before);
    });
  });

  it("that is proposed stands on a sheet with its row, without names, until a column has it", () => {
    const own = sheet("Huishoudens", [["Code", "Naam", "Volwassenen"], ["H-1", "Anna", 1], [null, "Bert", 2]]); // prettier-ignore
    const reading = read(own);
    const wanted = codesWanted(reading, book(own));
    assert.ok(wanted);
    assert.deepEqual(wanted.rows, [{ code: codes(reading)[1], role: "households", sheet: "Huishoudens", row: 3 }]);
    const all = sheet("Huishoudens", [["Code", "Naam", "Volwassenen"], ["H-1", "Anna", 1]]); // prettier-ignore
    assert.equal(codesWanted(read(all), book(all)), undefined);
    const standing = applied(book(own), synced(book(own), wanted, "nl"));
    const after = { ...standing, sheets: [all, ...standing.sheets.slice(1)] };
    const none = codesWanted(read(all), after);
    assert.ok(none);
    const emptied = applied(after, synced(after, none, "nl"));
    assert.deepEqual(ownRows(emptied, codesDesign), []);
  });

  it("that stands twice counts once, as its first row, whatever its capitals", () => {
    const reading = households(["Code", "Volwassenen"], ["H-1", 1], ["h-1 ", 2], ["H-2", 2]);
    assert.deepEqual(reading.households.map(({ blocked }) => blocked), [false, true, false]); // prettier-ignore
    const problem = reading.problems.find(({ told }) => told.code === "code-duplicate");
    assert.deepEqual([problem?.level, problem?.cell, problem?.row], ["error", "A3", 3]);
  });

  it("that a group and a household share is told, and both take part", () => {
    const reading = read(
      sheet("Welkom Groepen", [["Groepscode", "Bereidheid (0-4)"], ["X-1", 3], ["X-2", 3]]),
      sheet("Huishoudens", [["Code huishouden", "Kwetsbaarheid (0-8)"], ["x-1", 3], ["H-2", 3]]),
    ); // prettier-ignore
    const shared = reading.problems.filter(({ told }) => told.code === "code-shared");
    assert.deepEqual(
      shared.map(({ level, sheet: name, row }) => [level, name, row]),
      [["warning", "Huishoudens", 2]],
    );
    assert.ok([...reading.groups, ...reading.households].every(({ blocked }) => !blocked));
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
