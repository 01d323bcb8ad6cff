/** Columns that name a group or hold codes, and are not whose the row is: no wish, no reserve and no code of another. */
import assert from "node:assert/strict";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { read, sheet, usedFields } from "./book.ts";

describe("the group of a member", () => {
  const codes = ["WG-1", "WG-2", "WG-1"];
  const people = ["Anna Bos", "Bart Vos", "Cor Mol"];
  const fieldOf = (header: string, withGroups: boolean): string | undefined => {
    const rows = people.map((name, place) => [name, codes[place] ?? "", "arts", `06-1234567${place}`]);
    const members = sheet("Leden", [["Naam", header, "Beroep", "Telefoon"], ...rows]);
    const groups = sheet("Groepen", [["Groepscode", "Postcode", "Aantal leden"], ["WG-1", "1315 AB", 5], ["WG-2", "1316 AB", 4]]); // prettier-ignore
    return withGroups ? usedFields(read(groups, members), 1)[header] : usedFields(read(members))[header];
  };

  for (const header of [
    "Voorkeursgroep",
    "Voorkeur groep",
    "Gewenste groep",
    "Groep (voorkeur)",
    "Groep (oud)",
    "Oude groep",
    "Vorige groep",
    "Eerdere groep",
    "Reservegroep",
    "Reserve groep",
    "Groep (reserve)",
    "Groep afgewezen",
    "Afgewezen groep",
    "Groep (afgewezen)",
    "Geweigerde groep",
    "Groep gevraagd",
    "Tweede groep",
    "Andere groep",
    "Preferred group",
    "Group (preferred)",
    "Former group",
    "Group (former)",
    "Reserve group",
    "Backup group",
    "Group declined",
    "Group (rejected)",
    "Desired group",
    "Second choice group",
  ])
    // prettier-ignore
    it(`is not said by ‘${header}’`, () => {
      assert.deepEqual([fieldOf(header, false), fieldOf(header, true)], [undefined, undefined]);
    });

  for (const header of ["Groep", "Welkomgroep", "Groepscode", "Groep (code)", "Lid van groep", "Group", "Team (naam)"])
    it(`is said by ‘${header}’`, () => {
      assert.deepEqual([fieldOf(header, false), fieldOf(header, true)], ["group", "group"]);
    });
});

describe("a column by its cells alone", () => {
  const names = ["Haddad", "Tekle", "Noori"];
  const rest = ["Volwassenen", "Postcode"];
  const households = (before: readonly string[], cells: readonly (readonly Scalar[])[]): ReturnType<typeof sheet> =>
    sheet("Huishoudens", [
      [...before, ...rest],
      ...names.map((_, place) => [...(cells[place] ?? []), place + 1, `131${place} AB`]),
    ]);
  const fieldOf = (header: string, values: readonly Scalar[]): string | undefined =>
    usedFields(read(households(["Naam gezin", header], names.map((name, place) => [name, values[place] ?? null]))))[header]; // prettier-ignore

  const codes = ["WG-03", "WG-01", "WG-02"];
  for (const header of [
    "Afgewezen door",
    "Match",
    "Gekoppeld met",
    "Voorgesteld aan",
    "Rejected by",
    "Matched with",
    "Kolom1",
  ])
    // prettier-ignore
    it(`is no code of its own below ‘${header}’`, () => {
      assert.equal(fieldOf(header, codes), undefined);
    });

  for (const header of ["HH", "Ref", "SH", "H", "buurt-ref.", "Ref.nr."])
    it(`is a code below ‘${header}’`, () => {
      assert.equal(fieldOf(header, ["H-03", "H-01", "H-02"]), "code");
    });

  it("is no code that stands on another sheet", () => {
    const groups = sheet("Groepen", [["Groepscode", "Postcode", "Aantal leden"], ...codes.map((code) => [code, "1315 AB", 5])]); // prettier-ignore
    for (const header of ["M", "WG", "buurt-ref"]) {
      const cells = names.map((name, place) => [name, codes[place] ?? null]);
      const reading = read(groups, households(["Naam gezin", header], cells));
      assert.equal(usedFields(reading, 1)[header], undefined, header);
      assert.ok(reading.households.every(({ record, proposed }) => proposed === true && !codes.includes(record.code)));
    }
  });

  it("leaves the numbers of the rows their place", () => {
    const reading = read(households(["Nr", "Naam gezin", "Match"], names.map((name, place) => [place + 1, name, codes[place] ?? null]))); // prettier-ignore
    assert.deepEqual(reading.households.map(({ record }) => record.code), ["1", "2", "3"]); // prettier-ignore
  });

  it("is no level of Dutch without a word", () => {
    for (const header of ["Kolom1", "Column2", "Klas", "Gebouw"]) assert.equal(fieldOf(header, ["A1", "A2", "B1"]), undefined); // prettier-ignore
    assert.equal(fieldOf("Niveau Nederlands", ["A1", "A2", "B1"]), "dutch");
  });
});
