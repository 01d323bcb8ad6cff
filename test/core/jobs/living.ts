import { planRound, type PlanRoundOptions } from "../../../core/jobs/plan-round.ts";
import type { RoundResult } from "../../../core/matching/round-result.ts";
import { laidOut } from "../../../core/sheets/design.ts";
import { matchesDesign } from "../../../core/sheets/matches.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { told } from "./pilot.ts";

/** A round planned on a workbook, with the same seed every time. */
export function planOn(snapshot: Snapshot, more: Partial<PlanRoundOptions> = {}): Plan<RoundResult> {
  return planRound.plan(snapshot, { ...told, seed: "lente", ...more });
}

/** The workbook once a plan is carried out. */
export function after(snapshot: Snapshot, plan: Plan<unknown>): Snapshot {
  return applied(snapshot, editsOf(plan));
}

/** The workbook after a person typed something in the row of a match. */
export function typed(snapshot: Snapshot, id: string, key: string, value: Scalar): Snapshot {
  const sheet = sheetWithKey(snapshot, "matches");
  const place = matchesDesign.columns.findIndex((one) => one.key === key);
  const title = laidOut(matchesDesign, "nl").columns[place]?.title ?? "";
  const row = ownRows(snapshot, matchesDesign).find((one) => one.key === id)?.row ?? 0;
  const before = sheet?.cells[row - 1]?.[place] ?? null;
  return applied(snapshot, [
    {
      kind: "set-cells",
      table: { sheet: "Matches", headerRow: sheet?.headerRow ?? 0, keyColumns: ["Match"] },
      changes: [{ row: id, column: title, before: typeof before === "object" ? null : before, after: value }],
    },
  ]);
}
