import { domainChoices, partyChoices } from "../tasks/words.ts";
import type { Choice, SheetDesign } from "./design.ts";
import { choiceToFill, dateToFill, hintOf, nobodyNamed, textToFill } from "./to-fill.ts";

/** What a signal for partners is about: one of the eight domains (R31), or how the parties work together. */
export const signalThemes: readonly Choice[] = [
  ...domainChoices,
  {
    value: "organisation",
    words: { nl: "organisatie", en: "organisation" },
    also: ["samenwerking", "cooperation", "programma", "programme"],
  },
];

/** The column with the theme of a signal. */
export const themeColumn = choiceToFill("theme", { nl: "Thema", en: "Theme" }, 18, { choices: signalThemes });

/** The parties that a signal can be for: all of the catalogue but those who notice it, or another. */
export const signalParties: readonly Choice[] = [
  ...partyChoices.filter(({ value }) => value !== "newcomer" && value !== "group"),
  { value: "other", words: { nl: "andere partij", en: "another party" }, also: ["anders", "other"] },
];

/** How far a signal for partners is. */
export const signalStatuses: readonly Choice[] = [
  { value: "open", words: { nl: "open", en: "open" }, also: ["nieuw", "new"] },
  { value: "discussed", words: { nl: "besproken", en: "discussed" } },
  { value: "solved", words: { nl: "opgelost", en: "solved" }, also: ["klaar", "done"] },
  { value: "stays", words: { nl: "blijft zo", en: "stays as it is" } },
];

/**
 * The sheet `Signalen partners`: what groups and newcomers see go wrong at organisations, by theme, with a proposal and
 * what was adjusted meanwhile (R59). People fill it in. It has no column for a match: it is about organisations, and is
 * shared without saying whom it came from.
 */
export const partnerSignalsDesign: SheetDesign = {
  key: "partner_signals",
  name: { nl: "Signalen partners", en: "Signals for partners" },
  lead: [
    { nl: "Signalen voor partners: wat kan beter?", en: "Signals for partners: what can be better?" },
    {
      nl: "Groepen en nieuwkomers zien wat in de praktijk niet werkt. Zet hier wat er misgaat, bij wie, en wat u voorstelt. Zo kunt u het met partners bespreken.",
      en: "Groups and newcomers see what does not work in practice. Write here what goes wrong, where, and what you propose, so that you can discuss it with partners.",
    },
    {
      nl: "Schrijf geen namen, codes van matches of groepen, en niets over gezondheid of geloof. Dit blad kunt u delen.",
      en: "Write no names, no codes of matches or groups, and nothing about health or religion. This sheet can be shared.",
    },
  ],
  columns: [
    dateToFill("on", { nl: "Datum", en: "Date" }),
    themeColumn,
    choiceToFill("party", { nl: "Voor wie", en: "For whom" }, 20, {
      choices: signalParties,
      ...hintOf(
        ["Welke organisatie?", "De partij die er iets aan kan doen."],
        ["Which organisation?", "The party that can do something about it."],
      ),
    }),
    textToFill("what", { nl: "Wat gaat er mis", en: "What goes wrong" }, 38, nobodyNamed),
    textToFill("proposal", { nl: "Voorstel", en: "Proposal" }, 34, nobodyNamed),
    textToFill("adjusted", { nl: "Wat pasten wij al aan", en: "What we adjusted already" }, 30, nobodyNamed),
    choiceToFill("status", { nl: "Status", en: "Status" }, 14, { choices: signalStatuses }),
  ],
  keyColumns: ["on", "theme", "party", "what"],
  frozenColumns: 2,
  emphases: [
    { when: "equals", column: "status", value: "open", emphasis: "attention" },
    { when: "equals", column: "status", value: "solved", emphasis: "good" },
    { when: "equals", column: "status", value: "stays", emphasis: "muted" },
  ],
  print: { orientation: "landscape" },
  tabColour: "C55A11",
  place: "last",
};
