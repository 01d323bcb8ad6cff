import type { Choice, ColumnDesign, SheetDesign } from "./design.ts";

/** What a row of the numbers is about; a second pair is one with the household that a group is compared by (R5). */
const sections: readonly Choice[] = [
  { value: "weight", words: { nl: "gewicht", en: "weight" } },
  { value: "sum", words: { nl: "som bij de loting", en: "sum at the draw" } },
  { value: "sum-now", words: { nl: "som nu", en: "sum now" } },
  { value: "value", words: { nl: "uitkomst", en: "value" } },
  { value: "group", words: { nl: "groep", en: "group" } },
  { value: "second", words: { nl: "groep als tweede", en: "group as second" } },
  { value: "household", words: { nl: "huishouden", en: "household" } },
  { value: "pair", words: { nl: "paar", en: "pair" } },
  { value: "second-pair", words: { nl: "tweede paar", en: "second pair" } },
];

function ours(key: string, nl: string, en: string, type: ColumnDesign["type"], width: number): ColumnDesign {
  return { key, title: { nl, en }, type, width, filledBy: "us" };
}

/** True for the key of a sheet with the numbers of a round. */
export function isRoundNumbers(key: string): boolean {
  return /^round_\d+_numbers$/u.test(key);
}

/** The key of the column of a goal. */
export function goalColumn(goal: string): string {
  return `goal-${goal}`;
}

/**
 * The sheet `Ronde 1 getallen`: the numbers by which a spreadsheet program proves a round by itself, a column for every
 * goal, and formulas that hold them against the pairs on the sheet of the round. A sheet of its own, because a round can
 * have thousands of such rows, and the proof is one page that people read. Goals are named by their codes, which the
 * proof explains. The numbers are called by what they are for: a price beside somebody's code says what they never are.
 */
export function roundNumbersDesign(round: number, goals: readonly string[]): SheetDesign {
  return {
    key: `round_${round}_numbers`,
    name: { nl: `Ronde ${round} getallen`, en: `Round ${round} numbers` },
    lead: [],
    columns: [
      { ...ours("section", "Regel", "Line", "text", 16), choices: sections },
      ours("group", "Groep", "Group", "text", 13),
      ours("household", "Huishouden", "Household", "text", 13),
      ours("with", "Nu samen met", "Now together with", "text", 13),
      ours("chosen", "Gekozen", "Chosen", "integer", 9),
      ours("holds", "Klopt", "Holds", "text", 8),
      ...goals.map((goal) => ours(goalColumn(goal), goal, goal, "integer", 12)),
    ],
    keyColumns: ["section", "group", "household"],
    frozenColumns: 3,
    emphases: [
      { when: "equals", column: "holds", value: "nee", emphasis: "bad" },
      { when: "equals", column: "holds", value: "no", emphasis: "bad" },
    ],
    print: { orientation: "landscape", rows: 50 },
    tabColour: "7F7F7F",
    place: "last",
  };
}
