import { strict as assert } from "node:assert";
import type { AddSheet, Edit } from "../../../core/workbook/edit.ts";
import { bookFrom } from "./emulator/from-plain.ts";
import { openExcel } from "./opened.ts";

const list: AddSheet = {
  kind: "add-sheet",
  layout: {
    key: "list",
    name: "Lijst",
    lead: [],
    columns: [
      { key: "code", title: "Code", type: "text", width: 9 },
      { key: "day", title: "Dag", type: "date", width: 9 },
    ],
    keyColumns: ["code"],
    frozenColumns: 0,
    conditionalFormats: [],
    print: { orientation: "portrait" },
    place: "last",
  },
  rows: [["H-1", "2026-03-01"]],
};

describe("workbooks as people have them", () => {
  it("days that count from 1904 are read and written as the days they are", async () => {
    const book = bookFrom({
      sheets: [
        {
          name: "Huishoudens",
          rows: [
            [{ value: "Code" }, { value: "Dag" }],
            [{ value: "H-1" }, { value: 44_620, format: { numberFormat: "dd-mm-yyyy" } }],
          ],
        },
      ],
    });
    book.date1904 = true;
    const { host } = openExcel(book, { apiVersion: 18 });
    const read = await host.read(["Huishoudens"]);
    assert.deepEqual(read.sheets[0]?.cells[1], ["H-1", "2026-03-01"]);
    const table = { sheet: "Huishoudens", headerRow: 1, keyColumns: ["Code"] };
    const change: Edit = {
      kind: "set-cells",
      table,
      changes: [{ row: "H-1", column: "Dag", before: "2026-03-01", after: "2026-03-02" }],
    };
    await host.apply([change, list]);
    assert.equal(book.sheetNamed("Huishoudens")?.grid.at(1, 1)?.value, 44_621);
    assert.equal(book.sheetNamed("Lijst")?.grid.at(1, 1)?.value, 44_620);
    const again = await host.read(["Huishoudens", "Lijst"]);
    assert.deepEqual(
      again.sheets.map(({ cells }) => cells[1]?.[1]),
      ["2026-03-02", "2026-03-01"],
    );
  });
});
