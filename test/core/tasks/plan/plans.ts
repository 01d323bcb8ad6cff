import { plansPlan } from "../../../../core/tasks/plan/plans-plan.ts";
import { matchPlanDesign } from "../../../../core/sheets/match-plan.ts";
import type { Household } from "../../../../core/records/household.ts";
import type { Scalar } from "../../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../../core/workbook/snapshot.ts";
import { matchWith } from "../matches.ts";
import { after, optionsOn, readingWith, typedIn, workbookWith } from "../workbooks.ts";

/** The day on which plans are made in these tests, three weeks before the invented household arrives. */
export const today = "2026-02-02";

/** An invented match that arrives, and one whose household is here already. */
export const matches = [
  matchWith({ startsOn: "2026-03-02", arrivesOn: "2026-02-23" }),
  matchWith({ id: "M-08", group: "G-04", household: "H-13", startsOn: "2026-03-02" }),
];

/** A workbook with those two matches and nothing else. */
export const plain: Snapshot = workbookWith(matches);

/** Every plan made or brought up to date. */
export function planned(snapshot: Snapshot, households: readonly Household[] = []): Snapshot {
  return after(snapshot, plansPlan(snapshot, readingWith({ households }), optionsOn(today)));
}

/** The workbook with a plan for each of the two matches. */
export const made: Snapshot = planned(plain);

/** People typed on the plan of the first match: row, column, value. */
export function filled(
  snapshot: Snapshot,
  cells: readonly (readonly [row: string, column: string, value: Scalar])[],
): Snapshot {
  return cells.reduce(
    (state, [row, column, value]) => typedIn(state, matchPlanDesign("M-07"), row, column, value),
    snapshot,
  );
}

/** All that makes a plan complete, cell by cell. */
export const completeCells: readonly (readonly [string, string, Scalar])[] = [
  ["S1", "goal", "om de beurt koken"],
  ["S2", "goal", "zij besluiten over school"],
  ["S3", "goal", "we vragen eerst"],
  ["D3", "goal", "met de leraar praten"],
  ["D3", "step", "samen naar het taalcafé"],
  ["D3", "who", "lid 2"],
  ["D3", "when", "2026-05-01"],
  ["D3", "agreed", "ja"],
];
