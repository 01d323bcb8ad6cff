import { strict as assert } from "node:assert";
import { formulaSays } from "../../../core/workbook/formula-texts.ts";
import type { Erasure, ErasureReport } from "../../../core/workbook/erasure.ts";
import { HostProblem } from "../../../core/workbook/host-problem.ts";
import { WorkbookProblem } from "../../../core/workbook/problem.ts";
import { saysValue } from "../../../core/workbook/without-values.ts";
import type { Book } from "./book/book.ts";
import type { Cell, Condition } from "./book/cell.ts";
import type { SheetState } from "./book/state.ts";
import { bookOf, openGoogle, type OpenStart } from "./opened.ts";

/** The person of these tests; invented. */
const values: Erasure["values"] = [
  { text: "Samira Haddad", replacement: "verwijderd" },
  { text: "samira.haddad@voorbeeld.nl", replacement: "verwijderd" },
  { text: "H-12", replacement: "verwijderd 1" },
  { text: "Samira", replacement: "verwijderd" },
];

const notesErasure: Erasure["sheets"][number] = {
  sheet: "Notities",
  cells: [{ row: 2, column: 1, before: "Samira belde", after: "verwijderd belde" }],
};
const listErasure: Erasure["sheets"][number] = {
  sheet: "Statushouders",
  cells: [
    { row: 2, column: 1, before: "H-12", after: "verwijderd 1" },
    { row: 2, column: 2, before: "Samira Haddad", after: null },
    { row: 2, column: 3, before: "samira.haddad@voorbeeld.nl", after: null },
  ],
};
const erasure: Erasure = { values, sheets: [notesErasure, listErasure] };

function plainBook(): Book {
  return bookOf([
    {
      name: "Statushouders",
      cells: [
        ["Code", "Naam", "Mail"],
        ["H-12", "Samira Haddad", "samira.haddad@voorbeeld.nl"],
        ["H-13", "Idris Ali", null],
      ],
    },
    { name: "Notities", cells: [["Wat"], ["Samira belde"], ["niets"]] },
  ]);
}

function sheetOf(book: Book, name: string): SheetState {
  const sheet = book.sheetNamed(name);
  assert.ok(sheet !== undefined);
  return sheet;
}

function cellOf(book: Book, name: string, row: number, column: number): Cell | undefined {
  return sheetOf(book, name).rows[row - 1]?.[column - 1];
}

function put(book: Book, name: string, [row, column]: readonly [number, number], change: Partial<Cell>): void {
  const range = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  book.changeCells(sheetOf(book, name).id, range, (cell) => ({ ...cell, ...change }));
}

function dropdown(values: readonly string[], help: string): Partial<Cell> {
  return { validation: { condition: { type: "ONE_OF_LIST", values }, isStrict: false, showsDropdown: true, help } };
}

const whole = { firstRow: 1, lastRow: 9, firstColumn: 1, lastColumn: 3 };

/** Somebody everywhere where Google keeps words that are no cells. */
function fullBook(): Book {
  const book = plainBook();
  put(book, "Statushouders", [2, 1], { note: "moe" });
  put(book, "Statushouders", [3, 1], { note: "h12 komt niet" });
  put(book, "Notities", [3, 1], { note: "iets anders" });
  put(book, "Notities", [20, 4], { note: "Bel Samira" });
  const mail = { start: 0, end: 4, url: "mailto:samira.haddad%40voorbeeld.nl" };
  put(book, "Notities", [5, 1], { value: "mail naar haar", links: [mail] });
  put(book, "Notities", [6, 1], { value: "site", links: [{ start: 0, end: 4, url: "https://voorbeeld.nl/" }] });
  put(book, "Notities", [7, 1], { formula: '=IF(H12="H-12",1,2)', value: 2 });
  for (let row = 2; row < 40; row += 1)
    put(book, "Notities", [row, 2], dropdown(["Idris", "Samira Haddad", "Samira"], "Niet Samira"));
  put(book, "Notities", [2, 3], {
    validation: {
      condition: { type: "CUSTOM_FORMULA", values: ['=A1<>"Samira"'] },
      isStrict: true,
      showsDropdown: false,
    },
  });
  const looks: readonly Condition[] = [
    { type: "TEXT_CONTAINS", values: ["Samira"] },
    { type: "CUSTOM_FORMULA", values: ['=$A1="H-12"'] },
    { type: "NUMBER_GREATER", values: ["3"] },
  ];
  const { id } = sheetOf(book, "Notities");
  book.changeSheet(id, {
    conditionalRules: looks.map((condition) => ({ ranges: [whole], condition, format: {} })),
    charts: [
      {
        id: 77,
        kind: "LINE",
        ranges: [{ ...whole, sheet: id }],
        headers: 1,
        options: new Map([["title", "Uren van Samira"]]),
        position: { row: 1, column: 5, x: 0, y: 0 },
      },
    ],
    pictures: [{ id: 78, title: "Foto", description: "Samira Haddad bij de deur" }],
    protections: [
      { id: 79, description: "rij van Samira", isWarningOnly: true, editors: [], range: whole, unprotected: [] },
    ],
    filter: {
      range: whole,
      hiddenValues: new Map([
        [1, ["Samira belde"]],
        [2, ["Idris"]],
      ]),
    },
  });
  book.setName("Uren_Samira", id, whole);
  book.setName("Uren", id, whole);
  book.addMetadata({ key: "van.een.ander", value: "H-12", visibility: "DOCUMENT" });
  book.addMetadata({ key: "van.een.ander", value: "niets", visibility: "DOCUMENT", sheet: id });
  return book;
}

/** Everything in a spreadsheet that anybody wrote, wherever it is kept; of a formula only what it says in its own texts. */
function leftIn({ state }: Book): readonly string[] {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (value instanceof Map || value instanceof Set) for (const part of value) collect(part);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  };
  collect(state);
  return texts.filter((text) =>
    text.startsWith("=")
      ? formulaSays(text, values)
      : saysValue(decodeURIComponent(text.replace(/%(?![\dA-F]{2})/gu, "%25")), values),
  );
}

async function erase(book: Book, what: Erasure = erasure, start: OpenStart = {}): Promise<ErasureReport> {
  const { host, platform } = openGoogle(book, start);
  assert.ok(host.erase !== undefined);
  const report = await host.erase(what);
  assert.deepEqual(platform.unknown, []);
  return report;
}

describe("forgetting somebody in Google Sheets", () => {
  it("leaves nothing of them in notes, links, dropdowns, looks, filters, names, descriptions and hidden words", async () => {
    const book = fullBook();
    const { cleaned } = await erase(book);
    assert.deepEqual(leftIn(book), []);
    assert.deepEqual(Object.fromEntries(cleaned.map(({ kind, count }) => [kind, count])), {
      name: 1,
      property: 1,
      other: 1,
      note: 3,
      link: 1,
      dropdown: 2,
      text: 1,
      filter: 1,
      drawing: 1,
      chart: 1,
    });
  });

  it("keeps what is of others", async () => {
    const book = fullBook();
    await erase(book);
    assert.equal(cellOf(book, "Notities", 3, 1)?.note, "iets anders");
    assert.equal(cellOf(book, "Notities", 5, 1)?.value, "mail naar haar");
    assert.deepEqual(cellOf(book, "Notities", 6, 1)?.links?.length, 1);
    assert.equal(cellOf(book, "Notities", 7, 1)?.formula, '=IF(H12="verwijderd 1",1,2)');
    assert.deepEqual(cellOf(book, "Notities", 30, 2)?.validation?.condition.values, ["Idris", "verwijderd"]);
    assert.equal(cellOf(book, "Notities", 30, 2)?.validation?.help, "Niet verwijderd");
    assert.equal(cellOf(book, "Notities", 40, 2)?.validation, undefined);
    assert.deepEqual(cellOf(book, "Statushouders", 3, 2)?.value, "Idris Ali");
    assert.deepEqual(
      book.state.names.map(({ name }) => name),
      ["Uren_verwijderd", "Uren"],
    );
    const { filter, conditionalRules } = sheetOf(book, "Notities");
    assert.deepEqual([...(filter?.hiddenValues.keys() ?? [])], [2]);
    assert.equal(conditionalRules.length, 3);
  });

  it("tells what no script can reach: comments in Drive, drawings, pictures, the name of the file", async () => {
    const book = fullBook();
    book.changeSheet(sheetOf(book, "Notities").id, { drawings: 2 });
    book.addSheet("Grafiekblad", 2, { kind: "OBJECT" });
    book.state = { ...book.state, title: "Dossier Samira" };
    const { unreachable } = await erase(book);
    assert.deepEqual(unreachable, [
      { kind: "comment", place: "driveComments" },
      { kind: "undo" },
      { kind: "property", place: "fileName" },
      { kind: "chart", place: "Grafiekblad" },
      { kind: "picture", place: "Notities" },
      { kind: "drawing", place: "Notities" },
    ]);
  });

  it("erases on hidden sheets and gives tabs another name", async () => {
    const book = plainBook();
    book.hideSheet(sheetOf(book, "Statushouders").id, true);
    await erase(book, { ...erasure, sheets: [notesErasure, { ...listErasure, renamed: "Lijst verwijderd" }] });
    assert.equal(cellOf(book, "Lijst verwijderd", 2, 1)?.value, "verwijderd 1");
    assert.deepEqual(leftIn(book), []);
  });

  it("refuses what this person may not change before the first write", async () => {
    const guard = { id: 90, description: "", isWarningOnly: false, editors: [], unprotected: [] };
    const cells = { firstRow: 2, lastRow: 2, firstColumn: 2, lastColumn: 2 };
    for (const protection of [guard, { ...guard, range: cells }]) {
      const book = fullBook();
      book.changeSheet(sheetOf(book, "Statushouders").id, { protections: [protection] });
      const before = book.state;
      await assert.rejects(
        erase(book, erasure, { user: "collega@voorbeeld.nl" }),
        (problem) => problem instanceof HostProblem && problem.code === "protected" && !problem.isPartly,
      );
      assert.equal(book.state, before);
    }
  });

  it("changes nothing, notes included, where a cell changed since the preview", async () => {
    const book = fullBook();
    put(book, "Statushouders", [2, 2], { value: "Samira H." });
    const before = book.state;
    await assert.rejects(erase(book), (problem) => problem instanceof WorkbookProblem && problem.code === "stale");
    assert.equal(book.state, before);
  });

  it("asks little of Google", async () => {
    const google = openGoogle(fullBook());
    await google.host.erase?.(erasure);
    const writes = [...google.calls()].filter(([method]) => /\.(?:set|remove|update|flush)/u.test(method));
    const count = writes.reduce((sum, [, calls]) => sum + calls, 0);
    assert.ok(count <= 45, JSON.stringify(writes));
  });
});
