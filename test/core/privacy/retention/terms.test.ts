import assert from "node:assert/strict";
import fc from "fast-check";
import { compareDates, plusDays } from "../../../../core/dates/civil-date.ts";
import { defaultSettings } from "../../../../core/settings.ts";
import {
  keptUntil,
  retentionCategories,
  stateOn,
  type RetentionCategory,
} from "../../../../core/privacy/retention/terms.ts";

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => plusDays("1990-01-01", days));

describe("terms of retention", () => {
  const cases: readonly (readonly [RetentionCategory, string, string])[] = [
    ["applicant", "2026-03-01", "2026-03-29"],
    ["applicant", "2025-12-20", "2026-01-17"],
    ["applicant", "2028-02-20", "2028-03-19"],
    ["conduct", "2026-05-31", "2026-05-31"],
    ["check-ins", "2026-01-31", "2026-04-30"],
    ["check-ins", "2026-11-30", "2027-02-28"],
    ["check-ins", "2027-11-30", "2028-02-29"],
    ["lists", "2025-10-31", "2026-01-31"],
    ["key", "2026-12-31", "2027-03-31"],
    ["survey", "2024-02-29", "2026-02-28"],
    ["survey", "2026-02-28", "2028-02-28"],
  ];
  for (const [category, since, until] of cases) {
    it(`of ${category} from ${since} is ${until}`, () => {
      assert.equal(keptUntil(category, since, defaultSettings), until);
    });
  }

  it("are over on the day after, near from thirty days before, and not to be told without a day", () => {
    const until = "2026-03-31";
    const states = ["2026-02-28", "2026-03-01", "2026-03-30", "2026-03-31", "2026-04-01", "2027-01-01"];
    assert.deepEqual(
      states.map((today) => stateOn(today, until)),
      ["later", "soon", "soon", "soon", "past", "past"],
    );
    assert.equal(stateOn("2026-03-01", undefined), "unknown");
  });

  it("never end before the day from which they count, nor earlier for a later day", () => {
    fc.assert(
      fc.property(fc.constantFrom(...retentionCategories), day, fc.nat({ max: 400 }), (category, since, more) => {
        const [one, other] = [since, plusDays(since, more)].map((from) => keptUntil(category, from, defaultSettings));
        assert.ok(compareDates(one ?? "", since) >= 0);
        assert.ok(compareDates(one ?? "", other ?? "") <= 0);
      }),
    );
  });

  it("go by the settings", () => {
    const settings = { ...defaultSettings, "retention.applicants-weeks": 0, "retention.survey-months": 1 };
    assert.equal(keptUntil("applicant", "2026-03-01", settings), "2026-03-01");
    assert.equal(keptUntil("survey", "2026-01-31", settings), "2026-02-28");
  });
});
