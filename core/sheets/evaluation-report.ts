import type { SheetDesign } from "./design.ts";
import { ours, resultsTab } from "./evaluation-columns.ts";

/**
 * The sheet `Verslag`: the evaluation in sentences, to print and hand out. Small numbers are not in it; whoever needs them
 * reads the other sheets.
 */
export const evaluationReportDesign: SheetDesign = {
  key: "evaluation_report",
  name: { nl: "Verslag", en: "Report" },
  lead: [
    { nl: "Verslag: wat zeggen de mensen zelf?", en: "Report: what do people say themselves?" },
    {
      nl: "Gemaakt om te delen: aantallen onder de vijf en wat daaruit zou volgen, staan er niet in. Geef een afdruk, of een bestand dat u met Delen maakt; deel niet de hele werkmap.",
      en: "Made to be shared: numbers under five, and what would follow from them, are not in it. Hand out a print, or a file made with Share; do not share the whole workbook.",
    },
  ],
  columns: [
    ours("number", "Nr.", "No.", { type: "integer", width: 5 }),
    ours("part", "Onderdeel", "Part", { width: 18, wrap: true }),
    ours("text", "Tekst", "Text", { width: 68, wrap: true }),
  ],
  keyColumns: ["number"],
  frozenColumns: 0,
  emphases: [],
  print: { orientation: "portrait" },
  tabColour: resultsTab,
  place: "last",
};
