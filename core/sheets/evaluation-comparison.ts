import type { Choice, SheetDesign } from "./design.ts";
import {
  armColumn,
  countColumn,
  forInternalUse,
  ours,
  questionColumn,
  respondentColumn,
  resultsTab,
  waveColumn,
} from "./evaluation-columns.ts";
import { waveChoices } from "./evaluation-waves.ts";

/** What is laid beside what. */
const designChoices: readonly Choice[] = [
  { value: "pairs", words: { nl: "paren uit de loting", en: "pairs of the draw" } },
  { value: "arms", words: { nl: "met en zonder groep", en: "with and without a group" } },
  { value: "change", words: { nl: "dezelfde mensen, eerst en daarna", en: "the same people, first and then" } },
];

const familyChoices: readonly Choice[] = [
  { value: "primary", words: { nl: "hoofdvraag", en: "main question" } },
  { value: "exploratory", words: { nl: "verkennend", en: "exploratory" } },
];

const effectChoices: readonly Choice[] = [
  { value: "risk-difference", words: { nl: "procentpunten", en: "percentage points" } },
  {
    value: "cliffs-delta",
    words: { nl: "vaker hoger dan lager (-1 tot 1)", en: "more often higher than lower (-1 to 1)" },
  },
  {
    value: "sign-share",
    words: { nl: "deel omhoog min deel omlaag (-1 tot 1)", en: "share up less share down (-1 to 1)" },
  },
];

const methodChoices: readonly Choice[] = [
  { value: "mcnemar", words: { nl: "McNemar (exact)", en: "McNemar, exact" } },
  { value: "sign-flip", words: { nl: "tekens omgedraaid", en: "sign flips" } },
  { value: "fisher", words: { nl: "Fisher (exact)", en: "Fisher, exact" } },
  { value: "re-randomisation", words: { nl: "opnieuw geloot zoals in de ronden", en: "drawn again as in the rounds" } },
  { value: "rank-permutation", words: { nl: "rangen opnieuw verdeeld", en: "ranks dealt again" } },
];

function choice(key: string, nl: string, en: string, width: number, choices: readonly Choice[]) {
  return ours(key, nl, en, { width, wrap: true, choices, open: true });
}

function figure(key: string, nl: string, en: string, width = 10) {
  return ours(key, nl, en, { type: "number", width });
}

/**
 * The sheet `Vergelijking`: every outcome compared, in a sentence that says no more than the numbers can, with those numbers
 * behind it (R68).
 */
export const evaluationComparisonDesign: SheetDesign = {
  key: "evaluation_comparison",
  name: { nl: "Vergelijking", en: "Comparison" },
  lead: [
    { nl: "Vergelijking: maakt het verschil?", en: "Comparison: does it make a difference?" },
    forInternalUse,
    {
      nl: "Lees eerst de zin. De cijfers erachter zijn voor wie ze wil narekenen: p is de kans op zo'n verschil door toeval alleen, gecorrigeerd telt mee hoeveel vragen er zijn bekeken.",
      en: "Read the sentence first. The numbers behind it are for whoever wants to check them: p is the chance of such a difference by chance alone, corrected takes into account how many questions were looked at.",
    },
    {
      nl: "Kies vooraf hoofdvragen op het blad Vragenbank. Al het andere is verkennend. Zonder controlegroep zegt geen van deze cijfers waar een verandering vandaan komt.",
      en: "Choose main questions beforehand on the sheet Item bank. Everything else is exploratory. Without a control group none of these numbers tells where a change comes from.",
    },
  ],
  columns: [
    questionColumn,
    ours("answer", "Antwoord", "Answer", { width: 20, wrap: true }),
    choice("design", "Wat naast wat", "What beside what", 20, designChoices),
    respondentColumn,
    armColumn,
    waveColumn,
    ours("before", "Vergeleken met", "Compared with", { width: 13, choices: waveChoices, open: true }),
    ours("reading", "Wat dit zegt", "What this says", { width: 70, wrap: true }),
    choice("family", "Soort vraag", "Kind of question", 13, familyChoices),
    countColumn("pairs", "Paren", "Pairs", 8),
    countColumn("n-treated", "n met groep", "n with a group", 10),
    countColumn("n-control", "n zonder groep", "n without a group", 10),
    figure("effect", "Verschil", "Difference"),
    figure("effect-low", "Verschil van", "Difference from"),
    figure("effect-high", "Verschil tot", "Difference to"),
    choice("unit", "In", "In units", 22, effectChoices),
    figure("p", "p", "p", 8),
    figure("adjusted", "p gecorrigeerd", "p corrected", 11),
    choice("method", "Methode", "Method", 20, methodChoices),
    figure("detectable", "Kleinste verschil dat te zien was", "Smallest difference that could be seen", 14),
  ],
  keyColumns: ["question", "answer", "design", "respondent", "arm", "wave", "before"],
  frozenColumns: 1,
  emphases: [],
  // The numbers behind the sentence are for checking on a screen; on paper they would make the words too small.
  print: { orientation: "landscape", columns: 8 },
  tabColour: resultsTab,
  place: "last",
};
