/** Whatever stands in a workbook, it gives a reading: sheets of the corpus taken apart, and headers and cells of chance. */
import assert from "node:assert/strict";
import * as fc from "fast-check";
import { inspected } from "../../../core/intake/inspected.ts";
import { readPeople } from "../../../core/intake/read-people.ts";
import type { Reading } from "../../../core/intake/reading.ts";
import type { Problem } from "../../../core/records/problem.ts";
import { say } from "../../../core/text/sentence.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Sheet, Snapshot } from "../../../core/workbook/snapshot.ts";
import { corpusSnapshot } from "../../corpus/snapshot.ts";
import * as english from "../../corpus/cases/english.ts";
import * as groups from "../../corpus/cases/lists-groups.ts";
import * as scores from "../../corpus/cases/lists-scores.ts";
import * as lists from "../../corpus/cases/lists.ts";
import * as forms from "../../corpus/cases/surveys-forms.ts";
import * as panels from "../../corpus/cases/surveys-panels.ts";

type Cells = readonly (readonly Scalar[])[];

const ofLists = [english, groups, scores, lists]
  .flatMap((cases) => Object.values(cases))
  .map(({ sheets }) => corpusSnapshot(sheets));
const ofSurveys = [forms, panels].flatMap((cases) => Object.values(cases)).map(({ sheets }) => corpusSnapshot(sheets));
const all: readonly Sheet[] = [...ofLists, ...ofSurveys].flatMap(({ sheets }) => sheets);

const headers = ["Groepscode", "Naam", "Postcode", "Volwassenen", "Kinderen", "Status", "Talen", "Voorkeur: gezin", "1e keus", "BSN", "Kwetsbaarheid (0-8)", "Bereidheid 0 t/m 4", "VOG", "lat", "__proto__", "constructor", "Lid 1 naam", "Lid 2 naam", "Totaal", "Timestamp", "*"]; // prettier-ignore

const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Scalar>(
      ...headers,
      "1315 AB",
      "ja",
      "gezin",
      "A1-A2",
      "3-4-2020",
      "06-12345678",
      "=1+1",
      "#N/A",
      "",
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 2, arbitrary: fc.oneof(fc.integer({ min: -5, max: 60000 }), fc.double(), fc.maxSafeInteger()) },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Scalar>(
      "x".repeat(10_000),
      "gezin, ".repeat(2_000),
      "(".repeat(5_000),
      "1 ".repeat(5_000),
      "1e308",
      "\u0000",
      "🏠".repeat(500),
    ),
  },
);

/** One way to take a sheet apart. */
const change: fc.Arbitrary<(cells: Cells) => Cells> = fc.oneof(
  fc.constant((cells: Cells) => cells.slice(1)),
  fc.constant((cells: Cells) => cells.map((row) => [...row].reverse())),
  fc.constant((cells: Cells) =>
    cells.map((row) => Array.from({ length: 300 }, (_, index) => row[index % Math.max(1, row.length)] ?? null)),
  ),
  fc.integer({ min: 0, max: 40 }).map((width) => (cells: Cells) => cells.map((row) => row.slice(0, width))),
  fc
    .tuple(fc.nat(30), fc.array(scalar, { maxLength: 12 }))
    .map(([at, row]) => (cells: Cells) => [...cells.slice(0, at), row, ...cells.slice(at)]),
  fc.tuple(fc.nat(30), fc.nat(25), scalar).map(
    ([row, column, value]) =>
      (cells: Cells) =>
        cells.map((line, place) =>
          place === row
            ? Array.from({ length: Math.max(line.length, column + 1) }, (_, index) =>
                index === column ? value : (line[index] ?? null),
              )
            : line,
        ),
  ),
);

const merge = fc.constantFrom("A1:D1", "A2:A9", "B3:B4", "C1:C1", "XFD1:XFD9", "nonsense", "A4:A2");

const takenApart: fc.Arbitrary<Sheet> = fc
  .tuple(fc.constantFrom(...all), fc.array(change, { maxLength: 5 }), fc.array(merge, { maxLength: 2 }))
  .map(([{ name, cells, merges }, changes, more]) => ({
    name,
    headerRow: 0,
    cells: changes.reduce<Cells>((now, one) => one(now), cells as Cells),
    merges: [...(merges ?? []), ...more],
  }));

const ofChance: fc.Arbitrary<Sheet> = fc
  .tuple(
    fc.constantFrom("Groepen", "Huishoudens", "Leden", "Blad1", "__proto__"),
    fc.array(fc.constantFrom<Scalar>(...headers), { maxLength: 12 }),
    fc.array(fc.array(scalar, { maxLength: 12 }), { maxLength: 12 }),
  ) // prettier-ignore
  .map(([name, header, rows]) => ({ name, headerRow: 0, cells: [header, ...rows] }));

/** Names of sheets are unique in a workbook. */
const workbook: fc.Arbitrary<Snapshot> = fc
  .array(fc.oneof(takenApart, ofChance), { maxLength: 3 })
  .map((found) => found.map((one, place) => ({ ...one, name: `${one.name} ${place}` })))
  .map((sheets) => ({ sheets, sheetNames: sheets.map(({ name }) => name) }));

/** Columns by their letters, as far as a cell of a problem can stand. */
function assertCellExists({ sheet, cell, row }: Problem, { sheets }: Snapshot): void {
  if (sheet === undefined) return;
  const found = sheets.find(({ name }) => name === sheet);
  assert.ok(found !== undefined, sheet);
  const last = found.cells.length;
  assert.ok(row === undefined || (row >= 1 && row <= last), `${sheet} row ${row ?? ""}`);
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})(\d+)$/u.exec(cell ?? "A1") ?? [];
  assert.ok(letters !== "" && Number(digits) >= 1 && Number(digits) <= last, `${sheet} ${cell ?? ""}`);
}

/** The reading as JSON; nothing in it may get lost on the way, as numbers do that are none. */
function printed(reading: Reading): string {
  return JSON.stringify(inspected(reading, reading.problems, "nl"), (key, value: unknown) => {
    const isSafe = ["string", "boolean", "object"].includes(typeof value) || Number.isFinite(value);
    assert.ok(isSafe && value !== null, key);
    return value;
  });
}

describe("any workbook at all", () => {
  it("gives a reading, the same every time, with problems at cells that are there", () => {
    fc.assert(
      fc.property(workbook, (snapshot) => {
        const reading = readPeople(snapshot, { mappings: [] });
        const text = printed(reading);
        assert.equal(JSON.stringify(JSON.parse(text)), text);
        assert.equal(printed(readPeople(snapshot, { mappings: [] })), text);
        for (const problem of reading.problems) {
          assertCellExists(problem, snapshot);
          assert.ok(say("nl", problem.told) !== "" && say("en", problem.told) !== "");
        }
      }),
      { numRuns: 50 },
    );
  });

  it("gives a reading when it is empty, huge in one cell, or as wide as a sheet can be", () => {
    const wide = Array.from({ length: 16_384 }, (_, index) => `Kolom ${index}`);
    const cells: readonly Cells[] = [[], [[]], [[null]], [["x".repeat(32_767)]], [wide, wide.map(() => 1)]];
    for (const one of cells) {
      const snapshot: Snapshot = { sheets: [{ name: "Groepen", headerRow: 0, cells: one }], sheetNames: ["Groepen"] };
      assert.equal(readPeople(snapshot, { mappings: [] }).sheets.length, 1);
    }
  });
});

/** The records of a reading, whatever their order and the codes that we gave. */
function records(reading: Reading): string[] {
  const plain = [...reading.groups, ...reading.households, ...reading.ambassadors].map(({ record, proposed }) =>
    JSON.stringify(proposed === true ? { ...record, code: "" } : record),
  );
  return plain.sort();
}

describe("the order of rows", () => {
  it("changes no column and no record", () => {
    const shuffled = ofLists.filter(({ sheets }) => sheets.every(({ merges = [] }) => merges.every((merge) => /^[A-Z]+(\d+):[A-Z]+\1$/u.test(merge)))); // prettier-ignore
    assert.ok(shuffled.length >= 8);
    fc.assert(
      fc.property(
        fc.constantFrom(...shuffled),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (snapshot, chance) => {
          const before = readPeople(snapshot, { mappings: [] });
          const moved = snapshot.sheets.map((sheet): Sheet => {
            const rows = [...before.groups, ...before.households, ...before.ambassadors].filter((one) => one.sheet === sheet.name).map(({ row }) => row); // prettier-ignore
            const places = rows
              .map((row) => [chance.next().value, row] as const)
              .sort((one, other) => one[0] - other[0]);
            const from = new Map(rows.map((row, place) => [row, places[place]?.[1] ?? row]));
            return {
              ...sheet,
              cells: sheet.cells.map((cells, index) => sheet.cells[(from.get(index + 1) ?? index + 1) - 1] ?? cells),
            };
          });
          const after = readPeople({ ...snapshot, sheets: moved }, { mappings: [] });
          assert.deepEqual(after.sheets, before.sheets);
          assert.deepEqual(records(after), records(before));
        },
      ),
      { numRuns: 20 },
    );
  });
});
