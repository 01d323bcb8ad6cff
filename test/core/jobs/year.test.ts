import { strict as assert } from "node:assert";
import { checkIns } from "../../../core/jobs/check-ins.ts";
import { checklists } from "../../../core/jobs/checklists.ts";
import type { JobOptions } from "../../../core/jobs/options.ts";
import { remind } from "../../../core/jobs/remind.ts";
import { checkIn, signal } from "../../../core/records/check-in.ts";
import { checklist } from "../../../core/records/checklist.ts";
import { message } from "../../../core/records/message.ts";
import { checkInsDesign } from "../../../core/sheets/check-ins.ts";
import { matchTasksDesign } from "../../../core/sheets/match-tasks.ts";
import { editsOf, type Job } from "../../../core/workbook/plan.ts";
import type { Cell } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { matchWith } from "../tasks/matches.ts";
import { after, cellIn, optionsOn, typedIn, workbookWith } from "../tasks/workbooks.ts";

/** Sheets of a coordinator, with invented people, and two confirmed matches. */
function coordinatorsWorkbook(): Snapshot {
  const sheets: readonly (readonly [string, readonly (readonly Cell[])[]])[] = [
    [
      "Groepen",
      [
        ["Groepscode", "Gemeente", "Contactpersoon"],
        ["G-03", "Voorbeeldstad", "Invented Caller"],
      ],
    ],
    [
      "Huishoudens",
      [
        ["Code huishouden", "Aantal volwassenen", "Aantal kinderen"],
        ["h-12", 2, 3],
      ],
    ],
    [
      "Contactpersonen",
      [
        ["Naam", "E-mail", "Taal"],
        ["Invented Caller", "caller@example.org", "Nederlands"],
      ],
    ],
    [
      "Partijen",
      [
        ["Partij", "Contactpersoon"],
        ["Gemeente", "Invented Official"],
      ],
    ],
  ];
  const own = workbookWith([
    matchWith({ startsOn: "2026-03-03" }),
    matchWith({ id: "M-08", group: "G-04", household: "H-13" }),
  ]);
  return {
    sheets: [...sheets.map(([name, cells]) => ({ name, headerRow: 0, cells })), ...own.sheets],
    sheetNames: [...sheets.map(([name]) => name), ...own.sheetNames],
  };
}

function run<Result>(job: Job<JobOptions, Result>, workbook: Snapshot, today: string): [Snapshot, Result] {
  const plan = job.plan(workbook, optionsOn(today));
  const result = after(workbook, plan);
  assert.deepEqual(editsOf(job.plan(result, optionsOn(today))), [], "a second plan is empty");
  return [result, plan.result];
}

describe("the year of a match, from a coordinator's own sheets", () => {
  it("gives checklists, talks and reminders as contracts.md has them", () => {
    const [listed, lists] = run(checklists, coordinatorsWorkbook(), "2026-03-02");
    lists.checklists.forEach((one) => checklist.parse(one));
    assert.deepEqual(
      lists.checklists.map((one) => [one.match, one.group, one.household]),
      [["M-07", "G-03", "H-12"]],
    );
    const tasks = lists.checklists.flatMap((one) => one.tasks);
    const attention = (task: string): string => String(cellIn(listed, matchTasksDesign("M-07"), task, "attention"));
    assert.doesNotMatch(attention("T43"), /nagaan/u, "three children: applies");
    assert.match(attention("T74"), /nagaan: .*ouders/u, "three children: the parents are asked first (R61)");
    assert.equal(tasks.find((task) => task.id === "T59")?.person, "Invented Official");

    const [tracked, talks] = run(checkIns, listed, "2026-03-02");
    talks.checkIns.forEach((one) => checkIn.parse(one));
    assert.equal(talks.checkIns.length, 28);
    assert.ok(talks.checkIns.every((one) => one.contactPerson === "Invented Caller"));

    const noted = typedIn(tracked, checkInsDesign, "M-07 | groep | 1", "done", "2026-03-05");
    const [signalled, warned] = run(
      checkIns,
      typedIn(noted, checkInsDesign, "M-07 | groep | 1", "signals", "S10"),
      "2026-03-16",
    );
    warned.signals.forEach((one) => signal.parse(one));
    assert.deepEqual(
      warned.signals.map((one) => [one.match, one.code, one.level]),
      [["M-07", "S10", "red"]],
    );

    const [, reminded] = run(remind, signalled, "2026-03-16");
    reminded.messages.forEach((one) => message.parse(one));
    assert.deepEqual(
      reminded.messages.map((one) => [one.to, one.about]),
      [["caller@example.org", ["M-07"]]],
    );
    assert.match(reminded.messages[0]?.subject ?? "", /^Deze week: 3 gesprekken en \d+ taken$/u);
  });

  it("asks for the first meeting of a match that has none", () => {
    const options = optionsOn("2026-03-02");
    const codes = [checklists, checkIns].flatMap((job) =>
      job.plan(coordinatorsWorkbook(), options).findings.map((problem) => problem.told.code),
    );
    assert.deepEqual(
      codes.filter((code) => code.startsWith("match-")),
      ["match-without-dates", "match-without-start"],
    );
  });

  it("gives an empty workbook no more than the sheets on which tasks are set up", () => {
    const { steps } = checklists.plan({ sheets: [], sheetNames: [] }, optionsOn("2026-03-02"));
    const made = steps
      .flatMap(({ edits }) => edits)
      .map((edit) => (edit.kind === "add-sheet" ? edit.layout.key : edit.kind));
    assert.deepEqual(made, ["catalogue", "parties", "roles", "referrals"]);
  });

  it("leaves an empty workbook alone otherwise", () => {
    for (const job of [checkIns, remind]) {
      const plan = job.plan({ sheets: [], sheetNames: [] }, optionsOn("2026-03-02"));
      assert.deepEqual([editsOf(plan), plan.findings, plan.messages], [[], [], []]);
      assert.equal(plan.summary.length, 1);
    }
  });
});
