import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { publishedDesign } from "../../../core/sheets/published.ts";
import { XlsxPackage } from "../../../file-host/xlsx/package.ts";
import { readSheets } from "../../../file-host/xlsx/read-workbook.ts";
import { run } from "./run-command.ts";

const sample = fileURLToPath(new URL("../../../samples/pilot-evaluatie.xlsx", import.meta.url));

describe("the published percentages in the reconstructed sample", () => {
  let folder = "";

  before(() => {
    folder = mkdtempSync(join(tmpdir(), "samen-hier-"));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("come out of its questionnaires: every one of the mid-term questionnaires, consistent or not", async () => {
    const file = join(folder, "evaluation.xlsx");
    const { code } = await run("evaluate", sample, "--today", "2026-11-23", "--out", file);
    assert.equal(code, 0);
    const rows = ownRows(readSheets(XlsxPackage.open(readFileSync(file)), [publishedDesign.name.nl]), publishedDesign);
    assert.equal(rows.length, 66);
    const told = rows.map(({ values }) => values);
    const states = told.map(({ state }) => state);
    assert.equal(states.filter((state) => state === "fits").length, 44);
    assert.equal(states.filter((state) => state === "fits-nearly").length, 3);
    assert.equal(states.filter((state) => state === "fits-not").length, 15);
    assert.equal(states.filter((state) => state === "no-number").length, 4);
    const own = told.filter((row) => row["own-state"] !== "unknown");
    assert.deepEqual(
      own.filter((row) => row["own-state"] === "differs"),
      [],
    );
    // 28% and 44% are counts that were rounded up: 14 of 51 and 10 of 23.
    assert.deepEqual(
      own.filter((row) => row["own-state"] === "explained").map(({ printed, "own-count": count }) => [printed, count]),
      [
        [28, 14],
        [44, 10],
      ],
    );
    assert.ok(own.length >= 59);
  });
});
