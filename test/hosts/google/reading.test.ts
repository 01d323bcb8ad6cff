import { strict as assert } from "node:assert";
import { HostProblem } from "../../../core/workbook/host-problem.ts";
import type { Cell } from "../../../core/workbook/cell.ts";
import type { AddSheet, Edit, TableAddress } from "../../../core/workbook/edit.ts";
import type { SheetLayout } from "../../../core/workbook/layout.ts";
import { sheetWithKey, type Sheet } from "../../../core/workbook/snapshot.ts";
import { Book, type BookStart } from "./book/book.ts";
import type { Cell as BookCell } from "./book/cell.ts";
import type { Protection, SheetState } from "./book/state.ts";
import { bookOf, openGoogle, type OpenedGoogle, type OpenStart } from "./opened.ts";

const layout: SheetLayout = {
  key: "lijst",
  name: "Lijst",
  lead: ["Lijst", "Uitleg"],
  columns: [
    { key: "code", title: "Code", type: "text", width: 9, choices: { sheet: "words", column: "Woord" } },
    { key: "sheet", title: "Blad", type: "sheet-link", width: 9, hint: { title: "Blad", text: "Klik erop" } },
    { key: "count", title: "Aantal", type: "integer", width: 9 },
    { key: "day", title: "Dag", type: "date", width: 12 },
  ],
  keyColumns: ["code"],
  frozenColumns: 1,
  conditionalFormats: [
    { when: "overdue", column: "Dag", status: "Code", finished: ["klaar"], emphasis: "bad" },
    { when: "above", column: "Aantal", value: 1.5, emphasis: "attention" },
  ],
  print: { orientation: "portrait" },
  place: "last",
};

const words: SheetLayout = {
  ...layout,
  key: "words",
  name: "Woorden",
  columns: [{ key: "word", title: "Woord", type: "text", width: 9 }],
  keyColumns: ["word"],
  frozenColumns: 0,
  conditionalFormats: [],
};

const list: TableAddress = { sheet: "Lijst", headerRow: 4, keyColumns: ["Code"] };
const rows: readonly (readonly Cell[])[] = [
  ["A", "Huishoudens", 2, "2026-03-29"],
  ["=1+1", "Woorden", 1, "2026-10-25"],
  ["007", "is er niet", null, null],
];
const additions: readonly AddSheet[] = [
  { kind: "add-sheet", layout, rows },
  { kind: "add-sheet", layout: words, rows: [["A"], ["B"]] },
];

const people = { name: "Huishoudens", cells: [["Code"], ["H-1"]] };

async function everything({ host }: OpenedGoogle): Promise<readonly Sheet[]> {
  const { sheets } = await host.outline();
  return (await host.read(sheets.map(({ name }) => name))).sheets;
}

/** A spreadsheet in which our sheets stand. */
async function withOurs(start: OpenStart = {}, book: BookStart = {}): Promise<OpenedGoogle> {
  const opened = openGoogle(bookOf([people], book), start);
  await opened.host.apply(additions);
  return opened;
}

/** One sheet with these cells as Google keeps them, read by our host. */
async function readCells(
  cells: readonly (readonly (BookCell | undefined)[])[],
  start: BookStart = {},
): Promise<Sheet["cells"]> {
  const book = new Book(start);
  book.addSheet("Blad", 0, { rows: cells });
  const [sheet] = await everything(openGoogle(book));
  return sheet?.cells ?? [];
}

function dated(value: number, numberFormat = "d-m-yyyy h:mm"): BookCell {
  return { value, format: { numberFormat } };
}

function stateNamed({ platform }: OpenedGoogle, name: string): SheetState {
  const sheet = platform.book.sheetNamed(name);
  assert.ok(sheet !== undefined);
  return sheet;
}

describe("reading dates at Google", () => {
  const moments: readonly (readonly [serial: number, text: string])[] = [
    [46_082, "2026-03-01"],
    [46_082.604_166_666_664, "2026-03-01T14:30"],
    [46_110.374_999, "2026-03-29T09:00"],
    [46_320.104_166_666_664, "2026-10-25T02:30"],
    [0.375, "09:00"],
    [0, "00:00"],
    [1.083_333_333, "26:00"],
    [-10, "1899-12-20"],
    [73_050, "2099-12-31"],
  ];

  for (const zone of ["Europe/Amsterdam", "America/New_York", "Asia/Kolkata"]) {
    it(`gives the day and time that the cell shows, in ${zone}`, async () => {
      const cells = await readCells([moments.map(([serial]) => dated(serial))], { zone });
      assert.deepEqual(
        cells[0],
        moments.map(([, text]) => text),
      );
    });
  }

  it("keeps a day whose midnight the clock skips", async () => {
    // In Beirut the clock goes from 0:00 to 1:00 on 29 March 2026.
    assert.deepEqual(await readCells([[dated(46_110, "d-m-yyyy")]], { zone: "Asia/Beirut" }), [["2026-03-29"]]);
  });

  it("stores as text a moment that the clock leaves out, so that it reads back as it was", async () => {
    const moment = {
      ...layout,
      columns: [...layout.columns, { key: "at", title: "Om", type: "datetime", width: 9 }],
    } as const;
    const opened = openGoogle(bookOf([people]));
    const at = ["2026-03-29T02:30", "2026-03-29T03:30", "2026-03-29T00:00"];
    await opened.host.apply([
      { kind: "add-sheet", layout: moment, rows: at.map((one, place) => [`R-${place}`, null, null, null, one]) },
    ]);
    const read = (await everything(opened)).find(({ name }) => name === "Lijst");
    assert.deepEqual(
      read?.cells.slice(4).map((row) => row[4]),
      at,
    );
  });
});

describe("reading cells at Google", () => {
  it("gives what a cell holds, not how it is shown", async () => {
    const cells = await readCells([
      [
        { value: 0.12, format: { numberFormat: "0%" } },
        { value: 5, format: { numberFormat: "€ #,##0.00" } },
        { value: { error: "#N/A" } },
        { value: true },
        { value: " " },
        { value: "007" },
        { value: "a\r\nb" },
      ],
    ]);
    assert.deepEqual(cells, [[0.12, 5, "#N/A", true, null, "007", "a\nb"]]);
  });

  it("leaves out rows of boxes that nobody ticked below a list, and keeps a no that somebody typed", async () => {
    const box: BookCell = {
      validation: { condition: { type: "BOOLEAN", values: [] }, isStrict: true, showsDropdown: true },
    };
    const code = { value: "H-1" };
    const ticked = { ...box, value: true };
    const off = { ...box, value: false };
    assert.deepEqual(
      await readCells([
        [code, ticked],
        [undefined, off],
        [undefined, box],
      ]),
      [["H-1", true]],
    );
    assert.deepEqual(
      await readCells([
        [code, off],
        [undefined, { value: false }],
      ]),
      [
        ["H-1", false],
        [null, false],
      ],
    );
    assert.deepEqual(await readCells([[undefined, off]]), []);
  });

  it("tells what is hidden, merged, warned and protected, and reads nothing of a chart with a tab of its own", async () => {
    const book = bookOf([people, { name: "Weg", cells: [["x"]] }, { name: "Grafiek", cells: [] }]);
    const [first, away, chart] = book.sheets;
    const protection: Protection = { id: 1, description: "", isWarningOnly: false, editors: [], unprotected: [] };
    const merges = [{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 3 }];
    book.changeSheet(first?.id ?? 0, { merges, protections: [protection] });
    book.changeSheet(away?.id ?? 0, { isHidden: true });
    book.changeSheet(chart?.id ?? 0, { kind: "OBJECT" });
    const common = { headerRow: 0, cells: people.cells, merges: ["A1:C1"] };
    const [read, hidden, bare] = await everything(openGoogle(book, { user: "collega@gemeente.example" }));
    assert.deepEqual(read, { name: "Huishoudens", ...common, protected: true });
    assert.deepEqual(hidden, { name: "Weg", headerRow: 0, cells: [["x"]], hidden: true });
    assert.deepEqual(bare, { name: "Grafiek", headerRow: 0, cells: [] });
    assert.deepEqual((await everything(openGoogle(book)))[0], { name: "Huishoudens", ...common });
  });
});

describe("our sheets at Google", () => {
  it("are known by their names, offer what they should, and a copy of one is a person's", async () => {
    const opened = await withOurs();
    const { book } = opened.platform;
    book.copySheet(stateNamed(opened, "Lijst").id, "Kopie van Lijst");
    const sheets = await everything(opened);
    assert.deepEqual(
      sheets.map(({ name, key, headerRow }) => [name, key, headerRow]),
      [
        ["Huishoudens", undefined, 0],
        ["Lijst", "lijst", 4],
        ["Woorden", "words", 4],
        ["Kopie van Lijst", undefined, 0],
      ],
    );
    assert.deepEqual(sheets.find(({ key }) => key === "lijst")?.features, [
      { column: "Code", choices: { sheet: "words", column: "Woord" } },
      { column: "Blad", hint: { title: "Blad", text: "Klik erop" } },
    ]);
    assert.deepEqual(opened.platform.unknown, []);
  });

  it("keep text as text, and lead to the sheets that they name", async () => {
    const opened = await withOurs();
    const sheet = stateNamed(opened, "Lijst");
    const [first, second, third] = sheet.rows.slice(4);
    assert.deepEqual([first?.[0]?.value, second?.[0]?.value, third?.[0]?.value], ["A", "=1+1", "007"]);
    assert.equal(second?.[0]?.formula, undefined);
    const ids = new Map(opened.platform.book.sheets.map(({ name, id }) => [name, id]));
    const links = [first, second, third].map((row) => row?.[1]?.links?.map(({ url }) => url));
    assert.deepEqual(links, [[`#gid=${ids.get("Huishoudens")}`], [`#gid=${ids.get("Woorden")}`], undefined]);
  });

  it("are found after a person put rows above the header, which an older plan does not know", async () => {
    const opened = await withOurs();
    const { id } = stateNamed(opened, "Lijst");
    opened.platform.book.shift(id, { kind: "insert", along: "rows", at: 1, count: 2 }, 0);
    const [before, after] = [{ ...list }, { ...list, headerRow: 6 }];
    const change = { row: "A", column: "Aantal", before: 2, after: 3 };
    await assert.rejects(opened.host.apply([{ kind: "set-cells", table: before, changes: [change] }]), {
      code: "stale",
    });
    await opened.host.apply([{ kind: "set-cells", table: after, changes: [change] }]);
    const sheet = sheetWithKey({ sheets: await everything(opened), sheetNames: [] }, "lijst");
    assert.deepEqual(sheet?.cells[6], ["A", "Huishoudens", 3, "2026-03-29"]);
  });

  for (const brokenName of ["null", "throws"] as const) {
    it(`can be made again after a person deleted one, where a name without cells ${brokenName}`, async () => {
      const opened = await withOurs({ behaviour: { brokenName } });
      const { book } = opened.platform;
      const { id } = stateNamed(opened, "Lijst");
      const names = book.state.names;
      book.deleteSheet(id);
      book.state = {
        ...book.state,
        names: names.map((one) => (one.sheet === id ? { ...one, range: undefined } : one)),
      };
      await opened.host.apply(additions.slice(0, 1));
      assert.equal((await everything(opened)).filter(({ key }) => key === "lijst").length, 1);
      assert.deepEqual(opened.platform.unknown, []);
    });
  }

  it("keep their charts where a person moved them, and do without one that was taken away", async () => {
    const opened = await withOurs();
    const chart = { id: "a", kind: "bar", title: "Aantal", categories: "Code", series: ["Aantal"] } as const;
    await opened.host.apply([{ kind: "chart", table: list, id: "a", before: null, after: chart }]);
    const { book } = opened.platform;
    const { id, charts } = stateNamed(opened, "Lijst");
    const moved = { row: 30, column: 2, x: 0, y: 0 };
    book.changeSheet(id, { charts: charts.map((one) => ({ ...one, position: moved })) });
    const row = { cells: ["C", null, 4, null] };
    const appended: Edit = {
      kind: "append-rows",
      table: list,
      columns: ["Code", "Blad", "Aantal", "Dag"],
      rows: [row],
    };
    await opened.host.apply([appended]);
    const [drawn] = stateNamed(opened, "Lijst").charts;
    assert.ok(drawn !== undefined);
    assert.deepEqual(drawn.position, moved);
    assert.deepEqual(
      drawn.ranges.map(({ firstRow, lastRow }) => [firstRow, lastRow]),
      [
        [4, 8],
        [4, 8],
      ],
    );
    assert.deepEqual((await everything(opened)).find(({ key }) => key === "lijst")?.charts, [chart]);
    book.changeSheet(id, { charts: [] });
    assert.equal((await everything(opened)).find(({ key }) => key === "lijst")?.charts, undefined);
  });

  it("look as designed: widths, panes, lines, and conditional formats that no locale reads otherwise", async () => {
    const opened = await withOurs();
    const sheet = stateNamed(opened, "Lijst");
    assert.deepEqual([sheet.frozenRows, sheet.frozenColumns, sheet.hidesGridlines], [4, 1, true]);
    assert.equal(sheet.columnWidths.get(4), 89);
    assert.equal(sheet.rows[3]?.[0]?.format?.background, "#1f4e5f");
    assert.deepEqual(
      sheet.conditionalRules.map(({ condition }) => condition.values),
      [['=ISNUMBER($D5)*($D5<TODAY())*($A5<>"klaar")'], ["1.5"]],
    );
  });
});

/** Rows 1 to 3 of the coordinator's list may not be changed by a colleague. */
function guarded(more: Partial<Protection>): Book {
  const book = bookOf([people]);
  const protection: Protection = {
    id: 1,
    description: "",
    isWarningOnly: false,
    editors: [],
    unprotected: [],
    ...more,
  };
  book.changeSheet(book.sheets[0]?.id ?? 0, { protections: [protection] });
  return book;
}

describe("what Google refuses", () => {
  const column: Edit = {
    kind: "add-column",
    table: { sheet: "Huishoudens", headerRow: 1, keyColumns: ["Code"] },
    title: "Postcode",
    type: "text",
    width: 8,
    values: [{ row: "H-1", value: "1234 AB" }],
  };
  const range = { firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 5 };
  const user = "collega@gemeente.example";

  for (const [what, more] of [
    ["a sheet", {}],
    ["some cells", { range }],
  ] as const) {
    it(`is known before anything is written, where a colleague may not change ${what}`, async () => {
      const opened = openGoogle(guarded(more), { user });
      const before = opened.platform.book.state;
      const refused = (problem: unknown): boolean =>
        problem instanceof HostProblem && problem.code === "protected" && !problem.isPartly;
      await assert.rejects(opened.host.apply([...additions, column]), refused);
      assert.equal(opened.platform.book.state, before);
    });
  }

  it("is known beforehand where a value would be lost under merged cells on a sheet of ours", async () => {
    const opened = await withOurs();
    const { book } = opened.platform;
    book.changeSheet(stateNamed(opened, "Lijst").id, {
      merges: [{ firstRow: 5, lastRow: 6, firstColumn: 3, lastColumn: 3 }],
    });
    const before = book.state;
    const setTo = (row: string, standing: number): Edit => {
      const change = { row, column: "Aantal", before: standing, after: 9 };
      return { kind: "set-cells", table: list, changes: [change] };
    };
    await assert.rejects(opened.host.apply([setTo("=1+1", 1)]), { code: "in-the-way", isPartly: false });
    assert.equal(book.state, before);
    await opened.host.apply([setTo("A", 2)]);
  });

  it("does not stand in the way where people are only warned, or other cells are meant", async () => {
    for (const more of [{ isWarningOnly: true }, { range: { ...range, firstRow: 9, lastRow: 9 } }]) {
      const opened = openGoogle(guarded(more), { user });
      await opened.host.apply([column]);
      assert.deepEqual((await everything(opened))[0]?.cells, [
        ["Code", "Postcode"],
        ["H-1", "1234 AB"],
      ]);
    }
  });
});

describe("the warning on a new sheet", () => {
  it("stands on title and header alone, refuses nothing, is no warning of the whole sheet, and goes with the sheet", async () => {
    const opened = await withOurs();
    const { book } = opened.platform;
    const guards = stateNamed(opened, "Lijst").protections;
    const range = { firstRow: 1, lastRow: list.headerRow, firstColumn: 1, lastColumn: layout.columns.length };
    assert.deepEqual(
      guards.map((one) => [one.range, one.isWarningOnly, one.description]),
      [[range, true, "Samen Hier"]],
    );
    assert.ok((await everything(opened)).every((sheet) => sheet.warned !== true && sheet.protected !== true));

    const colleague = openGoogle(book, { user: "collega@gemeente.example" });
    const title = {
      kind: "hint",
      table: list,
      column: "Dag",
      before: null,
      after: { title: "Dag", text: "Nu" },
    } as const;
    await colleague.host.apply([title]);
    await colleague.host.apply([{ kind: "warning", table: list, before: false, after: true }]);
    assert.equal((await everything(opened)).find(({ name }) => name === "Lijst")?.warned, true);
    await colleague.host.apply([{ kind: "warning", table: list, before: true, after: false }]);
    assert.deepEqual(stateNamed(opened, "Lijst").protections, guards);

    await opened.host.apply([{ ...title, before: title.after, after: title.before }]);
    await opened.host.apply([{ kind: "remove-sheet", layout, rows }]);
    assert.equal(book.sheets.flatMap(({ protections }) => protections).length, 1, "that of the other new sheet");
  });
});
