import type { Scalar } from "../workbook/cell.ts";
import type { Choice, ColumnDesign, SheetDesign } from "./design.ts";

const sides: readonly Choice[] = [
  { value: "group", words: { nl: "groep", en: "group" } },
  { value: "household", words: { nl: "huishouden", en: "household" } },
];

const outcomes: readonly Choice[] = [
  { value: "matched", words: { nl: "match voorgesteld", en: "match proposed" } },
  { value: "compared", words: { nl: "controlegroep", en: "comparison" } },
  { value: "said-no", words: { nl: "doet niet mee: geen toestemming", en: "takes no part: no consent" } },
  { value: "no-candidate", words: { nl: "wacht: niemand mogelijk", en: "waits: nobody possible" } },
  { value: "outnumbered", words: { nl: "wacht: te weinig plaatsen", en: "waits: too few places" } },
  { value: "wishes", words: { nl: "wacht: wensen", en: "waits: wishes" } },
  { value: "draw", words: { nl: "wacht: loting", en: "waits: draw" } },
];

const chanceHint: NonNullable<ColumnDesign["hint"]> = {
  title: { nl: "Kans", en: "Chance" },
  text: {
    nl: "Hoe vaak deze groep of dit huishouden een match kreeg als dezelfde ronde vaak opnieuw werd geloot.",
    en: "How often this group or household was matched when the same round was drawn again many times.",
  },
};

const lotHint: NonNullable<ColumnDesign["hint"]> = {
  title: { nl: "Lot", en: "Place in draw" },
  text: {
    nl: "De plaats in de loting: 1 gaat voor. Staat er alleen als de loting besliste wie een match kreeg. Groepen en huishoudens loten apart.",
    en: "The place in the draw: 1 goes first. Stands here only where the draw decided who was matched. Groups and households are drawn apart.",
  },
};

function ours(key: string, nl: string, en: string, type: ColumnDesign["type"], width: number): ColumnDesign {
  return { key, title: { nl, en }, type, width, filledBy: "us" };
}

/**
 * The sheet `Ronde 1 uitleg`: everybody who took part, those who wait first, with what came of it, why, and what would
 * help. Workbooks of before had only those who wait, with the column `Reden`.
 */
export function roundWhyDesign(round: number): SheetDesign {
  return {
    key: `round_${round}_why`,
    name: { nl: `Ronde ${round} uitleg`, en: `Round ${round} why` },
    lead: [],
    columns: [
      { ...ours("side", "Wie", "Who", "text", 12), choices: sides },
      ours("code", "Code", "Code", "text", 11),
      { ...ours("outcome", "Uitkomst", "Outcome", "text", 16), choices: outcomes, wrap: true },
      ours("partner", "Met", "With", "text", 11),
      ours("candidates", "Mogelijke partners", "Possible partners", "integer", 11),
      { ...ours("chance", "Kans", "Chance", "percentage", 8), hint: chanceHint },
      { ...ours("lot", "Lot", "Place in draw", "integer", 7), hint: lotHint },
      { ...ours("explanation", "Uitleg", "Explanation", "text", 52), wrap: true },
      { ...ours("helps", "Wat zou helpen", "What would help", "text", 44), wrap: true },
      { ...ours("nearest", "Kwam het dichtst in de buurt", "Came nearest", "text", 48), wrap: true },
      { key: "note", title: { nl: "Opmerking", en: "Note" }, type: "text", width: 20, wrap: true, filledBy: "people" },
    ],
    keyColumns: ["side", "code"],
    frozenColumns: 2,
    emphases: [{ when: "equals", column: "outcome", value: "no-candidate", emphasis: "attention" }],
    print: { orientation: "landscape" },
    tabColour: "2E75B6",
    place: "last",
  };
}

/**
 * Whether a row of that sheet is about somebody who got nobody, for want of consent too. In workbooks of before all are:
 * no outcome stands there.
 */
export function isWaiting({ outcome }: Readonly<Record<string, Scalar>>): boolean {
  return outcome !== "matched" && outcome !== "compared";
}

/** Whether a row of that sheet is about a household that takes no part, because it gave no consent. */
export function saysNo({ outcome }: Readonly<Record<string, Scalar>>): boolean {
  return outcome === "said-no";
}
