import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFile, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCsv } from "../../../file-host/csv.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { run } from "./run-command.ts";

const sample = fileURLToPath(new URL("../../../samples/pilot.xlsx", import.meta.url));
const list = fileURLToPath(new URL("../../../samples/klein.csv", import.meta.url));

/** Every key that a document has, sorted: what other programs rely on. */
function keys(answer: string): readonly string[] {
  return Object.keys(JSON.parse(answer) as object).sort();
}

describe("command line", () => {
  let folder = "";
  const at = (name: string): string => join(folder, name);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "samen-hier-"));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it("runs as a program from the repository, without a build", () => {
    const bin = fileURLToPath(new URL("../../../file-host/bin.mjs", import.meta.url));
    const answer = execFileSync(process.execPath, [bin, "inspect", sample, "--json"], { encoding: "utf8" });
    const found = JSON.parse(answer) as { groups: unknown[]; households: unknown[]; ambassadors: unknown[] };
    assert.deepEqual([found.groups.length, found.households.length, found.ambassadors.length], [42, 71, 18]);
  });

  describe("with --json", () => {
    it("inspect prints the keys of the contract and nothing else", async () => {
      const { code, answer, remarks } = await run("inspect", sample, "--json");
      assert.equal(code, 0);
      assert.equal(remarks, "");
      assert.deepEqual(keys(answer), ["ambassadors", "groups", "households", "problems", "sheets"]);
    });

    it("round prints the keys of the contract, and pairs nobody twice", async () => {
      const { answer } = await run("round", sample, "--json", "--seed", "s", "--today", "2026-03-02");
      const round = JSON.parse(answer) as {
        matches: { group: string; household: string }[];
        proof: { optimal: boolean };
      };
      for (const key of ["round", "matches", "control", "waiting", "excluded", "profile", "proof", "problems"]) {
        assert.ok(key in round, key);
      }
      const groups = round.matches.map((match) => match.group);
      const households = round.matches.map((match) => match.household);
      assert.equal(new Set(groups).size, groups.length);
      assert.equal(new Set(households).size, households.length);
      assert.equal(round.proof.optimal, true);
    });
  });

  describe("shows before it writes", () => {
    it("leaves the file alone without --out, and says so", async () => {
      const file = at("alone.xlsx");
      await copyFile(sample, file);
      const { code, answer } = await run("round", file, "--seed", "s");
      assert.equal(code, 0);
      assert.match(answer, /Er is niets geschreven/u);
      assert.deepEqual(await readFile(file), await readFile(sample));
    });

    it("writes another file with --out", async () => {
      const { remarks } = await run("round", sample, "--seed", "s", "--out", at("round.xlsx"));
      assert.match(remarks, /Geschreven: .*round\.xlsx/u);
      const outline = await XlsxHost.open(new Uint8Array(await readFile(at("round.xlsx")))).outline();
      const names = outline.sheets.map((sheet) => sheet.name);
      for (const name of ["Samen Hier", "Ronde 1", "Ronde 1 uitleg", "Ronde 1 bewijs", "Matches", "Logboek"]) {
        assert.ok(names.includes(name), name);
      }
    });

    it("keeps the old file as .bak with --in-place", async () => {
      const file = at("place.xlsx");
      await copyFile(sample, file);
      await run("inspect", file, "--in-place");
      assert.deepEqual(await readFile(`${file}.bak`), await readFile(sample));
      assert.notDeepEqual(await readFile(file), await readFile(sample));
    });

    it("keeps whatever stood under the name of --out", async () => {
      await writeFile(at("taken.xlsx"), "van iemand");
      const { remarks } = await run("inspect", sample, "--out", at("taken.xlsx"));
      assert.equal(await readFile(at("taken.xlsx.bak"), "utf8"), "van iemand");
      assert.match(remarks, /taken\.xlsx\.bak/u);
    });

    it("is not led to the file itself by a link", async () => {
      const file = at("linked.xlsx");
      await copyFile(sample, file);
      await symlink(file, at("link.xlsx"));
      const { code, remarks } = await run("round", file, "--seed", "s", "--out", at("link.xlsx"));
      assert.equal(code, 2);
      assert.match(remarks, /--in-place/u);
      assert.deepEqual(await readFile(file), await readFile(sample));
    });

    it("gives the same bytes for the same file, seed and day", async () => {
      const words = ["round", sample, "--seed", "s", "--today", "2026-03-02", "--out"];
      await run(...words, at("one.xlsx"));
      await run(...words, at("two.xlsx"));
      assert.deepEqual(await readFile(at("one.xlsx")), await readFile(at("two.xlsx")));
    });

    it("changes nothing the second time, whatever the command", async () => {
      const day = ["--today", "2026-03-02", "--in-place"];
      const file = at("pilot-result.xlsx");
      assert.equal((await run("demo", folder, "--today", "2026-03-02")).code, 0);
      const written = await readFile(file);
      const again: readonly (readonly string[])[] = [
        ["remind", file],
        ["check-ins", file],
        ["ambassadors", file],
        ["checklists", file],
        ["accept", file, "--round", "1", "--by", "all", "--start", "2026-02-25"],
        ["round", file, "--seed", "demo"],
        ["inspect", file],
      ];
      for (const words of again) {
        const { answer } = await run(...words, ...day);
        assert.match(answer, /Er verandert niets/u, words[0]);
      }
      assert.deepEqual(await readFile(file), written);
    });
  });

  describe("takes a list", () => {
    it("and makes it the first sheet of a workbook", async () => {
      const { code } = await run("inspect", list, "--out", at("list.xlsx"));
      assert.equal(code, 0);
      const host = XlsxHost.open(new Uint8Array(await readFile(at("list.xlsx"))));
      const { sheets } = await host.read(["klein"]);
      assert.deepEqual(sheets[0]?.cells, readCsv(new Uint8Array(await readFile(list)), "klein").cells);
    });

    it("but writes nothing into the list itself", async () => {
      const { code, remarks } = await run("inspect", list, "--in-place");
      assert.equal(code, 2);
      assert.match(remarks, /--out/u);
    });
  });

  describe("with rows that cannot be used", () => {
    it("does the rest, names the row and ends with 1", async () => {
      const file = at("double.csv");
      await writeFile(file, "Groepscode;Postcode;Aantal leden\r\nG-1;1315 AB;5\r\nG-1;1315 AC;5\r\nG-2;1315 AD;5\r\n");
      const { code, answer } = await run("inspect", file, "--json");
      const { groups, problems } = JSON.parse(answer) as {
        groups: unknown[];
        problems: { level: string; row?: number }[];
      };
      assert.equal(code, 1);
      assert.equal(groups.length, 2);
      assert.ok(problems.some(({ level, row }) => level === "error" && row === 3));
    });
  });

  describe("that cannot be used ends with 2, one sentence and nothing written", () => {
    const check = (what: string, words: () => readonly string[], sentence: RegExp): void => {
      it(what, async () => {
        const standing = await readdir(folder);
        const { code, answer, remarks } = await run(...words());
        assert.equal(code, 2);
        assert.equal(answer, "");
        assert.equal(remarks.split("\n").length, 1);
        assert.match(remarks, sentence);
        assert.deepEqual(await readdir(folder), standing);
      });
    };
    check("an unknown command", () => ["koppel", sample], /ken ik niet/u);
    check("forgetting without saying whom", () => ["forget", sample], /--code/u);
    check("forgetting a code that nobody has", () => ["forget", sample, "--code", "H-999"], /Niemand in dit bestand/u);
    check("no file", () => ["round"], /Noem het bestand/u);
    check("two files", () => ["round", sample, sample], /één bestand/u);
    check("a file that is not there", () => ["round", at("nergens.xlsx")], /nergens\.xlsx/u);
    check("a file that is no workbook", () => ["round", fileURLToPath(import.meta.url)], /geen Excel-werkmap/u);
    check("another kind of result", () => ["round", sample, "--out", at("x.csv")], /\.xlsx/u);
    check("a result over the file itself", () => ["round", sample, "--out", sample], /--in-place/u);
    check("sending without a mail server", () => ["remind", sample, "--send"], /mailserver.*host, from.*SAMEN_HIER/u);
    check("sending and a result elsewhere", () => ["remind", sample, "--send", "--out", at("x.xlsx")], /--out/u);
    check("sending from a list", () => ["remind", at("lijst.csv"), "--send"], /\.csv/u);
    check("a wait without sending", () => ["remind", sample, "--wait", "5"], /--wait .*--send/u);
    check("a yes of nobody", () => ["accept", sample, "--round", "1"], /--by/u);
    check("a yes without a round", () => ["accept", sample, "--by", "all"], /--round/u);
    check("in English when asked", () => ["accept", sample, "--by", "all", "--lang", "en"], /Give --round/u);
  });

  it("says of a trial of sending that nothing went, and not how to write", async () => {
    const { code, answer } = await run("remind", sample, "--send", "--dry-run", "--today", "2026-03-16");
    assert.equal(code, 0);
    assert.match(answer, /niets verstuurd en niets geschreven/u);
    assert.doesNotMatch(answer, /--in-place|--out/u);
  });

  describe("helps", () => {
    it("with every command, and an example for each", async () => {
      const { code, answer } = await run("--help");
      assert.equal(code, 0);
      for (const name of [
        "inspect",
        "round",
        "accept",
        "checklists",
        "ambassadors",
        "share",
        "check-ins",
        "remind",
        "demo",
      ]) {
        assert.match(answer, new RegExp(`^ {2}${name} `, "mu"));
        assert.match((await run(name, "--help")).answer, new RegExp(`samen-hier ${name} `, "u"));
      }
    });

    it("without options that it would refuse", async () => {
      assert.match((await run("round", "--help")).answer, /--in-place/u);
      for (const name of ["share", "network"]) {
        const { answer } = await run(name, "--help");
        assert.match(answer, /--json/u);
        assert.doesNotMatch(answer, /--in-place/u);
      }
      assert.doesNotMatch((await run("network", "--help")).answer, /--seed/u);
    });
  });
});
