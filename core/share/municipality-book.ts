import { isCivilDate } from "../dates/civil-date.ts";
import { columnOf } from "../sheets/design.ts";
import { moneyDesign, moneyStatus } from "../sheets/money.ts";
import { ownRows } from "../sheets/own-rows.ts";
import { sentence } from "../text/sentence.ts";
import { textOf } from "../workbook/cell.ts";
import { knownParty, leadOf, type Book } from "./book.ts";
import type { SharedSheet } from "./shared-file.ts";
import { sharedSheet, type SharedDesign, type SharedLine } from "./sheet.ts";
import { tasksOf, type SharedTask } from "./task-lines.ts";
import { columns, tasksOfMatches } from "./task-states.ts";

/** The party that this file is for. */
const reader = "municipality";

const tasksDesign = tasksOfMatches(
  { key: "municipality_tasks", name: { nl: "Taken van de gemeente", en: "Tasks of the municipality" } },
  {
    key: "part",
    title: { nl: "Rol", en: "Role" },
    width: 11,
    choices: [
      { value: "arranges", words: { nl: "regelt", en: "sees to it" } },
      { value: "helps", words: { nl: "helpt", en: "helps" } },
    ],
  },
);

const moneySheet: SharedDesign = {
  key: "money",
  name: { nl: "Geld", en: "Money" },
  columns: [
    columns.match,
    { key: "household", title: { nl: "Huishouden", en: "Household" }, width: 14 },
    { key: "due", title: { nl: "Aanvraag voor", en: "Apply by" }, type: "date", width: 15 },
    {
      key: "status",
      title: { nl: "Status", en: "Status" },
      width: 16,
      choices: columnOf(moneyDesign, "status").choices ?? [],
    },
    { key: "since", title: { nl: "Sinds", en: "Since" }, type: "date", width: 14 },
    { key: "advance-by", title: { nl: "Voorschot uiterlijk", en: "Advance at the latest" }, type: "date", width: 18 },
  ],
  print: { orientation: "landscape" },
};

/** True where the municipality sees to a task or helps with it. */
export function isOfMunicipality({ responsible, supporting }: SharedTask): boolean {
  return responsible === reader || supporting.includes(reader);
}

/** What is late first, then by day; what is done last. */
const order = ["late", "week", "soon", "later", "done", "not-applicable"];

function sorted(tasks: readonly SharedTask[]): readonly SharedTask[] {
  return [...tasks].sort(
    (one, other) =>
      order.indexOf(one.state) - order.indexOf(other.state) || (one.due < other.due ? -1 : Number(one.due > other.due)),
  );
}

function tasksSheet(book: Book): SharedSheet {
  const { source, asked } = book;
  const tasks = sorted(asked.matches.flatMap((match) => tasksOf(source, match)).filter(isOfMunicipality));
  const lines = tasks.map(({ match, id, title, domain, due, responsible, state }): SharedLine => {
    const part = responsible === reader ? "arranges" : "helps";
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
  return sharedSheet(
    tasksDesign,
    lines,
    leadOf(book, sentence("share-municipality-title", { matches: asked.matches.length })),
    source.language,
  );
}

function moneyLines({ source, asked }: Book): readonly SharedLine[] {
  const ids = new Set(asked.matches.map(({ id }) => id));
  return ownRows(source.snapshot, moneyDesign)
    .filter(({ values }) => ids.has(textOf(values["match"])))
    .map(({ values }) => {
      const day = (column: string): string => {
        const text = textOf(values[column]).slice(0, 10);
        return isCivilDate(text) ? text : "";
      };
      return {
        cells: {
          match: textOf(values["match"]),
          household: asked.matches.find(({ id }) => id === textOf(values["match"]))?.household ?? "",
          due: day("due"),
          // Words of people's own may say anything: only a status that we know is told.
          status: moneyStatus(textOf(values["status"])) ?? "",
          since: day("since"),
          "advance-by": day("advance-by"),
        },
      };
    });
}

/** The sheets for a municipality: its tasks in its own matches, and how far the money is. */
export function municipalityBook(book: Book): readonly SharedSheet[] {
  const money = moneyLines(book);
  const lead = leadOf(book, sentence("share-money-title", {}));
  return [
    tasksSheet(book),
    ...(money.length === 0 ? [] : [sharedSheet(moneySheet, money, lead, book.source.language)]),
  ];
}
