import { strict as assert } from "node:assert";
import { MemoryHost } from "../../../core/workbook/memory-host.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { exampleSheet, workbook } from "./example.ts";

describe("MemoryHost", () => {
  it("tells our sheets from a coordinator's, and how large they are", async () => {
    const hidden = workbook.sheets.map((sheet) => ({ ...sheet, hidden: true as const }));
    const host = new MemoryHost(applied({ ...workbook, sheets: hidden }, [exampleSheet([["A"]])]));
    assert.deepEqual(await host.outline(), {
      sheets: [
        { name: "Groepen", headerRow: 0, rows: 5, columns: 5, hidden: true },
        { name: "Voorbeeld", key: "example", headerRow: 3, rows: 4, columns: 3 },
      ],
    });
  });
});
