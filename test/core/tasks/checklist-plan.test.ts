import { strict as assert } from "node:assert";
import fc from "fast-check";
import { plusDays } from "../../../core/dates/civil-date.ts";
import type { Checklist } from "../../../core/records/checklist.ts";
import type { Household } from "../../../core/records/household.ts";
import type { Problem } from "../../../core/records/problem.ts";
import type { Match } from "../../../core/records/match.ts";
import { matchTasksDesign, matchTasksKey } from "../../../core/sheets/match-tasks.ts";
import { matchesDesign } from "../../../core/sheets/matches.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { tasksDesign } from "../../../core/sheets/tasks.ts";
import { checklistPlan, type ChecklistsResult } from "../../../core/tasks/checklist-plan.ts";
import { say } from "../../../core/text/sentence.ts";
import { inverted } from "../../../core/workbook/invert.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { textOf } from "../../../core/workbook/cell.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { civilDates } from "../dates/dates.ts";
import { matchWith } from "./matches.ts";
import { after, cellIn, optionsOn, readingWith, rowTyped, typedIn, workbookWith } from "./workbooks.ts";

const today = "2026-03-02";
const family: Household = { code: "H-12", adults: 2, children: 3 };
const reading = readingWith({ households: [family], parties: [{ key: "municipality", contact: "Invented Contact" }] });
const own = matchTasksDesign("M-07");
const started = matchWith({ status: "started", startsOn: "2026-03-03" });

function plan(snapshot: Snapshot, day = today): Plan<ChecklistsResult> {
  return checklistPlan(snapshot, reading, optionsOn(day));
}

function made(matches: readonly Match[] = [started]): Snapshot {
  const before = workbookWith(matches);
  return after(before, plan(before));
}

function only(result: ChecklistsResult): Checklist {
  const [first] = result.checklists;
  assert.ok(first !== undefined && result.checklists.length === 1);
  return first;
}

/** What is said of the parties, the catalogue and the members is tested with those. */
const ofOthers: ReadonlySet<string> = new Set([
  "group-members-unknown",
  "party-without-contact",
  "party-without-backup",
  "domain-without-referral",
]);

function ownFindings({ findings }: Plan<unknown>): readonly Problem[] {
  return findings.filter(({ told }) => !ofOthers.has(told.code));
}

function codes(one: Plan<unknown>): readonly string[] {
  return ownFindings(one).map((problem) => problem.told.code);
}

describe("checklists of matches", () => {
  it("change nothing when they are made a second time, and can be undone", () => {
    fc.assert(
      fc.property(civilDates, fc.option(fc.integer({ min: -20, max: 40 }), { nil: undefined }), (start, arrival) => {
        const match = matchWith({
          startsOn: start,
          ...(arrival === undefined ? {} : { arrivesOn: plusDays(start, arrival) }),
        });
        const before = workbookWith([match, matchWith({ id: "M-08", status: "proposed", group: "G-04" })]);
        const first = plan(before);
        const result = after(before, first);
        assert.deepEqual(editsOf(plan(result)), []);
        assert.deepEqual(applied(result, inverted(before, editsOf(first))), before);
        assert.deepEqual(plan(result).result, first.result);
      }),
      { numRuns: 15 },
    );
  });

  it("say the same on both sheets and in the records, sorted by due date", () => {
    const workbook = made();
    const checklist = only(plan(workbook).result);
    const rows = ownRows(workbook, own);
    assert.deepEqual(
      rows.map((row) => [row.key, row.values["due"], row.values["responsible"], row.values["status"]]),
      checklist.tasks.map((task) => [task.id, task.due, task.responsible, task.status]),
    );
    assert.deepEqual(
      ownRows(workbook, tasksDesign).map((row) => [
        row.key,
        row.values["title"],
        row.values["due"],
        row.values["sheet"],
      ]),
      rows.map((row) => [`M-07 | ${row.key}`, row.values["title"], row.values["due"], "M-07 taken"]),
    );
    const due = checklist.tasks.map((task) => task.due);
    assert.deepEqual(due, [...due].sort());
  });

  it("exist only for matches that all sides agreed to", () => {
    const check = (match: Partial<Match>, expected: number): void => {
      assert.equal(
        plan(workbookWith([matchWith({ startsOn: "2026-03-03", ...match })])).result.checklists.length,
        expected,
      );
    };
    check({}, 1);
    check({ status: "started" }, 1);
    check({ status: "paused" }, 1);
    check({ status: "proposed" }, 0);
    check({ status: "ended" }, 0);
    check({ status: "declined" }, 0);
    check({ approvals: { group: { yes: true } } }, 0);
  });

  it("show only what applies to the household, and what to find out or to verify", () => {
    const workbook = made();
    const ids = ownRows(workbook, own).map((row) => row.key);
    assert.ok(ids.includes("T74") && ids.includes("T73"));
    assert.ok(!ids.includes("T28"));
    assert.equal(cellIn(workbook, own, "T74", "attention"), "nagaan: zijn er kinderen, en vinden de ouders dit goed?");
    assert.equal(cellIn(workbook, own, "T52", "attention"), null);
    assert.match(String(cellIn(workbook, own, "T73", "attention")), /^nagaan: kinderen van 0 tot 4 jaar\?; /u);
    assert.match(String(cellIn(workbook, own, "T62", "attention")), /controleer$/u);
    assert.equal(cellIn(workbook, own, "T71", "attention"), "nagaan: heeft de nieuwkomer een diploma?; controleer");
    assert.equal(cellIn(workbook, own, "T34", "phase"), "arranged");
  });

  it("leave the newcomer what is the newcomer's", () => {
    const checklist = only(plan(made([{ ...started, arrivesOn: "2026-03-03" }])).result);
    const decided = checklist.tasks.filter((task) => task.decisionBy === "newcomer").map((task) => task.id);
    for (const id of ["T10", "T12", "T38", "T44", "T52", "T56", "T60", "T65", "T66", "T86"])
      assert.ok(decided.includes(id), id);
    assert.ok(!decided.includes("T06"));
  });

  it("name the contact of a party as who does it, until people say otherwise", () => {
    const workbook = made();
    assert.equal(cellIn(workbook, own, "T06", "person"), null);
    assert.equal(cellIn(workbook, own, "T59", "person"), "Invented Contact");
    const other = typedIn(workbook, own, "T59", "person", "Invented Colleague");
    const again = after(other, plan(other));
    assert.equal(cellIn(again, own, "T59", "person"), "Invented Colleague");
    assert.equal(cellIn(again, tasksDesign, "M-07 | T59", "person"), "Invented Colleague");
  });

  it("keep every word that people typed, on either sheet, however often they are made", () => {
    const columns = fc.constantFrom("person", "status", "note", "done-on", "responsible");
    const typing = fc.record({
      task: fc.constantFrom("T34", "T52", "T58", "T73"),
      column: columns,
      shared: fc.boolean(),
      text: fc.stringMatching(/^[a-z]{3,8}$/u),
      start: fc.constantFrom("2026-03-03", "2026-04-15"),
    });
    fc.assert(
      fc.property(fc.array(typing, { minLength: 1, maxLength: 6 }), (steps) => {
        let workbook = made();
        const last = new Map<string, string>();
        for (const { task, column, shared, text, start } of steps) {
          const onShared = shared && (column === "person" || column === "status");
          workbook = onShared
            ? typedIn(workbook, tasksDesign, `M-07 | ${task}`, column, text)
            : typedIn(workbook, own, task, column, text);
          workbook = typedIn(workbook, matchesDesign, "M-07", "starts-on", start);
          last.set(`${task} ${column}`, text);
          workbook = after(workbook, plan(workbook));
          for (const [place, expected] of last) {
            const [id = "", name = ""] = place.split(" ");
            assert.equal(cellIn(workbook, own, id, name), expected, place);
            if (name === "person" || name === "status") {
              assert.equal(cellIn(workbook, tasksDesign, `M-07 | ${id}`, name), expected, place);
            }
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it("bring a status from one sheet to the other, and back", () => {
    let workbook = typedIn(made(), tasksDesign, "M-07 | T52", "status", "bezig");
    workbook = after(workbook, plan(workbook));
    assert.equal(cellIn(workbook, own, "T52", "status"), "busy");
    workbook = typedIn(workbook, own, "T52", "status", "klaar");
    workbook = after(workbook, plan(workbook));
    assert.equal(cellIn(workbook, tasksDesign, "M-07 | T52", "status"), "done");
    workbook = typedIn(workbook, tasksDesign, "M-07 | T52", "status", "open");
    workbook = after(workbook, plan(workbook));
    assert.equal(cellIn(workbook, own, "T52", "status"), "open");
    assert.equal(only(plan(workbook).result).tasks.find((task) => task.id === "T52")?.status, "open");
  });

  it("keep both and say so when people typed different things on both sheets", () => {
    let workbook = typedIn(made(), own, "T52", "status", "klaar");
    workbook = typedIn(workbook, tasksDesign, "M-07 | T52", "status", "n.v.t.");
    const differing = plan(workbook);
    assert.deepEqual(codes(differing), ["task-sheets-differ"]);
    const kept = after(workbook, differing);
    assert.equal(cellIn(kept, own, "T52", "status"), "done");
    assert.equal(cellIn(kept, tasksDesign, "M-07 | T52", "status"), "not-applicable");
    const solved = typedIn(kept, tasksDesign, "M-07 | T52", "status", "klaar");
    assert.deepEqual(codes(plan(solved)), []);
    const settled = after(solved, plan(solved));
    assert.deepEqual(editsOf(plan(settled)), []);
  });

  it("move what is not done with the day that it counts from, and leave what is done", () => {
    let workbook = typedIn(made(), own, "T52", "status", "klaar");
    workbook = after(workbook, plan(workbook));
    const before = new Map(ownRows(workbook, own).map((row) => [row.key, row.values["due"]]));
    workbook = typedIn(workbook, matchesDesign, "M-07", "starts-on", "2026-03-10");
    workbook = after(workbook, plan(workbook));
    assert.equal(cellIn(workbook, own, "T52", "due"), before.get("T52"));
    assert.equal(cellIn(workbook, tasksDesign, "M-07 | T52", "due"), before.get("T52"));
    assert.equal(cellIn(workbook, own, "T40", "due"), plusDays(String(before.get("T40")), 7));
    assert.equal(cellIn(workbook, tasksDesign, "M-07 | T40", "due"), plusDays(String(before.get("T40")), 7));
  });

  it("keep tasks that people added on either sheet", () => {
    let workbook = rowTyped(made(), own, { task: "eigen 1", title: "Fiets regelen", due: "2026-05-01" });
    workbook = rowTyped(workbook, tasksDesign, { match: "M-07", task: "eigen 2", title: "Bril", due: "2026-05-02" });
    workbook = after(workbook, plan(workbook));
    assert.equal(cellIn(workbook, tasksDesign, "M-07 | eigen 1", "title"), "Fiets regelen");
    assert.equal(cellIn(workbook, own, "eigen 2", "title"), "Bril");
    assert.deepEqual(editsOf(plan(workbook)), []);
    const added = only(plan(workbook).result).tasks.filter((task) => task.id.startsWith("eigen"));
    assert.deepEqual(
      added.map((task) => [task.id, task.due, task.status]),
      [
        ["eigen 1", "2026-05-01", "open"],
        ["eigen 2", "2026-05-02", "open"],
      ],
    );
  });

  it("leave a row from which somebody cleared the number as it is, and give the task its row back", () => {
    const workbook = made();
    const [first] = ownRows(workbook, tasksDesign);
    assert.ok(first !== undefined);
    const named = typedIn(workbook, tasksDesign, first.key, "person", "Invented Person");
    const cleared = typedIn(named, tasksDesign, first.key, "task", null);
    const again = after(cleared, plan(cleared));
    assert.equal(cellIn(again, tasksDesign, "M-07 | ", "person"), "Invented Person");
    assert.notEqual(cellIn(again, tasksDesign, first.key, "title"), undefined);
    assert.deepEqual(editsOf(plan(again)), []);
  });

  it("take away what no longer applies, unless somebody worked on it", () => {
    const childless = readingWith({ households: [{ code: "H-12", adults: 2, children: 0 }] });
    let workbook = typedIn(made(), own, "T73", "note", "wachtlijst");
    workbook = after(workbook, checklistPlan(workbook, childless, optionsOn(today)));
    assert.equal(cellIn(workbook, own, "T73", "note"), "wachtlijst");
    assert.equal(cellIn(workbook, own, "T74", "title"), undefined);
    assert.equal(cellIn(workbook, tasksDesign, "M-07 | T74", "title"), undefined);
    assert.notEqual(cellIn(workbook, tasksDesign, "M-07 | T73", "title"), undefined);
  });

  it("leave the sheet of an ended match as it is, and its tasks out of the sheet of all", () => {
    const running = typedIn(made(), own, "T52", "note", "mooi plan");
    const ended = typedIn(running, matchesDesign, "M-07", "status", "beëindigd");
    const result = after(ended, plan(ended));
    assert.deepEqual(sheetWithKey(result, matchTasksKey("M-07")), sheetWithKey(ended, matchTasksKey("M-07")));
    assert.deepEqual(ownRows(result, tasksDesign), []);
    const late = typedIn(ended, tasksDesign, "M-07 | T52", "person", "Invented Member");
    assert.deepEqual(
      ownRows(after(late, plan(late)), tasksDesign).map((row) => row.key),
      ["M-07 | T52"],
    );
  });

  it("say what a person has to look at", () => {
    const check = (match: Partial<Match>, expected: readonly string[]): void => {
      assert.deepEqual(codes(plan(workbookWith([matchWith(match)]))), expected);
    };
    check({ startsOn: "2026-03-03" }, []);
    check({}, ["match-without-dates"]);
    check({ startsOn: "2026-03-03", household: "H-99" }, ["match-household-unknown"]);
    check({ startsOn: "2026-03-03", id: "the match of the people from next door" }, ["match-id-unusable"]);
    const strange = typedIn(made(), own, "T52", "status", "bijna");
    const problem = ownFindings(plan(strange))[0];
    assert.equal(problem?.told.code, "task-status-unknown");
    assert.match(problem.cell ?? "", /^N\d+$/u);
    const [place] = ownFindings(plan(workbookWith([matchWith({})])));
    assert.equal(place?.sheet, "Matches");
    assert.equal(typeof place.row, "number");
  });

  it("give every match its own sheet, whatever people call it and whatever names are taken", () => {
    const ids = ["M/07", "M-07", "__proto__", "M:[1]", "'7'"];
    const before = workbookWith(ids.map((id) => matchWith({ id, startsOn: "2026-03-03" })));
    const taken: Snapshot = { ...before, sheetNames: [...before.sheetNames, "M-07 TAKEN"] };
    const result = after(taken, plan(taken));
    const names = result.sheetNames;
    assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
    assert.equal(result.sheets.filter(({ key }) => key?.startsWith("tasks_")).length, ids.length);
  });

  it("are headed by codes and by the days they were counted from", () => {
    const cells = sheetWithKey(made([{ ...started, arrivesOn: "2026-03-05" }]), matchTasksKey("M-07"))?.cells ?? [];
    assert.deepEqual(cells[0], ["M-07: taken voor groep G-03 en huishouden H-12"]);
    assert.match(
      textOf(cells[1]?.[0]),
      /^Gerekend vanaf de aankomst op do 5 mrt 2026 en de start op di 3 mrt 2026\. /u,
    );
  });

  it("speak the language of the workbook on sheets, and the one asked for in records", () => {
    const before = workbookWith([started]);
    const settings = [{ key: "language", value: "en" }];
    const english = checklistPlan(before, reading, { ...optionsOn(today, "en"), settings });
    assert.equal(only(english.result).tasks.find((task) => task.id === "T45")?.title, "Register with dentist");
    assert.equal(cellIn(after(before, english), own, "T45", "title"), "Tandarts inschrijven");
    assert.ok(english.steps.some(({ title }) => say("en", title) === "Task list of M-07"));
  });

  it("never begin with a day that has passed, and let no day move because time goes by", () => {
    const days = fc.integer({ min: -400, max: 60 });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 400 }), (start, arrival, wait) => {
        const match = { ...started, startsOn: plusDays(today, start), arrivesOn: plusDays(today, arrival) };
        const workbook = made([match]);
        assert.ok(only(plan(workbook).result).tasks.every((task) => task.due >= today));
        // The agenda of the meeting is of its day; nothing else is.
        const later = plan(workbook, plusDays(today, wait)).steps.filter(({ title }) => title.code !== "step-meeting");
        assert.deepEqual(later, []);
      }),
      { numRuns: 25 },
    );
  });

  it("ask what is arranged already of a household that arrived two months ago", () => {
    const workbook = made([{ ...started, arrivesOn: "2026-01-02" }]);
    assert.deepEqual(
      [cellIn(workbook, own, "T28", "phase"), cellIn(workbook, own, "T28", "due")],
      ["arranged", "2026-03-16"],
    );
    assert.equal(cellIn(workbook, own, "T15", "phase"), "start");
    assert.equal(cellIn(workbook, own, "T52", "phase"), "m1");
    const late = plan(workbook, "2026-03-17");
    assert.equal(late.summary[1]?.code, "checklists-overdue");
  });

  it("keep what has to be ready for an arrival before it", () => {
    const workbook = made([{ ...started, arrivesOn: "2026-03-04" }]);
    assert.equal(cellIn(workbook, own, "T17", "due"), "2026-03-03");
  });

  it("make nothing late when an arrival is filled in afterwards, and nothing on time that was late", () => {
    let workbook = typedIn(made(), matchesDesign, "M-07", "arrives-on", "2026-01-02");
    workbook = after(workbook, plan(workbook));
    assert.ok(only(plan(workbook).result).tasks.every((task) => task.due >= today));
    const later = "2026-06-01";
    workbook = typedIn(workbook, matchesDesign, "M-07", "starts-on", "2026-03-10");
    workbook = after(workbook, plan(workbook, later));
    assert.equal(cellIn(workbook, own, "T52", "due"), "2026-04-21");
    assert.deepEqual(editsOf(plan(workbook, later)), []);
  });

  it("understand other words for a status, and warn of one that they do not know on the sheet of the match", () => {
    const check = (word: string, expected: string): void => {
      for (const place of ["own", "shared"]) {
        const typed =
          place === "own"
            ? typedIn(made(), own, "T52", "status", word)
            : typedIn(made(), tasksDesign, "M-07 | T52", "status", word);
        const one = plan(typed);
        const result = after(typed, one);
        assert.equal(cellIn(result, own, "T52", "status"), expected, word);
        assert.equal(cellIn(result, tasksDesign, "M-07 | T52", "status"), expected, word);
        const sheets = ownFindings(one).map(({ told, sheet }) => [told.code, sheet]);
        const unknown = [["task-status-unknown", "M-07 taken"]];
        assert.deepEqual(sheets, word === expected ? unknown : [], `${place} ${word}`);
      }
    };
    for (const word of ["in progress", "mee bezig", "Bezig"]) check(word, "busy");
    for (const word of ["gereed", "GEREED", "klaar ", "finished"]) check(word, "done");
    for (const word of ["not applicable", "NVT", "n/a"]) check(word, "not-applicable");
    for (const word of ["bijna", "wacht op gemeente"]) check(word, word);
  });

  it("take nothing away from a match that did not clearly end, and say what to do", () => {
    const check = (column: string, value: string | null, ...expected: readonly string[]): void => {
      const workbook = typedIn(made([matchWith({ startsOn: "2026-03-03" })]), matchesDesign, "M-07", column, value);
      const count = ownRows(workbook, tasksDesign).length;
      const one = plan(workbook);
      const left = ownRows(after(workbook, one), tasksDesign).filter((row) => row.values["match"] === "M-07");
      assert.equal(left.length, count, `${column} ${value}`);
      assert.deepEqual(
        ownFindings(one).map(({ told, sheet }) => [told.code, sheet]),
        expected.map((code) => [code, "Matches"]),
      );
    };
    check("status", "even kijken", "match-status-unread");
    check("status", "voorstel", "match-rows-kept-not-confirmed");
    check("municipality-agrees", "nee", "match-rows-kept-not-confirmed");
    check("group-agrees", "weet nog niet", "match-answer-unread", "match-rows-kept-not-confirmed");
    check("starts-on", null, "match-without-dates");
    check("id", "M-99", "match-rows-kept-gone");
  });

  it("say how many tasks leave the sheet of all tasks with a match that ended", () => {
    const workbook = typedIn(made(), matchesDesign, "M-07", "status", "gestopt");
    const count = ownRows(workbook, tasksDesign).length;
    assert.deepEqual(plan(workbook).summary[0], { code: "checklist-gone", values: { match: "M-07", count } });
  });

  it("stand together per match on the sheet of all tasks, each in order of due date", () => {
    const second = matchWith({ ...started, id: "M-08", group: "G-04" });
    const check = (workbook: Snapshot): void => {
      const rows = ownRows(workbook, tasksDesign);
      const keys = rows.map((row) => `${textOf(row.values["match"])} ${textOf(row.values["due"])}`);
      assert.deepEqual(keys, [...keys].sort());
      assert.equal(new Set(rows.map((row) => row.values["match"])).size, 2);
    };
    check(made([started, second]));
    const childless = readingWith({ households: [{ code: "H-12", adults: 2, children: 0 }] });
    const before = workbookWith([started, second]);
    const few = after(before, checklistPlan(before, childless, optionsOn(today)));
    check(after(few, plan(few)));
  });

  it("count what is overdue", () => {
    const told = (day: string): readonly string[] => plan(made(), day).summary.map((one) => one.code);
    assert.deepEqual(told(today), ["checklists-made"]);
    assert.deepEqual(told("2026-06-01"), ["checklists-made", "checklists-overdue"]);
    assert.deepEqual(
      plan(workbookWith([])).summary.map((one) => one.code),
      ["checklists-none"],
    );
  });
});
