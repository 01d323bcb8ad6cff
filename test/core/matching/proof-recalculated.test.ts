import assert from "node:assert/strict";
import { planRound } from "../../../core/jobs/plan-round.ts";
import { headersOf } from "../../../core/sheets/own-rows.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { isFormula, textOf, valueOf, type Cell } from "../../../core/workbook/cell.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import { sheetWithKey, type Sheet, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { Spreadsheet } from "./spreadsheet.ts";
import { groupRow, householdRow, numbers, pilot, told, workbookOf } from "../jobs/pilot.ts";

const control = { settings: [{ key: "control", value: "ja" }] };

function drawn(snapshot: Snapshot, more: typeof control | object = {}): Snapshot {
  return applied(snapshot, editsOf(planRound.plan(snapshot, { ...told, seed: "lente", ...more })));
}

function sheetOf(snapshot: Snapshot, key: string): Sheet {
  const sheet = sheetWithKey(snapshot, key);
  assert.ok(sheet !== undefined, key);
  return sheet;
}

/** A row of one of our sheets, and its number. */
interface Line {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A cell of one of our sheets: the first row that is meant, by what stands in it, and the title of its column. */
interface Place {
  readonly key: string;
  readonly row: (at: (title: string) => Cell, line: Line) => boolean;
  readonly title: string;
}

function found(
  snapshot: Snapshot,
  { key, row, title }: Place,
): { readonly sheet: Sheet; readonly line: Line; readonly column: number } {
  const sheet = sheetOf(snapshot, key);
  const titles = headersOf(sheet);
  const lines = sheet.cells.slice(sheet.headerRow).map((cells, at) => ({ row: sheet.headerRow + 1 + at, cells }));
  const line = lines.find((one) => row((other) => one.cells[titles.indexOf(other)] ?? null, one));
  assert.ok(line !== undefined && titles.includes(title), `${key}: ${title}`);
  return { sheet, line, column: titles.indexOf(title) };
}

function cellAt(snapshot: Snapshot, place: Place): Cell {
  const { line, column } = found(snapshot, place);
  return line.cells[column] ?? null;
}

/** The workbook with something else typed in a cell. */
function typed(snapshot: Snapshot, place: Place, change: (before: Cell) => Cell): Snapshot {
  const { sheet, line, column } = found(snapshot, place);
  const cells = Array.from({ length: Math.max(line.cells.length, column + 1) }, (_, at) => line.cells[at] ?? null);
  cells[column] = change(cells[column] ?? null);
  return withCells(
    snapshot,
    sheet,
    sheet.cells.map((row, at) => (at + 1 === line.row ? cells : row)),
  );
}

function withCells(snapshot: Snapshot, sheet: Sheet, cells: Sheet["cells"]): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((one) => (one === sheet ? { ...sheet, cells } : one)) };
}

/** The verdict and its conditions, as a spreadsheet program works them out. */
function verdictOf(snapshot: Snapshot): ReadonlyMap<string, unknown> {
  const proof = sheetOf(snapshot, "round_1_proof");
  const book = new Spreadsheet(snapshot);
  const lines = proof.cells.flatMap(([part, item], at) =>
    textOf(part) === "oordeel" && textOf(item) !== "most-pairs"
      ? [[textOf(item), book.at(proof.name, at + 1, 3)] as const]
      : [],
  );
  return new Map(lines);
}

/** The conditions that do not hold, without the verdict on all of them. */
function failing(snapshot: Snapshot): readonly string[] {
  const verdict = verdictOf(snapshot);
  const no = [...verdict].filter(([, value]) => value !== "ja").map(([item]) => item);
  assert.equal(no.includes("optimal"), no.length > 0, "the verdict goes by its conditions");
  return no.filter((item) => item !== "optimal");
}

const more = (cell: Cell): Cell => Number(valueOf(cell)) + 1;
const less = (cell: Cell): Cell => Number(valueOf(cell)) - 1;

/** A cell of the sheet with the numbers. */
const onNumbers = (
  section: string,
  title: string,
  row: (at: (title: string) => Cell) => boolean = () => true,
): Place => ({
  key: "round_1_numbers",
  row: (at) => at("Regel") === section && row(at),
  title,
});
const onRound = (title: string, place: number): Place => ({
  key: "round_1",
  row: (_, { row, cells }) => cells.length > 0 && row === place,
  title,
});
const onProof = (item: string, title: string): Place => ({
  key: "round_1_proof",
  row: (at) => at("Code") === item,
  title,
});
const isAlone = (at: (title: string) => Cell): boolean => valueOf(at("Nu samen met")) === null;
const isChosen = (at: (title: string) => Cell): boolean => valueOf(at("Gekozen")) === 1;

describe("the proof of a round, recalculated", () => {
  const plain = drawn(pilot);
  const compared = drawn(pilot, control);
  const firstRow = sheetOf(plain, "round_1").headerRow + 1;

  for (const [name, book] of [
    ["alone", plain],
    ["with a control group", compared],
    [
      "with fewer households than groups",
      drawn(
        workbookOf(
          numbers(7).map((number) => groupRow(number)),
          numbers(4).map((number) => householdRow(number)),
        ),
      ),
    ],
    [
      "with codes that lookups would read as something else",
      drawn(
        workbookOf(
          [
            ["WG*1", 52, 5.1, 3, 3, null],
            ["WG**1", 52, 5.1, 3, 3, null],
          ],
          [
            ["H~?", 52.001, 5.1, 4, "ja", null],
            ["H~~", 52.001, 5.1, 4, "ja", null],
          ],
        ),
      ),
    ],
  ] as const) {
    it(`gives what we found, in every cell: ${name}`, () => {
      const spreadsheet = new Spreadsheet(book);
      let formulas = 0;
      for (const sheet of book.sheets) {
        sheet.cells.forEach((row, at) => {
          row.forEach((cell, column) => {
            if (typeof cell !== "object" || cell === null) return;
            formulas += 1;
            const value = spreadsheet.at(sheet.name, at + 1, column + 1);
            assert.equal(value === "" ? null : value, cell.value, `${sheet.name} ${at + 1} ${column + 1}`);
          });
        });
      }
      assert.ok(formulas > 10);
      assert.deepEqual([...new Set(verdictOf(book).values())], ["ja"]);
      assert.equal(verdictOf(book).size, 9);
    });
  }

  const check = (
    title: string,
    book: Snapshot,
    change: (book: Snapshot) => Snapshot,
    ...items: readonly string[]
  ): void => {
    it(`says no, and where: ${title}`, () => {
      assert.deepEqual(failing(change(book)), items);
    });
  };
  const change =
    (place: Place, to: (before: Cell) => Cell) =>
    (book: Snapshot): Snapshot =>
      typed(book, place, to);

  const scarce = drawn(
    workbookOf(
      numbers(7).map((number) => groupRow(number)),
      numbers(4).map((number) => householdRow(number)),
    ),
  );
  const waits = onNumbers("huishouden", "pairs", isAlone);
  check("a household that waits is paid", plain, change(waits, less), "all-households", "same-numbers");
  check("a household that waits pays", plain, change(waits, more), "all-households", "all-pairs", "same-numbers");
  const waiting = onNumbers("groep", "distance", isAlone);
  check("a group that waits is paid", scarce, change(waiting, less), "all-groups", "same-numbers");
  check(
    "a chosen pair costs more",
    plain,
    change(onNumbers("paar", "distance", isChosen), more),
    "all-pairs",
    "same-numbers",
    "same-values",
  );
  const another = onNumbers("paar", "pairs", (at) => !isChosen(at));
  check("a pair that was not chosen costs less", plain, change(another, less), "all-pairs", "same-numbers");
  check("a pair that was not chosen costs more", plain, change(another, more), "same-numbers");

  const sums = ["som bij de loting", "som nu"] as const;
  for (const section of sums)
    check(`another ${section}`, plain, change(onNumbers(section, "pairs"), more), "same-numbers");
  check(
    "another number, with the sum of now typed as it was",
    plain,
    (book) => change(onNumbers("som nu", "pairs"), valueOf)(change(another, more)(book)),
    "same-numbers",
  );
  check("another weight", plain, change(onNumbers("gewicht", "distance"), more), "same-weights");
  check(
    "no weights",
    plain,
    (book) => everyGoal(book).reduce((so, goal) => change(onNumbers("gewicht", goal), () => 0)(so), book),
    "same-weights",
  );

  const household = onRound("Huishouden", firstRow);
  const both = change(household, () => cellAt(plain, onRound("Huishouden", firstRow + 1)));
  check(
    "two groups with one household",
    plain,
    both,
    "same-pairs",
    "one-each",
    "all-households",
    "all-pairs",
    "same-values",
  );
  const unknown = change(household, () => "H-99");
  check(
    "a household that is not possible",
    plain,
    unknown,
    "same-pairs",
    "one-each",
    "all-groups",
    "all-households",
    "same-values",
  );
  const none = change(household, () => null);
  check("a group without its household", plain, none, "same-pairs", "all-groups", "all-households", "same-values");
  check("a row too many on the sheet of the round", plain, (book) => withRow(book, "Huishouden"), "same-pairs");
  check("somebody too many who is compared", compared, (book) => withRow(book, "Controlegroep"), "same-pairs");

  it("says no once somebody sorted the numbers, as their sheet warns", () => {
    assert.ok(failing(turned(plain)).length > 0);
  });

  check(
    "another value of a goal",
    plain,
    change(onProof("unranked", "Waarde"), () => "1"),
    "same-values",
  );
  check(
    "a value of 0 that is not recalculated",
    plain,
    change(onProof("unranked", "Nagerekend"), () => null),
    "same-values",
  );
});

/** A row more on the sheet of the round, with a household alone. */
function withRow(book: Snapshot, title: string): Snapshot {
  const sheet = sheetOf(book, "round_1");
  const row = headersOf(sheet).map((name) => (name === title ? "H-99" : null));
  return withCells(book, sheet, [...sheet.cells, row]);
}

/** The rows with numbers from the last to the first, as sorting moves them: what a row names in itself goes along. */
function turned(book: Snapshot): Snapshot {
  const sheet = sheetOf(book, "round_1_numbers");
  const rows = sheet.cells.slice(sheet.headerRow);
  const last = sheet.headerRow + rows.length;
  const moved = [...rows].reverse().map((cells, at) =>
    cells.map((cell) => {
      if (!isFormula(cell)) return cell;
      const row = sheet.headerRow + 1 + at;
      const formula = cell.formula.replaceAll(/(\$[A-Z]+)(\d+)\b/gu, (_, column: string, old: string) =>
        Number(old) === last - at ? `${column}${row}` : `${column}${old}`,
      );
      return { ...cell, formula };
    }),
  );
  return withCells(book, sheet, [...sheet.cells.slice(0, sheet.headerRow), ...moved]);
}

/** The goals of a sheet with numbers, from its titles. */
function everyGoal(book: Snapshot): readonly string[] {
  return headersOf(sheetOf(book, "round_1_numbers")).slice(6);
}
