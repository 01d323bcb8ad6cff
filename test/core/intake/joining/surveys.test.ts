import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { Reading } from "../../../../core/intake/reading.ts";
import { say } from "../../../../core/text/sentence.ts";
import type { Scalar } from "../../../../core/workbook/cell.ts";
import type { Sheet } from "../../../../core/workbook/snapshot.ts";
import { read, sheet } from "../book.ts";

type Row = readonly Scalar[];

// Invented groups and answers.
const listHeader: Row = ["Groepscode", "Groepsnaam", "E-mail", "Postcode", "Aantal leden", "Status"];
const list: readonly Row[] = [
  ["WG-01", "De Eik", "eik@voorbeeld.nl", "1324 AQ", 5, "poule"],
  ["WG-02", "Het Plein", "plein@voorbeeld.nl", "2012 AQ", null, "poule"],
  ["WG-03", "De Buren", "buren@voorbeeld.nl", null, 4, "poule"],
];
const answerHeader: Row = [
  "Tijdstempel",
  "Groepscode",
  "Groepsnaam",
  "E-mail",
  "Aantal leden",
  "Postcode",
  "Talen",
  "Bereidheid (0-4)",
];
const answers: readonly Row[] = [
  ["2026-01-05T10:00", "wg-01", "Eik", null, 6, "1324 AQ", "Engels", 3],
  ["2026-01-06T10:00", null, null, "plein@voorbeeld.nl", 7, "2012 AQ", "Frans", 2],
  ["2026-01-07T10:00", null, "de buren", null, 4, "2023 BQ", "Turks", 1],
];

const groups = sheet("Groepen", [listHeader, ...list]);
const form = (rows: readonly Row[]): ReturnType<typeof sheet> => sheet("Formulierreacties 1", [answerHeader, ...rows]);

function byCode(reading: Reading): Record<string, object> {
  return Object.fromEntries(reading.groups.map(({ record }) => [record.code, record]));
}

/** Sheet, cell and code of what is told, infos too. */
function told(reading: Reading, code: string): string[] {
  const found = reading.problems.filter((problem) => problem.told.code === code);
  return found.map(({ sheet: name = "", cell, row = 0 }) => `${name}!${cell ?? row}`);
}

describe("a sheet that calls itself a first measurement", () => {
  it("holds answers of households on the list, and is no second list of them", () => {
    const households = sheet("Huishoudens", [["Code", "Postcode"], ["H-01", "1324 AQ"], ["H-02", "2012 AQ"]]);
    const baseline = sheet("Nulmeting huishoudens", [["Code huishouden", "Niveau Nederlands"], ["H-01", "A1"], ["H-02", "geen"]]);
    const reading = read(households, baseline);
    assert.deepEqual(reading.sheets.map(({ role }) => role), ["households", "survey"]);
    assert.deepEqual(told(reading, "code-duplicate"), []);
    assert.equal(reading.households.length, 2);
  }); // prettier-ignore
});

describe("answers beside a list of groups", () => {
  const reading = read(groups, form(answers));

  it("are a survey, and fill what the list leaves blank", () => {
    assert.deepEqual(
      reading.sheets.map(({ role }) => role),
      ["groups", "survey"],
    );
    assert.deepEqual(byCode(reading), {
      "WG-01": {
        code: "WG-01",
        name: "De Eik",
        postcode: "1324AQ",
        size: 5,
        languages: ["en"],
        status: "pool",
        vulnerability: { willingness: 3 },
      },
      "WG-02": {
        code: "WG-02",
        name: "Het Plein",
        postcode: "2012AQ",
        size: 7,
        languages: ["fr"],
        status: "pool",
        vulnerability: { willingness: 2 },
      },
      "WG-03": {
        code: "WG-03",
        name: "De Buren",
        postcode: "2023BQ",
        size: 4,
        languages: ["tr"],
        status: "pool",
        vulnerability: { willingness: 1 },
      },
    });
    assert.ok(reading.groupFields.has("vulnerability.willingness"));
  });

  it("say whose they are, and how many were joined", () => {
    assert.deepEqual(reading.sheets[1]?.survey, { tool: "google-forms", unit: "group", joined: 3, unjoined: 0 });
  });

  it("do not win over the list: a difference is told once per column, with its cells", () => {
    assert.deepEqual(told(reading, "answers-differ"), ["Formulierreacties 1!E2", "Formulierreacties 1!C2"]);
  });

  it("that fit nobody are told with the cell that says whose they are, and left out", () => {
    const more = read(
      groups,
      form([...answers, ["2026-01-08T10:00", "WG-77", "Nieuw", null, 5, "1111 AA", "Engels", 4]]),
    );
    assert.deepEqual(byCode(more), byCode(reading));
    assert.deepEqual(told(more, "answer-of-nobody"), ["Formulierreacties 1!B5"]);
    assert.deepEqual(more.sheets[1]?.survey, { tool: "google-forms", unit: "group", joined: 3, unjoined: 1 });
  });

  it("that fit two are told and left out", () => {
    const two = read(
      sheet("Groepen", [listHeader, ...list, ["WG-04", "De buren", null, "1111 AA", 4, "poule"]]),
      form(answers),
    );
    assert.deepEqual(told(two, "answer-of-several"), ["Formulierreacties 1!C4"]);
    assert.deepEqual(byCode(two)["WG-03"], { code: "WG-03", name: "De Buren", size: 4, status: "pool" });
  });

  it("of one group count once, the last one", () => {
    const again = read(
      groups,
      form([["2026-02-01T10:00", null, "De Eik", null, 5, "1324 AQ", "Duits", 1], ...answers]),
    );
    assert.deepEqual(byCode(again)["WG-01"], {
      ...byCode(reading)["WG-01"],
      languages: ["de"],
      vulnerability: { willingness: 1 },
    });
    assert.deepEqual(told(again, "answer-replaced"), ["Formulierreacties 1!2"]);
  });

  it("never name anybody in what is told", () => {
    const texts = reading.problems.map((problem) => say("nl", problem.told)).join("\n");
    assert.doesNotMatch(texts, /Eik|Plein|Buren|voorbeeld\.nl/u);
  });

  it("are joined alike whatever the order of rows and sheets", () => {
    const order = fc.tuple(
      fc.shuffledSubarray([...list], { minLength: 3 }),
      fc.shuffledSubarray([...answers], { minLength: 3 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(order, ([some, given, turned]) => {
        const one = sheet("Groepen", [listHeader, ...some]);
        const both = turned ? read(form(given), one) : read(one, form(given));
        assert.deepEqual(byCode(both), byCode(reading));
      }),
      { numRuns: 30 },
    );
  });
});

describe("what a sheet of answers is", () => {
  const roles = (...sheets: readonly Sheet[]): string[] =>
    read(...sheets).sheets.map(({ role, survey }) => `${role}${survey === undefined ? "" : ` of ${survey.unit}`}`);
  const plain = answers.map((row) => row.slice(1));
  const plainHeader = answerHeader.slice(1);

  it("an export that is the only list of groups is that list", () => {
    assert.deepEqual(roles(form(answers)), ["groups of group"]);
  });

  it("an export none of which stands on the list is a second list", () => {
    const others = answers.map((row, place) => [
      row[0] ?? null,
      `ALM-${place}`,
      `Elders ${place}`,
      null,
      ...row.slice(4),
    ]);
    assert.deepEqual(roles(groups, form(others)), ["groups", "groups of group"]);
  });

  it("a plain sheet of answers is a survey as well", () => {
    assert.deepEqual(roles(groups, sheet("Antwoorden groepen", [plainHeader, ...plain])), [
      "groups",
      "survey of group",
    ]);
  });

  it("two lists of the coordinator are two lists", () => {
    const haarlem = sheet("Groepen Haarlem", [listHeader, ["HLM-1", "Spaarne", null, "2011 AB", 5, "poule"]]);
    assert.deepEqual(roles(groups, haarlem), ["groups", "groups"]);
  });

  it("answers about how it goes are kept apart, also alone", () => {
    const header: Row = [
      "Tijdstempel",
      "Groepscode",
      "Hoe tevreden zijn jullie over de match?",
      "Hoe tevreden zijn jullie over ons?",
      "Postcode",
    ];
    const rows: readonly Row[] = ["WG-01", "WG-02", "WG-03"].map((code) => ["2026-01-05T10:00", code, 4, 5, "9999 XX"]);
    const mid = sheet("Tussenmeting", [header, ...rows]);
    assert.deepEqual(roles(groups, mid), ["groups", "survey of group"]);
    assert.deepEqual(roles(mid), ["survey of group"]);
    assert.deepEqual(byCode(read(groups, mid)), byCode(read(groups)));
    assert.deepEqual(read(groups, mid).sheets[1]?.survey, { tool: "google-forms", unit: "group", evaluation: true });
    const lost = sheet("Tussenmeting", [header, ...rows, ["2026-01-05T10:00", "WG-99", 3, 3, null]]);
    assert.deepEqual(told(read(groups, lost), "survey-code-unknown"), ["Tussenmeting!5"]);
  });
});
