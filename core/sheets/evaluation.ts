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

/** Columns of the five answers, from the lowest to the highest. */
export const fiveAnswers = ["answer-1", "answer-2", "answer-3", "answer-4", "answer-5"] as const;

/**
 * The sheet `Evaluatie`: one line for every question with five answers, kind of respondent and moment, with all counts, so
 * that both sides are seen beside each other (R63, R66, R67). Everything is worked out again by the job.
 */
export const evaluationDesign: SheetDesign = {
  key: "evaluation",
  name: { nl: "Evaluatie", en: "Evaluation" },
  lead: [
    { nl: "Evaluatie: wat is er geantwoord?", en: "Evaluation: what was answered?" },
    forInternalUse,
    {
      nl: "n is het aantal antwoorden. Van … tot: daartussen ligt het percentage met 95% zekerheid, als deze mensen een steekproef zijn. Percentages zijn afgerond.",
      en: "n is the number of answers. From … to: the percentage lies between these with 95% confidence, if these people are a sample. Percentages are rounded.",
    },
    {
      nl: "Vragen met andere antwoorden, zoals ja of nee en taalniveaus, staan op het blad Evaluatie keuzes.",
      en: "Questions with other answers, such as yes or no and levels of language, stand on the sheet Evaluation choices.",
    },
  ],
  columns: [
    questionColumn,
    respondentColumn,
    armColumn,
    waveColumn,
    ...answeredColumns,
    countColumn("answer-1", "Helemaal oneens / heel ontevreden", "Strongly disagree / very dissatisfied", 12),
    countColumn("answer-2", "Enigszins oneens / ontevreden", "Somewhat disagree / dissatisfied", 12),
    countColumn("answer-3", "Niet eens, niet oneens / neutraal", "Neither / neutral", 12),
    countColumn("answer-4", "Enigszins eens / tevreden", "Somewhat agree / satisfied", 12),
    countColumn("answer-5", "Helemaal eens / heel tevreden", "Strongly agree / very satisfied", 12),
    shareColumn("agree", "Eens of tevreden", "Agree or satisfied", 10),
    ...intervalColumns,
    ours("median", "Mediaan (1-5)", "Median (1-5)", { type: "number", width: 9 }),
    remarkColumn,
  ],
  keyColumns: ["question", "respondent", "arm", "wave"],
  frozenColumns: 1,
  emphases: [],
  print: { orientation: "landscape" },
  tabColour: resultsTab,
  place: "last",
};
