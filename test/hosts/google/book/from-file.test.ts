import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { valueOf } from "../../../../core/workbook/cell.ts";
import { XlsxHost } from "../../../../file-host/xlsx-host.ts";
import { bookFromFile } from "./from-file.ts";
import { plainSheets } from "./to-plain.ts";

const sample = readFileSync(new URL("../../../../samples/pilot.xlsx", import.meta.url));

describe("a workbook that Google took over", () => {
  it("holds what stood in the file", async () => {
    const host = XlsxHost.open(sample);
    const { sheets } = await host.read((await host.outline()).sheets.map(({ name }) => name));
    const book = await bookFromFile(sample);
    const plain = sheets.map(({ name, cells }) => ({ name, rows: cells.map((row) => row.map(valueOf)) }));
    assert.deepEqual(plainSheets(book), plain);
    assert.ok(book.sheets.every(({ rowCount, columnCount }) => rowCount >= 1000 && columnCount >= 26));
    assert.deepEqual(
      book.sheets.map(({ isHidden }) => isHidden),
      sheets.map(({ hidden }) => hidden === true),
    );
  });
});
