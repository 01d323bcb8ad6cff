import assert from "node:assert/strict";
import { plainSheets } from "../book/to-plain.ts";
import { NetworkTrial } from "./run-network.ts";
import type { FaultKind } from "./server.ts";

/** What a run came to for its only municipality. */
async function outcomeOf(trial: NetworkTrial): Promise<string> {
  const { answer } = await trial.run(["provision", "--json", "--yes", "--today", "2026-11-23"]);
  const { municipalities } = JSON.parse(answer) as {
    municipalities: readonly { outcome?: string; problem?: { code: string } }[];
  };
  return municipalities[0]?.outcome ?? municipalities[0]?.problem?.code ?? "";
}

async function begun(): Promise<NetworkTrial> {
  const trial = await NetworkTrial.begin();
  trial.world.account("jan@example.org");
  await trial.write("register.csv", "Gemeente;E-mail\nAlmere;jan@example.org\n");
  return trial;
}

/** What stands at Google, so that two ways of getting there can be compared. */
function standing({ world }: NetworkTrial): unknown {
  return [...world.files.values()].map(({ id, name, appProperties, permissions }) => {
    const book = world.books.get(id);
    const shared = permissions.map(({ role, emailAddress }) => [role, emailAddress]);
    return { name, appProperties, shared, sheets: book && plainSheets(book) };
  });
}

describe("making a workbook when things go wrong", () => {
  let trial: NetworkTrial;
  let wanted: unknown;
  /** How many requests it takes when nothing goes wrong. */
  let requests = 0;

  before(async () => {
    trial = await begun();
    assert.equal(await outcomeOf(trial), "made");
    [wanted, requests] = [standing(trial), trial.google.requests.length];
    assert.ok(requests >= 12);
    await trial.end();
  });
  afterEach(() => trial.end());

  /** Every request goes wrong once, or every so many of them. */
  const kinds: readonly (readonly [kind: FaultKind, step: number])[] = [
    ["lost", 1],
    ["dropped", 3],
    ["server-error", 3],
    ["too-many", 4],
    ["expired", 4],
  ];
  for (const [kind, step] of kinds) {
    it(`ends in the same whichever request goes wrong, and makes nothing twice: ${kind}`, async () => {
      for (let at = 1; at <= requests; at += step) {
        trial = await begun();
        trial.google.faults.push({ kind, at });
        const first = await outcomeOf(trial);
        assert.equal(trial.google.faults[0]?.times, 0);
        // Where Drive did not show what it made, a next run looks again.
        assert.ok(first === "made" || first === "network-unanswered", `${at}: ${first}`);
        if (first !== "made") await outcomeOf(trial);
        assert.deepEqual(standing(trial), wanted, `request ${at}`);
        await trial.end();
      }
      trial = await begun();
    });
  }

  it("is finished by running again, wherever it was killed", async () => {
    for (let killed = 0; killed < requests; killed += 2) {
      trial = await begun();
      trial.killBefore = killed;
      await assert.rejects(outcomeOf(trial), /^Error: killed$/u);
      trial.killBefore = undefined;
      assert.match(await outcomeOf(trial), /^(?:made|finished|shared|standing)$/u);
      assert.deepEqual(standing(trial), wanted, `killed before request ${killed + 1}`);
      await trial.end();
    }
    trial = await begun();
  });
});
