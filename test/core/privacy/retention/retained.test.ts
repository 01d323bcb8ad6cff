import assert from "node:assert/strict";
import fc from "fast-check";
import { plusDays } from "../../../../core/dates/civil-date.ts";
import type { Response } from "../../../../core/evaluation/response.ts";
import { retained, type Retained } from "../../../../core/privacy/retention/retained.ts";
import type { Group } from "../../../../core/records/group.ts";
import type { Household } from "../../../../core/records/household.ts";
import type { Match } from "../../../../core/records/match.ts";
import { defaultSettings } from "../../../../core/settings.ts";
import { workbookOfLives } from "./lives.ts";

interface Given {
  readonly matches?: readonly Partial<Match>[];
  readonly households?: readonly Partial<Household>[];
  readonly groups?: readonly Partial<Group>[];
  readonly responses?: readonly Response[];
  readonly today?: string;
  readonly days?: ReadonlyMap<string, string>;
}

function listed({ responses = [], today = "2026-09-01", days = new Map(), ...people }: Given): readonly Retained[] {
  return retained({ ...workbookOfLives(people), settings: defaultSettings, responses, today, days });
}

/** `category who code state until`, sorted. */
function told(given: Given): readonly string[] {
  return listed(given)
    .map(({ category, who, code, state, until = "?" }) => `${category} ${who} ${code} ${state} ${until}`)
    .sort();
}

const ended: Partial<Match> = { status: "ended", startsOn: "2025-06-02", endedOn: "2026-05-31" };

function answer(some: Partial<Response>): Response {
  return {
    wave: "mid",
    respondent: "household",
    arm: "none",
    isRematched: false,
    sheet: "Tussenmeting",
    row: 2,
    answers: new Map([["trust", 4]]),
    ...some,
  };
}

describe("what is past its term of retention", () => {
  it("is nothing of who waits, or is in a match", () => {
    for (const status of ["proposed", "confirmed", "started", "paused"] as const) {
      assert.deepEqual(told({ matches: [{ status }], households: [{}], groups: [{}] }), []);
    }
    assert.deepEqual(told({ households: [{ status: "pool" }], groups: [{ status: "intake" }] }), []);
  });

  it("counts from the end of the last match, for both sides", () => {
    assert.deepEqual(told({ matches: [ended], households: [{}], groups: [{}] }), [
      "key group G-1 past 2026-08-31",
      "key household H-1 past 2026-08-31",
    ]);
    assert.deepEqual(told({ matches: [ended], households: [{}], groups: [{}], today: "2026-08-31" }), [
      "key group G-1 soon 2026-08-31",
      "key household H-1 soon 2026-08-31",
    ]);
  });

  it("is nothing of a side that wants another match, or is in one", () => {
    const again = { ...ended, then: { household: "again", group: "not" } } as const;
    assert.deepEqual(told({ matches: [again], households: [{}], groups: [{}] }), ["key group G-1 past 2026-08-31"]);
    const later: Partial<Match> = { status: "started", group: "G-2", household: "H-1" };
    assert.deepEqual(told({ matches: [ended, later], households: [{}], groups: [{}] }), [
      "key group G-1 past 2026-08-31",
    ]);
  });

  it("is not to be told where nobody wrote down when a match ended, or when somebody withdrew", () => {
    const open: Partial<Match> = { status: "ended", startsOn: "2025-06-02" };
    assert.deepEqual(told({ matches: [open], households: [{}], groups: [{}] }), [
      "key group G-1 unknown ?",
      "key household H-1 unknown ?",
    ]);
    assert.deepEqual(told({ households: [{ status: "withdrawn" }], groups: [{ status: "withdrawn" }] }), [
      "applicant group G-1 unknown ?",
      "applicant household H-1 unknown ?",
    ]);
    assert.deepEqual(told({ households: [{ consent: "no" }] }), ["applicant household H-1 unknown ?"]);
  });

  it("goes by the day that people gave, and only where there is no other", () => {
    const days = new Map([
      ['["applicant","household","H-1"]', "2026-08-01"],
      ['["key","household","H-2"]', "2020-01-01"],
    ]);
    const households = [{ status: "withdrawn" }, {}] as const;
    const matches = [{ ...ended, household: "H-2" }];
    assert.deepEqual(told({ households, matches, days }), [
      "applicant household H-1 past 2026-08-29",
      "key household H-2 past 2026-08-31",
    ]);
  });

  it("holds the day on which a certificate of conduct was seen, from the day after the end on", () => {
    const members = [{ name: "Voorbeeld", approval: { conductCertificate: { seen: true, on: "2025-05-01" } } }];
    const given = (today: string): Given => ({ matches: [ended], groups: [{ members }], today });
    assert.ok(told(given("2026-05-31")).includes("conduct group G-1 soon 2026-05-31"));
    assert.ok(told(given("2026-06-01")).includes("conduct group G-1 past 2026-05-31"));
  });

  it("holds answers of who is out, and those without a code by their sheet", () => {
    const responses = [
      answer({ code: "h-1", on: "2026-01-15" }),
      answer({ code: "H-9", on: "2026-01-15" }),
      answer({ sheet: "Anoniem", on: "2024-03-01" }),
      answer({ sheet: "Anoniem", on: "2024-05-31" }),
      answer({ sheet: "Zonder dag" }),
    ];
    assert.deepEqual(
      told({ matches: [ended], households: [{}], responses }).filter((line) => line.startsWith("survey")),
      [
        "survey household H-1 later 2028-05-31",
        "survey sheet Anoniem past 2026-05-31",
        "survey sheet Zonder dag unknown ?",
      ],
    );
  });

  it("names the sheets on which a code stands, and no name of anybody", () => {
    const [first] = listed({ matches: [ended], households: [{ name: "Familie Zqx" }] });
    assert.deepEqual(first?.sheets, ["Matches"]);
    assert.ok(!JSON.stringify(listed({ matches: [ended], households: [{ name: "Familie Zqx" }] })).includes("Zqx"));
  });

  it("only grows as days go by", () => {
    fc.assert(
      fc.property(fc.nat({ max: 800 }), fc.nat({ max: 400 }), (start, more) => {
        const past = (today: string): number =>
          listed({ matches: [ended], households: [{}], groups: [{}], today }).filter(({ state }) => state === "past")
            .length;
        const today = plusDays("2026-05-31", start);
        assert.ok(past(today) <= past(plusDays(today, more)));
      }),
    );
  });
});
