import assert from "node:assert/strict";
import type { JobRequest } from "../../core/screens/request.ts";
import type { BookState } from "../hosts/google/book/state.ts";
import type { Run } from "../hosts/google/platform/platform.ts";
import { GoogleScript, seen, smallSample } from "./google-script.ts";

const round: JobRequest = { job: "round", seed: "voorbeeld", settings: [], pins: [], forbidden: [], whyNot: [] };
/** One makes sheets, the other writes on sheets that stand. */
const requests: readonly JobRequest[] = [round, { job: "accept", round: 1, by: "all", start: "2026-10-05" }];

/** So many places of an execution are tried, evenly spread; every call of a host is tried in left-behind.test.ts. */
const places = 3;

/** Sheets that may say something else after a run that needed two goes: the log, and what counts what was left behind. */
const telling = ["log", "overview", "attention", "columns", "settings"];

/**
 * What people and matching go by, with the names on the tabs: none may have a number behind it because of a sheet that
 * was left behind.
 */
function outcome(google: GoogleScript, names: ReadonlySet<string>): unknown {
  const { sheets } = seen(google.snapshot());
  return sheets
    .filter(({ key = "", name }) => !telling.includes(key) && (key !== "" || names.has(name)))
    .map(({ key, name, cells }) => ({ key, name, cells }));
}

describe("the script as it ships, killed in the middle", function () {
  this.timeout(120_000);
  let google: GoogleScript;
  /** The sheets of the coordinator. */
  let names: ReadonlySet<string>;

  before(async () => {
    const small = await smallSample();
    google = new GoogleScript(small, { cost: () => 0 }, { each: "kept" });
    names = new Set(small.sheetNames);
  });

  for (const request of requests) {
    let begin: BookState;
    let end: BookState;
    let wanted: unknown;
    let fingerprint: string;
    let calls: number;

    describe(request.job, () => {
      before(() => {
        begin = google.platform.book.state;
        google.done(request);
        end = google.platform.book.state;
        wanted = outcome(google, names);
        google.platform.book.state = begin;
        ({ fingerprint } = google.value<"preview">({ call: "preview", request }));
        calls = google.reply<"apply">({ call: "apply", request, fingerprint }).run.totalCalls;
      });

      after(() => {
        google.platform.book.state = end;
      });

      for (const onKill of ["lost", "half", "kept"] as const) {
        it(`leaves what a further run finishes, where unsaved writes are ${onKill}`, () => {
          const { platform } = google;
          platform.behaviour = { ...platform.behaviour, onKill };
          for (let place = 0; place < places; place += 1) {
            platform.book.state = begin;
            const killAt = Math.max(1, Math.floor(((place + 0.5) / places) * calls));
            const run: Run = google.reply<"apply">({ call: "apply", request, fingerprint }, { killAt }).run;
            assert.equal(run.outcome, "killed");
            assert.equal(platform.lockHolder, undefined);
            if (google.value<"preview">({ call: "preview", request }).changes > 0) google.done(request);
            assert.equal(google.value<"preview">({ call: "preview", request }).changes, 0);
            assert.deepEqual(outcome(google, names), wanted, `killed at call ${killAt} of ${calls}`);
            assert.deepEqual(platform.defects, []);
          }
        });
      }
    });
  }
});
