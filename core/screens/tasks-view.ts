import { compareDates, plusDays, weekdayOf } from "../dates/civil-date.ts";
import { readableDate } from "../dates/readable-date.ts";
import type { Checklist, ChecklistTask } from "../records/checklist.ts";
import { matchTasksKey } from "../sheets/match-tasks.ts";
import { isConfirmed, isRefused, isRunning } from "../sheets/matches.ts";
import { checklistPlan } from "../tasks/checklist-plan.ts";
import { partiesIn, type Parties } from "../tasks/parties.ts";
import { domainChoices, partyChoices } from "../tasks/words.ts";
import type { Language } from "../workbook/layout.ts";
import type { Step } from "../workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { ambassadorsView } from "./ambassadors-view.ts";
import type { OpenedWorkbook } from "./opened.ts";
import { groupedProblems } from "./problems.ts";
import { jobOptions } from "./job-options.ts";
import type { Moment } from "./request.ts";
import type { ChecklistView, TasksView, TaskView } from "./views.ts";

/** Tasks that are due within so many days are soon. */
const soonDays = 14;

function stateOf({ status, due }: ChecklistTask, today: string): TaskView["state"] {
  if (status === "done" || status === "not-applicable") return "done";
  if (due < today) return "overdue";
  return due <= plusDays(today, soonDays) ? "soon" : "later";
}

/** The Sunday of the week of a day. */
function endOfWeek(day: string): string {
  return plusDays(day, 7 - weekdayOf(day));
}

function taskView(task: ChecklistTask, parties: Parties, { today, language }: Moment): TaskView {
  const { id, title, due, responsible, person, status } = task;
  const state = stateOf(task, today);
  return {
    id,
    title,
    due,
    dueLabel: readableDate(due, language),
    responsible: parties.name(responsible, language),
    ...(person === undefined ? {} : { person }),
    status,
    state,
    ...(state !== "done" && due <= endOfWeek(today) ? { thisWeek: true } : {}),
    hasNobody: person === undefined,
  };
}

function checklistView(list: Checklist, snapshot: Snapshot, parties: Parties, moment: Moment): ChecklistView {
  const tasks = list.tasks
    .map((task) => taskView(task, parties, moment))
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
    waiting: tasks.filter(({ state, waitsFor }) => waitsFor !== undefined && state !== "done").length,
    gate: [],
    tasks,
    members: [],
    canDivideAgain: false,
    planState: "none",
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

/** What a task that people add can be about, and who can see to it: the parties that we know, and those of the workbook. */
function choicesOf(parties: Parties, language: Language): TasksView["choices"] {
  const keys = new Set([...partyChoices.map(({ value }) => value), ...parties.all.map(({ key }) => key)]);
  return {
    parties: [...keys].map((value) => ({ value, label: parties.name(value, language) })),
    domains: domainChoices.map(({ value, words }) => ({ value, label: words[language] })),
  };
}

/** What the screen with tasks shows: the list of every confirmed match, as it is or would be made now. */
export function tasksView(opened: OpenedWorkbook, moment: Moment): TasksView {
  const { snapshot, reading } = opened;
  const plan = checklistPlan(snapshot, reading, jobOptions(moment));
  const parties = partiesIn(snapshot, reading);
  return {
    checklists: plan.result.checklists.map((list) => checklistView(list, snapshot, parties, moment)),
    toWrite: toWrite(plan.steps),
    unconfirmed: unconfirmedIn(opened),
    undated: opened.matches.filter(isConfirmed).length - plan.result.checklists.length,
    problems: groupedProblems(plan.findings, moment.language),
    orphans: [],
    silentParties: [],
    joint: [],
    ambassadors: ambassadorsView(opened, moment),
    choices: choicesOf(parties, moment.language),
    withPlan: { complete: 0, total: plan.result.checklists.length },
  };
}
