import assert from "node:assert/strict";
import type { AmbassadorsView } from "../../../core/screens/views.ts";
import { matchesDesign } from "../../../core/sheets/matches.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { matchesWith } from "../ambassadors/programme.ts";
import { sheetOf } from "../jobs/pilot.ts";
import { cellIn, workbookWith } from "../tasks/workbooks.ts";
import { done, viewOf } from "./opened-desk.ts";

/** A coordinator's sheet beside the others. */
function beside(snapshot: Snapshot, name: string, rows: readonly (readonly Scalar[])[]): Snapshot {
  return { sheets: [sheetOf(name, rows), ...snapshot.sheets], sheetNames: [name, ...snapshot.sheetNames] };
}

function ambassadorsOf(snapshot: Snapshot): AmbassadorsView {
  return viewOf(snapshot, "tasks").ambassadors;
}

/** Four invented matches and two invented ambassadors, as coordinators have them. */
const programme = [
  ["Ambassadeurs", [
    ["Code", "Naam ambassadeur", "Talen", "Max aantal matches"],
    ["A-1", "Verzonnen Vertaler", "Tigrinya, Nederlands", 1],
    ["A-2", "Bedachte Brug", "Arabisch", 2],
  ]],
  ["Huishoudens", [
    ["Code huishouden", "Talen", "Ambassadeur gewenst"],
    ["H-1", "Tigrinya", "ja"],
    ["H-2", "Tigrinya", "ja"],
    ["H-3", "Arabisch", "nee"],
    ["H-4", "Arabisch", null],
  ]],
] as const; // prettier-ignore

const workbook = programme.reduce<Snapshot>(
  (all, [name, rows]) => beside(all, name, rows),
  workbookWith(matchesWith(["2026-02-02", "2026-02-09", "2026-02-16", "2026-02-23"].map((startsOn) => ({ startsOn })))),
);

describe("ambassadors on the screen with tasks", () => {
  it("shows who misses one and why, and that assigning helps, before anything is assigned", () => {
    const view = ambassadorsOf(workbook);
    assert.deepEqual([view.wanted, view.assigned, view.unknown, view.possible], [2, 0, 1, 1]);
    assert.equal(view.missing.length, 1);
    assert.match(view.missing[0]?.reason ?? "", /^M-0[12] wil een cultureel ambassadeur, maar/u);
    assert.deepEqual([view.missing[0]?.place?.sheet, view.missing[0]?.place?.cell === undefined], ["Matches", false]);
    assert.deepEqual(
      view.load.map(({ code, matches, capacity }) => `${code}: ${matches} of ${capacity}`),
      ["A-1: 0 of 1", "A-2: 0 of 2"],
    );
  });

  it("shows after assigning who has one, whom it is too much for, and no names", () => {
    const after = done(workbook, { job: "ambassadors" });
    const view = ambassadorsOf(after);
    assert.deepEqual([view.wanted, view.assigned, view.possible], [2, 1, 0]);
    assert.deepEqual(view.load[0], { code: "A-1", matches: 1, capacity: 1 });
    assert.ok(!/Vertaler|Brug/u.test(JSON.stringify(view)));
    const given = ["M-01", "M-02"].map((match) => cellIn(after, matchesDesign, match, "ambassador"));
    assert.deepEqual([...given].sort(), ["A-1", null].sort());
  });
});
