import assert from "node:assert/strict";
import { coordinatorLines } from "../../../../core/check-ins/coordinator-digest.ts";
import { defaultSettings } from "../../../../core/settings.ts";
import { retentionCounts, retentionDesign, retentionWanted } from "../../../../core/sheets/retention.ts";
import { ownRows } from "../../../../core/sheets/own-rows.ts";
import { privacyLines } from "../../../../core/sheets/overview-privacy.ts";
import { synced } from "../../../../core/sheets/synced.ts";
import { say } from "../../../../core/text/sentence.ts";
import { applied } from "../../../../core/workbook/apply.ts";
import { typedIn } from "../../tasks/workbooks.ts";
import { workbookOfLives } from "./lives.ts";

const today = "2026-08-15";
const ends = { status: "ended", startsOn: "2025-06-02" } as const;
const { snapshot, reading } = workbookOfLives({
  matches: [
    { ...ends, endedOn: "2026-05-01" },
    { ...ends, endedOn: "2026-05-31" },
  ],
  households: [{ name: "Familie Zqx" }, {}],
});
const input = { snapshot, reading, settings: defaultSettings, responses: [], today };
const listed = applied(snapshot, synced(snapshot, retentionWanted(input), "nl"));

describe("reminders of terms of retention", () => {
  it("count what is over and what soon will be, by the day of looking", () => {
    assert.deepEqual(retentionCounts(listed, today), { past: 1, soon: 1, unknown: 0 });
    assert.deepEqual(retentionCounts(listed, "2026-09-01"), { past: 2, soon: 0, unknown: 0 });
  });

  it("are none before anybody made the list, and of what stays for a reason", () => {
    assert.deepEqual(retentionCounts(snapshot, today), { past: 0, soon: 0, unknown: 0 });
    const [row] = ownRows(listed, retentionDesign);
    const kept = typedIn(listed, retentionDesign, row?.key ?? "", "kept-because", "klacht loopt");
    assert.deepEqual(retentionCounts(kept, today), { past: 0, soon: 1, unknown: 0 });
  });

  it("are a line of the weekly digest, in counts alone", () => {
    const quiet = { work: [], desks: [], struck: [], waits: { match: 0, meeting: 0 }, today };
    const told = (retention: { past: number; soon: number }) =>
      coordinatorLines({ ...quiet, retention }).map((line) => say("nl", line.told));
    assert.deepEqual(told({ past: 0, soon: 0 }), []);
    const [line = ""] = told(retentionCounts(listed, today));
    assert.match(line, /voorbij: 1, binnen 30 dagen: 1.*T89/u);
    assert.ok(!/H-1|Zqx/u.test(line));
  });

  it("stand on the overview once the list is there", () => {
    const lines = (workbook: typeof listed) => privacyLines({ snapshot: workbook, reading, today, language: "nl" });
    assert.deepEqual(lines(snapshot), []);
    assert.deepEqual(
      lines(listed).map(({ count, late, sheet }) => [count, late, sheet]),
      [[2, 1, "Bewaartermijnen"]],
    );
  });
});
