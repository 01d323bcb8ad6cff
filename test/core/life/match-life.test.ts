import assert from "node:assert/strict";
import fc from "fast-check";
import { plusDays } from "../../../core/dates/civil-date.ts";
import { checkIns, matchLife } from "../../../core/jobs/all.ts";
import { readPeople } from "../../../core/intake/read-people.ts";
import { RequestProblem } from "../../../core/jobs/request-problem.ts";
import { matchLifePlan } from "../../../core/life/match-life-plan.ts";
import type { MatchChange } from "../../../core/records/match-change.ts";
import type { Match } from "../../../core/records/match.ts";
import { checkInsDesign } from "../../../core/sheets/check-ins.ts";
import { matchesDesign, matchesOf } from "../../../core/sheets/matches.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { talksOf } from "../../../core/sheets/talks.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { textOf } from "../../../core/workbook/cell.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { told } from "../jobs/pilot.ts";
import { startedProgramme } from "./programme.ts";

const start = startedProgramme();
const reading = readPeople(start, { mappings: [] });

function matchIn(snapshot: Snapshot, id: string): Match {
  const found = matchesOf(snapshot).find((match) => match.id === id);
  assert.ok(found);
  return found;
}

/** The workbook after a change, or the code of why it cannot be. */
function changed(snapshot: Snapshot, match: string, change: MatchChange, today: string): Snapshot | string {
  try {
    const plan = matchLifePlan(snapshot, reading, { ...told, today, match, change });
    return applied(snapshot, editsOf(plan));
  } catch (problem) {
    if (problem instanceof RequestProblem) return problem.told.code;
    throw problem;
  }
}

function typedInto(snapshot: Snapshot, key: string, row: string, column: string, value: string): Snapshot {
  const sheet = sheetWithKey(snapshot, key);
  assert.ok(sheet);
  const keyColumns = key === matchesDesign.key ? ["Match"] : ["Match", "Kant", "Nr"];
  const address = { sheet: sheet.name, headerRow: sheet.headerRow, keyColumns };
  return applied(snapshot, [
    { kind: "set-cells", table: address, changes: [{ row, column, before: null, after: value }] },
  ]);
}

/** The workbook with another word as status of M-01. */
function typedStatus(snapshot: Snapshot, word: string): Snapshot {
  const sheet = sheetWithKey(snapshot, matchesDesign.key);
  assert.ok(sheet);
  const column = sheet.cells[sheet.headerRow - 1]?.indexOf("Status") ?? -1;
  assert.ok(column >= 0);
  const cells = sheet.cells.map((row) =>
    textOf(row[0]) === "M-01" ? row.map((cell, place) => (place === column ? word : cell)) : row,
  );
  return { ...snapshot, sheets: snapshot.sheets.map((one) => (one === sheet ? { ...sheet, cells } : one)) };
}

const day = fc.integer({ min: -20, max: 420 }).map((days) => plusDays("2026-03-02", days));
const wish = fc.constantFrom("again" as const, "not" as const, "later" as const);
const anyChange: fc.Arbitrary<MatchChange> = fc.oneof(
  fc.record({ kind: fc.constant("start" as const), on: day }),
  fc.record({ kind: fc.constant("pause" as const), from: day, until: day }, { requiredKeys: ["kind", "from"] }),
  fc.record({ kind: fc.constant("resume" as const), on: day }),
  fc.record(
    { kind: fc.constant("end" as const), on: day, reasons: fc.subarray(["moved", "other"] as const), household: wish },
    { requiredKeys: ["kind", "on", "reasons"] },
  ),
  fc.record({ kind: fc.constant("again" as const), group: wish }),
);

/** What must hold of a match however it came about. */
function assertPossible(match: Match): void {
  const { status, startsOn, pausedFrom, resumesOn, endedOn, pauses = [] } = match;
  if (status === "ended") assert.ok(endedOn !== undefined);
  if (status === "paused") assert.ok(pausedFrom !== undefined && startsOn !== undefined && pausedFrom >= startsOn);
  if (status === "started") assert.ok(startsOn !== undefined && pausedFrom === undefined);
  if (resumesOn !== undefined && pausedFrom !== undefined) assert.ok(resumesOn > pausedFrom);
  pauses.forEach(({ from, until = from }, place) => {
    assert.ok(until > from);
    const before = pauses[place - 1];
    if (before?.until !== undefined) assert.ok(before.until <= from);
  });
}

describe("the life of a match (R58)", () => {
  it("reaches no impossible state, loses nothing that people typed, and repeats without edits", function () {
    this.timeout(60_000);
    const typed = typedInto(
      typedInto(start, matchesDesign.key, "M-01", "Opmerking", "zelf getypt"),
      checkInsDesign.key, "M-01 | groep | 2", "Notitie", "ook getypt",
    ); // prettier-ignore
    const steps = fc.array(fc.tuple(anyChange, fc.nat({ max: 90 })), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(steps, (moves) => {
        let [state, today] = [typed, "2026-03-03"];
        for (const [change, passed] of moves) {
          today = plusDays(today, passed);
          const after = changed(state, "M-01", change, today);
          if (typeof after === "string") continue;
          assertPossible(matchIn(after, "M-01"));
          assert.deepEqual(changed(after, "M-01", change, today), after);
          const note = ownRows(after, matchesDesign).find(({ key }) => key === "M-01");
          assert.equal(textOf(note?.values["note"]), "zelf getypt");
          const talk = ownRows(after, checkInsDesign).find(({ key }) => key === "M-01 | groep | 2");
          assert.equal(textOf(talk?.values["note"]), "ook getypt");
          assert.deepEqual(matchIn(after, "M-02"), matchIn(state, "M-02"));
          state = after;
        }
      }),
      { numRuns: 40 },
    );
  });

  it("tells what cannot be, and why", () => {
    const check = (match: string, change: MatchChange, code: string, state = start): void => {
      assert.equal(changed(state, match, change, "2026-04-01"), code);
    };
    const paused = changed(start, "M-01", { kind: "pause", from: "2026-03-20" }, "2026-04-01");
    const ended = changed(start, "M-01", { kind: "end", on: "2026-03-20", reasons: [] }, "2026-04-01");
    assert.ok(typeof paused !== "string" && typeof ended !== "string");
    check("M-99", { kind: "start", on: "2026-03-02" }, "life-match-unknown");
    check("M-03", { kind: "start", on: "2026-03-02" }, "life-not-confirmed");
    check("M-03", { kind: "end", on: "2026-03-02", reasons: [] }, "life-not-confirmed");
    check("M-02", { kind: "pause", from: "2026-03-02" }, "life-not-begun");
    check("M-02", { kind: "resume", on: "2026-03-02" }, "life-not-begun");
    check("M-01", { kind: "start", on: "2026-03-09" }, "life-started");
    check("M-01", { kind: "start", on: "2026-02-30" }, "life-no-day");
    check("M-01", { kind: "pause", from: "2026-03-10", until: "2026-03-10" }, "life-pause-turned");
    check("M-01", { kind: "pause", from: "2026-03-10", until: "2026-02-31" }, "life-no-day");
    check("M-01", { kind: "pause", from: "2026-03-01" }, "life-before-start");
    check("M-01", { kind: "pause", from: "2026-03-25" }, "life-paused", paused);
    check("M-01", { kind: "resume", on: "2026-03-20" }, "life-resume-early", paused);
    check("M-01", { kind: "end", on: "2026-03-01", reasons: [] }, "life-before-start");
    check("M-01", { kind: "end", on: "2026-04-02", reasons: [] }, "life-end-ahead");
    check("M-01", { kind: "end", on: "2026-03-20", reasons: ["moved", "other", "interest"] }, "life-reasons-many");
    check("M-01", { kind: "end", on: "2026-03-21", reasons: [] }, "life-ended", ended);
    check("M-01", { kind: "pause", from: "2026-03-21" }, "life-ended", ended);
    check("M-01", { kind: "again", household: "again" }, "life-not-ended");
    check("M-01", { kind: "again" }, "life-again-which", ended);
    const twice = changed(paused, "M-01", { kind: "resume", on: "2026-03-25" }, "2026-04-01");
    assert.ok(typeof twice !== "string");
    check("M-01", { kind: "pause", from: "2026-03-24" }, "life-in-pause", twice);
  });

  it("ends without a reason, closes talks that nobody filled in and leaves the others", () => {
    const typed = typedInto(start, checkInsDesign.key, "M-01 | groep | 3", "Hoe gaat het", "4");
    const plan = matchLife.plan(typed, {
      ...told,
      match: "m-01",
      change: { kind: "end", on: "2026-03-02", reasons: [], household: "again" },
    });
    const after = applied(typed, editsOf(plan));
    assert.equal(matchIn(after, "M-01").status, "ended");
    assert.equal(matchIn(after, "M-01").endReasons, undefined);
    assert.deepEqual(
      talksOf(after).map(({ key }) => key),
      ["M-01 | groep | 3"],
    );
    assert.deepEqual(plan.result.talks, { moved: 0, gone: 27, added: 0 });
    const codes = plan.summary.map(({ code }) => code);
    assert.deepEqual(codes, ["life-ends", "life-talks", "life-support-meanwhile", "life-new-intake", "life-stopping"]);
  });

  it("asks the coordinator about the group after a concern for safety, in whatever way its code was typed", () => {
    for (const code of ["S10", "s10", "s 10", "S6, S010"]) {
      const typed = typedInto(start, checkInsDesign.key, "M-01 | groep | 3", "Signalen", code);
      const after = changed(typed, "M-01", { kind: "end", on: "2026-03-02", reasons: [] }, "2026-03-02");
      assert.ok(typeof after !== "string");
      assert.equal(matchIn(after, "M-01").needsApproval, true, code);
    }
  });

  it("moves talks with a pause, and keeps the pause in its text when the match goes on", () => {
    const paused = changed(start, "M-01", { kind: "pause", from: "2026-03-16", until: "2026-03-30" }, "2026-03-16");
    assert.ok(typeof paused !== "string");
    const plannedOn = (snapshot: Snapshot): string | undefined =>
      talksOf(snapshot).find(({ key }) => key === "M-01 | groep | 4")?.planned;
    assert.equal(plannedOn(start), "2026-05-04");
    assert.equal(plannedOn(paused), "2026-05-18");
    const on = changed(paused, "M-01", { kind: "resume", on: "2026-03-30" }, "2026-03-30");
    assert.ok(typeof on !== "string");
    assert.deepEqual(matchIn(on, "M-01").pauses, [{ from: "2026-03-16", until: "2026-03-30" }]);
    assert.equal(plannedOn(on), "2026-05-18");
    const again = checkIns.plan(on, { ...told, today: "2026-03-30", now: "2026-03-30T10:00" });
    assert.deepEqual(talksOf(applied(on, editsOf(again))), talksOf(on));
  });

  it("keeps a rest that is over when a next one begins, also where nobody said that the match went on", () => {
    const first = changed(start, "M-01", { kind: "pause", from: "2026-03-16", until: "2026-03-30" }, "2026-03-16");
    assert.ok(typeof first !== "string");
    const next = { kind: "pause", from: "2026-05-11", until: "2026-05-25" } as const;
    for (const status of ["gepauzeerd", "gestart"]) {
      const second = changed(typedStatus(first, status), "M-01", next, "2026-05-11");
      assert.ok(typeof second !== "string", status);
      const { status: now, pausedFrom, resumesOn, pauses } = matchIn(second, "M-01");
      assert.deepEqual([now, pausedFrom, resumesOn], ["paused", "2026-05-11", "2026-05-25"]);
      assert.deepEqual(pauses, [{ from: "2026-03-16", until: "2026-03-30" }]);
      assert.equal(talksOf(second).find(({ key }) => key === "M-01 | groep | 4")?.planned, "2026-06-01");
      assert.deepEqual(changed(second, "M-01", next, "2026-05-11"), second);
    }
    const within = { kind: "pause", from: "2026-03-20" } as const;
    assert.equal(changed(first, "M-01", within, "2026-05-11"), "life-paused");
    assert.equal(changed(typedStatus(first, "gestart"), "M-01", within, "2026-05-11"), "life-in-pause");
  });

  it("keeps what people typed under earlier pauses, also what cannot be read", () => {
    const typed = typedInto(start, matchesDesign.key, "M-01", "Eerdere pauzes", "ergens in de zomer");
    const paused = changed(typed, "M-01", { kind: "pause", from: "2026-03-16" }, "2026-04-01");
    assert.ok(typeof paused !== "string");
    const on = changed(paused, "M-01", { kind: "resume", on: "2026-03-30" }, "2026-04-01");
    assert.ok(typeof on !== "string");
    const text = textOf(ownRows(on, matchesDesign).find(({ key }) => key === "M-01")?.values["pauses"]);
    assert.equal(text, "ergens in de zomer, 2026-03-16/2026-03-29");
    const found = checkIns.plan(on, { ...told, today: "2026-04-01", now: "2026-04-01T10:00" }).findings;
    assert.ok(found.some((one) => one.told.code === "match-pauses-unread" && one.cell !== undefined));
  });

  it("takes a day in a far century for none, says in which row, and does everything else", () => {
    const options = { ...told, today: "2026-04-01", now: "2026-04-01T10:00" };
    const rowOfSecond = ownRows(start, matchesDesign).find(({ key }) => key === "M-02")?.row;
    for (const column of ["Eerste ontmoeting", "Aankomst", "Weer verder op", "Gestopt op"]) {
      const typed = typedInto(start, matchesDesign.key, "M-02", column, "9999-12-31");
      const plan = checkIns.plan(typed, options);
      const expected = column === "Eerste ontmoeting" ? "match-without-start" : "match-day-unread";
      const found = plan.findings.filter(({ told: { code }, row }) => code === expected && row === rowOfSecond);
      assert.equal(found.length, 1, column);
      const talksOfFirst = (snapshot: Snapshot): readonly unknown[] =>
        talksOf(snapshot).filter(({ match }) => match === "M-01");
      assert.deepEqual(talksOfFirst(applied(typed, editsOf(plan))), talksOfFirst(start));
    }
    assert.equal(changed(start, "M-02", { kind: "start", on: "9999-12-31" }, "2026-04-01"), "life-no-day");
  });

  it("gives an old sheet the columns it lacks, and loses nothing", () => {
    const sheet = sheetWithKey(start, matchesDesign.key);
    assert.ok(sheet);
    const lacking = new Set(matchesDesign.columns.slice(-8).map(({ title }) => title.nl));
    const old = {
      ...sheet,
      cells: sheet.cells.map((row) => row.slice(0, matchesDesign.columns.length - lacking.size)),
      features: (sheet.features ?? []).filter(({ column }) => !lacking.has(column)),
    };
    const before = { ...start, sheets: start.sheets.map((one) => (one === sheet ? old : one)) };
    const after = changed(
      before,
      "M-01",
      { kind: "end", on: "2026-03-02", reasons: ["moved"], group: "not" },
      "2026-03-02",
    );
    assert.ok(typeof after !== "string");
    const { then, endReasons, originalArm } = matchIn(after, "M-01");
    assert.deepEqual([then, endReasons, originalArm], [{ group: "not" }, ["moved"], "outside"]);
    const rows = sheetWithKey(after, matchesDesign.key)?.cells ?? [];
    old.cells.slice(sheet.headerRow + 1).forEach((row, place) => {
      assert.deepEqual(rows[sheet.headerRow + 1 + place]?.slice(0, 4), row.slice(0, 4));
    });
  });
});
