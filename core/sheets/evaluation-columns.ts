import type { Choice, ColumnDesign } from "./design.ts";
import { waveChoices } from "./evaluation-waves.ts";

/** Who answered, in the plural, as tables of answers have it. */
export const respondentChoices: readonly Choice[] = [
  { value: "household", words: { nl: "huishoudens", en: "households" } },
  { value: "member", words: { nl: "groepsleden", en: "group members" } },
  { value: "group", words: { nl: "groepen", en: "groups" } },
  { value: "partner", words: { nl: "partners", en: "partners" } },
];

/** What stands for all arms together, in codes. */
export const allArms = "all";

/** What people belonged to at first. */
const armChoices: readonly Choice[] = [
  { value: allArms, words: { nl: "allen", en: "all" } },
  { value: "treated", words: { nl: "met groep", en: "with a group" } },
  { value: "control", words: { nl: "controlegroep", en: "control group" } },
  { value: "outside", words: { nl: "buiten de loting", en: "outside the draw" } },
  { value: "none", words: { nl: "niet bekend", en: "not known" } },
];

/** A column that we fill. */
export function ours(key: string, nl: string, en: string, rest: Partial<ColumnDesign> = {}): ColumnDesign {
  return { key, title: { nl, en }, type: "text", width: 12, ...rest, filledBy: "us" };
}

/** A column with a count. */
export function countColumn(key: string, nl: string, en: string, width = 9): ColumnDesign {
  return ours(key, nl, en, { type: "integer", width });
}

/** A column with a share of those who answered. */
export function shareColumn(key: string, nl: string, en: string, width = 9): ColumnDesign {
  return ours(key, nl, en, { type: "percentage", width });
}

/** Which question a row is about, in the words of tables. */
export const questionColumn = ours("question", "Vraag", "Question", { width: 36, wrap: true });
/** Who answered it. */
export const respondentColumn = ours("respondent", "Wie", "Who", { width: 14, choices: respondentChoices, open: true });
/** What they belonged to at first, or all together. */
export const armColumn = ours("arm", "Van welke groep", "Of which group", {
  width: 19,
  choices: armChoices,
  open: true,
  hint: {
    title: { nl: "Door de loting", en: "By the draw" },
    text: {
      nl: "Met groep en controlegroep: zoals geloot, wat er later ook gebeurde. Buiten de loting: kreeg een groep zonder dat er geloot is.",
      en: "With a group and control group: as drawn, whatever came later. Outside the draw: got a group without a draw.",
    },
  },
});
/** When they answered. */
export const waveColumn = ours("wave", "Moment", "Moment", { width: 13, choices: waveChoices, open: true });

/** How many answered and how many did not: beside every figure (R66). */
export const answeredColumns: readonly ColumnDesign[] = [
  countColumn("n", "n", "n", 7),
  countColumn("missing", "Geen antwoord", "No answer"),
];

/** The ends of the interval of Wilson. */
export const intervalColumns: readonly ColumnDesign[] = [
  shareColumn("low", "Van", "From", 7),
  shareColumn("high", "Tot", "To", 7),
];

/** What needs to be known before a row is quoted. */
export const remarkColumn = ours("remark", "Let op", "Mind", { width: 38, wrap: true });

/** Says on every sheet with exact numbers whom they are for. */
export const forInternalUse = {
  nl: "Voor intern gebruik: hier staan ook kleine aantallen. Deel het verslag, niet dit blad.",
  en: "For internal use: small numbers stand here too. Share the report, not this sheet.",
};

/** The colour of the tabs with results. */
export const resultsTab = "5B4A8A";
