import { strict as assert } from "node:assert";
import type { SheetDesign } from "../../../core/sheets/design.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import type { Cell } from "../../../core/workbook/cell.ts";

const design: SheetDesign = {
  key: "example",
  name: { nl: "Voorbeeld", en: "Example" },
  lead: [],
  columns: [
    { key: "match", title: { nl: "Match", en: "Match" }, type: "text", width: 8, filledBy: "us" },
    { key: "side", title: { nl: "Kant", en: "Side" }, type: "text", width: 8, filledBy: "us" },
    {
      key: "status",
      title: { nl: "Stand", en: "State" },
      type: "text",
      width: 8,
      choices: [{ value: "done", words: { nl: "klaar", en: "done" } }],
      filledBy: "people",
    },
  ],
  keyColumns: ["match", "side"],
  frozenColumns: 0,
  emphases: [],
  print: { orientation: "portrait" },
  place: "last",
};

function read(cells: readonly (readonly Cell[])[], headerRow = 1): ReturnType<typeof ownRows> {
  return ownRows(
    { sheets: [{ name: "Hernoemd", key: "example", headerRow, cells }], sheetNames: ["Hernoemd"] },
    design,
  );
}

describe("ownRows", () => {
  it("finds columns by title in any language, wherever people moved them", () => {
    const rows = read([["Titel"], [], ["state", "Eigen", "Kant", " Match "], ["Klaar", "x", "groep", "M-01"]], 3);
    assert.deepEqual(rows, [{ row: 4, key: "M-01 | groep", values: { match: "M-01", side: "groep", status: "done" } }]);
  });

  it("skips rows without a key, and keeps words nobody knows and the values of formulas", () => {
    const total = { formula: '"M-"&"02"', value: "M-02" };
    const rows = read([["Match", "Kant", "Stand"], ["M-01"], [], [null, null, "klaar"], [total, "x", "bijna"]]);
    assert.deepEqual(rows, [
      { row: 2, key: "M-01 | ", values: { match: "M-01", side: null, status: null } },
      { row: 5, key: "M-02 | x", values: { match: "M-02", side: "x", status: "bijna" } },
    ]);
  });

  it("leaves out the values of a column that a person removed, and has no rows where there is no sheet", () => {
    assert.deepEqual(
      read([
        ["Match", "Kant"],
        ["M-01", "x"],
      ])[0]?.values,
      { match: "M-01", side: "x" },
    );
    assert.deepEqual(ownRows({ sheets: [], sheetNames: [] }, design), []);
  });
});
