import assert from "node:assert/strict";
import * as fc from "fast-check";
import { again, endReason } from "../../core/records/match.ts";
import type { MatchLifeView, MatchLivesView, MatchStep } from "../../core/screens/views.ts";
import { draftKey, emptyDraft, hasDay, lifeRequest, type LifeDraft } from "../../ui/check-ins/life-draft.ts";
import { foundLives } from "../../ui/check-ins/life-list.ts";

const steps: readonly MatchStep[] = ["start", "pause", "resume", "end", "again"];
const day = "2026-05-04";

const lives: MatchLivesView = {
  matches: [],
  waiting: [],
  endReasons: endReason.options.map((value) => ({ value, label: `reden ${value}` })),
  againChoices: again.options.map((value) => ({ value, label: `keuze ${value}` })),
  stopping: "Stoppen mag.",
};

function lifeOf(match: string, group: string, household: string): MatchLifeView {
  const none = { held: 0, total: 0 };
  const talks = { groupTalks: none, householdTalks: none };
  return { match, group, household, status: "started", statusLabel: "loopt", steps, ...talks, level: "green" };
}

const life = lifeOf("M-01", "G-01", "H-01");

/** What somebody can have filled in; `toString` and the like are no codes. */
const draft: fc.Arbitrary<LifeDraft> = fc.record({
  on: fc.constantFrom("", day),
  until: fc.constantFrom("", "2026-06-01"),
  reasons: fc.subarray([...endReason.options, "toString"]).map((codes) => new Set(codes)),
  group: fc.constantFrom("", ...again.options, "constructor"),
  household: fc.constantFrom("", ...again.options),
  isDayMissing: fc.boolean(),
});

describe("what is filled in on a step of a match", () => {
  it("is asked for as soon as its day is there, whatever else was left open", () => {
    fc.assert(
      fc.property(draft, fc.constantFrom(...steps), (filled, step) => {
        const request = lifeRequest(life, step, filled, lives);
        assert.equal(request === undefined, hasDay(step) && filled.on === "");
      }),
    );
  });

  it("asks for an end with the codes that were ticked, in the order of the list, and with no code that is none", () => {
    fc.assert(
      fc.property(draft, (filled) => {
        const request = lifeRequest(life, "end", { ...filled, on: day }, lives);
        assert.ok(request?.job === "match-life" && request.change.kind === "end");
        const { reasons, group, household } = request.change;
        assert.deepEqual(
          reasons,
          endReason.options.filter((code) => filled.reasons.has(code)),
        );
        assert.equal(
          group,
          again.options.find((code) => code === filled.group),
        );
        assert.equal(household, filled.household === "" ? undefined : filled.household);
      }),
    );
  });

  it("needs no reason to stop, and says nothing of a side that was not asked", () => {
    const request = lifeRequest(life, "end", { ...emptyDraft(life, "end"), on: day }, lives);
    assert.deepEqual(request, { job: "match-life", match: "M-01", change: { kind: "end", on: day, reasons: [] } });
  });

  it("leaves the end of a pause out where nobody knows it", () => {
    const pause = { ...emptyDraft(life, "pause"), on: day };
    const change = (filled: LifeDraft) => {
      const request = lifeRequest(life, "pause", filled, lives);
      return request?.job === "match-life" ? request.change : undefined;
    };
    assert.deepEqual(change(pause), { kind: "pause", from: day });
    assert.deepEqual(change({ ...pause, until: "2026-06-01" }), { kind: "pause", from: day, until: "2026-06-01" });
  });

  it("begins with the first meeting where that is known, and with no day for anything else", () => {
    const known = { startsOn: day };
    assert.deepEqual(
      steps.map((step) => emptyDraft(known, step).on),
      [day, "", "", "", ""],
    );
  });

  it("is kept apart for every step of every match", () => {
    const keys = ["M-01", "M-02"].flatMap((match) => steps.map((step) => draftKey({ match }, step)));
    assert.equal(new Set(keys).size, keys.length);
  });
});

describe("looking for a match", () => {
  const matches = [lifeOf("M-01", "WG-RTM-03", "H-022"), lifeOf("M-02", "G-7", "H-03")];

  for (const [find, found] of [
    ["", ["M-01", "M-02"]],
    [" m-0", ["M-01", "M-02"]],
    ["rtm", ["M-01"]],
    ["h-03", ["M-02"]],
    ["X", []],
  ] as const) {
    it(`by "${find}" finds ${found.length}`, () => {
      assert.deepEqual(
        foundLives(matches, find).map(({ match }) => match),
        found,
      );
    });
  }
});
