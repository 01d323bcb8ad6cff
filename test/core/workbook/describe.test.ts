import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import { possibleValues } from "../../../core/setting-values.ts";
import { say, sentence, type Sentence } from "../../../core/text/sentence.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { counted, described } from "../../../core/workbook/describe.ts";
import type { Edit } from "../../../core/workbook/edit.ts";
import { inverted } from "../../../core/workbook/invert.ts";
import { WorkbookProblem } from "../../../core/workbook/problem.ts";
import { changeTold, problemTold } from "../../../core/workbook/told.ts";
import { hostStart } from "../../support/arbitraries.ts";
import { drawnEdits, snapshotOf } from "../../support/arbitraries-edits.ts";
import { exampleSheet, exampleTable, groupsTable, workbook } from "./example.ts";

const ours = applied(workbook, [
  exampleSheet([
    ["A", "Ali", "open"],
    ["B", "Bo"],
  ]),
]);
const table = exampleTable;
const hint = { title: "Let op", text: "Typ een naam" };
const chart = { id: "a", kind: "bar", title: "Taken", categories: "Code", series: ["Naam"] } as const;

const edits: readonly Edit[] = [
  exampleSheet([["X", " ", "klaar"]], { key: "other", name: "Nieuw" }),
  { kind: "append-rows", table, columns: ["Naam", "Code"], rows: [{ cells: ["Cé", "C"] }, { cells: [null, "D"] }] },
  { kind: "remove-rows", table, columns: ["Code", "Naam"], rows: [{ cells: ["B", "Bo"] }] },
  {
    kind: "set-cells",
    table: { ...table, sheet: "VOORBEELD" },
    changes: [
      { row: "A", column: "Stand", before: "open", after: "klaar" },
      { row: "A", column: "Naam", before: "Ali", after: "tijdelijk" },
    ],
  },
  { kind: "set-cells", table, changes: [{ row: "A", column: "Naam", before: "tijdelijk", after: "Ali" }] },
  { kind: "add-column", table: groupsTable, title: "Code (voorstel)", type: "text", width: 9, values: [] },
  { kind: "hint", table, column: "Naam", before: null, after: hint },
  { kind: "choices", table, column: "Stand", before: { values: ["open", "klaar"] }, after: null },
  { kind: "chart", table, id: "a", before: chart, after: { ...chart, kind: "line" } },
  { kind: "warning", table, before: false, after: true },
];

describe("described", () => {
  it("shows per sheet what comes, goes and changes, first and last value only", () => {
    const [fresh, example, theirs, ...rest] = described(ours, edits);
    assert.deepEqual(rest, []);
    assert.deepEqual([fresh?.sheet, fresh?.kind, fresh?.rowsNew], ["Nieuw", "new", 1]);
    assert.deepEqual(fresh?.newRows, [
      {
        key: "X",
        cells: [
          { column: "Code", value: "X" },
          { column: "Stand", value: "klaar" },
        ],
      },
    ]);
    assert.deepEqual([example?.sheet, example?.kind], ["Voorbeeld", "changed"]);
    assert.deepEqual(example?.newRows, [
      {
        key: "C",
        cells: [
          { column: "Naam", value: "Cé" },
          { column: "Code", value: "C" },
        ],
      },
      { key: "D", cells: [{ column: "Code", value: "D" }] },
    ]);
    assert.deepEqual(
      example.removedRows.map((row) => row.key),
      ["B"],
    );
    assert.deepEqual(example.cells, [{ row: "A", column: "Stand", before: "open", after: "klaar" }]);
    assert.deepEqual(example.features, [
      { kind: "hint", place: "Naam", change: "new" },
      { kind: "choices", place: "Stand", change: "removed" },
      { kind: "chart", place: "Taken", change: "changed" },
      { kind: "warning", place: "", change: "new" },
    ]);
    assert.deepEqual([theirs?.sheet, theirs?.columnsNew], ["Groepen", ["Code (voorstel)"]]);
  });

  it("cuts long lists, and counts them whole", () => {
    const [, example] = described(ours, edits, 1);
    assert.deepEqual([example?.rowsNew, example?.newRows.length], [2, 1]);
    assert.deepEqual([example?.cellsChanged, example?.cells.length], [1, 1]);
  });

  it("writes out a few of a sheet with more rows than a call takes arguments", () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => [String(row)]);
    const [fresh] = described(ours, [exampleSheet(rows, { key: "other", name: "Nieuw" })], 3);
    assert.deepEqual([fresh?.rowsNew, fresh?.newRows.map(({ key }) => key)], [200_000, ["0", "1", "2"]]);
  });

  it("shows the way back as the way there turned round", () => {
    const there = described(ours, edits.slice(1, 2))[0];
    const back = described(applied(ours, edits.slice(1, 2)), inverted(ours, edits.slice(1, 2)))[0];
    assert.deepEqual(back?.removedRows, there?.newRows);
  });

  it("finds words in both languages for whatever is done", () => {
    fc.assert(
      fc.property(hostStart(), fc.gen(), (start, draw) => {
        const made = drawnEdits(draw, start);
        const changes = described(snapshotOf(start), made);
        for (const told of changes.flatMap(changeTold)) {
          assert.notEqual(say("nl", told), "");
          assert.notEqual(say("en", told), "");
        }
        const total = counted(made);
        assert.equal(total.sheetsNew, made.filter((edit) => edit.kind === "add-sheet").length);
        assert.doesNotMatch(say("nl", sentence("changes-apply", total)), /verandert niets/u);
      }),
    );
  });
});

describe("counted", () => {
  const check = (some: readonly Edit[], dutch: string, english: string): void => {
    const told = sentence("changes-apply", counted(some));
    assert.equal(say("nl", told), dutch);
    assert.equal(say("en", told), english);
  };

  it("says how much changes, one and many apart", () => {
    check([], "Toepassen: er verandert niets", "Apply: nothing changes");
    check(edits.slice(0, 1), "Toepassen: 1 blad nieuw", "Apply: 1 sheet new");
    check(
      edits,
      "Toepassen: 1 blad nieuw, 2 regels erbij, 1 regel weg, 1 kolom erbij, 3 cellen gewijzigd, 4 hulpmiddelen aangepast",
      "Apply: 1 sheet new, 2 rows added, 1 row removed, 1 column added, 3 cells changed, 4 aids adjusted",
    );
  });
});

describe("told", () => {
  const both = (told: Sentence): string[] => [say("nl", told), say("en", told)];

  it("says what happens on a sheet, line by line", () => {
    const [fresh, example, theirs] = described(ours, edits, 1);
    assert.ok(fresh !== undefined && example !== undefined && theirs !== undefined);
    assert.deepEqual(
      [fresh, example, theirs].flatMap(changeTold).map((told) => say("nl", told)),
      [
        'Nieuw blad "Nieuw" met 1 regel',
        'Blad "Voorbeeld": 2 regels erbij',
        'Blad "Voorbeeld": 1 regel weg',
        'Blad "Voorbeeld": 1 cel gewijzigd',
        'A, Stand: "open" wordt "klaar"',
        'Blad "Voorbeeld": toelichting bij kolom "Naam" komt erbij',
        'Blad "Voorbeeld": keuzelijst bij kolom "Stand" gaat weg',
        'Blad "Voorbeeld": grafiek "Taken" verandert',
        'Blad "Voorbeeld": waarschuwing bij typen komt erbij',
        'Blad "Groepen": kolom "Code (voorstel)" erbij',
      ],
    );
  });

  it("shows values as people write them", () => {
    const cell = (before: null | number | boolean, after: null | number | boolean): string[] =>
      both(sentence("change-cell", { row: "A", column: "B", before, after }));
    assert.deepEqual(cell(null, 1.5), ["A, B: leeg wordt 1,5", "A, B: blank becomes 1.5"]);
    assert.deepEqual(cell(true, false), ["A, B: ja wordt nee", "A, B: yes becomes no"]);
  });

  it("says of a refusal where it was, and that nothing was changed", () => {
    for (const code of ["stale", "missing", "taken", "malformed"] as const) {
      for (const place of [undefined, "M-07, Status"]) {
        for (const line of both(problemTold(new WorkbookProblem(code, "Matches", place)))) {
          assert.match(line, /"Matches"/u);
          assert.match(line, /Er is niets gewijzigd|Nothing was changed/u);
          assert.equal(line.includes("M-07, Status"), place !== undefined);
        }
      }
    }
  });

  it("names the setting that was not taken", () => {
    const used = { used: "5", possible: possibleValues("distance.km") };
    const key = "distance.km";
    for (const line of [
      ...both(sentence("setting-unknown", { key })),
      ...both(sentence("setting-invalid", { key, ...used })),
      ...both(sentence("setting-discriminates", { key })),
    ]) {
      assert.match(line, /"distance\.km"/u);
    }
  });
});
