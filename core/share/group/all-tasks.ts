import { sentence } from "../../text/sentence.ts";
import { leadOf } from "../book.ts";
import { labelsIn, whoIn } from "../people.ts";
import type { SharedSheet } from "../shared-file.ts";
import { sharedSheet, type SharedDesign, type SharedLine } from "../sheet.ts";
import type { SharedTask } from "../task-lines.ts";
import { columns } from "../task-states.ts";
import type { GroupBook } from "./context.ts";

const design: SharedDesign = {
  key: "all_tasks",
  name: { nl: "Alle taken", en: "All tasks" },
  columns: [
    columns.task,
    columns.title,
    columns.domain,
    columns.due,
    columns.responsible,
    { key: "person", title: { nl: "Wie", en: "Who" }, width: 16, wrap: true },
    { key: "companion", title: { nl: "Met wie", en: "With whom" }, width: 14, wrap: true },
    { key: "backup", title: { nl: "Vervanger", en: "Backup" }, width: 14, wrap: true },
    { key: "supporting", title: { nl: "Met hulp van", en: "With help from" }, width: 20, wrap: true },
    {
      key: "decision",
      title: { nl: "Besluit bij", en: "Decided by" },
      width: 12,
      choices: [{ value: "newcomer", words: { nl: "nieuwkomer", en: "newcomer" } }],
    },
    columns.state,
  ],
  print: { orientation: "landscape" },
  frozenColumns: 2,
};

function lineOf(task: SharedTask, group: GroupBook): SharedLine {
  const { book, members, parties, municipality } = group;
  const { source } = book;
  const { ownId, ownTitle, ownDomain, due, responsible, companion, backup, supporting, decision, state } = task;
  return {
    cells: {
      task: ownId,
      title: ownTitle,
      domain: ownDomain,
      due,
      responsible: parties.name(responsible, source.language),
      person: whoIn(task, members, { source, parties, municipality }),
      companion: labelsIn(companion, members, source),
      backup: labelsIn(backup, members, source),
      supporting: supporting.map((key) => parties.name(key, source.language)).join(", "),
      decision,
      state,
    },
  };
}

/** Every task of the match in order of day: who, with whom, who steps in, and whose decision it is. */
export function allTasks(group: GroupBook): SharedSheet {
  const { book, match, tasks } = group;
  const lines = tasks.map((task) => lineOf(task, group));
  return sharedSheet(
    design,
    lines,
    leadOf(book, sentence("share-all-tasks-title", { match: match.id })),
    book.source.language,
  );
}
