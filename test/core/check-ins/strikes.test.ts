import { strict as assert } from "node:assert";
import fc from "fast-check";
import { reminderKey } from "../../../core/check-ins/reminders.ts";
import { goneBefore, struckBy, type Gone } from "../../../core/check-ins/strikes.ts";
import type { LedgerRow } from "../../../core/check-ins/ledger.ts";
import { plusDays } from "../../../core/dates/civil-date.ts";
import { PostOffice } from "./post-office.ts";
import { contactAddress, talksOnly, withSettingsOf } from "./programme.ts";

const first = "2026-03-02";

function week(number: number): string {
  return plusDays(first, 7 * number);
}

function gone(number: number, name = "CALLER", about: readonly string[] = ["M-01"]): Gone {
  return { key: reminderKey(week(number), name), due: week(number), about };
}

function check(what: string, reminders: readonly Gone[], due: string, expected: boolean, match = "M-01"): void {
  it(`${what}: ${expected ? "struck" : "told again"}`, () => {
    assert.equal(struckBy(reminders)("CALLER", { match, kind: "talk", due }), expected);
  });
}

describe("after three reminders", () => {
  check("none went", [], first, false);
  check("two went", [gone(0), gone(1)], first, false);
  check("three went", [gone(0), gone(1), gone(2)], first, true);
  check("three, with a week between", [gone(0), gone(3), gone(9)], first, true);
  check("one of three went before it was due", [gone(0), gone(1), gone(2)], week(1), false);
  check("due on the last day of the first week", [gone(0), gone(1), gone(2)], plusDays(first, 6), true);
  check("one of three went to somebody else", [gone(0), gone(1), gone(2, "OTHER")], first, false);
  check("one of three was not about this match", [gone(0), gone(1), gone(2, "CALLER", ["M-02"])], first, false);
  check("a match whose name no mail may say", [gone(0), gone(1), gone(2)], first, true, "the family next door");

  it("only what went or may have gone counts, and only of weeks before this one", () => {
    const rows = new Map(
      ["sent", "uncertain", "failed", "planned", "sending", "does it myself"].map(
        (status, place): [string, LedgerRow] => {
          const { key, due, about } = gone(place);
          return [key, { key, due, about, status, to: "", since: "", reason: "", row: 0 }];
        },
      ),
    );
    assert.deepEqual(
      goneBefore(rows, week(6)).map(({ due }) => due),
      [week(0), week(1)],
    );
    assert.deepEqual(
      goneBefore(rows, week(1)).map(({ due }) => due),
      [week(0)],
    );
  });

  it("what was struck once stays so, whatever goes later", () => {
    const weeks = fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(weeks, weeks, fc.integer({ min: 0, max: 60 }), (some, more, days) => {
        const item = { match: "M-01", kind: "task", due: plusDays(first, days) } as const;
        const before = struckBy(some.map((number) => gone(number)))("CALLER", item);
        const after = struckBy([...new Set([...some, ...more])].map((number) => gone(number)))("CALLER", item);
        assert.ok(after || !before);
      }),
    );
  });

  it("a contact person of whom nothing else is due hears nothing, until something new comes; the coordinator does", () => {
    const coordinator = "coordinator@example.org";
    const office = new PostOffice(withSettingsOf(talksOnly(1, "2026-03-03"), { "reminders.coordinator": coordinator }));
    const heard: string[][] = [];
    for (let number = 1; number <= 9; number += 1) {
      const before = office.gone.length;
      // Tuesdays: Easter Monday and the day of the king are among these weeks.
      office.run({ now: `${plusDays(week(number), 1)}T09:00` });
      heard.push(
        office.gone.slice(before).map(({ to, subject }) => `${to === coordinator ? "overview" : "talks"} ${subject}`),
      );
    }
    // Talks of 5 and 17 March, 2 April and 4 May; nobody writes that one took place.
    assert.deepEqual(heard, [
      ["talks Deze week: 2 gesprekken", "overview Weekoverzicht (1)"],
      ["talks Deze week: 4 gesprekken", "overview Weekoverzicht (1)"],
      ["talks Deze week: 4 gesprekken", "overview Weekoverzicht (2)"],
      ["talks Deze week: 4 gesprekken", "overview Weekoverzicht (3)"],
      ["talks Deze week: 2 gesprekken", "overview Weekoverzicht (3)"],
      ["talks Deze week: 2 gesprekken", "overview Weekoverzicht (3)"],
      ["overview Weekoverzicht (3)"],
      ["overview Weekoverzicht (3)"],
      ["talks Deze week: 2 gesprekken", "overview Weekoverzicht (3)"],
    ]);
    assert.match(
      office.gone.at(-1)?.text ?? "",
      /- Na drie herinneringen nog open: 6 gesprekken en taken, bij M-01\./u,
    );
    assert.ok(office.gone.every(({ to }) => to === coordinator || to === contactAddress(1)));
  });
});
