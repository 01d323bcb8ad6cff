import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import { applied } from "../../../core/workbook/apply.ts";
import { valueOf, type Cell } from "../../../core/workbook/cell.ts";
import type { Edit } from "../../../core/workbook/edit.ts";
import { inverted } from "../../../core/workbook/invert.ts";
import { WorkbookProblem } from "../../../core/workbook/problem.ts";
import { sheetNamed, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { hostStart } from "../../support/arbitraries.ts";
import { drawnEdits, drawnSheet, snapshotOf } from "../../support/arbitraries-edits.ts";
import { withOwn, withRows, rowsBelow } from "../../support/arbitraries-designs.ts";
import { exampleSheet, exampleTable, groupsTable, workbook } from "./example.ts";

const ours = applied(workbook, [exampleSheet([["A", "Ali", "open"], ["B", "Bo"], ["C"]])]);

function withoutUndo(before: Snapshot, edits: readonly Edit[], typed: (after: Snapshot) => Snapshot): void {
  const after = typed(applied(before, edits));
  assert.throws(
    () => applied(after, inverted(before, edits)),
    (problem) => problem instanceof WorkbookProblem && problem.code === "stale",
  );
}

/** The workbook after somebody typed in a cell of our sheet; row and column as indices below the header. */
function typing(row: number, column: number, value: Cell): (after: Snapshot) => Snapshot {
  return (after) =>
    withOwn(after, "example", (sheet) => {
      const rows = rowsBelow(sheet).map((cells) => [...cells]);
      const cells = rows[row] ?? [];
      while (cells.length < column) cells.push(null);
      cells[column] = value;
      rows[row] = cells;
      return withRows(sheet, rows);
    });
}

describe("inverted", () => {
  it("gives the workbook back", () => {
    fc.assert(
      fc.property(hostStart(), fc.gen(), (start, draw) => {
        const snapshot = snapshotOf(start);
        const edits = drawnEdits(draw, start);
        assert.deepEqual(applied(applied(snapshot, edits), inverted(snapshot, edits)), snapshot);
      }),
      { numRuns: 300 },
    );
  });

  it("can itself be undone", () => {
    fc.assert(
      fc.property(hostStart(), fc.gen(), (start, draw) => {
        const snapshot = snapshotOf(start);
        const edits = drawnEdits(draw, start);
        const after = applied(snapshot, edits);
        const undo = inverted(snapshot, edits);
        assert.deepEqual(applied(snapshot, inverted(after, undo)), after);
      }),
    );
  });

  it("is refused for a new sheet once somebody typed in any of its cells", () => {
    fc.assert(
      fc.property(hostStart(), fc.gen(), (start, draw) => {
        const snapshot = snapshotOf(start);
        const added = drawnSheet(draw, snapshot, "example");
        const rows = draw(fc.nat, { max: added.rows.length });
        const column = draw(fc.nat, { max: added.layout.columns.length });
        const standing = valueOf(added.rows[rows]?.[column]);
        withoutUndo(snapshot, [added], typing(rows, column, `${String(standing)} getypt`));
      }),
    );
  });

  const append: Edit = {
    kind: "append-rows",
    table: exampleTable,
    columns: ["Code", "Naam"],
    rows: [{ cells: ["D", "Dé"] }],
  };
  const set: Edit = {
    kind: "set-cells",
    table: exampleTable,
    changes: [{ row: "A", column: "Stand", before: "open", after: "klaar" }],
  };

  it("is refused once somebody typed in what it would take away or change", () => {
    withoutUndo(ours, [append], typing(3, 2, "open"));
    withoutUndo(ours, [append], typing(3, 4, "los"));
    withoutUndo(ours, [append], typing(4, 0, "D"));
    withoutUndo(ours, [set], typing(0, 2, "bezig"));
    const column = {
      kind: "add-column",
      table: exampleTable,
      title: "Nieuw",
      type: "text",
      width: 9,
      values: [],
    } as const;
    withoutUndo(ours, [column], typing(1, 3, "getypt"));
    withoutUndo(ours, [append, set], typing(3, 1, "Dee"));
  });

  it("works after people sorted, and typed somewhere else", () => {
    const turned = (snapshot: Snapshot): Snapshot =>
      withOwn(snapshot, "example", (sheet) => withRows(sheet, [...rowsBelow(sheet)].reverse()));
    const edits = [append, set];
    const after = typing(1, 1, "Cé")(turned(applied(ours, edits)));
    const back = sheetNamed(applied(after, inverted(ours, edits)), "Voorbeeld");
    assert.deepEqual(back?.cells.slice(3), [
      ["C", "Cé"],
      ["B", "Bo"],
      ["A", "Ali", "open"],
    ]);
  });

  it("puts rows back where they stood, also between rows without a key and copies", () => {
    const rows = [[null, "los"], ["A"], [], [null, "nog"], ["B"], ["A"], ["C"], ["D"]];
    const before = withOwn(ours, "example", (sheet) => withRows(sheet, rows));
    const edit: Edit = {
      kind: "remove-rows",
      table: exampleTable,
      columns: ["Code"],
      rows: [{ cells: ["D"] }, { cells: ["B"] }, { cells: ["C"] }],
    };
    assert.deepEqual(applied(applied(before, [edit]), inverted(before, [edit])), before);
  });

  it("brings formulas back, where the edit only knew their value", () => {
    const total = { formula: "1+1", value: 2 };
    const before = typing(1, 2, total)(ours);
    const change = { row: "B", column: "Stand", before: 2, after: "x" };
    const sheet = exampleSheet([["A", "Ali", "open"], ["B", "Bo", 2], ["C"]]);
    const edits: Edit[][] = [
      [{ kind: "set-cells", table: exampleTable, changes: [change] }],
      [
        {
          kind: "remove-rows",
          table: exampleTable,
          columns: ["Code", "Naam", "Stand"],
          rows: [{ cells: ["B", "Bo", 2] }],
        },
      ],
      [{ ...sheet, kind: "remove-sheet" }],
    ];
    for (const some of edits) assert.deepEqual(applied(applied(before, some), inverted(before, some)), before);
  });

  it("takes back a formula that gives something else by now, because people typed in what it counts", () => {
    const formula = "COUNTA(Groepen!A:A)";
    const change = { row: "C", column: "Stand", before: null, after: { formula, value: 2 } };
    const edit: Edit = { kind: "set-cells", table: exampleTable, changes: [change] };
    const counted: Edit = { ...edit, changes: [{ ...change, after: { formula, value: 3 } }] };
    assert.deepEqual(applied(applied(ours, [counted]), inverted(ours, [edit])), ours);
  });

  it("asks no more of the workbook than the edits themselves", () => {
    const stale: Edit = { ...set, table: groupsTable };
    assert.throws(() => inverted(workbook, [stale]), WorkbookProblem);
  });
});
