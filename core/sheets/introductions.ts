import type { SheetDesign } from "./design.ts";
import { choiceToFill, dateToFill, matchToFill, nobodyNamed, textToFill } from "./to-fill.ts";

/**
 * The sheet `Netwerk`: who of a match introduced the other side to people they know, what for, and what came of it, in
 * both directions (R57). People fill it in.
 */
export const introductionsDesign: SheetDesign = {
  key: "introductions",
  name: { nl: "Netwerk", en: "Network" },
  lead: [
    { nl: "Netwerk: wie bracht wie in contact?", en: "Network: who introduced whom?" },
    {
      nl: "Eén regel per keer dat de ene kant van een match de andere kant voorstelde aan mensen of een organisatie. Beide richtingen tellen.",
      en: "One row for each time one side of a match introduced the other to people or an organisation. Both directions count.",
    },
    {
      nl: "Schrijf geen namen, en niets over gezondheid of geloof.",
      en: "Write no names, and nothing about health or religion.",
    },
  ],
  columns: [
    dateToFill("on", { nl: "Datum", en: "Date" }),
    matchToFill,
    choiceToFill("direction", { nl: "Wie stelt wie voor", en: "Who introduces whom" }, 24, {
      choices: [
        {
          value: "by-group",
          words: { nl: "groep stelt huishouden voor", en: "group introduces household" },
          also: ["groep", "group", "door de groep", "by the group"],
        },
        {
          value: "by-household",
          words: { nl: "huishouden stelt groep voor", en: "household introduces group" },
          also: ["huishouden", "household", "nieuwkomer", "newcomer", "door het huishouden", "by the household"],
        },
      ],
    }),
    choiceToFill("to", { nl: "Aan wie of wat", en: "To whom or what" }, 18, {
      choices: [
        { value: "work", words: { nl: "werk", en: "work" }, also: ["baan", "job", "werkgever", "employer"] },
        { value: "voluntary", words: { nl: "vrijwilligerswerk", en: "voluntary work" } },
        { value: "study", words: { nl: "opleiding", en: "study" }, also: ["studie", "school", "stage"] },
        { value: "friends", words: { nl: "vrienden", en: "friends" }, also: ["kennissen", "vriend", "friend"] },
        { value: "family", words: { nl: "familie", en: "family" } },
        {
          value: "community",
          words: { nl: "buurt of vereniging", en: "neighbourhood or club" },
          also: ["buurt", "club"],
        },
        { value: "service", words: { nl: "dienst of instantie", en: "service" }, also: ["dienst", "instantie"] },
        { value: "other", words: { nl: "anders", en: "other" } },
      ],
    }),
    textToFill("purpose", { nl: "Waarvoor", en: "What for" }, 34, nobodyNamed),
    choiceToFill("result", { nl: "Kwam er iets van?", en: "Did it lead to anything?" }, 14, {
      choices: [
        { value: "yes", words: { nl: "ja", en: "yes" }, also: ["j", "y", "x", "true", "waar"] },
        { value: "no", words: { nl: "nee", en: "no" }, also: ["n", "false", "onwaar"] },
        {
          value: "open",
          words: { nl: "nog open", en: "still open" },
          also: ["open", "nog niet", "onbekend", "not yet"],
        },
      ],
    }),
  ],
  keyColumns: ["on", "match", "direction", "to", "purpose"],
  frozenColumns: 2,
  emphases: [
    { when: "equals", column: "result", value: "yes", emphasis: "good" },
    { when: "equals", column: "result", value: "open", emphasis: "attention" },
    { when: "equals", column: "result", value: "no", emphasis: "muted" },
  ],
  print: { orientation: "landscape" },
  tabColour: "548235",
  place: "last",
};
