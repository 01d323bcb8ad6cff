import type { Choice, SheetDesign } from "./design.ts";

const sides: readonly Choice[] = [
  { value: "group", words: { nl: "groep", en: "group" } },
  { value: "household", words: { nl: "huishouden", en: "household" } },
];

const reasons: readonly Choice[] = [
  { value: "no-candidate", words: { nl: "niemand mogelijk", en: "nobody possible" } },
  { value: "outnumbered", words: { nl: "te weinig plaatsen", en: "too few places" } },
  { value: "draw", words: { nl: "loting", en: "draw" } },
];

/** The sheet `Ronde 1 uitleg`: everybody who waits after the round, why, and who came nearest. */
export function roundWhyDesign(round: number): SheetDesign {
  return {
    key: `round_${round}_why`,
    name: { nl: `Ronde ${round} uitleg`, en: `Round ${round} why` },
    lead: [],
    columns: [
      { key: "side", title: { nl: "Wie", en: "Who" }, type: "text", width: 12, choices: sides, filledBy: "us" },
      { key: "code", title: { nl: "Code", en: "Code" }, type: "text", width: 12, filledBy: "us" },
      {
        key: "reason",
        title: { nl: "Reden", en: "Reason" },
        type: "text",
        width: 18,
        choices: reasons,
        filledBy: "us",
      },
      {
        key: "candidates",
        title: { nl: "Mogelijke partners", en: "Possible partners" },
        type: "integer",
        width: 11,
        filledBy: "us",
      },
      {
        key: "explanation",
        title: { nl: "Uitleg", en: "Explanation" },
        type: "text",
        width: 52,
        wrap: true,
        filledBy: "us",
      },
      {
        key: "nearest",
        title: { nl: "Kwam het dichtst in de buurt", en: "Came nearest" },
        type: "text",
        width: 70,
        wrap: true,
        filledBy: "us",
      },
      { key: "note", title: { nl: "Opmerking", en: "Note" }, type: "text", width: 30, wrap: true, filledBy: "people" },
    ],
    keyColumns: ["side", "code"],
    frozenColumns: 2,
    emphases: [{ when: "equals", column: "reason", value: "no-candidate", emphasis: "attention" }],
    print: { orientation: "landscape" },
    tabColour: "2E75B6",
    place: "last",
  };
}
