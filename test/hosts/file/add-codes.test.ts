import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { run } from "./run-command.ts";

// Invented groups and households.
const list =
  "Naam huishouden,Postcode,Volwassenen,Kinderen,Gezinssamenstelling\nFam. Eén,1324 AB,2,2,gezin met kinderen\nFam. Twee,2012 AB,1,0,alleenstaande man\n";

interface Answer {
  readonly households: readonly { readonly code: string; readonly name: string }[];
}

describe("inspect --add-codes", () => {
  let folder = "";
  const at = (name: string): string => join(folder, name);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "samen-hier-"));
    await writeFile(at("huishoudens.csv"), list);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it("shows the new column first, and writes it once", async () => {
    const shown = await run("inspect", at("huishoudens.csv"), "--add-codes");
    assert.match(shown.answer, /Een nieuwe kolom ‘Code’ rechts op één blad, met 2 codes/u);
    assert.match(shown.answer, /Er is niets geschreven/u);
    const out = at("codes.xlsx");
    const written = await run("inspect", at("huishoudens.csv"), "--add-codes", "--out", out, "--json");
    const before = (JSON.parse(written.answer) as Answer).households;
    const host = XlsxHost.open(new Uint8Array(await readFile(out)));
    const [sheet] = (await host.read(["huishoudens"])).sheets;
    assert.deepEqual(sheet?.cells.map((row) => row[5]), ["Code", ...before.map(({ code }) => code)]); // prettier-ignore
    const again = await run("inspect", out, "--add-codes", "--in-place", "--json");
    assert.deepEqual((JSON.parse(again.answer) as Answer).households, before);
    assert.match(again.remarks, /niets te schrijven/u);
  });
});
