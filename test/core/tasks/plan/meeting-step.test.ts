import assert from "node:assert/strict";
import fc from "fast-check";
import { plusDays } from "../../../../core/dates/civil-date.ts";
import { taskStatus, type Checklist, type ChecklistTask } from "../../../../core/records/checklist.ts";
import { lettersDesign } from "../../../../core/sheets/letters.ts";
import { meetingDesign } from "../../../../core/sheets/meeting.ts";
import { ownRows } from "../../../../core/sheets/own-rows.ts";
import { synced } from "../../../../core/sheets/synced.ts";
import { partiesFrom } from "../../../../core/tasks/parties.ts";
import { agendaOf, daysAhead } from "../../../../core/tasks/plan/agenda.ts";
import { meetingStep } from "../../../../core/tasks/plan/meeting-step.ts";
import { waitingFor } from "../../../../core/tasks/waiting.ts";
import { standardCatalogue } from "../../../../core/tasks/workbook-catalogue.ts";
import { applied } from "../../../../core/workbook/apply.ts";
import type { Snapshot } from "../../../../core/workbook/snapshot.ts";
import { cellIn, emptyWorkbook, rowTyped, typedIn } from "../workbooks.ts";

const today = "2026-03-20";

function task(id: string, due: string, more: Partial<ChecklistTask> = {}): ChecklistTask {
  return { id, title: `doe ${id}`, domain: "income", phase: "m1", due, responsible: "group", status: "open", ...more };
}

function list(tasks: readonly ChecklistTask[], match = "M-07"): Checklist {
  return { match, group: "G-03", household: "H-12", tasks: [...tasks] };
}

/** T31 waits for T28, a task of somebody else. */
const held = [
  task("T28", "2026-03-18", { responsible: "newcomer" }),
  task("T31", "2026-03-25", { responsible: "group", person: "lid 2" }),
];

function met(
  snapshot: Snapshot,
  lists: readonly Checklist[],
  more: { today?: string; meeting?: string } = {},
): Snapshot {
  const parties = partiesFrom([]);
  const step = meetingStep(snapshot, { lists, catalogue: standardCatalogue, parties, today, language: "nl", ...more });
  return applied(snapshot, step.edits);
}

/** Every line as `why match item`. */
function lines(snapshot: Snapshot): readonly string[] {
  return ownRows(snapshot, meetingDesign).map(({ values }) =>
    [values["why"], values["match"] ?? "-", values["item"]].map(String).join(" "),
  );
}

describe("who waits for whom", () => {
  const cases: readonly (readonly [string, readonly ChecklistTask[], readonly (readonly [string, string])[]])[] = [
    ["another party that has not done its part", held, [["T31", "newcomer"]]],
    ["nobody once that is done", [task("T28", today, { responsible: "newcomer", status: "done" }), task("T31", today)], []], // prettier-ignore
    ["nobody where it is not needed", [task("T28", today, { responsible: "newcomer", status: "not-applicable" }), task("T31", today)], []], // prettier-ignore
    ["nobody where what comes first is one's own", [task("T28", today), task("T31", today)], []],
    ["nobody where what comes first is not on the list", [task("T31", today)], []],
    ["nobody for what is done itself", [held[0] ?? task("T28", today), task("T31", today, { status: "done" })], []],
    ["nobody for a task of people's own", [...held.slice(0, 1), task("E1", today)], []],
  ];
  for (const [name, tasks, expected] of cases) {
    it(`is ${name}`, () => {
      assert.deepEqual([...waitingFor(tasks, standardCatalogue)], expected);
    });
  }
});

describe("the agenda of a meeting", () => {
  it("has what is late, then what waits for another party, then what is due in two weeks", () => {
    const tasks = [task("T45", "2026-04-03"), task("T60", "2026-04-04"), ...held, task("T34", "2026-03-20")];
    const agenda = agendaOf([list(tasks)], standardCatalogue, today);
    assert.deepEqual(agenda.map(({ why, task: { id } }) => `${why} ${id}`), ["overdue T28", "waiting T31", "soon T34", "soon T45"]); // prettier-ignore
  });

  it("has every open task up to two weeks ahead once, in order, and no other", () => {
    const anyTask = fc.record({
      days: fc.integer({ min: -40, max: 40 }),
      status: fc.constantFrom(...taskStatus.options),
    });
    fc.assert(
      fc.property(fc.array(anyTask, { maxLength: 12 }), (some) => {
        const tasks = some.map(({ days, status }, at) => task(`E${at}`, plusDays(today, days), { status }));
        const agenda = agendaOf([list(tasks)], standardCatalogue, today);
        const expected = tasks.filter(({ due, status }) => (status === "open" || status === "busy") && due <= plusDays(today, daysAhead)); // prettier-ignore
        assert.deepEqual(agenda.map((item) => item.task.id).sort(), expected.map(({ id }) => id).sort());
        const dues = agenda.map((item) => item.task.due);
        assert.deepEqual(dues, [...dues].sort());
        for (const { why, task: { due } } of agenda) assert.equal(why === "overdue", due < today); // prettier-ignore
      }),
    );
  });
});

describe("the sheet with the agenda", () => {
  const first = met(emptyWorkbook, [list(held), list([task("T28", "2026-03-18")], "M-08")]);

  it("begins with the day of the meeting, and says who waits for whom", () => {
    assert.deepEqual(lines(first), ["meeting - overleg", "overdue M-07 T28", "overdue M-08 T28", "waiting M-07 T31"]);
    const cell = (column: string) => cellIn(first, meetingDesign, "M-07 | T31", column);
    assert.deepEqual([cell("waits"), cell("person"), cell("responsible")], ["nieuwkomer", "lid 2", "groep"]);
  });

  it("is not made before there is a checklist", () => {
    assert.deepEqual(met(emptyWorkbook, []), emptyWorkbook);
  });

  it("lets go of what lapsed, but for lines on which something was agreed", () => {
    const agreed = typedIn(first, meetingDesign, "M-07 | T28", "agreed", "lid 1 belt");
    const done = [list(held.map((one) => ({ ...one, status: "done" as const })))];
    const then = met(agreed, done);
    assert.deepEqual(lines(then), ["meeting - overleg", "earlier M-07 T28"]);
    assert.equal(cellIn(then, meetingDesign, "M-07 | T28", "agreed"), "lid 1 belt");
    assert.deepEqual(met(then, done), then);
    assert.deepEqual(lines(met(then, [list(held)])).slice(0, 2), ["meeting - overleg", "overdue M-07 T28"]);
  });

  it("leaves alone what people put on the agenda themselves", () => {
    const own = rowTyped(first, meetingDesign, { match: "M-09", item: "idee", title: "feest", agreed: "ja" });
    const then = met(own, []);
    assert.deepEqual(lines(then), ["meeting - overleg", "null M-09 idee"]);
  });

  it("counts from a day that is given, from one that people typed, and from today once that has passed", () => {
    const soon = [list([task("T45", "2026-04-20")])];
    const given = met(emptyWorkbook, soon, { meeting: "2026-04-10" });
    assert.deepEqual(lines(given), ["meeting - overleg", "soon M-07 T45"]);
    assert.deepEqual(lines(met(given, soon)), lines(given));
    assert.deepEqual(lines(met(given, soon, { today: "2026-04-11" })), lines(given));
    const later = typedIn(given, meetingDesign, " | overleg", "due", "2026-04-21");
    assert.deepEqual(lines(met(later, soon)), ["meeting - overleg", "overdue M-07 T45"]);
    const blank = typedIn(given, meetingDesign, " | overleg", "due", null);
    assert.deepEqual(lines(met(blank, soon)), ["meeting - overleg"]);
    assert.equal(cellIn(met(later, soon), meetingDesign, " | overleg", "due"), "2026-04-21");
  });

  it("tells how many letters organisations sent, without who got them", () => {
    const book = applied(first, synced(first, { design: lettersDesign, rows: [], others: "keep" }, "nl"));
    const letters = [
      { match: "M-07", sender: "Belastingdienst", count: 3, understood: "no" },
      { match: "M-08", sender: "belastingdienst", count: 1, understood: "yes" },
    ].reduce((state, row) => rowTyped(state, lettersDesign, row), book);
    const then = met(letters, [list(held)]);
    assert.deepEqual(lines(then).slice(-1), ["letters - Belastingdienst"]);
    assert.equal(cellIn(then, meetingDesign, " | Belastingdienst", "title"), "4 brieven, 3 niet begrepen");
    assert.deepEqual(met(then, [list(held)]), then);
  });

  it("keeps what people type through any run, and says nothing new the second time", () => {
    const days = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 4 });
    const text = fc.string({ minLength: 1, maxLength: 20 }).filter((one) => one.trim() !== "");
    fc.assert(
      fc.property(days, text, fc.constantFrom("M-07 | T28", "M-07 | T31", "M-08 | T28"), (moved, note, row) => {
        const typed = typedIn(first, meetingDesign, row, "agreed", note);
        const lists = moved.map((by) => [list(held.map((one) => ({ ...one, due: plusDays(one.due, by) })))]);
        const then = lists.reduce((state, one) => met(state, one), typed);
        assert.equal(cellIn(then, meetingDesign, row, "agreed"), cellIn(typed, meetingDesign, row, "agreed"));
        assert.deepEqual(met(then, lists[lists.length - 1] ?? []), then);
      }),
      { numRuns: 40 },
    );
  });
});
