import assert from "node:assert/strict";
import type { JobRequest } from "../../core/screens/request.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { GoogleScript, smallSample } from "./google-script.ts";

const round: JobRequest = { job: "round", seed: "voorbeeld", settings: [], pins: [], forbidden: [], whyNot: [] };

/** Columns in which people are named: their place among the columns of a sheet, counted from 0. */
const identifying: readonly (readonly [sheet: string, columns: readonly number[]])[] = [
  ["Groepsleden", [1, 4, 5]],
  ["Ambassadeurs", [1]],
  ["Contactpersonen", [0, 1, 2]],
  ["Statushouders", [2]],
  ["Partijen", [2, 3]],
];

/** Everything in the workbook by which somebody could be known, but for short words that stand everywhere. */
function namesIn({ sheets }: Snapshot): ReadonlySet<string> {
  const values = identifying.flatMap(([name, columns]) => {
    const rows = sheets.find((sheet) => sheet.name === name)?.cells.slice(4) ?? [];
    return rows.flatMap((row) => columns.flatMap((column) => row[column] ?? []));
  });
  return new Set(values.flatMap((value) => (typeof value === "string" && value.length > 3 ? [value] : [])));
}

describe("what leaves the workbook at Google", function () {
  this.timeout(120_000);
  let google: GoogleScript;
  let names: ReadonlySet<string>;

  before(async () => {
    const small = await smallSample();
    names = namesIn(small);
    google = new GoogleScript(small, { cost: () => 0 }, { each: "kept" });
  });

  /** Fails where a text names somebody; addresses of mails stand apart. */
  function namesNobody(texts: readonly string[]): void {
    for (const text of texts) for (const name of names) assert.ok(!text.includes(name), `"${name}" stands in: ${text}`);
  }

  function keptTexts(): readonly string[] {
    const { properties, caches } = google.platform.stores;
    const entries = [...properties.values()].flatMap((store) => [...store].flat());
    return [...entries, ...[...caches.values()].flatMap((cache) => [...cache.keys()])];
  }

  it("names nobody in mails, properties and names of the cache, through a whole programme", () => {
    assert.ok(names.size > 40);
    const { platform } = google;
    platform.open(google.me);
    platform.screen.answers.push({ button: "YES" });
    platform.choose(google.me, "Samen Hier", "Herinneringen", "Aanzetten");
    const accept: JobRequest = { job: "accept", round: 1, by: "all", start: "2026-10-05" };
    for (const request of [round, accept, { job: "check-ins" } as const]) google.done(request);
    const state = google.value<"schedule">({ call: "schedule", action: "now" });
    assert.match(state.told ?? "", /Verstuurd/u);
    assert.ok(platform.mails.length > 0);
    namesNobody(platform.mails.flatMap(({ subject, body }) => [subject, body]));
    namesNobody(keptTexts());
    assert.deepEqual([platform.log, platform.unknown, platform.defects], [[], [], []]);
  });

  it("names nobody when any service breaks down, in answers, the log and what is thrown", () => {
    const { platform } = google;
    const secret = [...names][0] ?? "";
    const call = { call: "preview", request: { job: "check-ins" } } as const;
    const { totalCalls } = google.reply<"preview">(call).run;
    for (let place = 1; place <= 12; place += 1) {
      const failAt = Math.ceil((place / 12) * totalCalls);
      const { run, reply } = google.reply<"preview">(call, { failAt, failText: `Exception: ${secret}` });
      assert.equal(run.outcome, "done");
      namesNobody([JSON.stringify(reply)]);
    }
    const [trigger] = platform.triggers;
    assert.ok(trigger !== undefined);
    const run = platform.run(google.me, "runHourly", { failAt: 20, failText: secret, hasUi: false, isTimed: true });
    assert.equal(run.outcome, "failed");
    assert.match(run.problem ?? "", /^Samen Hier: [\w-]+$/u);
    namesNobody(platform.log.map(({ text }) => text));
    namesNobody(keptTexts());
    const state = google.value<"schedule">({ call: "schedule", action: "state" });
    assert.ok(state.problem !== undefined);
    assert.equal(platform.run(google.me, "runHourly", { hasUi: false, isTimed: true }).outcome, "done");
    assert.equal(google.value<"schedule">({ call: "schedule", action: "state" }).problem, undefined);
  });
});
