import { strict as assert } from "node:assert";
import { reminderPlan } from "../../../core/check-ins/reminder-plan.ts";
import { plusDays } from "../../../core/dates/civil-date.ts";
import { plans, remind } from "../../../core/jobs/all.ts";
import { readPeople } from "../../../core/intake/read-people.ts";
import { matchPlanDesign } from "../../../core/sheets/match-plan.ts";
import { checkInsDesign } from "../../../core/sheets/check-ins.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { remindersDesign } from "../../../core/sheets/reminders.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { after, optionsOn, typedIn } from "../tasks/workbooks.ts";
import { PostOffice } from "./post-office.ts";
import { contactAddress, talksOnly, withSettingsOf } from "./programme.ts";

const monday = "2026-03-16";

function ledger(workbook: Snapshot): readonly string[] {
  return ownRows(workbook, remindersDesign).map(
    ({ values: { due, to, status } }) => `${String(due)} ${String(to)} ${String(status)}`,
  );
}

function row(weeks: number, number: number, status: string): string {
  return `${plusDays(monday, 7 * weeks)} ${contactAddress(number)} ${status}`;
}

function ahead(weeks: number, people = 2): Snapshot {
  return withSettingsOf(talksOnly(people, "2026-03-03"), { "reminders.weeks-ahead": String(weeks) });
}

describe("reminders of weeks ahead", () => {
  it("stand ready with their text, once for each week, and are not sent before their week", () => {
    const workbook = ahead(2);
    const plan = remind.plan(workbook, optionsOn(monday));
    const planned = after(workbook, plan);
    const expected = [0, 1, 2].flatMap((week) => [1, 2].map((number) => row(week, number, "planned")));
    assert.deepEqual(ledger(planned), expected);
    assert.equal(plan.messages.length, 2);
    for (const { values } of ownRows(planned, remindersDesign))
      assert.match(String(values["text"]), /^Beste contactpersoon,\n/u);
    assert.deepEqual(editsOf(remind.plan(planned, optionsOn(monday))), []);
    const office = new PostOffice(planned);
    assert.equal(office.run({ now: `${monday}T09:00` })?.sent, 2);
    assert.deepEqual(
      ledger(office.workbook).filter((line) => line.endsWith("sent")),
      [row(0, 1, "sent"), row(0, 2, "sent")],
    );
    assert.equal(office.run({ now: "2026-03-18T09:00" })?.sent, 0);
    assert.equal(office.run({ now: "2026-03-23T09:00" })?.sent, 2);
    assert.equal(office.gone.length, 4);
  });

  it("follow what happens meanwhile, and leave alone what somebody else sent already", () => {
    let workbook = after(ahead(1, 1), remind.plan(ahead(1, 1), optionsOn(monday)));
    const key = ownRows(workbook, remindersDesign)[1]?.key ?? "";
    const texts = (): unknown[] => ownRows(workbook, remindersDesign).map(({ values }) => values["subject"]);
    assert.deepEqual(texts(), ["Deze week: 4 gesprekken", "Deze week: 4 gesprekken"]);
    workbook = typedIn(workbook, checkInsDesign, "M-01 | groep | 1", "done", "2026-03-16");
    workbook = after(workbook, remind.plan(workbook, optionsOn(monday)));
    assert.deepEqual(texts(), ["Deze week: 3 gesprekken", "Deze week: 3 gesprekken"]);
    workbook = typedIn(workbook, remindersDesign, key, "status", "verstuurd");
    workbook = typedIn(workbook, checkInsDesign, "M-01 | groep | 2", "done", "2026-03-16");
    workbook = after(workbook, remind.plan(workbook, optionsOn(monday)));
    assert.deepEqual(texts(), ["Deze week: 2 gesprekken", "Deze week: 3 gesprekken"]);
    assert.deepEqual(remind.plan(workbook, optionsOn("2026-03-23")).messages, []);
  });

  it("end after three, as if every one that stands ready goes; and go when fewer weeks are wanted", () => {
    const workbook = after(ahead(8, 1), remind.plan(ahead(8, 1), optionsOn(monday)));
    // Talks of 5 and 17 March, 2 April and 4 May.
    assert.deepEqual(
      ownRows(workbook, remindersDesign).map(({ values }) => `${String(values["due"])} ${String(values["subject"])}`),
      [
        "2026-03-16 Deze week: 4 gesprekken",
        "2026-03-23 Deze week: 4 gesprekken",
        "2026-03-30 Deze week: 6 gesprekken",
        "2026-04-06 Deze week: 2 gesprekken",
        "2026-04-13 Deze week: 2 gesprekken",
        "2026-05-04 Deze week: 2 gesprekken",
        "2026-05-11 Deze week: 2 gesprekken",
      ],
    );
    const fewer = withSettingsOf(workbook, { "reminders.weeks-ahead": "0" });
    assert.equal(ownRows(after(fewer, remind.plan(fewer, optionsOn(monday))), remindersDesign).length, 1);
  });
});

describe("a household that said no", () => {
  function planned(): Snapshot {
    const workbook = talksOnly(2, "2026-03-03");
    return after(workbook, plans.plan(workbook, optionsOn("2026-03-03")));
  }

  function check(what: string, change: (workbook: Snapshot) => Snapshot, expected: readonly string[]): void {
    it(what, () => {
      const workbook = change(planned());
      const plan = reminderPlan(workbook, readPeople(workbook, optionsOn(monday)), optionsOn(monday));
      assert.deepEqual(
        plan.messages.flatMap(({ about }) => about),
        expected,
      );
      const told = plan.findings.filter(({ told: { code } }) => code === "reminder-withdrawn");
      assert.equal(told.length, 2 - expected.length);
      for (const { sheet, row: place, remedy } of told)
        assert.deepEqual([sheet, place !== undefined, remedy !== undefined], ["Matches", true, true]);
    });
  }

  function choice(first: string, later?: string): (workbook: Snapshot) => Snapshot {
    return (workbook) => {
      const said = typedIn(workbook, matchPlanDesign("M-01"), "K1", "answer", first);
      return later === undefined ? said : typedIn(said, matchPlanDesign("M-01"), "K2", "answer", later);
    };
  }

  /** A list of households with one that takes part and one that may not. */
  function listed(header: string, word: string): (workbook: Snapshot) => Snapshot {
    return (workbook) => ({
      sheets: [
        {
          name: "Huishoudens",
          headerRow: 0,
          cells: [
            ["Code", "Volwassenen", "Kinderen", header],
            ["H-1", 2, 1, word],
            ["H-2", 1, 0, ""],
          ],
        },
        ...workbook.sheets,
      ],
      sheetNames: ["Huishoudens", ...workbook.sheetNames],
    });
  }

  check("nobody said anything: both are told of", (workbook) => workbook, ["M-01", "M-02"]);
  check("no before the arrival: not told of", choice("nee"), ["M-02"]);
  check("yes, and later no: not told of", choice("ja", "nee"), ["M-02"]);
  check("no, and later yes: told of again", choice("nee", "ja"), ["M-01", "M-02"]);
  check("consent is no: not told of", listed("Toestemming", "nee"), ["M-02"]);
  check("consent is yes: told of", listed("Toestemming", "ja"), ["M-01", "M-02"]);
  check("withdrew: not told of", listed("Status", "teruggetrokken"), ["M-02"]);
  check("stopped: not told of", listed("Status", "gestopt"), ["M-02"]);
});
