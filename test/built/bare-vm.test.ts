import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createContext, runInContext, type Context } from "node:vm";
import { parse } from "acorn";
import { planRound } from "../../core/jobs/all.ts";
import { applied } from "../../core/workbook/apply.ts";
import { editsOf } from "../../core/workbook/plan.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../file-host/xlsx-host.ts";
import { built } from "./dist.ts";

const options = {
  today: "2026-03-02",
  now: "2026-03-02T00:00",
  language: "nl",
  settings: [],
  mappings: [],
  seed: "voorbeeld",
} as const;

/** Everything that takes part in a round of the sample, as the core sees it. */
async function sample(): Promise<Snapshot> {
  const host = XlsxHost.open(new Uint8Array(readFileSync(new URL("../../samples/pilot.xlsx", import.meta.url))));
  return host.read(planRound.needs(await host.outline()));
}

/** An engine without anything around it, in which no text can become code. */
function bareEngine(): Context {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  runInContext(built("core.js"), context, { filename: "core.js" });
  return context;
}

/** Plans a round, does it, and plans it again; everything comes in and goes out as JSON, as it would over a wire. */
function roundIn(context: Context, snapshot: Snapshot): unknown {
  const script = `(function () {
    var snapshot = JSON.parse(${JSON.stringify(JSON.stringify(snapshot))});
    var options = ${JSON.stringify(options)};
    var plan = samenHier.planRound.plan(snapshot, options);
    var after = samenHier.applied(snapshot, samenHier.editsOf(plan));
    var told = plan.summary.map(function (line) { return samenHier.say("nl", line); });
    return JSON.stringify({ plan: plan, after: after, told: told });
  })()`;
  return JSON.parse(String(runInContext(script, context)));
}

function roundHere(snapshot: Snapshot): { readonly plan: unknown; readonly after: unknown } {
  const plan = planRound.plan(snapshot, options);
  const after = applied(snapshot, editsOf(plan));
  return JSON.parse(JSON.stringify({ plan, after })) as { plan: unknown; after: unknown };
}

describe("the core as it ships", () => {
  it("is a script of 2020 that defines one name, and one that zod keeps its settings under", () => {
    parse(built("core.js"), { ecmaVersion: 2020, sourceType: "script" });
    assert.deepEqual(Object.keys(bareEngine()).sort(), ["__zod_globalConfig", "samenHier"]);
  });

  for (const without of ["", "Intl"]) {
    it(`plans and does the same round in a bare engine as here${without === "" ? "" : `, also without ${without}`}`, async () => {
      const snapshot = await sample();
      const context = bareEngine();
      if (without !== "") assert.equal(runInContext(`delete globalThis.${without}`, context), true);
      const { told, ...there } = roundIn(context, snapshot) as {
        told: readonly string[];
        plan: unknown;
        after: unknown;
      };
      const here = roundHere(snapshot);
      assert.deepEqual(there, here);
      assert.ok(editsOf(planRound.plan(snapshot, options)).length > 0);
      assert.ok(told.length > 0 && told.every((line) => line !== ""));
    });
  }
});
