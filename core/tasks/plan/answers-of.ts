import type { Snapshot } from "../../workbook/snapshot.ts";
import { noAnswers, type Answers } from "../answers.ts";
import type { Condition } from "../catalogue.ts";
import { conditionWordIn, planWordIn } from "./plan-cells.ts";
import { choiceRows, planSheet, type PlanSheet } from "./plan-reading.ts";
import { questionNumbers } from "./plan-numbers.ts";

/** Whether a household wants to be in touch with its group (R48). */
export type ContactChoice = "yes" | "no" | "later" | "open";

/**
 * What the household last said of being in touch with the group: after arrival where it was asked then, else before. A
 * later `later` does not undo an earlier yes or no; who has said nothing has not chosen.
 */
export function contactChoice(plan: PlanSheet): ContactChoice {
  const said = choiceRows(plan).map(({ values }) => planWordIn(values["answer"]));
  return said.find((word) => word === "yes" || word === "no") ?? (said.includes("later") ? "later" : "open");
}

function questionAnswers(plan: PlanSheet): readonly (readonly [Condition, boolean])[] {
  return questionNumbers.flatMap(([number, condition]): readonly (readonly [Condition, boolean])[] => {
    const word = conditionWordIn(condition, plan.rows.get(number)?.values["answer"]);
    return word === "yes" || word === "no" ? [[condition, word === "yes"]] : [];
  });
}

/**
 * What people answered on the settlement plan of a match, also before any job ran again: which conditions of the
 * catalogue hold, and that a household which chose so goes without a group (R48). Nothing where the plan is not there,
 * and of what is blank, in doubt or not understood.
 */
export function answersOf(snapshot: Snapshot, match: string): Answers {
  const plan = planSheet(snapshot, match);
  if (plan === undefined) return noAnswers;
  const declined: readonly (readonly [Condition, boolean])[] =
    contactChoice(plan) === "no" ? [["group-not-wanted", true]] : [];
  return new Map([...questionAnswers(plan), ...declined]);
}
