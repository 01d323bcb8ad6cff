import { RequestProblem } from "../jobs/request-problem.ts";
import { matchTasksDesign, matchTasksKey } from "../sheets/match-tasks.ts";
import { ownRows } from "../sheets/own-rows.ts";
import { synced } from "../sheets/synced.ts";
import { tasksDesign } from "../sheets/tasks.ts";
import { sentence } from "../text/sentence.ts";
import { textOf } from "../workbook/cell.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { domainChoices } from "./words.ts";
import type { WorkbookCatalogue } from "./workbook-catalogue.ts";

/** A task that people add to the list of one match (R44). */
export interface NewTask {
  /** Id of the match. */
  readonly match: string;
  /** In the words of people. */
  readonly title: string;
  /** Key of one of the eight domains. */
  readonly domain: string;
  /** `yyyy-MM-dd`. */
  readonly due: string;
  /** Key of the party that sees to it. */
  readonly responsible: string;
  /** Hours in all. */
  readonly hours?: number;
  /** Only possible in office hours. */
  readonly daytime?: true;
}

/** Ids of people's own tasks of a match, on either sheet: `E1`, `e2` and whatever else they called them. */
function idsOf(snapshot: Snapshot, match: string): readonly string[] {
  const own = ownRows(snapshot, matchTasksDesign(match)).map(({ values }) => textOf(values["task"]));
  const shared = ownRows(snapshot, tasksDesign)
    .filter(({ values }) => textOf(values["match"]) === match)
    .map(({ values }) => textOf(values["task"]));
  return [...own, ...shared];
}

/** The first number that no task has, of the match as far as its sheets tell, or of the catalogue: `E3` after `E2`. */
function nextId(snapshot: Snapshot, match: string, catalogue: WorkbookCatalogue): string {
  const numbers = [...idsOf(snapshot, match), ...catalogue.tasks.map(({ id }) => id)].map((id) =>
    Number(/^e(\d{1,6})$/iu.exec(id.trim())?.[1] ?? 0),
  );
  return `E${numbers.reduce((most, one) => Math.max(most, one), 0) + 1}`;
}

/** Throws a `RequestProblem` for what cannot be added: no list yet, no words, no domain of ours. */
function check(snapshot: Snapshot, { match, title, domain, responsible }: NewTask): void {
  if (sheetWithKey(snapshot, matchTasksKey(match)) === undefined) {
    throw new RequestProblem(sentence("add-task-no-list", { match }));
  }
  if (title.trim() === "") throw new RequestProblem(sentence("add-task-no-title", {}));
  if (!domainChoices.some(({ value }) => value === domain)) {
    throw new RequestProblem(sentence("add-task-unknown-domain", { domain }));
  }
  if (responsible.trim() === "") throw new RequestProblem(sentence("add-task-no-party", {}));
}

/**
 * The edits that put a new task on the sheet of its match, and the id that it gets. Its row is people's own from then on.
 * Throws a `RequestProblem` for a match without a list, a task without words, and a domain or party that is none.
 */
export function addedTask(
  snapshot: Snapshot,
  task: NewTask,
  { language, catalogue }: { readonly language: Language; readonly catalogue: WorkbookCatalogue },
): { readonly id: string; readonly edits: readonly Edit[] } {
  check(snapshot, task);
  const { match, title, hours, daytime, domain, due, responsible } = task;
  const id = nextId(snapshot, match, catalogue);
  const row = {
    task: id,
    title: title.trim(),
    domain,
    due,
    responsible,
    status: "open",
    ...(hours === undefined ? {} : { hours }),
    ...(daytime === true ? { daytime: "yes" } : {}),
  };
  return { id, edits: synced(snapshot, { design: matchTasksDesign(match), rows: [row], others: "keep" }, language) };
}
