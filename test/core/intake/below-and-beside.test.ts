/** What columns mean by what stands over them and beside them, and by cells where a header says nothing. */
import assert from "node:assert/strict";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { read, sheet, usedFields } from "./book.ts";

describe("a header below another", () => {
  const top = ["Nummer", "Naam", null, "Postcode", "Basisschool kinderen", null];
  const below = [null, "voor", "achter", null, "naam", "plaats"];
  const rows = [
    ["S-1", "Amal", "Haddad", "1315 AB", "De Zonnebloem", "Almere"],
    ["S-2", "Yosef", "Tekle", "1316 AB", "Het Startblok", "Almere"],
    ["S-3", "Nadia", "Karimi", "1317 AB", null, null],
  ];
  const merges = ["A1:A2", "B1:C1", "D1:D2", "E1:F1"];
  const reading = read(sheet("Statushouders", [top, below, ...rows], { merges }));

  it("says its part of what stands over it, and nothing of somebody else's", () => {
    assert.deepEqual(usedFields(reading), {
      Nummer: "code",
      voor: "name.first",
      achter: "name.last",
      Postcode: "postcode",
    });
  });

  it("is the second row of a header that begins above it", () => {
    const [{ headerRow, firstRow } = { headerRow: 0, firstRow: 0 }] = reading.sheets;
    assert.deepEqual([headerRow, firstRow], [1, 3]);
  });
});

describe("options of a ranking below a banner", () => {
  it("are known in the words of people, with places in the cells", () => {
    const top = ["Nr.", "Postcode", "Op volgorde van voorkeur", null, null, null, null];
    const below = [null, null, "gezinnetje", "duo", "ouder m.k.", "man", "vrouw"];
    const rows = [
      ["WG-1", "1315 AB", "1e plek", "3e plek", "2e plek", "5e plek", "4e plek"],
      ["WG-2", "1316 AB", "2e plek", "1e plek", "3e plek", "4e plek", "5e plek"],
      ["WG-3", "1317 AB", "1e plek", "2e plek", "3e plek", "4e plek", "5e plek"],
    ];
    const { groups } = read(sheet("Groepen", [top, below, ...rows], { merges: ["A1:A2", "B1:B2", "C1:G1"] }));
    const [first] = groups;
    assert.deepEqual(first?.record.ranking, [["family"], ["single-parent"], ["couple"], ["single-woman"], ["single-man"]]); // prettier-ignore
  });
});

describe("a column whose cells contradict its words", () => {
  it("takes no field from one that says it less plainly", () => {
    const header = ["Nr.", "Postcode", "Hoe ver", "Zo ver willen we rijden (km)"];
    const rows = [
      ["WG-1", "1315 AB", "net begonnen", 5],
      ["WG-2", "1316 AB", "bijna klaar", 10],
      ["WG-3", "1317 AB", "halverwege", 15],
    ];
    const fields = usedFields(read(sheet("Groepen", [header, ...rows])));
    assert.equal(fields["Zo ver willen we rijden (km)"], "distanceKm");
    assert.equal(fields["Hoe ver"], undefined);
  });
});

describe("members of a group", () => {
  const groups = sheet("Groepen", [
    ["Groepscode", "Naam", "Postcode", "Aantal leden", "Status"],
    ["WG-1", "De Eik", "1315 AB", 5, "poule"],
    ["WG-2", "De Beuk", "1316 AB", 4, "poule"],
    ["WG-1", "De Linde", "1317 AB", 6, "poule"],
  ]);
  const leden = sheet("Leden", [
    ["Groep", "Naam", "Beroep", "Vakantie vanaf", "Vakantie t/m"],
    ["WG-1", "Anna Bos", "arts", "2026-07-20", "2026-07-10"],
    ["WG-2", "Bart Vos", "kok", "2026-07-10", "2026-07-20"],
  ]);
  const reading = read(groups, leden);

  it("belong to the first row with its code, and to no other", () => {
    assert.deepEqual(reading.groups.map(({ record }) => record.members?.length ?? 0), [1, 1, 0]); // prettier-ignore
  });

  it("are told of when they are back before they leave", () => {
    const told = reading.problems.filter((problem) => problem.told.code === "absence-reversed");
    assert.deepEqual(told.map(({ cell }) => cell), ["E2"]); // prettier-ignore
  });
});

describe("a name beside part of one", () => {
  const named = (header: readonly Scalar[], ...rows: readonly (readonly Scalar[])[]): (string | undefined)[] =>
    read(sheet("Statushouders", [["Code", ...header], ...rows.map((row, place) => [`H-${place + 1}`, ...row])])).households.map(({ record }) => record.name); // prettier-ignore

  it("is the other part", () => {
    const people = named(["Hoe heet je", "tv", "Achternaam", "Postcode"], ["Amal", "van", "Haddad", "1315 AB"], ["Yosef", null, "Tekle", "1316 AB"]); // prettier-ignore
    assert.deepEqual(people, ["Amal van Haddad", "Yosef Tekle"]);
    const others = named(
      ["Naam", "Voornaam", "Postcode"],
      ["Haddad", "Amal", "1315 AB"],
      ["Tekle", "Yosef", "1316 AB"],
    );
    assert.deepEqual(others, ["Amal Haddad", "Yosef Tekle"]);
  });

  it("is the whole where it holds that part too", () => {
    const people = named(["Naam", "Achternaam", "Postcode"], ["Amal Haddad", "Haddad", "1315 AB"], ["Yosef Tekle", "Tekle", "1316 AB"]); // prettier-ignore
    assert.deepEqual(people, ["Amal Haddad", "Yosef Tekle"]);
  });
});

describe("a column by its cells", () => {
  const rest = ["Postcode", "Aantal leden", "Telefoon"];
  const rows = (first: readonly Scalar[]): Scalar[][] => first.map((cell, place) => [cell, `131${place} AB`, 5, `06-1234567${place}`]); // prettier-ignore
  const fieldOf = (header: string, cells: readonly Scalar[], name = "Groepen"): string | undefined =>
    usedFields(read(sheet(name, [[header, ...rest], ...rows(cells)])))[header];

  it("holds codes of one shape, whatever their letters", () => {
    assert.equal(fieldOf("clubje-ref.", ["AM01", "ZW02", "AM03"]), "code");
    assert.equal(fieldOf("Onze sleutel", ["AMF-2025-0107", "AMF-2025-0111", "AMF-2025-0120"]), undefined);
    assert.equal(fieldOf("kenm. sociaal", ["A-1", "flat 3", "B-7"]), undefined);
  });

  it("holds no codes where the cells are telephone numbers", () => {
    assert.equal(fieldOf("Nummer", ["06-12345678", "0612345679", "036-5551234"]), undefined);
  });

  it("says who nobody is where nearly all its cells are the same", () => {
    assert.equal(fieldOf("Groep", ["Welkomgroepen", "Welkomgroepen", "Welkomgroepen", "Welkomgroepen", "Nieuwsbrief"]), undefined); // prettier-ignore
  });
});

describe("a total below a blank row", () => {
  it("is no person, whatever it is called", () => {
    const header = ["Groepscode", "Postcode", "Aantal leden", "Status", "Giften"];
    const rows = [
      ["WG-1", "1315 AB", 5, "poule", 20],
      ["WG-2", "1316 AB", 4, "poule", 35],
      ["WG-3", "1317 AB", 6, "poule", null],
    ];
    const below = [[], ["Opbrengst giften", null, null, null, 55]];
    const reading = read(sheet("Groepen", [header, ...rows, ...below]));
    assert.deepEqual(reading.groups.map(({ record }) => record.code), ["WG-1", "WG-2", "WG-3"]); // prettier-ignore
  });
});

describe("one of several addresses of an export", () => {
  it("is the first", () => {
    const header = ["Dossiernummer", "Address 1: ZIP/Postal Code", "Address 1: City", "Address 2: ZIP/Postal Code", "Address 2: City", "Volwassenen"]; // prettier-ignore
    const rows = [
      ["D-1", "1315 AB", "Almere", "9561 MC", "Ter Apel", 1],
      ["D-2", "1316 AB", "Almere", "9561 MC", "Ter Apel", 2],
      ["D-3", "2012 AB", "Haarlem", "7468 TB", "Rijssen", 1],
    ];
    const fields = usedFields(read(sheet("Statushouders", [header, ...rows])));
    assert.equal(fields["Address 1: City"], "municipality");
    assert.equal(fields["Address 1: ZIP/Postal Code"], "postcode");
    assert.equal(fields["Address 2: City"], undefined);
    assert.equal(fields["Address 2: ZIP/Postal Code"], undefined);
  });
});

describe("a form that shows how it is filled in", () => {
  const header = ["Code", "Gemeente", "Postcode", "Aantal leden", "Max. afstand", "E-mail", "Opmerking"];
  const rows = [
    ["WG-1", "Almere", "1315 AB", 5, 5, "een@voorbeeld.nl", null],
    ["WG-2", "Almere", "1316 AB", 6, 7, "twee@voorbeeld.nl", null],
  ];
  const codesBelow = (...below: (readonly (string | number | null)[])[]): string[] =>
    read(sheet("Groepen", [header, ...below])).groups.map(({ record }) => record.code);

  it("has hints and examples below its header that are nobody, and are told", () => {
    const hints = ["verplicht", "keuzelijst", "1234 AB", "getal", "1-10", "verplicht", "optioneel"];
    const example = ["VB-000", "Voorbeelddorp", "1234 AB", 5, 5, "naam@voorbeeld.nl", null];
    assert.deepEqual(codesBelow(hints, example, ...rows), ["WG-1", "WG-2"]);
    const told = read(sheet("Groepen", [header, hints, ...rows])).problems.find(
      ({ told: { code } }) => code === "rows-example",
    );
    assert.equal(told?.row, 2);
  });

  it("may have formulas drawn down too far", () => {
    assert.deepEqual(codesBelow(...rows, [null, null, null, null, null, null, "leeg"]), ["WG-1", "WG-2"]);
  });

  it("does not lose somebody further down, whatever their name", () => {
    const later = ["WG-3", "Almere", "1317 AB", 5, 5, "drie@voorbeeld.nl", null];
    assert.deepEqual(codesBelow(...rows, ["VB-1", ...later.slice(1)]), ["WG-1", "WG-2", "VB-1"]);
  });
});
