import assert from "node:assert/strict";
import fc from "fast-check";
import type { Reading } from "../../../core/intake/reading.ts";
import type { Member } from "../../../core/records/member.ts";
import { availabilityDesign } from "../../../core/sheets/availability.ts";
import { columnOf } from "../../../core/sheets/design.ts";
import { matchTasksDesign } from "../../../core/sheets/match-tasks.ts";
import { matchesDesign } from "../../../core/sheets/matches.ts";
import { columnIndex, ownRows } from "../../../core/sheets/own-rows.ts";
import { settingsDesign, wantedSettings } from "../../../core/sheets/settings.ts";
import { synced } from "../../../core/sheets/synced.ts";
import { taskFacts } from "../../../core/sheets/task-facts.ts";
import { tasksDesign } from "../../../core/sheets/tasks.ts";
import { checklistPlan, plannedChecklists, type ChecklistsResult } from "../../../core/tasks/checklist-plan.ts";
import { isFinished } from "../../../core/tasks/checklist-lines.ts";
import { namesApart } from "../../../core/tasks/line-names.ts";
import type { MatchChecklist } from "../../../core/tasks/match-checklists.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { textOf, type Scalar } from "../../../core/workbook/cell.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { matchWith } from "./matches.ts";
import { after, cellIn, optionsOn, readingWith, rowTyped, typedIn, workbookWith } from "./workbooks.ts";

const today = "2026-03-02";
const own = matchTasksDesign("M-07");
const names = ["Ans", "Bob", "Cor", "Dia", "Els", "Fay", "Gus", "Hal", "Ina"];

function programme(members: readonly Member[]): Reading {
  return readingWith({
    groups: [{ code: "G-03", members: [...members] }],
    households: [{ code: "H-12", adults: 2, children: 2, languages: ["ar"] }],
  });
}

function membersOf(count: number, fields: Partial<Member> = {}): readonly Member[] {
  return names.slice(0, count).map((name) => ({ name, daytime: "sometimes", hoursPerWeek: 3, ...fields }));
}

const five = programme(membersOf(5));

function plan(snapshot: Snapshot, reading = five, again: readonly string[] = []): Plan<ChecklistsResult> {
  return checklistPlan(snapshot, reading, { ...optionsOn(today), again });
}

function run(snapshot: Snapshot, reading = five, again: readonly string[] = []): Snapshot {
  return after(snapshot, plan(snapshot, reading, again));
}

const started = matchWith({ status: "started", startsOn: "2026-03-03", arrivesOn: "2026-03-12" });
const begun = workbookWith([started]);

/** Who stands where on the sheet of the match, as one text per task. */
function assignments(snapshot: Snapshot): ReadonlyMap<string, string> {
  return new Map(
    ownRows(snapshot, own).map(({ key, values }) => [
      key,
      ["person", "companion", "backup"].map((column) => textOf(values[column])).join(" / "),
    ]),
  );
}

/** The tasks of which who does them differs. */
function moved(before: Snapshot, later: Snapshot): readonly string[] {
  const old = assignments(before);
  return [...assignments(later)].filter(([task, who]) => old.get(task) !== who).map(([task]) => task);
}

function onlyList(snapshot: Snapshot, reading: Reading): MatchChecklist {
  const [list] = plannedChecklists(snapshot, reading, optionsOn(today)).lists;
  assert.ok(list !== undefined);
  return list;
}

/** A line where the members that the division put there break a condition that may never be broken. */
function brokenOn(list: MatchChecklist, members: readonly Member[]): readonly string[] {
  const isAsked = members.some(({ daytime }) => daytime !== undefined);
  const byName = new Map(members.map((member) => [member.name, member]));
  return list.lines
    .filter((line) => !isFinished(line))
    .flatMap(({ id, given, planned }) => {
      if (planned === undefined) return [];
      const { task, due } = planned;
      const lead = task.responsible === "group" ? given.person : given.companion;
      return namesApart(lead ?? "", (text) => byName.has(text)).flatMap((name) => {
        const member = byName.get(name);
        if (member === undefined) return [`${id}: ${name} is no member`];
        const isAway = member.absences?.some(({ from, to }) => from <= due && due <= to) === true;
        const isFree = !isAsked || member.daytime === "often" || member.daytime === "sometimes";
        return [...(isAway ? [`${id}: away`] : []), ...(task.daytime && !isFree ? [`${id}: by day`] : [])];
      });
    });
}

const absence = fc.constantFrom(
  undefined,
  [{ from: "2026-07-01", to: "2026-07-31" }],
  [{ from: "2026-03-01", to: "2026-04-01" }],
);
const member = fc.record({
  daytime: fc.constantFrom("often" as const, "sometimes" as const, "never" as const, undefined),
  hours: fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined }),
  absences: absence,
});
const groups = fc.array(member, { minLength: 3, maxLength: 9 }).map((all) =>
  all.map(({ daytime, hours, absences }, place): Member => ({
    name: names[place] ?? "",
    ...(daytime === undefined ? {} : { daytime }),
    ...(hours === undefined ? {} : { hoursPerWeek: hours }),
    ...(absences === undefined ? {} : { absences: [...absences] }),
  })),
);

/** What people do to their workbook between two runs. */
type Deed =
  | {
      readonly does: "types";
      readonly task: string;
      readonly column: string;
      readonly text: string;
      readonly shared: boolean;
    }
  | { readonly does: "moves"; readonly column: "starts-on" | "arrives-on"; readonly to: string }
  | { readonly does: "adds" | "sorts" }
  | { readonly does: "removes"; readonly column: string };

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    does: fc.constant("types" as const),
    task: fc.constantFrom("T02", "T34", "T45", "T52", "T60"),
    column: fc.constantFrom("person", "companion", "backup", "note", "done-on", "status", "along", "chosen"),
    text: fc.constantFrom("Bob", "Zus van Ans", "klaar", "nee"),
    shared: fc.boolean(),
  }),
  fc.record({
    does: fc.constant("moves" as const),
    column: fc.constantFrom("starts-on" as const, "arrives-on" as const),
    to: fc.constantFrom("2026-03-20", "2026-06-15"),
  }),
  fc.record({ does: fc.constantFrom("adds" as const, "sorts" as const) }),
  fc.record({
    does: fc.constant("removes" as const),
    column: fc.constantFrom("supporting", "backup", "given", "attention"),
  }),
);

/** A person took a column off a sheet. */
function withoutColumn(snapshot: Snapshot, column: string): Snapshot {
  const sheet = sheetWithKey(snapshot, own.key);
  const index = sheet === undefined ? -1 : columnIndex(sheet, columnOf(own, column));
  if (sheet === undefined || index < 0) return snapshot;
  const cells = sheet.cells.map((row, place) =>
    place < sheet.headerRow - 1 ? row : row.filter((_, at) => at !== index),
  );
  const titles = Object.values(columnOf(own, column).title);
  const features = (sheet.features ?? []).filter((one) => !titles.includes(one.column));
  return { ...snapshot, sheets: snapshot.sheets.map((one) => (one === sheet ? { ...sheet, cells, features } : one)) };
}

function sorted(snapshot: Snapshot): Snapshot {
  const sheet = sheetWithKey(snapshot, own.key);
  if (sheet === undefined) return snapshot;
  const cells = [...sheet.cells.slice(0, sheet.headerRow), ...sheet.cells.slice(sheet.headerRow).reverse()];
  return { ...snapshot, sheets: snapshot.sheets.map((one) => (one === sheet ? { ...sheet, cells } : one)) };
}

/** What people typed so far: it has to stand there after every run. */
class Typed {
  readonly #cells = new Map<string, readonly [string, string, Scalar]>();

  done(snapshot: Snapshot, deed: Deed): Snapshot {
    switch (deed.does) {
      case "sorts":
        return sorted(snapshot);
      case "removes":
        for (const key of [...this.#cells.keys()]) if (key.endsWith(` ${deed.column}`)) this.#cells.delete(key);
        return withoutColumn(snapshot, deed.column);
      case "moves":
        return typedIn(snapshot, matchesDesign, "M-07", deed.column, deed.to);
      case "adds":
        if (cellIn(snapshot, own, "E7", "task") !== undefined) return snapshot;
        this.#keep("E7", "title", "Fiets");
        return rowTyped(snapshot, own, { task: "E7", title: "Fiets", responsible: "groep", due: "2026-05-04" });
      case "types":
        return this.#typed(snapshot, deed);
    }
  }

  #keep(task: string, column: string, value: Scalar): void {
    this.#cells.set(`${task} ${column}`, [task, column, value]);
  }

  #typed(snapshot: Snapshot, { task, column, text, shared }: Extract<Deed, { does: "types" }>): Snapshot {
    if (cellIn(snapshot, own, task, column) === undefined) return snapshot;
    const isShared = shared && ["person", "companion", "status"].includes(column);
    const design = isShared ? tasksDesign : own;
    const result = typedIn(snapshot, design, isShared ? `M-07 | ${task}` : task, column, text);
    const read = cellIn(result, design, isShared ? `M-07 | ${task}` : task, column) ?? null;
    // Whoever types the name that stands there already typed nothing.
    if (read === cellIn(snapshot, own, task, column)) return result;
    this.#keep(task, column, read);
    return result;
  }

  missing(snapshot: Snapshot): readonly string[] {
    return [...this.#cells.values()]
      .filter(([task, column, value]) => cellIn(snapshot, own, task, column) !== value)
      .map(([task, column]) => `${task} ${column}`);
  }
}

describe("checklists divided over a group", () => {
  it("never break a hard condition, whoever is in the group, and are the same a second time", () => {
    fc.assert(
      fc.property(groups, (members) => {
        const reading = programme(members);
        const workbook = run(begun, reading);
        assert.deepEqual(brokenOn(onlyList(workbook, reading), members), []);
        assert.deepEqual(editsOf(plan(workbook, reading)), []);
      }),
      { numRuns: 5 },
    );
  }).timeout(60_000);

  it("lose nothing that people typed, over reruns, moved days, sorted rows and columns that were taken away", () => {
    fc.assert(
      fc.property(fc.array(deeds, { minLength: 2, maxLength: 5 }), (all) => {
        const typed = new Typed();
        let workbook = run(begun);
        for (const deed of all) {
          workbook = run(typed.done(workbook, deed));
          assert.deepEqual(typed.missing(workbook), [], JSON.stringify(deed));
          assert.deepEqual(editsOf(plan(workbook)), [], JSON.stringify(deed));
        }
      }),
      { numRuns: 6 },
    );
  }).timeout(60_000);

  it("say whom to ask where nobody is free by day, and leave the task to nobody", () => {
    const reading = programme(membersOf(4, { daytime: "never" }));
    const one = plannedChecklists(begun, reading, optionsOn(today));
    const workbook = after(begun, one.plan);
    const line = one.lists[0]?.lines.find(({ unassigned }) => unassigned !== undefined);
    assert.ok(line !== undefined);
    assert.equal(line.unassigned?.reason, "nobody-in-daytime");
    assert.equal(cellIn(workbook, own, line.id, "companion"), null);
    assert.match(
      textOf(cellIn(workbook, own, line.id, "attention")),
      /^Niemand van de groep kan dan overdag\. Vraag /u,
    );
    const record = one.plan.result.checklists[0]?.tasks.find(({ id }) => id === line.id);
    assert.equal(record?.unassigned, "nobody-in-daytime");
    assert.ok(one.plan.findings.some(({ told }) => told.code === "tasks-without-member"));
  });

  it("put the lead of a task of the group under Who, and who goes along under With whom", () => {
    const workbook = run(begun);
    assert.ok(names.includes(textOf(cellIn(workbook, own, "T02", "person"))));
    assert.equal(cellIn(workbook, own, "T34", "person"), null);
    assert.ok(names.includes(textOf(cellIn(workbook, own, "T34", "companion"))));
    assert.equal(cellIn(workbook, tasksDesign, "M-07 | T34", "companion"), cellIn(workbook, own, "T34", "companion"));
  });

  it("move only the tasks of somebody who stops", () => {
    const before = run(begun);
    const stopped = typedIn(before, availabilityDesign, "G-03 | Bob", "joins", "nee");
    const later = run(stopped);
    const touched = [...assignments(before)].filter(([, who]) => who.includes("Bob")).map(([task]) => task);
    assert.ok(touched.length > 0);
    for (const task of moved(before, later)) assert.ok(touched.includes(task), task);
    assert.ok(![...assignments(later).values()].some((who) => who.includes("Bob")));
    assert.deepEqual(editsOf(plan(later)), []);
  });

  it("move nothing where a member leaves who has nothing, and only what has to where one is away", () => {
    const before = run(begun);
    const [task = "", lead = ""] = ownRows(before, own).map(({ key, values }) => [key, textOf(values["companion"])]).find(([, who]) => names.includes(who ?? "")) ?? []; // prettier-ignore
    const due = textOf(cellIn(before, own, task, "due"));
    let away = typedIn(before, availabilityDesign, `G-03 | ${lead}`, "away-from", due);
    away = typedIn(away, availabilityDesign, `G-03 | ${lead}`, "away-to", due);
    const later = run(away);
    assert.notEqual(cellIn(later, own, task, "companion"), lead);
    for (const id of moved(before, later)) {
      assert.equal(textOf(cellIn(before, own, id, "due")), due, id);
    }
  });

  it("are divided again only where somebody asks, and leave what is fixed, typed or done", () => {
    const rich = programme([...membersOf(5), { name: "Fay", daytime: "often", hoursPerWeek: 8 }]);
    let workbook = run(begun);
    workbook = typedIn(workbook, own, "T02", "person", "Zus van Ans");
    workbook = typedIn(workbook, own, "T34", "fixed", "ja");
    workbook = typedIn(workbook, own, "T45", "status", "klaar");
    workbook = run(workbook);
    const joined = run(workbook, rich);
    assert.deepEqual(moved(workbook, joined), []);
    const again = run(joined, rich, ["M-07"]);
    const changed = moved(joined, again);
    assert.ok(changed.length > 0);
    for (const task of ["T02", "T34", "T45"]) assert.ok(!changed.includes(task), task);
    assert.deepEqual(editsOf(plan(again, rich)), []);
  });

  it("name somebody else to step in for who left, also where people typed the lead", () => {
    const first = run(begun);
    const led = ownRows(first, own).filter(({ values }) => values["responsible"] === "group" && names.includes(textOf(values["backup"]))); // prettier-ignore
    const [task] = led;
    assert.ok(task !== undefined);
    const leaver = textOf(task.values["backup"]);
    const typed = run(typedIn(first, own, task.key, "person", "Buurvrouw Test"));
    assert.equal(cellIn(typed, own, task.key, "backup"), leaver);
    const left = run(typedIn(typed, availabilityDesign, `G-03 | ${leaver}`, "joins", "nee"));
    assert.equal(cellIn(left, own, task.key, "person"), "Buurvrouw Test");
    assert.ok(!ownRows(left, own).some(({ values }) => textOf(values["backup"]) === leaver));
    assert.deepEqual(editsOf(plan(left)), []);
  });

  it("give somebody else what a leaver led, also where people ticked that it stays or typed who steps in", () => {
    const first = run(begun);
    const led = ownRows(first, own).filter(({ values }) => values["responsible"] === "group" && names.includes(textOf(values["person"]))); // prettier-ignore
    const leaver = textOf(led[0]?.values["person"]);
    const [typed, ticked] = led.filter(({ values }) => values["person"] === leaver).map(({ key }) => key);
    assert.ok(typed !== undefined && ticked !== undefined);
    const changed = typedIn(typedIn(first, own, typed, "backup", "Mijn buurman"), own, ticked, "fixed", true);
    const before = run(changed);
    for (const task of [typed, ticked]) assert.equal(cellIn(before, own, task, "person"), leaver);
    const left = run(typedIn(before, availabilityDesign, `G-03 | ${leaver}`, "joins", "nee"));
    for (const task of [typed, ticked]) {
      const lead = textOf(cellIn(left, own, task, "person"));
      assert.ok(names.includes(lead) && lead !== leaver, task);
    }
    assert.equal(cellIn(left, own, typed, "backup"), "Mijn buurman");
    assert.equal(cellIn(left, own, ticked, "fixed"), true);
    assert.deepEqual(editsOf(plan(left)), []);
  });

  it("say in which cell a leaver still leads, where people typed who does it with them", () => {
    const first = run(begun);
    const led = ownRows(first, own).find(({ values }) => values["responsible"] === "group" && names.includes(textOf(values["person"]))); // prettier-ignore
    assert.ok(led !== undefined);
    const leaver = textOf(led.values["person"]);
    const typed = run(typedIn(first, own, led.key, "companion", "Mijn buurman"));
    const told = (one: Plan<unknown>): readonly (string | undefined)[] =>
      one.findings.filter(({ told: { code } }) => code === "task-lead-left").map(({ cell }) => cell);
    assert.deepEqual(told(plan(typed)), []);
    const leaving = plan(typedIn(typed, availabilityDesign, `G-03 | ${leaver}`, "joins", "nee"));
    assert.deepEqual(told(leaving), [`G${led.row}`]);
  });

  it("ask nobody of the group where the newcomer says no, and give the task back when that changes", () => {
    const no = run(typedIn(run(begun), own, "T34", "along", "nee"));
    assert.equal(cellIn(no, own, "T34", "companion"), null);
    assert.equal(cellIn(no, own, "T34", "backup"), null);
    const yes = run(typedIn(no, own, "T34", "along", "ja"));
    assert.ok(names.includes(textOf(cellIn(yes, own, "T34", "companion"))));
  });

  it("count a choice of the newcomer as busy until it stands there, and say in which cell", () => {
    const done = typedIn(run(begun), own, "T54", "status", "klaar");
    const one = plan(done);
    const status = (from: Plan<ChecklistsResult>): string | undefined =>
      from.result.checklists[0]?.tasks.find(({ id }) => id === "T54")?.status;
    assert.equal(status(one), "busy");
    const problem = one.findings.find(({ told }) => told.code === "task-done-without-choice");
    assert.match(problem?.cell ?? "", /^M\d+$/u);
    const chosen = typedIn(done, own, "T54", "chosen", "2026-03-10");
    assert.equal(status(plan(chosen)), "done");
    assert.ok(!plan(chosen).findings.some(({ told }) => told.code === "task-done-without-choice"));
    for (const word of ["nog niet", "nee", "?"])
      assert.equal(status(plan(typedIn(done, own, "T54", "chosen", word))), "busy", word);
  });

  it("follow a new contact of a party, and a new party in the catalogue, where nobody typed otherwise", () => {
    const party = (contact: string): Reading => ({
      ...five,
      parties: readingWith({ parties: [{ key: "municipality", contact }] }).parties,
    });
    const before = run(begun, party("Eerste"));
    assert.equal(cellIn(before, own, "T59", "person"), "Eerste");
    const typed = typedIn(before, own, "T62", "person", "Collega");
    const later = run(typed, party("Tweede"));
    assert.equal(cellIn(later, own, "T59", "person"), "Tweede");
    assert.equal(cellIn(later, own, "T62", "person"), "Collega");
    const cleared = run(typedIn(later, own, "T59", "person", null), party("Tweede"));
    assert.equal(cellIn(cleared, own, "T59", "person"), null);
  });

  for (const called of [
    ["Visser, Jan", "de Boer, Ans", "Mol, Ed"],
    ["Ans en Jo", "Piet & Ria", "Cor + Dia"],
    ["A | B", "-", "C|D"],
    ["Jose\u0301 ", "jos\u00e9", "Ed\u00a0Mol"],
    ["", "", ""],
  ]) {
    it(`know members again whose names are ${JSON.stringify(called)}`, () => {
      const named = membersOf(3).map((one, place) => ({ ...one, name: called[place] ?? "" }));
      const reading = programme(named);
      const workbook = run(begun, reading);
      assert.ok([...assignments(workbook).values()].some((who) => who.includes(" + ")));
      assert.deepEqual(editsOf(plan(workbook, reading)), []);
    });
  }

  it("count the hours of a member whom people call by their first name", () => {
    const reading = programme(membersOf(3).map((one, place) => ({ ...one, name: `${names[place] ?? ""} Visser` })));
    const named = typedIn(run(begun, reading), own, "T02", "person", "bob");
    const workbook = run(named, reading);
    assert.equal(cellIn(workbook, own, "T02", "person"), "bob");
    const outcome = onlyList(workbook, reading).division?.assigned.get("T02");
    assert.ok(outcome !== undefined && "lead" in outcome);
    assert.equal(outcome.lead, "Bob Visser");
    assert.notEqual(cellIn(workbook, own, "T02", "backup"), "Bob Visser");
  });

  it("find somebody else to step in where people put the backup at work", () => {
    const before = run(begun);
    const backup = textOf(cellIn(before, own, "T02", "backup"));
    const named = run(typedIn(before, own, "T02", "person", backup));
    assert.equal(cellIn(named, own, "T02", "person"), backup);
    assert.notEqual(cellIn(named, own, "T02", "backup"), backup);
    assert.deepEqual(editsOf(plan(named)), []);
  });

  it("keep who stands there where the column is gone that says what is ours", () => {
    const named = run(typedIn(run(begun), own, "T02", "person", "Zus van Ans"));
    const before = assignments(named);
    let workbook = named;
    for (let time = 0; time < 3; time += 1) {
      workbook = run(time === 0 ? withoutColumn(workbook, "given") : workbook);
      assert.deepEqual(assignments(workbook), before);
    }
  });

  it("know members without a name again when the workbook changes its language", () => {
    const nameless = programme(membersOf(4).map(({ daytime, hoursPerWeek }) => ({ daytime, hoursPerWeek })));
    const settings = applied(begun, synced(begun, wantedSettings(defaultSettings), "nl"));
    const before = run(typedIn(run(settings, nameless), availabilityDesign, "G-03 | lid 2", "hours", 7), nameless);
    const english = run(typedIn(before, settingsDesign, "language", "value", "en"), nameless);
    assert.equal(cellIn(english, availabilityDesign, "G-03 | lid 2", "hours"), 7);
    assert.deepEqual(assignments(english), assignments(before));
  });

  it("keep the responsible party in the words of whoever typed it", () => {
    const words = { "Ria van de Kerk": "ria-van-de-kerk", "Gemeente Zeist": "municipality" };
    for (const [word, key] of Object.entries(words)) {
      const workbook = run(typedIn(run(begun), own, "T20", "responsible", word));
      assert.equal(cellIn(workbook, own, "T20", "responsible"), word);
      const fact = taskFacts(workbook)("M-07").find((one) => one.key === "M-07 | T20");
      assert.equal(fact?.responsible, key);
    }
  });

  it("refuse to divide a match again that has no list, and name it", () => {
    assert.throws(() => plan(begun, five, ["M-99"]), /divide-again-unknown/u);
  });
});
