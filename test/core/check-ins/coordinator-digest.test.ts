import { strict as assert } from "node:assert";
import { coordinatorKey, coordinatorOf } from "../../../core/check-ins/coordinator-digest.ts";
import { reminderPlan } from "../../../core/check-ins/reminder-plan.ts";
import { reminderKey } from "../../../core/check-ins/reminders.ts";
import type { Reading } from "../../../core/intake/reading.ts";
import type { Match } from "../../../core/records/match.ts";
import type { Message } from "../../../core/records/message.ts";
import type { ContactPerson, Party } from "../../../core/records/people.ts";
import { trackerPlan } from "../../../core/check-ins/tracker-plan.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { checkInsDesign } from "../../../core/sheets/check-ins.ts";
import { say, sentence } from "../../../core/text/sentence.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { matchWith } from "../tasks/matches.ts";
import { after, optionsOn, readingWith, typedIn, workbookWith } from "../tasks/workbooks.ts";

const caller: ContactPerson = { name: "Invented Caller", email: "caller@example.org" };
const lead: ContactPerson = { name: "Invented Lead", email: "lead@example.org", language: "en" };
const party: Party = { key: "coordinator", contact: "invented lead" };
const today = "2026-03-16";

function started(id: string, fields: Partial<Match> = {}): Match {
  const number = id.slice(-2);
  return matchWith({
    id,
    group: `G-${number}`,
    household: `H-${number}`,
    status: "started",
    startsOn: "2026-03-10",
    contactPerson: caller.name,
    ...fields,
  });
}

function made(matches: readonly Match[], reading: Reading): Snapshot {
  const before = workbookWith(matches);
  return after(before, trackerPlan(before, reading, optionsOn("2026-03-10")));
}

/** Says something about the first talk with the group of a match. */
function said(snapshot: Snapshot, match: string, column: string, value: string): Snapshot {
  const held = typedIn(snapshot, checkInsDesign, `${match} | groep | 1`, "done", "2026-03-12");
  return typedIn(held, checkInsDesign, `${match} | groep | 1`, column, value);
}

function overview(snapshot: Snapshot, reading: Reading): Message | undefined {
  return reminderPlan(snapshot, reading, optionsOn(today)).messages.find(({ id }) => id === coordinatorKey(today));
}

describe("the weekly overview of the coordinator", () => {
  const reading = readingWith({ contactPersons: [caller, lead], parties: [party] });

  it("says in codes and counts what asks for attention, and not what it is about", () => {
    const nobody = { ...started("M-05") };
    delete nobody.contactPerson;
    const matches = [
      ...["M-01", "M-02", "M-03"].map((id) => started(id)),
      started("M-04", { contactPerson: "Invented Stranger" }),
      nobody,
    ];
    let workbook = made(matches, reading);
    workbook = said(workbook, "M-01", "signals", "S10");
    workbook = said(workbook, "M-02", "signals", "S6");
    workbook = said(workbook, "M-03", "help-balance", "2");
    const { to, subject, text, about } = overview(workbook, reading) ?? assert.fail();
    assert.equal(to, "lead@example.org");
    assert.equal(subject, "Weekly overview (6)");
    assert.equal(
      text,
      [
        "Dear coordinator,",
        "",
        "This asks for your attention this week:",
        "- Do something today: M-01",
        "- Do something within three working days: M-02",
        "- Do something within ten days: M-03",
        "- 7 talks are late, of 5 matches",
        "- 1 contact person has no usable e-mail address",
        "- Without a contact person: M-05",
        "",
        "Open the workbook to see what it is about.",
        "",
      ].join("\n"),
    );
    assert.deepEqual(about, ["M-01", "M-02", "M-03", "M-05"]);
    assert.doesNotMatch(text, /S\d|safe|veilig|Invented|G-|H-/u);
  });

  it("says of a match that somebody left no more than that its status needs a look", () => {
    const workbook = made([started("M-01")], reading);
    const gone = readingWith({
      contactPersons: [caller, lead],
      parties: [party],
      households: [{ code: "H-01", status: "withdrawn" }],
    });
    const { text } = overview(workbook, gone) ?? assert.fail();
    assert.match(text, /^- Is the status on the sheet Matches still right\? Look at: M-01$/mu);
    assert.doesNotMatch(text, /withdr|contact|consent|stop/iu);
  });

  it("leaves out what nobody waits for, and says what is still open", () => {
    const waits = (match: number, meeting: number): string =>
      say("nl", sentence("coordinator-waits", { match, meeting }));
    assert.equal(waits(0, 2), "Te lang gewacht: 2 op een eerste ontmoeting");
    assert.equal(waits(1, 0), "Te lang gewacht: 1 op een match");
    assert.equal(waits(3, 1), "Te lang gewacht: 3 op een match, 1 op een eerste ontmoeting");
    const struck = (count: number): string =>
      say("en", sentence("coordinator-struck", { count, codes: ["M-01"], others: 0 }));
    assert.match(struck(1), /: 1 talk or task, of M-01\./u);
    assert.match(struck(4), /: 4 talks and tasks, of M-01\./u);
  });

  it("goes to the contact of the party where they have an address, else to the setting, else to nobody", () => {
    const workbook = made([started("M-01")], reading);
    const set = { ...defaultSettings, "reminders.coordinator": "office@example.org" };
    const of = (contacts: readonly ContactPerson[], parties: readonly Party[], settings = set): string | undefined =>
      coordinatorOf(workbook, readingWith({ contactPersons: contacts, parties }), settings)?.email;
    assert.equal(of([lead], [party]), "lead@example.org");
    assert.equal(of([{ name: lead.name }], [party]), "office@example.org");
    assert.equal(of([{ ...lead, email: "lead" }], [party]), "office@example.org");
    assert.equal(of([caller], [party]), "office@example.org");
    assert.equal(of([caller], []), "office@example.org");
    assert.equal(of([caller], [], defaultSettings), undefined);
  });

  it("is there only when something asks for attention; with nobody to get it, that is said", () => {
    const fresh = made([started("M-01", { startsOn: "2026-03-15" })], reading);
    assert.equal(overview(fresh, reading), undefined);
    const late = made([started("M-01")], reading);
    assert.ok(overview(late, reading) !== undefined);
    const alone = readingWith({ contactPersons: [caller] });
    const found = (snapshot: Snapshot): readonly string[] =>
      reminderPlan(snapshot, alone, optionsOn(today)).findings.map(({ told }) => told.code);
    assert.deepEqual(found(fresh), []);
    assert.deepEqual(found(late), ["coordinator-missing"]);
  });

  it("is a message of its own for a coordinator who phones too, with one key all week", () => {
    const both = readingWith({ contactPersons: [lead], parties: [party] });
    const workbook = made([started("M-01", { contactPerson: lead.name })], both);
    const { messages, result } = reminderPlan(workbook, both, optionsOn(today));
    assert.deepEqual(
      messages.map(({ to }) => to),
      ["lead@example.org", "lead@example.org"],
    );
    assert.deepEqual(
      result.counts.map(({ kind }) => kind),
      ["contact", "coordinator"],
    );
    assert.equal(new Set(messages.map(({ id }) => id)).size, 2);
    const thursday = reminderPlan(workbook, both, optionsOn("2026-03-19")).messages.map(({ id }) => id);
    assert.deepEqual(
      thursday,
      messages.map(({ id }) => id),
    );
    for (const name of ["coordinator", "COORDINATOR", ""])
      assert.notEqual(coordinatorKey(today), reminderKey(today, name));
  });
});
