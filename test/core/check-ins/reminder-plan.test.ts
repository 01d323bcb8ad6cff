import { strict as assert } from "node:assert";
import fc from "fast-check";
import { reminderPlan, type RemindResult } from "../../../core/check-ins/reminder-plan.ts";
import { trackerPlan } from "../../../core/check-ins/tracker-plan.ts";
import type { Reading } from "../../../core/intake/reading.ts";
import type { Match } from "../../../core/records/match.ts";
import type { ContactPerson } from "../../../core/records/people.ts";
import { checkInsDesign } from "../../../core/sheets/check-ins.ts";
import { matchTasksDesign } from "../../../core/sheets/match-tasks.ts";
import { matchesDesign } from "../../../core/sheets/matches.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { remindersDesign } from "../../../core/sheets/reminders.ts";
import { checklistPlan } from "../../../core/tasks/checklist-plan.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { matchWith } from "../tasks/matches.ts";
import { after, cellIn, optionsOn, readingWith, typedIn, workbookWith } from "../tasks/workbooks.ts";

const monday = "2026-03-16";
const caller: ContactPerson = { name: "Invented Caller", email: "caller@example.org" };
const reading = readingWith({ contactPersons: [caller], households: [{ code: "H-12", children: 2 }] });
const started = matchWith({ status: "started", startsOn: "2026-03-03", contactPerson: "Invented Caller" });

function plan(snapshot: Snapshot, day = monday, people: Reading = reading): Plan<RemindResult> {
  return reminderPlan(snapshot, people, optionsOn(day));
}

/** A workbook in which checklists and talks were made. */
function made(matches: readonly Match[] = [started]): Snapshot {
  const before = workbookWith(matches);
  const listed = after(before, checklistPlan(before, reading, optionsOn("2026-03-02")));
  return after(listed, trackerPlan(listed, reading, optionsOn("2026-03-02")));
}

function codes(one: Plan<unknown>): readonly string[] {
  return one.findings.map((problem) => problem.told.code);
}

describe("reminders of a week", () => {
  it("are one digest per contact person, of what is due by the end of the week", () => {
    const matches = [
      started,
      matchWith({ ...started, id: "M-08", group: "G-04", household: "H-13" }),
      matchWith({ ...started, id: "M-09", group: "G-05", household: "H-14", contactPerson: "Invented  colleague" }),
    ];
    const people = readingWith({
      contactPersons: [caller, { name: "Invented Colleague", email: "colleague@example.org", language: "en" }],
    });
    const { messages } = plan(made(matches), monday, people);
    assert.deepEqual(
      messages.map((message) => [message.to, message.about]),
      [
        ["caller@example.org", ["M-07", "M-08"]],
        ["colleague@example.org", ["M-09"]],
      ],
    );
    assert.match(messages[0]?.subject ?? "", /^Deze week: 8 gesprekken en \d+ taken$/u);
    assert.match(messages[1]?.subject ?? "", /^This week: 4 talks and \d+ tasks$/u);
  });

  it("hold nothing of the contacts of parties, nor of who does a task (R32)", () => {
    const said = ["Secret Contact, 030-555 0101", "Secret Backup", "di 9-12, 06-5550 1234"] as const;
    const [contact, backup, reachable] = said;
    const people = readingWith({
      contactPersons: [caller],
      households: [{ code: "H-12", children: 2 }],
      parties: ["municipality", "vwn", "coordinator", "ggd"].map((key) => ({ key, contact, backup, reachable })),
    });
    const before = workbookWith([started]);
    const listed = after(before, checklistPlan(before, people, optionsOn("2026-03-02")));
    assert.equal(cellIn(listed, matchTasksDesign("M-07"), "T59", "person"), contact);
    const workbook = after(listed, trackerPlan(listed, people, optionsOn("2026-03-02")));
    const { messages } = plan(workbook, monday, people);
    assert.equal(messages.length, 1);
    const texts = JSON.stringify(messages);
    for (const word of [...said, "Secret", "0101", "1234"]) assert.ok(!texts.includes(word), word);
  });

  it("leave out what took place, what is done and what comes later", () => {
    const subject = (snapshot: Snapshot): string => plan(snapshot).messages[0]?.subject ?? "";
    let workbook = made();
    const before = subject(workbook);
    const [, tasks] = /4 gesprekken en (\d+) taken/u.exec(before) ?? [];
    workbook = typedIn(workbook, checkInsDesign, "M-07 | groep | 1", "done", "2026-03-05");
    workbook = typedIn(workbook, checkInsDesign, "M-07 | huishouden | 1", "status", "vervalt");
    workbook = typedIn(workbook, matchTasksDesign("M-07"), "T34", "status", "klaar");
    assert.equal(subject(workbook), `Deze week: 2 gesprekken en ${Number(tasks) - 1} taken`);
  });

  it("are the same all week, ready in the ledger, and change nothing the second time", () => {
    const workbook = made();
    const first = plan(workbook);
    const result = after(workbook, first);
    assert.deepEqual(editsOf(plan(result)), []);
    assert.deepEqual(plan(result).messages, first.messages);
    assert.equal(plan(result, "2026-03-19").messages[0]?.id, first.messages[0]?.id);
    assert.notEqual(plan(result, "2026-03-23").messages[0]?.id, first.messages[0]?.id);
    const [row] = ownRows(result, remindersDesign);
    assert.deepEqual(row?.values, {
      key: first.messages[0]?.id,
      to: "caller@example.org",
      due: monday,
      subject: first.messages[0]?.subject,
      about: "M-07",
      status: "planned",
      "sent-on": null,
      reason: null,
      text: first.messages[0]?.text,
    });
  });

  it("go out once: not again when sent or perhaps sent, again when they failed", () => {
    const workbook = made();
    const result = after(workbook, plan(workbook));
    const id = plan(workbook).messages[0]?.id ?? "";
    const check = (word: string, expected: number): void => {
      const marked = typedIn(result, remindersDesign, id, "status", word);
      const again = plan(marked);
      assert.equal(again.messages.length, expected, word);
      assert.equal(
        cellIn(after(marked, again), remindersDesign, id, "status"),
        cellIn(marked, remindersDesign, id, "status"),
      );
    };
    check("klaar om te versturen", 1);
    check("mislukt", 1);
    check("verstuurd", 0);
    check("wordt verstuurd", 0);
    check("onzeker", 0);
    check("wie weet", 0);
  });

  it("keep what was sent in the ledger, and drop what was never sent once its week is over", () => {
    const workbook = made();
    const result = after(workbook, plan(workbook));
    const id = plan(workbook).messages[0]?.id ?? "";
    const sent = typedIn(result, remindersDesign, id, "status", "verstuurd");
    const later = "2026-03-23";
    assert.equal(ownRows(after(sent, plan(sent, later)), remindersDesign).length, 2);
    assert.equal(ownRows(after(result, plan(result, later)), remindersDesign).length, 1);
  });

  it("name every contact person that cannot be reached, and where to repair it", () => {
    const check = (
      person: string | undefined,
      contacts: readonly ContactPerson[],
      expected: string,
      sheet: string,
    ): void => {
      const { contactPerson, ...nobody } = started;
      const match = person === undefined ? nobody : { ...started, contactPerson: person };
      const one = plan(made([match]), monday, readingWith({ contactPersons: contacts }));
      assert.deepEqual(one.messages, []);
      assert.deepEqual(codes(one), [expected, "coordinator-missing"]);
      assert.equal(one.findings[0]?.sheet, sheet);
      assert.equal(typeof one.findings[0].row, "number");
      assert.doesNotMatch(JSON.stringify(one.findings), /Caller|example/u);
      assert.equal(contactPerson, "Invented Caller");
    };
    check(undefined, [caller], "match-contact-missing", "Matches");
    check("Invented Caller", [{ name: "Invented Other" }], "match-contact-unknown", "Matches");
    check("Invented Caller", [{ name: "Invented Caller" }], "contact-address-missing", "Contactpersonen");
    for (const email of ["caller", "caller@", "@example.org", "caller@example", "a b@example.org", "a@b.nl, c@d.nl"]) {
      check("Invented Caller", [{ ...caller, email }], "contact-address-invalid", "Contactpersonen");
    }
  });

  it("say right behind it why none is ready", () => {
    const check = (snapshot: Snapshot, people: Reading, code: string, findings: readonly string[]): void => {
      const one = plan(snapshot, monday, people);
      assert.deepEqual(
        one.summary.map((told) => told.code),
        [code],
      );
      assert.deepEqual(codes(one), findings);
    };
    const workbook = made();
    check(workbookWith([]), reading, "reminders-none-due", []);
    check(workbook, readingWith({}), "reminders-none-contacts", ["contacts-sheet-missing", "coordinator-missing"]);
    check(workbook, readingWith({ contactPersons: [{ name: "Invented Other" }] }), "reminders-none-address", [
      "match-contact-unknown",
      "coordinator-missing",
    ]);
    const listed = after(workbook, plan(workbook));
    const [row] = ownRows(listed, remindersDesign);
    check(typedIn(listed, remindersDesign, row?.key ?? "", "status", "verstuurd"), reading, "reminders-none-sent", [
      "coordinator-missing",
    ]);
  });

  it("let one bad address not stand in the way of others", () => {
    const matches = [started, matchWith({ ...started, id: "M-08", contactPerson: "Invented Colleague" })];
    const people = readingWith({
      contactPersons: [
        { ...caller, email: "nobody" },
        { name: "Invented Colleague", email: "c@example.org" },
      ],
    });
    const one = plan(made(matches), monday, people);
    assert.deepEqual(
      one.messages.map((message) => message.to),
      ["c@example.org"],
    );
    assert.deepEqual(codes(one), ["contact-address-invalid", "coordinator-missing"]);
  });

  it("are not for matches that are paused, ended, or not yet agreed to", () => {
    const check = (status: string, expected: number): void => {
      const workbook = typedIn(made(), matchesDesign, "M-07", "status", status);
      assert.equal(plan(workbook).messages.length, expected, status);
    };
    check("gestart", 1);
    check("gepauzeerd", 0);
    check("beëindigd", 0);
    check("voorstel", 0);
  });

  it("start on the weekday of the settings", () => {
    const id = (weekday: string): string | undefined =>
      reminderPlan(made(), reading, {
        ...optionsOn(monday),
        settings: [{ key: "reminders.weekday", value: weekday }],
      }).messages[0]?.id.slice(0, 10);
    assert.equal(id("1"), monday);
    assert.equal(id("2"), "2026-03-10");
    assert.equal(id("5"), "2026-03-13");
  });

  it("never let out a word of any identifying column, whatever people typed", () => {
    const secret = fc.stringMatching(/^[A-Z][a-z]{5,12}q[0-9]{3}$/u);
    fc.assert(
      fc.property(fc.array(secret, { minLength: 12, maxLength: 12 }), (secrets) => {
        const [
          name = "",
          place = "",
          group = "",
          household = "",
          note = "",
          owner = "",
          action = "",
          who = "",
          title = "",
        ] = secrets;
        const match = matchWith({ ...started, group, household, contactPerson: name });
        const people = readingWith({
          contactPersons: [{ name, email: "caller@example.org", municipality: place }],
          households: [{ code: household, name: secrets[9] ?? "", municipality: place, children: 2, adults: 2 }],
          parties: [{ key: "municipality", contact: secrets[10] ?? "", name: secrets[11] ?? "" }],
        });
        let workbook = workbookWith([match, matchWith({ ...match, id: title })]);
        workbook = after(workbook, checklistPlan(workbook, people, optionsOn("2026-03-02")));
        workbook = after(workbook, trackerPlan(workbook, people, optionsOn("2026-03-02")));
        workbook = typedIn(workbook, checkInsDesign, "M-07 | groep | 2", "note", note);
        workbook = typedIn(workbook, checkInsDesign, "M-07 | groep | 2", "owner", owner);
        workbook = typedIn(workbook, checkInsDesign, "M-07 | groep | 2", "action", action);
        workbook = typedIn(workbook, checkInsDesign, "M-07 | groep | 2", "signals", "S10");
        workbook = typedIn(workbook, matchTasksDesign("M-07"), "T34", "person", who);
        const { messages } = plan(workbook, monday, people);
        const [message] = messages;
        assert.ok(message !== undefined && messages.length === 1);
        const out = [message.id, message.subject, message.text, ...message.about].join("\n").toLowerCase();
        for (const word of secrets) assert.ok(!out.includes(word.toLowerCase()));
        assert.doesNotMatch(out, /s10|caller@|https?:|kind|gezin/u);
      }),
      { numRuns: 10 },
    );
  });
});
