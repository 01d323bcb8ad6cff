import type { SheetDesign } from "./design.ts";
import {
  answeredColumns,
  armColumn,
  countColumn,
  forInternalUse,
  intervalColumns,
  ours,
  questionColumn,
  remarkColumn,
  respondentColumn,
  resultsTab,
  shareColumn,
  waveColumn,
} from "./evaluation-columns.ts";

/**
 * The sheet `Evaluatie keuzes`: one line for every answer to the questions that have no scale of five, with what the same
 * kind of respondent said at intake beside it (R55, R64, R65).
 */
export const evaluationChoicesDesign: SheetDesign = {
  key: "evaluation_choices",
  name: { nl: "Evaluatie keuzes", en: "Evaluation choices" },
  lead: [
    { nl: "Evaluatie: wat is er gekozen?", en: "Evaluation: what was chosen?" },
    forInternalUse,
    {
      nl: "Bij vragen waar meer antwoorden mogen, tellen de percentages op tot meer dan 100%. Achteraan staat wat bij de intake is geantwoord; dat kunnen andere mensen zijn. Wie veranderde, staat op het blad Veranderingen.",
      en: "Where more answers are allowed, percentages add up to more than 100%. At the end stands what was answered at intake; those can be other people. Who changed is on the sheet Changes.",
    },
  ],
  columns: [
    questionColumn,
    ours("answer", "Antwoord", "Answer", { width: 28, wrap: true }),
    respondentColumn,
    armColumn,
    waveColumn,
    ...answeredColumns,
    countColumn("count", "Aantal", "Number"),
    shareColumn("share", "Deel van n", "Share of n"),
    ...intervalColumns,
    ours("median", "Mediaan", "Median", { wrap: true, width: 9 }),
    countColumn("intake-n", "n bij intake", "n at intake"),
    countColumn("intake-count", "Aantal bij intake", "Number at intake", 10),
    shareColumn("intake-share", "Deel bij intake", "Share at intake", 10),
    remarkColumn,
  ],
  keyColumns: ["question", "answer", "respondent", "arm", "wave"],
  frozenColumns: 2,
  emphases: [],
  print: { orientation: "landscape" },
  tabColour: resultsTab,
  place: "last",
};
