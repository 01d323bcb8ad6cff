import type { Match } from "../../records/match.ts";
import type { SettlementPlan } from "../../records/settlement-plan.ts";
import type { Snapshot } from "../../workbook/snapshot.ts";
import { answersOf, contactChoice } from "./answers-of.ts";
import { planWordIn } from "./plan-cells.ts";
import { goalRows, planSheet } from "./plan-reading.ts";
import { isGoal, planState } from "./plan-state.ts";

/** The plan of a match as `plans --json` prints it: how far it is, and nothing of what people wrote. */
export function settlementPlanOf(snapshot: Snapshot, { id, group, household }: Match): SettlementPlan {
  const plan = planSheet(snapshot, id);
  const state = planState(snapshot, id);
  const goals = plan === undefined ? [] : goalRows(plan).filter(isGoal);
  return {
    match: id,
    group,
    household,
    state: state.state,
    missing:
      state.state === "incomplete"
        ? state.missing.map(({ part, place: { sheet, cell } }) => ({
            part,
            sheet,
            ...(cell === undefined ? {} : { cell }),
          }))
        : [],
    goals: {
      set: goals.length,
      agreed: goals.filter(({ values }) => planWordIn(values["agreed"]) === "yes").length,
      done: goals.filter(({ values }) => values["progress"] === "done").length,
    },
    contact: plan === undefined ? "open" : contactChoice(plan),
    answers: [...answersOf(snapshot, id)].map(([condition, holds]) => ({ condition, holds })),
  };
}
