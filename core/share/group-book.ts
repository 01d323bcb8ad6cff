import { partiesIn } from "../tasks/parties.ts";
import { domainChoices } from "../tasks/words.ts";
import { readableDate } from "../dates/readable-date.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Book } from "./book.ts";
import { memberLabels } from "./people.ts";
import type { SharedSheet } from "./shared-file.ts";
import { sharedSheet, type SharedDesign } from "./sheet.ts";
import { tasksOf } from "./task-lines.ts";

const allTasks: SharedDesign = {
  key: "all_tasks",
  name: { nl: "Alle taken", en: "All tasks" },
  columns: [
    { key: "task", title: { nl: "Nr", en: "No" }, width: 6 },
    { key: "title", title: { nl: "Taak", en: "Task" }, width: 42, wrap: true },
    { key: "domain", title: { nl: "Onderwerp", en: "Domain" }, width: 14, wrap: true, choices: domainChoices },
    { key: "due", title: { nl: "Klaar voor", en: "Due" }, type: "date", width: 12 },
    { key: "responsible", title: { nl: "Regelt", en: "Sees to it" }, width: 17, wrap: true },
    { key: "person", title: { nl: "Wie", en: "Who" }, width: 14, wrap: true },
    { key: "state", title: { nl: "Stand", en: "How it stands" }, width: 13 },
  ],
  print: { orientation: "landscape" },
  frozenColumns: 2,
};

/** The sheets for the group of one match. */
export function groupBook({ source, request, asked }: Book): readonly SharedSheet[] {
  const { language, options } = source;
  const parties = partiesIn(source.snapshot, source.reading);
  return asked.matches.map((match) => {
    const { labelOf } = memberLabels(source, match, request.names);
    const lines = tasksOf(source, match).map(({ id, title, domain, due, responsible, person, state }) => ({
      cells: {
        task: id,
        title,
        domain,
        due,
        responsible: parties.name(responsible, language),
        person: responsible === "group" ? labelOf(person) : person,
        state,
      },
    }));
    const made = readableDate(options.today, language);
    return sharedSheet(
      allTasks,
      lines,
      [say(language, sentence("share-group-tasks", { match: match.id, made }))],
      language,
    );
  });
}
