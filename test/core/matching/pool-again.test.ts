import assert from "node:assert/strict";
import { poolOf } from "../../../core/matching/pool.ts";
import type { Match } from "../../../core/records/match.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { groupOf, householdOf, readingOf } from "./people.ts";

describe("the pool after a match that ended (R58)", () => {
  const ended: Match = {
    id: "M-07",
    group: "WG-1",
    household: "H-1",
    arm: "outside",
    status: "ended",
    approvals: {},
    endedOn: "2026-05-01",
  };
  const reading = readingOf([groupOf("WG-1"), groupOf("WG-2")], [householdOf("H-1"), householdOf("H-2")]);

  const check = (name: string, match: Partial<Match>, group: string, household: string): void => {
    it(name, () => {
      const pool = poolOf(reading, [{ ...ended, ...match }], defaultSettings);
      const because = (side: "group" | "household"): string =>
        pool.absent.find((one) => one.side === side)?.because ?? "in";
      assert.deepEqual([because("group"), because("household")], [group, household]);
      const { read, ...parts } = pool.stages.groups;
      assert.equal(
        Object.values(parts).reduce((total, count) => total + count, 0),
        read,
      );
      assert.deepEqual(pool.groups.map(({ code }) => code).includes("WG-1"), group === "in");
    });
  };
  check("has both where nobody asked what they want", {}, "in", "in");
  check("has no side that wants no other", { then: { group: "not", household: "not" } }, "again-not", "again-not");
  check(
    "has no side that wants it later",
    { then: { group: "later", household: "later" } },
    "again-later",
    "again-later",
  );
  check("asks each side apart", { then: { group: "not" } }, "again-not", "in");
  check("waits for a new intake", { then: { group: "again", household: "again" } }, "again-intake", "again-intake");
  const again = { group: "again", household: "again" } as const;
  check("has who had a new intake", { then: again, intakeAgain: { group: "2026-05-10" } }, "in", "again-intake");
  check(
    "takes no intake of before the end",
    { then: again, intakeAgain: { group: "2026-04-30" } },
    "again-intake",
    "again-intake",
  );
  check(
    "waits for the coordinator after a safety concern, for the group alone",
    { needsApproval: true },
    "again-approval",
    "in",
  );
  check(
    "also where the group had a new intake",
    { needsApproval: true, then: again, intakeAgain: { group: "2026-05-10", household: "2026-05-10" } },
    "again-approval",
    "in",
  );
  check(
    "takes a no of the coordinator for a no",
    { needsApproval: true, rematchApproved: false },
    "again-approval",
    "in",
  );
  check("has a group that the coordinator agreed to", { needsApproval: true, rematchApproved: true }, "in", "in");
  check("takes them as matched while another match runs", { status: "started" }, "in-match", "in-match");

  it("takes a later intake on the own sheet for a new one, and one of before the end for none", () => {
    const check = (intakeOn: string, there: boolean): void => {
      const people = readingOf([groupOf("WG-1", { intakeOn })], [householdOf("H-1")]);
      const pool = poolOf(people, [{ ...ended, then: { group: "again" } }], defaultSettings);
      assert.equal(pool.groups.length === 1, there, intakeOn);
    };
    check("2026-05-02", true);
    check("2026-05-01", false);
    check("2026-01-10", false);
  });

  it("goes by the match that ended last", () => {
    const later: Match = { ...ended, id: "M-09", endedOn: "2026-08-01" };
    const pool = (matches: readonly Match[]): number => poolOf(reading, matches, defaultSettings).groups.length;
    assert.equal(pool([{ ...ended, then: { group: "not" } }, later]), 2);
    assert.equal(pool([{ ...later, then: { group: "not" } }, ended]), 1);
  });

  it("takes an end without a day for the last where it stands last on the sheet", () => {
    const { endedOn, ...undated } = ended;
    const other: Match = { ...ended, id: "M-02", endedOn: endedOn ?? "", household: "H-9" };
    const later: Match = { ...undated, then: { group: "not" } };
    const holdOf = (matches: readonly Match[]): unknown => {
      const found = poolOf(reading, matches, defaultSettings).absent.find(({ side }) => side === "group");
      return found === undefined ? undefined : [found.because, found.match];
    };
    assert.deepEqual(holdOf([other, later]), ["again-not", "M-07"]);
    assert.equal(holdOf([later, other]), undefined);
  });

  it("forgets no concern about safety because another match ended since, or because its end has no day", () => {
    const { endedOn, ...undated } = ended;
    const concern: Match = { ...undated, needsApproval: true };
    const later: Match = { ...ended, id: "M-09", endedOn: endedOn ?? "", household: "H-9" };
    const absent = (matches: readonly Match[]): unknown =>
      poolOf(reading, matches, defaultSettings).absent.find(({ side }) => side === "group");
    assert.deepEqual(absent([concern, later]), {
      side: "group",
      code: "WG-1",
      because: "again-approval",
      match: "M-07",
    });
    assert.deepEqual(absent([{ ...concern, endedOn: "2026-04-01" }, later]), absent([concern, later]));
    assert.equal(absent([{ ...concern, rematchApproved: true }, later]), undefined);
  });

  it("says what to do, in the row of who could be back", () => {
    const findings = (match: Partial<Match>): readonly string[] =>
      poolOf(reading, [{ ...ended, ...match }], defaultSettings)
        .findings.filter(({ level }) => level === "warning")
        .map(({ told }) => told.code);
    assert.deepEqual(findings({ then: { group: "again" } }), ["round-again-intake"]);
    assert.deepEqual(findings({ needsApproval: true }), ["round-again-approval"]);
    assert.deepEqual(findings({ then: { group: "not" } }), []);
  });

  it("never has the same two together again", () => {
    const { rules } = poolOf(reading, [ended], defaultSettings);
    assert.equal(rules.earlier.size, 1);
  });
});
