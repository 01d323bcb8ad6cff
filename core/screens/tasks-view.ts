import { compareDates, plusDays } from "../dates/civil-date.ts";
import { readableDate } from "../dates/readable-date.ts";
import type { Reading } from "../intake/reading.ts";
import type { Checklist, ChecklistTask } from "../records/checklist.ts";
import { matchTasksKey } from "../sheets/match-tasks.ts";
import { isConfirmed, isRefused, isRunning } from "../sheets/matches.ts";
import { checklistPlan } from "../tasks/checklist-plan.ts";
import { partyChoices } from "../tasks/words.ts";
import type { Language } from "../workbook/layout.ts";
import type { Step } from "../workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import type { OpenedWorkbook } from "./opened.ts";
import { groupedProblems } from "./problems.ts";
import { jobOptions } from "./job-options.ts";
import type { Moment } from "./request.ts";
import type { ChecklistView, TasksView, TaskView } from "./views.ts";

/** Tasks that are due within so many days are soon. */
const soonDays = 14;

/** What people call each party. */
type PartyNames = (key: string) => string;

function partyNames({ parties }: Reading, language: Language): PartyNames {
  const own = new Map(
    parties.flatMap(({ record: { key, name } }) => (name === undefined ? [] : [[key, name] as const])),
  );
  return (key) => partyChoices.find(({ value }) => value === key)?.words[language] ?? own.get(key) ?? key;
}

function stateOf({ status, due }: ChecklistTask, today: string): TaskView["state"] {
  if (status === "done" || status === "not-applicable") return "done";
  if (due < today) return "overdue";
  return due <= plusDays(today, soonDays) ? "soon" : "later";
}

function taskView(task: ChecklistTask, party: PartyNames, { today, language }: Moment): TaskView {
  const { id, title, due, responsible, person, status } = task;
  return {
    id,
    title,
    due,
    dueLabel: readableDate(due, language),
    responsible: party(responsible),
    ...(person === undefined ? {} : { person }),
    status,
    state: stateOf(task, today),
    hasNobody: person === undefined,
  };
}

function checklistView(list: Checklist, snapshot: Snapshot, party: PartyNames, moment: Moment): ChecklistView {
  const tasks = list.tasks
    .map((task) => taskView(task, party, moment))
    .sort((one, other) => compareDates(one.due, other.due));
  const count = (state: TaskView["state"]): number => tasks.filter((task) => task.state === state).length;
  const sheet = sheetWithKey(snapshot, matchTasksKey(list.match));
  return {
    match: list.match,
    group: list.group,
    household: list.household,
    done: count("done"),
    total: tasks.length,
    overdue: count("overdue"),
    soon: count("soon"),
    withoutOwner: tasks.filter(({ state, hasNobody }) => hasNobody && state !== "done").length,
    tasks,
    ...(sheet === undefined ? {} : { place: { sheet: sheet.name } }),
  };
}

/** Lists that would be made or change; 1 where only the sheet of all together would. */
function toWrite(steps: readonly Step[]): number {
  const lists = steps.filter(({ title }) => title.code === "step-match-tasks").length;
  return lists === 0 ? steps.length : lists;
}

/** How many proposals are under way that may still become a match. */
export function unconfirmedIn({ matches }: Pick<OpenedWorkbook, "matches">): number {
  return matches.filter((match) => isRunning(match) && !isConfirmed(match) && !isRefused(match)).length;
}

/** What the screen with tasks shows: the list of every confirmed match, as it is or would be made now. */
export function tasksView(opened: OpenedWorkbook, moment: Moment): TasksView {
  const { snapshot, reading } = opened;
  const plan = checklistPlan(snapshot, reading, jobOptions(moment));
  const party = partyNames(reading, moment.language);
  return {
    checklists: plan.result.checklists.map((list) => checklistView(list, snapshot, party, moment)),
    toWrite: toWrite(plan.steps),
    unconfirmed: unconfirmedIn(opened),
    undated: opened.matches.filter(isConfirmed).length - plan.result.checklists.length,
    problems: groupedProblems(plan.findings, moment.language),
  };
}
