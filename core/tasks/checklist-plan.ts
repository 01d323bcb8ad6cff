import type { Reading } from "../intake/reading.ts";
import type { JobOptions } from "../jobs/options.ts";
import { RequestProblem } from "../jobs/request-problem.ts";
import { compareDates } from "../dates/civil-date.ts";
import type { Checklist, ChecklistTask } from "../records/checklist.ts";
import type { Problem } from "../records/problem.ts";
import { matchSheetProblems } from "../sheets/match-doubts.ts";
import { endedMatches, keptProblems, rowsGone } from "../sheets/match-rows.ts";
import { settingsOf } from "../sheets/settings.ts";
import { tasksDesign } from "../sheets/tasks.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import type { Plan } from "../workbook/plan.ts";
import { applied } from "../workbook/apply.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { catalogueIn } from "./catalogue-in.ts";
import { catalogueStep } from "./catalogue-merge.ts";
import { checklistProblems } from "./checklist-problems.ts";
import type { JointAppointment } from "./division/joint.ts";
import { expectedHours } from "./division/months.ts";
import { divisionProblems } from "./division-problems.ts";
import { leftRows, listSteps } from "./list-sheets.ts";
import { checklistTaskOf } from "./line-rows.ts";
import { matchChecklists, programmeOf, type MatchChecklist, type Programme } from "./match-checklists.ts";
import { helpersIn } from "./members/helpers.ts";
import { availabilityStep } from "./members/availability-step.ts";
import { monthly } from "./monthly.ts";
import { toldMoves } from "./moved-tasks.ts";
import { hoursStep, type HoursInput } from "./plan/hours-step.ts";
import { meetingStep } from "./plan/meeting-step.ts";
import { partiesIn } from "./parties.ts";
import { roleSteps } from "./roles/role-steps.ts";
import { severalParties, unknownParties } from "./unknown-parties.ts";

/** What `checklists --json` prints, but for the problems. */
export interface ChecklistsResult {
  readonly checklists: readonly Checklist[];
}

function record(list: MatchChecklist, language: Language): Checklist {
  return {
    match: list.match.id,
    group: list.match.group,
    household: list.match.household,
    tasks: list.lines
      .map((line) => checklistTaskOf(line, language))
      .filter((task): task is ChecklistTask => task !== undefined)
      .sort((one, other) => compareDates(one.due, other.due)),
  };
}

function summaryOf(checklists: readonly Checklist[], today: string): readonly Sentence[] {
  const tasks = checklists.flatMap((checklist) => checklist.tasks);
  const late = tasks.filter((task) => isLate(task, today)).length;
  if (checklists.length === 0) return [sentence("checklists-none", {})];
  return [
    sentence("checklists-made", { matches: checklists.length, tasks: tasks.length }),
    ...(late === 0 ? [] : [sentence("checklists-overdue", { count: late })]),
  ];
}

/** True for a task that should have been done before today. */
function isLate(task: ChecklistTask, today: string): boolean {
  return task.due < today && task.status !== "done" && task.status !== "not-applicable";
}

/** Throws a `RequestProblem` for a match to be divided anew that has no checklist. */
function checkAgain(again: readonly string[], lists: readonly MatchChecklist[]): void {
  const known = new Set(lists.map(({ match }) => match.id));
  const unknown = again.find((match) => !known.has(match));
  if (unknown !== undefined) throw new RequestProblem(sentence("divide-again-unknown", { match: unknown }));
}

/** What the job for checklists is told. */
export interface ChecklistOptions extends JobOptions {
  /** Ids of matches whose tasks are divided anew; of all others only what has nobody is divided. */
  readonly again?: readonly string[];
  /** The day of the next meeting, `yyyy-MM-dd`; absent: the one on the sheet `Overleg`, or else today (R39). */
  readonly meeting?: string;
}

/** The plan of the checklists, and the lists as they will be: what screens, agendas and shared files are made from. */
export interface PlannedChecklists {
  readonly plan: Plan<ChecklistsResult>;
  readonly programme: Programme;
  readonly lists: readonly MatchChecklist[];
  /** Appointments at which two households can be served at once, past ones included. */
  readonly joint: readonly JointAppointment[];
  /** The workbook with the plan carried out. */
  readonly after: Snapshot;
}

/** Hours of every member of a match by month. */
function hoursOf({ catalogue, helpers, language }: Programme, lists: readonly MatchChecklist[]): HoursInput {
  return {
    expected: monthly(expectedHours(catalogue)),
    groups: lists.map(({ match, months }) => ({
      match: match.id,
      members: helpers.of(match.group).map(({ id, hoursPerWeek }) => ({
        member: id,
        ...(hoursPerWeek === undefined ? {} : { offered: hoursPerWeek }),
        months: monthly(months.get(id)),
      })),
    })),
    language,
  };
}

/** What is wrong with who does what, on the sheets as they will be. */
function listProblems(
  after: Snapshot,
  reading: Reading,
  lists: readonly MatchChecklist[],
  language: Language,
): readonly Problem[] {
  const parties = partiesIn(after, reading);
  return [
    ...lists.flatMap((list) => [...unknownParties(after, list, parties), ...severalParties(after, list)]),
    ...divisionProblems(after, lists, helpersIn(after, reading, language)),
  ];
}

/** What the checklists of all confirmed matches should be, and the plan that makes them so. */
export function plannedChecklists(snapshot: Snapshot, reading: Reading, options: ChecklistOptions): PlannedChecklists {
  const { language } = settingsOf(snapshot).settings;
  const catalogued = catalogueStep(snapshot, language);
  const withCatalogue = applied(snapshot, catalogued.edits);
  const { catalogue, problems } = catalogueIn(withCatalogue, reading);
  const programme = programmeOf(withCatalogue, reading, options, catalogue);
  const { lists, undated, unusable, joint } = matchChecklists(programme);
  checkAgain(options.again ?? [], lists);
  const { parties, today } = programme;
  const roles = roleSteps(withCatalogue, { catalogue, parties, reading, lists, language, today });
  const available = availabilityStep(roles.after, reading, language);
  const ended = endedMatches(snapshot);
  const left = leftRows(programme, lists, ended);
  const {
    matchSteps,
    allTasks,
    after: listed,
  } = listSteps(programme, lists, left, applied(roles.after, available.edits));
  const meeting = meetingStep(listed, {
    lists: lists.map((list) => record(list, language)),
    catalogue,
    parties,
    today,
    ...(options.meeting === undefined ? {} : { meeting: options.meeting }),
    language,
  });
  const withMeeting = applied(listed, meeting.edits);
  const hours = hoursStep(withMeeting, hoursOf(programme, lists));
  const after = applied(withMeeting, hours.edits);
  const checklists = lists.map((list) => record(list, options.language));
  const kept = left.map((row) => row.match).filter((match) => !ended.has(match));
  const steps = [catalogued, ...roles.steps, available, ...matchSteps, allTasks, meeting, hours];
  const plan: Plan<ChecklistsResult> = {
    steps: steps.filter((step) => step.edits.length > 0),
    findings: [
      ...unusable,
      ...matchSheetProblems(snapshot),
      ...keptProblems(snapshot, kept),
      ...checklistProblems(after, undated, lists, programme.households),
      ...listProblems(after, reading, lists, language),
      ...problems,
      ...roles.problems,
    ],
    messages: [],
    summary: [
      ...toldMoves(snapshot, after, options.again ?? []),
      ...[...rowsGone(allTasks.edits, tasksDesign, ended)].map(([match, count]) =>
        sentence("checklist-gone", { match, count }),
      ),
      ...summaryOf(checklists, options.today),
    ],
    result: { checklists },
  };
  return { plan, programme, lists, joint, after };
}

/**
 * The checklists of all confirmed matches: a sheet per match, and all tasks together on one, with the sheets that they are
 * made from. People type on the sheet of a match; who, with whom and status they may type on the sheet of all tasks as
 * well, and each brings the other up to date. Where both were changed to different things, both stay and a problem says
 * so. A second plan on the result is empty. Throws a `RequestProblem` where a match to be divided anew has no list.
 */
export function checklistPlan(snapshot: Snapshot, reading: Reading, options: ChecklistOptions): Plan<ChecklistsResult> {
  return plannedChecklists(snapshot, reading, options).plan;
}
