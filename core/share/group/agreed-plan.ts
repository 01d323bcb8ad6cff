import { isCivilDate } from "../../dates/civil-date.ts";
import { progressChoices } from "../../sheets/match-plan.ts";
import type { OwnRow } from "../../sheets/own-rows.ts";
import { sentence } from "../../text/sentence.ts";
import { planWordIn } from "../../tasks/plan/plan-cells.ts";
import { goalRows, planSheet, planText } from "../../tasks/plan/plan-reading.ts";
import { isGoal } from "../../tasks/plan/plan-state.ts";
import { leadOf } from "../book.ts";
import { labelsIn } from "../people.ts";
import type { SharedSheet } from "../shared-file.ts";
import { sharedSheet, type SharedDesign, type SharedLine } from "../sheet.ts";
import type { GroupBook } from "./context.ts";

const design: SharedDesign = {
  key: "agreed_plan",
  name: { nl: "Plan", en: "Plan" },
  columns: [
    { key: "subject", title: { nl: "Waar het om gaat", en: "What it is about" }, width: 24, wrap: true },
    { key: "goal", title: { nl: "Doel", en: "Goal" }, width: 40, wrap: true },
    { key: "step", title: { nl: "Eerste stap", en: "First step" }, width: 34, wrap: true },
    { key: "who", title: { nl: "Wie", en: "Who" }, width: 16, wrap: true },
    { key: "withWhom", title: { nl: "Met wie", en: "With whom" }, width: 16, wrap: true },
    { key: "when", title: { nl: "Wanneer", en: "When" }, type: "date", width: 13 },
    { key: "progress", title: { nl: "Voortgang", en: "Progress" }, width: 15, choices: progressChoices },
  ],
  print: { orientation: "landscape" },
};

function lineOf(row: OwnRow, { members, book }: GroupBook): SharedLine {
  const when = planText(row, "when").slice(0, 10);
  return {
    cells: {
      subject: planText(row, "subject"),
      goal: planText(row, "goal"),
      step: planText(row, "step"),
      who: labelsIn(planText(row, "who"), members, book.source),
      withWhom: labelsIn(planText(row, "withWhom"), members, book.source),
      when: isCivilDate(when) ? when : "",
      progress: progressChoices.find(({ value }) => value === row.values["progress"])?.value ?? "",
    },
  };
}

/** The goals that the newcomer agreed with, and their first steps (R34, R54); nothing while there is no plan. */
export function agreedPlan(group: GroupBook): readonly SharedSheet[] {
  const { book, match } = group;
  const plan = planSheet(book.source.snapshot, match.id);
  if (plan === undefined) return [];
  const goals = goalRows(plan).filter((row) => isGoal(row) && planWordIn(row.values["agreed"]) === "yes");
  const lines = goals.map((row) => lineOf(row, group));
  const more = lines.length === 0 ? [sentence("share-no-goals", {})] : [];
  return [
    sharedSheet(
      design,
      lines,
      leadOf(book, sentence("share-plan-title", { match: match.id }), ...more),
      book.source.language,
    ),
  ];
}
