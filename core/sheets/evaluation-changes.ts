import type { SheetDesign } from "./design.ts";
import {
  answeredColumns,
  armColumn,
  countColumn,
  forInternalUse,
  ours,
  questionColumn,
  remarkColumn,
  respondentColumn,
  resultsTab,
  waveChoices,
} from "./evaluation-columns.ts";

/**
 * The sheet `Veranderingen`: how the same people moved between two moments, in counts: nobody is in it who answered once
 * (R64).
 */
export const evaluationChangesDesign: SheetDesign = {
  key: "evaluation_changes",
  name: { nl: "Veranderingen", en: "Changes" },
  lead: [
    { nl: "Veranderingen: dezelfde mensen op twee momenten", en: "Changes: the same people at two moments" },
    forInternalUse,
    {
      nl: "n is wie op beide momenten antwoordde; wie dat maar één keer deed, staat onder Geen antwoord. Een verandering zegt nog niet waardoor die komt.",
      en: "n is who answered at both moments; who did so only once stands under No answer. A change does not say yet where it comes from.",
    },
  ],
  columns: [
    questionColumn,
    ours("answer", "Antwoord", "Answer", { width: 26, wrap: true }),
    respondentColumn,
    armColumn,
    ours("from", "Eerst", "First", { width: 13, choices: waveChoices, open: true }),
    ours("to", "Daarna", "Then", { width: 13, choices: waveChoices, open: true }),
    ...answeredColumns,
    countColumn("first-count", "Aantal eerst", "Number first", 10),
    countColumn("then-count", "Aantal daarna", "Number then", 10),
    countColumn("up", "Hoger of erbij", "Higher or added", 11),
    countColumn("same", "Gelijk", "Same", 9),
    countColumn("down", "Lager of eraf", "Lower or gone", 11),
    ours("median-first", "Mediaan eerst", "Median first", { width: 16 }),
    ours("median-then", "Mediaan daarna", "Median then", { width: 16 }),
    remarkColumn,
  ],
  keyColumns: ["question", "answer", "respondent", "arm", "from", "to"],
  frozenColumns: 2,
  emphases: [],
  print: { orientation: "landscape" },
  tabColour: resultsTab,
  place: "last",
};
