import { strict as assert } from "node:assert";
import fc from "fast-check";
import { digest, reminderDay, reminderKey, type DueItem } from "../../../core/check-ins/reminders.ts";
import { daysBetween, weekdayOf } from "../../../core/dates/civil-date.ts";
import { civilDates } from "../dates/dates.ts";

const dutch = { name: "invented caller", email: "caller@example.org", language: "nl" } as const;

function due(match: string, kind: DueItem["kind"], day: string): DueItem {
  return { match, kind, due: day };
}

describe("a digest", () => {
  it("says which matches have what due, in Dutch", () => {
    const items = [
      due("M-12", "talk", "2026-02-10"),
      due("M-07", "talk", "2026-03-05"),
      due("M-07", "talk", "2026-03-05"),
      due("M-07", "task", "2026-02-27"),
      due("M-07", "task", "2026-03-04"),
    ];
    const message = digest(dutch, items, "2026-03-02", "2026-03-02");
    assert.equal(message.subject, "Deze week: 3 gesprekken en 2 taken");
    assert.deepEqual(message.about, ["M-07", "M-12"]);
    assert.equal(message.to, "caller@example.org");
    assert.equal(
      message.text,
      [
        "Beste contactpersoon,",
        "",
        "Deze week staat open: 3 gesprekken en 2 taken.",
        "- M-07: 2 gesprekken, 2 taken (1 te laat)",
        "- M-12: 1 gesprek (2 weken te laat)",
        "",
        "Open de werkmap voor de rest. Dank voor uw inzet!",
        "",
      ].join("\n"),
    );
  });

  it("says it in English to who reads English", () => {
    const items = [due("M-07", "talk", "2026-03-01"), due("M-12", "task", "2026-03-04")];
    const message = digest({ ...dutch, language: "en" }, items, "2026-03-02", "2026-03-02");
    assert.equal(message.subject, "This week: 1 talk and 1 task");
    assert.match(message.text, /^- M-07: 1 talk \(1 day late\)$/mu);
    assert.match(message.text, /^- M-12: 1 task$/mu);
  });

  it("says how many of several talks are late, and the oldest by how much", () => {
    const cases: readonly (readonly [language: "nl" | "en", days: readonly string[], said: string])[] = [
      ["nl", ["2026-03-04", "2026-03-05"], "2 gesprekken"],
      ["nl", ["2026-03-01", "2026-03-05"], "2 gesprekken (1 daarvan 1 dag te laat)"],
      ["nl", ["2026-02-16", "2026-02-27", "2026-03-05"], "3 gesprekken (2 te laat, het oudste 2 weken)"],
      ["en", ["2026-02-23", "2026-03-05"], "2 talks (1 of them 1 week late)"],
      ["en", ["2026-02-25", "2026-02-27"], "2 talks (2 late, the oldest by 5 days)"],
    ];
    for (const [language, days, said] of cases) {
      const items = days.map((day) => due("M-07", "talk", day));
      const { text } = digest({ ...dutch, language }, items, "2026-03-02", "2026-03-02");
      assert.ok(text.includes(`- M-07: ${said}\n`), text);
    }
  });

  it("never repeats what a match is called, unless it is a code", () => {
    const message = digest(
      dutch,
      [due("Match of the family next door", "talk", "2026-03-04")],
      "2026-03-02",
      "2026-03-02",
    );
    assert.doesNotMatch(JSON.stringify(message), /family|next door/u);
    assert.deepEqual(message.about, []);
    assert.match(message.text, /- een match zonder code: 1 gesprek/u);
  });

  it("has the same key all week, another in another week, and never the name", () => {
    fc.assert(
      fc.property(civilDates, fc.integer({ min: 1, max: 5 }), (today, weekday) => {
        const day = reminderDay(today, weekday);
        assert.equal(weekdayOf(day), weekday);
        const passed = daysBetween(day, today);
        assert.ok(passed >= 0 && passed < 7);
      }),
    );
    const key = reminderKey("2026-03-02", "invented caller");
    assert.match(key, /^2026-03-02-[0-9a-f]{10}$/u);
    assert.notEqual(key, reminderKey("2026-03-02", "invented colleague"));
    assert.notEqual(key.slice(11), reminderKey("2026-03-09", "invented caller").slice(11));
  });
});
