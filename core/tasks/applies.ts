import type { Household } from "../records/household.ts";
import type { CatalogueTask, Condition } from "./catalogue.ts";
import type { Anchors } from "./variant.ts";

/** Whether a task applies to a match; `find-out` where the workbook cannot tell and a person has to ask. */
export type Applies = "yes" | "no" | "find-out";

/** Whether there are children; undefined when neither their number nor the household type says so. */
function hasChildren(household: Household): boolean | undefined {
  if (household.children !== undefined) return household.children > 0;
  if (household.type === undefined) return undefined;
  return household.type === "family" || household.type === "single-parent";
}

/** Conditions that no household without children fulfils; the ages of children are not in the records. */
const childhood: ReadonlySet<Condition> = new Set(["children", "children-0-4", "children-4-17"]);

/**
 * Only children and adults follow from a record. Everything else is a question to the newcomer, who need not answer it
 * to a spreadsheet: the task is shown, and says what to find out.
 */
function holds(condition: Condition, household: Household | undefined): Applies {
  if (household === undefined) return "find-out";
  if (condition === "adults") return household.adults === 0 ? "no" : "yes";
  const children = hasChildren(household);
  if (condition === "children" && children === true) return "yes";
  return childhood.has(condition) && children === false ? "no" : "find-out";
}

/** Whether a task applies to the match of this household. */
export function appliesTo(task: CatalogueTask, anchors: Anchors, household: Household | undefined): Applies {
  if (task.variant === "resettlement" && anchors.variant === "settled") return "no";
  return task.condition === undefined ? "yes" : holds(task.condition, household);
}
