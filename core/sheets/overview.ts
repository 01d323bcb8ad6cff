import type { ChartDesign, SheetDesign } from "./design.ts";
import { matchNumbersDesign } from "./match-numbers.ts";
import { signalNumbersDesign, yearDesign } from "./year-numbers.ts";

/** How the year goes at a glance. Whoever cannot see a chart reads the same numbers on the sheet that it draws. */
const dashboard: readonly ChartDesign[] = [
  {
    id: "talks",
    kind: "stacked-column",
    title: { nl: "Gesprekken per maand", en: "Talks by month" },
    source: yearDesign,
    categories: "month",
    series: [
      { column: "held", tone: "good" },
      { column: "too-late", tone: "bad" },
      { column: "planned", tone: "muted" },
    ],
  },
  {
    id: "signals",
    kind: "stacked-column",
    title: { nl: "Matches per signaal", en: "Matches by signal" },
    source: signalNumbersDesign,
    categories: "code",
    series: [
      { column: "amber", tone: "attention" },
      { column: "red", tone: "bad" },
    ],
  },
  {
    id: "matches",
    kind: "bar",
    title: { nl: "Matches per status", en: "Matches by status" },
    source: matchNumbersDesign,
    categories: "status",
    series: [{ column: "matches" }],
  },
];

/**
 * The sheet `Samen Hier`: the first thing to look at. Numbers that follow from what people type in our sheets are
 * formulas; numbers that depend on today are those of the last run.
 */
export const overviewDesign: SheetDesign = {
  key: "overview",
  name: { nl: "Samen Hier", en: "Samen Hier" },
  lead: [
    { nl: "Samen Hier: overzicht", en: "Samen Hier: overview" },
    {
      nl: "Hoe staat het ervoor, waar staat het, en wat is de volgende stap? Klik op een blad om erheen te gaan.",
      en: "How do things stand, where is it, and what comes next? Click a sheet to go there.",
    },
    {
      nl: "Dit blad wordt bijgewerkt bij elke opdracht. Typ liever op de andere bladen.",
      en: "This sheet is updated with every command. Better type on the other sheets.",
    },
  ],
  columns: [
    { key: "part", title: { nl: "Nr", en: "No" }, type: "text", width: 7, filledBy: "us" },
    { key: "what", title: { nl: "Onderdeel", en: "What" }, type: "text", width: 46, wrap: true, filledBy: "us" },
    { key: "count", title: { nl: "Aantal", en: "Number" }, type: "integer", width: 9, filledBy: "us" },
    { key: "late", title: { nl: "Te laat", en: "Overdue" }, type: "integer", width: 9, filledBy: "us" },
    { key: "sheet", title: { nl: "Blad", en: "Sheet" }, type: "sheet-link", width: 22, filledBy: "us" },
    { key: "next", title: { nl: "Wat nu", en: "What next" }, type: "text", width: 62, wrap: true, filledBy: "us" },
  ],
  keyColumns: ["part"],
  frozenColumns: 0,
  emphases: [{ when: "above", column: "late", value: 0, emphasis: "bad" }],
  // Charts stand right of the table, where they cover nothing; beside it on paper they would make the words too small.
  print: { orientation: "landscape", columns: 6 },
  charts: dashboard,
  tabColour: "1F6F5C",
  place: "first",
};
