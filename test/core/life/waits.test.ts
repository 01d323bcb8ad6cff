import assert from "node:assert/strict";
import fc from "fast-check";
import { plusDays } from "../../../core/dates/civil-date.ts";
import { longWaits, medianWait, waitsIn, type Wait } from "../../../core/life/waits.ts";
import type { Match } from "../../../core/records/match.ts";
import type { PersonStatus } from "../../../core/records/words.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { groupOf, householdOf, readingOf } from "../matching/people.ts";

const yes = { yes: true, on: "2026-03-01" } as const;
const agreed = { group: yes, household: yes, municipality: yes };
const plain: Match = {
  id: "M-07",
  group: "WG-1",
  household: "H-1",
  arm: "outside",
  status: "ended",
  approvals: agreed,
};

/** Waits of household H-1 and its matches. */
function waits(
  household: Parameters<typeof householdOf>[1],
  matches: readonly Partial<Match>[],
  today: string,
): readonly Wait[] {
  const reading = readingOf([], [householdOf("H-1", household)]);
  const all = matches.map((match, place) => ({ ...plain, id: `M-0${place + 1}`, ...match }));
  return waitsIn({ reading, matches: all, settings: defaultSettings, today });
}

describe("waiting times (R25)", () => {
  const check = (
    name: string,
    expected: readonly (number | undefined)[] | undefined,
    ...of: Parameters<typeof waits>
  ): void => {
    it(name, () => {
      const [first] = waits(...of);
      assert.deepEqual(first === undefined ? undefined : [first.days, first.totalDays], expected);
    });
  };
  const day = "2026-06-01";
  check("count from the intake", [31, 31], { intakeOn: "2026-05-01", registeredOn: "2026-01-01" }, [], day);
  check("count from signing up where there is no intake", [151, 151], { registeredOn: "2026-01-01" }, [], day);
  check("are unknown, never 0, where no day was written down", [undefined, undefined], {}, [], day);
  check("are 0 on the day itself", [0, 0], { intakeOn: day }, [], day);
  check("take a leap day along", [2, 2], { intakeOn: "2028-02-28" }, [], "2028-03-01");
  check("take no leap day along where there is none", [1, 1], { intakeOn: "2026-02-28" }, [], "2026-03-01");
  check(
    "go over the end of a year and over the night the clock changes",
    [150, 150],
    { intakeOn: "2025-11-01" },
    [],
    "2026-03-31",
  );
  const before = { startsOn: "2026-02-01", endedOn: "2026-05-01" };
  check(
    "start again at the end of a match, and keep the wait before it",
    [31, 62],
    { intakeOn: "2026-01-01" },
    [before],
    day,
  );
  check(
    "keep a wait of which a new intake took the place",
    [31, 62],
    { registeredOn: "2026-01-01", intakeOn: "2026-05-10" },
    [before],
    day,
  );
  check(
    "are unknown where nobody wrote down the end",
    [undefined, undefined],
    { intakeOn: "2026-01-01" },
    [{ startsOn: "2026-02-01" }],
    day,
  );
  check(
    "go on where a match never met anybody",
    [151, 151],
    { intakeOn: "2026-01-01" },
    [{ endedOn: "2026-05-01" }],
    day,
  );
  check(
    "keep every wait of before",
    [30, 111],
    { intakeOn: "2026-01-01" },
    [
      { startsOn: "2026-02-01", endedOn: "2026-03-01" },
      { startsOn: "2026-04-20", endedOn: "2026-05-02" },
    ],
    day,
  );
  check(
    "go on while there is only a proposal",
    [31, 31],
    { intakeOn: "2026-05-01" },
    [{ status: "proposed", approvals: {} }],
    day,
  );
  check(
    "end with a match that started",
    undefined,
    { intakeOn: "2026-05-01" },
    [{ status: "started", startsOn: "2026-05-20" }],
    day,
  );
  check(
    "are of nobody who wants no other match",
    undefined,
    { intakeOn: "2026-01-01" },
    [{ ...before, then: { household: "not" } }],
    day,
  );
  check(
    "are of nobody who wants it later",
    undefined,
    { intakeOn: "2026-01-01" },
    [{ ...before, then: { household: "later" } }],
    day,
  );
  check(
    "go on until the new intake",
    [31, 62],
    { intakeOn: "2026-01-01" },
    [{ ...before, then: { household: "again" } }],
    day,
  );
  check("are of nobody who said no to a match", undefined, { intakeOn: "2026-01-01", consent: "no" }, [], day);
  for (const status of ["registered", "intake", "matched", "paused", "withdrawn", "ended"] as PersonStatus[]) {
    check(`are of nobody with status ${status}`, undefined, { intakeOn: "2026-01-01", status }, [], day);
  }

  it("for a first meeting count from the last yes, until the day has come", () => {
    const agreement = { ...agreed, municipality: { yes: true, on: "2026-03-10" } };
    const of = (match: Partial<Match>, today: string): Wait | undefined =>
      waits({ intakeOn: "2026-01-01" }, [{ status: "confirmed", approvals: agreement, ...match }], today)[0];
    const wait = of({}, "2026-04-01");
    assert.deepEqual([wait?.who, wait?.code, wait?.since, wait?.days], ["match", "M-01", "2026-03-10", 22]);
    assert.deepEqual([wait?.totalDays, wait?.isLong], [90, true]);
    assert.equal(of({}, "2026-03-31")?.isLong, false);
    assert.equal(of({ startsOn: "2026-04-02" }, "2026-04-01")?.days, 22);
    assert.equal(of({ startsOn: "2026-04-01" }, "2026-04-01"), undefined);
    const undated = { group: { yes: true }, household: { yes: true }, municipality: { yes: true } };
    assert.deepEqual([of({ approvals: undated }, "2026-04-01")?.days], [undefined]);
  });

  it("are long after the threshold, not on it", () => {
    const isLong = (days: number): boolean | undefined => waits({ intakeOn: plusDays(day, -days) }, [], day)[0]?.isLong;
    assert.deepEqual([isLong(90), isLong(91)], [false, true]);
    const counts = longWaits(waits({ intakeOn: "2026-01-01" }, [], day));
    assert.deepEqual(counts, { match: 1, meeting: 0 });
  });

  it("stand longest first, unknown ones last, and have a median", () => {
    const codes = fc.array(fc.option(fc.nat({ max: 400 }), { nil: undefined }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(codes, (lengths) => {
        const groups = lengths.map((days, place) =>
          groupOf(`WG-${place}`, days === undefined ? {} : { intakeOn: plusDays(day, -days) }),
        );
        const all = waitsIn({ reading: readingOf(groups, []), matches: [], settings: defaultSettings, today: day });
        const known = lengths.flatMap((days) => days ?? []).sort((one, other) => other - one);
        assert.deepEqual(
          all.map(({ days }) => days),
          [...known, ...lengths.flatMap((days) => (days === undefined ? [undefined] : []))],
        );
        const median = medianWait(all);
        assert.equal(median === undefined, known.length === 0);
        if (median === undefined) return;
        assert.ok(known.filter((days) => days >= median).length * 2 >= known.length);
      }),
    );
  });
});
