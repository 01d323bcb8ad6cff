/** Rows that look like notes, totals and examples: who is somebody, who is nobody, and what is told of it. */
import assert from "node:assert/strict";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { read, sheet } from "./book.ts";

type Row = readonly Scalar[];

/** Rows with people, and what is told of the others: code and level. */
function peopleOn(name: string, header: Row, rows: readonly Row[]): readonly [rows: number[], told: string[]] {
  const { groups, households, problems } = read(sheet(name, [header, ...rows]));
  const told = problems.filter(({ told: { code } }) => /^rows-(?:note|total|example)$/u.test(code));
  return [
    [...groups, ...households].map(({ row }) => row),
    told.map(({ level, row, told: { code, values } }) => `${code} ${level} ${row}: ${String((values as { rows?: string }).rows)}`), // prettier-ignore
  ];
}

const homes: Row = ["Naam", "Volwassenen", "Kinderen", "Postcode"];
const family: Row = ["Dawit Haile", 2, 1, "1315 AB"];
const other: Row = ["Amal Haddad", 1, 3, "1316 AB"];

describe("a row of somebody who was forgotten", () => {
  it("is nobody, also where formulas of the list go on there", () => {
    const header: Row = ["Code", ...homes, "Label", "Dagen", "Sinds"];
    const left: Row = ["verwijderd 1", null, null, 0, null, " (verwijderd 1)", 45123, "1899-12-30"];
    const own: Row = ["H-2", ...family, "Dawit Haile (H-2)", 30, "2025-05-01"];
    assert.deepEqual(peopleOn("Huishoudens", header, [left, own]), [[3], []]);
  });
});

describe("a row with one filled cell", () => {
  const withOnly = (text: string, ...before: Row[]): readonly [number[], string[]] =>
    peopleOn("Huishoudens", homes, [family, other, ...before, [text]]);

  for (const name of [
    "Ahmad bin Salem",
    "Abdul Rahman Noori",
    "Jan de Vries",
    "Fam. van der Berg",
    "Umm Kulthum Al-Said",
    "Noori, Abdul Rahman",
    "أحمد بن سالم",
  ])
    // prettier-ignore
    it(`is somebody where a name stands among the names: ${name}`, () => {
      assert.deepEqual(withOnly(name), [[2, 3, 4], []]);
    });

  for (const note of [
    "nog geen gezinnen na de zomer",
    "Wachtlijst Regio Noord",
    "Let op: vertrouwelijk",
    "Stand per 1 mei",
    "* Salem komt later",
    "Waiting List North",
    "Still to come: two families",
    "Bijgewerkt door Anna Bos",
  ])
    // prettier-ignore
    it(`is a note, and told: ${note}`, () => {
      assert.deepEqual(withOnly(note), [[2, 3], ["rows-note info 4: 4"]]);
    });

  it("is a note where no names stand, told once per sheet", () => {
    const rows = [family, [null, null, null, "Jan de Vries"], other, [], ["Let op: dit is een kopie"]];
    assert.deepEqual(peopleOn("Huishoudens", homes, rows), [[2, 4], ["rows-note info 3: 3, 6"]]);
  });

  it("is a member where a name stands among the names of members", () => {
    const groups = sheet("Groepen", [["Groepscode", "Postcode", "Aantal leden"], ["WG-1", "1315 AB", 5]]); // prettier-ignore
    const header = ["Naam", "Groep", "Beroep", "Telefoon"];
    const reading = read(groups, sheet("Leden", [header, ["Anna Bos", "WG-1", "arts", null], ["Jan de Vries"]])); // prettier-ignore
    assert.equal(reading.sheets[1]?.lastRow, 3);
  });
});

describe("a row with a word for a total", () => {
  const coded: Row = ["Code", ...homes];
  const isSomebody = (header: Row, row: Row, name = "Huishoudens"): boolean => {
    const first =
      header.length === homes.length
        ? [family, other]
        : [
            ["H-0", ...family],
            ["H-1", ...other],
          ];
    const [rows, told] = peopleOn(name, header, [...first, row]);
    assert.equal(told.length, rows.includes(4) ? 0 : 1);
    return rows.includes(4);
  };

  it("is somebody where a code or other text stands in it", () => {
    assert.ok(isSomebody(coded, ["H-2", "Som", 2, 3, "1317 AB"]));
    assert.ok(isSomebody(coded, ["H-2", "Som"]));
    assert.ok(isSomebody(coded, ["H-3", "Som, Dara", 2]));
    assert.ok(isSomebody(coded, ["H-4", "Totaal", 2]));
    assert.ok(isSomebody(homes, ["Som", 2, 3, "1317 AB"]));
    assert.ok(isSomebody(homes, ["Som, Dara", 2, 3, null]));
    assert.ok(isSomebody(["Code", "Naam", "Postcode", "Aantal leden", "Status"], ["G-1", "Total", null, 5, "poule"], "Groepen")); // prettier-ignore
    assert.ok(isSomebody(["Code", "Naam", "Postcode", "Aantal leden", "Status"], ["G-1", "Som", null, 5, "poule"], "Groepen")); // prettier-ignore
    assert.ok(isSomebody(["Nr", ...homes], [3, "Sum", 1, 2, "1317 AB"]));
  });

  it("is a total where only numbers stand beside it, and told", () => {
    assert.ok(!isSomebody(homes, ["Totaal", 3, 4, null]));
    assert.ok(!isSomebody(homes, ["Som", 3, 4, null]));
    assert.ok(!isSomebody(homes, ["Total", "3 persons", "4 kinderen"]));
    assert.ok(!isSomebody(homes, ["Gemiddelde", "1,5", 2, null]));
    assert.ok(!isSomebody(coded, ["Totaal", null, 3, 4, "2 plaatsen"]));
    assert.ok(!isSomebody(coded, ["H-1", "Totaal", 3, 4, null]));
    assert.ok(!isSomebody(coded, ["Eindtotaal", null, 3, 4, "bijgewerkt door Anna"]));
    assert.ok(!isSomebody(homes, ["Grand total: 2 families"]));
  });
});

describe("a row that calls itself an example", () => {
  const header: Row = ["Code", "Naam", "Gemeente", "Postcode", "Aantal leden"];
  const withFirst = (
    first: readonly [code: Scalar, name: Scalar][],
    codes: readonly string[],
  ): readonly [number[], string[]] =>
    // prettier-ignore
    peopleOn("Groepen", header, [
      ...first.map((who) => [...who, "Voorburg", "2271 AB", 5]),
      ...codes.map((code) => [code, `De ${code}`, "Voorburg", "2272 AB", 6]),
    ]);

  it("is none where it is the first of a series of codes", () => {
    assert.deepEqual(withFirst([["VB-01", "Oost"], ["VB-02", "West"]], ["VB-03", "VB-04"]), [[2, 3, 4, 5], []]); // prettier-ignore
    assert.deepEqual(withFirst([["VB-00", "Oost"]], ["VB-01", "VB-02"]), [[2, 3, 4], []]); // prettier-ignore
    assert.deepEqual(withFirst([["VB-1", "Oost"]], ["WG-1", "WG-2"]), [[2, 3, 4], []]); // prettier-ignore
    assert.deepEqual(withFirst([["Voorbeeld 1", "Oost"], ["Voorbeeld 2", "West"]], ["Voorbeeld 3"]), [[2, 3, 4], []]); // prettier-ignore
  });

  it("is none where a group is called so", () => {
    assert.deepEqual(withFirst([["G-1", "Voorbeeld voor de buurt"]], ["G-2", "G-3"]), [[2, 3, 4], []]);
    assert.deepEqual(withFirst([["G-1", "Example for all of us"]], ["G-2", "G-3"]), [[2, 3, 4], []]);
    assert.deepEqual(withFirst([["G-1", "BV De Linde"]], ["G-2", "G-3"]), [[2, 3, 4], []]);
  });

  for (const [code, name] of [
    ["VB-000", "Oost"],
    ["VB", "Oost"],
    ["Voorbeeld", "De Linde"],
    ["WG-0", "Voorbeeld: De Linde"],
    ["Example 1", "The Elm"],
    ["VOORBEELDRIJ", "De Linde"],
    ["WG-0", "bijv. De Linde"],
    ["WG-0", "Example (fill in yours)"],
  ] as const)
    // prettier-ignore
    it(`is nobody, and a warning: ${code} ${name}`, () => {
      assert.deepEqual(withFirst([[code, name]], ["WG-1", "WG-2"]), [[3, 4], ["rows-example warning 2: 2"]]);
    });
});
