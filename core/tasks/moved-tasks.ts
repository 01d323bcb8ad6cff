import { matchTasksDesign } from "../sheets/match-tasks.ts";
import { ownRows } from "../sheets/own-rows.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { textOf } from "../workbook/cell.ts";
import type { Snapshot } from "../workbook/snapshot.ts";

/** Who does a task of the group, in the columns of the sheet of a match. */
const columns = ["person", "companion", "backup"];

function peopleBy(snapshot: Snapshot, match: string): ReadonlyMap<string, string> {
  return new Map(
    ownRows(snapshot, matchTasksDesign(match)).map(({ key, values }) => [
      key,
      JSON.stringify(columns.map((column) => textOf(values[column]))),
    ]),
  );
}

/** How many tasks of a match other people do than before: what a person wants to know before dividing anew. */
function movedTasks(before: Snapshot, after: Snapshot, match: string): number {
  const standing = peopleBy(before, match);
  return [...peopleBy(after, match)].filter(([task, people]) => standing.has(task) && standing.get(task) !== people)
    .length;
}

/** What dividing anew comes to, for each match that it is asked for. No names: who gets what stands in the cells. */
export function toldMoves(before: Snapshot, after: Snapshot, again: readonly string[]): readonly Sentence[] {
  return again.map((match) => sentence("divided-again", { match, count: movedTasks(before, after, match) }));
}
