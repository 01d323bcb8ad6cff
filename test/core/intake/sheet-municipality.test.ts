import assert from "node:assert/strict";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { read, sheet } from "./book.ts";

type Rows = readonly (readonly Scalar[])[];

// Invented groups.
const plain = (code: string): Rows => [
  ["Groepscode", "Aantal leden", "Status"],
  [code, 5, "poule"],
];
const placed = (code: string): Rows => [
  ["Groepscode", "Gemeente", "Aantal leden", "Status"],
  [code, "Huizen", 5, "poule"],
];
const households: Rows = [
  ["Code huishouden", "Woonplaats", "Volwassenen", "Kinderen"],
  ["H-1", "Urk", 1, 2],
];

/** The municipality of each group. */
function municipalities(...sheets: readonly (readonly [string, Rows])[]): string {
  const reading = read(...sheets.map(([name, cells]) => sheet(name, cells)));
  return reading.groups.map(({ record }) => `${record.code} ${record.municipality ?? "-"}`).join(", ");
}

describe("the municipality that the name of a sheet says", () => {
  for (const [what, sheets, expected] of [
    ["a list and a place", [["Groepen Almere", plain("A")]], "A Almere"],
    ["a place before the list", [["almere groepen", plain("A")]], "A Almere"],
    ["a place behind a hyphen", [["Welkom Groepen - Den Haag", plain("A")]], "A Den Haag"],
    [
      "a sheet per city",
      [
        ["Almere", plain("A")],
        ["Haarlem", plain("B")],
      ],
      "A Almere, B Haarlem",
    ],
    [
      "one sheet with a bare name may hold more",
      [
        ["Amersfoort", plain("A")],
        ["Groepen rest", plain("B")],
      ],
      "A -, B -",
    ],
    ["a name that is no place", [["Groepen Noord", plain("A")]], "A -"],
    ["a region", [["Groepen Leusden e.o.", plain("A")]], "A -"],
    ["a column wins", [["Groepen Almere", placed("A")]], "A Huizen"],
    [
      "a place that stands in the workbook",
      [
        ["Groepen Urk", plain("A")],
        ["Statushouders", households],
      ],
      "A Urk",
    ],
  ] as const) {
    it(what, () => {
      assert.equal(municipalities(...sheets), expected);
    });
  }

  it("is told once per sheet", () => {
    const reading = read(sheet("Groepen Almere", [...plain("A"), ["B", 4, "poule"]]));
    const told = reading.problems.filter(({ told: { code } }) => code === "municipality-of-sheet");
    assert.deepEqual(told.map(({ sheet: name, level }) => [name, level]), [["Groepen Almere", "info"]]); // prettier-ignore
  });
});
