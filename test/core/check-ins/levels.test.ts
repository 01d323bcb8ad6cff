import { strict as assert } from "node:assert";
import { answerBy, levelOf, signalsOf, type Level } from "../../../core/check-ins/levels.ts";
import { calendarOf } from "../../../core/dates/working-days.ts";
import type { Match } from "../../../core/records/match.ts";
import type { Signal, SignalCode } from "../../../core/records/check-in.ts";
import { defaultSettings } from "../../../core/settings.ts";
import type { TalkRow } from "../../../core/sheets/talks.ts";
import { matchWith } from "../tasks/matches.ts";
import { heldOn } from "./evidence.ts";

const calendar = calendarOf(defaultSettings);

function levels(today: string, talks: readonly TalkRow[], match: Partial<Match> = {}): Record<string, Level> {
  const signals = signalsOf({
    match: matchWith({ status: "started", startsOn: "2026-01-05", ...match }),
    talks,
    tasks: [],
    today,
  });
  return Object.fromEntries(signals.map((signal) => [signal.code, signal.level]));
}

function notedAt(day: string, ...codes: readonly SignalCode[]): TalkRow {
  return heldOn("group", 4, day, { codes });
}

describe("levels of signals", () => {
  it("are red for what is grave, amber for the rest", () => {
    const check = (codes: readonly SignalCode[], expected: Record<string, Level>): void => {
      assert.deepEqual(levels("2026-03-10", [notedAt("2026-03-05", ...codes)]), expected);
    };
    check([], {});
    check(["S8"], { S8: "amber" });
    check(["S6"], { S6: "red" });
    check(["S7"], { S7: "red" });
    check(["S10"], { S10: "red" });
    check(["S11"], { S11: "red" });
    check(["S5", "S8"], { S5: "red", S8: "red" }); // two ambers
    check(["S6", "S8"], { S6: "red", S8: "amber" });
  });

  it("rise when an amber one is still there a month later", () => {
    const talks = [notedAt("2026-03-05", "S8")];
    assert.deepEqual(levels("2026-04-04", talks), { S8: "amber" });
    assert.deepEqual(levels("2026-04-05", talks), { S8: "red" });
  });

  it("say since when they are red: since the second came, or a month after the first", () => {
    const check = (talks: readonly TalkRow[], today: string, expected: Record<string, string | undefined>): void => {
      const signals = signalsOf({
        match: matchWith({ status: "started", startsOn: "2026-01-05" }),
        talks,
        tasks: [],
        today,
      });
      assert.deepEqual(Object.fromEntries(signals.map(({ code, redSince }) => [code, redSince])), expected);
    };
    const first = heldOn("household", 4, "2026-03-05", { codes: ["S8"] });
    const second = heldOn("group", 4, "2026-03-12", { codes: ["S5"] });
    check([first], "2026-03-13", { S8: undefined });
    check([first, second], "2026-03-13", { S5: "2026-03-12", S8: "2026-03-12" });
    check([first, second], "2026-05-01", { S5: "2026-03-12", S8: "2026-03-12" });
    check([first], "2026-04-05", { S8: "2026-04-05" });
    check([first, heldOn("group", 4, "2026-03-12", { codes: ["S6"] })], "2026-03-13", { S6: undefined, S8: undefined });
  });

  it("leave a paused match alone, but for what is grave", () => {
    const talks = [notedAt("2026-03-05", "S5", "S8", "S10")];
    assert.deepEqual(levels("2026-03-10", talks, { status: "paused" }), { S10: "red" });
  });

  it("give a match its worst", () => {
    const signal: Signal = { match: "M-07", code: "S8", level: "amber", since: "2026-03-05", because: [] };
    assert.equal(levelOf([]), "green");
    assert.equal(levelOf([signal]), "amber");
    assert.equal(
      levelOf([
        { ...signal, level: "amber" },
        { ...signal, level: "red" },
      ]),
      "red",
    );
  });

  it("say by when somebody acts: today, in three working days, in ten days", () => {
    const check = (code: SignalCode, level: "amber" | "red", since: string, expected: string): void => {
      assert.equal(answerBy({ match: "M-07", code, level, since, because: [] }, calendar), expected);
    };
    check("S10", "red", "2026-04-04", "2026-04-04"); // a Saturday: today all the same
    check("S11", "red", "2026-03-05", "2026-03-05");
    check("S6", "red", "2026-04-02", "2026-04-09"); // Easter in between
    check("S8", "red", "2026-03-05", "2026-03-10");
    check("S8", "amber", "2026-03-05", "2026-03-15");
    const late: Signal = { match: "M-07", code: "S8", level: "red", since: "2026-03-05", because: [] };
    assert.equal(answerBy({ ...late, redSince: "2026-04-05" }, calendar), "2026-04-09"); // Easter Monday in between
  });
});
