import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import { columnOf, understood, type ColumnDesign, type SheetDesign } from "../../../core/sheets/design.ts";
import { columnIndex, ownRows } from "../../../core/sheets/own-rows.ts";
import { overviewDesign } from "../../../core/sheets/overview.ts";
import { freeName, synced, type Wanted } from "../../../core/sheets/synced.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { isFormula, valueOf, type Cell, type Scalar } from "../../../core/workbook/cell.ts";
import { inverted } from "../../../core/workbook/invert.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import { WorkbookProblem } from "../../../core/workbook/problem.ts";
import { sheetWithKey, type Sheet, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { storedCell } from "../../../core/workbook/stored.ts";
import { rowKey } from "../../../core/workbook/table.ts";
import {
  afterPeople,
  drawnDesign,
  drawnRows,
  drawnWanted,
  rowsBelow,
  withOwn,
  withRows,
} from "../../support/arbitraries-designs.ts";
import type { Draw } from "../../support/arbitraries-edits.ts";

const empty: Snapshot = { sheets: [], sheetNames: ["Groepen"] };

function run(snapshot: Snapshot, wanted: Wanted, language: Language = "nl"): Snapshot {
  return applied(snapshot, synced(snapshot, wanted, language));
}

function sheetOf(snapshot: Snapshot, design: SheetDesign): Sheet {
  const sheet = sheetWithKey(snapshot, design.key);
  assert.ok(sheet !== undefined);
  return sheet;
}

/** What a cell says, words of dropdowns as codes. */
function coded(column: ColumnDesign, cell: Cell | undefined): Scalar {
  const value = valueOf(storedCell(cell));
  return typeof value === "string" && column.choices !== undefined ? understood(column, value) : value;
}

/** The first of the rows of every key. */
function firstByKey<Row extends Readonly<Record<string, Cell>>>(
  design: SheetDesign,
  rows: readonly Row[],
): Map<string, Row> {
  const key = (row: Row): string => rowKey(design.keyColumns.map((name) => coded(columnOf(design, name), row[name])));
  return new Map([...rows].reverse().map((row) => [key(row), row]));
}

function keysIn(sheet: Sheet, design: SheetDesign): string[] {
  const indices = design.columns.flatMap((column, index) => (design.keyColumns.includes(column.key) ? [index] : []));
  return rowsBelow(sheet).map((row) => rowKey(indices.map((index) => row[index])));
}

function always(check: (draw: Draw) => void): void {
  fc.assert(fc.property(fc.gen(), check), { numRuns: 300 });
}

describe("synced", () => {
  it("has nothing left to do when it was done, in whichever language it is asked", () => {
    always((draw) => {
      const wanted = drawnWanted(draw, drawnDesign(draw));
      const after = run(empty, wanted);
      assert.deepEqual(synced(after, wanted, "nl"), []);
      assert.deepEqual(synced(after, wanted, "en"), []);
    });
  });

  it("has nothing to do either after people sorted, typed, renamed and added", () => {
    always((draw) => {
      const wanted = drawnWanted(draw, drawnDesign(draw));
      const after = afterPeople(draw, run(empty, wanted), wanted.design);
      assert.deepEqual(synced(after, wanted, "nl"), []);
    });
  });

  it("is done once it is done, whatever stood there and whatever is wanted next", () => {
    always((draw) => {
      const design = drawnDesign(draw);
      const before = afterPeople(draw, run(empty, drawnWanted(draw, design)), design);
      const wanted = drawnWanted(draw, design);
      assert.deepEqual(synced(run(before, wanted), wanted, "nl"), []);
    });
  });

  it("keeps what people typed, in the order in which they sorted it", () => {
    always((draw) => {
      const design = drawnDesign(draw);
      const before = afterPeople(draw, run(empty, drawnWanted(draw, design)), design);
      const after = run(before, drawnWanted(draw, design));
      const [old, now] = [sheetOf(before, design), sheetOf(after, design)];
      assert.equal(now.name, old.name);
      const theirs = (row: readonly Cell[]): Cell[] =>
        row.flatMap((cell, index) => (design.columns[index]?.filledBy === "us" || cell === null ? [] : [cell]));
      const typed = rowsBelow(old)
        .map(theirs)
        .filter((cells) => cells.length > 0);
      const kept = rowsBelow(now)
        .map(theirs)
        .filter((cells) => cells.length > 0);
      assert.deepEqual(kept.slice(0, typed.length), typed);
      const keys = keysIn(now, design);
      const stayed = keysIn(old, design).filter((key) => key !== "" && keys.includes(key));
      assert.deepEqual(
        keys.filter((key) => stayed.includes(key)),
        stayed,
      );
    });
  });

  it("says on every wanted row what is wanted, in the columns we fill", () => {
    always((draw) => {
      const design = drawnDesign(draw);
      const before = afterPeople(draw, run(empty, drawnWanted(draw, design)), design);
      const wanted = drawnWanted(draw, design);
      const standing = firstByKey(
        design,
        ownRows(run(before, wanted), design).map((row) => row.values),
      );
      for (const [key, row] of firstByKey(design, wanted.rows)) {
        for (const column of design.columns) {
          if (column.filledBy === "people" || design.keyColumns.includes(column.key) || !(column.key in row)) continue;
          assert.deepEqual(standing.get(key)?.[column.key], coded(column, row[column.key]));
        }
      }
    });
  });

  it("can be undone", () => {
    always((draw) => {
      const design = drawnDesign(draw);
      const before = afterPeople(draw, run(empty, drawnWanted(draw, design)), design);
      const edits = synced(before, { design, rows: drawnRows(draw, design), others: "remove" }, "nl");
      assert.deepEqual(applied(applied(before, edits), inverted(before, edits)), before);
    });
  });

  const design: SheetDesign = {
    key: "example",
    name: { nl: "Voorbeeld", en: "Example" },
    lead: [],
    columns: [
      { key: "code", title: { nl: "Code", en: "Code" }, type: "text", width: 8, filledBy: "us" },
      { key: "due", title: { nl: "Datum", en: "Date" }, type: "date", width: 12, filledBy: "us" },
      {
        key: "status",
        title: { nl: "Stand", en: "State" },
        type: "text",
        width: 10,
        choices: [
          { value: "open", words: { nl: "open", en: "open" } },
          { value: "done", words: { nl: "klaar", en: "done" } },
        ],
        filledBy: "people",
        first: "open",
      },
      { key: "note", title: { nl: "Notitie", en: "Note" }, type: "text", width: 30, filledBy: "people" },
    ],
    keyColumns: ["code"],
    frozenColumns: 1,
    emphases: [],
    print: { orientation: "portrait" },
    place: "last",
  };
  const wanted = (codes: readonly string[], others: Wanted["others"] = "remove"): Wanted => ({
    design,
    rows: codes.map((code) => ({ code, due: "2026-03-01", status: "open" })),
    others,
  });
  const example = run(empty, wanted(["A", "B", "C", "D"]));
  const rowsAfter = (changed: (rows: (readonly (Cell | undefined)[])[]) => void, next: Wanted): Cell[][] => {
    const before = withOwn(example, design.key, (sheet) => {
      const rows = [...rowsBelow(sheet)];
      changed(rows);
      return withRows(sheet, rows);
    });
    return rowsBelow(sheetOf(run(before, next), design)).map((row) => [...row]);
  };

  it("takes neighbouring rows away that nobody wants, and can put them back", () => {
    const edits = synced(example, wanted(["A"]), "nl");
    assert.deepEqual(
      edits.map((edit) => edit.kind),
      ["remove-rows"],
    );
    assert.deepEqual(
      rowsBelow(sheetOf(applied(example, edits), design)).map((row) => row[0]),
      ["A"],
    );
    assert.deepEqual(applied(applied(example, edits), inverted(example, edits)), example);
  });

  it("leaves a row where a person noted something or copied it, also when nobody wants it", () => {
    const rows = rowsAfter((all) => {
      all[1] = ["B", "2026-03-01", "open", "gebeld"];
      all[2] = ["C", "2026-03-01", "klaar"];
      all.push(["D", "2026-03-01", "open"]);
    }, wanted([]));
    assert.deepEqual(
      rows.map((row) => row[0]),
      ["B", "C", "D", "D"],
    );
  });

  it("leaves rows that are not wanted where it is asked to keep them", () => {
    assert.deepEqual(synced(example, wanted(["B"], "keep"), "nl"), []);
  });

  it("gives a sheet in Dutch Dutch words, also when the workbook is in English by now", () => {
    const next = run(example, { ...wanted(["A", "B", "C", "D", "E"]) }, "en");
    assert.deepEqual(rowsBelow(sheetOf(next, design))[4], ["E", "2026-03-01", "open"]);
    const done = { design, rows: [{ code: "F", status: "done" }], others: "keep" } as const;
    assert.deepEqual(rowsBelow(sheetOf(run(example, done, "en"), design))[4], ["F", null, "klaar"]);
  });

  it("brings a column back that a person removed, with its dropdown and with what is wanted in it", () => {
    const before = withOwn(example, design.key, (sheet) => ({
      ...sheet,
      features: [],
      cells: sheet.cells.map((row) => [row[0] ?? null, row[1] ?? null, row[3] ?? null]).map((row) => row.slice(0, 3)),
    }));
    const edits = synced(before, wanted(["A", "E"], "keep"), "nl");
    assert.deepEqual(
      edits.map((edit) => edit.kind),
      ["add-column", "choices", "append-rows"],
    );
    const after = applied(before, edits);
    assert.deepEqual(sheetOf(after, design).cells[0], ["Code", "Datum", "Notitie", "Stand"]);
    assert.equal(columnIndex(sheetOf(after, design), columnOf(design, "status")), 3);
    assert.deepEqual(synced(after, wanted(["A", "E"], "keep"), "nl"), []);
  });

  it("says so where a person removed the column that names the rows", () => {
    const before = withOwn(example, design.key, (sheet) => ({ ...sheet, cells: [["Anders", "Datum"]] }));
    assert.throws(
      () => synced(before, wanted(["A"]), "nl"),
      (problem) => problem instanceof WorkbookProblem && problem.code === "missing",
    );
  });

  it("takes a row without a key for a mistake of ours", () => {
    assert.throws(() => synced(example, wanted([" "]), "nl"), WorkbookProblem);
    assert.throws(() => synced(empty, wanted([""]), "nl"), WorkbookProblem);
  });

  it("takes one row of two with the same key", () => {
    const after = run(empty, wanted(["A", "A ", "B"]));
    assert.deepEqual(
      rowsBelow(sheetOf(after, design)).map((row) => row[0]),
      ["A", "B"],
    );
  });
});

describe("freeName", () => {
  const check = (name: string, sheetNames: readonly string[], expected: string): void => {
    assert.equal(freeName({ sheetNames }, name), expected);
  };

  it("takes the name itself, or the nearest that is allowed and free", () => {
    check("Matches", ["Groepen"], "Matches");
    check("Matches", ["MATCHES"], "Matches (2)");
    check("Matches", ["matches", "Matches (2)"], "Matches (3)");
    check("M/7: [taken]?", [], "M 7 taken");
    check("'quoted'", [], "quoted");
    check("History", [], "History_");
    check("", [], "_");
    check("n".repeat(40), [], "n".repeat(31));
    check("n".repeat(40), ["n".repeat(31)], `${"n".repeat(27)} (2)`);
    check(`${"n".repeat(30)}🙂`, [], "n".repeat(30));
    check("__proto__", ["__proto__"], "__proto__ (2)");
  });

  describe("lines that count and move up", () => {
    const design = overviewDesign;
    const line = (part: string, formula: string, value: number) => ({ part, count: { formula, value } });
    const counts = (snapshot: Snapshot): readonly Cell[] =>
      rowsBelow(sheetOf(snapshot, design)).map((row) => row[2] ?? null);
    const standing = run(empty, { design, rows: [line("1", "COUNTA(A:A)", 3), line("2", "COUNTA(B:B)", 5)], others: "remove" }); // prettier-ignore

    it("count what they should, also where another number happens to be the same", () => {
      const wanted: Wanted = { design, rows: [line("1", "COUNTA(C:C)", 3), line("2", "COUNTA(B:B)", 5)], others: "remove" }; // prettier-ignore
      assert.deepEqual(counts(run(standing, wanted)), wanted.rows.map(({ count }) => count)); // prettier-ignore
    });

    it("are changed where a program has calculated anew since, and can be taken back", () => {
      const edits = synced(standing, { design, rows: [line("1", "COUNTA(B:B)", 5)], others: "remove" }, "nl");
      const anew = (cell: Cell): Cell => (isFormula(cell) ? { ...cell, value: 9 } : cell);
      const calculated = withOwn(standing, design.key, (sheet) =>
        withRows(
          sheet,
          rowsBelow(sheet).map((row) => row.map(anew)),
        ),
      );
      assert.deepEqual(counts(applied(calculated, edits)), [{ formula: "COUNTA(B:B)", value: 5 }]);
      const back = applied(applied(calculated, edits), inverted(calculated, edits));
      assert.deepEqual(
        counts(back).map((cell) => isFormula(cell) && cell.formula),
        ["COUNTA(A:A)", "COUNTA(B:B)"],
      );
    });
  });
});
