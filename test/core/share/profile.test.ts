import assert from "node:assert/strict";
import fc from "fast-check";
import { RequestProblem } from "../../../core/jobs/request-problem.ts";
import type { Group } from "../../../core/records/group.ts";
import type { Household } from "../../../core/records/household.ts";
import { householdTypes } from "../../../core/records/words.ts";
import { profileSheets, type ProfileSource } from "../../../core/share/profile.ts";
import type { SharedSheet } from "../../../core/share/shared-file.ts";
import { matchesWith, readingOf, type People } from "../ambassadors/programme.ts";
import { emptyWorkbook, workbookWith } from "../tasks/workbooks.ts";

function sourceOf(people: People, standing = emptyWorkbook): ProfileSource {
  return { standing, reading: readingOf(people), language: "nl" };
}

/** Every value of the rows as one text. */
function saidIn(sheets: readonly SharedSheet[]): string {
  return sheets.flatMap(({ rows }) => rows.flat()).join("\n");
}

/** What is said by title of column, of the only row of the only sheet. */
function onlyRow(sheets: readonly SharedSheet[]): Readonly<Record<string, unknown>> {
  const [sheet, ...others] = sheets;
  assert.ok(sheet !== undefined);
  assert.deepEqual([sheet.rows.length, others.length], [1, 0]);
  return Object.fromEntries(sheet.layout.columns.map(({ title }, place) => [title, sheet.rows[0]?.[place]]));
}

function refusal(source: ProfileSource, request: { match?: string; who?: string }): string {
  try {
    profileSheets(source, request);
  } catch (error) {
    assert.ok(error instanceof RequestProblem);
    return error.told.code;
  }
  return "none";
}

/** A text that stands in no word of ours, as a name, address or remark would. */
const secret = fc.stringMatching(/^[A-Z]{3}[0-9]{3}$/u).map((text) => `Zqx${text}`);
const typed = fc.oneof(
  secret,
  fc.tuple(fc.constantFrom("werk", "taal van", "rust"), secret).map((two) => two.join(" ")),
);
const age = fc.integer({ min: 1000, max: 9999 });

const shared = {
  name: secret,
  postcode: secret,
  municipality: fc.oneof(
    fc.constantFrom("Almere", "'s-Hertogenbosch"),
    secret,
    secret.map((text) => `Laan ${text} 12`),
  ),
  languages: fc.uniqueArray(fc.constantFrom("ar", "ti", "nl"), { maxLength: 3 }),
  ranking: fc.array(fc.uniqueArray(fc.constantFrom(...householdTypes), { maxLength: 2 }), { maxLength: 3 }),
  priorities: fc.array(typed, { maxLength: 3 }),
  interests: fc.array(secret, { maxLength: 2 }),
  workFields: fc.array(secret, { maxLength: 2 }),
  expectation: fc.record({ hoursPerWeek: fc.integer({ min: 100, max: 160 }), focus: fc.integer({ min: 1, max: 5 }) }),
  location: fc.record({
    lat: fc.double({ min: 51.1, max: 52.9, noNaN: true }),
    lon: fc.double({ min: 4.1, max: 6.9, noNaN: true }),
    precisionKm: fc.constant(0.1),
    source: fc.constant("sheet" as const),
  }),
  contactPerson: secret,
  registeredOn: fc.constant("2025-11-27"),
};

const household: fc.Arbitrary<Household> = fc.record({
  ...shared,
  code: secret,
  adults: fc.integer({ min: 0, max: 30 }),
  children: fc.integer({ min: 0, max: 30 }),
  type: fc.constantFrom(...householdTypes),
  age,
  vulnerability: fc.record({ score: fc.double({ min: 1.01, max: 7.99, noNaN: true }) }),
});

const group: fc.Arbitrary<Group> = fc.record({
  ...shared,
  code: secret,
  size: fc.integer({ min: 1, max: 40 }),
  types: fc.uniqueArray(fc.constantFrom(...householdTypes), { maxLength: 2 }),
  relation: fc.array(secret, { maxLength: 2 }),
  members: fc.array(
    fc.record({ name: secret, age, occupation: secret, email: secret, phone: secret, postcode: secret }),
    {
      maxLength: 4,
    },
  ),
});

describe("profiles", () => {
  it("say nothing that anybody typed but the name of a place, and no number but bands", () => {
    fc.assert(
      fc.property(fc.array(household, { maxLength: 4 }), fc.array(group, { maxLength: 4 }), (households, groups) => {
        fc.pre(households.length + groups.length > 0);
        const said = saidIn(profileSheets(sourceOf({ households, groups }), {}));
        const places = [...households, ...groups].map(({ municipality = "" }) => municipality);
        assert.ok(!/Laan/u.test(said));
        for (const place of places.filter((one) => /^Zqx/u.test(one))) assert.ok(!said.includes(place));
        assert.ok(!/Zqx/u.test(said), said);
        assert.ok(!/\d{3}/u.test(said), said);
        assert.ok(!/\d[.,]\d/u.test(said), said);
      }),
    );
  });

  it("do not show in which order the rows were, and count those alike together", () => {
    fc.assert(
      fc.property(fc.array(household, { minLength: 1, maxLength: 6 }), (households) => {
        const twice = [...households, ...households].map((one, index) => ({ ...one, code: `H-${index}` }));
        const rows = profileSheets(sourceOf({ households: twice }), {})[0]?.rows ?? [];
        assert.deepEqual(profileSheets(sourceOf({ households: [...twice].reverse() }), {})[0]?.rows, rows);
        const count = rows.reduce((sum, row) => sum + Number(row.at(-1)), 0);
        assert.equal(count, twice.length);
        assert.ok(rows.every((row) => Number(row.at(-1)) % 2 === 0));
      }),
    );
  });

  it("tell of a household what a group needs to know", () => {
    const sheets = profileSheets(
      sourceOf({
        households: [
          {
            code: "H-1",
            name: "Verzonnen Naam",
            municipality: " Almere ",
            type: "family",
            adults: 2,
            children: 3,
            age: 34,
            languages: ["nl", "ti"],
            ranking: [["family"], ["couple", "single-woman"]],
            priorities: ["Werk vinden", "de taal leren met Zus", "een huisarts"],
            expectation: { hoursPerWeek: 3, focus: 4 },
          },
        ],
      }),
      { who: " h-1" },
    );
    assert.deepEqual(onlyRow(sheets), {
      "Soort huishouden": "gezin met kinderen",
      Volwassenen: "2",
      Kinderen: "3-4",
      Talen: "Tigrinya, Nederlands",
      "Wens: soort groep": "1 gezin met kinderen, 2 stel zonder kinderen / alleenstaande vrouw",
      "Wat voorop staat": "taal en inburgering, gezondheid, werk",
      "Uren per week": "3-4",
      "Soort contact": "vooral doelen",
      Gemeente: "Almere",
      "Hoe vaak": 1,
    });
  });

  it("are of who waits: nobody in a match that is not over, who left, or who did not agree", () => {
    const standing = workbookWith(matchesWith([{}, { status: "ended" }]));
    const households: Household[] = [
      { code: "H-1", type: "couple" },
      { code: "H-2", type: "family" },
      { code: "H-3", type: "single-man", consent: "no" },
      { code: "H-4", type: "single-woman", status: "withdrawn" },
    ];
    assert.equal(
      onlyRow(profileSheets(sourceOf({ households }, standing), {}))["Soort huishouden"],
      "gezin met kinderen",
    );
  });

  const places: readonly (readonly [string, string | null])[] = [
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ["Súdwest-Fryslân", "Súdwest-Fryslân"],
    ["Laan 12, Almere", null],
    ["1312AB Almere", null],
    ["tel. 06-12345678", null],
  ];
  for (const [municipality, said] of places) {
    it(`say ${said ?? "no place"} where somebody typed ${municipality}`, () => {
      const sheets = profileSheets(sourceOf({ households: [{ code: "H-1", municipality }] }), { who: "H-1" });
      assert.equal(onlyRow(sheets)["Gemeente"], said);
    });
  }

  it("are of both sides of a match that is named", () => {
    const standing = workbookWith(matchesWith([{}]));
    const people = { households: [{ code: "H-1" }, { code: "H-9" }], groups: [{ code: "G-1", size: 5 }] };
    const names = profileSheets(sourceOf(people, standing), { match: "m-01" }).map(({ layout }) => layout.name);
    assert.deepEqual(names, ["Profielen huishoudens", "Profielen groepen"]);
    const [one, ...others] = profileSheets(sourceOf(people, standing), { match: "M-01", who: "G-1" });
    assert.deepEqual([one?.layout.name, others.length], ["Profielen groepen", 0]);
  });

  const refusals: readonly (readonly [string, People, { match?: string; who?: string }])[] = [
    ["profile-nobody-waits", {}, {}],
    ["profile-code-unknown", { households: [{ code: "H-1" }] }, { who: "H-2" }],
    ["share-match-unknown", {}, { match: "M-09" }],
    ["profile-no-consent", { households: [{ code: "H-1", consent: "no" }] }, { who: "H-1" }],
  ];
  for (const [code, people, request] of refusals) {
    it(`refuse with ${code}`, () => {
      assert.equal(refusal(sourceOf(people), request), code);
    });
  }
});
