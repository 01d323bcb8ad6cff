import type { Choice, ColumnDesign, SheetDesign } from "./design.ts";

const traits: readonly Choice[] = [
  { value: "vulnerability", words: { nl: "kwetsbaarheid (0 tot 8)", en: "vulnerability (0 to 8)" } },
  { value: "children", words: { nl: "kinderen", en: "children" } },
  { value: "adults", words: { nl: "volwassenen", en: "adults" } },
  { value: "size", words: { nl: "personen in het huishouden", en: "people in the household" } },
  { value: "age", words: { nl: "leeftijd", en: "age" } },
  { value: "distance", words: { nl: "afstand tot de groep (km)", en: "distance to the group (km)" } },
  { value: "dutch", words: { nl: "Nederlands (0 geen tot 7 C2)", en: "Dutch (0 none to 7 C2)" } },
  { value: "family", words: { nl: "gezin met kinderen (%)", en: "family with children (%)" } },
  { value: "couple", words: { nl: "stel zonder kinderen (%)", en: "couple without children (%)" } },
  { value: "single-parent", words: { nl: "alleenstaande ouder (%)", en: "single parent (%)" } },
  { value: "single-man", words: { nl: "alleenstaande man (%)", en: "single man (%)" } },
  { value: "single-woman", words: { nl: "alleenstaande vrouw (%)", en: "single woman (%)" } },
];

const differenceHint: NonNullable<ColumnDesign["hint"]> = {
  title: { nl: "Verschil", en: "Difference" },
  text: {
    nl: "Het verschil gedeeld door hoe ver huishoudens uit elkaar liggen. Tot 0,1 is bijna gelijk, boven 0,25 duidelijk.",
    en: "The difference divided by how far households lie apart. Up to 0.1 is nearly the same, above 0.25 is clear.",
  },
};

function ours(key: string, nl: string, en: string, type: ColumnDesign["type"], width: number): ColumnDesign {
  return { key, title: { nl, en }, type, width, filledBy: "us" };
}

/**
 * The sheet `Ronde 1 vergelijking`: how alike the households are that a coin matched and compared (R5). Means and shares
 * only; no code, name or score of anybody.
 */
export function roundBalanceDesign(round: number): SheetDesign {
  return {
    key: `round_${round}_balance`,
    name: { nl: `Ronde ${round} vergelijking`, en: `Round ${round} comparison` },
    lead: [],
    columns: [
      { ...ours("trait", "Kenmerk", "Trait", "text", 30), choices: traits },
      ours("matched", "Met match", "Matched", "number", 12),
      ours("compared", "Controlegroep", "Comparison", "number", 14),
      { ...ours("difference", "Verschil", "Difference", "number", 10), hint: differenceHint },
      { ...ours("meaning", "Wat dat zegt", "What that says", "text", 40), wrap: true },
      { key: "note", title: { nl: "Opmerking", en: "Note" }, type: "text", width: 30, wrap: true, filledBy: "people" },
    ],
    keyColumns: ["trait"],
    frozenColumns: 1,
    emphases: [],
    print: { orientation: "landscape" },
    tabColour: "2E75B6",
    place: "last",
  };
}
