/// <reference types="office-js" />
import { strict as assert } from "node:assert";
import type { Erasure, ErasureReport } from "../../../core/workbook/erasure.ts";
import { formulaSays } from "../../../core/workbook/formula-texts.ts";
import { WorkbookProblem } from "../../../core/workbook/problem.ts";
import { saysValue } from "../../../core/workbook/without-values.ts";
import { Area } from "./emulator/area.ts";
import type { Book } from "./emulator/book.ts";
import { dumped } from "./emulator/dump.ts";
import type { Shape } from "./emulator/remarks.ts";
import { everything, openExcel, bookOf, refusal, type OpenedExcel } from "./opened.ts";

/** The person of these tests; invented. */
const values: Erasure["values"] = [
  { text: "Samira Haddad", replacement: "verwijderd" },
  { text: "samira.haddad@voorbeeld.nl", replacement: "verwijderd" },
  { text: "H-12", replacement: "verwijderd 1" },
  { text: "Samira", replacement: "verwijderd" },
];

const erasure: Erasure = {
  values,
  sheets: [
    {
      sheet: "Notities",
      cells: [{ row: 2, column: 1, before: "Samira belde", after: "verwijderd belde" }],
    },
    {
      sheet: "Statushouders",
      cells: [
        { row: 2, column: 1, before: "H-12", after: "verwijderd 1" },
        { row: 2, column: 2, before: "Samira Haddad", after: null },
        { row: 2, column: 3, before: "samira.haddad@voorbeeld.nl", after: null },
      ],
    },
  ],
};

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

function sheetOf(book: Book, name: string) {
  const sheet = book.sheetNamed(name);
  assert.ok(sheet !== undefined);
  return sheet;
}

function cell(book: Book, name: string, row: number, column: number): Area {
  return new Area(sheetOf(book, name), { top: row - 1, bottom: row - 1, left: column - 1, right: column - 1 });
}

function shape(id: string, type: Shape["type"], rest: Partial<Shape> = {}): Shape {
  return { id, name: id, type, altTextTitle: "", altTextDescription: "", ...rest };
}

/** Somebody everywhere where Excel keeps words that are no cells. */
function fullBook(): Book {
  const book = plainBook();
  const [list, notes] = [sheetOf(book, "Statushouders"), sheetOf(book, "Notities")];
  const remark = (id: string, content: string, area: Area, author = "Coördinator") => ({
    id,
    content,
    author,
    area,
    replies: [],
  });
  book.comments.push(
    {
      ...remark("c1", "Bel Samira", cell(book, "Notities", 3, 1)),
      replies: [{ id: "r1", content: "samira is gebeld", author: "Coördinator" }],
    },
    remark("c2", "vroeg om hulp", cell(book, "Statushouders", 2, 2)),
    remark("c3", "geen naam", cell(book, "Notities", 2, 1)),
  );
  book.notes.push(
    remark("n1", "h12 komt niet", cell(book, "Statushouders", 3, 1)),
    remark("n2", "moe", cell(book, "Statushouders", 2, 1)),
  );
  book.names.push(
    { name: "wie", scope: undefined, formula: '="Samira Haddad"', visible: true, comment: "van H-12" },
    { name: "plek", scope: notes, formula: "=Notities!$A$2", visible: true, comment: "Samira" },
  );
  book.words.properties.set("title", "Dossier Samira Haddad").set("company", "Samen Hier");
  book.words.custom.set("contact", "samira.haddad@voorbeeld.nl").set("Dossier Samira", "ja").set("telling", 3);
  notes.page.headersFooters.set("leftHeader", "Samira, blad &P").set("first rightFooter", "h-12");
  notes.shapes.push(
    shape("s1", "GeometricShape", { text: "Vraag Samira" }),
    shape("s2", "GeometricShape"),
    shape("s3", "Image", { altTextDescription: "Foto van Samira Haddad" }),
    shape("s4", "Group", { shapes: [shape("s5", "GeometricShape", { text: "H 12", name: "Vak Samira" })] }),
    shape("s6", "Line"),
  );
  notes.charts.push({
    id: "ch1",
    name: "Grafiek",
    type: "Line",
    series: [],
    look: new Map([["title/text", "Uren van Samira"]]),
    left: 0,
    top: 0,
    width: 10,
    height: 10,
  });
  notes.grid.setContent(4, 0, { value: "mail", link: "mailto:samira.haddad%40voorbeeld.nl" });
  notes.grid.setContent(5, 0, { value: "site", link: "https://voorbeeld.nl/" });
  list.grid.setContent(1, 2, { value: "samira.haddad@voorbeeld.nl", link: "https://voorbeeld.nl/dossier" });
  notes.grid.setContent(6, 0, { formula: '=IF(H12="H-12",1,2)', value: 2 });
  const rule = (rows: [number, number], source: string) => ({
    rect: { top: rows[0], bottom: rows[1], left: 1, right: 1 },
    rule: { list: { inCellDropDown: true, source } },
    ignoreBlanks: true,
    prompt: { title: "Kies", message: "Niet Samira", showPrompt: true },
    errorAlert: undefined,
  });
  notes.grid.setContent(0, 1, { value: "Wie" });
  notes.validations.push(rule([1, 3], "Idris,Samira Haddad,Samira"), rule([5, 40], "=Statushouders!$A$2:$A$9"));
  // Ready for rows and columns to come.
  notes.validations.push({ ...rule([0, 0], "Samira"), rect: { top: 9, left: 7, bottom: 1_048_575, right: 7 } });
  notes.conditionalFormats.push(
    {
      id: "f1",
      type: "ContainsText",
      rects: [{ top: 0, left: 0, bottom: 9, right: 0 }],
      rule: { operator: "Contains", text: "Samira" },
      format: {},
      stopIfTrue: false,
    },
    {
      id: "f2",
      type: "Custom",
      rects: [{ top: 0, left: 0, bottom: 9, right: 0 }],
      rule: { formula: '=$A1="H-12"' },
      format: {},
      stopIfTrue: false,
    },
    {
      id: "f3",
      type: "CellValue",
      rects: [{ top: 0, left: 0, bottom: 9, right: 0 }],
      rule: { formula1: '="Samira"', operator: "EqualTo" },
      format: {},
      stopIfTrue: false,
    },
  );
  list.autoFilter = {
    area: new Area(list, { top: 0, bottom: 2, left: 0, right: 2 }),
    filters: new Map([[1, { filterOn: "Values", values: ["Samira Haddad"] }]]),
  };
  book.pivots.push({ id: "p1", name: "Draaitabel1", area: cell(book, "Notities", 20, 5), refreshed: 0 });
  return book;
}

/** Everything in a workbook that anybody wrote, wherever it is kept. */
function allTexts(book: Book): readonly string[] {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (value instanceof Map) for (const [key, part] of value) [key, part].forEach(collect);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  };
  const remarks = [...book.comments, ...book.notes].map(({ content, author, replies }) => ({
    content,
    author,
    replies,
  }));
  const filters = book.sheets.map(({ autoFilter, tables }) => [autoFilter?.filters, tables.map((one) => one.filters)]);
  const names = book.names.map(({ name, formula, comment }) => ({ name, formula, comment }));
  [dumped(book), remarks, book.words, names, filters, book.sheets.map(({ shapes }) => shapes)].forEach(collect);
  return texts;
}

/** What still says somebody; of a formula only what it says in its own texts. */
function leftIn(book: Book): readonly string[] {
  return allTexts(book).filter((text) => (text.startsWith("=") ? formulaSays(text, values) : saysValue(text, values)));
}

async function erase({ host }: OpenedExcel, what: Erasure = erasure): Promise<ErasureReport> {
  return host.erase(what);
}

function counts({ cleaned }: ErasureReport): Readonly<Record<string, number>> {
  return Object.fromEntries(cleaned.map(({ kind, count }) => [kind, count]));
}

describe("forgetting somebody in Excel", () => {
  it("leaves nothing of them in comments, notes, names, properties, pages, drawings, links, rules and filters", async () => {
    const book = fullBook();
    const opened = openExcel(book);
    const report = await erase(opened);
    assert.deepEqual(opened.emulator.unknown, []);
    assert.deepEqual(leftIn(book), []);
    assert.deepEqual(counts(report), {
      comment: 3,
      note: 2,
      name: 3,
      property: 3,
      "header-footer": 2,
      drawing: 4,
      chart: 1,
      link: 2,
      dropdown: 3,
      text: 3,
      filter: 1,
    });
  });

  it("keeps what is of others: links, formulas, words of lists, comments on cells that stay", async () => {
    const book = fullBook();
    await erase(openExcel(book));
    const notes = sheetOf(book, "Notities");
    assert.equal(notes.grid.at(5, 0)?.link, "https://voorbeeld.nl/");
    assert.equal(notes.grid.at(6, 0)?.formula, '=IF(H12="verwijderd 1",1,2)');
    const sources = notes.validations.map(({ rule }) => JSON.stringify(rule));
    assert.deepEqual(sources, [
      '{"list":{"inCellDropDown":true,"source":"Idris,verwijderd"}}',
      '{"list":{"inCellDropDown":true,"source":"=Statushouders!$A$2:$A$9"}}',
      '{"list":{"inCellDropDown":true,"source":"verwijderd"}}',
    ]);
    assert.deepEqual(
      book.comments.map(({ id }) => id),
      ["c1", "c3"],
    );
    assert.deepEqual(
      book.notes.map(({ content }) => content),
      ["verwijderd 1 komt niet"],
    );
    assert.equal(book.words.custom.get("telling"), 3);
    assert.equal(book.words.properties.get("company"), "Samen Hier");
  });

  it("tells what it could not reach: pictures, what pivot tables keep, what Excel can take back", async () => {
    const book = fullBook();
    book.words.xmlParts.push({ id: "x1", xml: "<wie>Samira Haddad</wie>" }, { id: "x2", xml: "<niets/>" });
    book.words.name = "Dossier Samira.xlsx";
    book.words.properties.set("lastAuthor", "Samira Haddad");
    book.names.push({ name: "Samira", scope: undefined, formula: "=1", visible: true, comment: "" });
    book.comments.push({
      id: "c9",
      content: "ja",
      author: "Samira Haddad",
      area: cell(book, "Notities", 3, 1),
      replies: [],
    });
    const chart = book.addSheet("Grafiekblad");
    chart.isChart = true;
    const { unreachable } = await erase(openExcel(book));
    assert.deepEqual(unreachable, [
      { kind: "comment", place: "Notities!A3" },
      { kind: "name" },
      { kind: "property", place: "lastAuthor" },
      { kind: "property", place: "fileName" },
      { kind: "picture", place: "Notities" },
      { kind: "chart", place: "Grafiekblad" },
      { kind: "other", place: "customXml" },
      { kind: "pivot", place: "Notities" },
      { kind: "undo" },
    ]);
    assert.equal(book.pivots[0]?.refreshed, 1);
  });

  it("says of an older Excel that it cannot look into comments or notes", async () => {
    const { unreachable } = await erase(openExcel(plainBook(), { apiVersion: 9 }));
    assert.deepEqual(unreachable, [{ kind: "comment" }, { kind: "note" }, { kind: "undo" }]);
  });

  it("says so where there is no printer to ask what stands on pages, and does the rest", async () => {
    const book = fullBook();
    book.canPrint = false;
    const { unreachable } = await erase(openExcel(book));
    assert.ok(unreachable.some(({ kind, place }) => kind === "header-footer" && place === undefined));
    assert.equal(sheetOf(book, "Statushouders").grid.at(1, 1)?.value, undefined);
  });

  it("goes on where Excel refuses one thing, and tells that", async () => {
    const book = fullBook();
    const opened = openExcel(book);
    opened.emulator.fail({ code: "GeneralException", member: "TextRange.text", action: "set" });
    opened.emulator.fail({ code: "GeneralException", member: "TextRange.text", action: "set" });
    const { unreachable } = await erase(opened);
    assert.deepEqual(
      unreachable.filter(({ kind }) => kind === "drawing"),
      [{ kind: "drawing", place: "Notities" }],
    );
    assert.equal(sheetOf(book, "Statushouders").grid.at(1, 1)?.value, undefined);
  });

  it("erases on hidden sheets and gives tabs another name", async () => {
    const book = plainBook();
    const list = sheetOf(book, "Statushouders");
    list.visibility = "VeryHidden";
    const [notes, people] = erasure.sheets;
    assert.ok(notes !== undefined && people !== undefined);
    const opened = openExcel(book);
    await erase(opened, { ...erasure, sheets: [notes, { ...people, renamed: "Lijst verwijderd" }] });
    assert.equal(list.name, "Lijst verwijderd");
    assert.equal(list.grid.at(1, 0)?.value, "verwijderd 1");
  });

  it("refuses a protected sheet, a protected structure and a file to read before the first write", async () => {
    const guards: readonly (readonly [string, (book: Book) => void])[] = [
      ["protected", (book) => (sheetOf(book, "Statushouders").protection = {})],
      ["read-only", (book) => (book.readOnly = true)],
      ["structure-protected", (book) => (book.structureProtected = true)],
    ];
    const [notes, people] = erasure.sheets;
    assert.ok(notes !== undefined && people !== undefined);
    const renaming = { ...erasure, sheets: [notes, { ...people, renamed: "Lijst" }] };
    for (const [code, guard] of guards) {
      const book = fullBook();
      guard(book);
      const before = allTexts(book);
      const problem = await refusal(erase(openExcel(book), renaming));
      assert.equal(problem.code, code);
      assert.equal(problem.isPartly, false);
      assert.deepEqual(allTexts(book), before);
    }
  });

  it("changes nothing, notes included, where a cell changed since the preview", async () => {
    const book = fullBook();
    sheetOf(book, "Statushouders").grid.setContent(1, 1, { value: "Samira H." });
    const before = allTexts(book);
    await assert.rejects(
      erase(openExcel(book)),
      (problem) => problem instanceof WorkbookProblem && problem.code === "stale",
    );
    assert.deepEqual(allTexts(book), before);
  });

  it("can be done again when Excel stopped anywhere: who is looked up stays until all else is done", async () => {
    const total = await (async () => {
      const opened = openExcel(fullBook());
      await erase(opened);
      return opened.emulator.traffic.syncs;
    })();
    let stopped = 0;
    for (let after = 0; after < total; after += 1) {
      const book = fullBook();
      const opened = openExcel(book);
      opened.emulator.fail({ code: "RequestAborted", after });
      const isDone = await erase(opened).then(
        () => true,
        () => false,
      );
      if (isDone) continue;
      stopped += 1;
      const isListed = sheetOf(book, "Statushouders").grid.at(1, 0)?.value === "H-12";
      const isLeft = leftIn(book).length > 0;
      assert.equal(isListed, isLeft, `after ${after} requests`);
    }
    assert.ok(stopped > 10, String(stopped));
  });

  it("asks little of Excel", async () => {
    const opened = openExcel(fullBook());
    opened.emulator.resetTraffic();
    await erase(opened);
    assert.ok(opened.emulator.traffic.syncs <= 60, String(opened.emulator.traffic.syncs));
  });

  it("keeps nothing of the workbook in the host", async () => {
    const opened = openExcel(plainBook());
    await everything(opened);
    await erase(opened);
    const after = await everything(opened);
    assert.doesNotMatch(JSON.stringify(after), /samira|haddad|H-12/iu);
  });
});
