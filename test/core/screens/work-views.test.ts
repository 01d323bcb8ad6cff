import assert from "node:assert/strict";
import type { JobRequest, Moment } from "../../../core/screens/request.ts";
import type { CheckInsView, ChecklistView, TasksView } from "../../../core/screens/views.ts";
import { checkInsDesign } from "../../../core/sheets/check-ins.ts";
import { matchTasksDesign } from "../../../core/sheets/match-tasks.ts";
import { matchesDesign } from "../../../core/sheets/matches.ts";
import { remindersDesign } from "../../../core/sheets/reminders.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { version } from "../../../core/version.ts";
import { groupRow, householdRow, numbers, sheetOf, workbookOf } from "../jobs/pilot.ts";
import { typedIn } from "../tasks/workbooks.ts";
import { deskWith, done, monday, plainRound, valueOf, viewOf } from "./opened-desk.ts";

const lists = workbookOf(
  numbers(2).map((number) => groupRow(number)),
  numbers(3).map((number) => householdRow(number)),
);
const contacts = sheetOf("Contactpersonen", [
  ["Contactpersoon", "E-mail"],
  ["Invented Caller", "caller@example.org"],
]);
const people: Snapshot = {
  sheets: [...lists.sheets, contacts],
  sheetNames: [...lists.sheetNames, contacts.name],
};

const proposed = done(people, plainRound);
const confirmed = withContact(done(proposed, { job: "accept", round: 1, by: "all", start: "2026-03-09" }));
const listed = done(confirmed, { job: "checklists" });
const planned = done(listed, { job: "check-ins" });

function withContact(snapshot: Snapshot): Snapshot {
  const ids = ownRows(snapshot, matchesDesign).map(({ key }) => key);
  return ids.reduce((state, id) => typedIn(state, matchesDesign, id, "contact-person", "Invented Caller"), snapshot);
}

function at(today: string): Moment {
  return { ...monday, today };
}

function tasks(snapshot: Snapshot, today = monday.today): TasksView {
  return viewOf(snapshot, "tasks", at(today));
}

function talks(snapshot: Snapshot, today = monday.today): CheckInsView {
  return viewOf(snapshot, "check-ins", at(today));
}

/** A list without the places on the sheets that are made with it. */
function withoutPlaces(list: ChecklistView): unknown {
  return JSON.parse(JSON.stringify(list, (key, value: unknown) => (key === "place" ? undefined : value)));
}

describe("the screen with tasks", () => {
  it("says how many matches are not confirmed, and how many lists can be made", () => {
    assert.deepEqual([tasks(proposed).unconfirmed, tasks(proposed).toWrite], [2, 0]);
    assert.deepEqual([tasks(confirmed).unconfirmed, tasks(confirmed).toWrite], [0, 2]);
    assert.deepEqual([tasks(listed).unconfirmed, tasks(listed).toWrite], [0, 0]);
  });

  it("shows the lists before they are made as they will be", () => {
    const [before, after] = [tasks(confirmed), tasks(listed)];
    assert.deepEqual(after.checklists.map(withoutPlaces), before.checklists.map(withoutPlaces));
    assert.ok(after.checklists.every(({ tasks: all }) => all.every(({ place }) => place !== undefined)));
    assert.deepEqual(after.checklists[0]?.place, { sheet: "M-01 taken" });
  });

  it("counts every task once: done, overdue, soon or later", () => {
    const [list] = tasks(listed, "2026-05-04").checklists;
    assert.ok(list !== undefined);
    const states = list.tasks.map(({ state }) => state);
    const count = (state: string): number => states.filter((one) => one === state).length;
    assert.deepEqual([list.done, list.overdue, list.soon], [count("done"), count("overdue"), count("soon")]);
    assert.equal(list.total, states.length);
    assert.ok(list.overdue > 0 && count("later") > 0);
    for (const { due, state } of list.tasks) assert.equal(due < "2026-05-04", state === "overdue");
    const order = list.tasks.map(({ due }) => due);
    assert.deepEqual(order, [...order].sort());
  });

  it("sees what people typed: a task that is done, and who does it", () => {
    const [list] = tasks(listed).checklists;
    const [first] = list?.tasks ?? [];
    assert.ok(list !== undefined && first !== undefined && first.hasNobody);
    const design = matchTasksDesign(list.match);
    const named = typedIn(listed, design, first.id, "person", "Invented Volunteer");
    const finished = typedIn(named, design, first.id, "status", "klaar");
    const [after] = tasks(finished).checklists;
    const task = after?.tasks.find(({ id }) => id === first.id);
    assert.deepEqual([task?.person, task?.status, task?.state, after?.done], ["Invented Volunteer", "done", "done", 1]);
    assert.deepEqual([after?.withoutOwner, tasks(finished).toWrite], [list.withoutOwner - 1, 1]);
  });
});

describe("the screen with talks", () => {
  it("says how many matches have no talks yet", () => {
    assert.deepEqual([talks(proposed).unconfirmed, talks(proposed).total], [2, 0]);
    assert.deepEqual([talks(confirmed).toWrite, talks(planned).toWrite], [2, 0]);
    assert.deepEqual([talks(confirmed).total, talks(confirmed).talks], [0, []]);
    assert.equal(talks(planned).total, 2 * 2 * 14);
  });

  it("shows who is to be called: overdue, this week, and the next of every match", () => {
    const view = talks(planned, "2026-03-25");
    const states = view.talks.map(({ state }) => state);
    assert.deepEqual([...new Set(states)], ["overdue", "this-week", "later"].filter((state) => states.includes(state as "later"))); // prettier-ignore
    assert.ok(view.talks.every(({ planned: day, state }) => day < "2026-03-25" === (state === "overdue")));
    assert.ok(
      view.talks.every(({ contactPerson, place }) => contactPerson === "Invented Caller" && place !== undefined),
    );
    for (const match of ["M-01", "M-02"])
      assert.equal(view.talks.filter((talk) => talk.match === match && talk.state === "later").length, 2);
    const order = view.talks.map((talk) => talk.planned);
    assert.deepEqual(order, [...order].sort());
  });

  it("leads to the row of a talk, also after somebody sorted the sheet", () => {
    const sorted = {
      ...planned,
      sheets: planned.sheets.map((sheet) =>
        sheet.key === checkInsDesign.key
          ? { ...sheet, cells: [...sheet.cells.slice(0, sheet.headerRow), ...sheet.cells.slice(sheet.headerRow).reverse()] } // prettier-ignore
          : sheet,
      ),
    };
    for (const { match, number, place } of talks(sorted).talks) {
      const row = sorted.sheets.find(({ name }) => name === place?.sheet)?.cells[Number(place?.cell?.slice(1)) - 1];
      assert.deepEqual([row?.[0], row?.[2]], [match, number]);
    }
  });

  it("no longer shows a talk that took place or was called off, and counts it", () => {
    const [first, second] = talks(planned).talks;
    assert.ok(first !== undefined && second !== undefined);
    const key = (talk: typeof first): string => `${talk.match} | ${talk.sideLabel} | ${talk.number}`;
    const held = typedIn(planned, checkInsDesign, key(first), "done", "2026-03-11");
    const off = typedIn(held, checkInsDesign, key(second), "status", "vervalt");
    const view = talks(off);
    assert.deepEqual([view.held, view.total], [1, 2 * 2 * 14 - 1]);
    assert.ok(!view.talks.some((talk) => [key(first), key(second)].includes(key(talk))));
  });

  it("shows signals, the red ones first, with the rows they come from and by when to act", () => {
    const [first] = talks(planned).talks;
    assert.ok(first !== undefined);
    const key = `${first.match} | ${first.sideLabel} | ${first.number}`;
    const held = typedIn(planned, checkInsDesign, key, "done", "2026-03-11");
    const worried = typedIn(held, checkInsDesign, key, "signals", "S10");
    const { signals } = talks(worried, "2026-03-12");
    const [signal] = signals;
    assert.deepEqual([signal?.match, signal?.code, signal?.level], [first.match, "S10", "red"]);
    assert.match(signal?.text ?? "", /veiligheid/u);
    assert.deepEqual([signal?.sinceLabel, signal?.actByLabel], ["wo 11 mrt 2026", "wo 11 mrt 2026"]);
    assert.deepEqual(signal?.places, [first.place]);
  });

  it("tells signals to call about today from those that can wait, and those that waited too long", () => {
    const [first] = talks(planned).talks;
    assert.ok(first !== undefined);
    const key = `${first.match} | ${first.sideLabel} | ${first.number}`;
    const held = typedIn(planned, checkInsDesign, key, "done", "2026-03-11");
    const shown = (code: string, day: string) => {
      const { signals } = talks(typedIn(held, checkInsDesign, key, "signals", code), day);
      const { isToday = false, isLate = false } = signals.find((signal) => signal.code === code) ?? {};
      return [isToday, isLate];
    };
    assert.deepEqual(shown("S10", "2026-03-11"), [true, false]);
    assert.deepEqual(shown("S10", "2026-03-12"), [true, true]);
    assert.deepEqual(shown("S6", "2026-03-16"), [false, false]);
    assert.deepEqual(shown("S6", "2026-03-17"), [false, true]);
  });

  it("says what reminders are about, and sends nothing", () => {
    const { reminders } = talks(planned, "2026-03-16");
    assert.deepEqual(reminders, { messages: 1, matches: 2, failed: 0, uncertain: 0 });
    const preview = valueOf(deskWith(planned).preview({ job: "remind" }, at("2026-03-16")));
    assert.deepEqual(preview.answers, [["Aan caller@example.org: 4 gesprekken en 2 taken, bij M-01, M-02."]]);
    const after = done(planned, { job: "remind" }, at("2026-03-16"));
    assert.deepEqual(
      ownRows(after, remindersDesign).map(({ values }) => values["status"]),
      ["planned"],
    );
    assert.deepEqual(talks(after, "2026-03-16").reminders.place, { sheet: "Herinneringen" });
  });

  it("counts the reminders of this week that failed, and those of which nobody can tell", () => {
    const moment = at("2026-03-16");
    const ready = done(planned, { job: "remind" }, moment);
    const key = ownRows(ready, remindersDesign)[0]?.key ?? "";
    const marked = (word: string): Snapshot => typedIn(ready, remindersDesign, key, "status", word);
    const of = (workbook: Snapshot, day: string): readonly number[] => {
      const { failed, uncertain } = talks(workbook, day).reminders;
      return [failed, uncertain];
    };
    assert.deepEqual(of(marked("mislukt"), "2026-03-20"), [1, 0]);
    assert.deepEqual(of(marked("onzeker"), "2026-03-20"), [0, 1]);
    assert.deepEqual(of(marked("onzeker"), "2026-03-23"), [0, 0]);
    assert.deepEqual(of(marked("verstuurd"), "2026-03-20"), [0, 0]);
  });
});

describe("the screens with settings and the log", () => {
  it("show the log newest first, with days that people read", () => {
    const view = viewOf(planned, "log");
    assert.equal(view.total, 4);
    assert.deepEqual(view.lines.map(({ job }) => job), ["check-ins", "checklists", "accept", "round"]); // prettier-ignore
    const [last] = view.lines;
    assert.deepEqual(
      [last?.timeLabel, last?.version, view.lines[3]?.seed],
      ["ma 2 mrt 2026 10:00", version, "voorbeeld"],
    );
    assert.deepEqual(view.place, { sheet: "Logboek" });
  });

  it("show the settings that are no rules, and which sheets are ours", () => {
    const view = viewOf(planned, "settings");
    assert.equal(view.language, "nl");
    assert.ok(view.settings.some(({ key }) => key === "reminders.weekday"));
    assert.ok(view.sheets.some(({ sheet }) => sheet === "Matches"));
    assert.ok(!view.sheets.some(({ sheet }) => sheet === "Contactpersonen"));
    const request: JobRequest = { job: "settings", settings: [{ key: "reminders.weekday", value: "3" }] };
    const after = viewOf(done(planned, request), "settings");
    assert.equal(after.settings.find(({ key }) => key === "reminders.weekday")?.value, "3");
  });
});
