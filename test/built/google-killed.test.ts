import assert from "node:assert/strict";
import type { JobRequest } from "../../core/screens/request.ts";
import { valueOf } from "../../core/workbook/cell.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import type { BookState } from "../hosts/google/book/state.ts";
import type { Run } from "../hosts/google/platform/platform.ts";
import { GoogleScript, seen, smallSample } from "./google-script.ts";

const start: JobRequest = { job: "accept", round: 1, by: "all", start: "2026-10-05" };
const round: JobRequest = { job: "round", seed: "voorbeeld", settings: [], pins: [], forbidden: [], whyNot: [] };

/** So many places of an execution are tried, evenly spread, and others in each run of the test. */
const places = 7;

/** Everything but the log and moments: a run that needed two goes says so there. */
function outcome(google: GoogleScript): unknown {
  const { sheets } = seen(google.snapshot());
  const compared = sheets.filter(({ key }) => key !== "log");
  return compared.map(({ name, cells }) => ({ name, cells: cells.map((row) => row.map(valueOf)) }));
}

describe("the script as it ships, killed in the middle", function () {
  this.timeout(120_000);
  let google: GoogleScript;
  let begin: BookState;

  before(async () => {
    const small: Snapshot = await smallSample();
    google = new GoogleScript(small, { cost: () => 0 }, { each: "kept" });
    google.done(round);
    begin = google.platform.book.state;
  });

  for (const onKill of ["lost", "half", "kept"] as const) {
    it(`leaves what a further run finishes, where unsaved writes are ${onKill}`, () => {
      const { platform } = google;
      platform.book.state = begin;
      platform.behaviour = { ...platform.behaviour, onKill };
      const { fingerprint } = google.value<"preview">({ call: "preview", request: start });
      const { totalCalls }: Run = google.reply<"apply">({ call: "apply", request: start, fingerprint }).run;
      const wanted = outcome(google);
      assert.ok(totalCalls > 50);
      const shift = Math.random();
      for (let place = 0; place < places; place += 1) {
        platform.book.state = begin;
        const killAt = Math.max(1, Math.floor(((place + shift) / places) * totalCalls));
        const run: Run = google.reply<"apply">({ call: "apply", request: start, fingerprint }, { killAt }).run;
        assert.equal(run.outcome, "killed");
        assert.equal(platform.lockHolder, undefined);
        const { changes } = google.value<"preview">({ call: "preview", request: start });
        if (changes > 0) google.done(start);
        assert.deepEqual(outcome(google), wanted, `killed at call ${killAt} of ${totalCalls}`);
        assert.deepEqual(platform.defects, []);
      }
    });
  }
});
