import type { Choice, ColumnDesign, SheetDesign } from "./design.ts";

/** The questions that the sheet answers, in its order. */
export const whatIfTopics = [
  { value: "distance", words: { nl: "afstand", en: "distance" } },
  { value: "band", words: { nl: "hoe ver", en: "how far" } },
  { value: "objective", words: { nl: "regel", en: "rule" } },
  { value: "chance", words: { nl: "kans", en: "chance" } },
  { value: "type", words: { nl: "kans per soort", en: "chance per type" } },
  { value: "recruitment", words: { nl: "werving", en: "recruitment" } },
  { value: "pool", words: { nl: "grotere ronde", en: "larger round" } },
] as const satisfies readonly Choice[];

function ours(key: string, nl: string, en: string, type: ColumnDesign["type"], width: number): ColumnDesign {
  return { key, title: { nl, en }, type, width, filledBy: "us" };
}

/**
 * The sheet `Ronde 1 wat als`: what the round would have given with another distance limit, objective, draw, person or
 * number of people (matching.md 3). No name, code or score of anybody: recruitment goes by general,
 * anonymous profiles (R14).
 */
export function roundWhatIfDesign(round: number): SheetDesign {
  return {
    key: `round_${round}_what_if`,
    name: { nl: `Ronde ${round} wat als`, en: `Round ${round} what if` },
    lead: [],
    columns: [
      { ...ours("topic", "Onderwerp", "Topic", "text", 15), choices: whatIfTopics },
      { ...ours("item", "Wat als", "What if", "text", 36), wrap: true },
      ours("number", "Getal", "Number", "number", 9),
      { ...ours("unit", "Waarvan", "Of what", "text", 20), wrap: true },
      { ...ours("explanation", "Uitleg", "Explanation", "text", 74), wrap: true },
      { key: "note", title: { nl: "Opmerking", en: "Note" }, type: "text", width: 30, wrap: true, filledBy: "people" },
    ],
    keyColumns: ["topic", "item"],
    frozenColumns: 2,
    emphases: [],
    print: { orientation: "landscape" },
    tabColour: "2E75B6",
    place: "last",
  };
}
