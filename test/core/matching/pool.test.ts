import assert from "node:assert/strict";
import { poolOf } from "../../../core/matching/pool.ts";
import type { Group } from "../../../core/records/group.ts";
import type { Household } from "../../../core/records/household.ts";
import type { Match } from "../../../core/records/match.ts";
import type { PersonStatus } from "../../../core/records/words.ts";
import { defaultSettings, type Settings } from "../../../core/settings.ts";
import { foundOn, groupOf, householdOf, north, readingOf } from "./people.ts";

function matchOf(group: string, household: string, status: Match["status"]): Match {
  return { id: "M-01", group, household, arm: "outside", status, approvals: {} };
}

const people = readingOf([groupOf("WG-1"), groupOf("WG-2")], [householdOf("H-1"), householdOf("H-2")]);

function codesWith(matches: readonly Match[]): readonly (readonly string[])[] {
  const { groups, households } = poolOf(people, matches, defaultSettings);
  return [groups.map(({ code }) => code), households.map(({ code }) => code)];
}

function findingsOf(reading: typeof people, settings: Partial<Settings> = {}): readonly string[] {
  return poolOf(reading, [], { ...defaultSettings, ...settings }).findings.map(({ told }) => told.code);
}

describe("the pool", () => {
  it("leaves out whoever is in a running match, however the code was typed", () => {
    for (const status of ["proposed", "confirmed", "started", "paused"] as const) {
      assert.deepEqual(codesWith([matchOf(" wg-1", "h-2 ", status)]), [["WG-2"], ["H-1"]]);
    }
  });

  it("takes both back after an end or a no, and never together again", () => {
    for (const status of ["ended", "declined"] as const) {
      const pool = poolOf(people, [matchOf("WG-1", "H-2", status)], defaultSettings);
      assert.equal(pool.groups.length + pool.households.length, 4);
      assert.deepEqual([...pool.rules.earlier], ["WG-1\nH-2"]);
    }
  });

  const check = (status: PersonStatus, isIn: boolean, finding: string[] = []): void => {
    it(`${isIn ? "takes" : "leaves out"} somebody with status ${status}`, () => {
      const reading = readingOf([groupOf("WG-1", { status })], [householdOf("H-1", { status })]);
      const pool = poolOf(reading, [], defaultSettings);
      assert.deepEqual([pool.groups.length, pool.households.length], isIn ? [1, 1] : [0, 0]);
      assert.deepEqual(
        pool.findings.map(({ told }) => told.code),
        finding,
      );
    });
  };
  check("registered", false, ["round-held-back"]);
  check("intake", false, ["round-held-back"]);
  check("approved", true);
  check("pool", true);
  check("paused", true, ["round-held-back"]);
  check("withdrawn", false, ["round-held-back"]);
  check("ended", false, ["round-held-back"]);
  check("matched", false, ["round-status-matched", "round-status-matched"]);

  it("counts how far everybody is, and every row once (R9)", () => {
    const statuses: readonly PersonStatus[] = [
      "registered", "registered", "intake", "approved", "pool", "matched", "paused", "withdrawn", "ended",
    ]; // prettier-ignore
    const groups = statuses.map((status, index) => groupOf(`WG-${index}`, { status }));
    const reading = readingOf([...groups, groupOf("WG-20"), groupOf("WG-21"), groupOf("wg-20")], [householdOf("H-1")]);
    const { stages, groups: pool } = poolOf(reading, [matchOf("WG-21", "H-1", "started")], defaultSettings);
    const { read, ...parts } = stages.groups;
    assert.deepEqual(parts, {
      error: 1,
      registered: 2,
      intake: 1,
      pool: 3,
      paused: 1,
      resting: 0,
      matched: 2,
      withdrawn: 1,
      ended: 1,
    });
    const sum = Object.values(parts).reduce((total, count) => total + count, 0);
    assert.deepEqual([read, sum, pool.length], [12, 12, 4]);
    assert.deepEqual([stages.households.read, stages.households.matched], [1, 1]);
  });

  it("leaves out rows with an error", () => {
    const [found] = foundOn("Groepen", [groupOf("WG-1")]);
    const reading = readingOf([], [], { groups: found === undefined ? [] : [{ ...found, blocked: true }] });
    assert.deepEqual(poolOf(reading, [], defaultSettings).groups, []);
  });

  it("takes the first of two rows with one code", () => {
    const reading = readingOf([groupOf("WG-1", { size: 5 }), groupOf("wg-1", { size: 3 })], []);
    assert.deepEqual(
      poolOf(reading, [], defaultSettings).groups.map(({ size }) => size),
      [5],
    );
  });

  it("stands in the order of the codes", () => {
    const reading = readingOf([groupOf("WG-10"), groupOf("WG-9")], []);
    assert.deepEqual(
      poolOf(reading, [], defaultSettings).groups.map(({ code }) => code),
      ["WG-9", "WG-10"],
    );
  });

  it("says so when the rule on vulnerability has no column to go by", () => {
    const without = { ...people, householdFields: new Set(["code"]) };
    assert.deepEqual(findingsOf(without), ["round-vulnerability-off"]);
    assert.equal(poolOf(without, [], defaultSettings).rules.knowsVulnerability, false);
    assert.deepEqual(findingsOf(without, { "vulnerability.rule": "off" }), []);
    const noExperience = { ...people, groupFields: new Set(["vulnerability.willingness"]) };
    assert.deepEqual(findingsOf(noExperience), ["round-vulnerability-off"]);
    assert.deepEqual(findingsOf(noExperience, { "vulnerability.rule": "willingness" }), []);
  });

  it("says so when resettlement has no column with consent", () => {
    const without = { ...people, householdFields: new Set(["vulnerability.score"]) };
    assert.deepEqual(findingsOf(without, { preset: "resettlement" }), ["round-consent-column-missing"]);
    assert.deepEqual(findingsOf(without), []);
  });

  it("keeps the rule on papers for every paper that has a column", () => {
    const papers = (reading: typeof people): readonly string[] => poolOf(reading, [], defaultSettings).rules.papers;
    assert.deepEqual(papers(people), []);
    assert.deepEqual(papers({ ...people, groupFields: new Set(["approval.training"]) }), ["training"]);
    const members = [{ approval: { conductCertificate: { seen: false } } }];
    assert.deepEqual(papers(readingOf([groupOf("WG-1", { members })], [])), ["conductCertificate"]);
  });

  it("tells of a match with a code that nobody has", () => {
    const codes = poolOf(people, [matchOf("WG-1", "H-99", "started")], defaultSettings).findings;
    assert.deepEqual(
      codes.map(({ told }) => told.code),
      ["round-match-unknown-code", "round-in-match"],
    );
  });

  it("has another number when something changes that decides", () => {
    const hash = (reading: typeof people, matches: readonly Match[] = []): string =>
      poolOf(reading, matches, defaultSettings).hash;
    const numbers = [
      hash(people),
      hash(readingOf([groupOf("WG-1"), groupOf("WG-2")], [householdOf("H-1"), householdOf("H-2", { consent: "no" })])),
      hash(readingOf([groupOf("WG-1")], [householdOf("H-1"), householdOf("H-2")])),
      hash(people, [matchOf("WG-1", "H-2", "ended")]),
      hash(readingOf([groupOf("WG-1"), groupOf("WG-2", { distanceKm: 8 })], [householdOf("H-1"), householdOf("H-2")])),
      hash({ ...people, groupFields: new Set(["approval.training"]) }),
    ];
    assert.equal(new Set(numbers).size, numbers.length);
  });

  it("has another number when the kilometres between two of its addresses are others, and only then", () => {
    const hash = (given: readonly (readonly [string, number])[], postcode = "1351AQ"): string => {
      const groups = [groupOf("WG-1", { postcode: "1324AQ" }), groupOf("WG-2", { members: [{ postcode: "1399" }] })];
      const households = [householdOf("H-1", { postcode }), householdOf("H-2")];
      return poolOf(readingOf(groups, households, { areaDistances: new Map(given) }), [], defaultSettings).hash;
    };
    const without = hash([]);
    // Areas where nobody lives, two groups, and a member whose place is not known.
    for (const pair of ["1324-2000", "1324-1325", "1351-1399", "1324AQ-1351BQ"]) {
      assert.equal(hash([[pair, 9]]), without, pair);
    }
    const numbers = [
      without,
      hash([["1324-1351", 9]]),
      hash([["1324-1351", 8]]),
      hash([["1324AQ-1351", 9]]),
      hash([["1324-1351", 9], ["1324AQ-1351AQ", 8]]), // prettier-ignore
    ];
    assert.equal(new Set(numbers).size, numbers.length);
    assert.equal(hash([["1324AQ-1351AQ", 8], ["1324-1351", 9]]), numbers[4]); // prettier-ignore
    assert.equal(hash([], "2000"), without);
    assert.notEqual(hash([["1324-1351", 9]], "1351BQ"), hash([["1324-1351", 9]], "2000AA"));
  });

  it("has another number when a household grows only where candidates are compared by it (R5)", () => {
    const hash = (household: Partial<Household>, control: boolean): string =>
      poolOf(readingOf([groupOf("WG-1")], [householdOf("H-1", { adults: 1, children: 1, ...household })]), [], {
        ...defaultSettings,
        control,
      }).hash;
    for (const more of [{ adults: 2 }, { children: 2 }]) {
      assert.equal(hash(more, false), hash({}, false));
      assert.notEqual(hash(more, true), hash({}, true));
    }
  });

  it("forms a pair again that was fixed twice, once of them after these two were together", () => {
    const before = { kind: "pin", group: "WG-1", household: "H-1", reason: "buren" } as const;
    const after = { kind: "pin", group: "wg-1", household: "H-1", again: true } as const;
    for (const pins of [
      [before, after],
      [after, before],
    ]) {
      const pool = poolOf(people, [matchOf("WG-1", "H-1", "ended")], defaultSettings, pins);
      assert.deepEqual(
        pool.pins.map(({ group, household, reason }) => [group, household, reason]),
        [["WG-1", "H-1", "buren"]],
      );
    }
    assert.deepEqual(poolOf(people, [matchOf("WG-1", "H-1", "ended")], defaultSettings, [before]).pins, []);
  });

  const hashOf = (group: Partial<Group>, settings: Partial<Settings> = {}): string =>
    poolOf(readingOf([groupOf("WG-1", group)], [householdOf("H-1")]), [], { ...defaultSettings, ...settings }).hash;

  it("has the number it always had where nothing stands in an order", () => {
    assert.equal(
      hashOf({ types: ["family"], ranking: [["couple"], ["family"]] }),
      "2b4becf82b6a90384cac18be5ad92eb4f1c162428db1fb625bd26915670ff36e",
    );
  });

  it("has another number when the municipality changes only where the setting asks for it", () => {
    const names = [{}, { municipality: "Verzonnen" }, { municipality: " VERZONNEN" }, { municipality: "Elders" }];
    const numbers = (municipality: Settings["municipality"]): number =>
      new Set(names.map((one) => hashOf(one, { municipality }))).size;
    assert.deepEqual([numbers("any"), numbers("same")], [1, 3]);
  });

  it("has another number when a member moves, or is better known, but not when rows are sorted", () => {
    const [exact, rough, far] = [north(0), north(0, 0.6), north(900)].map((location) => ({ location }));
    assert.ok(exact && rough && far);
    assert.equal(hashOf({ members: [exact, rough, far] }), hashOf({ members: [far, rough, exact] }));
    const different = [[exact, rough], [exact, far], [rough, far], [exact]].map((members) => hashOf({ members }));
    assert.equal(new Set(different).size, different.length);
  });
});
