import assert from "node:assert/strict";
import * as fc from "fast-check";
import { assigned } from "../../../core/intake/assignment.ts";
import { contentOf, shareOf } from "../../../core/intake/evidence.ts";
import { readPeople } from "../../../core/intake/read-people.ts";
import type { SheetRole } from "../../../core/intake/reading.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { book, groupRows, householdRows, problemCodes, read, sheet, usedFields } from "./book.ts";

/** The largest total by trying everything. */
function best(scores: readonly (readonly number[])[], row = 0, used: readonly number[] = []): number {
  const own = scores[row];
  if (own === undefined) return 0;
  const choices = own.flatMap((score, column) =>
    used.includes(column) ? [] : [score + best(scores, row + 1, [...used, column])],
  );
  return Math.max(best(scores, row + 1, used), ...choices);
}

describe("one-to-one assignment", () => {
  const matrix = fc.integer({ min: 1, max: 4 }).chain((columns) => {
    const row = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns });
    return fc.array(row, { maxLength: 4 });
  });

  it("has the largest total, and no column twice", () => {
    fc.assert(
      fc.property(matrix, (scores) => {
        const got = assigned(scores);
        const columns = got.filter((column) => column >= 0);
        assert.equal(new Set(columns).size, columns.length);
        const total = got.reduce((sum, column, row) => sum + (scores[row]?.[column] ?? 0), 0);
        assert.equal(total, best(scores));
      }),
    );
  });
});

describe("the content of a column", () => {
  it("does not depend on the order of its rows", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ maxLength: 4 }), fc.integer()), { maxLength: 700 }),
        (cells: Scalar[]) => {
          const sorted = (list: readonly Scalar[]): string[] => list.map(String).sort();
          assert.deepEqual(sorted(contentOf([...cells].reverse()).values), sorted(contentOf(cells).values));
        },
      ),
      { numRuns: 30 },
    );
  });

  it("is told as a share of what can be of a kind, and says nothing when it is empty", () => {
    assert.equal(shareOf(contentOf(["1234 AB", "2345", "n.v.t.", null]), "postcode"), 1);
    assert.equal(shareOf(contentOf(["1234 AB", "boom"]), "postcode"), 0.5);
    assert.equal(shareOf(contentOf([null, "?", "#N/B"]), "postcode"), undefined);
  });
});

describe("what a sheet is", () => {
  const check = (name: string, rows: readonly (readonly Scalar[])[], role: SheetRole): void => {
    assert.equal(read(sheet(name, rows)).sheets[0]?.role, role, name);
  };

  it("shows in its headers, whatever its name", () => {
    check("Blad1", groupRows, "groups");
    check("Blad1", householdRows, "households");
    check(
      "Blad1",
      [
        ["Groep", "Naam", "Leeftijd", "Beroep"],
        ["G1", "Anna", 40, "docent"],
        ["G1", "Bert", 50, "bakker"],
      ],
      "members",
    );
    check(
      "Ambassadeurs",
      [
        ["Naam", "Talen"],
        ["Anna", "Arabisch"],
      ],
      "ambassadors",
    );
    check(
      "Contactpersonen",
      [
        ["Naam", "E-mail"],
        ["Anna", "a@example.org"],
      ],
      "contacts",
    );
    check(
      "Partijen",
      [
        ["Partij", "Organisatie", "Vervanger"],
        ["Gemeente", "Gemeente X", "Anna"],
      ],
      "parties",
    );
    check(
      "Locaties",
      [
        ["Postcode", "Lat", "Lon"],
        ["1324", 52.36, 5.21],
      ],
      "locations",
    );
    check(
      "Sheet1",
      [
        ["pc4", "lat", "lon", "place", "rms_km"],
        [1324, 52.36, 5.21, "Almere", 0.4],
      ],
      "locations",
    );
    check(
      "Groups",
      [
        ["Group code", "Municipality", "Willingness", "Experience"],
        ["G1", "Almere", 3, 1],
      ],
      "groups",
    );
  });

  it("is left open rather than guessed", () => {
    check(
      "Blad1",
      [
        ["Naam", "Postcode", "E-mail"],
        ["Anna", "1324 AB", "a@example.org"],
      ],
      "unknown",
    );
    check(
      "Overzicht",
      [
        ["Stad", "Groepen", "Huishoudens", "Volwassenen", "Kinderen"],
        ["Almere", 5, 8, 14, 21],
      ],
      "unknown",
    );
    check(
      "Planning",
      [
        ["Wat", "Wanneer"],
        ["vergaderen", "3-4-2020"],
      ],
      "unknown",
    );
    check("Leeg", [], "unknown");
  });

  it("is a survey when it has the first columns of a survey tool and no list of people", () => {
    check(
      "Reacties",
      [
        ["Tijdstempel", "Hoe gaat het?", "Bent u tevreden?"],
        ["3-4-2020 10:00", "goed", "ja"],
      ],
      "survey",
    );
  });

  it("is what a person says", () => {
    const plain = sheet("Blad1", [["Naam", "Postcode"], ["Anna", "1324 AB"]]); // prettier-ignore
    const reading = readPeople(book(plain), { mappings: [{ sheet: "blad1", header: "*", field: "huishoudens" }] });
    assert.equal(reading.sheets[0]?.role, "households");
    assert.equal(reading.households.length, 1);
  });
});

describe("the columns of a sheet", () => {
  it("get their fields by words and content", () => {
    assert.deepEqual(Object.values(usedFields(read(sheet("Statushouders", householdRows)))), [
      "code", "municipality", "postcode", "lat", "lon", "adults", "children", "type", "sex", "vulnerability.score", "consent", "languages", "dutch",
      "ranking", "registeredOn",
    ]); // prettier-ignore
  });

  it("are not used where content and words contradict each other", () => {
    const rows = [
      ["Code", "Gemeente", "E-mail", "Volwassenen"],
      ...["a", "b", "c", "d"].map((code) => [`H-${code}1`, "Almere", `straat ${code}`, 2]),
    ];
    const reading = read(sheet("Huishoudens", rows));
    assert.ok(!("E-mail" in usedFields(reading)));
    assert.ok(problemCodes(reading).includes("columns-guessed"));
  });

  it("with the same header are not used unless they say the same", () => {
    const rows = (other: readonly Scalar[]): Scalar[][] => [
      ["Code", "Volwassenen", "Gemeente", "Gemeente"],
      ["H-1", 1, "Almere", other[0] ?? null],
      ["H-2", 2, "Haarlem", other[1] ?? null],
    ];
    const used = (other: readonly Scalar[]): string | undefined =>
      usedFields(read(sheet("Huishoudens", rows(other))))["Gemeente"];
    assert.equal(used(["Den Haag", "Delft"]), undefined);
    assert.equal(used([]), "municipality"); // an empty copy
    assert.equal(used(["Almere", "Haarlem"]), "municipality"); // the same
  });

  it("are what a person says, by header and, for duplicates, by number", () => {
    const rows: Scalar[][] = [
      ["Code", "Volwassenen", "Waar", "Gemeente", "Gemeente"],
      ["H-1", 1, "Delft", "Almere", "Haarlem"],
    ];
    const field = (header: string, said: string): string | undefined => {
      const mappings = [{ sheet: "Huishoudens", header, field: said }];
      return readPeople(book(sheet("Huishoudens", rows)), { mappings }).households[0]?.record.municipality;
    };
    assert.equal(field("waar", "municipality"), "Delft");
    assert.equal(field("Waar", "Gemeente of plaats"), "Delft"); // its label
    assert.equal(field("Gemeente (2)", "municipality"), "Haarlem");
    assert.equal(field("Gemeente (2)", "-"), "Almere");
  });

  it("tell of mappings that say nothing, and never read what is refused", () => {
    const rows: Scalar[][] = [["Code", "Volwassenen", "Religie"], ["H-1", 1, "x"]]; // prettier-ignore
    const mappings = [
      { sheet: "Huishoudens", header: "Kleur", field: "municipality" },
      { sheet: "Huishoudens", header: "Code", field: "kleur" },
      { sheet: "Huishoudens", header: "Religie", field: "name" },
    ];
    const reading = readPeople(book(sheet("Huishoudens", rows)), { mappings });
    const codes = problemCodes(reading);
    for (const code of ["mapping-no-column", "mapping-unknown-field", "mapping-refused", "refused-religion"])
      assert.ok(codes.includes(code), code);
    assert.equal(JSON.stringify(reading.households).includes('"x"'), false);
  });
});
