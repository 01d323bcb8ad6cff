import { catalogue, type CatalogueTask } from "./catalogue.ts";
import { saidOf, type Said } from "./catalogue-cells.ts";

/** A cell of the catalogue sheet that an edition changed. */
interface ChangedCell {
  /** Id of the task. */
  readonly task: string;
  /** Key of the column. */
  readonly column: string;
  /** What the edition before said there. */
  readonly before: Said;
}

/** What an edition of the catalogue has that the one before had not. */
export interface CatalogueEdition {
  /** Counted from 1; each edition that was handed out has the next. */
  readonly number: number;
  /** Ids of the tasks that came with it. */
  readonly added: readonly string[];
  readonly changed: readonly ChangedCell[];
}

/** A catalogue with what earlier editions of it said, so that a cell nobody typed in is told from one that people changed. */
export interface CatalogueHistory {
  readonly tasks: readonly CatalogueTask[];
  /** From the second edition on, in order: the first has nothing before it. */
  readonly editions: readonly CatalogueEdition[];
}

/**
 * The catalogue that we hand out. Whoever changes catalogue.json after an edition was handed out adds an edition here,
 * with what the cells said before; a test holds what the newest edition says.
 */
export const handedOut: CatalogueHistory = { tasks: catalogue, editions: [] };

/** The number of the newest edition. */
export function newestEdition({ editions }: CatalogueHistory): number {
  return editions[editions.length - 1]?.number ?? 1;
}

/** What an edition said of a task in a column, from what came after it. */
export function saidIn(
  history: CatalogueHistory,
  edition: number,
  task: CatalogueTask,
  column: string,
): Said | undefined {
  for (const { number, changed } of history.editions) {
    if (number <= edition) continue;
    const found = changed.find((one) => one.task === task.id && one.column === column);
    if (found !== undefined) return found.before;
  }
  return saidOf(task).get(column);
}

/** The edition that a task came with. */
export function editionOf(history: CatalogueHistory, task: string): number {
  return history.editions.find(({ added }) => added.includes(task))?.number ?? 1;
}
