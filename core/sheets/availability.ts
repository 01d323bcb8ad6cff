import type { Choice, ColumnDesign, SheetDesign } from "./design.ts";

/** How often somebody is free in office hours (R43). */
const daytimes: readonly Choice[] = [
  { value: "often", words: { nl: "vaak", en: "often" } },
  { value: "sometimes", words: { nl: "soms", en: "sometimes" } },
  { value: "never", words: { nl: "nooit", en: "never" } },
];

function away(key: string, nl: string, en: string): ColumnDesign {
  return { key, title: { nl, en }, type: "date", width: 12, filledBy: "us", input: true };
}

/** Columns that begin with what the list of members says, and that people may type over. */
export const prefilled = ["hours", "daytime", "skills", "away-from", "away-to", "away-2-from", "away-2-to"] as const;
/** Key of such a column. */
export type Prefilled = (typeof prefilled)[number];

/**
 * The sheet `Beschikbaarheid`: what the members of groups with a running match can do, and when (R43). It begins with
 * what the coordinator's own lists say, and follows them; what people type here goes before that, and stays.
 */
export const availabilityDesign: SheetDesign = {
  key: "availability",
  name: { nl: "Beschikbaarheid", en: "Availability" },
  lead: [
    { nl: "Wie kan wat, en wanneer?", en: "Who can do what, and when?" },
    {
      nl: "Hiermee worden de taken eerlijk verdeeld over de groep. Vul in wat u weet; leeg is onbekend. Een lid erbij? Typ een regel onderaan. Stopt iemand? Kies nee bij Doet mee.",
      en: "With this the tasks are divided fairly over the group. Fill in what you know; blank is unknown. A new member? Type a row at the bottom. Does somebody stop? Choose no at Takes part.",
    },
  ],
  columns: [
    { key: "group", title: { nl: "Groep", en: "Group" }, type: "text", width: 10, filledBy: "us" },
    { key: "member", title: { nl: "Lid", en: "Member" }, type: "text", width: 20, filledBy: "us" },
    {
      key: "hours",
      title: { nl: "Uren per week", en: "Hours a week" },
      type: "number",
      width: 10,
      wrap: true,
      hint: {
        title: { nl: "Hoeveel tijd is er?", en: "How much time is there?" },
        text: {
          nl: "Uren die dit lid per week wil geven. Leeg: dan rekenen wij met de uren op het blad Instellingen.",
          en: "Hours that this member wants to give each week. Blank: then we count with the hours on the sheet Settings.",
        },
      },
      filledBy: "us",
      input: true,
    },
    {
      key: "daytime",
      title: { nl: "Overdag vrij", en: "Free by day" },
      type: "text",
      width: 11,
      wrap: true,
      choices: daytimes,
      hint: {
        title: { nl: "In kantooruren", en: "In office hours" },
        text: {
          nl: "Alleen wie vaak of soms overdag kan, krijgt afspraken in kantooruren.",
          en: "Only who is often or sometimes free by day gets appointments in office hours.",
        },
      },
      filledBy: "us",
      input: true,
    },
    {
      key: "skills",
      title: { nl: "Goed in", en: "Good at" },
      type: "text",
      width: 26,
      wrap: true,
      hint: {
        title: { nl: "Onderwerpen", en: "Domains" },
        text: {
          nl: "Met komma's ertussen: wonen, inkomen, taal en inburgering, gezondheid, werk, onderwijs, sociaal, administratie.",
          en: "Separated by commas: housing, income, language and civic integration, health, work, education, social, administration.",
        },
      },
      filledBy: "us",
      input: true,
    },
    {
      key: "languages",
      title: { nl: "Talen", en: "Languages" },
      type: "text",
      width: 22,
      wrap: true,
      hint: {
        title: { nl: "Welke talen?", en: "Which languages?" },
        text: {
          nl: "Met komma's ertussen, Nederlands ook. Leeg: dan gaan wij ervan uit dat dit lid Nederlands spreekt.",
          en: "Separated by commas, Dutch as well. Blank: then we take it that this member speaks Dutch.",
        },
      },
      filledBy: "people",
    },
    away("away-from", "Weg van", "Away from"),
    away("away-to", "Weg tot en met", "Away up to"),
    away("away-2-from", "Nog eens weg van", "Away again from"),
    away("away-2-to", "Nog eens weg tot en met", "Away again up to"),
    {
      key: "joins",
      title: { nl: "Doet mee", en: "Takes part" },
      type: "text",
      width: 9,
      choices: [
        { value: "yes", words: { nl: "ja", en: "yes" }, also: ["j", "y", "x", "true", "waar"] },
        { value: "no", words: { nl: "nee", en: "no" }, also: ["n", "false", "onwaar", "gestopt", "stopped"] },
      ],
      filledBy: "people",
    },
    {
      key: "remark",
      title: { nl: "Opmerking", en: "Remark" },
      type: "text",
      width: 24,
      wrap: true,
      hint: {
        title: { nl: "Alleen wat nodig is", en: "Only what is needed" },
        text: {
          nl: "Niets over gezondheid of geloof.",
          en: "Nothing about health or religion.",
        },
      },
      filledBy: "people",
    },
    {
      key: "given",
      title: { nl: "Uit uw eigen lijst", en: "From your own list" },
      type: "text",
      width: 30,
      hint: {
        title: { nl: "Niet veranderen", en: "Do not change" },
        text: {
          nl: "Wat uw eigen lijst met leden het laatst zei. Wat u op dit blad zelf typt, is anders, en blijft daarom staan.",
          en: "What your own list of members said last. What you type on this sheet yourself differs, and so stays.",
        },
      },
      filledBy: "us",
    },
  ],
  keyColumns: ["group", "member"],
  frozenColumns: 2,
  emphases: [{ when: "equals", column: "joins", value: "no", emphasis: "muted" }],
  print: { orientation: "landscape", columns: 12 },
  tabColour: "9DC3E6",
  place: "last",
};
