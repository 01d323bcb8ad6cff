import type { Choice, ColumnDesign, SheetDesign } from "./design.ts";
import { matchesDesign } from "./matches-design.ts";

/** How a match stands, as people read it. */
export const levelChoices: readonly Choice[] = [
  { value: "green", words: { nl: "groen", en: "green" } },
  { value: "amber", words: { nl: "oranje", en: "amber" } },
  { value: "red", words: { nl: "rood", en: "red" } },
];

function told(key: string, nl: string, en: string, width: number): ColumnDesign {
  return { key, title: { nl, en }, type: "text", width, filledBy: "us" };
}

function counted(key: string, nl: string, en: string): ColumnDesign {
  return { key, title: { nl, en }, type: "integer", width: 11, filledBy: "us" };
}

function dated(key: string, nl: string, en: string): ColumnDesign {
  return { key, title: { nl, en }, type: "date", width: 12, filledBy: "us" };
}

const statuses = matchesDesign.columns.find(({ key }) => key === "status")?.choices ?? [];

/**
 * The sheet `Voortgang`: one row for every match that is confirmed, runs or rests: how far its year is, in plain cells that
 * every program shows and prints alike. People write in the last column only.
 */
export const progressDesign: SheetDesign = {
  key: "progress",
  name: { nl: "Voortgang", en: "Progress" },
  lead: [
    { nl: "Voortgang: hoe ver is elke match?", en: "Progress: how far is every match?" },
    {
      nl: "Elk blokje staat voor gevoerde gesprekken. Groen: gaat goed. Oranje: praat binnen tien dagen. Rood: nu iets doen.",
      en: "Every block stands for talks that were held. Green: going well. Amber: talk within ten days. Red: act now.",
    },
    {
      nl: "Wij rekenen dit blad steeds opnieuw uit. Schrijf alleen bij Opmerking.",
      en: "We work this sheet out again and again. Write only under Note.",
    },
  ],
  columns: [
    told("match", "Match", "Match", 9),
    told("group", "Groep", "Group", 11),
    told("household", "Huishouden", "Household", 12),
    { ...told("status", "Status", "Status", 12), choices: statuses },
    dated("starts-on", "Eerste ontmoeting", "First meeting"),
    told("month", "Maand", "Month", 10),
    told("group-bar", "Gesprekken groep", "Talks group", 17),
    counted("group-held", "Groep gevoerd", "Group held"),
    told("household-bar", "Gesprekken huishouden", "Talks household", 17),
    counted("household-held", "Huishouden gevoerd", "Household held"),
    dated("last-talk", "Laatste gesprek", "Last talk"),
    dated("next-talk", "Volgend gesprek", "Next talk"),
    counted("open-tasks", "Open taken", "Open tasks"),
    counted("late-tasks", "Taken te laat", "Tasks overdue"),
    { ...told("level", "Hoe gaat het", "How it stands", 10), choices: levelChoices },
    told("signals", "Signalen", "Signals", 12),
    told("contact-person", "Contactpersoon", "Contact person", 18),
    { key: "note", title: { nl: "Opmerking", en: "Note" }, type: "text", width: 28, wrap: true, filledBy: "people" },
  ],
  keyColumns: ["match"],
  frozenColumns: 1,
  emphases: [
    { when: "equals", column: "level", value: "green", emphasis: "good" },
    { when: "equals", column: "level", value: "amber", emphasis: "attention" },
    { when: "equals", column: "level", value: "red", emphasis: "bad" },
    { when: "equals", column: "status", value: "paused", emphasis: "muted" },
    { when: "overdue", column: "next-talk", emphasis: "bad" },
    { when: "above", column: "late-tasks", value: 0, emphasis: "bad" },
  ],
  print: { orientation: "landscape" },
  tabColour: "C55A11",
  place: "last",
};
