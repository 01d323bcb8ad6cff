import { strict as assert } from "node:assert";
import { isResting, pausesOf, restsSince } from "../../../core/check-ins/pauses.ts";
import type { Match, Pause } from "../../../core/records/match.ts";
import { matchWith } from "../tasks/matches.ts";

const today = "2026-06-01";

describe("the pauses of a match", () => {
  it("are those of before that ended, and the present one", () => {
    const check = (match: Partial<Match>, expected: readonly Pause[]): void => {
      assert.deepEqual(pausesOf(matchWith({ startsOn: "2026-01-05", status: "started", ...match }), today), expected);
    };
    const before: Pause = { from: "2026-02-01", until: "2026-02-10" };
    check({}, []);
    check({ pauses: [before, { from: "2026-03-01" }] }, [before]); // of one without an end nobody knows the length
    check({ status: "paused" }, [{ from: "2026-01-05" }]);
    check({ status: "paused", pausedFrom: "2026-05-01" }, [{ from: "2026-05-01" }]);
    check({ status: "paused", pausedFrom: "2026-05-01", resumesOn: "2026-07-01" }, [
      { from: "2026-05-01", until: "2026-07-01" },
    ]);
    check({ pausedFrom: "2026-05-01" }, []); // it was said to go on, and nobody said since when
    check({ pausedFrom: "2026-06-02" }, [{ from: "2026-06-02" }]);
    check({ pauses: [before], pausedFrom: "2026-05-01", resumesOn: "2026-05-20" }, [
      before,
      { from: "2026-05-01", until: "2026-05-20" },
    ]);
  });

  it("make it rest from their day on, until it goes on, also where nobody changed the status", () => {
    const check = (match: Partial<Match>, expected: boolean): void => {
      assert.equal(isResting(matchWith(match), today), expected, JSON.stringify(match));
    };
    check({ status: "paused" }, true);
    check({ status: "paused", pausedFrom: today }, true);
    check({ status: "paused", pausedFrom: "2026-06-02" }, false);
    check({ status: "paused", pausedFrom: "2026-05-01", resumesOn: "2026-06-02" }, true);
    check({ status: "paused", pausedFrom: "2026-05-01", resumesOn: today }, false);
    check({ status: "started", pausedFrom: "2026-05-01" }, false);
  });

  it("count from the first meeting on, in order, and none inside another", () => {
    const check = (pauses: readonly Pause[], expected: readonly Pause[]): void => {
      assert.deepEqual(restsSince("2026-01-05", pauses), expected);
    };
    check([{ from: "2025-12-01", until: "2025-12-20" }], []);
    check([{ from: "2025-12-01", until: "2026-01-10" }], [{ from: "2026-01-05", until: "2026-01-10" }]);
    check(
      [
        { from: "2026-03-01", until: "2026-03-01" },
        { from: "2026-03-05", until: "2026-02-01" },
      ],
      [],
    );
    check(
      [
        { from: "2026-03-01", until: "2026-03-20" },
        { from: "2026-02-01", until: "2026-03-10" },
      ],
      [
        { from: "2026-02-01", until: "2026-03-10" },
        { from: "2026-03-10", until: "2026-03-20" },
      ],
    );
    check([{ from: "2026-03-01" }, { from: "2026-04-01", until: "2026-04-10" }], [{ from: "2026-03-01" }]);
    check([{ from: "2026-03-01", until: "9999-12-31" }], [{ from: "2026-03-01" }]); // a slip of the keyboard
  });
});
