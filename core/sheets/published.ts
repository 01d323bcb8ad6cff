import type { Choice, SheetDesign } from "./design.ts";
import { countColumn, forInternalUse, ours, resultsTab, shareColumn } from "./evaluation-columns.ts";

const stateChoices: readonly Choice[] = [
  { value: "fits", words: { nl: "klopt", en: "adds up" } },
  { value: "fits-nearly", words: { nl: "klopt ongeveer, zoals er staat", en: "adds up nearly, as it says" } },
  { value: "fits-not", words: { nl: "kan niet met deze n", en: "cannot be, with this n" } },
  { value: "no-number", words: { nl: "n staat er niet bij", en: "n not published" } },
  { value: "no-percentage", words: { nl: "geen percentage gevonden", en: "no percentage found" } },
];

const ownStateChoices: readonly Choice[] = [
  { value: "answered", words: { nl: "gelijk, van wie antwoordde", en: "the same, of who answered" } },
  { value: "asked", words: { nl: "gelijk, van alle vragenlijsten", en: "the same, of all questionnaires" } },
  {
    value: "explained",
    words: { nl: "gelijk, met een verklaring hiernaast", en: "the same, with an explanation beside it" },
  },
  { value: "differs", words: { nl: "anders", en: "different" } },
  { value: "unknown", words: { nl: "niet te tellen", en: "cannot be counted" } },
];

/**
 * The sheet `Gepubliceerd`: percentages that a report prints, whether they can be right with the number of people beside
 * them, which counts would fit, and what the questionnaires of the workbook say themselves.
 */
export const publishedDesign: SheetDesign = {
  key: "published",
  name: { nl: "Gepubliceerd", en: "Published" },
  lead: [
    { nl: "Gepubliceerde cijfers: kloppen ze?", en: "Published figures: do they add up?" },
    forInternalUse,
    {
      nl: "Dit komt van uw blad met gepubliceerde percentages. Past een percentage niet bij n, dan staat hier welke aantallen wel zouden passen. Dat is een mogelijke verklaring, geen verwijt.",
      en: "This comes from your sheet with published percentages. Where one does not fit n, you see here which counts would. That is a possible explanation, not a reproach.",
    },
  ],
  columns: [
    ours("sheet", "Blad", "Sheet", { width: 18, wrap: true }),
    ours("row", "Regel", "Row", { type: "integer", width: 7 }),
    ours("section", "Paragraaf", "Section", { width: 10 }),
    ours("about", "Onderdeel", "About", { width: 36, wrap: true }),
    ours("printed", "Gepubliceerd %", "Published %", { type: "number", width: 13 }),
    countColumn("n", "n", "n", 7),
    ours("state", "Past dit bij n?", "Does it fit n?", { width: 18, wrap: true, choices: stateChoices, open: true }),
    ours("counts", "Aantal dat past", "Count that fits", { width: 11 }),
    ours("explained", "Wat het kan verklaren", "What can explain it", { width: 42, wrap: true }),
    countColumn("own-count", "Hier geteld", "Counted here", 9),
    countColumn("own-answered", "Van wie antwoordde", "Of who answered", 11),
    countColumn("own-asked", "Van alle vragenlijsten", "Of all questionnaires", 13),
    shareColumn("own-share", "Hier, van wie antwoordde", "Here, of who answered", 12),
    ours("own-state", "Gelijk aan gepubliceerd?", "Same as published?", {
      width: 20,
      wrap: true,
      choices: ownStateChoices,
      open: true,
    }),
  ],
  keyColumns: ["sheet", "row"],
  frozenColumns: 2,
  emphases: [
    { when: "equals", column: "state", value: "fits-not", emphasis: "attention" },
    { when: "equals", column: "own-state", value: "differs", emphasis: "bad" },
  ],
  print: { orientation: "landscape" },
  tabColour: resultsTab,
  place: "last",
};
