import type { SheetDesign } from "./design.ts";
import {
  answeredColumns,
  countColumn,
  forInternalUse,
  intervalColumns,
  ours,
  questionColumn,
  respondentColumn,
  resultsTab,
  shareColumn,
  waveColumn,
} from "./evaluation-columns.ts";

/** The sheet `Afstand en tijd`: who finds the other too far away or wants more time, by how far that really is (R18, R19). */
export const evaluationDistanceDesign: SheetDesign = {
  key: "evaluation_distance",
  name: { nl: "Afstand en tijd", en: "Distance and time" },
  lead: [
    {
      nl: "Afstand en tijd: wat vinden zij, en hoe ver is het echt?",
      en: "Distance and time: what do they say, and how far is it?",
    },
    forInternalUse,
    {
      nl: "De afstand is die tussen groep en huishouden op het blad Matches of Ronde. Precies 5 km telt bij 4 tot en met 5 km.",
      en: "The distance is the one between group and household on the sheet Matches or Round. Exactly 5 km counts with 4 up to 5 km.",
    },
  ],
  columns: [
    questionColumn,
    respondentColumn,
    waveColumn,
    ours("band", "Afstand", "Distance", { width: 27 }),
    ...answeredColumns,
    countColumn("count", "Eens", "Agree", 8),
    shareColumn("share", "Deel van n", "Share of n"),
    ...intervalColumns,
  ],
  keyColumns: ["question", "respondent", "wave", "band"],
  frozenColumns: 1,
  emphases: [],
  print: { orientation: "landscape" },
  tabColour: resultsTab,
  place: "last",
};
