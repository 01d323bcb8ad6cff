import assert from "node:assert/strict";
import type { Reading } from "../../../../core/intake/reading.ts";
import type { Member } from "../../../../core/records/member.ts";
import { availabilityDesign } from "../../../../core/sheets/availability.ts";
import { ownRows } from "../../../../core/sheets/own-rows.ts";
import { availabilityStep } from "../../../../core/tasks/members/availability-step.ts";
import { helpersIn, type Helper } from "../../../../core/tasks/members/helpers.ts";
import { applied } from "../../../../core/workbook/apply.ts";
import type { Scalar } from "../../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../../core/workbook/snapshot.ts";
import { matchWith } from "../matches.ts";
import { cellIn, readingWith, rowTyped, typedIn, workbookWith } from "../workbooks.ts";

const before = workbookWith([matchWith()]);

function listOf(...members: readonly Member[]): Reading {
  return readingWith({ groups: [{ code: "G-03", members: [...members] }] });
}

const ans: Member = { name: "Ans", hoursPerWeek: 2, daytime: "often", absences: [{ from: "2026-07-01", to: "2026-07-14" }] }; // prettier-ignore
const two = listOf(ans, { occupation: "arts" });

function updated(snapshot: Snapshot, reading = two): Snapshot {
  return applied(snapshot, availabilityStep(snapshot, reading, "nl").edits);
}

function helpers(snapshot: Snapshot, reading = two): readonly Helper[] {
  return helpersIn(snapshot, reading, "nl").of("g-03");
}

describe("the sheet with availability", () => {
  it("begins with what the coordinator's list says, and reads the same before and after it is made", () => {
    const sheet = updated(before);
    assert.deepEqual(
      ownRows(sheet, availabilityDesign).map(({ key, values }) => [
        key,
        values["hours"],
        values["daytime"],
        values["away-to"],
      ]),
      [
        ["G-03 | Ans", 2, "often", "2026-07-14"],
        ["G-03 | lid 2", null, null, null],
      ],
    );
    const without = (all: readonly Helper[]): unknown => all.map(({ id, label, name, skills, hoursPerWeek, absences }) => ({ id, label, name, skills: [...skills], hoursPerWeek, absences })); // prettier-ignore
    assert.deepEqual(without(helpers(sheet)), without(helpers(before)));
    assert.deepEqual(helpers(sheet)[1]?.skills, new Set(["health"]));
    assert.deepEqual(availabilityStep(sheet, two, "nl").edits, []);
  });

  it("follows the list where nobody typed, and people where they did", () => {
    const typed = typedIn(updated(before), availabilityDesign, "G-03 | Ans", "hours", 5);
    const later = updated(typed, listOf({ ...ans, hoursPerWeek: 1, daytime: "never" }, {}));
    assert.equal(cellIn(later, availabilityDesign, "G-03 | Ans", "hours"), 5);
    assert.equal(cellIn(later, availabilityDesign, "G-03 | Ans", "daytime"), "never");
    const cleared = updated(typedIn(later, availabilityDesign, "G-03 | Ans", "hours", null));
    assert.equal(cellIn(cleared, availabilityDesign, "G-03 | Ans", "hours"), null);
  });

  it("has nobody who left the list or takes no part, and whoever people add", () => {
    const sheet = updated(before);
    assert.deepEqual(helpers(updated(sheet, listOf({})), listOf({})).map(({ id }) => id), ["lid 1"]); // prettier-ignore
    const stopped = typedIn(sheet, availabilityDesign, "G-03 | Ans", "joins", "nee");
    assert.deepEqual(
      helpers(updated(stopped)).map(({ id, label }) => [id, label]),
      [["lid 2", "lid 2"]],
    );
    const added = updated(rowTyped(sheet, availabilityDesign, { group: "G-03", member: "Bo", hours: "3 uur" }));
    assert.deepEqual(
      helpers(added).map(({ id, label, hoursPerWeek }) => [id, label, hoursPerWeek]),
      [
        ["Ans", "lid 1", 2],
        ["lid 2", "lid 2", undefined],
        ["Bo", "lid 3", 3],
      ],
    );
  });

  it("waits with one row for a group of which nobody is known, and says so", () => {
    const nobody = readingWith({ groups: [{ code: "G-03" }] });
    const sheet = updated(before, nobody);
    assert.deepEqual(ownRows(sheet, availabilityDesign).map(({ key }) => key), ["G-03 | "]); // prettier-ignore
    assert.deepEqual(helpersIn(sheet, nobody, "nl").unknownGroups, ["G-03"]);
    const named = typedIn(sheet, availabilityDesign, "G-03 | ", "member", "Bo");
    assert.deepEqual(availabilityStep(named, nobody, "nl").edits, []);
    assert.deepEqual(helpers(named, nobody).map(({ id }) => id), ["Bo"]); // prettier-ignore
  });

  const cells: readonly (readonly [column: string, typed: Scalar, expected: unknown])[] = [
    ["hours", "2,5", 2.5],
    ["hours", "ca. 4 uur", 4],
    ["hours", "veel", "told"],
    ["daytime", "af en toe", "sometimes"],
    ["daytime", "alleen op dinsdag of zo", "told"],
    ["skills", "Wonen, housing", ["housing"]],
    ["skills", "gezondheid; werk", ["health", "work"]],
    ["skills", "xyzzy", "told"],
    ["languages", "Nederlands, Arabisch", ["nl", "ar"]],
    ["languages", "blabla", "told"],
    ["away-to", "2026-06-01", "told"],
    ["away-to", null, [{ from: "2026-07-01", to: "9999-12-31" }]],
    ["away-from", "1 juli 2026", [{ from: "2026-07-01", to: "2026-07-14" }]],
    ["away-from", "binnenkort", "told"],
  ];
  for (const [column, typed, expected] of cells) {
    it(`reads ${String(typed)} under ${column}`, () => {
      const sheet = typedIn(updated(before), availabilityDesign, "G-03 | Ans", column, typed);
      const read = helpersIn(sheet, two, "nl");
      const { problems } = read;
      const [first] = read.of("G-03");
      assert.ok(first !== undefined);
      if (expected === "told") {
        assert.deepEqual(problems.map(({ told, sheet: name, row }) => [told.code, name, row]), [["availability-unread", "Beschikbaarheid", 5]]); // prettier-ignore
        assert.match(problems[0]?.cell ?? "", /^[A-Z]5$/u);
        return;
      }
      assert.deepEqual(problems, []);
      const found: Readonly<Record<string, unknown>> = {
        hours: first.hoursPerWeek,
        daytime: first.daytime,
        skills: [...first.skills],
        languages: [...(first.languages ?? [])],
        "away-to": first.absences,
        "away-from": first.absences,
      };
      assert.deepEqual(found[column], expected);
    });
  }
});
