import assert from "node:assert/strict";
import { headerShown, questionIn } from "../../../../core/intake/header-text.ts";
import { readPeople } from "../../../../core/intake/read-people.ts";
import { book, sheet } from "../book.ts";

type Cells = readonly (string | number | null)[];

/** What the columns of a list of households are sure to mean, `-` for those that mean nothing. */
function fieldsOf(...rows: readonly Cells[]): string[] {
  const reading = readPeople(book(sheet("Huishoudens", rows)), {
    mappings: [{ sheet: "Huishoudens", header: "*", field: "households" }],
  });
  return (reading.sheets[0]?.columns ?? []).map(({ field, confidence }) =>
    confidence === "sure" ? (field ?? "-") : "-",
  );
}

describe("columns that are named by an option alone", () => {
  const rows: Cells[] = [
    ["Code", "Arabisch", "Tigrinya", "Engels", "Nog een andere taal, namelijk"],
    ["H-01", "Arabisch", null, "Engels", null],
    ["H-02", null, "Tigrinya", null, "Oezbeeks"],
    ["H-03", "Arabisch", null, null, null],
  ];

  it("are languages where most of the options are", () => {
    assert.deepEqual(fieldsOf(...rows), ["code", "languages", "languages", "languages", "languages"]);
  });

  it("are read together with what people typed themselves", () => {
    const { households } = readPeople(book(sheet("Huishoudens", rows)), {
      mappings: [{ sheet: "Huishoudens", header: "*", field: "households" }],
    });
    assert.deepEqual(
      households.map(({ record }) => record.languages),
      [["ar", "en"], ["ti", "uz"], ["ar"]],
    );
  });

  it("are no answer by themselves where only one stands alone", () => {
    const [, language] = fieldsOf(["Code", "Arabisch"], ["H-01", "Arabisch"], ["H-02", "Arabisch"]);
    assert.equal(language, "-");
  });
});

describe("the columns in which a tool names who signed in", () => {
  const header = ["Id", "Begintijd", "Tijd van voltooien", "E-mail", "Naam", "Dossiernummer", "Aantal volwassenen", "Heeft u de sleutel al?"]; // prettier-ignore
  const answer = (place: number, worker: string): Cells =>
    [place, `2025-09-0${place} 09:00`, `2025-09-0${place} 09:20`, `${worker}@steunpunt.example`, worker, `H-0${place}`, 2, "Ja"]; // prettier-ignore

  it("are used where everybody answered for themselves", () => {
    assert.equal(
      fieldsOf(header, ...["ans", "bo", "cis", "dirk"].map((who, place) => answer(place + 1, who)))[3],
      "email",
    );
  });

  it("are those of nobody on the list where a few filled in for many", () => {
    assert.equal(fieldsOf(header, ...["ans", "ans", "bo", "ans"].map((who, place) => answer(place + 1, who)))[3], "-");
  });

  it("leave a question about a day that is answered with yes alone", () => {
    assert.equal(fieldsOf(header, ...["ans", "bo", "cis", "dirk"].map((who, place) => answer(place + 1, who)))[7], "-");
  });
});

describe("the question in a header", () => {
  function check(header: string, question: string): void {
    assert.equal(questionIn(headerShown(header)), question);
  }

  it("is the one among several sentences", () => {
    check("Fijn dat je er bent! In welke gemeente staat je nieuwe huis?", "in welke gemeente staat je nieuwe huis?");
  });

  it("is all of them where it points back", () => {
    check(
      "Wij zoeken een groep die bij u past. Vindt u dat goed?",
      "wij zoeken een groep die bij u past. vindt u dat goed?",
    );
  });

  it("leaves out what only those are asked who say yes", () => {
    check("Gaan jullie naar een kerk? Zo ja, welke?", "gaan jullie naar een kerk?");
  });
});

describe("a question whether a group may be looked for", () => {
  function isConsent(question: string): boolean {
    return fieldsOf(["Code", question], ["H-01", "Ja"], ["H-02", "Nee"], ["H-03", "Ja"])[1] === "consent";
  }

  for (const question of [
    "Mogen wij een groep voor u zoeken en u aan hen voorstellen?",
    "Mogen we jou koppelen aan een groep in de buurt?",
    "Wij zoeken een groep die bij u past. Vindt u dat goed?",
    "May we look for a group of residents for you?",
  ])
    it(`is one of consent: ${question}`, () => {
      assert.ok(isConsent(question));
    });

  for (const question of [
    "Wij maken foto's. Vindt u dat goed?",
    "Mogen wij uw nummer aan de groep geven?",
    "Vindt u het goed dat de groep uw kinderen ophaalt?",
    "Heeft u al een groep ontmoet?",
  ])
    it(`is not: ${question}`, () => {
      assert.ok(!isConsent(question));
    });
});
