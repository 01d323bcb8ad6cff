import type { Choice, ColumnDesign, SheetDesign } from "./design.ts";

const goals: readonly Choice[] = [
  { value: "pairs", words: { nl: "aantal matches", en: "number of matches" } },
  { value: "seconds", words: { nl: "tweede kandidaten", en: "second candidates" } },
  { value: "wishes", words: { nl: "wensen", en: "wishes" } },
  { value: "total", words: { nl: "wensen samen", en: "wishes together" } },
  { value: "criteria", words: { nl: "bij elkaar passen", en: "fit" } },
  { value: "bands", words: { nl: "afstand", en: "distance" } },
  { value: "waiting", words: { nl: "wie al wachtte", en: "who waited" } },
  { value: "lottery", words: { nl: "geen: loting", en: "none: draw" } },
  { value: "distance", words: { nl: "geen: afstand", en: "none: distance" } },
  { value: "other", words: { nl: "ander doel", en: "another goal" } },
];

function ours(key: string, nl: string, en: string, type: ColumnDesign["type"], width: number): ColumnDesign {
  return { key, title: { nl, en }, type, width, filledBy: "us" };
}

/** The sheet `Ronde 1 waarom niet`: per group the possible households that it did not get, and what each would cost. */
export function roundWhyNotDesign(round: number): SheetDesign {
  return {
    key: `round_${round}_why_not`,
    name: { nl: `Ronde ${round} waarom niet`, en: `Round ${round} why not` },
    lead: [],
    columns: [
      ours("group", "Groep", "Group", "text", 12),
      ours("household", "Huishouden", "Household", "text", 13),
      ours("kilometres", "Afstand (km)", "Distance (km)", "kilometres", 10),
      ours("group-rank", "Keuze van de groep", "Choice of the group", "integer", 10),
      ours("household-rank", "Keuze van het huishouden", "Choice of the household", "integer", 12),
      { ...ours("goal", "Wat erop achteruitgaat", "What would suffer", "text", 19), choices: goals },
      { ...ours("cost", "Als dit paar toch moet", "If this pair had to be", "text", 62), wrap: true },
      ours("moves", "Andere groepen die schuiven", "Other groups that move", "integer", 15),
    ],
    keyColumns: ["group", "household"],
    frozenColumns: 2,
    emphases: [],
    print: { orientation: "landscape" },
    tabColour: "2E75B6",
    place: "last",
  };
}
