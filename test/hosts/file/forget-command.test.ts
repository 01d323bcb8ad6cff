import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tools } from "../../../scripts/tools.mjs";
import { samira, samiraSays, workbookSayingEverywhere } from "../../fixtures/everywhere.ts";
import { converted } from "../../support/libreoffice.ts";
import { partsSaying } from "../../support/parts-saying.ts";
import { describeWith } from "../../with-tools.ts";
import { run, type Outcome } from "./run-command.ts";

const sample = new URL("../../../samples/pilot.xlsx", import.meta.url);

interface Printed {
  readonly replacement: string;
  readonly removed: readonly { readonly sheet: string; readonly cells: number; readonly rows: number }[];
  readonly unreachable: readonly { readonly kind: string; readonly place?: string; readonly text: string }[];
}

describe("samen-hier forget", function () {
  this.timeout(120_000);
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "forget-"));
    file = join(folder, "werk.xlsx");
    await writeFile(file, workbookSayingEverywhere());
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const forget = (...more: string[]): Promise<Outcome> =>
    run("forget", file, "--code", samira.code, "--today", "2026-03-02", ...more);

  it("only shows what would go where nothing is to be written, without a word of what it is", async () => {
    const before = await readFile(file);
    const { code, answer, remarks } = await forget();
    assert.equal(code, 0, remarks);
    assert.match(answer, /Wij halen \d+ cellen weg/u);
    assert.match(answer, /Dit kunt u niet ongedaan maken/u);
    assert.match(answer, /niets geschreven/iu);
    assert.doesNotMatch(answer, /Samira|Haddad|H-12\b|voorbeeld\.nl/u);
    assert.deepEqual(await readFile(file), before);
    assert.deepEqual(await readdir(folder), ["werk.xlsx"]);
  });

  it("writes the file itself without a copy, and leaves nothing else in the folder", async () => {
    const { code, answer, remarks } = await forget("--in-place");
    assert.equal(code, 0, remarks);
    assert.match(answer, /geen \.bak-bestand/u);
    assert.deepEqual(await readdir(folder), ["werk.xlsx"]);
    const left = partsSaying(await readFile(file), samiraSays);
    // An embedded file is packed: what it says is found by whoever opens it, and named.
    assert.deepEqual([...new Set(left.map((one) => one.split(":")[0]))], ["xl/printerSettings/printerSettings1.bin"]);
    const again = await forget("--in-place");
    assert.equal(again.code, 2);
    assert.match(again.remarks, /Niemand in dit bestand heeft deze code/u);
  });

  it("names the copy and the files beside it that still say something, and no others", async () => {
    await writeFile(join(folder, "werk.xlsx.bak"), workbookSayingEverywhere());
    await writeFile(join(folder, "oud.csv"), "Code;Naam\nH-12;Samira Haddad\n");
    await writeFile(join(folder, "afspraken.ics"), "BEGIN:VCALENDAR\nSUMMARY:H-13\nEND:VCALENDAR\n");
    const { answer } = await forget("--json");
    const { unreachable, removed, replacement } = JSON.parse(answer) as Printed;
    const places = unreachable
      .filter(({ place = "" }) => /^[\w.]+$/u.test(place))
      .map(({ kind, place }) => `${kind} ${place ?? ""}`);
    assert.deepEqual(places, ["versions werk.xlsx.bak", "exports oud.csv"]);
    assert.ok(unreachable.some(({ kind, place }) => kind === "part" && place === "xl/embeddings/oud.xlsx"));
    for (const kind of ["mails", "exports", "versions"]) assert.ok(unreachable.some((one) => one.kind === kind));
    assert.equal(replacement, "verwijderd 1");
    assert.ok(removed.some(({ sheet, rows }) => sheet === "Huishoudens" && rows >= 1));
    assert.doesNotMatch(answer, /Samira|Haddad|voorbeeld\.nl/u);
  });

  it("says how many files beside it nobody looked into: beyond two hundred, and one that cannot be read", async () => {
    await mkdir(join(folder, "0.xlsx"));
    for (let count = 0; count < 201; count += 1) await writeFile(join(folder, `a${count}.txt`), "H-13");
    const { answer } = await forget();
    assert.match(answer, /In 3 andere bestanden in deze map keken wij niet/u);
  });

  it("says that the original still holds them where it writes another file", async () => {
    const out = join(folder, "nieuw.xlsx");
    const { code, answer, remarks } = await forget("--out", out);
    assert.equal(code, 0, remarks);
    assert.match(answer, /in werk\.xlsx staat deze persoon nog/u);
    assert.deepEqual((await readdir(folder)).sort(), ["nieuw.xlsx", "werk.xlsx"]);
  });

  it("asks for the code, and says in English what it says in Dutch", async () => {
    const without = await run("forget", file);
    assert.equal(without.code, 2);
    assert.match(without.remarks, /--code/u);
    assert.match((await forget("--lang", "en")).answer, /You cannot undo this/u);
  });
});

describeWith([tools.libreOffice], "a file after forgetting, for other programs", (soffice) => {
  it("opens in LibreOffice, where no sheet says them any more", async function () {
    this.timeout(180_000);
    const folder = await mkdtemp(join(tmpdir(), "forget-"));
    try {
      const file = join(folder, "werk.xlsx");
      await writeFile(file, await readFile(sample));
      await run("round", file, "--seed", "demo", "--today", "2026-03-02", "--in-place");
      const { code, remarks } = await run("forget", file, "--code", "H-052", "--today", "2026-03-02", "--in-place");
      assert.equal(code, 0, remarks);
      const sheets = converted(soffice, new Map([["werk.xlsx", new Uint8Array(await readFile(file))]]), "csv");
      const said = [...sheets.values()].map((bytes) => new TextDecoder().decode(bytes)).join("\n");
      assert.ok(sheets.size > 8);
      assert.doesNotMatch(said, /H-?052|1315 ?JQ/iu);
      assert.match(said, /verwijderd 1/u);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
