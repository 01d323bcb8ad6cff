import assert from "node:assert/strict";
import type { Scalar } from "../../../../core/workbook/cell.ts";
import { read, sheet, usedFields } from "../book.ts";

type Form = readonly (readonly Scalar[])[];

const stamp = (day: number): string => `2025-09-0${day} 10:00:00`;

/** What a form is taken for, and its questions that are used. People and groups are invented. */
function check(form: Form, role: string, used: Readonly<Record<string, string>> = {}): void {
  const reading = read(sheet("Formulierreacties 1", form));
  assert.equal(reading.sheets[0]?.role, role);
  assert.deepEqual(usedFields(reading), used);
}

describe("short forms whose headers are whole questions", () => {
  it("of groups", () => {
    check(
      [
        ["Timestamp", "What is your group called?", "How many of you are there?", "Where do most of you live?", "How far can you travel?", "Languages you speak"],
        [stamp(1), "Linde", 5, "Almere", 5, "Dutch, English"],
        [stamp(2), "Plein", 6, "Almere", 10, "Dutch"],
      ],
      "groups",
      { "What is your group called?": "name", "How many of you are there?": "size", "Where do most of you live?": "municipality", "How far can you travel?": "distanceKm", "Languages you speak": "languages" },
    ); // prettier-ignore
  });

  it("of households, with a family name that is a surname beside a given name", () => {
    check(
      [
        ["Timestamp", "Given name", "Family name", "How many adults live in your household?", "How many children live with you?", "What is your group called?"],
        [stamp(1), "Amal", "Voorbeeld", 1, 2, "Linde"],
        [stamp(2), "Samir", "Proef", 2, 0, "Plein"],
      ],
      "households",
      { "Given name": "name.first", "Family name": "name.last", "How many adults live in your household?": "adults", "How many children live with you?": "children" },
    ); // prettier-ignore
  });

  it("of members, whose group is named again and again", () => {
    check(
      [
        ["Tijdstempel", "Hoe heet je?", "Bij welke groep hoor je?", "Hoe oud ben je?", "Kun je overdag?", "Wat doe je in het dagelijks leven?"],
        [stamp(1), "Anna Voorbeeld", "WG-1", 34, "vaak", "docent"],
        [stamp(2), "Bram Proef", "WG-1", 41, "soms", "kok"],
        [stamp(3), "Carla Bedacht", "WG-2", 29, "nooit", "timmerman"],
      ],
      "members",
      { "Hoe heet je?": "name", "Bij welke groep hoor je?": "group", "Hoe oud ben je?": "age", "Kun je overdag?": "daytime", "Wat doe je in het dagelijks leven?": "occupation" },
    ); // prettier-ignore
  });

  it("about how it goes, which are no list of people", () => {
    check(
      [
        ["Tijdstempel", "Hoe tevreden bent u over het contact?", "Hoe vaak ziet u de groep?", "Voelt u zich thuis in de gemeente?", "Hoeveel mensen kent u in de buurt?"],
        [stamp(1), 4, "elke week", "ja", 5],
        [stamp(2), 3, "elke maand", "nee", 2],
      ],
      "survey",
    ); // prettier-ignore
  });
});

describe("a question that is asked in one way for two fields", () => {
  const where = (answers: readonly string[]): Form => [
    ["Tijdstempel", "Hoe heet u?", "Waar woont u?", "Hoeveel kinderen heeft u?", "Welke talen spreekt u?"],
    ...answers.map((answer, place) => [stamp(place + 1), `Amal Bedacht ${place}`, answer, 2, "Arabisch"]),
  ];
  const others = { "Hoe heet u?": "name", "Hoeveel kinderen heeft u?": "children", "Welke talen spreekt u?": "languages" }; // prettier-ignore

  it("is told by its answers", () => {
    check(where(["Almere", "Zwolle", "Haarlem"]), "households", { ...others, "Waar woont u?": "municipality" });
    const addresses = ["Bedachtstraat 12, 1315 AB Almere", "Proeflaan 4, 1316 CD Almere", "Testhof 9, 1318 GH Almere"];
    check(where(addresses), "households", { ...others, "Waar woont u?": "address" });
  });
});
