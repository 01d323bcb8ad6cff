import type { Choice, SheetDesign } from "./design.ts";
import { talkColumns } from "./check-ins.ts";
import { languageSupports } from "./talk-choices.ts";

/** When a talk comes: overdue, this week, or in the four weeks behind it. */
export type CallMoment = "overdue" | "this-week" | "later";

const moments: readonly (Choice & { readonly value: CallMoment })[] = [
  { value: "overdue", words: { nl: "te laat", en: "overdue" } },
  { value: "this-week", words: { nl: "deze week", en: "this week" } },
  { value: "later", words: { nl: "komende vier weken", en: "next four weeks" } },
];

/**
 * The sheet `Bellijst`: whom each contact person calls, what is overdue first, then this week and the four weeks behind it
 * (R50). Nothing is typed here: what was said goes on the sheet with the talks.
 */
export const callListDesign: SheetDesign = {
  key: "call_list",
  name: { nl: "Bellijst", en: "Call list" },
  lead: [
    { nl: "Bellijst: wie belt wie, en wanneer?", en: "Call list: who calls whom, and when?" },
    {
      nl: "Per contactpersoon: wat te laat is, wat deze week komt en de vier weken daarna. Filter op uw naam, en druk het blad af.",
      en: "For each contact person: what is overdue, what comes this week and in the four weeks after. Filter on your name, and print the sheet.",
    },
    {
      nl: "Vul na het gesprek het blad Check-ins in. Dit blad wordt dan vanzelf bijgewerkt.",
      en: "Fill in the sheet Check-ins after the talk. This sheet is then updated by itself.",
    },
  ],
  columns: [
    {
      key: "contact-person",
      title: { nl: "Contactpersoon", en: "Contact person" },
      type: "text",
      width: 20,
      wrap: true,
      filledBy: "us",
    },
    {
      key: "when",
      title: { nl: "Wanneer", en: "When" },
      type: "text",
      width: 19,
      choices: moments,
      filledBy: "us",
    },
    { key: "planned", title: { nl: "Dag", en: "Day" }, type: "date", width: 12, filledBy: "us" },
    ...talkColumns,
    {
      key: "language",
      title: { nl: "Hulp bij taal", en: "Language help" },
      type: "text",
      width: 15,
      wrap: true,
      choices: languageSupports,
      hint: {
        title: { nl: "Zoals de vorige keer", en: "As the last time" },
        text: {
          nl: "Wat bij het vorige gesprek met deze kant nodig was. Regel het op tijd.",
          en: "What the last talk with this side needed. Arrange it in time.",
        },
      },
      filledBy: "us",
    },
    { key: "late", title: { nl: "Dagen te laat", en: "Days late" }, type: "integer", width: 9, filledBy: "us" },
  ],
  keyColumns: ["match", "side", "number"],
  frozenColumns: 1,
  emphases: [
    { when: "equals", column: "when", value: "overdue", emphasis: "bad" },
    { when: "equals", column: "when", value: "this-week", emphasis: "attention" },
    { when: "equals", column: "when", value: "later", emphasis: "muted" },
  ],
  print: { orientation: "landscape" },
  tabColour: "C55A11",
  place: "last",
};
