import { sentence } from "../text/sentence.ts";
import { knownParty, leadOf, told, type Book } from "./book.ts";
import type { SharedSheet } from "./shared-file.ts";
import { sharedSheet, type SharedDesign, type SharedLine } from "./sheet.ts";
import { isOpen, tasksOf, type SharedTask } from "./task-lines.ts";
import { columns, tasksOfMatches } from "./task-states.ts";

/** The party that this file is for. */
const reader = "ambassador";

// One column of this sheet is never cut in two, so that it has to fit the paper as it is.
const cardDesign: SharedDesign = {
  key: "role_card",
  name: { nl: "Mijn rol", en: "My role" },
  columns: [{ key: "text", title: { nl: "Cultureel ambassadeur", en: "Cultural ambassador" }, width: 72, wrap: true }],
  print: { orientation: "portrait" },
  frozenColumns: 0,
  onePage: true,
};

const matchesDesign: SharedDesign = {
  key: "my_matches",
  name: { nl: "Mijn matches", en: "My matches" },
  columns: [
    { ...columns.match, width: 12 },
    { key: "group", title: { nl: "Groep", en: "Group" }, width: 16 },
    { key: "household", title: { nl: "Huishouden", en: "Household" }, width: 16 },
    { key: "starts", title: { nl: "Eerste ontmoeting", en: "First meeting" }, type: "date", width: 17 },
    { key: "arrives", title: { nl: "Aankomst", en: "Arrival" }, type: "date", width: 14 },
  ],
  print: { orientation: "portrait" },
};

const tasksDesign = tasksOfMatches(
  { key: "my_tasks", name: { nl: "Taken", en: "Tasks" } },
  {
    key: "part",
    title: { nl: "Waarvoor", en: "What for" },
    width: 22,
    wrap: true,
    choices: [
      { value: "helps", words: { nl: "u helpt", en: "you help" } },
      { value: "language", words: { nl: "taal nodig, vraag of u kunt", en: "language needed, you may be asked" } },
    ],
  },
);

/** When to call an ambassador, and what the role is and is not (R53). */
const card = [
  ["share-card-when", ["share-card-when-talk", "share-card-when-letters", "share-card-when-custom"]],
  ["share-card-is", ["share-card-is-bridge", "share-card-is-both", "share-card-is-secret"]],
  ["share-card-not", ["share-card-not-interpreter", "share-card-not-helper", "share-card-not-decide"]],
  ["share-card-no", ["share-card-no-you", "share-card-no-newcomer", "share-card-no-worry"]],
] as const;

function cardSheet(book: Book): SharedSheet {
  const lines = card.flatMap(([heading, sentences]): SharedLine[] => [
    { heading: told(book, sentence(heading, {})) },
    ...sentences.map((code) => ({ cells: { text: told(book, sentence(code, {})) } })),
  ]);
  return sharedSheet(cardDesign, lines, leadOf(book, sentence("share-card-title", {})), book.source.language);
}

function matchesSheet(book: Book): SharedSheet {
  const lines = book.asked.matches.map(({ id, group, household, startsOn = "", arrivesOn = "" }): SharedLine => ({
    cells: { match: id, group, household, starts: startsOn, arrives: arrivesOn },
  }));
  return sharedSheet(matchesDesign, lines, leadOf(book, sentence("share-my-matches-title", {})), book.source.language);
}

/** True where an ambassador helps, or where somebody has to explain or translate. */
export function isOfAmbassador({ responsible, supporting, task }: SharedTask): boolean {
  return responsible === reader || supporting.includes(reader) || needsLanguage(task?.languageNeed);
}

function needsLanguage(need: string | undefined): boolean {
  return need === "interpreter" || need === "basic-dutch-or-interpreter" || need === "translation";
}

function tasksSheet(book: Book): SharedSheet {
  const { source, asked } = book;
  const tasks = asked.matches.flatMap((match) => tasksOf(source, match));
  const lines = tasks
    .filter((task) => isOpen(task) && isOfAmbassador(task))
    .map(({ match, id, title, domain, due, responsible, supporting, state }): SharedLine => {
      const part = responsible === reader || supporting.includes(reader) ? "helps" : "language";
      return {
        cells: {
          match,
          task: id,
          title,
          domain,
          due,
          part,
          responsible: knownParty(book, responsible),
          state,
        },
      };
    });
  return sharedSheet(tasksDesign, lines, leadOf(book, sentence("share-my-tasks-title", {})), source.language);
}

/** The sheets for a cultural ambassador: the role, the matches, and the tasks in which a bridge is needed. */
export function ambassadorBook(book: Book): readonly SharedSheet[] {
  return [cardSheet(book), matchesSheet(book), tasksSheet(book)];
}
