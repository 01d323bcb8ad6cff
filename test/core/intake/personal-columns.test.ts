import assert from "node:assert/strict";
import { dictionary } from "../../../core/intake/dictionary.ts";
import { mappingFaults } from "../../../core/intake/mapping-faults.ts";
import { barredSubject } from "../../../core/intake/personal-columns.ts";
import { personalSubject, personalValue } from "../../../core/intake/personal-words.ts";
import { readPeople } from "../../../core/intake/read-people.ts";
import type { SheetRole } from "../../../core/intake/reading.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { book, problemCodes, sheet } from "./book.ts";

describe("a column that speaks of who somebody is (R10, R20)", () => {
  const check = (
    role: SheetRole,
    header: string,
    field: string,
    expected: string | undefined,
    ...values: Scalar[]
  ): void => {
    assert.equal(barredSubject(header, values, field, role), expected, `${header} as ${field}`);
  };

  it("is no other field, by its header", () => {
    check("households", "Geslacht", "municipality", "sex");
    check("households", "m/v", "municipality", "sex");
    check("groups", "Wil geslacht", "municipality", "sex");
    check("groups", "Voorkeur geslacht", "ranking", "sex");
    check("groups", "Wil geloof", "municipality", "religion");
    check("groups", "Kerk of moskee", "priorities", "religion");
    check("groups", "Herkomst gewenst", "municipality", "origin");
    check("groups", "Gewenst land", "municipality", "origin");
    check("households", "Gemeente (van herkomst)", "municipality", "origin");
    check("households", "Taal/talen", "municipality", "language");
    check("households", "Moedertaal", "interests", "language");
    check("members", "Arabisch", "skills", "language");
    check("ambassadors", "Talen", "municipality", "language");
    check("groups", "LHBTI welkom", "consent", "orientation");
  });

  it("is no other field, by three in ten of its cells", () => {
    check("households", "Kolom 7", "municipality", "sex", "m", "v", "V");
    check("households", "Gemeente", "municipality", "sex", "man", "vrouw", "Delft");
    check("groups", "Plaats", "municipality", "religion", "christen", "geen moslim", "Delft", "Gouda");
    check("groups", "Regio", "municipality", "origin", "Syrië", "Eritrea", "Somalië");
    check("groups", "Wens", "municipality", "language", "Arabisch", "Farsi, Engels");
    check("groups", "Extra", "priorities", "orientation", "homo", "hetero");
    check("households", "Naam", "type", "religion", "islam", "joods");
  });

  it("is the field meant for it, or none", () => {
    check("households", "Geslacht", "sex", undefined, "m", "v");
    check("households", "Geslacht", "-", undefined, "m", "v");
    check("households", "Talen", "languages", undefined, "Arabisch", "Tigrinya", "Chinees");
    check("contacts", "Taal", "language", undefined, "Nederlands", "Engels");
    check("households", "Niveau Nederlands", "dutch", undefined, "A1", "geen");
    check("households", "Kwetsbaarheid: taal", "vulnerability.part", undefined, 1, 2);
  });

  it("is not one that ranks household types (R3), counts people, or only looks like it", () => {
    check("groups", "Voorkeur: alleenstaande man", "ranking.single-man", undefined, 1, 2, 3);
    check("groups", "Eerste keus", "ranking.1", undefined, "man", "vrouw", "gezin");
    check("households", "Aantal volwassenen (m/v)", "adults", undefined, 1, 2);
    check("households", "Woonplaats", "municipality", undefined, "Ridderkerk", "Kerkrade", "Nijkerk", "Heerhugowaard");
    check("contacts", "Naam", "name", undefined, "Frans", "Roos");
    check("groups", "Interesses", "interests", undefined, "koken", "kerk");
  });

  it("is none of those that the dictionary knows by their own words", () => {
    for (const { field, roles, words } of dictionary)
      for (const role of roles) for (const word of words) check(role, word, field, undefined);
  });
});

describe("a mapping of such a column", () => {
  const households = sheet("Huishoudens", [
    ["Code", "Volwassenen", "Kinderen", "Gemeente", "Geslacht", "Religie"],
    ["H-1", 1, 0, "Delft", "v", "x"],
    ["H-2", 1, 0, "Delft", "m", "y"],
  ]);
  const groups = sheet("Groepen", [
    ["Groepscode", "Gemeente", "Bereidheid", "Wil geslacht"],
    ["WG-1", "Delft", 3, "v"],
    ["WG-2", "Delft", 2, "m"],
  ]);
  const said = (name: string, header: string, field: string) => ({ sheet: name, header, field }); // prettier-ignore

  it("stops the command line with the reason", () => {
    const codes = (...mappings: ReturnType<typeof said>[]): string[] =>
      mappingFaults(book(households, groups), mappings).map(({ code }) => code);
    const personal = ["mapping-personal", "remedy-mapping-personal"];
    assert.deepEqual(codes(said("Huishoudens", "Geslacht", "municipality")), personal);
    assert.deepEqual(codes(said("Groepen", "Wil geslacht", "Gemeente of plaats")), personal);
    assert.deepEqual(codes(said("Huishoudens", "Religie", "municipality")), [
      "mapping-refused",
      "remedy-mapping-refused",
    ]);
    assert.deepEqual(codes(said("Huishoudens", "Geslacht", "sex"), said("Groepen", "Wil geslacht", "-")), []);
  });

  it("on the sheet Kolommen is told, and the column is left unread", () => {
    const mappings = [
      said("Huishoudens", "Geslacht", "municipality"),
      said("Huishoudens", "Gemeente", "-"),
      said("Groepen", "Wil geslacht", "municipality"),
      said("Groepen", "Gemeente", "-"),
    ];
    const reading = readPeople(book(households, groups), { mappings });
    assert.ok(problemCodes(reading).includes("mapping-personal"));
    for (const { record } of [...reading.households, ...reading.groups]) {
      assert.equal(record.municipality, undefined);
    }
    assert.equal(reading.households[0]?.record.type, undefined);
  });

  it("is not needed where a sheet itself calls such a column a municipality", () => {
    const disguised = sheet("Huishoudens", [
      ["Code", "Volwassenen", "Kinderen", "Gemeente"],
      ["H-1", 1, 0, "vrouw"],
      ["H-2", 1, 0, "man"],
    ]);
    assert.equal(readPeople(book(disguised), { mappings: [] }).households[0]?.record.municipality, undefined);
  });
});

describe("words for who somebody is", () => {
  const check = (text: string, subject: string | undefined): void => {
    assert.equal(personalSubject(text), subject, text);
  };

  it("are known with their endings, without accents and capitals, in Dutch and English", () => {
    for (const text of ["kerk", "Moskee bezoeken", "wijkkerk", "ISLAM", "joodse", "bijbelstudie", "ramadan", "temples"])
      check(text, "religion");
    for (const text of ["Eritrese keuken", "Syrië", "landgenoten", "afkomst", "Japan"]) check(text, "origin");
    for (const text of ["Arabisch", "Arabische les", "Tigrinya", "Syrisch koken", "moedertaal"])
      check(text, "language");
    for (const text of ["lhbt", "homo", "heteroseksueel", "queer"]) check(text, "orientation");
    for (const text of ["man", "vrouwenvoetbal", "m", "only women", "only men"]) check(text, "sex");
  });

  it("are not those that only begin or sound alike, nor learning Dutch", () => {
    for (const text of [
      "koken", "t.v. kijken", "bibliotheek", "homeopathie", "administratie", "taal leren", "Nederlands leren", "ICT, it",
      "werk zoeken", "racefietsen", "template", "mandoline", "mentor", "zo kent men elkaar", "orthodontist", "kinderen", "",
    ]) check(text, undefined); // prettier-ignore
  });

  it("fill a cell of a column alone", () => {
    assert.equal(personalValue("liefst een vrouw"), "sex");
    assert.equal(personalValue("Arabisch en Farsi"), "language");
    for (const text of ["Ridderkerk", "Syrisch koken", "groep 3", ""]) assert.equal(personalValue(text), undefined);
  });
});
