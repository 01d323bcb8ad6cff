import type { Choice, ColumnDesign, SheetDesign } from "./design.ts";

/** How far the income of a household is arranged (R36). */
export type MoneyStatus = "not-yet" | "applied" | "advance" | "benefit" | "not-needed";

const statuses: readonly (Choice & { readonly value: MoneyStatus })[] = [
  { value: "not-yet", words: { nl: "nog niet", en: "not yet" }, also: ["nee", "no", "open"] },
  {
    value: "applied",
    words: { nl: "aangevraagd", en: "applied for" },
    also: ["aanvraag", "aanvraag gedaan", "ingediend", "applied"],
  },
  { value: "advance", words: { nl: "voorschot", en: "advance" }, also: ["voorschot ontvangen", "leefgeld"] },
  { value: "benefit", words: { nl: "uitkering", en: "benefit" }, also: ["uitkering loopt", "bijstand"] },
  {
    value: "not-needed",
    words: { nl: "niet nodig", en: "not needed" },
    also: ["nvt", "n.v.t.", "n/a", "not applicable", "eigen inkomen"],
  },
];

function told(key: string, nl: string, en: string, width: number): ColumnDesign {
  return { key, title: { nl, en }, type: "text", width, wrap: true, filledBy: "us" };
}

/** Statuses at which nobody has to apply any more, and at which nobody waits for money any more. */
const appliedFor: readonly MoneyStatus[] = ["applied", "advance", "benefit", "not-needed"];
const provided: readonly MoneyStatus[] = ["advance", "benefit", "not-needed"];

/**
 * The sheet `Geld`: who arranges the first income of a household, and how far that is (R36). A line per running match;
 * people fill in how far it is and since when. No amounts: those are nobody else's business.
 */
export const moneyDesign: SheetDesign = {
  key: "money",
  name: { nl: "Geld", en: "Money" },
  lead: [],
  columns: [
    { key: "match", title: { nl: "Match", en: "Match" }, type: "text", width: 9, filledBy: "us" },
    { key: "household", title: { nl: "Huishouden", en: "Household" }, type: "text", width: 13, filledBy: "us" },
    { key: "due", title: { nl: "Aanvraag voor", en: "Apply by" }, type: "date", width: 14, filledBy: "us" },
    told("arranges", "Wie vraagt aan", "Who applies", 28),
    told("advance", "Wie geeft voorschot", "Who gives the advance", 18),
    {
      key: "status",
      title: { nl: "Status", en: "Status" },
      type: "text",
      width: 15,
      choices: statuses,
      hint: {
        title: { nl: "Hoe ver is het?", en: "How far is it?" },
        text: {
          nl: "Leeg betekent: niet bekend. Zet hier geen bedragen en geen rekeningnummers.",
          en: "Blank means: not known. Put no amounts and no account numbers here.",
        },
      },
      filledBy: "people",
      first: "not-yet",
    },
    { key: "since", title: { nl: "Sinds", en: "Since" }, type: "date", width: 14, filledBy: "people" },
    {
      key: "advance-by",
      title: { nl: "Voorschot uiterlijk", en: "Advance at the latest" },
      type: "date",
      width: 14,
      hint: {
        title: { nl: "Vier weken na de aanvraag", en: "Four weeks after applying" },
        text: {
          nl: "Zet bij Status ‘aangevraagd’ en bij Sinds de dag van de aanvraag. Komt er na deze dag nog geen voorschot? Bel dan wie bij Vraag aan staat.",
          en: "Put ‘applied for’ under Status and the day of applying under Since. No advance after this day? Then phone whoever stands under Ask.",
        },
      },
      filledBy: "us",
    },
    told("ask", "Vraag aan", "Ask", 30),
  ],
  keyColumns: ["match"],
  frozenColumns: 2,
  emphases: [
    { when: "equals", column: "status", value: "not-yet", emphasis: "attention" },
    { when: "equals", column: "status", value: "applied", emphasis: "attention" },
    { when: "equals", column: "status", value: "advance", emphasis: "good" },
    { when: "equals", column: "status", value: "benefit", emphasis: "good" },
    { when: "equals", column: "status", value: "not-needed", emphasis: "muted" },
    { when: "overdue", column: "due", status: "status", finished: appliedFor, emphasis: "bad" },
    { when: "overdue", column: "advance-by", status: "status", finished: provided, emphasis: "bad" },
  ],
  print: { orientation: "landscape" },
  tabColour: "548235",
  place: "last",
};

/** The code of a status; undefined for a blank cell and for a word that is not understood. */
export function moneyStatus(word: string): MoneyStatus | undefined {
  return statuses.find(({ value }) => value === word)?.value;
}
