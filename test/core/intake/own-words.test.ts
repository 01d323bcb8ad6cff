import assert from "node:assert/strict";
import { columnsWanted } from "../../../core/intake/columns-sheet.ts";
import { dictionary } from "../../../core/intake/dictionary.ts";
import { fieldLabel, fieldNamed, roleNamed } from "../../../core/intake/field-names.ts";
import { listsWanted } from "../../../core/intake/lists-sheet.ts";
import { mappingFaults } from "../../../core/intake/mapping-faults.ts";
import { readPeople } from "../../../core/intake/read-people.ts";
import type { Reading, SheetRole } from "../../../core/intake/reading.ts";
import { matchTasksDesign } from "../../../core/sheets/match-tasks.ts";
import { textOf, type Scalar } from "../../../core/workbook/cell.ts";
import { book, read, sheet, usedFields } from "./book.ts";

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

describe("a column that a rule needs and that we do not understand", () => {
  const told = (reading: Reading, header: string): readonly (readonly [string, string])[] =>
    reading.problems
      .filter(({ told: { values } }) => "headers" in values && String(values.headers).includes(header))
      .map(({ level, told: { code } }) => [level, code] as const);

  const cases: readonly (readonly [string, string, readonly Scalar[], string])[] = [
    ["Huishoudens", "Zorgzwaarte volgens team", ["licht", "zwaar", "licht"], "off-vulnerability"],
    ["Huishoudens", "Indruk", ["niet kwetsbaar", "kwetsbaar", "heel kwetsbaar"], "off-vulnerability"],
    ["Huishoudens", "Heeft akkoord gegeven aan ons", ["via mail", "mondeling", "via mail"], "off-consent"],
    ["Huishoudens", "Zit nu in", ["1234 AB", "1235 AB", "1236 AB"], "off-location"],
    ["Groepen", "Draagkracht", ["veel", "weinig", "gemiddeld"], "off-willingness"],
    ["Groepen", "Background of everybody", ["seen", "not seen", "seen"], "off-approval"],
  ];
  for (const [name, header, cells, code] of cases) {
    it(`is told with the rule that is off: ${header}`, () => {
      const rows = cells.map((cell, row) => [`X-${row}`, row + 2, cell]);
      const reading = read(sheet(name, [["Code", name === "Groepen" ? "Aantal leden" : "Volwassenen", header], ...rows])); // prettier-ignore
      assert.deepEqual(told(reading, header), [["warning", code]]);
    });
  }

  it("is none where the rule has its column, or where somebody said to leave it alone", () => {
    const header = "Zorgzwaarte volgens team";
    const rows = [["H-1", 1, "licht", 3], ["H-2", 2, "zwaar", 4]]; // prettier-ignore
    const both = sheet("Huishoudens", [["Code", "Volwassenen", header, "Kwetsbaarheid"], ...rows]);
    assert.deepEqual(told(read(both), header), [["info", "columns-unused"]]);
    const mappings = [{ sheet: "Huishoudens", header, field: "-" }];
    const one = sheet("Huishoudens", [["Code", "Volwassenen", header], ...rows]);
    assert.deepEqual(told(readPeople(book(one), { mappings }), header), []);
  });
});

describe("a sheet of ours without its mark", () => {
  const titles = matchTasksDesign("M-06").columns.map(({ title }) => title.nl);
  const unmarked = sheet("Groep Noord", [
    ["Taken van M-06"],
    [],
    titles.slice(1),
    ...["T-1", "T-2", "T-3"].map((code) => titles.slice(1).map((_, index) => `${code} ${index}`)),
  ]);

  it("is no list of people, and is told; nothing is asked about its columns", () => {
    const snapshot = book(sheet("Huishoudens", households), unmarked);
    const reading = readPeople(snapshot, { mappings: [] });
    assert.deepEqual([reading.sheets[1]?.role, reading.groups.length], ["output", 0]);
    const problem = reading.problems.find(({ told }) => told.code === "sheet-lost-mark");
    assert.deepEqual([problem?.level, problem?.sheet], ["warning", "Groep Noord"]);
    const lines = columnsWanted(reading, [], snapshot, "nl").rows;
    assert.ok(lines.every((line) => line["sheet"] !== "Groep Noord"));
  });

  it("is nobody's own list", () => {
    for (const cells of [groups, households, english]) {
      assert.notEqual(read(sheet("Groepen", cells)).sheets[0]?.role, "output");
    }
  });
});

describe("a mapping of the command line", () => {
  const snapshot = book(sheet("Huishoudens", households), sheet("Groepen", groups));
  const faults = (...said: readonly (readonly [string, string, string])[]): string[] =>
    mappingFaults(
      snapshot,
      said.map(([name, header, field]) => ({ sheet: name, header, field })),
    ).map(({ code }) => code);

  it("is fine where sheet, column and field are there, by name or label", () => {
    assert.deepEqual(
      faults(
        ["huishoudens", "woonplaats", "municipality"],
        ["Huishoudens", "Taal", "-"],
        ["Groepen", "Waar", "Gemeente of plaats"],
        ["Groepen", "*", "groepen"],
      ),
      [],
    );
  });

  it("is refused with the remedy otherwise", () => {
    assert.deepEqual(faults(["Blad9", "Wijk", "municipality"]), ["mapping-no-sheet", "remedy-mapping-no-sheet"]);
    assert.deepEqual(faults(["Groepen", "Wijk", "municipality"]), ["mapping-no-column", "remedy-mapping-no-column"]);
    assert.deepEqual(faults(["Groepen", "Waar", "wijk"], ["Groepen", "*", "dorpen"]), [
      "mapping-unknown-field",
      "remedy-map-unknown-field",
      "mapping-unknown-role",
      "remedy-mapping-unknown-role",
    ]);
  });
});

describe("the words of the dropdown of Kolommen", () => {
  for (const language of ["nl", "en"] as const) {
    it(`are labels, each understood on the sheets that have the field: ${language}`, () => {
      const words = listsWanted(language).rows.map(({ field }) => textOf(field));
      const roles: readonly SheetRole[] = ["groups", "households", "members", "ambassadors", "contacts", "parties", "locations"]; // prettier-ignore
      for (const word of words) {
        const known = roles.some((role) => fieldNamed(word, role) !== undefined) || roleNamed(word) !== undefined;
        assert.ok(known, word);
      }
      for (const entry of dictionary) {
        for (const role of entry.roles) {
          assert.ok(words.includes(fieldLabel(entry.field, role, language)), `${role} ${entry.field}`);
          assert.equal(fieldNamed(entry.label[language], role), entry.field, `${role} ${entry.field}`);
        }
      }
    });
  }
});
