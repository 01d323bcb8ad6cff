import assert from "node:assert/strict";
import { access, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { arrangementsIn } from "../../../core/sheets/arrangements.ts";
import { matchesOf } from "../../../core/sheets/matches.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { run } from "./run-command.ts";

const sample = fileURLToPath(new URL("../../../samples/pilot.xlsx", import.meta.url));
const day = ["--today", "2026-03-02"];

async function read(file: string): Promise<Snapshot> {
  const host = XlsxHost.open(new Uint8Array(await readFile(file)));
  return host.read((await host.outline()).sheets.map(({ name }) => name));
}

describe("rounds that live, on files", () => {
  let folder = "";
  const at = (name: string): string => join(folder, name);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "samen-hier-"));
    const words = ["--pin", "WG-DHG-03:H-035", "--forbid", "WG-RTM-03:H-032", "--because", "=zij kennen elkaar"];
    const { code } = await run("round", sample, "--seed", "s", ...words, ...day, "--out", at("round.xlsx"));
    assert.equal(code, 0);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it("round --pin and --forbid write what they were given on the sheet, and form and leave out those pairs", async () => {
    const book = await read(at("round.xlsx"));
    assert.deepEqual(
      arrangementsIn(book).arrangements.map(({ kind, group, household, reason, on }) => [
        kind,
        group,
        household,
        reason,
        on,
      ]),
      [
        ["forbid", "WG-RTM-03", "H-032", "=zij kennen elkaar", "2026-03-02"],
        ["pin", "WG-DHG-03", "H-035", "=zij kennen elkaar", "2026-03-02"],
      ],
    );
    const pairs = new Map(matchesOf(book).map(({ group, household }) => [group, household]));
    assert.equal(pairs.get("WG-DHG-03"), "H-035");
    assert.notEqual(pairs.get("WG-RTM-03"), "H-032");
    const again = await run("round", at("round.xlsx"), "--seed", "s", ...day);
    assert.match(again.answer, /Er verandert niets/u);
    const check = await run("round", at("round.xlsx"), "--check", "1", "--json");
    assert.equal((JSON.parse(check.answer) as { proof: { optimal: boolean } }).proof.optimal, true);
  });

  it("an arrangement with a code that nobody has ends with 2 and writes nothing", async () => {
    const words = ["--forbid", "WG-RTM-04:H-O71", "--because", "oude ruzie", "--out", at("mistyped.xlsx")];
    const { code, answer, remarks } = await run("round", sample, "--seed", "s", ...words, ...day);
    assert.deepEqual([code, answer], [2, ""]);
    assert.match(remarks, /De code H-O71 staat niet op uw bladen. Bedoelt u H-071\?/u);
    await assert.rejects(access(at("mistyped.xlsx")));
  });

  it("replace keeps the proposal with the reason beside it, and changes nothing the second time", async () => {
    const before = await read(at("round.xlsx"));
    const free = new Set(matchesOf(before).map(({ household }) => household));
    const [household = ""] = ["H-001", "H-002", "H-003", "H-004", "H-005", "H-006", "H-007"].filter(
      (one) => !free.has(one),
    );
    const words = [
      "replace",
      at("round.xlsx"),
      "--match",
      "m-3",
      "--household",
      household,
      "--because",
      "zelfde straat",
    ];
    const preview = await run(...words, ...day);
    assert.equal(preview.code, 0);
    assert.match(preview.answer, /in plaats van M-03/u);
    assert.match(preview.answer, /Er is niets geschreven/u);
    assert.equal((await run(...words, ...day, "--out", at("replaced.xlsx"))).code, 0);
    const book = await read(at("replaced.xlsx"));
    const replaced = matchesOf(book).find(({ replaces }) => replaces?.[0] === "M-03");
    assert.equal(replaced?.household, household);
    assert.equal(matchesOf(book).find(({ id }) => id === "M-03")?.status, "declined");
    const again = await run("replace", at("replaced.xlsx"), ...words.slice(2), ...day);
    assert.match(again.answer, /Er verandert niets/u);
  });

  it("replace without a reason, a match or somebody instead ends with 2 and writes nothing", async () => {
    const file = at("round.xlsx");
    const written = await readFile(file);
    const requests: readonly (readonly [readonly string[], RegExp])[] = [
      [["--match", "M-03", "--household", "H-001"], /alleen met een reden/u],
      [["--match", "M-03", "--household", "H-001", "--because", " "], /alleen met een reden/u],
      [["--household", "H-001", "--because", "anders"], /--match/u],
      [["--match", "M-03", "--because", "anders"], /--household/u],
      [["--match", "M-999", "--household", "H-001", "--because", "anders"], /M-999/u],
    ];
    for (const [words, sentence] of requests) {
      const { code, remarks, answer } = await run("replace", file, ...words, "--in-place", ...day);
      assert.equal(code, 2, words.join(" "));
      assert.match(remarks, sentence);
      assert.equal(answer, "");
    }
    assert.deepEqual(await readFile(file), written);
  });

  it("round --rematch tells what each mode would give, and leaves a round alone in which nothing changed", async () => {
    const words = ["round", at("round.xlsx"), "--rematch", "1", "--seed", "t", ...day];
    const { code, answer } = await run(...words, "--json");
    const { modes } = JSON.parse(answer) as { modes: { mode: string; moved: string[] }[] };
    assert.equal(code, 0);
    assert.deepEqual(
      modes.map(({ mode }) => mode),
      ["rank-first", "keep-first", "full"],
    );
    assert.deepEqual(modes[1]?.moved, []);
    const people = await run(...words, "--mode", "keep-first");
    assert.match(people.answer, /Gekozen: zo veel mogelijk laten staan/u);
    assert.match(people.answer, /Er verandert niets/u);
  });

  describe("refuses what would do nothing, with one sentence and 2", () => {
    const file = (): string => at("round.xlsx");
    const check = (words: readonly string[], told: RegExp): void => {
      it(words.join(" "), async () => {
        const { code, remarks, answer } = await run("round", file(), "--seed", "s", ...words, ...day, "--in-place");
        assert.deepEqual([code, answer, remarks.trim().split("\n").length], [2, "", 1]);
        assert.match(remarks, told);
      });
    };
    const pair = "WG-DHG-03:H-035";
    check(["--mode", "full"], /--mode hoort bij --rematch/u);
    check(["--because", "buren"], /--because is de reden bij --pin of --forbid/u);
    check(["--because", "buren", "--rematch", "1"], /--because is de reden/u);
    check(["--check", "1", "--pin", pair], /Laat --pin weg/u);
    check(["--check", "1", "--forbid", pair, "--because", "buren"], /Laat --forbid weg/u);
    check(["--check", "1", "--rematch", "1"], /Laat --rematch weg/u);
    check(["--check", "1", "--mode", "full"], /--mode hoort bij/u);
    check(
      ["--rematch", "1", "--set", "preset=resettlement", "--set", "phase=1"],
      /In fase 1 zijn er nog geen matches/u,
    );
  });

  it("refuses what it cannot read, with 2", async () => {
    const requests: readonly (readonly string[])[] = [
      ["--pin", "WG-1"],
      ["--pin", "WG-1:H-1:H-2"],
      ["--forbid", ":H-1"],
      ["--rematch", "een"],
      ["--rematch", "1", "--mode", "best"],
      ["--rematch", "9"],
    ];
    for (const words of requests) {
      const { code, remarks } = await run("round", sample, "--seed", "s", ...words);
      assert.deepEqual([code, remarks === ""], [2, false], words.join(" "));
    }
  });
});
