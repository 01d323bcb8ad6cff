import type { EvaluationData } from "./response.ts";
import type { Comparison, EvaluationResult, ItemTable } from "./result.ts";
import { distanceComplaints } from "./tables/distance-complaints.ts";
import { itemTables } from "./tables/item-tables.ts";
import { transitions } from "./tables/transitions.ts";

/**
 * Whether somebody in the control group answered an item that somebody of another arm answered at that moment too, after
 * the draw: at the intake nobody had a group yet, so what both said then compares nothing.
 */
function hasControlIn(tables: readonly ItemTable[]): boolean {
  const ofArms = tables.filter(({ arm, wave, n }) => arm !== undefined && wave !== "intake" && n > 0);
  return ofArms.some(
    (one) =>
      one.arm === "control" &&
      ofArms.some(
        (other) =>
          other.arm !== "control" &&
          other.item === one.item &&
          other.wave === one.wave &&
          other.respondent === one.respondent,
      ),
  );
}

/** All figures of an evaluation, beside the comparisons that were made of the same answers. */
export function evaluationResult(data: EvaluationData, comparisons: readonly Comparison[]): EvaluationResult {
  const tables = itemTables(data);
  return {
    flow: data.flow,
    notes: data.notes,
    tables,
    transitions: transitions(data),
    distance: distanceComplaints(data),
    comparisons,
    hasControl: hasControlIn(tables),
  };
}
