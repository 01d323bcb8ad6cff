import { strict as assert } from "node:assert";
import type { AddSheet, Edit } from "../../../core/workbook/edit.ts";
import { bookOf, everything, openExcel, refusal, type OpenedExcel } from "./opened.ts";

const table = { sheet: "Huishoudens", headerRow: 1, keyColumns: ["Code"] };

const change: Edit = {
  kind: "set-cells",
  table,
  changes: [{ row: "H-1", column: "Naam", before: "een", after: "anders" }],
};

function addition(key: string, name: string): AddSheet {
  return {
    kind: "add-sheet",
    layout: {
      key,
      name,
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
}

const people = [
  ["Code", "Naam"],
  ["H-1", "een"],
  ["H-2", "twee"],
];

async function opened(): Promise<OpenedExcel> {
  const excel = openExcel(bookOf([{ name: "Huishoudens", cells: people }]), { apiVersion: 18 });
  await excel.host.outline();
  return excel;
}

describe("what others do between our look and our writing", () => {
  it("a sheet of theirs with the name of ours is never taken away", async () => {
    const excel = await opened();
    excel.emulator.meanwhile(1, (book) => {
      book.addSheet("Ronde 1").grid.setContent(0, 0, { value: "van een collega" });
    });
    const problem = await refusal(excel.host.apply([addition("round", "Ronde 1")]));
    assert.deepEqual([problem.code, problem.isPartly], ["busy", false]);
    const { sheets } = await everything(excel);
    assert.deepEqual(
      sheets.map(({ name, cells }) => [name, cells]),
      [
        ["Huishoudens", people],
        ["Ronde 1", [["van een collega"]]],
      ],
    );
  });

  it("says that part was done where sheets of ours stand beside it", async () => {
    const excel = await opened();
    excel.emulator.meanwhile(1, (book) => book.addSheet("Ronde 1"));
    const edits = [addition("list", "Lijst"), addition("round", "Ronde 1")];
    const problem = await refusal(excel.host.apply(edits));
    assert.equal(problem.isPartly, true);
    assert.deepEqual((await everything(excel)).sheetNames, ["Huishoudens", "Ronde 1", "Lijst"]);
  });

  it("a sheet that was renamed is told", async () => {
    const excel = await opened();
    excel.emulator.meanwhile(1, (book) => {
      const [sheet] = book.sheets;
      if (sheet !== undefined) book.renameSheet(sheet, "Gezinnen");
    });
    const problem = await refusal(excel.host.apply([change]));
    assert.equal(problem.code, "busy");
    assert.deepEqual((await everything(excel)).sheets[0]?.cells, people);
  });
});

describe("events that come when our writing is over", () => {
  it("of our own changes are not told, those of others are", async () => {
    const excel = await opened();
    const { emulator, host } = excel;
    emulator.lateEvents = true;
    const atOnce = emulator.onChange;
    emulator.onChange = (change) => {
      setTimeout(() => {
        atOnce(change);
      }, 50);
    };
    const heard: string[] = [];
    const stop = host.onOutsideChange(() => heard.push("changed"));
    await everything(excel);
    await host.apply([change, addition("list", "Lijst")]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    assert.deepEqual(heard, []);
    emulator.byHand("Remote", (book) => book.addSheet("Van een ander"));
    await new Promise((resolve) => setTimeout(resolve, 150));
    assert.deepEqual(heard, ["changed"]);
    stop();
  });
});
