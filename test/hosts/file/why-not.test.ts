import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { main } from "../../../file-host/cli.ts";

const sample = fileURLToPath(new URL("../../../samples/pilot.xlsx", import.meta.url));

async function run(...words: string[]): Promise<{ readonly code: number; readonly answer: string }> {
  const answer: string[] = [];
  const terminal = { answer: (line: string) => answer.push(line), remark: () => undefined, elapsed: () => 0 };
  const code = await main(words, terminal);
  return { code, answer: answer.join("\n") };
}

interface Answer {
  readonly whyNot: readonly { readonly group: string; readonly household: string; readonly asked?: boolean }[];
}

function about(answer: string, household: string): Answer["whyNot"] {
  return (JSON.parse(answer) as Answer).whyNot.filter(
    (one) => one.group === "WG-DHG-03" && one.household === household,
  );
}

describe("round --why-not", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "samen-hier-"));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const asked = ["--seed", "voorbeeld", "--today", "2026-03-02", "--why-not", "WG-DHG-03:H-057"];

  it("tells why a pair may not be, in a new plan and of a written round", async () => {
    const made = join(folder, "round.xlsx");
    const planned = await run("round", sample, ...asked, "--out", made);
    const checked = await run("round", made, "--check", "1", "--why-not", "wg-dhg-03:h-057");
    for (const { answer } of [planned, checked]) {
      assert.match(answer, /WG-DHG-03 met H-057 kan niet:\nTe ver: 5,5 km, de grens is 5 km\./u);
    }
  });

  it("adds the pairs that were asked to the JSON, and none twice", async () => {
    const { answer } = await run("round", sample, ...asked, "--why-not", "WG-DHG-03:H-035", "--json");
    assert.deepEqual(about(answer, "H-057"), [
      {
        group: "WG-DHG-03",
        household: "H-057",
        failing: ["distance"],
        reasons: [{ code: "distance", metres: 5452, limitMetres: 5000 }],
        asked: true,
      },
    ]);
    assert.deepEqual(
      about(answer, "H-035").map((one) => one.asked),
      [true],
    );
  });

  it("tells the answers first, then the summary alone, and writes what was asked for all the same", async () => {
    const { code, answer } = await run("round", sample, ...asked, "--why-not", "h-057 : wg-dhg-04");
    assert.equal(code, 0);
    const [first, second, third] = answer.split("\n\n");
    assert.equal(first, "WG-DHG-03 met H-057 kan niet:\nTe ver: 5,5 km, de grens is 5 km.");
    assert.equal(second, "WG-DHG-04 en H-057 zijn in deze ronde samen gekozen.");
    assert.match(third ?? "", /^Ronde 1: \d+ matches voorgesteld/u);
    assert.doesNotMatch(answer, /^M-01 |let op:|ter info:/mu);
    assert.match(answer, /Zonder --why-not ziet u ook alle paren/u);
    assert.match(answer, /Er is niets geschreven/u);
    const written = await run("round", sample, ...asked, "--out", join(folder, "asked.xlsx"));
    assert.match(written.answer, /Dit is er veranderd/u);
  });

  it("says in which match somebody is already", async () => {
    const made = join(folder, "taken.xlsx");
    await run("round", sample, "--seed", "voorbeeld", "--out", made);
    const { code, answer } = await run("round", made, "--seed", "anders", "--why-not", "WG-DHG-03:H-057");
    assert.equal(code, 0);
    assert.match(
      answer,
      /^WG-DHG-03 met H-057 kan niet in deze ronde:\nH-057 zit al in voorstel of match M-\d+\.\n\n/u,
    );
  });

  const refused = (title: string, ...words: string[]): void => {
    it(title, async () => {
      assert.equal((await run("round", sample, "--seed", "voorbeeld", ...words)).code, 2);
    });
  };
  refused("refuses a code that nobody has", "--why-not", "WG-DHG-03:H-999");
  refused("refuses what is no pair", "--why-not", "WG-DHG-03");
});
