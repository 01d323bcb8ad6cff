import type { Choice, SheetDesign } from "./design.ts";
import { countColumn, forInternalUse, ours, resultsTab } from "./evaluation-columns.ts";

/** The stages of the study in their order (R9). */
const stageChoices: readonly Choice[] = [
  { value: "registered", words: { nl: "aangemeld", en: "signed up" } },
  { value: "dropped", words: { nl: "gestopt voor een match", en: "stopped before a match" } },
  { value: "matched", words: { nl: "met een match", en: "with a match" } },
  { value: "control", words: { nl: "geloot voor de controlegroep", en: "drawn for the control group" } },
  { value: "ended", words: { nl: "eerste match beëindigd", en: "first match ended" } },
  { value: "rematched", words: { nl: "daarna opnieuw gematcht", en: "matched again after that" } },
];

/** Says which stage a row counts. */
export const stageColumn = ours("stage", "Stap", "Step", { width: 32, choices: stageChoices, open: true });

/** The sheet `Steekproef`: from sign-up to a second match, in counts of groups and households. */
export const evaluationFlowDesign: SheetDesign = {
  key: "evaluation_flow",
  name: { nl: "Steekproef", en: "Sample" },
  lead: [
    { nl: "Steekproef: wie deden er mee?", en: "Sample: who took part?" },
    forInternalUse,
    {
      nl: "Hoeveel van hen de vragenlijst invulden, staat op het blad Respons.",
      en: "How many of them filled in the questionnaire is on the sheet Response.",
    },
  ],
  columns: [
    stageColumn,
    countColumn("groups", "Groepen", "Groups", 11),
    countColumn("households", "Huishoudens", "Households", 13),
    ours("remark", "Wat het telt", "What it counts", { width: 60, wrap: true }),
  ],
  keyColumns: ["stage"],
  frozenColumns: 1,
  emphases: [],
  print: { orientation: "portrait" },
  tabColour: resultsTab,
  place: "last",
};
