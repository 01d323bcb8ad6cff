import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { checkIns, checklists, planRound, accept } from "../../../core/jobs/all.ts";
import { Desk } from "../../../core/screens/desk.ts";
import type { ScreenName } from "../../../core/screens/views.ts";
import { valueOf, type Cell } from "../../../core/workbook/cell.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { SheetsHost } from "../../../apps-script/sheets-host/sheets-host.ts";
import { bookFromFile } from "./book/from-file.ts";
import { withGoogle } from "./google-here.ts";
import { Platform } from "./platform/platform.ts";

const sample = new URL("../../../samples/pilot.xlsx", import.meta.url);
const told = { today: "2026-11-02", now: "2026-11-02T09:00", language: "nl", settings: [], mappings: [] } as const;
const screens: readonly ScreenName[] = ["start", "sheets", "round", "tasks", "check-ins", "results", "settings", "log"];

/** The programme under way: every sheet of ours stands. */
async function underWay(): Promise<Platform> {
  const platform = new Platform({ book: await bookFromFile(readFileSync(sample)) });
  const plans = [
    (snapshot: Snapshot) => planRound.plan(snapshot, { ...told, seed: "sample" }),
    (snapshot: Snapshot) => accept.plan(snapshot, { ...told, round: 1, by: "all", start: "2026-10-28" }),
    (snapshot: Snapshot) => checklists.plan(snapshot, told),
    (snapshot: Snapshot) => checkIns.plan(snapshot, told),
  ];
  withGoogle(platform, () => {
    const host = new SheetsHost();
    for (const plan of plans) {
      const snapshot = host.read(host.outline().sheets.map(({ name }) => name));
      host.apply(editsOf(plan(snapshot)));
    }
  });
  return platform;
}

interface Seen {
  readonly snapshot: Snapshot;
  readonly calls: ReadonlyMap<string, number>;
}

function seen(platform: Platform, by: "look" | "read"): Seen {
  return withGoogle(platform, () => {
    const host = new SheetsHost();
    const names = host.outline().sheets.map(({ name }) => name);
    const snapshot = by === "look" ? host.look(names) : host.read(names);
    return { snapshot, calls: new Map(platform.execution.calls) };
  });
}

function values(snapshot: Snapshot): readonly [string, readonly (readonly Cell[])[]][] {
  return snapshot.sheets.map(({ name, cells }) => [name, cells.map((row) => row.map(valueOf))]);
}

describe("Looking at a workbook at Google", function () {
  this.timeout(60_000);
  let platform: Platform;

  before(async () => {
    platform = await underWay();
  });

  it("sees in every cell what reading it whole gives", () => {
    assert.deepEqual(values(seen(platform, "look").snapshot), values(seen(platform, "read").snapshot));
  });

  it("shows the same on every screen", () => {
    const view = (by: "look" | "read") => {
      const desk = new Desk();
      desk.open(seen(platform, by).snapshot);
      return screens.map((screen) => desk.view(screen, told));
    };
    assert.deepEqual(view("look"), view("read"));
  });

  it("asks of each sheet its values once, and no formula, rule or note", () => {
    const { snapshot, calls } = seen(platform, "look");
    assert.equal(calls.get("Range.getValues"), snapshot.sheets.length);
    for (const method of ["Range.getFormulas", "Range.getDataValidations", "Range.getNotes", "Range.getMergedRanges"]) {
      assert.equal(calls.get(method) ?? 0, 0, method);
    }
  });
});
