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
} from "./evaluation-columns.ts";
import { waveChoices } from "./evaluation-waves.ts";

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
    ours("answer", "Antwoord", "Answer", { width: 22, wrap: true }),
    respondentColumn,
    armColumn,
    ours("from", "Eerst", "First", { width: 12, choices: waveChoices, open: true }),
    ours("to", "Daarna", "Then", { width: 12, choices: waveChoices, open: true }),
    ...answeredColumns,
    countColumn("first-count", "Aantal eerst", "Number first", 9),
    countColumn("then-count", "Aantal daarna", "Number then", 9),
    countColumn("up", "Hoger of erbij", "Higher or added", 9),
    countColumn("same", "Gelijk", "Same", 8),
    countColumn("down", "Lager of eraf", "Lower or gone", 9),
    ours("median-first", "Mediaan eerst", "Median first", { wrap: true, width: 12 }),
    ours("median-then", "Mediaan daarna", "Median then", { wrap: true, width: 12 }),
    remarkColumn,
  ],
  keyColumns: ["question", "answer", "respondent", "arm", "from", "to"],
  frozenColumns: 2,
  emphases: [],
  print: { orientation: "landscape" },
  tabColour: resultsTab,
  place: "last",
};
