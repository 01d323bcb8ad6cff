import assert from "node:assert/strict";
import fc from "fast-check";
import { hoursDesign, monthColumn, monthsCounted } from "../../../../core/sheets/hours.ts";
import { ownRows } from "../../../../core/sheets/own-rows.ts";
import { hoursStep, type GroupMonths } from "../../../../core/tasks/plan/hours-step.ts";
import { applied } from "../../../../core/workbook/apply.ts";
import type { Snapshot } from "../../../../core/workbook/snapshot.ts";
import { emptyWorkbook } from "../workbooks.ts";

const expected = [84, 13, 68.5, ...Array.from({ length: monthsCounted - 3 }, () => 10)];

function counted(snapshot: Snapshot, groups: readonly GroupMonths[]): Snapshot {
  return applied(snapshot, hoursStep(snapshot, { expected, groups, language: "nl" }).edits);
}

/** Every line as `kind match member`. */
function lines(snapshot: Snapshot): readonly string[] {
  return ownRows(snapshot, hoursDesign).map(({ values }) =>
    [values["kind"], values["match"] ?? "-", values["member"] ?? "-"].map(String).join(" "),
  );
}

const group: GroupMonths = {
  match: "M-07",
  members: [
    { member: "lid 2", offered: 2, months: [9, 1.2] },
    { member: "lid 1", months: [0.4] },
  ],
};

describe("the sheet with hours", () => {
  const sheet = counted(emptyWorkbook, [group, { match: "M-08", members: [] }]);

  it("says first what a group may expect, then every member in the order of the group, without a ranking", () => {
    assert.deepEqual(lines(sheet), [
      "expected-group - -",
      "expected-member - -",
      "member M-07 lid 2",
      "member M-07 lid 1",
      "group M-07 -",
    ]);
  });

  it("shares what is expected among five, and rounds to half hours", () => {
    const [all, each, first, , together] = ownRows(sheet, hoursDesign);
    const cells = (row: typeof all): readonly unknown[] => [row?.values[monthColumn(1)], row?.values[monthColumn(2)], row?.values["total"]]; // prettier-ignore
    assert.deepEqual(cells(all), [84, 13, 255.5]);
    assert.deepEqual(cells(each), [17, 2.5, 51]);
    assert.deepEqual([...cells(first), first?.values["offered"]], [9, 1, 10, 2]);
    assert.deepEqual([...cells(together), together?.values["offered"]], [9.5, 1, 10.5, 2]);
  });

  it("is not made before there is a list, and follows who joins and leaves", () => {
    assert.deepEqual(counted(emptyWorkbook, []), emptyWorkbook);
    const left = counted(sheet, [{ ...group, members: group.members.slice(1) }]);
    assert.deepEqual(lines(left).slice(2), ["member M-07 lid 1", "group M-07 -"]);
    assert.deepEqual(lines(counted(left, [group])).slice(2), [
      "member M-07 lid 2",
      "member M-07 lid 1",
      "group M-07 -",
    ]);
  });

  it("adds up: the total of a member lies within half an hour of the hours given, and a second run changes nothing", () => {
    const member = fc.record({ months: fc.array(fc.double({ min: 0, max: 90, noNaN: true }), { maxLength: 12 }) });
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 6 }), (some) => {
        const groups = [
          { match: "M-07", members: some.map(({ months }, at) => ({ member: `lid ${at + 1}`, months })) },
        ];
        const then = counted(emptyWorkbook, groups);
        for (const [at, { months }] of some.entries()) {
          const total = ownRows(then, hoursDesign).find(({ key }) => key === `lid | M-07 | lid ${at + 1}`)?.values[
            "total"
          ];
          assert.ok(Math.abs(Number(total) - months.reduce((sum, one) => sum + one, 0)) <= 0.25 + 1e-9);
        }
        assert.deepEqual(counted(then, groups), then);
      }),
      { numRuns: 50 },
    );
  });
});
