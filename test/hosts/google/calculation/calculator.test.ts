import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { accept, checkIns, checklists, inspect, planRound, remind } from "../../../../core/jobs/all.ts";
import { isFormula, type Cell as CoreCell } from "../../../../core/workbook/cell.ts";
import { editsOf, type Plan } from "../../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../../../file-host/xlsx-host.ts";
import { Book } from "../book/book.ts";
import type { CellValue } from "../book/cell.ts";
import { bookFrom } from "../book/from-snapshot.ts";
import { calculatorFor } from "./calculator.ts";

const told = { today: "2026-11-02", now: "2026-11-02T09:00", language: "nl", settings: [], mappings: [] } as const;

const jobs: readonly ((snapshot: Snapshot) => Plan<unknown>)[] = [
  (snapshot) => inspect.plan(snapshot, told),
  (snapshot) => planRound.plan(snapshot, { ...told, seed: "sample" }),
  (snapshot) => accept.plan(snapshot, { ...told, round: 1, by: "all", start: "2026-10-28" }),
  (snapshot) => checklists.plan(snapshot, told),
  (snapshot) => checkIns.plan(snapshot, told),
  (snapshot) => remind.plan(snapshot, told),
];

/** The sample after every job, as a file. */
async function everything(): Promise<Snapshot> {
  const host = XlsxHost.open(readFileSync(new URL("../../../../samples/pilot.xlsx", import.meta.url)));
  const read = async (): Promise<Snapshot> => host.read((await host.outline()).sheets.map(({ name }) => name));
  for (const plan of jobs) await host.apply(editsOf(plan(await read())));
  return read();
}

/** What a formula gives on a sheet with the numbers 1, 2, 3 below each other and words beside them. */
function calculated(formula: string): CellValue | undefined {
  const book = new Book();
  const rows = [1, 2, 3].map((value, row) => [{ value }, { value: ["ja", "Nee", "ja"][row] ?? "" }]);
  const sheet = book.addSheet("Blad 1", 0, { rows });
  book.calculate = calculatorFor(book);
  book.changeCells(sheet.id, { firstRow: 1, lastRow: 1, firstColumn: 4, lastColumn: 4 }, () => ({ formula }));
  const standing = book.sheets[0];
  return standing === undefined ? undefined : book.valueAt(standing, 1, 4);
}

const examples: readonly (readonly [formula: string, value: CellValue])[] = [
  ["=1+2*3", 7],
  ["=(1+2)*3-4/2", 7],
  ["=-A2+3", 1],
  ['="a"&1&TRUE', "a1TRUE"],
  ["=SUM(A1:A3)", 6],
  ["=SUM('Blad 1'!A:A)", 6],
  ["=SUMPRODUCT(A1:A3,A1:A3)", 14],
  ['=SUMPRODUCT(--(B1:B3="ja"))', 2],
  ["=SUMPRODUCT(SIGN(A1:A3)*A1:A3)", 6],
  ['=COUNTIF(B1:B3,"nee")', 1],
  ['=COUNTIF(B1:B5,"<>nee")', 4],
  ['=COUNTIFS(B1:B3,"ja",A1:A3,">1")', 1],
  ["=COUNTA(B:B)", 3],
  ['=IF(AND(A1=1,OR(A2=9,A3=3)),"goed","fout")', "goed"],
  ['=IF(C1="","leeg",NA())', "leeg"],
  ['=IFERROR(INDEX(A1:A3,MATCH("nee",B1:B3,0)),0)', 2],
  ['=IFERROR(MATCH("weg",B1:B3,0),"niet")', "niet"],
  ["=NA()", { error: "#N/A" }],
  ["=1/0", { error: "#DIV/0!" }],
  ['="x"*1', { error: "#VALUE!" }],
  ["=D1", { error: "#REF!" }],
  ["=C9", 0],
  ["='Weg'!A1", { error: "#REF!" }],
  ["=2<10", true],
  ['="b"<"A"', false],
];

describe("the calculator of the spreadsheet in memory", () => {
  for (const [formula, value] of examples) {
    it(`${formula} gives ${JSON.stringify(value)}`, () => {
      assert.deepEqual(calculated(formula), value);
    });
  }

  it("throws on a function that is not modelled", () => {
    assert.throws(() => calculated("=VLOOKUP(1,A1:B3,2)"), /VLOOKUP is not modelled/u);
  });

  it("gives for every formula of our sheets what we say beside it", async () => {
    const { sheets } = await everything();
    const book = bookFrom(sheets);
    // Without the values beside them.
    for (const sheet of book.sheets) {
      const rows = sheet.rows.map((row) =>
        row.map((cell) => (cell?.formula === undefined ? cell : { formula: cell.formula })),
      );
      book.changeSheet(sheet.id, { rows });
    }
    book.calculate = calculatorFor(book);
    let formulas = 0;
    const check = (cell: CoreCell, sheet: number, row: number, column: number): void => {
      const standing = book.sheets[sheet];
      if (!isFormula(cell) || standing === undefined) return;
      formulas += 1;
      const value = book.valueAt(standing, row + 1, column + 1);
      assert.equal(
        value === "" ? null : value,
        cell.value,
        `${standing.name}, row ${row + 1}, ${cell.formula.slice(0, 80)}`,
      );
    };
    sheets.forEach(({ cells }, sheet) => {
      cells.forEach((row, place) => {
        row.forEach((cell, column) => {
          check(cell, sheet, place, column);
        });
      });
    });
    assert.ok(formulas > 500, String(formulas));
  });
});
