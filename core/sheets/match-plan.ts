import type { Choice, SheetDesign } from "./design.ts";
import { matchTasksKey } from "./match-tasks.ts";

/** The parts of a settlement plan, in the order of the sheet (R34, R48, R54). */
export const planParts = [
  { value: "choice", words: { nl: "vrije keuze", en: "free choice" } },
  { value: "equality", words: { nl: "gelijkwaardigheid", en: "equality" } },
  { value: "goal", words: { nl: "doel", en: "goal" } },
  { value: "question", words: { nl: "wat geldt hier?", en: "what holds here?" } },
] as const satisfies readonly Choice[];

/** A part of a settlement plan. */
export type PlanPart = (typeof planParts)[number]["value"];

const answers: readonly Choice[] = [
  {
    value: "yes",
    words: { nl: "ja", en: "yes" },
    also: ["wil graag", "wil wel", "graag", "wants to", "wants it", "would like to"],
  },
  {
    value: "no",
    words: { nl: "nee", en: "no" },
    also: ["wil niet", "liever niet", "niet gewenst", "does not want to", "doesn't want to", "rather not"],
  },
  {
    value: "later",
    words: { nl: "later", en: "later" },
    also: ["nog niet", "misschien later", "wil later", "not yet", "maybe later"],
  },
];

const agreements: readonly Choice[] = answers.filter(({ value }) => value !== "later");

/** How far a goal is, in the words of the sheet. */
export const progressChoices: readonly Choice[] = [
  {
    value: "not-started",
    words: { nl: "niet begonnen", en: "not started" },
    also: ["nog niet begonnen", "nog niet", "open", "0", "not yet"],
  },
  {
    value: "busy",
    words: { nl: "bezig", en: "busy" },
    also: ["mee bezig", "loopt", "begonnen", "1", "in progress", "started", "ongoing"],
  },
  {
    value: "done",
    words: { nl: "klaar", en: "done" },
    also: ["gehaald", "bereikt", "gelukt", "gereed", "afgerond", "2", "reached", "finished", "completed"],
  },
  {
    value: "not-applicable",
    words: { nl: "n.v.t.", en: "n/a" },
    also: ["nvt", "n.v.t", "niet van toepassing", "vervallen", "n.a.", "not applicable"],
  },
];

/** The key of the sheet with the plan of a match, such as `plan_M_07` for `M-07`. */
export function matchPlanKey(match: string): string {
  return matchTasksKey(match).replace(/^tasks_/u, "plan_");
}

/** True for the key of a sheet with the plan of some match. */
export function isMatchPlan(key: string): boolean {
  return key.startsWith("plan_");
}

/** The name on the tab of that sheet, the same in both languages; where a workbook cannot have it, it gets the nearest. */
export function matchPlanName(match: string): string {
  return `${match} plan`;
}

/**
 * The sheet `M-07 plan`: what the household wants, chosen by the newcomer and worked out with the group (R34, R54). We
 * give the rows and what to think of; everything else is typed by people, and is theirs. Rows that they add below, with
 * a number of their own, are goals as well.
 */
export function matchPlanDesign(match: string): SheetDesign {
  const name = matchPlanName(match);
  return {
    key: matchPlanKey(match),
    name: { nl: name, en: name },
    lead: [],
    columns: [
      { key: "row", title: { nl: "Nr", en: "No" }, type: "text", width: 6, filledBy: "us" },
      {
        key: "part",
        title: { nl: "Onderdeel", en: "Part" },
        type: "text",
        width: 15,
        wrap: true,
        choices: planParts,
        filledBy: "us",
      },
      {
        key: "subject",
        title: { nl: "Waar het om gaat", en: "What it is about" },
        type: "text",
        width: 32,
        wrap: true,
        filledBy: "us",
      },
      { key: "hints", title: { nl: "Denk aan", en: "Think of" }, type: "text", width: 36, wrap: true, filledBy: "us" },
      {
        key: "answer",
        title: { nl: "Antwoord", en: "Answer" },
        type: "text",
        width: 11,
        choices: answers,
        hint: {
          title: { nl: "Alleen als het mag", en: "Only where welcome" },
          text: {
            nl: "Wat u niet weet of niet wilt zeggen, laat u leeg. Dan blijft bij die taken ‘nagaan’ staan.",
            en: "Leave blank what you do not know or do not want to say. Those tasks then keep saying ‘find out’.",
          },
        },
        filledBy: "people",
      },
      {
        key: "goal",
        title: { nl: "Doel of tekst", en: "Goal or text" },
        type: "text",
        width: 32,
        wrap: true,
        hint: {
          title: { nl: "In eigen woorden", en: "In your own words" },
          text: {
            nl: "Wat wil het huishouden bereiken? Namen zijn niet nodig. Schrijf niets over gezondheid of geloof.",
            en: "What does the household want to reach? Names are not needed. Write nothing about health or religion.",
          },
        },
        filledBy: "people",
      },
      {
        key: "step",
        title: { nl: "Eerste stap", en: "First step" },
        type: "text",
        width: 24,
        wrap: true,
        filledBy: "people",
      },
      { key: "who", title: { nl: "Wie", en: "Who" }, type: "text", width: 13, wrap: true, filledBy: "people" },
      {
        key: "withWhom",
        title: { nl: "Met wie", en: "With whom" },
        type: "text",
        width: 13,
        wrap: true,
        filledBy: "people",
      },
      { key: "when", title: { nl: "Wanneer", en: "When" }, type: "date", width: 12, filledBy: "people" },
      {
        key: "agreed",
        title: { nl: "Nieuwkomer akkoord", en: "Newcomer agrees" },
        type: "text",
        width: 12,
        choices: agreements,
        hint: {
          title: { nl: "De nieuwkomer kiest", en: "The newcomer chooses" },
          text: {
            nl: "Een doel telt mee als de nieuwkomer het zelf wil. Zegt de nieuwkomer nee? Dan vervalt het doel.",
            en: "A goal counts once the newcomer wants it. Does the newcomer say no? Then the goal is off.",
          },
        },
        filledBy: "people",
      },
      {
        key: "progress",
        title: { nl: "Voortgang", en: "Progress" },
        type: "text",
        width: 13,
        choices: progressChoices,
        filledBy: "people",
      },
      {
        key: "priority",
        title: { nl: "Voorrang", en: "Priority" },
        type: "integer",
        width: 9,
        hint: {
          title: { nl: "1, 2 of 3", en: "1, 2 or 3" },
          text: { nl: "1 komt het eerst.", en: "1 comes first." },
        },
        filledBy: "people",
      },
    ],
    keyColumns: ["row"],
    frozenColumns: 3,
    emphases: [
      { when: "equals", column: "agreed", value: "yes", emphasis: "good" },
      { when: "equals", column: "agreed", value: "no", emphasis: "bad" },
      { when: "equals", column: "progress", value: "busy", emphasis: "attention" },
      { when: "equals", column: "progress", value: "done", emphasis: "good" },
      { when: "equals", column: "progress", value: "not-applicable", emphasis: "muted" },
    ],
    print: { orientation: "landscape" },
    tabColour: "A9D18E",
    place: "last",
  };
}
