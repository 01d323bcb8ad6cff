import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { Reading } from "../../../../core/intake/reading.ts";
import type { Scalar } from "../../../../core/workbook/cell.ts";
import type { Sheet } from "../../../../core/workbook/snapshot.ts";
import { read, sheet } from "../book.ts";

type Row = readonly Scalar[];

// Invented groups and members.
const groups = sheet("Groepen", [
  ["Groepscode", "Groepsnaam", "Postcode", "Status"],
  ["WG-01", "De Eik", "1324 AQ", "poule"],
  ["WG-02", "Het Plein", "2012 AQ", "poule"],
  ["WG-03", "De Buren", "2023 BQ", "poule"],
  ["WG-04", "De buren", "1111 AA", "poule"],
]);

const header: Row = ["Groep", "Voornaam", "E-mail"];

function memberRows(texts: readonly Scalar[]): Row[] {
  return texts.map((text, place) => [text, `Lid ${"abcdefghij".charAt(place)}`, `lid${place}@voorbeeld.nl`]);
}

function members(texts: readonly Scalar[], more: Partial<Sheet> = {}): Sheet {
  return sheet("Leden", [header, ...memberRows(texts)], more);
}

/** Code of each group with its members, by the row of the sheet: `WG-01: 2 3`. */
function joined(reading: Reading): string {
  return reading.groups
    .filter(({ record }) => record.members !== undefined)
    .map(
      ({ record }) =>
        `${record.code}:${(record.members ?? []).map(({ email = "" }) => /\d+/u.exec(email)?.[0] ?? "").join("")}`,
    )
    .join(" ");
}

/** Codes of what is told about the sheet of members, with the cell. */
function told(reading: Reading): string {
  const about = reading.problems.filter(
    ({ sheet: name, told: { code } }) => name === "Leden" && /group|form/u.test(code),
  );
  return about.map(({ cell = "", told: { code } }) => `${code} ${cell}`).sort().join(", "); // prettier-ignore
}

describe("members and their groups", () => {
  for (const [what, texts, expected, expectedTold] of [
    ["by code", ["WG-01", "WG-02", "WG-01"], "WG-01:02 WG-02:1", ""],
    ["by code in capitals and spaces of their own", ["wg-01 ", " WG-02"], "WG-01:0 WG-02:1", ""],
    ["by name", ["De Eik", "het plein"], "WG-01:0 WG-02:1", ""],
    ["by a code written otherwise", ["WG 1", "wg02"], "WG-01:0 WG-02:1", "code-other-form A2"],
    ["by number", ["1", "groep 2", 3], "WG-01:0 WG-02:1 WG-03:2", "code-other-form A2"],
    [
      "not by a name of two groups",
      ["WG-01", "De Buren", "de buren"],
      "WG-01:0",
      "member-of-several-groups A3, member-of-several-groups A4",
    ],
    [
      "not where the group is not on the list, told once",
      ["WG-01", "WG-77", "WG-77", "WG-77"],
      "WG-01:0",
      "members-without-group A3",
    ],
    [
      "by the first of them, where each group is written once",
      ["WG-01", null, null, "WG-02", null],
      "WG-01:012 WG-02:34",
      "group-filled-down A3",
    ],
    [
      "not down from a group that comes back",
      ["WG-01", null, "WG-02", "WG-01", null, null],
      "WG-01:03 WG-02:2",
      "members-without-group A3",
    ],
    [
      "not down where a single cell is blank",
      ["WG-01", "WG-02", "WG-03", null],
      "WG-01:0 WG-02:1 WG-03:2",
      "member-without-group A5",
    ],
    [
      "not down from an unknown group",
      ["WG-01", null, "WG-77", null, null],
      "WG-01:0",
      "member-without-group A4, members-without-group A3",
    ],
    ["not down from nothing", [null, "WG-01", null, "WG-02", null], "WG-01:1 WG-02:3", "members-without-group A2"],
  ] as const) {
    it(what, () => {
      const reading = read(groups, members(texts));
      assert.deepEqual([joined(reading), told(reading)], [expected, expectedTold]);
    });
  }

  it("by a cell merged over them", () => {
    const reading = read(groups, members(["De Eik", null, "WG-02", null], { merges: ["A2:A3", "A4:A5"] }));
    assert.deepEqual([joined(reading), told(reading)], ["WG-01:01 WG-02:23", ""]);
  });

  it("not down over a row that is blank", () => {
    const rows = memberRows(["WG-01", null, null, "WG-02", null, null]);
    const reading = read(groups, sheet("Leden", [header, ...rows.slice(0, 2), [], ...rows.slice(2)]));
    assert.deepEqual(joined(reading), "WG-01:0 WG-02:3");
  });

  it("whatever a column of groups is called, when it holds them", () => {
    const rows = memberRows(["WG-01", "WG-02", "De Eik"]);
    const reading = read(groups, sheet("Leden", [["Waar doe je mee?", "Voornaam", "E-mail"], ...rows]));
    assert.equal(joined(reading), "WG-01:02 WG-02:1");
  });

  it("are the same whatever the order of rows and sheets", () => {
    const rows = memberRows(["WG-01", "WG 2", "de eik", "3", "WG-77"]);
    const sorted = (reading: Reading): unknown =>
      reading.groups.map(({ record }) => [record.code, (record.members ?? []).map(({ email }) => email).sort()]);
    const expected = sorted(read(groups, sheet("Leden", [header, ...rows])));
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), fc.boolean(), (some, turned) => {
        const list = sheet("Leden", [header, ...some]);
        assert.deepEqual(sorted(turned ? read(list, groups) : read(groups, list)), expected);
      }),
      { numRuns: 20 },
    );
  });
});

describe("answers of members", () => {
  const answerHeader: Row = ["Tijdstempel", "Groepscode", "Voornaam", "E-mail", "Leeftijd", "Beroep"];
  const form = (rows: readonly Row[]): Sheet => sheet("Formulierreacties 1", [answerHeader, ...rows]);
  const answers: readonly Row[] = [
    ["2026-01-05T10:00", "WG-01", "Lid a", "lid0@voorbeeld.nl", 41, "kok"],
    ["2026-01-05T11:00", "WG-01", "Lid b", "lid1@voorbeeld.nl", 52, "docent"],
    ["2026-01-05T12:00", "WG-02", "Nieuw", "lid7@voorbeeld.nl", 30, "ict'er"],
    ["2026-01-05T13:00", "WG-02", "Nog een", "lid8@voorbeeld.nl", 31, "boer"],
  ];

  it("are the list of members where there is none", () => {
    const reading = read(groups, form(answers));
    assert.deepEqual(reading.sheets.map(({ role, survey }) => [role, survey?.unit]), [["groups", undefined], ["members", "member"]]); // prettier-ignore
    assert.equal(joined(reading), "WG-01:01 WG-02:78");
    // Whoever answered need not be everybody.
    assert.deepEqual(reading.groups.map(({ record }) => record.size), [undefined, undefined, undefined, undefined]); // prettier-ignore
  });

  it("fill what the list of members leaves blank, and are the members of groups that have none there", () => {
    const reading = read(groups, members(["WG-01", "WG-01"]), form(answers));
    assert.deepEqual(reading.sheets[2]?.survey, { tool: "google-forms", unit: "member", joined: 2, unjoined: 0 });
    assert.equal(joined(reading), "WG-01:01 WG-02:78");
    assert.deepEqual(reading.groups[0]?.record.members?.map(({ age }) => age), [41, 52]); // prettier-ignore
  });

  it("of nobody on the list are told and left out", () => {
    const reading = read(groups, members(["WG-01", "WG-02"]), form(answers));
    const lost = reading.problems.filter(({ told: { code } }) => code === "answer-of-nobody");
    assert.deepEqual(lost.map(({ row }) => row), [4, 5]); // prettier-ignore
    assert.equal(joined(reading), "WG-01:0 WG-02:1");
  });
});
