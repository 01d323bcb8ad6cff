import { strict as assert } from "node:assert";
import fc from "fast-check";
import { activitiesPlan } from "../../../core/activities/activities-plan.ts";
import { approvalsDesign } from "../../../core/sheets/approvals.ts";
import type { SheetDesign } from "../../../core/sheets/design.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { trainingsDesign } from "../../../core/sheets/trainings.ts";
import { textOf } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { after, cellIn, optionsOn, rowTyped, typedIn } from "../tasks/workbooks.ts";
import { listsOf, readingOf, today, updated, type ListedMember } from "./programme.ts";

const lists = {
  groups: ["WG-1", "WG-2"],
  households: ["H-1"],
  members: [
    ["WG-1", "Sanne"],
    ["WG-1", "Joris"],
    ["WG-1", null],
  ],
} as const;

function keysOn(snapshot: Snapshot, design: SheetDesign): readonly string[] {
  return ownRows(snapshot, design).map(({ key }) => key);
}

/** The same people on a workbook whose sheets of ours stand already. */
function withMembers(snapshot: Snapshot, members: readonly ListedMember[]): Snapshot {
  const [fresh] = listsOf({ ...lists, members }).sheets.filter(({ name }) => name === "Groepsleden");
  assert.ok(fresh !== undefined);
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === fresh.name ? fresh : sheet)) };
}

describe("the sheets about people", () => {
  const made = updated(listsOf(lists));

  it("have a row for every member, one to fill in for a group without members, and one for every household", () => {
    assert.deepEqual(keysOn(made, trainingsDesign), [
      "WG-1 | Sanne",
      "WG-1 | Joris",
      "WG-1 | lid 3",
      "WG-2 | ",
      "H-1 | ",
    ]);
    assert.deepEqual(keysOn(made, approvalsDesign), ["WG-1 | Sanne", "WG-1 | Joris", "WG-1 | lid 3", "WG-2 | "]);
    assert.equal(cellIn(made, trainingsDesign, "H-1 | ", "for"), "household");
  });

  it("give a new member a row beside the others of the group", () => {
    const joined = updated(withMembers(made, [...lists.members, ["WG-1", "Noor"]]));
    assert.deepEqual(keysOn(joined, approvalsDesign), [
      "WG-1 | Sanne",
      "WG-1 | Joris",
      "WG-1 | lid 3",
      "WG-1 | Noor",
      "WG-2 | ",
    ]);
  });

  it("keep the row of somebody who left only where people typed in it", () => {
    const typed = typedIn(made, approvalsDesign, "WG-1 | Joris", "conductCertificate", "ja");
    const left = updated(withMembers(typed, [["WG-1", "Sanne"]]));
    assert.deepEqual(keysOn(left, approvalsDesign), ["WG-1 | Sanne", "WG-1 | Joris", "WG-2 | "]);
    assert.deepEqual(keysOn(left, trainingsDesign), ["WG-1 | Sanne", "WG-2 | ", "H-1 | "]);
  });

  it("keep a row that people typed themselves, and take it as theirs once it stands on the list", () => {
    const typed = rowTyped(made, approvalsDesign, { code: "wg-2", member: "Bo" });
    const again = updated(typed);
    assert.ok(keysOn(again, approvalsDesign).includes("wg-2 | Bo"));
    const listed = updated(withMembers(again, [...lists.members, ["WG-2", "Bo"]]));
    assert.equal(keysOn(listed, approvalsDesign).filter((key) => key.endsWith("Bo")).length, 1);
    assert.equal(cellIn(listed, approvalsDesign, "wg-2 | Bo", "for"), "member");
  });

  it("keep a name that somebody typed into the empty row of a group", () => {
    const typed = typedIn(made, trainingsDesign, "WG-2 | ", "member", "Bo");
    assert.deepEqual(
      keysOn(updated(typed), trainingsDesign).filter((key) => key.startsWith("WG-2")),
      ["WG-2 | Bo"],
    );
  });

  it("keep numbered members in a workbook that changes its language", () => {
    const typed = typedIn(made, approvalsDesign, "WG-1 | lid 3", "declaration", "ja");
    const english = updated(typed, "en");
    assert.ok(keysOn(english, approvalsDesign).includes("WG-1 | lid 3"));
    assert.ok(!keysOn(english, approvalsDesign).includes("WG-1 | member 3"));
  });

  it("say what the coordinator's own list says, and show on approval how far the training is", () => {
    const own = updated(listsOf({ ...lists, members: [["WG-1", "Sanne", "2026-02-03"]], certificates: true }));
    assert.equal(cellIn(own, approvalsDesign, "WG-1 | Sanne", "given"), "VOG: ja (di 3 feb 2026)");
    const planned = updated(typedIn(own, trainingsDesign, "WG-1 | Sanne", "start", "gepland"));
    assert.equal(cellIn(planned, approvalsDesign, "WG-1 | Sanne", "training"), "planned");
  });

  it("leave out who withdrew, and rows that cannot be read", () => {
    const [groups, ...others] = listsOf(lists).sheets;
    assert.ok(groups !== undefined);
    const cells = groups.cells.map((row, place) => [...row, ["Status", "teruggetrokken", "intake"][place] ?? null]);
    const withdrawn = { ...listsOf(lists), sheets: [{ ...groups, cells }, ...others] };
    assert.deepEqual(keysOn(updated(withdrawn), approvalsDesign), ["WG-2 | "]);
  });
});

describe("whatever people type on the sheets about people", () => {
  const word = fc.constantFrom("ja", "nee", "gepland", "gevolgd", "weet niet", "2026-02-03", "=1+1", "x", 3, true);
  const designs = { training: trainingsDesign, approvals: approvalsDesign };
  const rows = ["WG-1 | Sanne", "WG-1 | Joris", "WG-1 | lid 3", "WG-2 | "];
  const cell = fc.oneof(
    fc.record({
      sheet: fc.constant("training" as const),
      row: fc.constantFrom(...rows, "H-1 | "),
      column: fc.constantFrom("start", "start-on", "social-map", "remark"),
      word,
    }),
    fc.record({
      sheet: fc.constant("approvals" as const),
      row: fc.constantFrom(...rows),
      column: fc.constantFrom("declaration", "declaration-on", "conductCertificate", "remark"),
      word,
    }),
  );

  it("stays, and a second plan is empty", () => {
    const made = updated(listsOf(lists));
    fc.assert(
      fc.property(
        fc.uniqueArray(cell, { selector: ({ sheet, row, column }) => `${sheet} ${row} ${column}`, maxLength: 6 }),
        (cells) => {
          const typed = cells.reduce((so, one) => typedIn(so, designs[one.sheet], one.row, one.column, one.word), made);
          const planned = activitiesPlan(typed, readingOf(typed), optionsOn(today));
          const again = after(typed, planned);
          for (const one of cells) {
            const before = ownRows(typed, designs[one.sheet]).find(({ key }) => key === one.row)?.values[one.column];
            assert.equal(textOf(cellIn(again, designs[one.sheet], one.row, one.column)), textOf(before));
          }
          assert.deepEqual(activitiesPlan(again, readingOf(again), optionsOn(today)).steps, []);
        },
      ),
      { numRuns: 20 },
    );
  });
});
