import assert from "node:assert/strict";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Reading } from "../../../core/intake/reading.ts";
import { read, sheet, usedFields } from "./book.ts";

/** Groups in the words of a coordinator who never saw our manual; invented. */
const groups: readonly (readonly Scalar[])[] = [
  ["Onze groepen"],
  [],
  ["Naam van de groep", "Hoeveel mensen", "Waar", "PC", "Wat kunnen ze aan (bereidheid 0-4)", "Ervaring met kwetsbare mensen (0-4)", "Liefst gekoppeld aan", "VOG allemaal binnen", "Wie is contact", "Bijzonderheden"],
  ["De Buren", 5, "Utrecht", "3511 AB", 2, 1, "gezin", "ja", "Anja de Vries", null],
  ["Kerkstraat 12", 6, "Utrecht", "3512 AB", 4, 3, "alleenstaande man", "ja", "Bo Jansen", null],
  ["Groep Zuid", 7, "Utrecht", "3513 AB", 1, 1, "stel, gezin", "nee", "Anja de Vries", "heeft tuin"],
  ["Plein 7", 5, "Utrecht", "3561 AB", 3, 4, "geen voorkeur", "ja", "Bo Jansen", null],
]; // prettier-ignore

const households: readonly (readonly Scalar[])[] = [
  ["Lijst statushouders"],
  [],
  ["Gezin of alleen", "Hoeveel grote mensen", "Hoeveel kinderen", "Postcode", "Woonplaats", "Hoe kwetsbaar (0-8)", "Wil meedoen", "Naam", "Taal"],
  ["gezin", 2, 2, "3511XZ", "Utrecht", 6, "ja", "Fam. Test0", "Arabisch"],
  ["alleenstaande man", 1, 0, "3512XZ", "Utrecht", 0, "ja", "Fam. Test1", "Arabisch"],
  ["alleenstaande moeder", 1, 2, "3513XZ", "Utrecht", 3, "nee", "Fam. Test2", "Arabisch"],
  ["stel", 2, 0, "3521XZ", "Utrecht", 5, "ja", "Fam. Test3", "Arabisch"],
]; // prettier-ignore

const english: readonly (readonly Scalar[])[] = [
  ["Status", "Longitude", "Latitude", "Group", "City", "Members", "Willingness (0-4)", "Experience (0-4)", "Background checks", "Coordinator"],
  ["ready", 4.3, 52.07, "G1", "The Hague", 5, 1, 2, "yes", "Jo Test"],
  ["ready", 4.31, 52.074, "G2", "The Hague", 5, 4, 1, "yes", "Jo Test"],
  ["ready", 4.32, 52.078, "G3", "The Hague", 5, 3, 3, "no", "Jo Test"],
]; // prettier-ignore

function check(used: Record<string, string>, expected: Record<string, string>): void {
  for (const [header, field] of Object.entries(expected)) assert.equal(used[header], field, header);
}

/** A sheet of households with one more column: its header, and the cells below it. */
function householdColumn(header: string, cells: readonly Scalar[]): Reading {
  return read(sheet("Huishoudens", [["Code", "Volwassenen", header], ...cells.map((cell, row) => [`H-${row + 1}`, 1, cell])])); // prettier-ignore
}

describe("a coordinator's own words", () => {
  it("are understood on a list of groups, in brackets too", () => {
    check(usedFields(read(sheet("Groepen 2026", groups))), {
      "Naam van de groep": "name",
      "Hoeveel mensen": "size",
      PC: "postcode",
      "Wat kunnen ze aan (bereidheid 0-4)": "vulnerability.willingness",
      "Ervaring met kwetsbare mensen (0-4)": "vulnerability.experience",
      "VOG allemaal binnen": "approval.conductCertificate",
      "Wie is contact": "contactPerson",
    });
  });

  it("are understood on a list of households, and a header that says a field literally has it", () => {
    const reading = read(sheet("Huishoudens", households));
    check(usedFields(reading), {
      Naam: "name",
      "Gezin of alleen": "type",
      "Hoeveel grote mensen": "adults",
      "Hoeveel kinderen": "children",
      "Hoe kwetsbaar (0-8)": "vulnerability.score",
      "Wil meedoen": "consent",
      Taal: "languages",
    });
    assert.deepEqual(
      reading.households.map(({ record }) => record.type),
      ["family", "single-man", "single-parent", "couple"],
    );
  });

  it("are understood in English, and a coordinator is a person, no coordinate", () => {
    const reading = read(
      sheet("Welcome groups", english),
      sheet("Contacts", [["Name", "E-mail"], ["Jo Test", "jo@example.org"]]), // prettier-ignore
    );
    check(usedFields(reading), { "Background checks": "approval.conductCertificate", Coordinator: "contactPerson" });
    assert.equal(reading.groups[0]?.record.contactPerson, "Jo Test");
  });

  it("that only resemble a coordinate need content that is one", () => {
    const fields = (cells: readonly Scalar[]): (string | undefined)[] =>
      householdColumn("Coordinate's", cells).sheets[0]?.columns.map(({ field }) => field) ?? [];
    assert.ok(!fields(["Jo", "Bo", "Mo"]).includes("lat-lon"));
    assert.ok(!fields([]).includes("lat-lon"));
    assert.ok(fields(["52.1, 4.3", "52.2, 4.4"]).includes("lat-lon"));
  });

  it("in brackets count only where the content proves them", () => {
    const used = (cells: readonly Scalar[]): string | undefined =>
      usedFields(householdColumn("Wat we zien (kwetsbaarheid)", cells))["Wat we zien (kwetsbaarheid)"];
    assert.equal(used([1, 8, 0]), "vulnerability.score");
    assert.equal(used(["rustig", "druk", "moe"]), undefined);
    assert.equal(used([]), undefined);
  });
});
