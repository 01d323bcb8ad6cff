import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { readPostcodeTable } from "../../../file-host/postcode-table.ts";
import { run } from "./run-command.ts";

/** Invented people in a list, as a coordinator saves it. */
const people = "Code huishouden;Postcode;Gemeente;Volwassenen;Kwetsbaarheid;Toestemming\r\nH-1;1324 AQ;Waterdorp;1;3;ja\r\nH-2;1325;Waterdorp;1;3;ja\r\nH-3;9876 ZZ;Elders;1;3;ja\r\n"; // prettier-ignore

const table = "pc4;lat;lon;place\n1324;52,36;5,21;Waterdorp\n1325;52,37;5,22;Waterdorp\n4001;51,9;5,4;Elders\n";

interface Answer {
  readonly added: readonly { readonly postcode?: string; readonly precisionKm: number }[];
  readonly unknown: readonly string[];
  readonly problems: readonly { readonly code: string }[];
}

describe("postcodes TABLE --into FILE", () => {
  let folder = "";
  const at = (name: string): string => join(folder, name);

  /** A new workbook with the people on it. */
  async function workbook(name: string): Promise<string> {
    await writeFile(at("mensen.csv"), people);
    await run("inspect", at("mensen.csv"), "--out", at(name));
    await rm(at("mensen.csv"));
    return at(name);
  }

  async function sheetNames(file: string): Promise<readonly string[]> {
    const outline = await XlsxHost.open(new Uint8Array(await readFile(file))).outline();
    return outline.sheets.map(({ name }) => name);
  }

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "postcodes-"));
    await writeFile(at("tabel.csv"), table);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it("writes the file itself, keeps it as .bak, and gives the keys of the contract", async () => {
    const file = await workbook("een.xlsx");
    const before = await readFile(file);
    const { code, answer, remarks } = await run("postcodes", at("tabel.csv"), "--into", file, "--json");
    const found = JSON.parse(answer) as Answer;
    assert.equal(code, 0);
    assert.deepEqual(Object.keys(found).sort(), ["added", "problems", "unknown"]);
    assert.deepEqual(found.added.map(({ postcode }) => postcode), ["1324", "1325"]); // prettier-ignore
    assert.deepEqual(found.unknown, ["9876ZZ"]);
    assert.deepEqual(await readFile(`${file}.bak`), before);
    assert.match(remarks, /een\.xlsx\.bak/u);
    assert.ok((await sheetNames(file)).includes("Locaties"));
    assert.deepEqual(found.problems.filter(({ code: fault }) => fault === "postcode-without-point").length, 1);
  });

  it("writes nothing the second time", async () => {
    const file = await workbook("twee.xlsx");
    await run("postcodes", at("tabel.csv"), "--into", file);
    const once = await readFile(file);
    const { code, remarks } = await run("postcodes", at("tabel.csv"), "--into", file);
    assert.equal(code, 0);
    assert.deepEqual(await readFile(file), once);
    assert.match(remarks, /niets te schrijven/u);
  });

  it("only shows it with --dry-run, and writes elsewhere with --out", async () => {
    const file = await workbook("drie.xlsx");
    const before = await readFile(file);
    const { answer } = await run("postcodes", at("tabel.csv"), "--into", file, "--dry-run");
    assert.match(answer, /Op het blad Locaties: 2 postcodes erbij/u);
    await run("postcodes", at("tabel.csv"), "--into", file, "--out", at("elders.xlsx"));
    assert.deepEqual(await readFile(file), before);
    assert.ok((await sheetNames(at("elders.xlsx"))).includes("Locaties"));
    await writeFile(at("lijst.csv"), people);
    assert.equal((await run("postcodes", at("tabel.csv"), "--into", at("lijst.csv"))).code, 2);
    assert.equal((await run("postcodes", at("tabel.csv"), "--into", at("lijst.csv"), "--out", at("vier.xlsx"))).code, 0); // prettier-ignore
  });

  it("refuses what it cannot use with one sentence, and writes nothing", async () => {
    const file = await workbook("vijf.xlsx");
    await writeFile(at("andere.csv"), "Naam;Telefoon\nIemand;0612345678\n");
    await writeFile(at("NL.zip"), "PK\u0003\u0004 en zo voort");
    const before = await readFile(file);
    for (const [words, sentence] of [
      [[at("andere.csv"), "--into", file], /herken ik geen postcodetabel/u],
      [[at("NL.zip"), "--into", file], /Pak de tabel eerst uit/u],
      [[at("nergens.csv"), "--into", file], /nergens\.csv/u],
      [[folder, "--into", file], /./u],
      [[at("tabel.csv")], /--into/u],
      [["--into", file], /--pdok/u],
      [[at("tabel.csv"), "--pdok", "--into", file], /Niet allebei/u],
      [[at("tabel.csv"), at("tabel.csv"), "--into", file], /te veel/u],
      [[at("tabel.csv"), "--into", at("nergens.xlsx")], /nergens\.xlsx/u],
    ] as const) {
      const { code, answer, remarks } = await run("postcodes", ...words);
      assert.equal(code, 2, words.join(" "));
      assert.equal(answer, "");
      assert.match(remarks, sentence);
    }
    assert.deepEqual(await readFile(file), before);
  });

  it("reads tables of any encoding, line end and size, a piece at a time", async () => {
    const all = (): boolean => true;
    const rows = ["Postcode;Latitude;Longitude;Woonplaats", "1324AQ;52,36;5,21;Súdwest", "1325BQ;52,37;5,22;Dorp"];
    const expected = ["1324AQ Súdwest", "1325BQ Dorp"];
    const files: readonly (readonly [string, Buffer])[] = [
      ["utf8", Buffer.from(rows.join("\n"))],
      ["mark", Buffer.from(`\ufeff${rows.join("\r\n")}\r\n`)],
      ["latin1", Buffer.from(rows.join("\r\n"), "latin1")],
      ["utf16", Buffer.from(`\ufeff${rows.join("\r\n")}`, "utf16le")],
    ];
    for (const [name, bytes] of files) {
      await writeFile(at(name), bytes);
      const points = await readPostcodeTable(at(name), all);
      assert.deepEqual(points.map(({ postcode, names }) => `${postcode} ${names.join()}`), expected, name); // prettier-ignore
    }
    const many = Array.from({ length: 60_000 }, (_, place) => `${1000 + (place % 9000)}AQ;52,36;5,21;Gemeenteplaats`);
    await writeFile(at("groot.csv"), [rows[0], ...many].join("\n"));
    assert.equal((await readPostcodeTable(at("groot.csv"), all)).length, 60_000);
    assert.equal((await readPostcodeTable(at("groot.csv"), ({ postcode }) => postcode === "9999AQ")).length, 6);
  });
});
