import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { main } from "../../../file-host/cli.ts";

const sample = fileURLToPath(new URL("../../../samples/pilot.xlsx", import.meta.url));

describe("a run in place that changes nothing", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "samen-hier-"));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it("leaves the file and the copy of before alone, and says so", async () => {
    const file = join(folder, "round.xlsx");
    const remarks: string[] = [];
    const terminal = {
      answer: () => undefined,
      remark: (line: string) => remarks.push(line),
      elapsed: () => 0,
    };
    const words = ["round", "--seed", "s", "--today", "2026-03-02"];
    await main([...words, sample, "--out", file], terminal);
    const written = await readFile(file);
    await writeFile(`${file}.bak`, "as it was");
    remarks.length = 0;
    await main([...words, file, "--in-place"], terminal);
    assert.deepEqual(await readFile(file), written);
    assert.equal(await readFile(`${file}.bak`, "utf8"), "as it was");
    assert.match(remarks.join("\n"), /Er was niets te schrijven/u);
    assert.doesNotMatch(remarks.join("\n"), /Geschreven/u);
  });
});
