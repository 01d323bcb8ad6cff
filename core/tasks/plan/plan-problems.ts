import type { Problem } from "../../records/problem.ts";
import type { OwnRow } from "../../sheets/own-rows.ts";
import { sentence } from "../../text/sentence.ts";
import { contactChoice } from "./answers-of.ts";
import { conditionWordIn, planWordIn, type PlanWord } from "./plan-cells.ts";
import { questionNumbers } from "./plan-numbers.ts";
import {
  choiceRows,
  equalityRows,
  goalRows,
  planPlace,
  planText,
  questionRows,
  unnumberedRows,
  type PlanSheet,
} from "./plan-reading.ts";
import { missingParts } from "./plan-state.ts";

const conditionOf = new Map(questionNumbers);

function answerIn(row: OwnRow): PlanWord {
  const condition = conditionOf.get(row.key);
  const value = row.values["answer"];
  return condition === undefined ? planWordIn(value) : conditionWordIn(condition, value);
}

/** Words of people that are no answer; what they wrote is not repeated. */
function unclearWords(plan: PlanSheet): readonly Problem[] {
  const told = sentence("plan-word-unclear", {});
  const answers = [...choiceRows(plan), ...questionRows(plan)]
    .filter((row) => answerIn(row) === "unclear")
    .map((row) => planPlace(plan, row.row, "answer"));
  const agreements = goalRows(plan)
    .filter((row) => planWordIn(row.values["agreed"]) === "unclear")
    .map((row) => planPlace(plan, row.row, "agreed"));
  return [...answers, ...agreements].map((place) => ({ level: "warning", ...place, told }));
}

/** That the household wants no group: a warning on its last answer, with what is to be arranged instead (R48). */
function declined(plan: PlanSheet): readonly Problem[] {
  if (contactChoice(plan) !== "no") return [];
  const row = choiceRows(plan).find(({ values }) => planWordIn(values["answer"]) === "no");
  return [
    {
      level: "warning",
      ...(row === undefined ? { sheet: plan.sheet.name } : planPlace(plan, row.row, "answer")),
      told: sentence("plan-contact-declined", { match: plan.match }),
      remedy: sentence("remedy-plan-contact-declined", {}),
    },
  ];
}

/** True once people began to fill in the plan: before that it is no news that everything is missing. */
function hasBegun(plan: PlanSheet): boolean {
  return [...equalityRows(plan), ...goalRows(plan)].some((row) => planText(row, "goal") !== "");
}

/** What a person should look at on a plan. None of it repeats what people wrote. */
export function planProblems(plan: PlanSheet): readonly Problem[] {
  const missing = hasBegun(plan) && contactChoice(plan) !== "no" ? missingParts(plan) : [];
  return [
    ...declined(plan),
    ...unclearWords(plan),
    ...unnumberedRows(plan).map((row): Problem => ({
      level: "warning",
      ...planPlace(plan, row, "row"),
      told: sentence("plan-row-unnumbered", {}),
    })),
    ...missing.map(({ part, place }): Problem => ({
      level: "info",
      ...place,
      told: sentence("plan-missing", { part }),
    })),
  ];
}
