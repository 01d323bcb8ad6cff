import { strict as assert } from "node:assert";
import { ExcelHost } from "../../../addin/excel-host/excel-host.ts";
import type { AddSheet, Edit } from "../../../core/workbook/edit.ts";
import { HostProblem, type HostProblemCode } from "../../../core/workbook/host-problem.ts";
import { WorkbookProblem } from "../../../core/workbook/problem.ts";
import { bookOf, everything, openExcel, refusal, type OpenedExcel } from "./opened.ts";

const cells = [
  ["Code", "Naam"],
  ["H-1", "een"],
  ["H-2", "twee"],
  ["H-3", "drie"],
];
const table = { sheet: "Huishoudens", headerRow: 1, keyColumns: ["Code"] };

const change: Edit = {
  kind: "set-cells",
  table,
  changes: [{ row: "H-1", column: "Naam", before: "een", after: "anders" }],
};

const removal: Edit = { kind: "remove-rows", table, columns: ["Code", "Naam"], rows: [{ cells: ["H-2", "twee"] }] };

const addition: AddSheet = {
  kind: "add-sheet",
  layout: {
    key: "lijst",
    name: "Lijst",
    lead: [],
    columns: [{ key: "code", title: "Code", type: "text", width: 9 }],
    keyColumns: ["code"],
    frozenColumns: 0,
    conditionalFormats: [],
    print: { orientation: "portrait" },
    place: "last",
  },
  rows: [["H-1"]],
};

function opened(options: Parameters<typeof openExcel>[1] = {}): OpenedExcel {
  return openExcel(bookOf([{ name: "Huishoudens", cells }]), { apiVersion: 18, ...options });
}

/** What stands in the way, and how it is told. */
type Case = readonly [name: string, code: HostProblemCode, edit: Edit, prepare: (excel: OpenedExcel) => void];

const cases: readonly Case[] = [
  [
    "a protected sheet",
    "protected",
    change,
    ({ emulator }) => {
      const [sheet] = emulator.book.sheets;
      if (sheet !== undefined) sheet.protection = {};
    },
  ],
  [
    "a workbook with a protected structure",
    "structure-protected",
    addition,
    ({ emulator }) => {
      emulator.book.structureProtected = true;
    },
  ],
  [
    "a cell in which somebody types",
    "cell-edit",
    change,
    ({ emulator }) => {
      emulator.beginTyping();
    },
  ],
  [
    "a program that has too much to do",
    "busy",
    change,
    ({ emulator }) => {
      emulator.fail({ code: "ActivityLimitReached" });
    },
  ],
  [
    "a program that lacks something",
    "too-old",
    addition,
    ({ emulator }) => {
      emulator.fail({ code: "ApiNotFound", member: "TableCollection.add" });
    },
  ],
  [
    "cells in the way of a table",
    "in-the-way",
    addition,
    ({ emulator }) => {
      emulator.fail({ code: "MergedRangeConflict", member: "TableCollection.add" });
    },
  ],
  [
    "an error that says nothing",
    "unknown",
    change,
    ({ emulator }) => {
      emulator.fail({ code: "GeneralException", member: "Range.values", action: "set" });
    },
  ],
];

describe("what Excel refuses", () => {
  for (const [name, code, edit, prepare] of cases) {
    it(`${name} is told as ${code}, and nothing is half done`, async () => {
      const excel = opened();
      const before = await everything(excel);
      prepare(excel);
      const problem = await refusal(excel.host.apply([edit]));
      assert.equal(problem.code, code);
      assert.equal(problem.isPartly, false);
      excel.emulator.endTyping();
      const after = await everything(excel);
      assert.deepEqual(
        after.sheets.map(({ name: sheet, cells: rows }) => [sheet, rows]),
        before.sheets.map(({ name: sheet, cells: rows }) => [sheet, rows]),
      );
    });
  }

  it("says the sheet that is protected", async () => {
    const excel = opened();
    const [sheet] = excel.emulator.book.sheets;
    if (sheet !== undefined) sheet.protection = {};
    assert.equal((await refusal(excel.host.apply([addition, change]))).sheet, "Huishoudens");
  });

  it("says that part was done where it cannot be taken back", async () => {
    const excel = opened();
    const edits = [change, addition];
    excel.emulator.fail({ code: "GeneralException", member: "TableCollection.add" });
    const problem = await refusal(excel.host.apply(edits));
    assert.equal(problem.isPartly, true);
    assert.equal(problem.sheet, undefined);
  });

  it("can be done again after it failed", async () => {
    const excel = opened();
    excel.emulator.fail({ code: "GeneralException", member: "Table.style" });
    await refusal(excel.host.apply([addition]));
    await excel.host.apply([addition]);
    assert.deepEqual((await everything(excel)).sheetNames, ["Huishoudens", "Lijst"]);
  });

  it("leaves no name behind of a sheet that was taken back, and does without one undo where Excel has none for it", async () => {
    const excel = opened({ apiVersion: 20, movesTabs: false });
    excel.emulator.fail({ code: "UndoNotSupported", member: "PageLayout.orientation" });
    await excel.host.apply([addition]);
    assert.equal((await everything(excel)).sheets.at(-1)?.key, addition.layout.key);
    assert.ok(
      excel.emulator.runs.some(({ mergeUndoGroup }) => mergeUndoGroup),
      "it was tried as one",
    );
    const failing = opened();
    failing.emulator.fail({ code: "GeneralException", member: "WorksheetFreezePanes.freezeRows" });
    await refusal(failing.host.apply([addition]));
    assert.deepEqual(failing.emulator.book.names.length, 0);
  });

  it("names no cell, row or value in what it throws", async () => {
    const excel = opened();
    excel.emulator.fail({ code: "GeneralException", member: "Range.values", action: "set" });
    const problem = await refusal(excel.host.apply([change]));
    assert.equal(problem.message, "unknown: Huishoudens");
  });

  it("rows that move in a filtered list are refused beforehand, cells are not", async () => {
    const excel = opened();
    const [sheet] = excel.emulator.book.sheets;
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Huishoudens").getRange("A1:B4");
      const criteria = { filterOn: "Values" as const, values: ["H-2", "H-3"] };
      context.workbook.worksheets.getItem("Huishoudens").autoFilter.apply(range, 0, criteria);
      await context.sync();
    });
    assert.ok(sheet !== undefined);
    const problem = await refusal(excel.host.apply([removal]));
    assert.deepEqual([problem.code, problem.sheet], ["filtered", "Huishoudens"]);
    await excel.host.apply([change]);
    assert.equal((await everything(excel)).sheets[0]?.cells[1]?.[1], "anders");
  });

  it("refuses as stale what somebody else changed meanwhile", async () => {
    const excel = opened();
    await everything(excel);
    excel.emulator.byHand("Remote", (book) => {
      book.sheets[0]?.grid.setContent(1, 1, { value: "van een ander" });
    });
    await assert.rejects(
      excel.host.apply([change]),
      (problem) => problem instanceof WorkbookProblem && problem.code === "stale",
    );
  });

  it("waits for the end of typing where it was asked to", async () => {
    const excel = opened({ delayForCellEdit: true });
    excel.emulator.beginTyping();
    const done = excel.host.apply([change]);
    setTimeout(() => {
      excel.emulator.endTyping();
    }, 20);
    await done;
    assert.equal((await everything(excel)).sheets[0]?.cells[1]?.[1], "anders");
  });

  it("does not begin in an Excel that is too old", () => {
    assert.throws(
      () => new ExcelHost({ supports: () => false }),
      (problem) => problem instanceof HostProblem && problem.code === "too-old",
    );
  });
});

describe("what happens outside us", () => {
  it("is told, our own changes are not", async () => {
    const excel = opened();
    const heard = new Set<string>();
    const stop = excel.host.onOutsideChange(() => {
      heard.add("changed");
    });
    await everything(excel);
    await excel.host.apply([change]);
    assert.equal(heard.size, 0);
    excel.emulator.byHand("Remote", (book) => {
      book.addSheet("Van een ander");
      const [sheet] = book.sheets;
      if (sheet !== undefined) {
        book.onChange({ what: "cells", sheet, address: "B3", changeType: "RangeEdited", source: "Remote" });
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok(heard.has("changed"));
    stop();
  });

  it("is shown where a person is led to", async () => {
    const excel = opened();
    await excel.host.goTo({ sheet: "Huishoudens", cell: "B3" });
    assert.deepEqual(await excel.host.selection(), { sheet: "Huishoudens", cell: "B3", text: "twee" });
    await excel.host.goTo({ sheet: "is er niet" });
  });
});
