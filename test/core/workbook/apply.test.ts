import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import { applied } from "../../../core/workbook/apply.ts";
import type { Cell } from "../../../core/workbook/cell.ts";
import type { Edit, TableRow } from "../../../core/workbook/edit.ts";
import type { Chart } from "../../../core/workbook/layout.ts";
import { WorkbookProblem, type WorkbookProblemCode } from "../../../core/workbook/problem.ts";
import { sheetNamed, type Sheet, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { hostStart } from "../../support/arbitraries.ts";
import { drawnEdits, snapshotOf } from "../../support/arbitraries-edits.ts";
import { exampleLayout, exampleSheet, exampleTable, groups, groupsTable, textColumn, workbook } from "./example.ts";

const ours = applied(workbook, [exampleSheet([["A", "Ali", "open"], ["B", "Bo"], ["C"]])]);

function sheetAfter(edits: readonly Edit[], name = "Voorbeeld", before: Snapshot = ours): Sheet {
  const sheet = sheetNamed(applied(before, edits), name);
  assert.ok(sheet !== undefined);
  return sheet;
}

function set(row: string, column: string, before: Cell, after: Cell): Edit {
  const change = { row, column, before: before as null, after };
  return { kind: "set-cells", table: exampleTable, changes: [change] };
}

function append(...rows: TableRow[]): Edit {
  return { kind: "append-rows", table: exampleTable, columns: ["Code", "Naam"], rows };
}

function remove(...rows: (readonly Cell[])[]): Edit {
  const columns = ["Code", "Naam", "Stand"];
  return { kind: "remove-rows", table: exampleTable, columns, rows: rows.map((cells) => ({ cells })) };
}

function addColumn(title: string, values: Record<string, Cell> = {}): Edit & { kind: "add-column" } {
  const entries = Object.entries(values).map(([row, value]) => ({ row, value }));
  return { kind: "add-column", table: exampleTable, title, type: "text", width: 10, values: entries };
}

describe("applied", () => {
  it("comes out in normal form and JSON-safe, and leaves what went in alone", () => {
    fc.assert(
      fc.property(hostStart(), fc.gen(), (start, draw) => {
        const snapshot = snapshotOf(start);
        const copy = JSON.stringify(snapshot);
        const edits = drawnEdits(draw, start);
        const after = applied(snapshot, edits);
        assert.deepEqual(JSON.parse(JSON.stringify(after)), after);
        assert.equal(JSON.stringify(snapshot), copy);
        assert.deepEqual(applied(snapshot, JSON.parse(JSON.stringify(edits)) as Edit[]), after);
      }),
    );
  });

  describe("on sheets", () => {
    it("makes a sheet of lead, empty row, header and rows, with what its columns offer", () => {
      assert.deepEqual(sheetAfter([]), {
        name: "Voorbeeld",
        key: "example",
        headerRow: 3,
        cells: [["Titel"], [], ["Code", "Naam", "Stand"], ["A", "Ali", "open"], ["B", "Bo"], ["C"]],
        features: [{ column: "Stand", choices: { values: ["open", "klaar"] } }],
      });
    });

    it("starts with the header where there is no lead, and offers nothing where columns are plain", () => {
      const plain = exampleSheet([[" ", ""]], { lead: [], columns: [textColumn("Code"), textColumn("Naam")] });
      const expected = { name: "Voorbeeld", key: "example", headerRow: 1, cells: [["Code", "Naam"]] };
      assert.deepEqual(sheetAfter([plain], "Voorbeeld", workbook), expected);
    });

    it("puts it behind the others, before them, or where it was", () => {
      const names = (edit: Edit): readonly string[] => applied(workbook, [edit]).sheetNames;
      const sheet = exampleSheet([]);
      assert.deepEqual(names(sheet), ["Niet gelezen", "Groepen", "Voorbeeld"]);
      assert.deepEqual(names(exampleSheet([], { place: "first" })), ["Voorbeeld", "Niet gelezen", "Groepen"]);
      assert.deepEqual(names({ ...sheet, position: 1 }), ["Niet gelezen", "Voorbeeld", "Groepen"]);
      const read = applied(workbook, [{ ...sheet, position: 1 }]).sheets.map((one) => one.name);
      assert.deepEqual(read, ["Voorbeeld", "Groepen"]);
    });

    it("takes it away only while it says what was put there", () => {
      const rows = [["A", "Ali", "open"], ["B", "Bo"], ["C"]];
      const edit = { ...exampleSheet(rows), kind: "remove-sheet" } as const;
      assert.deepEqual(applied(ours, [edit]), workbook);
      refuses("stale", [set("C", "Naam", null, "x"), edit]);
      refuses("stale", [{ kind: "warning", table: exampleTable, before: false, after: true }, edit]);
      refuses("stale", [{ ...edit, layout: { ...exampleLayout, name: "Anders" } }]);
      refuses("missing", [edit, edit]);
    });
  });

  describe("on rows", () => {
    const codes = (edits: readonly Edit[]): (Cell | undefined)[] =>
      sheetAfter(edits)
        .cells.slice(3)
        .map((row) => row[0]);

    it("adds rows at the end, below a row, and so many rows below it", () => {
      assert.deepEqual(codes([append({ cells: ["D"] }, { cells: ["E"] })]), ["A", "B", "C", "D", "E"]);
      assert.deepEqual(codes([append({ cells: ["D"], after: "A" })]), ["A", "D", "B", "C"]);
      assert.deepEqual(codes([append({ cells: ["D"], after: "" }, { cells: ["E"], after: "D" })]), [
        "D",
        "E",
        "A",
        "B",
        "C",
      ]);
      assert.deepEqual(codes([append({ cells: ["D"], after: "A", skip: 1 })]), ["A", "B", "D", "C"]);
      assert.deepEqual(codes([append({ cells: ["D"], after: "C", skip: 1 })]), ["A", "B", "C", undefined, "D"]);
    });

    it("adds them below the last row with anything in it, whatever that is", () => {
      const before = {
        ...ours,
        sheets: [{ ...sheetAfter([]), cells: [...sheetAfter([]).cells, [], [null, null, "los"]] }],
      };
      const rows = sheetAfter([append({ cells: ["D"] })], "Voorbeeld", before).cells.slice(5);
      assert.deepEqual(rows, [["C"], [], [null, null, "los"], ["D"]]);
    });

    it("moves hidden rows and merged cells along", () => {
      const sheet = { ...sheetAfter([]), hiddenRows: [4, 6], merges: ["A1:C1", "A5:B6"] };
      const before = { ...ours, sheets: [sheet] };
      const lower = sheetAfter([append({ cells: ["D"], after: "A" })], "Voorbeeld", before);
      assert.deepEqual(
        [lower.hiddenRows, lower.merges],
        [
          [4, 7],
          ["A1:C1", "A6:B7"],
        ],
      );
      const higher = sheetAfter([remove(["A", "Ali", "open"])], "Voorbeeld", before);
      assert.deepEqual([higher.hiddenRows, higher.merges], [[5], ["A1:C1", "A4:B5"]]);
    });

    it("takes rows away that are what they were, in any order", () => {
      assert.deepEqual(codes([remove(["C"], ["A", "Ali", "open"])]), ["B"]);
      refuses("stale", [remove(["A", "Ali", "klaar"])]);
      refuses("stale", [remove(["A", "Ali"])]);
      refuses("missing", [remove(["D"])]);
      refuses("malformed", [remove(["C"], ["C"])]);
      refuses("malformed", [remove([null, "Ali"])]);
    });

    it("refuses a key that is taken or blank, and a place that is not there", () => {
      refuses("taken", [append({ cells: ["B"] })]);
      refuses("taken", [append({ cells: ["D"] }, { cells: [" D "] })]);
      refuses("malformed", [append({ cells: [" ", "Ali"] })]);
      refuses("malformed", [append({ cells: ["D", "x", "y"] })]);
      refuses("missing", [append({ cells: ["D"], after: "X" })]);
      refuses("missing", [{ ...append({ cells: ["D"] }), columns: ["Code", "Weg"] } as Edit]);
      refuses("malformed", [{ ...append({ cells: ["D", "x"] }), columns: ["Code", "CODE"] } as Edit]);
    });
  });

  describe("on cells", () => {
    it("changes what is as it was", () => {
      assert.deepEqual(sheetAfter([set("B", "stand", null, "open")]).cells[4], ["B", "Bo", "open"]);
      assert.deepEqual(sheetAfter([set("A", "Stand", "open", "")]).cells[3], ["A", "Ali"]);
      refuses("stale", [set("A", "Stand", "klaar", "open")]);
      refuses("stale", [set("A", "Stand", null, "open")]);
      refuses("missing", [set("X", "Stand", null, "open")]);
      refuses("missing", [set("A", "Weg", null, "open")]);
    });

    it("keeps text as text, whatever it looks like", () => {
      for (const text of ["=1+1", "+31", "-", "@x", "0612345678", "2026-03-01", "TRUE", " x ", "__proto__"]) {
        assert.equal(sheetAfter([set("B", "Stand", null, text)]).cells[4]?.[2], text);
      }
    });

    it("keeps formulas on our sheets only", () => {
      const total = { formula: "1+1", value: 2 };
      assert.deepEqual(sheetAfter([set("B", "Stand", null, total)]).cells[4], ["B", "Bo", total]);
      refuses("malformed", [set("B", "Stand", null, { formula: "=1+1", value: 2 })]);
      const theirs = { row: "G1", column: "Leden", before: 5, after: total };
      refuses("malformed", [{ kind: "set-cells", table: groupsTable, changes: [theirs] }]);
    });

    it("takes another result of the same formula for no change: programs calculate before we write it", () => {
      const counted = { formula: "COUNTA(A4:A9)", value: 3 };
      const first = set("B", "Stand", null, { ...counted, value: 2 });
      assert.deepEqual(sheetAfter([first, set("B", "Stand", 7, counted)]).cells[4], ["B", "Bo", counted]);
      const quoted = { formula: `COUNTIF('Groepen'!C:C,"'Groepen'!")`, value: 3 };
      const plain = { formula: `COUNTIF(Groepen!C:C,"'Groepen'!")`, value: 2 };
      assert.deepEqual(
        sheetAfter([set("B", "Stand", null, plain), set("B", "Stand", 7, quoted)]).cells[4]?.[2],
        quoted,
      );
      refuses("stale", [first, set("B", "Stand", 7, { formula: "COUNTA(A4:A8)", value: 3 })]);
      refuses("stale", [first, set("B", "Stand", 7, 3)]);
    });

    it("takes away a formula of ours that gives something else by now, as when a change is taken back", () => {
      const counted = { formula: "COUNTA(A4:A9)", value: 2 };
      const first = set("B", "Stand", null, counted);
      for (const after of [null, "open", { formula: "COUNTA(A4:A8)", value: 3 }]) {
        assert.deepEqual(
          sheetAfter([first, set("B", "Stand", { ...counted, value: 7 }, after)]),
          sheetAfter([set("B", "Stand", null, after)]),
        );
      }
      refuses("stale", [first, set("B", "Stand", { formula: "COUNTA(A4:A8)", value: 7 }, null)]);
    });

    it("takes no number that is none, no cell twice, and no other key", () => {
      const change = { row: "A", column: "Naam", before: "Ali", after: "x" };
      refuses("malformed", [set("B", "Stand", null, Number.NaN)]);
      refuses("malformed", [{ kind: "set-cells", table: exampleTable, changes: [change, change] }]);
      refuses("malformed", [set("A", "Code", "A", "Z")]);
      refuses("malformed", [set("A", "Code", "A", null)]);
      assert.deepEqual(sheetAfter([set("A", "Code", "A", " A")]).cells[3]?.[0], " A");
    });

    it("means the first of two rows with the same key, and no row without one", () => {
      const cells = [...groups, ["G1", "Delft"]];
      const before = { ...workbook, sheets: [{ name: "Groepen", headerRow: 0, cells }] };
      const change = { row: "G1", column: "Plaats", before: "Utrecht", after: "Zeist" };
      const after = sheetAfter([{ kind: "set-cells", table: groupsTable, changes: [change] }], "Groepen", before);
      assert.deepEqual(after.cells, [...cells.slice(0, 2), ["G1", "Zeist", 5], ...cells.slice(3)]);
      refuses("missing", [{ kind: "set-cells", table: groupsTable, changes: [{ ...change, row: "" }] }]);
    });
  });

  describe("on columns", () => {
    it("adds a column right of everything in the table, on a coordinator's sheet beside their notes", () => {
      const added = addColumn("Nieuw", { B: "x" });
      assert.deepEqual(sheetAfter([added]).cells.slice(2, 5), [
        ["Code", "Naam", "Stand", "Nieuw"],
        ["A", "Ali", "open"],
        ["B", "Bo", null, "x"],
      ]);
      const theirs = { ...added, table: groupsTable, values: [{ row: "G2", value: true }] };
      assert.deepEqual(sheetAfter([theirs], "Groepen").cells, [
        ["Welkom Groepen"],
        ["Code", "Plaats", "Leden", null, null, "Nieuw"],
        ["G1", "Utrecht", 5],
        [null, "opmerking"],
        ["G2", "Breda", 6, null, "let op", true],
      ]);
    });

    it("refuses a title that is taken or untidy, and values for rows that are not there or given twice", () => {
      refuses("taken", [addColumn("naam")]);
      refuses("malformed", [addColumn("")]);
      refuses("malformed", [addColumn(" Nieuw")]);
      refuses("malformed", [addColumn("Nieuwe\nkolom")]);
      refuses("missing", [addColumn("Nieuw", { X: 1 })]);
      const twice = [
        { row: "A", value: 1 },
        { row: "A", value: 2 },
      ];
      refuses("malformed", [{ ...addColumn("Nieuw"), values: twice }]);
    });

    it("takes a column away only while nobody typed in it, put one beside it or leans on it", () => {
      const added = addColumn("Nieuw", { B: "x" });
      const removed = { ...added, kind: "remove-column" } as const;
      const column = "Nieuw";
      assert.deepEqual(applied(ours, [added, removed]), ours);
      refuses("stale", [added, set("A", column, null, "getypt"), removed]);
      refuses("stale", [added, set("B", column, "x", null), removed]);
      refuses("stale", [added, addColumn("Nog een"), removed]);
      refuses("stale", [added, remove(["C"]), { ...removed, values: [...removed.values, { row: "C", value: null }] }]);
      refuses("stale", [
        added,
        { kind: "hint", table: exampleTable, column, before: null, after: { title: "", text: "x" } },
        removed,
      ]);
      const chart = { id: "a", kind: "bar", title: "t", categories: "Code", series: [column] } as const;
      refuses("stale", [added, { kind: "chart", table: exampleTable, id: "a", before: null, after: chart }, removed]);
      refuses("stale", [{ ...removed, title: "Code", values: [] }]);
      refuses("missing", [removed]);
    });
  });

  describe("on what columns offer", () => {
    const place = { table: exampleTable, column: "Naam" };
    const hint = { title: "Let op", text: "Typ een naam" };

    it("sets dropdowns, checkboxes and hints, in the order of the columns", () => {
      const after = sheetAfter([
        { kind: "hint", ...place, before: null, after: hint },
        { kind: "checkbox", ...place, column: "CODE", before: false, after: true },
        { kind: "choices", ...place, column: "Stand", before: { values: ["open", "klaar"] }, after: null },
        { kind: "choices", ...place, before: null, after: { sheet: "lists", column: "Namen" } },
      ]);
      assert.deepEqual(after.features, [
        { column: "Code", checkbox: true },
        { column: "Naam", choices: { sheet: "lists", column: "Namen" }, hint },
      ]);
    });

    it("leaves nothing behind when all is taken away", () => {
      const off = {
        kind: "choices",
        ...place,
        column: "Stand",
        before: { values: ["open", "klaar"] },
        after: null,
      } as const;
      const warned = { kind: "warning", table: exampleTable, before: false, after: true } as const;
      assert.equal("features" in sheetAfter([off]), false);
      assert.equal(sheetAfter([warned]).warned, true);
      assert.equal("warned" in sheetAfter([warned, { ...warned, before: true, after: false }]), false);
    });

    it("refuses charts that nobody can draw", () => {
      const good = { id: "a", kind: "bar", title: "t", categories: "Code", series: ["Naam"] } as const;
      const bad: readonly Partial<Chart>[] = [
        { kind: "other" },
        { series: [] },
        { tones: [] },
        { tones: ["good", "bad"] },
        { id: "a|b" },
        { id: "" },
      ];
      for (const more of bad) {
        const after = { ...good, ...more };
        refuses("malformed", [{ kind: "chart", table: exampleTable, id: after.id, before: null, after }]);
      }
      const elsewhere = { ...good, source: "nergens" };
      refuses("missing", [{ kind: "chart", table: exampleTable, id: "a", before: null, after: elsewhere }]);
    });

    it("keeps charts in the order of their ids", () => {
      const chart = (id: string, title = "t") =>
        ({ id, kind: "bar", title, categories: "Code", series: ["Naam"] }) as const;
      const add = (id: string): Edit => ({ kind: "chart", table: exampleTable, id, before: null, after: chart(id) });
      const change: Edit = {
        kind: "chart",
        table: exampleTable,
        id: "a",
        before: chart("a"),
        after: chart("a", "Anders"),
      };
      assert.deepEqual(sheetAfter([add("b"), add("a"), change]).charts, [chart("a", "Anders"), chart("b")]);
      refuses("stale", [add("a"), add("a")]);
      refuses("malformed", [{ kind: "chart", table: exampleTable, id: "b", before: null, after: chart("a") }]);
      refuses("missing", [
        { kind: "chart", table: exampleTable, id: "a", before: null, after: { ...chart("a"), series: ["Weg"] } },
      ]);
    });

    it("refuses what is not as it was, what is not there, and a coordinator's sheet", () => {
      refuses("stale", [{ kind: "hint", ...place, before: hint, after: null }]);
      refuses("stale", [{ kind: "choices", ...place, before: { values: ["open"] }, after: null }]);
      refuses("stale", [{ kind: "checkbox", ...place, before: true, after: false }]);
      refuses("stale", [{ kind: "warning", table: exampleTable, before: true, after: false }]);
      refuses("missing", [{ kind: "hint", ...place, column: "Weg", before: null, after: hint }]);
      refuses("malformed", [{ kind: "hint", ...place, before: null, after: { title: "", text: "x".repeat(256) } }]);
      refuses("malformed", [{ kind: "choices", ...place, before: null, after: { values: ["ja, graag"] } }]);
      refuses("malformed", [{ kind: "hint", table: groupsTable, column: "Code", before: null, after: hint }]);
      refuses("malformed", [{ kind: "warning", table: groupsTable, before: false, after: true }]);
    });
  });

  it("refuses names and keys that are taken, sheets that are not there, and headers that moved", () => {
    refuses("taken", [exampleSheet([])]);
    refuses("taken", [exampleSheet([], { name: "Andere naam" })]);
    refuses("taken", [exampleSheet([], { key: "other", name: "niet GELEZEN" })]);
    refuses("missing", [{ ...append({ cells: ["D"] }), table: { ...exampleTable, sheet: "Niet gelezen" } } as Edit]);
    refuses("missing", [{ ...append({ cells: ["D"] }), table: { ...exampleTable, keyColumns: ["Weg"] } } as Edit]);
    refuses("missing", [{ kind: "set-cells", table: { ...groupsTable, headerRow: 9 }, changes: [] }]);
    refuses("stale", [{ ...append({ cells: ["D"] }), table: { ...exampleTable, headerRow: 1 } } as Edit]);
    refuses("malformed", [exampleSheet([["A"], ["A "]], { key: "other", name: "Anders" })]);
    refuses("malformed", [exampleSheet([["A", "b", "c", "d"]], { key: "other", name: "Anders" })]);
  });
});

function refuses(code: WorkbookProblemCode, edits: readonly Edit[]): void {
  assert.throws(
    () => applied(ours, edits),
    (problem) => problem instanceof WorkbookProblem && problem.code === code,
    `${code}: ${JSON.stringify(edits.at(-1))}`,
  );
}
