import * as fc from "fast-check";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Sheet, Snapshot } from "../../../core/workbook/snapshot.ts";
import { corpusSnapshot } from "../../corpus/snapshot.ts";
import * as english from "../../corpus/cases/english.ts";
import * as groups from "../../corpus/cases/lists-groups.ts";
import * as scores from "../../corpus/cases/lists-scores.ts";
import * as lists from "../../corpus/cases/lists.ts";
import * as forms from "../../corpus/cases/surveys-forms.ts";
import * as panels from "../../corpus/cases/surveys-panels.ts";

/** Cells of a sheet, a row at a time. */
export type Cells = readonly (readonly Scalar[])[];

/** Workbooks with lists of people, as coordinators have them. */
export const ofLists = [english, groups, scores, lists]
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

/** A workbook of sheets taken apart and sheets of chance. Names of sheets are unique in it. */
export const anyWorkbook: fc.Arbitrary<Snapshot> = fc
  .array(fc.oneof(takenApart, ofChance), { maxLength: 3 })
  .map((found) => found.map((one, place) => ({ ...one, name: `${one.name} ${place}` })))
  .map((sheets) => ({ sheets, sheetNames: sheets.map(({ name }) => name) }));
