import {
  accompanimentChoices,
  anchorChoices,
  cataloguePhases,
  certaintyChoices,
  languageChoices,
  recurrenceChoices,
  variantChoices,
  yesNoChoices,
} from "../tasks/catalogue-words.ts";
import { domainChoices } from "../tasks/words.ts";
import type { ColumnDesign, SheetDesign, Words } from "./design.ts";

/** What we write in `Nieuw van Samen Hier` beside a task that the workbook did not have before. */
export const newTaskWords: Words = { nl: "nieuwe taak", en: "new task" };

/** A column that people may change; a job writes only where they did not. */
function editable(
  key: string,
  titles: Words,
  width: number,
  more: Partial<Pick<ColumnDesign, "type" | "wrap" | "choices" | "hint">> = {},
): ColumnDesign {
  return { key, title: titles, type: "text", width, filledBy: "us", input: true, ...more };
}

function hint(nl: readonly [string, string], en: readonly [string, string]): Pick<ColumnDesign, "hint"> {
  return { hint: { title: { nl: nl[0], en: en[0] }, text: { nl: nl[1], en: en[1] } } };
}

/** What, when and who: what people look at most, on the first page across. */
const firstColumns: readonly ColumnDesign[] = [
  {
    key: "task",
    title: { nl: "Nr", en: "No" },
    type: "text",
    width: 7,
    filledBy: "us",
    input: true,
    ...hint(
      ["Nummer van de taak", "Laat onze nummers staan. Geef een eigen taak een eigen nummer, zoals G1."],
      ["Number of the task", "Leave our numbers as they are. Give a task of your own its own number, such as G1."],
    ),
  },
  editable("title", { nl: "Taak", en: "Task" }, 42, { wrap: true }),
  editable("domain", { nl: "Onderwerp", en: "Domain" }, 14, { wrap: true, choices: domainChoices }),
  editable("used", { nl: "In gebruik", en: "In use" }, 10, {
    choices: yesNoChoices,
    ...hint(
      ["Doet deze taak mee?", "Kies nee als uw programma deze taak niet gebruikt. Laat de regel liever staan."],
      ["Is this task in use?", "Choose no where your programme does not use this task. Better leave the row."],
    ),
  }),
  editable("phase", { nl: "Fase", en: "Phase" }, 14, { wrap: true, choices: cataloguePhases }),
  editable("anchor", { nl: "Telt vanaf", en: "Counts from" }, 11, { choices: anchorChoices }),
  editable("offset", { nl: "Dagen", en: "Days" }, 8, {
    type: "integer",
    ...hint(
      ["Hoeveel dagen later", "Dagen na de aankomst of de start. Met een min ervoor: dagen ervoor, zoals -14."],
      ["How many days later", "Days after arrival or start. With a minus: days before it, such as -14."],
    ),
  }),
  editable("responsible", { nl: "Verantwoordelijk", en: "Responsible" }, 17, {
    wrap: true,
    ...hint(
      [
        "Eén partij",
        "nieuwkomer, groep, coördinator, gemeente, VluchtelingenWerk, COA, GGD, woningcorporatie, school, cultureel ambassadeur, of een eigen partij van het blad Partijen. Leeg: niemand.",
      ],
      [
        "One party",
        "newcomer, group, coordinator, municipality, VluchtelingenWerk, COA, GGD, housing association, school, cultural ambassador, or a party of your own from the sheet Parties. Blank: nobody.",
      ],
    ),
  }),
  editable("supporting", { nl: "Met hulp van", en: "With help from" }, 20, {
    wrap: true,
    ...hint(
      ["Wie helpt", "Dezelfde woorden als bij Verantwoordelijk, met een komma ertussen."],
      ["Who helps", "The same words as under Responsible, with commas between them."],
    ),
  }),
  editable("daytime", { nl: "Overdag", en: "Daytime" }, 9, {
    choices: yesNoChoices,
    ...hint(
      ["Alleen in kantooruren?", "Ja: de taak komt op een werkdag, bij iemand die overdag kan. Leeg is nee."],
      ["Office hours only?", "Yes: the task falls on a working day, with somebody free in daytime. Blank is no."],
    ),
  }),
  editable("accompaniment", { nl: "Groep gaat mee", en: "Group goes along" }, 16, {
    wrap: true,
    choices: accompanimentChoices,
  }),
  editable("language", { nl: "Taal nodig", en: "Language needed" }, 16, { wrap: true, choices: languageChoices }),
  editable("hours", { nl: "Uren", en: "Hours" }, 7, {
    type: "number",
    ...hint(
      ["Uren in een heel jaar", "Een schatting van ons. Komt de taak terug, tel dan alle keren samen."],
      ["Hours in a whole year", "An estimate of ours. Where the task comes back, count all times together."],
    ),
  }),
  editable("every", { nl: "Hoe vaak", en: "How often" }, 11, {
    choices: recurrenceChoices,
    ...hint(["Komt terug elke", "Leeg: één keer."], ["Comes back every", "Blank: once."]),
  }),
  editable("times", { nl: "Keer", en: "Times" }, 7, { type: "integer" }),
];

/** When it applies, and how sure we are of it: the second page across. */
const lastColumns: readonly ColumnDesign[] = [
  editable("prerequisites", { nl: "Eerst klaar", en: "First done" }, 12, {
    wrap: true,
    ...hint(
      ["Wat eerst klaar moet zijn", "Nummers van taken, met een komma ertussen, zoals T28, T30."],
      ["What has to be done first", "Numbers of tasks with commas between them, such as T28, T30."],
    ),
  }),
  editable("condition", { nl: "Geldt als", en: "Applies if" }, 20, {
    wrap: true,
    ...hint(
      [
        "Wanneer deze taak geldt",
        "Leeg: altijd. Anders een van de woorden uit deze kolom, zoals kinderen of bijstand.",
      ],
      ["When this task applies", "Blank: always. Otherwise one of the words in this column, such as children."],
    ),
  }),
  editable("variant", { nl: "Voor wie", en: "For whom" }, 13, {
    choices: variantChoices,
    ...hint(
      ["Voor welke huishoudens", "Hervestiging: niet voor een huishouden dat hier al woont. Leeg: iedereen."],
      ["For which households", "Resettlement: not for a household that lives here already. Blank: everybody."],
    ),
  }),
  editable("decides", { nl: "Nieuwkomer besluit", en: "Newcomer decides" }, 12, {
    wrap: true,
    choices: yesNoChoices,
    ...hint(
      ["Kiest de nieuwkomer?", "Ja: de taak is pas klaar als de nieuwkomer heeft gekozen. Leeg is nee."],
      ["Is it the newcomer's choice?", "Yes: the task is only done once the newcomer has chosen. Blank is no."],
    ),
  }),
  editable("combine", { nl: "Twee huishoudens samen", en: "Two households together" }, 13, {
    wrap: true,
    choices: yesNoChoices,
  }),
  editable("pillars", { nl: "Pijler", en: "Pillar" }, 22, {
    wrap: true,
    ...hint(
      [
        "Pijlers",
        "gelijkwaardigheid, communities of care, positiviteit, interculturele sensitiviteit, verbinding. Meer dan één mag, met een komma.",
      ],
      [
        "Pillars",
        "equality, communities of care, positivity, intercultural sensitivity, connection. More than one may be, with a comma.",
      ],
    ),
  }),
  editable("term", { nl: "Wettelijke termijn", en: "Legal term" }, 32, {
    wrap: true,
    ...hint(
      ["Regels veranderen", "Kijk de termijn na. Staat hier iets, dan schuift een dag nooit naar later."],
      ["Rules change", "Look the term up. Where something stands here, a day never moves to later."],
    ),
  }),
  editable("source", { nl: "Bron", en: "Source" }, 32, { wrap: true }),
  editable("checked", { nl: "Nagekeken op", en: "Checked on" }, 12, { type: "date", wrap: true }),
  editable("certainty", { nl: "Zekerheid", en: "Certainty" }, 13, {
    choices: certaintyChoices,
    ...hint(
      ["Hoe zeker is dit?", "Controleer: wij vonden geen bron. Nagekeken? Kies dan nagekeken en vul de dag in."],
      ["How sure is this?", "Verify: we found no source. Looked it up? Then choose checked and fill in the day."],
    ),
  }),
  editable("new", { nl: "Nieuw van Samen Hier", en: "New from Samen Hier" }, 30, {
    wrap: true,
    ...hint(
      ["Ons voorstel", "U veranderde deze cel zelf, en wij later ook. Neem het over als u wilt, en maak dit leeg."],
      ["Our proposal", "You changed this cell, and later we did too. Take it over if you like, and clear this."],
    ),
  }),
  {
    key: "edition",
    title: { nl: "Uitgave", en: "Edition" },
    type: "integer",
    width: 8,
    filledBy: "us",
    ...hint(
      ["Hoort bij Samen Hier", "Hieraan zien wij wat u zelf hebt veranderd. Laat dit getal staan."],
      ["Belongs to Samen Hier", "This is how we see what you changed yourself. Leave this number as it is."],
    ),
  },
];

/**
 * The sheet `Taken-catalogus`: all tasks for any match, which the people of a programme change as they like. What they
 * typed stays; what we change in a newer edition reaches only the cells that still say what we said (R29, R30).
 */
export const catalogueDesign: SheetDesign = {
  key: "catalogue",
  name: { nl: "Taken-catalogus", en: "Task catalogue" },
  lead: [
    { nl: "De taken van uw programma", en: "The tasks of your programme" },
    {
      nl: "Hieruit komt de takenlijst van elke match. Verander wat bij u anders gaat: tekst, wie het regelt, dagen, uren, termijnen. Wat u typt, blijft staan, ook als wij de lijst later bijwerken.",
      en: "The checklist of every match comes from here. Change what is different with you: text, who sees to it, days, hours, terms. What you type stays, also when we update the list later.",
    },
    {
      nl: "Een eigen taak? Zet die onderaan, met een eigen nummer zoals G1. Termijnen zijn geen juridisch advies: kijk na waar controleer staat.",
      en: "A task of your own? Put it at the bottom, with a number of its own such as G1. Terms are no legal advice: look up what says verify.",
    },
  ],
  columns: [...firstColumns, ...lastColumns],
  keyColumns: ["task"],
  frozenColumns: 2,
  emphases: [
    { when: "equals", column: "used", value: "no", emphasis: "muted" },
    { when: "equals", column: "certainty", value: "verify", emphasis: "attention" },
    { when: "equals", column: "certainty", value: "checked", emphasis: "good" },
  ],
  print: { orientation: "landscape" },
  tabColour: "2E75B6",
  place: "last",
};
