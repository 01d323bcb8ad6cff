import type { SheetDesign } from "./design.ts";
import { choiceToFill, countToFill, dateToFill, hintOf, nobodyNamed, textToFill, yesOrNo } from "./to-fill.ts";

/**
 * The sheet `Bijeenkomsten`: what was organised for groups and newcomers together, by whom, and how many came (R56).
 * People fill it in. Numbers only: who came is nowhere.
 */
export const eventsDesign: SheetDesign = {
  key: "events",
  name: { nl: "Bijeenkomsten", en: "Events" },
  lead: [
    { nl: "Bijeenkomsten: wat was er, en hoeveel mensen kwamen?", en: "Events: what was there, and how many came?" },
    {
      nl: "Eén regel per bijeenkomst, online of in een plaats. Tel de mensen; schrijf geen namen, en niets over gezondheid of geloof.",
      en: "One row for each event, online or in a place. Count the people; write no names, and nothing about health or religion.",
    },
    {
      nl: "Op het blad Samen Hier staan de aantallen bij elkaar.",
      en: "The sheet Samen Hier has the numbers together.",
    },
  ],
  columns: [
    dateToFill("on", { nl: "Datum", en: "Date" }),
    textToFill("what", { nl: "Wat", en: "What" }, 30, nobodyNamed),
    choiceToFill("kind", { nl: "Soort", en: "Kind" }, 15, {
      choices: [
        { value: "meeting", words: { nl: "ontmoeting", en: "meet-up" }, also: ["borrel", "koffie", "ontmoeten"] },
        { value: "workshop", words: { nl: "workshop", en: "workshop" }, also: ["kookworkshop", "cooking workshop"] },
        { value: "outing", words: { nl: "uitje", en: "outing" }, also: ["rondleiding", "excursie", "tour"] },
        { value: "information", words: { nl: "voorlichting", en: "information" }, also: ["informatie"] },
        {
          value: "party",
          words: { nl: "feest of maaltijd", en: "party or meal" },
          also: ["feest", "maaltijd", "party"],
        },
        { value: "other", words: { nl: "anders", en: "other" } },
      ],
    }),
    textToFill("city", { nl: "Plaats", en: "City" }, 16),
    choiceToFill("organiser", { nl: "Wie organiseerde", en: "Organised by" }, 16, {
      choices: [
        { value: "newcomer", words: { nl: "nieuwkomer", en: "newcomer" }, also: ["nieuwkomers", "newcomers"] },
        { value: "group", words: { nl: "groep", en: "group" }, also: ["groepen", "bewoners", "residents"] },
        { value: "together", words: { nl: "samen", en: "together" } },
        { value: "ambassador", words: { nl: "ambassadeur", en: "ambassador" } },
        { value: "coordinator", words: { nl: "coördinator", en: "coordinator" }, also: ["coordinator"] },
      ],
      ...hintOf(
        ["Een rol, geen naam", "Samen: nieuwkomers en bewoners organiseerden het met elkaar."],
        ["A role, no name", "Together: newcomers and residents organised it with each other."],
      ),
    }),
    countToFill("newcomers", { nl: "Nieuwkomers", en: "Newcomers" }),
    countToFill("residents", { nl: "Bewoners", en: "Residents" }),
    choiceToFill("online", { nl: "Online", en: "Online" }, 9, { choices: yesOrNo }),
    textToFill("remark", { nl: "Opmerking", en: "Remark" }, 30, nobodyNamed),
  ],
  keyColumns: ["on", "what", "newcomers", "residents"],
  frozenColumns: 2,
  emphases: [],
  print: { orientation: "landscape" },
  tabColour: "548235",
  place: "last",
};
