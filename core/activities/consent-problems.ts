import type { Problem } from "../records/problem.ts";
import { ownCell } from "../sheets/own-cell.ts";
import { ownRows, type OwnRow } from "../sheets/own-rows.ts";
import { workGoalsDesign } from "../sheets/work-goals.ts";
import { sentence } from "../text/sentence.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { wordIn } from "./own-values.ts";

/** True for a work goal that is shared with the client manager, or is to be, without the consent of the newcomer (R55). */
export function lacksConsent(row: OwnRow): boolean {
  const isOver = wordIn(row, "progress") === "stopped";
  return !isOver && wordIn(row, "client-manager") === "yes" && wordIn(row, "consent") !== "yes";
}

/** An error at each work goal that may not be shared yet: consent comes first. */
export function consentProblems(snapshot: Snapshot): readonly Problem[] {
  return ownRows(snapshot, workGoalsDesign)
    .filter(lacksConsent)
    .map(({ row }) => ({
      level: "error",
      ...ownCell(snapshot, workGoalsDesign, { row, column: "consent" }),
      told: sentence("work-goal-without-consent", {}),
    }));
}
