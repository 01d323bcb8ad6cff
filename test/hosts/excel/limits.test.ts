import { strict as assert } from "node:assert";
import { headerRowOf, type SheetLayout } from "../../../core/workbook/layout.ts";
import type { AddSheet, AppendRows, Edit } from "../../../core/workbook/edit.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { payloadLimit } from "./emulator/emulator.ts";
import { bookOf, openExcel, type OpenedExcel } from "./opened.ts";

const titles = Array.from({ length: 30 }, (_, place) => `Kolom ${place + 1}`);

function row(number: number): Scalar[] {
  return titles.map((_, place) => {
    if (place === 0) return `H-${number}`;
    return place % 3 === 0 ? number * place : `06-${10_000_000 + number} ${place}`;
  });
}

function rows(count: number): Scalar[][] {
  return Array.from({ length: count }, (_, place) => row(place + 1));
}

function layout(more: Partial<SheetLayout> = {}): SheetLayout {
  return {
    key: "lijst",
    name: "Lijst",
    lead: ["Lijst"],
    columns: titles.map((title, place) => ({
      key: `k${place}`,
      title,
      type: place > 0 && place % 3 === 0 ? ("number" as const) : ("text" as const),
      width: 12,
    })),
    keyColumns: ["k0"],
    frozenColumns: 1,
    conditionalFormats: [],
    print: { orientation: "landscape" },
    place: "last",
    ...more,
  };
}

function addition(count: number, more: Partial<SheetLayout> = {}): AddSheet {
  return { kind: "add-sheet", layout: layout(more), rows: rows(count) };
}

function appended(from: number, count: number): AppendRows {
  const table = { sheet: "Lijst", headerRow: headerRowOf(layout()), keyColumns: ["Kolom 1"] };
  const more = Array.from({ length: count }, (_, place) => ({ cells: row(from + place) }));
  return { kind: "append-rows", table, columns: titles, rows: more };
}

function opened(count = 3, apiVersion = 18, movesTabs = false): OpenedExcel {
  return openExcel(bookOf([{ name: "Huishoudens", cells: [titles, ...rows(count)] }]), { apiVersion, movesTabs });
}

/** The requests that something took. */
async function syncs({ emulator }: OpenedExcel, work: () => Promise<unknown>): Promise<number> {
  emulator.resetTraffic();
  await work();
  assert.ok(emulator.traffic.largestSent <= payloadLimit && emulator.traffic.largestReceived <= payloadLimit);
  return emulator.traffic.syncs;
}

async function applies(excel: OpenedExcel, edits: readonly Edit[]): Promise<number> {
  return syncs(excel, () => excel.host.apply(edits));
}

describe("how often Excel is asked", function () {
  this.timeout(60_000);

  it("reads an outline and its sheets in three requests", async () => {
    const excel = opened();
    assert.equal(await syncs(excel, () => excel.host.outline()), 2);
    assert.equal(await syncs(excel, () => excel.host.read(["Huishoudens"])), 1);
    assert.equal(await syncs(excel, () => excel.host.read(["Huishoudens"])), 1);
  });

  it("reads without an outline in three requests", async () => {
    const excel = opened();
    assert.equal(await syncs(excel, () => excel.host.read(["Huishoudens"])), 3);
  });

  it("applies in two requests once the workbook is known, edit after edit", async () => {
    const excel = opened();
    await excel.host.outline();
    assert.equal(await applies(excel, [addition(5)]), 2);
    assert.equal(await applies(excel, [appended(6, 10)]), 2);
    assert.equal(await syncs(excel, () => excel.host.read(["Lijst", "Huishoudens"])), 1);
  });

  it("looks again where somebody added a sheet meanwhile", async () => {
    const excel = opened();
    await excel.host.outline();
    excel.emulator.byHand("Remote", (book) => book.addSheet("Van een ander"));
    const read = await excel.host.read(["Van een ander", "Huishoudens"]);
    assert.deepEqual(
      read.sheets.map(({ name }) => name),
      ["Huishoudens", "Van een ander"],
    );
  });

  it("reads and writes 6,000 rows of 30 columns in parts that Excel on the web takes", async () => {
    const excel = opened(6_000);
    await excel.host.outline();
    assert.ok((await syncs(excel, () => excel.host.read(["Huishoudens"]))) <= 3);
    const before = await excel.host.read(["Huishoudens"]);
    const edit = addition(6_000);
    assert.ok((await applies(excel, [edit])) <= 5);
    const after = await excel.host.read(["Huishoudens", "Lijst"]);
    assert.deepEqual(after.sheets[1]?.cells, applied(before, [edit]).sheets[1]?.cells);
  });

  it("asks for less at once where an answer turns out too large", async () => {
    const long = "lange tekst ".repeat(40);
    const cells = [titles, ...Array.from({ length: 1_500 }, (_, place) => titles.map(() => `${long}${place}`))];
    const excel = openExcel(bookOf([{ name: "Verhalen", cells }]));
    const read = await excel.host.read(["Verhalen"]);
    assert.deepEqual(read.sheets[0]?.cells, cells);
  });
});

describe("what a person can undo in Excel", () => {
  it("is never cleared by a new sheet at the end, rows, cells or columns", async () => {
    const excel = opened();
    const table = appended(1, 1).table;
    await excel.host.apply([
      addition(5),
      appended(6, 3),
      { kind: "set-cells", table, changes: [{ row: "H-1", column: "Kolom 2", before: row(1)[1] ?? null, after: "x" }] },
      {
        kind: "add-column",
        table,
        title: "Nieuw",
        type: "date",
        width: 9,
        values: [{ row: "H-2", value: "2026-03-01" }],
      },
      { kind: "choices", table, column: "Kolom 2", before: null, after: { values: ["ja", "nee"] } },
      { kind: "hint", table, column: "Kolom 3", before: null, after: { title: "Kies", text: "Een tekst" } },
    ]);
    assert.deepEqual(excel.emulator.undoCleared, []);
  });

  it("is not cleared by a new sheet that belongs in front: on the desktop it comes last instead", async () => {
    const desktop = opened();
    await desktop.host.apply([addition(5, { place: "first" })]);
    assert.deepEqual(desktop.emulator.undoCleared, []);
    assert.equal((await desktop.host.outline()).sheets.at(-1)?.key, addition(0).layout.key);
    const web = opened(3, 18, true);
    await web.host.apply([addition(5, { place: "first" })]);
    assert.equal((await web.host.outline()).sheets[0]?.key, addition(0).layout.key);
  });

  it("takes back a whole step at once where Excel can", async () => {
    const excel = opened(3, 20);
    await excel.host.apply([addition(5)]);
    const merged = excel.emulator.runs.filter(({ mergeUndoGroup }) => mergeUndoGroup);
    assert.equal(merged.length, 1);
  });
});
