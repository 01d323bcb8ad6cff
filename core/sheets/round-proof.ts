import type { Choice, ColumnDesign, SheetDesign } from "./design.ts";

const sections: readonly Choice[] = [
  { value: "verdict", words: { nl: "oordeel", en: "verdict" } },
  { value: "draw", words: { nl: "loting", en: "draw" } },
  { value: "count", words: { nl: "aantal", en: "count" } },
  { value: "setting", words: { nl: "instelling", en: "setting" } },
  { value: "goal", words: { nl: "doel", en: "goal" } },
  { value: "profile", words: { nl: "wensen", en: "wishes" } },
  { value: "objective", words: { nl: "andere keuze", en: "other choice" } },
  { value: "pin", words: { nl: "vastgezet", en: "fixed" } },
  { value: "forbidden", words: { nl: "niet samen", en: "not together" } },
  { value: "standing", words: { nl: "eerder voorstel", en: "earlier proposal" } },
  { value: "mode", words: { nl: "keuze bij opnieuw", en: "choice when again" } },
  { value: "excluded", words: { nl: "afgevallen", en: "excluded" } },
];

const codeHint: NonNullable<ColumnDesign["hint"]> = {
  title: { nl: "Code", en: "Code" },
  text: {
    nl: "Zo heet deze regel voor programma’s, in elke taal hetzelfde. Wat de regel is, staat bij Betekenis.",
    en: "What programs call this line, the same in every language. What the line is stands at Meaning.",
  },
};

/**
 * The sheet `Ronde 1 bewijs`: all that is needed to draw the round again, and what came of every goal. Code and value
 * are the same in every language, because programs read them back.
 */
export function roundProofDesign(round: number): SheetDesign {
  return {
    key: `round_${round}_proof`,
    name: { nl: `Ronde ${round} bewijs`, en: `Round ${round} proof` },
    lead: [],
    columns: [
      { key: "section", title: { nl: "Deel", en: "Part" }, type: "text", width: 13, choices: sections, filledBy: "us" },
      { key: "item", title: { nl: "Code", en: "Code" }, type: "text", width: 22, filledBy: "us", hint: codeHint },
      { key: "value", title: { nl: "Waarde", en: "Value" }, type: "text", width: 30, wrap: true, filledBy: "us" },
      {
        key: "recalculated",
        title: { nl: "Nagerekend", en: "Recalculated" },
        type: "integer",
        width: 13,
        filledBy: "us",
      },
      {
        key: "meaning",
        title: { nl: "Betekenis", en: "Meaning" },
        type: "text",
        width: 80,
        wrap: true,
        filledBy: "us",
      },
    ],
    keyColumns: ["section", "item"],
    frozenColumns: 2,
    emphases: [
      ...["ja", "yes"].map((value) => ({ when: "equals", column: "value", value, emphasis: "good" }) as const),
      ...["nee", "no"].map((value) => ({ when: "equals", column: "value", value, emphasis: "bad" }) as const),
    ],
    print: { orientation: "landscape" },
    tabColour: "7F7F7F",
    place: "last",
  };
}
