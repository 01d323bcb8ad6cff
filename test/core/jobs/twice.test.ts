import assert from "node:assert/strict";
import {
  accept,
  activities,
  ambassadors,
  checkIns,
  checklists,
  evaluate,
  inspect,
  matchLife,
  planRound,
  plans,
  privacy,
  remind,
} from "../../../core/jobs/all.ts";
import type { JobOptions } from "../../../core/jobs/options.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import type { MatchChange } from "../../../core/records/match-change.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { pilot, told } from "./pilot.ts";

type Run = (snapshot: Snapshot, options: JobOptions) => Plan<unknown>;

const ending: MatchChange = { kind: "end", on: "2026-03-02", reasons: [], household: "again" };

const runs: readonly (readonly [string, Run])[] = [
  ["inspect", (snapshot, options) => inspect.plan(snapshot, options)],
  ["round", (snapshot, options) => planRound.plan(snapshot, { ...options, seed: "lente" })],
  ["accept", (snapshot, options) => accept.plan(snapshot, { ...options, round: 1, by: "all", start: "2026-03-02" })],
  ["checklists", (snapshot, options) => checklists.plan(snapshot, options)],
  ["ambassadors", (snapshot, options) => ambassadors.plan(snapshot, options)],
  ["plans", (snapshot, options) => plans.plan(snapshot, options)],
  ["activities", (snapshot, options) => activities.plan(snapshot, options)],
  ["check-ins", (snapshot, options) => checkIns.plan(snapshot, options)],
  ["evaluate", (snapshot, options) => evaluate.plan(snapshot, options)],
  ["match-life", (snapshot, options) => matchLife.plan(snapshot, { ...options, match: "M-01", change: ending })],
  ["remind", (snapshot, options) => remind.plan(snapshot, options)],
  ["privacy", (snapshot, options) => privacy.plan(snapshot, options)],
];

function after(snapshot: Snapshot, run: Run): Snapshot {
  return applied(snapshot, editsOf(run(snapshot, told)));
}

describe("every job, with its upkeep", () => {
  let before: Snapshot = pilot;
  for (const [name, run] of runs) {
    const start = before;
    const once = after(start, run);
    before = once;
    it(`${name} changes something the first time and nothing the second`, () => {
      assert.notDeepEqual(once, start);
      assert.deepEqual(run(once, told).steps, []);
    });
  }

  for (const [name, run] of runs.filter(([job]) => job !== "accept" && job !== "match-life")) {
    it(`${name} does so on a workbook that no other job has seen`, () => {
      assert.deepEqual(run(after(pilot, run), told).steps, []);
    });
  }
});
