import { strict as assert } from "node:assert";
import { missedTalks, noContact, sidesDiffer } from "../../../core/check-ins/contact-signals.ts";
import type { Grounds } from "../../../core/check-ins/evidence.ts";
import type { Match } from "../../../core/records/match.ts";
import type { TalkRow } from "../../../core/sheets/talks.ts";
import { found, heldOn, planned } from "./evidence.ts";

describe("S1, no contact for three weeks", () => {
  const check = (talks: readonly TalkRow[], expected: Grounds | undefined): void => {
    assert.deepEqual(found(noContact, "2026-04-01", talks), expected);
  };

  it("holds when the last talk says so, and the last contact was three weeks before it", () => {
    const quiet = heldOn("household", 3, "2026-02-09", { contact: "none" });
    check([heldOn("group", 2, "2026-01-19", { contact: "weekly" }), quiet], {
      since: "2026-02-09",
      because: [quiet.key],
    });
    check([heldOn("group", 2, "2026-01-20", { contact: "weekly" }), quiet], undefined); // twenty days
    check([quiet], { since: "2026-01-26", because: [quiet.key] }); // counted from the first meeting
    check([heldOn("group", 2, "2026-01-26", { contact: "none" })], {
      since: "2026-01-26",
      because: ["M-07 | group | 2"],
    }); // exactly three weeks
    check([heldOn("group", 2, "2026-01-25", { contact: "none" })], undefined);
  });

  it("ends with the first contact", () => {
    const again = heldOn("group", 4, "2026-03-05", { contact: "less-than-weekly" });
    check([heldOn("household", 3, "2026-02-20", { contact: "none" }), again], undefined);
    check([], undefined);
    check([heldOn("group", 3, "2026-02-20", {})], undefined); // nobody asked
  });

  it("goes by what the other side says of the same day", () => {
    const day = "2026-02-20";
    check([heldOn("group", 3, day, { contact: "none" }), heldOn("household", 3, day, { contact: "daily" })], undefined);
    check([heldOn("household", 3, day, { contact: "daily" }), heldOn("group", 3, day, { contact: "none" })], undefined);
  });
});

describe("S1 and S2 of a match that rested", () => {
  const rested: Partial<Match> = { pauses: [{ from: "2026-02-01", until: "2026-03-01" }] };

  it("do not count the days of the rest as silence", () => {
    const before = heldOn("group", 2, "2026-01-25", { contact: "weekly" });
    const check = (day: string, since: string | undefined): void => {
      const quiet = heldOn("household", 4, day, { contact: "none" });
      assert.equal(found(noContact, "2026-06-01", [before, quiet], [], rested)?.since, since, day);
    };
    check("2026-03-14", undefined); // seven days before the rest and thirteen behind it
    check("2026-03-15", "2026-03-15");
    check("2026-03-20", "2026-03-15");
  });

  it("leave alone what waits for the end of a rest", () => {
    const first = { ...planned("group", 1, "2026-01-07"), onHold: true } as const;
    const second = planned("group", 2, "2026-01-19");
    const third = planned("group", 3, "2026-02-04");
    assert.equal(found(missedTalks, "2026-03-01", [first, second]), undefined);
    assert.deepEqual(found(missedTalks, "2026-03-01", [first, second, third])?.because, [second.key, third.key]);
  });
});

describe("S2, two talks missed", () => {
  const check = (today: string, talks: readonly TalkRow[], expected: Grounds | undefined): void => {
    assert.deepEqual(found(missedTalks, today, talks), expected);
  };
  const first = planned("group", 1, "2026-01-07");
  const second = planned("group", 2, "2026-01-19");

  it("holds once the second of the last two has passed", () => {
    check("2026-01-20", [first, second], { since: "2026-01-19", because: [first.key, second.key] });
    check("2026-01-19", [first, second], undefined); // it is today
    check("2026-01-20", [first], undefined);
  });

  it("counts each side by itself", () => {
    check("2026-01-20", [first, planned("household", 2, "2026-01-19")], undefined);
  });

  it("ends when a talk takes place, and does not count one that was called off", () => {
    check("2026-02-10", [first, second, heldOn("group", 3, "2026-02-04", {})], undefined);
    check("2026-01-20", [first, { ...second, skipped: true }], undefined);
    check("2026-01-20", [heldOn("group", 1, "2026-01-07", {}), second], undefined);
  });
});

describe("S3, the sides differ", () => {
  const check = (group: Partial<TalkRow>, household: Partial<TalkRow>, expected: boolean): void => {
    const one = heldOn("group", 3, "2026-02-04", group);
    const other = heldOn("household", 3, "2026-02-06", household);
    const grounds = found(sidesDiffer, "2026-04-01", [one, other]);
    assert.deepEqual(grounds, expected ? { since: "2026-02-06", because: [one.key, other.key] } : undefined);
  };

  it("holds from two points apart on how it goes or on what was expected", () => {
    check({ sentiment: 5 }, { sentiment: 3 }, true);
    check({ sentiment: 2 }, { sentiment: 4 }, true);
    check({ expectations: 1 }, { expectations: 4 }, true);
    check({ sentiment: 4 }, { sentiment: 3 }, false);
    check({ sentiment: 1 }, { sentiment: 3 }, true);
    check({ sentiment: 3, expectations: 5 }, { sentiment: 3, expectations: 3 }, true);
    check({ sentiment: 3, expectations: 5 }, { sentiment: 3, expectations: 4 }, false);
    check({ sentiment: 5 }, {}, false);
    check({ sentiment: 5 }, { expectations: 1 }, false);
  });

  it("looks at the last talks that both sides had", () => {
    const early = [
      heldOn("group", 2, "2026-01-19", { sentiment: 5 }),
      heldOn("household", 2, "2026-01-19", { sentiment: 1 }),
    ];
    assert.ok(found(sidesDiffer, "2026-04-01", early));
    const later = [
      heldOn("group", 3, "2026-02-04", { sentiment: 4 }),
      heldOn("household", 3, "2026-02-04", { sentiment: 4 }),
    ];
    assert.equal(found(sidesDiffer, "2026-04-01", [...early, ...later]), undefined);
    assert.ok(found(sidesDiffer, "2026-04-01", [...early, heldOn("group", 3, "2026-02-04", { sentiment: 4 })]));
  });
});
