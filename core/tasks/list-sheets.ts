import { compareDates } from "../dates/civil-date.ts";
import { readableDate } from "../dates/readable-date.ts";
import { matchTasksDesign } from "../sheets/match-tasks.ts";
import { ownRows, type OwnRow } from "../sheets/own-rows.ts";
import { synced, type WantedRow } from "../sheets/synced.ts";
import { tasksDesign } from "../sheets/tasks.ts";
import { say, sentence } from "../text/sentence.ts";
import { applied } from "../workbook/apply.ts";
import { textOf } from "../workbook/cell.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import type { Step } from "../workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { ownRow, sharedRow } from "./line-rows.ts";
import { byTask, type MatchChecklist, type Programme } from "./match-checklists.ts";

/** Lines above a new checklist. They say what held when it was made, and how dates follow later changes. */
function leadOf(list: MatchChecklist, language: Language): readonly string[] {
  const { match, anchors } = list;
  const start = readableDate(anchors.start, language);
  const counted =
    anchors.variant === "settled"
      ? sentence("match-tasks-counted", { start })
      : sentence("match-tasks-counted-arrival", { start, arrival: readableDate(anchors.arrival, language) });
  const title = sentence("match-tasks-title", { match: match.id, group: match.group, household: match.household });
  const moves = say(language, sentence("match-tasks-moves", {}));
  return [say(language, title), `${say(language, counted)} ${moves}`, say(language, sentence("match-tasks-how", {}))];
}

function matchStep(programme: Programme, list: MatchChecklist, snapshot: Snapshot): Step {
  const { language, parties } = programme;
  const edits = synced(
    snapshot,
    {
      design: matchTasksDesign(list.match.id),
      rows: list.lines.map((line) => ownRow(line, { language, parties })),
      others: "remove",
      name: list.sheet,
      lead: leadOf(list, language),
    },
    language,
  );
  return { title: sentence("step-match-tasks", { match: list.match.id }), edits };
}

/** Rows of matches that have no checklist now, as the sheet of all tasks has them, to stay as they are. */
export interface LeftRow {
  readonly match: string;
  readonly task: string;
}

/** Rows of matches with a checklist from which the number of the task was cleared: nobody knows what they are about. */
function unnumberedRows({ shared }: Programme, lists: readonly MatchChecklist[]): readonly LeftRow[] {
  return lists.flatMap(({ match: { id } }) => {
    const rows = shared.get(id) ?? [];
    return rows.some(({ values }) => textOf(values["task"]) === "") ? [{ match: id, task: "" }] : [];
  });
}

/**
 * Of a match that is over: what its own sheet says too need not stand twice, the rest stays. Of any other match
 * everything stays, for it may be confirmed again.
 */
export function leftRows(
  programme: Programme,
  lists: readonly MatchChecklist[],
  ended: ReadonlySet<string>,
): readonly LeftRow[] {
  const listed = new Set(lists.map((list) => list.match.id));
  return [...programme.shared]
    .filter(([match]) => !listed.has(match))
    .flatMap(([match, rows]) => {
      const own = byTask(ownRows(programme.snapshot, matchTasksDesign(match)));
      return rows
        .map((row) => ({ row, task: textOf(row.values["task"]) }))
        .filter(({ row, task }) => !ended.has(match) || !saysTheSame(own.get(task), row))
        .map(({ task }) => ({ match, task }));
    });
}

function saysTheSame(own: OwnRow | undefined, shared: OwnRow): boolean {
  return (
    own !== undefined &&
    ["status", "person", "companion"].every((column) => textOf(own.values[column]) === textOf(shared.values[column]))
  );
}

/** The rows of one match in order of due date, so that each match reads as a block. */
function sharedRows(list: MatchChecklist, language: Language): readonly WantedRow[] {
  const due = (row: WantedRow): string => textOf(row["due"]);
  return list.lines
    .map((line) => sharedRow(line, { match: list.match.id, sheet: list.sheet }, language))
    .sort((one, other) => compareDates(due(one), due(other)));
}

/** Comes after the sheets of the matches, on a workbook that has them: what people typed there is safe by then. */
function allTasksStep(
  programme: Programme,
  lists: readonly MatchChecklist[],
  left: readonly LeftRow[],
  snapshot: Snapshot,
): Step {
  const { language } = programme;
  const rows = [
    ...lists.flatMap((list) => sharedRows(list, language)),
    ...[...left, ...unnumberedRows(programme, lists)].map(({ match, task }) => ({ match, task })),
  ];
  const isNeeded = rows.length > 0 || sheetWithKey(snapshot, tasksDesign.key) !== undefined;
  const edits: readonly Edit[] = isNeeded
    ? synced(snapshot, { design: tasksDesign, rows, others: "remove", ordered: true }, language)
    : [];
  return { title: sentence("step-all-tasks", {}), edits };
}

/** The steps for the sheets of all matches, on the workbook as the steps before leave it. */
export function listSteps(
  programme: Programme,
  lists: readonly MatchChecklist[],
  left: readonly LeftRow[],
  snapshot: Snapshot,
): { readonly matchSteps: readonly Step[]; readonly allTasks: Step; readonly after: Snapshot } {
  const matchSteps = lists.map((list) => matchStep(programme, list, snapshot));
  const withMatches = applied(
    snapshot,
    matchSteps.flatMap((step) => step.edits),
  );
  const allTasks = allTasksStep(programme, lists, left, withMatches);
  return { matchSteps, allTasks, after: applied(withMatches, allTasks.edits) };
}
