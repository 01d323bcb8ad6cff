import { onceForText } from "../remembered.ts";
import type { Language } from "../workbook/layout.ts";
import type { ColumnDesign, SheetDesign } from "./design.ts";
import type { OwnRow } from "./own-rows.ts";
import { taskColumns, taskEmphases } from "./tasks.ts";

/** Start of the key of every sheet with the tasks of one match. */
const keyStart = "tasks_";

/** The key of the sheet with the tasks of a match: letters, digits and `_`, such as `tasks_M_07` for `M-07`. */
export function matchTasksKey(match: string): string {
  const coded = match.replace(/[^0-9A-Za-z-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);
  return keyStart + coded.replace(/-/gu, "_");
}

/** The name on the tab of that sheet, such as `M-07 taken`; where a workbook cannot have it, it gets the nearest. */
export function matchTasksName(match: string, language: Language): string {
  return `${match} ${language === "nl" ? "taken" : "tasks"}`;
}

/** The newcomer is asked whether the group goes along, and says so here (R45). */
const along: ColumnDesign = {
  key: "along",
  title: { nl: "Gaat de groep mee?", en: "Does the group come along?" },
  type: "text",
  width: 10,
  wrap: true,
  choices: [
    { value: "yes", words: { nl: "ja", en: "yes" }, also: ["j", "y", "graag", "x", "true", "waar"] },
    { value: "no", words: { nl: "nee", en: "no" }, also: ["n", "liever niet", "nee hoor", "false", "onwaar"] },
    { value: "later", words: { nl: "later", en: "later" }, also: ["nog niet", "not yet"] },
  ],
  hint: {
    title: { nl: "De nieuwkomer zegt het", en: "The newcomer says" },
    text: {
      nl: "Vraag de nieuwkomer of iemand van de groep meegaat. Bij nee wordt niemand van de groep gevraagd. Leeg is nog niet gevraagd.",
      en: "Ask the newcomer whether somebody of the group comes along. With no, nobody of the group is asked. Blank is not asked yet.",
    },
  },
  filledBy: "people",
};

/** The day on which the newcomer chose (R46). */
const chosen: ColumnDesign = {
  key: "chosen",
  title: { nl: "Nieuwkomer koos", en: "Newcomer chose" },
  type: "date",
  width: 12,
  hint: {
    title: { nl: "Wanneer is er gekozen?", en: "When was it chosen?" },
    text: {
      nl: "Staat bij Let op dat de nieuwkomer kiest? Zet hier de dag waarop de nieuwkomer koos. Zonder die dag telt de taak als bezig.",
      en: "Does Mind say that the newcomer chooses? Put the day here on which they chose. Without that day the task counts as busy.",
    },
  },
  filledBy: "people",
};

/** Hours in all; of a task of people's own whatever they say. */
const hours: ColumnDesign = {
  key: "hours",
  title: { nl: "Uren", en: "Hours" },
  type: "number",
  width: 7,
  filledBy: "us",
};

/** Whether it takes office hours; only then somebody has to be free by day (R43). */
const daytime: ColumnDesign = {
  key: "daytime",
  title: { nl: "Overdag", en: "By day" },
  type: "text",
  width: 9,
  choices: [
    { value: "yes", words: { nl: "ja", en: "yes" }, also: ["x", "j", "y", "true", "waar"] },
    { value: "no", words: { nl: "nee", en: "no" }, also: ["n", "false", "onwaar"] },
  ],
  filledBy: "us",
};

/** Yes: whoever does the task stays, also when the tasks of the group are divided anew. */
const fixed: ColumnDesign = {
  key: "fixed",
  title: { nl: "Vast", en: "Fixed" },
  type: "text",
  width: 7,
  choices: [{ value: "yes", words: { nl: "ja", en: "yes" }, also: ["x", "j", "y", "true", "waar", "vast", "fixed"] }],
  hint: {
    title: { nl: "Niet opnieuw verdelen", en: "Do not divide again" },
    text: {
      nl: "Kies ja bij wat zo moet blijven. Een naam die u zelf typt, blijft altijd staan.",
      en: "Choose yes for what has to stay as it is. A name that you type yourself always stays.",
    },
  },
  filledBy: "people",
};

/** True where people said that whoever does the task stays. */
export function isFixed(values: OwnRow["values"] | undefined): boolean {
  return values?.["fixed"] === "yes" || values?.["fixed"] === true;
}

/** What the job filled in itself: how it knows what people typed. */
const given: ColumnDesign = {
  key: "given",
  title: { nl: "Door ons ingevuld", en: "Filled in by us" },
  type: "text",
  width: 30,
  hint: {
    title: { nl: "Niet veranderen", en: "Do not change" },
    text: {
      nl: "Wat Samen Hier het laatst invulde bij Verantwoordelijk, Wie, Met wie en Vervanger. Wat u daar zelf typt, is anders, en blijft daarom staan.",
      en: "What Samen Hier filled in last at Responsible, Who, With whom and Backup. What you type there yourself differs, and so stays.",
    },
  },
  filledBy: "us",
};

/**
 * The sheet `M-07 taken`: the checklist of one match, for its group to fill in. Status, who and with whom may also be
 * typed on the sheet `Taken`; everything else stands only here. The last columns are for the coordinator and for dividing, and
 * are not printed: what goes to the table fits the width of one page.
 */
export const matchTasksDesign: (match: string) => SheetDesign = onceForText((match) => ({
  key: matchTasksKey(match),
  name: { nl: matchTasksName(match, "nl"), en: matchTasksName(match, "en") },
  lead: [],
  columns: [
    taskColumns.task,
    taskColumns.title,
    taskColumns.domain,
    taskColumns.phase,
    taskColumns.due,
    { ...taskColumns.responsible, input: true },
    taskColumns.person,
    taskColumns.companion,
    {
      key: "backup",
      title: { nl: "Vervanger", en: "Backup" },
      type: "text",
      width: 14,
      wrap: true,
      filledBy: "us",
      input: true,
    },
    {
      key: "supporting",
      title: { nl: "Met hulp van", en: "With help from" },
      type: "text",
      width: 16,
      wrap: true,
      filledBy: "us",
    },
    {
      key: "decision",
      title: { nl: "Besluit bij", en: "Decided by" },
      type: "text",
      width: 12,
      choices: [{ value: "newcomer", words: { nl: "nieuwkomer", en: "newcomer" } }],
      hint: {
        title: { nl: "Wie besluit", en: "Who decides" },
        text: {
          nl: "Staat hier nieuwkomer, dan kiest de nieuwkomer of en hoe dit gebeurt, en niemand anders.",
          en: "Where it says newcomer, the newcomer chooses whether and how this is done, and nobody else.",
        },
      },
      filledBy: "us",
    },
    along,
    chosen,
    taskColumns.status,
    { key: "done-on", title: { nl: "Klaar op", en: "Done on" }, type: "date", width: 12, filledBy: "people" },
    {
      key: "note",
      title: { nl: "Notitie", en: "Note" },
      type: "text",
      width: 20,
      wrap: true,
      hint: {
        title: { nl: "Alleen wat nodig is", en: "Only what is needed" },
        text: {
          nl: "Liever geen namen, en niets over gezondheid of geloof.",
          en: "Better no names, and nothing about health or religion.",
        },
      },
      filledBy: "people",
    },
    {
      key: "attention",
      title: { nl: "Let op", en: "Mind" },
      type: "text",
      width: 34,
      wrap: true,
      filledBy: "us",
    },
    hours,
    daytime,
    fixed,
    given,
  ],
  keyColumns: ["task"],
  frozenColumns: 2,
  emphases: [...taskEmphases, { when: "equals", column: "along", value: "no", emphasis: "muted" }],
  print: { orientation: "landscape", columns: 16 },
  tabColour: "9DC3E6",
  place: "last",
}));
