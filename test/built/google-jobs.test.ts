import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Desk } from "../../core/screens/desk.ts";
import type { JobRequest, Moment } from "../../core/screens/request.ts";
import type { WorkbookHost } from "../../core/workbook/host.ts";
import { MemoryHost } from "../../core/workbook/memory-host.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { everything, GoogleScript, sampleFile, seen, smallSample } from "./google-script.ts";

/** The moment at which the platform begins: nothing moves the clock while the jobs are done. */
const moment: Moment = { today: "2026-11-02", now: "2026-11-02T09:00", language: "nl" };

const round: JobRequest = { job: "round", seed: "voorbeeld", settings: [], pins: [], forbidden: [], whyNot: [] };
const postcodes = readFileSync(new URL("../../samples/postcodes.csv", import.meta.url), "utf8");

/** What a coordinator does in a year, in order. */
const requests: readonly JobRequest[] = [
  { job: "inspect", mappings: [], addCodes: true },
  { job: "postcodes", name: "postcodes.csv", text: postcodes },
  round,
  { job: "check-round", round: 1, whyNot: [] },
  { job: "accept", round: 1, by: "all", start: "2026-10-05" },
  { job: "checklists" },
  { job: "activities" },
  { job: "check-ins" },
  { job: "remind" },
  { job: "settings", settings: [{ key: "reminders.weekday", value: "2" }] },
  { job: "figures" },
  { job: "evaluate" },
  { job: "privacy" },
];

/** Plans and does a request on another host. Gives what stands there then. */
async function doneElsewhere(host: WorkbookHost, request: JobRequest): Promise<Snapshot> {
  const desk = new Desk();
  desk.open(await host.read(desk.needs(await host.outline(), request.job)));
  const preview = desk.preview(request, moment);
  assert.ok("value" in preview, JSON.stringify(preview));
  const taken = desk.take(preview.value.fingerprint, moment.language);
  assert.ok("value" in taken);
  await host.apply(taken.value.steps.flatMap(({ edits }) => edits));
  return everything(host);
}

/** Does a request at Google and elsewhere; fails where they differ. */
async function sameAsIn(host: WorkbookHost, google: GoogleScript, request: JobRequest): Promise<void> {
  const { fingerprint, changes } = google.value<"preview">({ call: "preview", request });
  const after = await doneElsewhere(host, request);
  google.calculatesAtFlush(after);
  const applied = google.value<"apply">({ call: "apply", request, fingerprint });
  assert.equal(applied.changes, changes);
  assert.deepEqual(seen(google.snapshot()), seen(after));
  assert.deepEqual([google.platform.unknown, google.platform.defects, google.platform.log], [[], [], []]);
}

describe("the script as it ships, on the sample", function () {
  this.timeout(240_000);

  it("reads it as a file is read, and makes and accepts a round as in a file", async () => {
    const file = sampleFile();
    const google = new GoogleScript(await everything(file), { cost: () => 0 });
    assert.deepEqual(seen(google.snapshot()), seen(await everything(file)));
    for (const request of [round, requests[4]]) if (request !== undefined) await sameAsIn(file, google, request);
  });
});

for (const intl of [true, false]) {
  describe(`every job through the script as it ships${intl ? "" : ", without Intl"}`, function () {
    this.timeout(240_000);
    let google: GoogleScript;
    let memory: MemoryHost;

    before(async () => {
      const small = await smallSample();
      google = new GoogleScript(small, { cost: () => 0 }, { intl, each: "kept" });
      memory = new MemoryHost(small);
    });

    for (const request of intl ? requests : requests.slice(0, 3)) {
      it(`${request.job}: gives the same workbook, and has nothing to do the second time`, async () => {
        await sameAsIn(memory, google, request);
        // A host that reads the same plans the same: once without Intl is enough.
        if (intl)
          assert.equal(google.value<"preview">({ call: "preview", request }).changes, 0, "again nothing changes");
      });
    }

    it("shows every screen as the desk makes it", () => {
      const desk = new Desk();
      desk.open(google.snapshot((outline) => desk.needs(outline)));
      for (const screen of ["start", "sheets", "round", "tasks", "check-ins", "settings", "log"] as const) {
        const shown = desk.view(screen, moment);
        assert.ok("value" in shown);
        assert.deepEqual(google.value<"view">({ call: "view", screen }), JSON.parse(JSON.stringify(shown.value)));
      }
    });
  });
}
