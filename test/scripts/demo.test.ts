import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isFormula, valueOf } from "../../core/workbook/cell.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../file-host/xlsx-host.ts";
import { tools } from "../../scripts/tools.mjs";
import { converted } from "../support/libreoffice.ts";
import { describeWith } from "../with-tools.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs the demo in a folder of its own and gives what it wrote and said. */
function demo(): { readonly bytes: Uint8Array; readonly said: string } {
  const folder = mkdtempSync(join(tmpdir(), "demo-"));
  try {
    const args = [join(root, "file-host/bin.mjs"), "demo", folder];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 120_000 });
    assert.equal(status, 0, stderr);
    return { bytes: new Uint8Array(readFileSync(join(folder, "pilot-result.xlsx"))), said: stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function everything(bytes: Uint8Array): Promise<Snapshot> {
  const host = XlsxHost.open(bytes);
  return host.read((await host.outline()).sheets.map((sheet) => sheet.name));
}

/** What a person sees, sheet by sheet; LibreOffice calculates with 15 digits. */
function seen({ sheets }: Snapshot): ReadonlyMap<string, unknown> {
  const shown = (value: unknown): unknown => (typeof value === "number" ? Number(value.toPrecision(12)) : value);
  return new Map(sheets.map(({ name, cells }) => [name, cells.map((row) => row.map((cell) => shown(valueOf(cell))))]));
}

describe("the demo", () => {
  let made: ReturnType<typeof demo>;

  before(() => {
    made = demo();
  });

  it("says where to look, and names every command it ran", () => {
    for (const word of [
      "pilot-result.xlsx",
      "inspect",
      "round",
      "accept",
      "checklists",
      "ambassadors",
      "check-ins",
      "remind",
    ]) {
      assert.ok(made.said.includes(word), word);
    }
  });

  it("leaves the coordinator's sheets as they were", async () => {
    const before = seen(await everything(new Uint8Array(readFileSync(join(root, "samples/pilot.xlsx")))));
    const after = seen(await everything(made.bytes));
    for (const [name, cells] of before) assert.deepEqual(after.get(name), cells, name);
  });

  describeWith([tools.libreOffice], "in LibreOffice", (soffice) => {
    it("opens, has the same values once calculated, and no error", async () => {
      const saved = converted(soffice, new Map([["demo.xlsx", made.bytes]]), "xlsx").get("demo.xlsx");
      assert.ok(saved);
      const [ours, theirs] = [await everything(made.bytes), await everything(saved)];
      for (const [name, cells] of seen(ours)) assert.deepEqual(seen(theirs).get(name), cells, name);
      const formulas = theirs.sheets.flatMap((sheet) => sheet.cells.flat()).filter(isFormula);
      assert.ok(formulas.length > 0);
      assert.deepEqual(
        formulas.filter((cell) => String(cell.value).startsWith("#")),
        [],
      );
      // LibreOffice takes the better part of a minute to open and save that many sheets on a quiet machine.
    }).timeout(240_000);
  });
});
