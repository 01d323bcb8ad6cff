import assert from "node:assert/strict";
import { unzipSync } from "fflate";
import { hand } from "../../../addin/hand.ts";
import { sharedWorkbook } from "../../../file-host/xlsx/new-workbook.ts";
import { BridgeFault } from "../../../ui/bridge.ts";
import { sheetsFor, workbook } from "../../core/share/shared-programme.ts";
import { bookFrom } from "./emulator/from-plain.ts";
import { Emulator } from "./emulator/emulator.ts";
import { emptyBook } from "./emulator/excel-here.ts";
import { installExcel } from "./emulator/loader.ts";

describe("a file from a pane", () => {
  const bytes = sharedWorkbook(sheetsFor(workbook(), { audience: "group", match: "M-07", names: false }));

  it("opens in Excel as a new workbook, byte for byte", async () => {
    const book = bookFrom(emptyBook);
    installExcel(new Emulator(book, {}));
    await hand("M-07.xlsx", bytes, "nl");
    const [opened = "", ...others] = book.openedBeside;
    assert.equal(others.length, 0);
    assert.deepEqual(new Uint8Array(Buffer.from(opened, "base64")), bytes);
    assert.ok("xl/workbook.xml" in unzipSync(new Uint8Array(Buffer.from(opened, "base64"))));
  });

  it("is refused with what to do where this Excel cannot", async () => {
    installExcel(new Emulator(bookFrom(emptyBook), { apiVersion: 7 }));
    await assert.rejects(
      () => hand("M-07.xlsx", bytes, "nl"),
      (error) => error instanceof BridgeFault && error.kind === "failed" && (error.remedy ?? "").length > 20,
    );
  });
});
