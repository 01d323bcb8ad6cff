import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { saysValue } from "../../../core/workbook/without-values.ts";
import { momentOf } from "../../../ui/clock.ts";
import { BridgeFault } from "../../../ui/bridge.ts";
import { HostBridge } from "../../../ui/host-bridge.ts";
import { localDesk } from "../local-desk.ts";
import { Area } from "./emulator/area.ts";
import { dumped } from "./emulator/dump.ts";
import { plainFromFile } from "./emulator/from-file.ts";
import { bookFrom } from "./emulator/from-plain.ts";
import { openExcel, type OpenedExcel } from "./opened.ts";

const sample = new URL("../../../samples/pilot.xlsx", import.meta.url);

/** The pane beside the sample, with a desk that is counted. */
async function opened(): Promise<{ excel: OpenedExcel; bridge: HostBridge; desks: () => number }> {
  const excel = openExcel(bookFrom(await plainFromFile(readFileSync(sample))));
  let desks = 0;
  const bridge = new HostBridge({
    kind: "excel",
    host: excel.host,
    startDesk: () => {
      desks += 1;
      return localDesk();
    },
    moment: (language) => momentOf(new Date("2026-11-02T09:00:00Z"), language),
    respectsProtection: true,
  });
  return { excel, bridge, desks: () => desks };
}

describe("forgetting somebody in the pane of Excel", function () {
  this.timeout(240_000);

  it("takes them out of the workbook, tells what is left, and gives up every undo", async () => {
    const { excel, bridge, desks } = await opened();
    const { book } = excel.emulator;
    const look = await bridge.preview({ job: "inspect", mappings: [] }, "nl");
    await bridge.apply(look.fingerprint);
    assert.notEqual(bridge.undoable, undefined);
    const list = book.sheetNamed("Statushouders");
    const { code, row, column } = household(excel);
    assert.ok(list !== undefined);
    const area = new Area(list, { top: row, bottom: row, left: column, right: column });
    book.comments.push({ id: "c1", content: "bel terug", author: "Coördinator", area, replies: [] });

    const preview = await bridge.preview({ job: "forget", code }, "nl");
    assert.equal(preview.isFinal, true);
    const before = desks();
    const { forgotten = [] } = await bridge.apply(preview.fingerprint);

    assert.equal(desks(), before + 1, "the desk that knew them still stands");
    const texts = JSON.stringify([dumped(book), book.comments.map(({ content }) => content), book.names]);
    assert.ok(!saysValue(texts, [{ text: code, replacement: "" }]));
    assert.equal(book.comments.length, 0);
    assert.ok(forgotten.some((line) => line.includes("1 opmerking")));
    assert.ok(forgotten.some((line) => line.includes("Ctrl+Z")));
    assert.equal(bridge.undoable, undefined);
    await assert.rejects(bridge.undo(), (fault) => fault instanceof BridgeFault && fault.kind === "refused");
    await assert.rejects(
      bridge.preview({ job: "forget", code }, "nl"),
      (fault) => fault instanceof BridgeFault && /Niemand/u.test(fault.message),
    );
    assert.deepEqual(excel.emulator.unknown, []);
  });

  it("is refused, with everything as it was, where the sheet is protected", async () => {
    const { excel, bridge } = await opened();
    const { book } = excel.emulator;
    const list = book.sheetNamed("Statushouders");
    const { code } = household(excel);
    assert.ok(list !== undefined);
    const preview = await bridge.preview({ job: "forget", code }, "nl");
    list.protection = {};
    const before = JSON.stringify(dumped(book));
    await assert.rejects(bridge.apply(preview.fingerprint), (fault) => fault instanceof BridgeFault);
    assert.equal(JSON.stringify(dumped(book)), before);
  });
});

/** A household of the list: its code, and where that stands, counted from 0. */
function household({ emulator: { book } }: OpenedExcel): { code: string; row: number; column: number } {
  const rows = dumped(book).sheets.find(({ name }) => name === "Statushouders")?.rows ?? [];
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => typeof cell?.value === "string" && /^H-\d/u.test(cell.value));
    const code = cells[column]?.value;
    if (row > 6 && typeof code === "string") return { code, row, column };
  }
  return assert.fail("the sample has no households");
}
