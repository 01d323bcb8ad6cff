import { trackerPlan } from "../../../../core/check-ins/tracker-plan.ts";
import type { Match } from "../../../../core/records/match.ts";
import { checkInsDesign } from "../../../../core/sheets/check-ins.ts";
import type { SheetDesign } from "../../../../core/sheets/design.ts";
import { ownRows } from "../../../../core/sheets/own-rows.ts";
import type { Scalar } from "../../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../../core/workbook/snapshot.ts";
import { matchWith } from "../../tasks/matches.ts";
import { after, optionsOn, readingWith, typedIn, workbookWith } from "../../tasks/workbooks.ts";

/** A match that started on 3 March 2026, with an invented contact person. */
export const started = matchWith({ status: "started", startsOn: "2026-03-03", contactPerson: "Invented Caller" });

/** The workbook after the job ran on a day. */
export function planned(snapshot: Snapshot, today: string): Snapshot {
  return after(snapshot, trackerPlan(snapshot, readingWith({}), optionsOn(today)));
}

/** A workbook with the talks of these matches, as planned on a day. */
export function made(today: string, matches: readonly Match[] = [started]): Snapshot {
  return planned(workbookWith(matches), today);
}

/** What people typed in rows of the tracker: row, column, value. */
export function typed(snapshot: Snapshot, cells: readonly (readonly [string, string, Scalar])[]): Snapshot {
  return cells.reduce((state, [row, column, value]) => typedIn(state, checkInsDesign, row, column, value), snapshot);
}

/** A column of one of our sheets, choices as codes. */
export function column(snapshot: Snapshot, design: SheetDesign, key: string): readonly Scalar[] {
  return ownRows(snapshot, design).map(({ values }) => values[key] ?? null);
}
