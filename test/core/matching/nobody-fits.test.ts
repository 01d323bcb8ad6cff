import assert from "node:assert/strict";
import { poolOf } from "../../../core/matching/pool.ts";
import { drawRound } from "../../../core/matching/round.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { say } from "../../../core/text/sentence.ts";
import { groupOf, householdOf, north, readingOf } from "./people.ts";

describe("a round in which nobody fits", () => {
  it("says by which rules the pairs fell out, the most first", () => {
    const far = householdOf("H-1", { location: north(50_000) });
    const settings = { ...defaultSettings, "vulnerability.rule": "off" as const };
    const pool = poolOf(readingOf([groupOf("WG-1"), groupOf("WG-2")], [far]), [], settings);
    const none = new Map<string, number>();
    const round = drawRound({ pool, seed: "voorbeeld", groupsWaited: none, householdsWaited: none });
    const found = round.findings.filter((one) => one.told.code === "round-nobody-fits").map(({ told }) => told);
    assert.deepEqual(found.map(({ values }) => values), [{ counts: [{ reason: "distance", count: 2 }] }]); // prettier-ignore
    assert.match(found.map((told) => say("nl", told)).join(), /om meer redenen afvallen\): afstand 2\.$/u);
    assert.match(found.map((told) => say("en", told)).join(), /more than one rule\): distance 2\.$/u);
  });
});
