import assert from "node:assert/strict";
import type { Reading } from "../../../core/intake/reading.ts";
import { waitingStep } from "../../../core/life/waiting-step.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { waitingDesign, waitingKeptUp } from "../../../core/sheets/waiting.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { groupOf, householdOf, readingOf } from "../matching/people.ts";

const none: Snapshot = { sheets: [], sheetNames: [] };
const people = readingOf(
  [groupOf("WG-1", { intakeOn: "2026-03-01" }), groupOf("WG-2")],
  [householdOf("H-1", { intakeOn: "2026-01-01" })],
);

function after(snapshot: Snapshot, reading: Reading, today: string): Snapshot {
  return applied(snapshot, waitingStep(snapshot, reading, today).edits);
}

function codes(snapshot: Snapshot): readonly (readonly unknown[])[] {
  return ownRows(snapshot, waitingDesign).map(({ values }) => [values["code"], values["days"], values["long"]]);
}

function supported(snapshot: Snapshot, row: string): Snapshot {
  const table = { sheet: "Wachttijden", headerRow: snapshot.sheets[0]?.headerRow ?? 0, keyColumns: ["Wie", "Code"] };
  const change = { row, column: "Begeleiding nu", before: null, after: "consulent" };
  return applied(snapshot, [{ kind: "set-cells", table, changes: [change] }]);
}

describe("the sheet with waiting times (R25)", () => {
  const first = after(none, people, "2026-05-01");

  it("has the longest wait first, and tells where the first day is not known", () => {
    assert.deepEqual(codes(first), [
      ["H-1", 120, "yes"],
      ["WG-1", 61, "no"],
      ["WG-2", null, "unknown"],
    ]);
  });

  it("is the same when made twice, and counts on another day", () => {
    assert.deepEqual(waitingStep(first, people, "2026-05-01").edits, []);
    assert.deepEqual(codes(after(first, people, "2026-05-31"))[1], ["WG-1", 91, "yes"]);
  });

  it("is not made where nobody waits, nor by a job that is about something else", () => {
    assert.deepEqual(waitingStep(none, readingOf([], []), "2026-05-01").edits, []);
    assert.equal(waitingKeptUp(none, people, "2026-05-01"), undefined);
    assert.notEqual(waitingKeptUp(first, people, "2026-05-01"), undefined);
  });

  it("loses who waits no more, and keeps what people typed of them until they wait again", () => {
    const typed = supported(first, "huishouden | H-1");
    const gone = readingOf([], []);
    const without = after(typed, gone, "2026-05-02");
    assert.deepEqual(codes(without), [["H-1", null, "over"]]);
    assert.deepEqual(waitingStep(without, gone, "2026-05-02").edits, []);
    const back = after(without, people, "2026-05-03");
    const row = ownRows(back, waitingDesign).find(({ values }) => values["code"] === "H-1");
    assert.deepEqual([row?.values["support"], row?.values["days"]], ["consulent", 122]);
  });
});
