import type { Household } from "../records/household.ts";
import { noAnswers, type Answers } from "./answers.ts";
import type { CatalogueTask, Condition } from "./catalogue.ts";
import type { Anchors } from "./variant.ts";

/** Whether a task applies to a match; `find-out` where the workbook cannot tell and a person has to ask. */
export type Applies = "yes" | "no" | "find-out";

/** Whether there are children; undefined when neither their number nor the household type says so. */
function hasChildren(household: Household | undefined): boolean | undefined {
  if (household?.children !== undefined) return household.children > 0;
  if (household?.type === undefined) return undefined;
  return household.type === "family" || household.type === "single-parent";
}

/** Conditions that no household without children fulfils; the ages of children are not in the records. */
const childhood: ReadonlySet<Condition> = new Set([
  "children",
  "children-0-4",
  "children-4-17",
  "children-parents-agree",
]);

/** Conditions that nobody asks after in vain: as long as nobody said so, they do not hold, and nothing is shown. */
const onlyWhenSaid: ReadonlySet<Condition> = new Set(["group-not-wanted"]);

/** What the answers say of children: one about a child of some age says that there is one. */
function childrenSaid(answers: Answers): boolean | undefined {
  const isSaid = [...childhood].some((condition) => condition !== "children" && answers.get(condition) === true);
  return isSaid ? true : answers.get("children");
}

function holdsForChildren(condition: Condition, household: Household | undefined, answers: Answers): Applies {
  const children = childrenSaid(answers) ?? hasChildren(household);
  if (children === false) return "no";
  return condition === "children" && children === true ? "yes" : "find-out";
}

/**
 * Whether a condition holds for a household. What the newcomers and their group answered goes before the records; from
 * those only children and adults follow. Everything else is a question to the newcomer, who need not answer it to a
 * spreadsheet: the task is shown, and says what to find out.
 */
export function holds(condition: Condition, household: Household | undefined, answers: Answers): Applies {
  const answer = answers.get(condition);
  if (answer !== undefined) return answer ? "yes" : "no";
  if (onlyWhenSaid.has(condition)) return "no";
  if (childhood.has(condition)) return holdsForChildren(condition, household, answers);
  if (condition !== "adults" || household === undefined) return "find-out";
  return household.adults === 0 ? "no" : "yes";
}

/** Whether a task applies to the match of this household. */
export function appliesTo(
  task: CatalogueTask,
  anchors: Anchors,
  household: Household | undefined,
  answers: Answers = noAnswers,
): Applies {
  if (task.variant === "resettlement" && anchors.variant === "settled") return "no";
  return task.condition === undefined ? "yes" : holds(task.condition, household, answers);
}
