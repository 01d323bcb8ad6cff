import type { ColumnDesign, SheetDesign } from "./design.ts";

type Hint = NonNullable<ColumnDesign["hint"]>;

function ours(key: string, nl: string, en: string, type: ColumnDesign["type"], width: number): ColumnDesign {
  return { key, title: { nl, en }, type, width, filledBy: "us" };
}

/** What the word for a block means: people meet it on the sheets of a round and on `Matches` (R5). */
export const blockHint: Hint = {
  title: { nl: "Blok", en: "Block" },
  text: {
    nl: "Twee huishoudens waar de loting tussen koos. Leeg als er niet geloot is om te vergelijken.",
    en: "Two households that a coin chose between. Blank where nothing was drawn to compare.",
  },
};

const slotHint: Hint = {
  title: { nl: "Kandidaat", en: "Candidate" },
  text: {
    nl: "A of B: welk van de twee huishoudens de loting koos voor de match.",
    en: "A or B: which of the two households the coin chose for the match.",
  },
};

const comparedHint: Hint = {
  title: { nl: "Controlegroep", en: "Comparison" },
  text: {
    nl: "Het andere huishouden van de twee. Het krijgt nu geen match; zo is te zien wat een match doet.",
    en: "The other household of the two. It gets no match now, so that one can see what a match does.",
  },
};

/**
 * The sheet `Ronde 1`: one row per proposed pair, with why it fits and what to look at. With a control group the row also
 * has the block, the household that was drawn for comparison, and which of the two the coin chose (R5). A round has no
 * columns that it leaves empty.
 */
export function roundDesign(round: number): SheetDesign {
  return {
    key: `round_${round}`,
    name: { nl: `Ronde ${round}`, en: `Round ${round}` },
    lead: [],
    columns: [
      ours("id", "Match", "Match", "text", 9),
      ours("group", "Groep", "Group", "text", 12),
      ours("household", "Huishouden", "Household", "text", 13),
      ours("kilometres", "Afstand (km)", "Distance (km)", "kilometres", 10),
      ours("uncertainty", "Plus of min (km)", "Give or take (km)", "kilometres", 10),
      ours("group-rank", "Keuze van de groep", "Choice of the group", "integer", 10),
      ours("household-rank", "Keuze van het huishouden", "Choice of the household", "integer", 12),
      { ...ours("why", "Waarom dit past", "Why this fits", "text", 62), wrap: true },
      { ...ours("attention", "Let op", "Look at", "text", 28), wrap: true },
      { ...ours("block", "Blok", "Block", "text", 8), hint: blockHint },
      { ...ours("slot", "Kandidaat", "Candidate", "text", 10), hint: slotHint },
      { ...ours("compared", "Controlegroep", "Comparison", "text", 14), hint: comparedHint },
      { key: "note", title: { nl: "Opmerking", en: "Note" }, type: "text", width: 30, wrap: true, filledBy: "people" },
    ],
    keyColumns: ["id"],
    frozenColumns: 3,
    emphases: [],
    print: { orientation: "landscape" },
    tabColour: "2E75B6",
    place: "last",
  };
}
