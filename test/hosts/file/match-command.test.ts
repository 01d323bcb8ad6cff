import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run-command.ts";

const sample = fileURLToPath(new URL("../../../samples/pilot.xlsx", import.meta.url));

describe("the command match", () => {
  let folder = "";
  let file = "";

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "samen-hier-"));
    file = join(folder, "programme.xlsx");
    await run("round", sample, "--seed", "s", "--today", "2026-03-02", "--out", file);
    const yes = ["--round", "1", "--by", "all", "--start", "2026-03-02", "--today", "2026-03-02"];
    await run("accept", file, ...yes, "--in-place");
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it("ends a match without a reason, reads out what stopping means, and does nothing the second time", async () => {
    const ending = ["match", file, "--match", "m-07", "--end", "2026-06-01", "--household-again", "again"] as const;
    const first = await run(...ending, "--today", "2026-06-02", "--in-place");
    assert.equal(first.code, 0);
    assert.match(first.answer, /Stoppen mag altijd, zonder reden/u);
    const second = await run(...ending, "--today", "2026-06-02", "--json");
    const { match, talks } = JSON.parse(second.answer) as { match: Record<string, unknown>; talks: unknown };
    assert.deepEqual(
      [match["status"], match["endedOn"], match["then"]],
      ["ended", "2026-06-01", { household: "again" }],
    );
    assert.deepEqual(talks, { moved: 0, gone: 0, added: 0 });
    const third = await run(...ending, "--today", "2026-06-02");
    assert.match(third.answer, /Er verandert niets/u);
  });

  const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
    ["no match", ["--end", "2026-06-01"], /--match/u],
    ["no change", ["--match", "M-08"], /precies één van --start/u],
    ["two changes", ["--match", "M-08", "--end", "2026-06-01", "--pause", "2026-06-01"], /precies één van --start/u],
    ["a day that is none", ["--match", "M-08", "--end", "2026-06-31"], /--end/u],
    ["a reason of our own", ["--match", "M-08", "--end", "2026-06-01", "--reason", "ruzie"], /--reason/u],
    [
      "a reason without an end",
      ["--match", "M-08", "--pause", "2026-06-01", "--reason", "moved"],
      /--reason hoort bij --end/u,
    ],
    [
      "an end of a pause without a pause",
      ["--match", "M-08", "--resume", "2026-06-01", "--until", "2026-06-02"],
      /--until hoort bij --pause/u,
    ],
    ["a wish that is none", ["--match", "M-08", "--group-again", "maybe"], /--group-again/u],
    ["a match that is not there", ["--match", "M-99", "--end", "2026-06-01"], /M-99 staat niet op het blad Matches/u],
    ["an end before the first meeting", ["--match", "M-08", "--end", "2026-03-01"], /vóór de eerste ontmoeting/u],
  ];
  for (const [what, words, expected] of refused) {
    it(`refuses ${what} with one sentence`, async () => {
      const { code, answer, remarks } = await run("match", file, ...words, "--today", "2026-06-02");
      assert.equal(code, 2);
      assert.equal(answer, "");
      assert.match(remarks, expected);
    });
  }
});
