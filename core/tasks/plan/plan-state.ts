import { isBlank } from "../../workbook/cell.ts";
import type { OwnRow } from "../../sheets/own-rows.ts";
import type { Snapshot } from "../../workbook/snapshot.ts";
import { planWordIn } from "./plan-cells.ts";
import { equalityNumbers, goalNumbers } from "./plan-numbers.ts";
import {
  equalityRows,
  goalRows,
  planPlace,
  planSheet,
  planText,
  type PlanPlace,
  type PlanSheet,
} from "./plan-reading.ts";

/** A part of a plan without which it is not complete (R34). */
export type PlanGap = "equality" | "goal" | "step" | "who" | "when" | "agreed";

/** What is missing on a plan, and the cell to fill in. */
export interface MissingPart {
  readonly part: PlanGap;
  /** Number of the row, such as `D2`. */
  readonly row: string;
  readonly place: PlanPlace;
}

/** How far the settlement plan of a match is (R34, R54). */
export type PlanState =
  | { readonly state: "none" }
  | { readonly state: "incomplete"; readonly missing: readonly MissingPart[] }
  | { readonly state: "complete" };

const needed = ["step", "who", "when"] as const;

/** What a goal lacks before it counts: a concrete step, by whom, when, and that the newcomer wants it (R54). */
function gapsOf(row: OwnRow): readonly PlanGap[] {
  const blank = needed.filter((column) => planText(row, column) === "");
  return planWordIn(row.values["agreed"]) === "yes" ? blank : [...blank, "agreed"];
}

/** True for a goal that somebody set and that is not off: the newcomer said no to it, or it was put aside. */
export function isGoal(row: OwnRow): boolean {
  const isOff = planWordIn(row.values["agreed"]) === "no" || row.values["progress"] === "not-applicable";
  return planText(row, "goal") !== "" && !isOff;
}

function missingIn(plan: PlanSheet, row: OwnRow, part: PlanGap, column: string): MissingPart {
  return { part, row: row.key, place: planPlace(plan, row.row, column) };
}

/** What goals lack: of the one that lacks least, or else a goal. One goal that lacks nothing is enough. */
function missingGoal(plan: PlanSheet): readonly MissingPart[] {
  const [first] = goalRows(plan);
  const [best] = goalRows(plan)
    .filter(isGoal)
    .map((row) => ({ row, gaps: gapsOf(row) }))
    .sort((one, other) => one.gaps.length - other.gaps.length);
  if (best !== undefined) return best.gaps.map((gap) => missingIn(plan, best.row, gap, gap));
  const place = { sheet: plan.sheet.name, row: plan.sheet.headerRow };
  return [
    first === undefined
      ? { part: "goal", row: goalNumbers[0]?.[0] ?? "", place }
      : missingIn(plan, first, "goal", "goal"),
  ];
}

/** Questions on being equals without an answer; one of which the row was taken away is missing too. */
function missingEquality(plan: PlanSheet): readonly MissingPart[] {
  const rows = new Map(equalityRows(plan).map((row) => [row.key, row]));
  return equalityNumbers.flatMap(([number]): readonly MissingPart[] => {
    const row = rows.get(number);
    if (row === undefined)
      return [{ part: "equality", row: number, place: { sheet: plan.sheet.name, row: plan.sheet.headerRow } }];
    return isBlank(row.values["goal"]) ? [missingIn(plan, row, "equality", "goal")] : [];
  });
}

/** What a plan that stands lacks. */
export function missingParts(plan: PlanSheet): readonly MissingPart[] {
  return [...missingEquality(plan), ...missingGoal(plan)];
}

/**
 * How far the settlement plan of a match is. Complete: every question on being equals is answered, and at least one goal
 * has a step, somebody who does it, a moment, and the yes of the newcomer (R34, R54).
 */
export function planState(snapshot: Snapshot, match: string): PlanState {
  const plan = planSheet(snapshot, match);
  if (plan === undefined) return { state: "none" };
  const missing = missingParts(plan);
  return missing.length === 0 ? { state: "complete" } : { state: "incomplete", missing };
}
