import assert from "node:assert/strict";
import * as fc from "fast-check";
import { readPeople } from "../../../core/intake/read-people.ts";
import type { Reading } from "../../../core/intake/reading.ts";
import { group } from "../../../core/records/group.ts";
import { household } from "../../../core/records/household.ts";
import { printedProblem } from "../../../core/text/problem.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { book, groupRows, householdRows, problemCodes, read, sheet } from "./book.ts";

/** Records without the place they came from, in an order of their own. */
function records(reading: Reading): unknown {
  const plain = (list: readonly { readonly record: { readonly code: string } }[]): unknown[] =>
    list.map(({ record }) => record).sort((one, other) => (one.code < other.code ? -1 : 1));
  return [plain(reading.groups), plain(reading.households)];
}

/** The same numbers in another order. */
const shuffled = (length: number): fc.Arbitrary<number[]> => {
  const all = Array.from({ length }, (_, index) => index);
  return fc.shuffledSubarray(all, { minLength: length, maxLength: length });
};

const [title = [], blank = [], groupHeader = [], ...groupData] = groupRows;
const [householdHeader = [], ...householdData] = householdRows;

function take<Item>(list: readonly Item[], order: readonly number[]): Item[] {
  return order.flatMap((place) => (place < list.length ? [list[place] as Item] : []));
}

describe("reading a workbook", () => {
  it("gives the same records whatever the order of the columns", () => {
    const expected = records(read(sheet("Welkom Groepen", groupRows), sheet("Statushouders", householdRows)));
    fc.assert(
      fc.property(shuffled(groupHeader.length), shuffled(householdHeader.length), (one, other) => {
        const groups = [
          title,
          blank,
          ...[groupHeader, ...groupData].map((row) => one.map((place) => row[place] ?? null)),
        ];
        const households = [householdHeader, ...householdData].map((row) => other.map((place) => row[place] ?? null));
        assert.deepEqual(records(read(sheet("Welkom Groepen", groups), sheet("Statushouders", households))), expected);
      }),
      { numRuns: 40 },
    );
  });

  it("gives the same records whatever the order of rows and sheets", () => {
    const expected = records(read(sheet("Welkom Groepen", groupRows), sheet("Statushouders", householdRows)));
    fc.assert(
      fc.property(shuffled(groupData.length), shuffled(householdData.length), fc.boolean(), (one, other, turned) => {
        const groups = sheet("Welkom Groepen", [title, blank, groupHeader, ...take(groupData, one)]);
        const households = sheet("Statushouders", [householdHeader, ...take(householdData, other)]);
        assert.deepEqual(records(turned ? read(households, groups) : read(groups, households)), expected);
      }),
      { numRuns: 40 },
    );
  });

  it("gives records that keep to contracts.md, and absent fields where nothing is known", () => {
    const reading = read(sheet("Welkom Groepen", groupRows), sheet("Statushouders", householdRows));
    for (const { record } of reading.groups) assert.deepEqual(group.parse(record), record);
    for (const { record } of reading.households) assert.deepEqual(household.parse(record), record);
    assert.deepEqual(reading.groups[0]?.record, {
      code: "WG-1",
      municipality: "Almere",
      status: "approved",
      postcode: "1324AQ",
      size: 5,
      ranking: [["family"], ["couple"], ["single-man"]],
      vulnerability: { willingness: 3, experience: 3 },
    });
    assert.deepEqual(reading.households[2]?.record, {
      code: "H-03",
      municipality: "Haarlem",
      languages: ["fa", "en"],
      registeredOn: "2020-03-03",
      postcode: "2033DQ",
      adults: 1,
      children: 2,
      type: "single-parent",
      vulnerability: { score: 0 },
      dutch: "B1",
      consent: "no",
    });
    assert.ok(reading.groupFields.has("ranking") && reading.householdFields.has("consent"));
    assert.ok(!reading.householdFields.has("interests"));
  });

  it("says every problem in both languages without a name, place or address in it", () => {
    const rows: Scalar[][] = [
      ["Code", "Naam", "Gemeente", "Adres", "Postcode", "Volwassenen", "Kinderen", "Talen", "Aangemeld op", "Kwetsbaarheid", "Niveau Nederlands", "Status"],
      ["H-1", "Zonderling", "Nergenshuizen", "Geheimstraat 3", "bij tante Geheim", "veel", "Geheim", "Geheimtaal", "geheim", 77, "Geheim", "Geheim"],
    ]; // prettier-ignore
    const reading = read(sheet("Huishoudens", rows));
    assert.ok(reading.problems.length >= 6);
    for (const problem of reading.problems) {
      for (const language of ["nl", "en"] as const) {
        assert.doesNotMatch(printedProblem(problem, language).message, /geheim|zonderling|nergenshuizen|77/iu);
      }
    }
  });

  it("tells a fault that many cells share once, with their number", () => {
    const rows = Array.from({ length: 30 }, (_, place): Scalar[] => [`H-${place}`, 1, "xxxx"]);
    const reading = read(sheet("Huishoudens", [["Code", "Volwassenen", "Aangemeld op"], ...rows]));
    const told = reading.problems.filter(({ told: { code } }) => code === "date-unclear");
    assert.equal(told.length, 0); // not one cell is a date, so the column is no column of dates
    const half = rows.map((row, place) => (place % 2 === 0 ? row : [...row.slice(0, 2), "2020-03-03"]));
    const again = read(sheet("Huishoudens", [["Code", "Volwassenen", "Aangemeld op"], ...half]));
    const [one, ...more] = again.problems.filter(({ told: { code } }) => code === "date-unclear");
    assert.deepEqual([one?.cell, more.length, one?.told.values], ["C2", 0, { header: "Aangemeld op", cells: "C2, C4, C6, C8, C10, C12, C14, C16, …", count: 15 }]); // prettier-ignore
  });
});

describe("people around the groups", () => {
  const members = sheet("Groepsleden", [
    ["Groep", "Voornaam", "Tussenvoegsel", "Achternaam", "Leeftijd", "Beroep", "E-mail", "Telefoon", "Overdag beschikbaar?", "Uren per week", "VOG gezien op", "Afwezig van", "Afwezig tot en met"],
    ["WG-1", "Anna", "de", "Wit", 43, "docent", "A@example.org", 612345678, "vaak", "ca. 2", "13-3-2020", "1-7-2020", "20-7-2020"],
    ["wg-1", "Bert", null, "Bos", "veertig", "bakker", null, null, "soms", 3, null, null, null],
    ["WG-9", "Cor", null, "Smit", 30, "kok", null, null, "nooit", 1, "ja", null, null],
  ]); // prettier-ignore

  it("are joined to them by code, and who fits nowhere is told", () => {
    const reading = read(sheet("Welkom Groepen", groupRows), members);
    assert.deepEqual(reading.groups[0]?.record.members, [
      {
        name: "Anna de Wit",
        age: 43,
        occupation: "docent",
        email: "a@example.org",
        phone: "0612345678",
        daytime: "often",
        hoursPerWeek: 2,
        absences: [{ from: "2020-07-01", to: "2020-07-20" }],
        approval: { conductCertificate: { seen: true, on: "2020-03-13" } },
      },
      { name: "Bert Bos", occupation: "bakker", daytime: "sometimes", hoursPerWeek: 3 },
    ]);
    assert.equal(reading.groups[1]?.record.members, undefined);
    const lost = reading.problems.find(({ told }) => told.code === "member-without-group");
    assert.deepEqual([lost?.level, lost?.cell], ["error", "A4"]);
    assert.ok(problemCodes(reading).includes("group-size-differs")); // five typed, two listed
  });

  it("are ambassadors, contact persons and parties", () => {
    const reading = read(
      sheet("Ambassadeurs", [["Nr.", "Naam", "Talen", "Capaciteit"], ["CA-1", "Rima", "Arabisch", 3], ["CA-2", "Sam", null, null]]), // prettier-ignore
      sheet("Contactpersonen", [["Naam", "E-mailadres", "Taal"], ["Marit", "m@example.org", "Nederlands"], ["Ravi", "r@example.org", "Engels"]]), // prettier-ignore
      sheet("Partijen", [["Partij", "Organisatie", "Vast contact", "Vervanger", "Bereikbaar"], ["Gemeente", "Gemeente X", "Irma", "Koen", "ma-do"], ["Moskee", null, null, null, null]]), // prettier-ignore
    );
    assert.deepEqual(reading.ambassadors.map(({ record }) => record), [{ code: "CA-1", name: "Rima", languages: ["ar"], capacity: 3 }, { code: "CA-2", name: "Sam", languages: [] }]); // prettier-ignore
    assert.deepEqual(reading.contactPersons.map(({ record }) => record), [{ name: "Marit", email: "m@example.org", language: "nl" }, { name: "Ravi", email: "r@example.org", language: "en" }]); // prettier-ignore
    assert.deepEqual(reading.parties.map(({ record }) => record), [{ key: "municipality", name: "Gemeente X", contact: "Irma", backup: "Koen", reachable: "ma-do" }, { key: "moskee", name: "Moskee" }]); // prettier-ignore
  });

  it("are missed where a group names a contact person who is on no list", () => {
    const rows = groupRows.map((row, place) =>
      place === 2 ? [...row, "Contactpersoon"] : place > 2 ? [...row, "Onbekende"] : row,
    );
    const contacts = sheet("Contactpersonen", [["Naam", "E-mail"], ["Marit", "m@example.org"]]); // prettier-ignore
    assert.ok(problemCodes(read(sheet("Welkom Groepen", rows), contacts)).includes("contact-unknown"));
  });
});

describe("any workbook at all", () => {
  const words = ["Code", "Naam", "Postcode", "Lat", "Lon", "Talen", "Status", "Volwassenen", "Kinderen", "Groep", "Voorkeur: gezin", "Voorkeur: stel", "1e keus", "2e keus", "Voorkeur", "BSN", "Bereidheid", "Ervaring", "Aangemeld op", "Gezinssamenstelling", "Kwetsbaarheid: geld", "E-mail", "__proto__", "constructor", "Totaal", "Timestamp"]; // prettier-ignore
  const values: Scalar[] = ["ja", "nee", "1324 AB", "3-4-2020", "gezin > stel", "stel", "alleenstaand", "2 + 3 kinderen", 0, 1, 5, 52.3, -1, 1e300, Number.NaN, true, "#N/B", "=1+1", "__proto__", "ar, ti", "\ud800", "\u0000", "a".repeat(500)]; // prettier-ignore
  const cell: fc.Arbitrary<Scalar> = fc.oneof(
    fc.constantFrom(...values),
    fc.constantFrom(...words),
    fc.constant(null),
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.double(),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 9 });
  const headed = fc
    .tuple(fc.array(fc.constantFrom(...words), { maxLength: 9 }), rows)
    .map(([header, data]) => [header, ...data]);
  const name = fc.oneof(
    fc.constantFrom("Welkom Groepen", "Huishoudens", "Leden", "Locaties", "Partijen", "__proto__"),
    fc.string({ maxLength: 8 }),
  );
  const merges = fc.array(fc.constantFrom("A1:B2", "A2:A9", "ZZZ1:A1", "niets"), { maxLength: 3 });
  const anySheet = fc.record({ name, cells: fc.oneof(rows, headed), headerRow: fc.constant(0), merges });
  const anyBook: fc.Arbitrary<Snapshot> = fc
    .array(anySheet, { maxLength: 4 })
    .map((sheets) => ({ sheets, sheetNames: sheets.map((one) => one.name) }));

  it("gives records and problems that can be said, never a crash", () => {
    fc.assert(
      fc.property(anyBook, (snapshot) => {
        const reading = readPeople(snapshot, {
          mappings: [{ sheet: "__proto__", header: "__proto__", field: "__proto__" }],
        });
        for (const { record } of reading.groups) group.parse(record);
        for (const { record } of reading.households) household.parse(record);
        for (const problem of reading.problems) {
          assert.ok(printedProblem(problem, "nl").message.length > 10);
          assert.ok(printedProblem(problem, "en").message.length > 10);
        }
        assert.equal(reading.sheets.length, snapshot.sheets.length);
        JSON.stringify(reading);
      }),
      { numRuns: 400 },
    );
  });

  it("may hold headers that mean something to a computer", () => {
    const rows2: Scalar[][] = [["Code", "Volwassenen", "__proto__", "constructor"], ["__proto__", 1, "x", "y"], ["constructor", 1, "x", "y"]]; // prettier-ignore
    const reading = readPeople(book(sheet("Huishoudens", rows2)), { mappings: [] });
    assert.deepEqual(reading.households.map(({ record }) => record.code), ["__proto__", "constructor"]); // prettier-ignore
  });
});
