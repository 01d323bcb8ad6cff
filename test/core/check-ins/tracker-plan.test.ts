import { strict as assert } from "node:assert";
import fc from "fast-check";
import { trackerPlan, type CheckInsResult } from "../../../core/check-ins/tracker-plan.ts";
import { calendarOf, isWorkingDay } from "../../../core/dates/working-days.ts";
import type { Match } from "../../../core/records/match.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { checklistPlan } from "../../../core/tasks/checklist-plan.ts";
import { checkInsDesign } from "../../../core/sheets/check-ins.ts";
import { talksOf } from "../../../core/sheets/talks.ts";
import { matchesDesign } from "../../../core/sheets/matches.ts";
import { matchTasksDesign } from "../../../core/sheets/match-tasks.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { inverted } from "../../../core/workbook/invert.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { civilDates } from "../dates/dates.ts";
import { matchWith } from "../tasks/matches.ts";
import { after, cellIn, optionsOn, readingWith, rowTyped, typedIn, workbookWith } from "../tasks/workbooks.ts";

const today = "2026-03-02";
const started = matchWith({ status: "started", startsOn: "2026-03-03", contactPerson: "Invented Caller" });
const calendar = calendarOf(defaultSettings);

function plan(snapshot: Snapshot, day = today): Plan<CheckInsResult> {
  return trackerPlan(snapshot, readingWith({}), optionsOn(day));
}

function made(matches: readonly Match[] = [started]): Snapshot {
  const before = workbookWith(matches);
  return after(before, plan(before));
}

function plannedOn(snapshot: Snapshot, side: string, number: number): unknown {
  return cellIn(snapshot, checkInsDesign, `M-07 | ${side} | ${number}`, "planned");
}

describe("the tracker of the year", () => {
  it("has exactly 14 talks a side, in order, on working days, and changes nothing the second time", () => {
    fc.assert(
      fc.property(civilDates, fc.integer({ min: 1, max: 3 }), (start, count) => {
        const matches = Array.from({ length: count }, (_, place) =>
          matchWith({ id: `M-0${place + 1}`, startsOn: start }),
        );
        const before = workbookWith(matches);
        const first = plan(before);
        const result = after(before, first);
        const talks = talksOf(result);
        for (const match of matches) {
          for (const side of ["group", "household"]) {
            const own = talks.filter((talk) => talk.match === match.id && talk.side === side);
            assert.deepEqual(
              own.map((talk) => talk.number),
              [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            );
            const days = own.map((talk) => talk.planned ?? "");
            assert.deepEqual(days, [...new Set(days)].sort());
            assert.ok(days.every((day) => isWorkingDay(day, calendar)));
          }
        }
        assert.equal(talks.length, 28 * count);
        assert.deepEqual(editsOf(plan(result)), []);
        assert.deepEqual(plan(result).result, first.result);
        assert.deepEqual(applied(result, inverted(before, editsOf(first))), before);
      }),
      { numRuns: 15 },
    );
  });

  it("keeps every word that people typed, whenever the first meeting moves", () => {
    const columns = ["note", "action", "owner", "channel", "signals", "next-date", "status"];
    const typing = fc.record({
      number: fc.integer({ min: 1, max: 14 }),
      side: fc.constantFrom("groep", "huishouden"),
      column: fc.constantFrom(...columns),
      text: fc.stringMatching(/^[a-z]{3,8}$/u),
      start: fc.constantFrom("2026-03-03", "2026-04-15", "2026-01-31"),
    });
    fc.assert(
      fc.property(fc.array(typing, { minLength: 1, maxLength: 6 }), (steps) => {
        let workbook = made();
        const last = new Map<string, string>();
        for (const { number, side, column, text, start } of steps) {
          const row = `M-07 | ${side} | ${number}`;
          if (column === "status") {
            workbook = typedIn(workbook, checkInsDesign, row, column, "vervalt");
            last.set(`${row}/${column}`, "skipped");
          } else {
            workbook = typedIn(workbook, checkInsDesign, row, column, text);
            last.set(`${row}/${column}`, text);
          }
          workbook = typedIn(workbook, matchesDesign, "M-07", "starts-on", start);
          workbook = after(workbook, plan(workbook));
          for (const [place, expected] of last) {
            const [key = "", name = ""] = place.split("/");
            assert.equal(cellIn(workbook, checkInsDesign, key, name), expected, place);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it("moves what did not take place with the first meeting, and leaves what did", () => {
    let workbook = typedIn(made(), checkInsDesign, "M-07 | groep | 1", "done", "2026-03-06");
    workbook = typedIn(workbook, matchesDesign, "M-07", "starts-on", "2026-03-10");
    workbook = after(workbook, plan(workbook));
    assert.equal(plannedOn(workbook, "groep", 1), "2026-03-05");
    assert.equal(plannedOn(workbook, "huishouden", 1), "2026-03-12");
    assert.equal(plannedOn(workbook, "groep", 2), "2026-03-24");
    assert.equal(cellIn(workbook, checkInsDesign, "M-07 | groep | 1", "status"), "held");
  });

  it("follows what was agreed at the talk before", () => {
    let workbook = typedIn(made(), checkInsDesign, "M-07 | groep | 1", "next-date", "2026-03-21");
    workbook = after(workbook, plan(workbook));
    assert.equal(plannedOn(workbook, "groep", 2), "2026-03-21");
    assert.equal(plannedOn(workbook, "huishouden", 2), "2026-03-17");
  });

  it("is moved by no day before the talk at which it was agreed", () => {
    for (const slip of ["2026-03-05", "1900-01-03"]) {
      let workbook = typedIn(made(), checkInsDesign, "M-07 | groep | 1", "done", "2026-03-06");
      workbook = typedIn(workbook, checkInsDesign, "M-07 | groep | 1", "next-date", slip);
      assert.equal(plannedOn(after(workbook, plan(workbook)), "groep", 2), "2026-03-17", slip);
    }
  });

  it("tells of cells where they stand once rows above them have gone", () => {
    let workbook = made([started, matchWith({ id: "M-08", status: "started", startsOn: "2026-03-03" })]);
    workbook = typedIn(workbook, matchesDesign, "M-07", "status", "beëindigd");
    workbook = typedIn(workbook, checkInsDesign, "M-08 | groep | 1", "sentiment", "zes");
    const one = plan(workbook);
    const cells = (run: Plan<CheckInsResult>): readonly unknown[] =>
      run.findings.flatMap(({ told, cell, row }) => (told.code === "talk-answer-unknown" ? [[cell, row]] : []));
    assert.equal(cells(one).length, 1);
    assert.deepEqual(cells(one), cells(plan(after(workbook, one))));
  });

  it("plans nothing more for a match that ended, and keeps what took place", () => {
    let workbook = typedIn(made(), checkInsDesign, "M-07 | groep | 1", "done", "2026-03-06");
    workbook = typedIn(workbook, checkInsDesign, "M-07 | groep | 2", "note", "belde terug");
    workbook = typedIn(workbook, checkInsDesign, "M-07 | groep | 3", "status", "gevoerd");
    workbook = typedIn(workbook, matchesDesign, "M-07", "status", "beëindigd");
    workbook = after(workbook, plan(workbook));
    assert.deepEqual(
      ownRows(workbook, checkInsDesign).map((row) => row.key),
      ["M-07 | groep | 1", "M-07 | groep | 2", "M-07 | groep | 3"],
    );
    assert.deepEqual(plan(workbook).result, { checkIns: [], signals: [] });
    assert.deepEqual(editsOf(plan(workbook)), []);
  });

  it("is only for matches that all sides agreed to and that have a first meeting", () => {
    const check = (match: Partial<Match>, expected: number, codes: readonly string[] = []): void => {
      const one = plan(workbookWith([matchWith({ startsOn: "2026-03-03", ...match })]));
      assert.equal(one.result.checkIns.length, expected);
      assert.deepEqual(
        one.findings.map((problem) => problem.told.code),
        codes,
      );
    };
    check({}, 28);
    check({ status: "paused" }, 28);
    check({ status: "proposed" }, 0);
    check({ status: "ended" }, 0);
    check({ approvals: {} }, 0);
    const [problem] = plan(workbookWith([matchWith({})])).findings;
    assert.deepEqual(
      [problem?.told.code, problem?.level, problem?.sheet],
      ["match-without-start", "warning", "Matches"],
    );
    assert.deepEqual(editsOf(plan(workbookWith([matchWith({})]))), []);
  });

  it("reads its scales and words as people type them", () => {
    const check = (column: string, value: string | number, expected: Record<string, unknown>): void => {
      const workbook = typedIn(made(), checkInsDesign, "M-07 | groep | 1", column, value);
      const talk = talksOf(workbook).find((one) => one.side === "group" && one.number === 1);
      const planned = { key: "M-07 | groep | 1", match: "M-07", side: "group", number: 1, planned: "2026-03-05" };
      const told = { ...planned, held: false, skipped: false, codes: [], ...expected };
      assert.deepEqual(talk, told, `${column} ${value}`);
    };
    check("sentiment", 4, { sentiment: 4 });
    check("sentiment", "4", { sentiment: 4 });
    check("sentiment", 6, {});
    check("sentiment", 3.5, {});
    check("sentiment", "goed", {});
    check("help-balance", -2, { helpBalance: -2 });
    check("help-balance", "0", { helpBalance: 0 });
    check("contact", "Geen contact", { contact: "none" });
    check("contact", "once a week", { contact: "weekly" });
    check("wants-on", "twijfel", { wantsOn: "doubt" });
    check("signals", "s6, S10; s12 S1", { codes: ["S6", "S10", "S1"] });
    check("status", "gevoerd", { held: true });
    check("status", "vervalt", { skipped: true });
    check("done", "2026-03-06T10:30", { held: true, done: "2026-03-06" });
    check("done", "gisteren", {});
  });

  it("understands other words for its statuses, and never writes over one that it does not know", () => {
    const check = (word: string, expected: string, codes: readonly string[], done: string | null = null): void => {
      let workbook = typedIn(made(), checkInsDesign, "M-07 | groep | 1", "status", word);
      workbook = typedIn(workbook, checkInsDesign, "M-07 | groep | 1", "done", done);
      const one = plan(workbook);
      const result = after(workbook, one);
      assert.equal(cellIn(result, checkInsDesign, "M-07 | groep | 1", "status"), expected, word);
      const told = [one, plan(result)].map(({ findings }) =>
        findings.filter(({ told: { code } }) => code !== "talk-day-ahead"),
      );
      for (const findings of told) {
        assert.deepEqual(
          findings.map(({ told, sheet, cell }) => [told.code, sheet, cell?.replace(/^[A-Z]+/u, "")]),
          codes.map((code) => [code, "Check-ins", "6"]),
          word,
        );
      }
      assert.deepEqual(editsOf(plan(result)), [], word);
    };
    for (const word of ["done", "KLAAR", "gedaan", "held"]) check(word, "held", []);
    for (const word of ["overgeslagen", "skipped", "vervallen", "Afgezegd"]) check(word, "skipped", []);
    for (const word of ["niet gelukt", "verzet", "no show", "=1+1"]) check(word, word, ["talk-status-unknown"]);
    check("", "planned", []);
    check("gepland", "held", [], "2026-03-06");
    check("vervalt", "skipped", ["talk-status-held"], "2026-03-06");
    check("verzet", "verzet", ["talk-status-unknown"], "2026-03-06");
  });

  it("takes nothing away from a match that did not clearly end, and says what to do", () => {
    const check = (column: string, value: string | null, expected: readonly string[]): void => {
      const workbook = typedIn(made(agreed), matchesDesign, "M-07", column, value);
      const one = plan(workbook);
      const rows = ownRows(after(workbook, one), checkInsDesign).filter((row) => row.values["match"] === "M-07");
      assert.equal(rows.length, 28, `${column} ${value}`);
      assert.deepEqual(
        one.findings.map(({ told, sheet, level }) => [told.code, sheet, level]),
        expected.map((code) => [code, "Matches", "warning"]),
      );
    };
    const agreed = [matchWith({ startsOn: "2026-03-03" })];
    check("status", "weten we nog niet", ["match-status-unread"]);
    check("status", "voorstel", ["match-rows-kept-not-confirmed"]);
    check("status", null, ["match-rows-kept-not-confirmed"]);
    check("household-agrees", "nee", ["match-rows-kept-not-confirmed"]);
    check("household-agrees", "weet nog niet", ["match-answer-unread", "match-rows-kept-not-confirmed"]);
    check("starts-on", "volgende week", ["match-without-start"]);
    check("id", "M-99", ["match-rows-kept-gone"]);
  });

  it("says how many talks go with a match that ended, and keeps a word that only people can read", () => {
    let workbook = typedIn(made(), checkInsDesign, "M-07 | groep | 2", "status", "verzet");
    workbook = typedIn(workbook, matchesDesign, "M-07", "status", "gestopt");
    const one = plan(workbook);
    assert.deepEqual(one.summary[0], { code: "check-ins-gone", values: { match: "M-07", count: 27 } });
    workbook = after(workbook, one);
    assert.equal(cellIn(workbook, checkInsDesign, "M-07 | groep | 2", "status"), "verzet");
    assert.deepEqual(editsOf(plan(workbook)), []);
    assert.ok(plan(workbook).summary.every((told) => told.code !== "check-ins-gone"));
  });

  it("keeps talks that people added themselves", () => {
    const extra = { match: "M-07", side: "groep", number: 15, planned: "2026-05-01", status: "gepland" };
    const workbook = rowTyped(made(), checkInsDesign, extra);
    assert.deepEqual(editsOf(plan(workbook)), []);
  });

  it("names overdue tasks as the cause, and asks nobody to telephone today for them", () => {
    const task = { task: "eigen 1", title: "Fiets", due: "2026-03-10", status: "open" };
    const before = workbookWith([started]);
    const reading = readingWith({});
    let workbook = after(before, checklistPlan(before, reading, optionsOn(today)));
    workbook = rowTyped(workbook, matchTasksDesign("M-07"), task);
    const told = plan(workbook, "2026-03-30").summary;
    assert.deepEqual(
      told.find((one) => one.code === "signals-tasks-overdue"),
      { code: "signals-tasks-overdue", values: { matches: "M-07" } },
    );
    assert.ok(told.every((one) => one.code !== "signals-call-today"));
  });

  it("gives the signals of its rows, and says the worst first", () => {
    let workbook = typedIn(made(), checkInsDesign, "M-07 | huishouden | 1", "done", "2026-03-06");
    workbook = typedIn(workbook, checkInsDesign, "M-07 | huishouden | 1", "wants-on", "nee");
    const one = plan(workbook, "2026-03-09");
    assert.deepEqual(one.result.signals, [
      { match: "M-07", code: "S11", level: "red", since: "2026-03-06", because: ["M-07 | huishouden | 1"] },
    ]);
    assert.deepEqual(
      one.summary.map((told) => told.code),
      ["signals-red", "signals-call-today", "check-ins-planned", "check-ins-late"],
    );
  });

  it("names the contact person of the match, else of the group or household", () => {
    const before = workbookWith([matchWith({ startsOn: "2026-03-03" })]);
    const reading = readingWith({ households: [{ code: "H-12", contactPerson: "Invented Caller" }] });
    const workbook = after(before, trackerPlan(before, reading, optionsOn(today)));
    assert.equal(cellIn(workbook, checkInsDesign, "M-07 | groep | 1", "contact-person"), "Invented Caller");
    assert.equal(trackerPlan(before, reading, optionsOn(today)).result.checkIns[0]?.contactPerson, "Invented Caller");
  });
});
