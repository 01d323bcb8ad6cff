import assert from "node:assert/strict";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Sheet } from "../../../core/workbook/snapshot.ts";
import type { Reading, SheetReading } from "../../../core/intake/reading.ts";
import { read, sheet, usedFields } from "./book.ts";

const header = ["Groepscode", "Postcode", "Aantal leden", "Status"];
const rows = [
  ["WG-1", "1315 AB", 5, "poule"],
  ["WG-2", "1316 AB", 4, "poule"],
  ["WG-3", "1317 AB", 6, "poule"],
];

/** The reading of one sheet of these rows, and what it says of the sheet. */
function found(cells: readonly (readonly Scalar[])[], more: Partial<Sheet> = {}): [Reading, SheetReading] {
  const reading = read(sheet("Groepen", cells, more));
  const [first] = reading.sheets;
  assert.ok(first !== undefined);
  return [reading, first];
}

const span = ({ headerRow, firstRow, lastRow }: SheetReading): number[] => [headerRow, firstRow, lastRow];
const codes = ({ groups }: Reading): string[] => groups.map(({ record }) => record.code);

/** A check of a sheet: where its table stands, and that the three groups of it are read. */
function check(
  name: string,
  cells: readonly (readonly Scalar[])[],
  expected: readonly number[],
  more: Partial<Sheet> = {},
): void {
  it(name, () => {
    const [reading, table] = found(cells, more);
    assert.deepEqual(span(table), expected);
    assert.deepEqual(codes(reading), ["WG-1", "WG-2", "WG-3"]);
  });
}

describe("the table on a sheet", () => {
  const wide = (text: string): Scalar[] => [text, null, null, null];
  const blank: Scalar[] = [];
  check("begins in row 1", [header, ...rows], [1, 2, 4]);
  check("stands below titles", [wide("Groepen 2026"), wide("stand 3 mei"), blank, header, ...rows], [4, 5, 7]);
  check("stands below a merged title", [wide("Groepen 2026"), header, ...rows], [2, 3, 5], { merges: ["A1:D1"] });
  check(
    "ends before its totals and notes",
    [header, ...rows, ["Totaal", null, 15, null], blank, wide("* leden zonder VOG tellen niet mee")],
    [1, 2, 4],
  );
  check("goes on after a blank row", [header, ...rows.slice(0, 2), blank, ...rows.slice(2)], [1, 2, 5]);
  check("has its header repeated", [header, ...rows.slice(0, 2), header, ...rows.slice(2)], [1, 2, 5]);
  check(
    "stands below a page of text",
    [...Array.from({ length: 40 }, (_, line) => wide(`Regel ${line + 1} van de uitleg`)), header, ...rows],
    [41, 42, 44],
  );
  check("has an empty first column", [[null, ...header], ...rows.map((row) => [null, ...row])], [1, 2, 4]);
  check(
    "has row numbers without a header",
    [[null, ...header], ...rows.map((row, place) => [place + 1, ...row])],
    [1, 2, 4],
  );
  check(
    "has spacer columns",
    [[header[0] ?? null, null, ...header.slice(1)], ...rows.map(([code, ...rest]) => [code ?? null, null, ...rest])],
    [1, 2, 4],
  );
  check(
    "has a byte order mark and line breaks",
    [["\ufeffGroeps\ncode", "Post-\ncode", "Aantal\nleden", "Status "], ...rows],
    [1, 2, 4],
  );
  check(
    "has questions with numbers",
    [["Vraag 1: Groepscode", "Vraag 2: Wat is jullie postcode?", "3. Aantal leden", "4) Status"], ...rows],
    [1, 2, 4],
  );
  check("has numbers as headers beside it", [[...header, 2025, 2026], ...rows.map((row) => [...row, 1, 2])], [1, 2, 4]);

  it("has a header over two rows: some names stand above, others below", () => {
    const [reading, table] = found([
      ["Groepscode", "Waar", null, "Status"],
      [null, "Postcode", "Gemeente", null],
      ["WG-1", "1315 AB", "Almere", "poule"],
      ["WG-2", "1316 AB", "Almere", "poule"],
    ]);
    assert.deepEqual(span(table), [1, 3, 4]);
    assert.deepEqual(usedFields(reading), {
      Groepscode: "code",
      Postcode: "postcode",
      Gemeente: "municipality",
      Status: "status",
    });
  });

  it("has a row of banners that tell columns with the same header apart", () => {
    const [reading] = found([
      ["Groep", null, "Lid 1", null, "Lid 2", null],
      ["naam", "postcode", "naam", "tel", "naam", "tel"],
      ["De Linde", "1315 AB", "Anna", "06-12345670", "Bram", "06-12345671"],
      ["Het Plein", "1316 AB", "Carla", "06-12345672", "Dirk", "06-12345673"],
    ]);
    assert.deepEqual(
      reading.groups.map(({ record }) => record.name),
      ["De Linde", "Het Plein"],
    );
    assert.deepEqual(
      reading.groups[1]?.record.members?.map(({ name }) => name),
      ["Carla", "Dirk"],
    );
  });

  it("numbers its rows in a column that is no code beside one", () => {
    const [reading] = found([["Nr", ...header], ...rows.map((row, place) => [3 - place, ...row])]);
    assert.equal(usedFields(reading)["Nr"], undefined);
    assert.deepEqual(codes(reading), ["WG-1", "WG-2", "WG-3"]);
    const [alone] = found([
      ["Nr", "Postcode", "Aantal leden"],
      ...rows.map(([, ...row], place) => [place + 1, ...row]),
    ]);
    assert.deepEqual(codes(alone), ["1", "2", "3"]);
  });
});

describe("another table on the sheet", () => {
  it("below the list is not read with it, and that is told by its row", () => {
    const [reading, table] = found([
      header,
      ...rows,
      ["Totaal: 3 groepen"],
      [],
      ["WACHTLIJST (na de zomer)"],
      ["Groepscode", "Postcode", "Aantal leden"],
      ["WG-8", "1318 AB", 5],
    ]);
    assert.deepEqual(span(table), [1, 2, 4]);
    assert.deepEqual(codes(reading), ["WG-1", "WG-2", "WG-3"]);
    assert.deepEqual(
      reading.problems.filter(({ told }) => told.code === "table-below").map(({ row }) => row),
      [8],
    );
  });

  it("to the right of it is not read with it, and that is told by its column", () => {
    const right = [["team", "telefoon"], ["Noord", "020-1234567"], ["Zuid", "020-1234568"], ["West", "020-1234569"], ["Oost", "020-1234570"]]; // prettier-ignore
    const [reading, table] = found([
      ["Groepen", null, null, null, null, "Wijkteams", null],
      ...[header, ...rows].map((row, place) => [...row, null, ...(right[place] ?? [])]),
      [null, null, null, null, null, ...(right[4] ?? [])],
    ]);
    assert.deepEqual(span(table), [2, 3, 5]);
    assert.equal(usedFields(reading)["telefoon"], undefined);
    assert.deepEqual(
      reading.problems.filter(({ told }) => told.code === "table-beside").map(({ cell }) => cell),
      ["F2"],
    );
  });
});

describe("what people hid", () => {
  it("counts, and is told once", () => {
    const [reading] = found([header, ...rows], { hiddenRows: [2, 4], hiddenColumns: [2] });
    assert.deepEqual(codes(reading), ["WG-1", "WG-2", "WG-3"]);
    assert.equal(usedFields(reading)["Postcode"], "postcode");
    const told = reading.problems.filter(({ told: { code } }) => code === "rows-hidden");
    assert.deepEqual(
      told.map(({ level, told: { values } }) => [level, values]),
      [["info", { sheet: "Groepen", count: 2 }]],
    );
  });
});
