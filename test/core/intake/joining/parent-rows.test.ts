import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { Reading } from "../../../../core/intake/reading.ts";
import type { Scalar } from "../../../../core/workbook/cell.ts";
import { problemCodes, read, sheet, usedFields } from "../book.ts";

type Row = readonly Scalar[];

const answered = "2025-09-02T18:05:02";
const uuid = (number: number): string => `7c2e41d0-55aa-4b1e-9c0f-00000000${String(1000 + number)}`;

// Invented groups and members, as KoboToolbox exports a form with a repeated question.
const koboHeader = ["start", "end", "Naam van de groep", "Postcode van de groep", "Bereidheid (0-4)", "Ervaring (0-4)", "Hoeveel leden heeft de groep?", "_id", "_uuid", "_submission_time", "_index"]; // prettier-ignore

function koboGroup(number: number): Row {
  const name = `Groep ${"ABCDEFGHIJ".charAt(number)}`;
  return [answered, answered, name, "4835 KD", 3, 2, 5, 880_100 + number, uuid(number), answered, number];
}

const memberHeader = ["Naam van het lid", "Leeftijd van het lid", "Beroep"];
const toolHeader = ["_index", "_parent_table_name", "_parent_index", "_submission__id", "_submission__uuid", "_submission__submission_time"]; // prettier-ignore

function koboMember(index: number, parent: number): Row {
  const own = [`Lid ${"abcdefghij".charAt(index)}`, 30 + index, "leraar"];
  return [...own, index, "Kennismaking", parent, 880_100 + parent, uuid(parent), answered];
}

function koboBook(parents: readonly number[], groups: readonly number[], keep: (header: string) => boolean = () => true): Reading {
  const rows = [[...memberHeader, ...toolHeader], ...parents.map((parent, place) => koboMember(place, parent))];
  const kept = [...memberHeader, ...toolHeader].map(keep);
  return read(
    sheet("Kennismaking", [koboHeader, ...groups.map(koboGroup)]),
    sheet("leden", rows.map((row) => row.filter((_, place) => kept[place]))), // prettier-ignore
  );
} // prettier-ignore

/** The ages of the members of each group. */
function ages({ groups }: Reading): (number | undefined)[][] {
  return groups.map(({ record: { members = [] } }) => members.map(({ age }) => age));
}

describe("members that a survey tool kept on a sheet of their own", () => {
  it("belong to the answer with the index that they name", () => {
    const reading = koboBook([3, 1, 3, 1], [1, 2, 3]);
    assert.deepEqual(ages(reading), [[31, 33], [], [30, 32]]);
    assert.deepEqual(usedFields(reading, 1)["_parent_index"], "group");
    assert.deepEqual(problemCodes(reading).filter((code) => /^members?-/u.test(code)), []); // prettier-ignore
  });

  for (const header of ["_parent_index", "_submission__id", "_submission__uuid"])
    it(`are known by ${header} alone`, () => {
      const reading = koboBook([2, 1, 2], [1, 2], (one) => !toolHeader.includes(one) || one === header || one === "_index"); // prettier-ignore
      assert.deepEqual(ages(reading), [[31], [30, 32]]);
    });

  it("whatever the order of the rows", () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 6 });
    const parts = numbers.chain((groups) =>
      fc.tuple(fc.constant(groups), fc.array(fc.constantFrom(...groups), { minLength: 1, maxLength: 9 })),
    );
    fc.assert(
      fc.property(parts, ([groups, parents]) => {
        const expected = groups.map((group) => parents.flatMap((parent, place) => (parent === group ? [30 + place] : []))); // prettier-ignore
        assert.deepEqual(ages(koboBook(parents, groups)), expected);
      }),
      { numRuns: 40 },
    );
  });

  it("belong to nobody where an index is not there, or stands there twice", () => {
    assert.deepEqual(ages(koboBook([1, 5], [1, 2])), [[], []]);
    assert.deepEqual(ages(koboBook([1, 2], [1, 1])).flat(), []);
  });

  it("belong to nobody by numbers under any other header", () => {
    const reading = read(
      sheet("Groepen", [["Volgnummer", "Naam groep", "Postcode", "Bereidheid (0-4)"], [1, "De Eik", "1324 AQ", 3], [2, "Het Plein", "2012 AQ", 2]]), // prettier-ignore
      sheet("Leden", [["Naam lid", "Leeftijd", "Nummer"], ["Lid a", 41, 1], ["Lid b", 42, 2]]), // prettier-ignore
    );
    assert.deepEqual(ages(reading), [[], []]);
  });

  it("of ODK belong to the answer with their key", () => {
    const reading = read(
      sheet("groepen", [["SubmissionDate", "Naam groep", "Postcode groep", "Bereidheid (0-4)", "Ervaring (0-4)", "KEY"], [answered, "De Eik", "1324 AQ", 3, 1, `uuid:${uuid(1)}`], [answered, "Het Plein", "2012 AQ", 2, 4, `uuid:${uuid(2)}`]]), // prettier-ignore
      sheet("leden", [["Naam lid", "Leeftijd lid", "Beroep", "PARENT_KEY", "KEY"], ["Lid a", 41, "kok", `uuid:${uuid(2)}`, `uuid:${uuid(2)}/leden[1]`]]), // prettier-ignore
    );
    assert.deepEqual(ages(reading), [[], [41]]);
  });
});
