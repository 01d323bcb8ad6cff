import type { SheetDesign } from "./design.ts";
import { forInternalUse, ours, resultsTab, shareColumn, waveColumn } from "./evaluation-columns.ts";

/** Columns of a bar around nought, from the middle outwards: the left half of it, then the right. */
export const barColumns = [
  "neutral_left",
  "disagree",
  "strongly_disagree",
  "neutral_right",
  "agree",
  "strongly_agree",
] as const;

/**
 * The sheet `Evaluatie grafiek`: every question of five answers as a bar around its middle, the last moment that it was
 * answered, both sides below each other (R67). Who sees no chart reads the same on the sheet `Evaluatie`.
 */
export const evaluationBarsDesign: SheetDesign = {
  key: "evaluation_bars",
  name: { nl: "Evaluatie grafiek", en: "Evaluation chart" },
  lead: [
    { nl: "Evaluatie: antwoorden naast elkaar", en: "Evaluation: answers side by side" },
    forInternalUse,
    {
      nl: "De grafiek tekent deze cijfers: links oneens of ontevreden, rechts eens of tevreden, wie geen van beide is half om half in het midden. n is het aantal antwoorden. Zonder grafiek leest u hetzelfde op het blad Evaluatie.",
      en: "The chart draws these numbers: left disagree or dissatisfied, right agree or satisfied, who is neither half and half in the middle. n is the number of answers. Without a chart the sheet Evaluation says the same.",
    },
  ],
  columns: [
    ours("label", "Vraag, wie en n", "Question, who and n", { width: 52, wrap: true }),
    waveColumn,
    shareColumn("neutral_left", "Niet eens, niet oneens (helft)", "Neither (half)", 12),
    shareColumn("disagree", "Enigszins oneens of ontevreden", "Somewhat disagree or dissatisfied", 13),
    shareColumn(
      "strongly_disagree",
      "Helemaal oneens of heel ontevreden",
      "Strongly disagree or very dissatisfied",
      13,
    ),
    shareColumn("neutral_right", "Niet eens, niet oneens", "Neither", 12),
    shareColumn("agree", "Enigszins eens of tevreden", "Somewhat agree or satisfied", 13),
    shareColumn("strongly_agree", "Helemaal eens of heel tevreden", "Strongly agree or very satisfied", 13),
  ],
  keyColumns: ["label"],
  frozenColumns: 1,
  emphases: [],
  print: { orientation: "landscape" },
  charts: [
    {
      id: "answers",
      kind: "diverging-bar",
      title: {
        nl: "Antwoorden per vraag; n staat bij elke balk",
        en: "Answers by question; n stands at each bar",
      },
      categories: "label",
      series: barColumns.map((column) => ({ column })),
      grows: true,
    },
  ],
  tabColour: resultsTab,
  place: "last",
};
