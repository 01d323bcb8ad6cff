import assert from "node:assert/strict";
import { frozenRound, plannedRound, type PlannedRound } from "../../../core/matching/planned-round.ts";
import { wantedMatches, wantedRound } from "../../../core/matching/round-rows.ts";
import type { Group } from "../../../core/records/group.ts";
import type { Household } from "../../../core/records/household.ts";
import { defaultSettings } from "../../../core/settings.ts";
import type { WantedRow } from "../../../core/sheets/synced.ts";
import { groupOf, householdOf, north, readingOf } from "./people.ts";

function planned(group: Partial<Group>, household: Partial<Household>): PlannedRound {
  const reading = readingOf([groupOf("WG-1", group)], [householdOf("H-1", household)]);
  const snapshot = { sheets: [], sheetNames: [] };
  const sources = { snapshot, reading, matches: [], settings: defaultSettings, seed: "lente", arrangements: [] };
  return plannedRound(sources, frozenRound(sources, 1, "2026-03-02"));
}

function rowOf(group: Partial<Group>, household: Partial<Household>): WantedRow | undefined {
  return wantedRound(planned(group, household), "nl").rows[0];
}

describe("the rows of a round", () => {
  const ranks = (title: string, group: Partial<Group>, household: Partial<Household>, ...expected: unknown[]): void => {
    it(title, () => {
      const row = rowOf(group, household);
      assert.deepEqual([row?.["group-rank"], row?.["household-rank"]], expected);
    });
  };
  const wishes = { ranking: [["couple" as const], ["family" as const]] };
  ranks("leave both ranks blank where nobody has wishes", {}, {}, null, null);
  ranks("give the rank of the one who has wishes", wishes, { type: "family" }, 2, null);
  ranks("leave the rank blank of wishes about something unknown", wishes, wishes, null, null);
  ranks("give both", { ...wishes, types: ["couple"] }, { ...wishes, type: "family" }, 2, 1);
  ranks("leave the rank blank of who is not on the list", wishes, { type: "single-man" }, null, null);

  it("never say 0 km of two addresses at one point of a postcode area", () => {
    const round = planned({ location: north(0, 0.6) }, { location: north(0, 0.6) });
    assert.equal(wantedRound(round, "nl").rows[0]?.["kilometres"], "zelfde postcodegebied");
    assert.equal(wantedRound(round, "en").rows[0]?.["kilometres"], "same postcode area");
    assert.equal(wantedMatches(round, []).rows[0]?.["kilometres"], "zelfde postcodegebied");
    assert.doesNotMatch(JSON.stringify(wantedRound(round, "nl").rows), /0,0 km/u);
  });

  it("give kilometres of points that differ, or are exact", () => {
    assert.equal(rowOf({}, { location: north(1200, 0.6) })?.["kilometres"], 1.2);
    assert.equal(rowOf({}, { location: north(0) })?.["kilometres"], 0);
  });
});
