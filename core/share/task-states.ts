import { domainChoices } from "../tasks/words.ts";
import type { Choice } from "../sheets/design.ts";
import type { SharedColumn, SharedDesign } from "./sheet.ts";

/** How a task stands on the day a file is made. */
export type TaskState = "late" | "week" | "soon" | "later" | "done" | "not-applicable";

const states: readonly (Choice & { readonly value: TaskState })[] = [
  { value: "late", words: { nl: "te laat", en: "late" } },
  { value: "week", words: { nl: "deze week", en: "this week" } },
  { value: "soon", words: { nl: "binnen 14 dagen", en: "within 14 days" } },
  { value: "later", words: { nl: "later", en: "later" } },
  { value: "done", words: { nl: "klaar", en: "done" } },
  { value: "not-applicable", words: { nl: "n.v.t.", en: "n/a" } },
];

/** Columns that several sheets with tasks have. */
export const columns = {
  match: { key: "match", title: { nl: "Match", en: "Match" }, width: 9 },
  task: { key: "task", title: { nl: "Nr", en: "No" }, width: 6 },
  title: { key: "title", title: { nl: "Taak", en: "Task" }, width: 40, wrap: true },
  domain: { key: "domain", title: { nl: "Onderwerp", en: "Domain" }, width: 15, wrap: true, choices: domainChoices },
  due: { key: "due", title: { nl: "Klaar voor", en: "Due" }, type: "date", width: 12 },
  responsible: { key: "responsible", title: { nl: "Regelt", en: "Sees to it" }, width: 18, wrap: true },
  state: {
    key: "state",
    title: { nl: "Stand", en: "State" },
    width: 15,
    choices: states,
    stressed: { late: "bad", week: "attention", done: "good", "not-applicable": "muted" },
  },
} as const satisfies Readonly<Record<string, SharedColumn>>;

/** A sheet with tasks of several matches, for somebody with a part in them; `part` is the column that says which. */
export function tasksOfMatches(own: Pick<SharedDesign, "key" | "name">, part: SharedColumn): SharedDesign {
  const { match, task, title, domain, due, responsible, state } = columns;
  return {
    ...own,
    columns: [match, task, { ...title, width: 46 }, domain, due, part, responsible, state],
    print: { orientation: "landscape" },
    frozenColumns: 3,
  };
}
