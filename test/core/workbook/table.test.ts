import { strict as assert } from "node:assert";
import {
  columnNamed,
  firstRows,
  keysOf,
  lastRowOf,
  newColumnIndex,
  positionFor,
  repeatedKeys,
  rowKey,
  tableAt,
} from "../../../core/workbook/table.ts";
import { groupsTable, workbook } from "./example.ts";

describe("rowKey", () => {
  const check = (cells: Parameters<typeof rowKey>[0], expected: string): void => {
    assert.equal(rowKey(cells), expected);
  };

  it("is the text of the key cells, and nothing where all are blank", () => {
    check([], "");
    check([null, " ", undefined], "");
    check(["G1"], "G1");
    check([" G  1\n"], "G 1");
    check(["M-07", null], "M-07 | ");
    check(["M-07", 3], "M-07 | 3");
    check([{ formula: "1+1", value: 2 }], "2");
    check(["e\u0301"], "é");
    check(["__proto__"], "__proto__");
  });
});

describe("columnNamed", () => {
  it("compares titles as Excel does, and finds the first", () => {
    const header = [null, "Naam", " naam ", "", "__proto__", 2024];
    assert.equal(columnNamed(header, "NAAM"), 1);
    assert.equal(columnNamed(header, "__proto__"), 4);
    assert.equal(columnNamed(header, "2024"), 5);
    assert.equal(columnNamed(header, "constructor"), -1);
    assert.equal(columnNamed(header, " "), -1);
  });
});

describe("a table", () => {
  const table = tableAt(workbook, groupsTable);
  const copied = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells, ["G1"], [" "], []] })),
  };

  it("ends at the last row with anything in it", () => {
    assert.equal(lastRowOf(table), 5);
    assert.equal(lastRowOf(tableAt(copied, groupsTable)), 6);
    assert.equal(lastRowOf(tableAt(workbook, { ...groupsTable, headerRow: 5, keyColumns: [] })), 5);
  });

  it("knows its rows by the first of every key", () => {
    assert.deepEqual(keysOf(table), ["G1", "", "G2"]);
    assert.deepEqual(
      [...firstRows(tableAt(copied, groupsTable))],
      [
        ["G1", 3],
        ["G2", 5],
      ],
    );
    assert.deepEqual([...repeatedKeys(tableAt(copied, groupsTable))], ["G1"]);
    assert.deepEqual([...repeatedKeys(table)], []);
  });

  it("has room for a column beside everything that stands there", () => {
    assert.equal(newColumnIndex(table), 5);
  });

  it("says where a new row goes", () => {
    const keys = ["G1", "", "G2"];
    assert.equal(positionFor(table, keys, {}), 3);
    assert.equal(positionFor(table, keys, { after: "" }), 0);
    assert.equal(positionFor(table, keys, { after: "G1" }), 1);
    assert.equal(positionFor(table, keys, { after: "G1", skip: 1 }), 2);
    assert.throws(() => positionFor(table, keys, { after: "G3" }));
  });
});
