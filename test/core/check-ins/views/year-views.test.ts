import { strict as assert } from "node:assert";
import fc from "fast-check";
import { trackerPlan } from "../../../../core/check-ins/tracker-plan.ts";
import { yearViewKeys } from "../../../../core/check-ins/year-views.ts";
import { bar, monthOfYear } from "../../../../core/check-ins/views/progress-rows.ts";
import { monthsShown } from "../../../../core/check-ins/views/year-rows.ts";
import type { Match } from "../../../../core/records/match.ts";
import { callListDesign } from "../../../../core/sheets/call-list.ts";
import { checkInsDesign } from "../../../../core/sheets/check-ins.ts";
import type { SheetDesign } from "../../../../core/sheets/design.ts";
import { matchesDesign } from "../../../../core/sheets/matches.ts";
import { ownRows } from "../../../../core/sheets/own-rows.ts";
import { progressDesign } from "../../../../core/sheets/progress.ts";
import { signalsDesign } from "../../../../core/sheets/signals.ts";
import { signalNumbersDesign, yearDesign } from "../../../../core/sheets/year-numbers.ts";
import type { Scalar } from "../../../../core/workbook/cell.ts";
import { editsOf } from "../../../../core/workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../../../../core/workbook/snapshot.ts";
import { matchWith } from "../../tasks/matches.ts";
import { after, cellIn, optionsOn, readingWith, typedIn, workbookWith } from "../../tasks/workbooks.ts";

const started = matchWith({ status: "started", startsOn: "2026-03-03", contactPerson: "Invented Caller" });

function planned(snapshot: Snapshot, today: string): Snapshot {
  return after(snapshot, trackerPlan(snapshot, readingWith({}), optionsOn(today)));
}

function made(today: string, matches: readonly Match[] = [started]): Snapshot {
  return planned(workbookWith(matches), today);
}

function typed(snapshot: Snapshot, cells: readonly (readonly [string, string, Scalar])[]): Snapshot {
  return cells.reduce((state, [row, column, value]) => typedIn(state, checkInsDesign, row, column, value), snapshot);
}

function column(snapshot: Snapshot, design: SheetDesign, key: string): readonly Scalar[] {
  return ownRows(snapshot, design).map(({ values }) => values[key] ?? null);
}

describe("the sheets about the year", () => {
  it("come with the talks, and not before there is a match to follow", () => {
    for (const key of yearViewKeys) {
      assert.equal(sheetWithKey(made("2026-03-02", []), key), undefined, key);
      assert.notEqual(sheetWithKey(made("2026-03-02"), key), undefined, key);
    }
  });

  it("say the same a second time, whatever was typed and on whatever day", () => {
    const answer = fc.record({
      row: fc.tuple(fc.constantFrom("groep", "huishouden"), fc.integer({ min: 1, max: 14 })),
      cell: fc.constantFrom<readonly [string, Scalar]>(
        ["done", "2026-04-01"],
        ["wants-on", "nee"],
        ["signals", "S5, S8"],
        ["signals", "S10"],
        ["status", "vervalt"],
        ["language-support", "tolk"],
        ["next-date", "2026-05-12"],
      ),
    });
    const day = fc.constantFrom("2026-03-02", "2026-04-15", "2026-09-01", "2027-06-01");
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 8 }), day, day, (answers, one, other) => {
        const before = typed(
          made(one),
          answers.flatMap(({ row: [side, number], cell: [name, value] }) =>
            cellIn(made(one), checkInsDesign, `M-07 | ${side} | ${number}`, name) === undefined
              ? []
              : [[`M-07 | ${side} | ${number}`, name, value] as const],
          ),
        );
        const once = planned(before, other);
        assert.deepEqual(editsOf(trackerPlan(once, readingWith({}), optionsOn(other))), []);
      }),
      { numRuns: 15 },
    );
  });

  it("hold no names of people but that of the contact person, and no note", () => {
    let workbook = typed(made("2026-03-20"), [["M-07 | groep | 1", "note", "geheime notitie"]]);
    workbook = typed(workbook, [
      ["M-07 | groep | 1", "done", "2026-03-06"],
      ["M-07 | groep | 1", "signals", "S6"],
    ]);
    workbook = planned(workbook, "2026-03-20");
    for (const key of yearViewKeys) {
      const text = JSON.stringify(sheetWithKey(workbook, key)?.cells);
      assert.ok(!text.includes("geheime"), key);
    }
    const numbers = JSON.stringify(
      [yearDesign, signalNumbersDesign].map(({ key }) => sheetWithKey(workbook, key)?.cells),
    );
    assert.doesNotMatch(numbers, /M-07|G-03|H-12|Invented/u);
  });
});

describe("the call list", () => {
  const today = "2026-03-19"; // a Thursday

  it("has what is overdue, of this week and of four weeks more, and how late it is", () => {
    const workbook = made(today);
    const rows = ownRows(workbook, callListDesign).map(({ key, values }) => [key, values["when"], values["late"] ?? 0]);
    assert.deepEqual(rows, [
      ["M-07 | groep | 1", "overdue", 14],
      ["M-07 | huishouden | 1", "overdue", 14],
      ["M-07 | groep | 2", "overdue", 2],
      ["M-07 | huishouden | 2", "overdue", 2],
      ["M-07 | groep | 3", "later", 0],
      ["M-07 | huishouden | 3", "later", 0],
    ]);
    const bounds = (day: string): readonly Scalar[] => column(made(day), callListDesign, "when");
    assert.deepEqual(bounds("2026-03-05").slice(0, 2), ["this-week", "this-week"]); // on the day itself
    assert.deepEqual(bounds("2026-03-06").slice(0, 2), ["overdue", "overdue"]);
    assert.equal(bounds("2026-03-01").length, 4); // Sunday 1 March and four weeks: up to 29 March
  });

  it("goes by contact person, those without one first, with what to do", () => {
    const matches = [
      matchWith({ id: "M-01", status: "started", startsOn: "2026-03-03", contactPerson: "Zoë Invented" }),
      matchWith({ id: "M-02", status: "started", startsOn: "2026-03-04" }),
      matchWith({ id: "M-03", status: "started", startsOn: "2026-03-03", contactPerson: "Abel Invented" }),
    ];
    const people = column(made("2026-03-05", matches), callListDesign, "contact-person");
    assert.deepEqual(
      [...new Set(people)],
      ["Nog niemand: vul de contactpersoon in op het blad Matches", "Abel Invented", "Zoë Invented"],
    );
  });

  it("says what help with the language the last talk of that side needed", () => {
    const workbook = planned(
      typed(made(today), [
        ["M-07 | huishouden | 1", "done", "2026-03-06"],
        ["M-07 | huishouden | 1", "language-support", "tolk"],
      ]),
      today,
    );
    assert.equal(cellIn(workbook, callListDesign, "M-07 | huishouden | 2", "language"), "interpreter");
    assert.equal(cellIn(workbook, callListDesign, "M-07 | groep | 2", "language"), null);
    assert.equal(cellIn(workbook, callListDesign, "M-07 | huishouden | 1", "when"), undefined);
  });

  it("leaves out a match of which somebody withdrew", () => {
    const reading = readingWith({ households: [{ code: "H-12", status: "withdrawn" }] });
    const left = trackerPlan(made(today), reading, optionsOn(today));
    assert.deepEqual(ownRows(after(made(today), left), callListDesign), []);
  });

  it("leaves out who rests or wants to stop", () => {
    const rests = typedIn(typedIn(made(today), matchesDesign, "M-07", "status", "gepauzeerd"), matchesDesign, "M-07", "paused-from", "2026-03-10"); // prettier-ignore
    assert.deepEqual(ownRows(planned(rests, today), callListDesign), []);
    const stops = typed(made(today), [
      ["M-07 | huishouden | 1", "done", "2026-03-06"],
      ["M-07 | huishouden | 1", "wants-on", "nee"],
    ]);
    assert.deepEqual([...new Set(column(planned(stops, today), callListDesign, "side"))], ["group"]);
  });
});

describe("the sheet with progress", () => {
  it("draws bars of plain characters, full only when all is done", () => {
    const check = (done: number, total: number, expected: string): void => {
      assert.equal(bar(done, total), expected);
    };
    check(0, 14, "░░░░░░░░ 0/14");
    check(1, 14, "█░░░░░░░ 1/14");
    check(7, 14, "████░░░░ 7/14");
    check(13, 14, "███████░ 13/14");
    check(14, 14, "████████ 14/14");
    check(0, 0, "░░░░░░░░ 0/0");
  });

  it("counts months from the first meeting, without those in which the match rested", () => {
    const check = (match: Partial<Match>, today: string, expected: number | undefined): void => {
      assert.equal(monthOfYear(matchWith({ status: "started", startsOn: "2026-01-31", ...match }), today), expected);
    };
    check({}, "2026-01-30", undefined);
    check({}, "2026-01-31", 1);
    check({}, "2026-02-27", 1);
    check({}, "2026-02-28", 2);
    check({}, "2027-05-01", 12);
    check({ pauses: [{ from: "2026-02-10", until: "2026-03-10" }] }, "2026-03-27", 1);
    check({ pauses: [{ from: "2026-02-10", until: "2026-03-10" }] }, "2026-03-28", 2);
    check({ status: "paused", pausedFrom: "2026-04-10" }, "2026-12-01", 3);
  });

  it("has a row for every match that people work on, and keeps what they wrote there", () => {
    const matches = [
      started,
      matchWith({ id: "M-08", status: "paused", startsOn: "2026-03-03", pausedFrom: "2026-04-01" }),
      matchWith({ id: "M-09" }),
      matchWith({ id: "M-10", status: "proposed" }),
      matchWith({ id: "M-11", status: "ended", startsOn: "2026-01-05" }),
    ];
    let workbook = typed(made("2026-03-20", matches), [
      ["M-07 | groep | 1", "done", "2026-03-06"],
      ["M-07 | groep | 2", "status", "vervalt"],
    ]);
    workbook = typedIn(workbook, progressDesign, "M-07", "note", "belt liever ’s avonds");
    workbook = planned(workbook, "2026-04-10");
    assert.deepEqual(column(workbook, progressDesign, "match"), ["M-07", "M-08", "M-09"]);
    const [row] = ownRows(workbook, progressDesign);
    assert.deepEqual(row?.values, {
      match: "M-07",
      group: "G-03",
      household: "H-12",
      status: "started",
      "starts-on": "2026-03-03",
      month: "2 van 12",
      "group-bar": "█░░░░░░░ 1/13",
      "group-held": 1,
      "household-bar": "░░░░░░░░ 0/14",
      "household-held": 0,
      "last-talk": "2026-03-06",
      "next-talk": "2026-03-05",
      "open-tasks": 0,
      "late-tasks": 0,
      level: "amber",
      signals: "S2",
      "contact-person": "Invented Caller",
      note: "belt liever ’s avonds",
    });
  });
});

describe("the sheet with signals", () => {
  const grave = [
    ["M-07 | groep | 1", "done", "2026-03-06"],
    ["M-07 | groep | 1", "signals", "S8"],
    ["M-07 | huishouden | 1", "done", "2026-03-09"],
    ["M-07 | huishouden | 1", "signals", "S10"],
  ] as const;

  it("has the worst first, by when somebody acts, and the rows that say so", () => {
    const workbook = planned(typed(made("2026-03-10"), grave), "2026-03-10");
    const rows = ownRows(workbook, signalsDesign).map(({ values }) => values);
    assert.deepEqual(
      rows.map((row) => [row["level"], row["match"], row["code"], row["act-by"], row["rows"]]),
      [
        ["red", "M-07", "S10", "2026-03-09", "Check-ins: huishouden 1"],
        ["amber", "M-07", "S8", "2026-03-16", "Check-ins: groep 1"],
      ],
    );
    assert.equal(cellIn(workbook, signalNumbersDesign, "S10", "red"), 1);
    assert.equal(cellIn(workbook, signalNumbersDesign, "S8", "amber"), 1);
    assert.equal(ownRows(workbook, signalNumbersDesign).length, 11);
  });

  it("puts what is worse by now above what stood there", () => {
    let workbook = planned(typed(made("2026-03-10"), grave.slice(0, 2)), "2026-03-10");
    workbook = planned(typed(workbook, grave), "2026-03-10");
    assert.deepEqual(column(workbook, signalsDesign, "code"), ["S10", "S8"]);
  });

  it("keeps what was agreed while it stands and after it is over, and drops the rest", () => {
    let workbook = planned(typed(made("2026-03-10"), grave), "2026-03-10");
    workbook = typedIn(workbook, signalsDesign, "M-07 | S8", "agreed", "gesprek over doelen");
    workbook = planned(workbook, "2026-03-12");
    assert.equal(cellIn(workbook, signalsDesign, "M-07 | S8", "agreed"), "gesprek over doelen");
    workbook = typed(workbook, [
      ["M-07 | groep | 1", "action-done", "2026-03-12"],
      ["M-07 | huishouden | 1", "action-done", "2026-03-12"],
    ]);
    workbook = planned(workbook, "2026-03-13");
    assert.deepEqual(
      ownRows(workbook, signalsDesign).map(({ values }) => [values["code"], values["level"], values["agreed"]]),
      [["S8", "over", "gesprek over doelen"]],
    );
    assert.deepEqual(editsOf(trackerPlan(workbook, readingWith({}), optionsOn("2026-03-13"))), []);
  });
});

describe("the numbers of the year", () => {
  it("count every talk once, in the month in which it was planned", () => {
    const matches = [
      started,
      matchWith({ id: "M-08", status: "paused", startsOn: "2026-03-03", pausedFrom: "2026-06-01" }),
    ];
    const workbook = planned(
      typed(made("2026-04-20", matches), [
        ["M-07 | groep | 1", "done", "2026-04-06"],
        ["M-07 | groep | 2", "status", "vervalt"],
      ]),
      "2026-04-20",
    );
    const rows = ownRows(workbook, yearDesign).map(({ values }) => values);
    const sum = (key: string): number => rows.reduce((total, row) => total + Number(row[key]), 0);
    assert.deepEqual(rows[0], { month: "2026-03", held: 1, "too-late": 6, planned: 0, "on-hold": 0, skipped: 1 });
    assert.equal(sum("on-hold"), 20);
    const all = ["held", "too-late", "planned", "on-hold", "skipped"].reduce((total, key) => total + sum(key), 0);
    assert.equal(all, 56);
  });

  it("still count what was held with matches that ended", () => {
    let workbook = typed(made("2026-04-20"), [["M-07 | groep | 1", "done", "2026-03-06"]]);
    workbook = planned(typedIn(workbook, matchesDesign, "M-07", "status", "beëindigd"), "2026-05-01");
    assert.deepEqual(
      ownRows(workbook, yearDesign).map(({ key, values }) => [key, values["held"], values["planned"]]),
      [["2026-03", 1, 0]],
    );
  });

  it("show all months of one year, and fifteen around today of more", () => {
    const check = (days: readonly string[], today: string, first: string, count: number): void => {
      const months = monthsShown(days, today);
      assert.deepEqual([months[0], months.length], [first, count]);
    };
    assert.deepEqual(monthsShown([], "2026-03-01"), []);
    check(["2026-03-05"], "2026-03-01", "2026-03", 1);
    check(["2026-12-31", "2026-03-05"], "2026-03-01", "2026-03", 10);
    check(["2026-03-05", "2027-05-05"], "2026-03-01", "2026-03", 15);
    check(["2024-01-05", "2027-12-05"], "2026-03-01", "2025-07", 15);
    check(["2024-01-05", "2027-12-05"], "2024-02-01", "2024-01", 15);
    check(["2024-01-05", "2027-12-05"], "2030-02-01", "2026-10", 15);
  });
});
