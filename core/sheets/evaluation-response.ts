import type { SheetDesign } from "./design.ts";
import {
  armColumn,
  countColumn,
  forInternalUse,
  ours,
  respondentColumn,
  resultsTab,
  shareColumn,
  waveColumn,
} from "./evaluation-columns.ts";

/** The sheet `Respons`: of every moment how many there were to ask and how many answered, with what else went on (R66, R70). */
export const evaluationResponseDesign: SheetDesign = {
  key: "evaluation_response",
  name: { nl: "Respons", en: "Response" },
  lead: [
    { nl: "Respons: wie vulden de vragenlijsten in?", en: "Response: who filled in the questionnaires?" },
    forInternalUse,
    {
      nl: "Wie niet antwoordde, denkt er misschien anders over. Wat er op een moment speelde, typt u op het blad Meetmomenten.",
      en: "Who did not answer may think otherwise. What else went on at a moment you type on the sheet Survey moments.",
    },
  ],
  columns: [
    waveColumn,
    respondentColumn,
    armColumn,
    countColumn("expected", "Gevraagd", "Asked", 10),
    countColumn("responded", "Geantwoord", "Answered", 11),
    countColumn("missing", "Geen antwoord", "No answer"),
    shareColumn("share", "Respons", "Response rate", 9),
    countColumn("groups", "Uit groepen", "From groups", 9),
    ours("label", "Moment, wie en n", "Moment, who and n", { width: 40, wrap: true }),
    ours("note", "Wat er speelde", "What else went on", { width: 50, wrap: true }),
  ],
  keyColumns: ["wave", "respondent", "arm"],
  frozenColumns: 2,
  emphases: [],
  print: { orientation: "landscape" },
  charts: [
    {
      id: "response",
      kind: "stacked-bar",
      title: { nl: "Respons; n staat bij elke balk", en: "Response; n stands at each bar" },
      categories: "label",
      series: [
        { column: "responded", tone: "good" },
        { column: "missing", tone: "muted" },
      ],
      grows: true,
    },
  ],
  tabColour: resultsTab,
  place: "last",
};
