import assert from "node:assert/strict";
import type { JobRequest } from "../../core/screens/request.ts";
import type { ServerApplied } from "../../core/screens/server-call.ts";
import { sheetWithKey, type Snapshot } from "../../core/workbook/snapshot.ts";
import { GoogleScript, seen, smallSample } from "./google-script.ts";

const inspect: JobRequest = { job: "inspect", mappings: [] };
const round: JobRequest = { job: "round", seed: "voorbeeld", settings: [], pins: [], forbidden: [], whyNot: [] };

let small: Snapshot;

/** A small workbook; calls take no time unless a test says so. */
function fresh(cost: (method: string) => number = () => 0): GoogleScript {
  return new GoogleScript(small, { cost }, { each: "kept" });
}

function fingerprintOf(google: GoogleScript, request: JobRequest): string {
  return google.value<"preview">({ call: "preview", request }).fingerprint;
}

/** A workbook in which storing something takes minutes: after two of them the time of a call is over. */
function slowly(): GoogleScript {
  const google = fresh();
  const { platform } = google;
  platform.cost = (method) =>
    method === "SpreadsheetApp.flush" && platform.execution.unflushed.length > 0 ? 150_000 : 0;
  return google;
}

/** Somebody types in a cell of a sheet. */
function typed(google: GoogleScript, name: string, row: number, column: number, value: string): void {
  const { book } = google.platform;
  const { id } = book.sheetNamed(name) ?? assert.fail();
  const range = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  book.changeCells(id, range, (cell) => ({ ...cell, value }));
}

describe("changes through the script as it ships", function () {
  this.timeout(120_000);

  before(async () => {
    small = await smallSample();
  });

  it("refuses what was planned on a workbook that is no longer so, and changes nothing", () => {
    const google = fresh();
    const fingerprint = fingerprintOf(google, round);
    typed(google, "Statushouders", 8, 2, "Utrecht");
    const before = seen(google.snapshot());
    assert.equal(google.fault<"apply">({ call: "apply", request: round, fingerprint }).kind, "stale");
    assert.deepEqual(seen(google.snapshot()), before);
  });

  it("refuses another request than the one that was shown", () => {
    const google = fresh();
    const fingerprint = fingerprintOf(google, round);
    const other: JobRequest = { ...round, seed: "anders" };
    assert.equal(google.fault<"apply">({ call: "apply", request: other, fingerprint }).kind, "stale");
  });

  it("takes back what was done, once, and says so in the sidebar that opens anew", () => {
    const google = fresh();
    const before = seen(google.snapshot());
    const { undo = "", counted, changes } = google.done(inspect);
    assert.deepEqual(google.value<"hello">({ call: "hello" }).undo, { token: undo, counted, changes });
    const taken = google.value<"undo">({ call: "undo", token: undo });
    assert.equal(taken.counted, counted);
    assert.deepEqual(seen(google.snapshot()), before);
    assert.equal(google.value<"hello">({ call: "hello" }).undo, undefined);
    assert.equal(google.fault<"undo">({ call: "undo", token: undo }).kind, "refused");
  });

  it("takes nothing back once somebody typed there", () => {
    const google = fresh();
    const { undo = "" } = google.done(inspect);
    const name = sheetWithKey(google.snapshot(), "log")?.name ?? "";
    typed(google, name, 5, 4, "iets van mij");
    const before = seen(google.snapshot());
    assert.equal(google.fault<"undo">({ call: "undo", token: undo }).kind, "stale");
    assert.deepEqual(seen(google.snapshot()), before);
  });

  it("says honestly that Google threw away what took something back", () => {
    const google = fresh();
    const { undo = "" } = google.done(inspect);
    google.platform.stores.evict((key) => key.includes("undo.") && key.endsWith(".0"));
    assert.match(google.fault<"undo">({ call: "undo", token: undo }).message, /6 uur/u);
  });

  it("keeps one person's way back from another", () => {
    const google = fresh();
    const { undo = "" } = google.done(inspect);
    assert.equal(google.value<"hello">({ call: "hello" }, {}, "collega@gemeente.example").undo, undefined);
    assert.equal(google.fault<"undo">({ call: "undo", token: undo }, {}, "collega@gemeente.example").kind, "refused");
  });

  it("waits for who is at work, and says so when that takes long", () => {
    const google = fresh();
    const fingerprint = fingerprintOf(google, inspect);
    google.platform.lockHolder = { until: google.platform.now + 600_000 };
    assert.match(google.fault<"apply">({ call: "apply", request: inspect, fingerprint }).message, /bezet/u);
    google.platform.lockHolder = { until: google.platform.now + 5_000 };
    assert.ok(google.value<"apply">({ call: "apply", request: inspect, fingerprint }).changes > 0);
  });

  it("does in parts what takes too long for one call, and gives the same workbook", () => {
    const whole = fresh();
    whole.done(round);
    const slow = slowly();
    let applied: ServerApplied = slow.done(round);
    let parts = 1;
    for (; applied.more !== undefined; parts += 1) {
      assert.ok(applied.undo !== undefined && applied.more.done < applied.more.total && applied.more.text !== "");
      applied = slow.value<"continue">({ call: "continue", token: applied.more.token });
    }
    assert.ok(parts > 1);
    slow.platform.cost = () => 0;
    assert.deepEqual(sheetsOf(slow), sheetsOf(whole));
    slow.value<"undo">({ call: "undo", token: applied.undo ?? "" });
    assert.deepEqual(seen(slow.snapshot()), seen(fresh().snapshot()));
  });

  it("says what to do when the rest of a change is gone, and a new run finishes it", () => {
    const slow = slowly();
    const { more } = slow.done(round);
    assert.ok(more !== undefined);
    slow.platform.stores.evict();
    assert.match(slow.fault<"continue">({ call: "continue", token: more.token }).remedy ?? "", /nog eens/u);
    slow.platform.cost = () => 0;
    assert.ok(slow.done(round).changes > 0);
    assert.equal(slow.value<"preview">({ call: "preview", request: round }).changes, 0);
  });

  it("refuses what is no call, whatever it is, and never throws", () => {
    const google = fresh();
    const calls = ["", "null", "[]", "{", '{"call":"hello"}', '{"language":"nl","call":"edits","edits":[]}'];
    for (const json of calls) {
      const run = google.platform.run(google.me, "callServer", { given: [json] });
      assert.equal(run.outcome, "done");
      assert.match(String(run.value), /"fault":\{"kind":"refused"/u);
    }
  });
});

/** What stands on each sheet, without the moments in the log: parts take their time. */
function sheetsOf(google: GoogleScript): unknown {
  return seen(google.snapshot())
    .sheets.filter(({ key }) => key !== "log")
    .map(({ name, cells }) => ({ name, cells }));
}
