import type { Reading } from "../intake/reading.ts";
import type { JobOptions } from "../jobs/options.ts";
import { RequestProblem } from "../jobs/request-problem.ts";
import { compareDates } from "../dates/civil-date.ts";
import { readableDate } from "../dates/readable-date.ts";
import type { Checklist, ChecklistTask } from "../records/checklist.ts";
import { matchSheetProblems } from "../sheets/match-doubts.ts";
import { endedMatches, keptProblems, rowsGone } from "../sheets/match-rows.ts";
import { matchTasksDesign } from "../sheets/match-tasks.ts";
import { ownRows, type OwnRow } from "../sheets/own-rows.ts";
import { settingsOf } from "../sheets/settings.ts";
import { synced, type WantedRow } from "../sheets/synced.ts";
import { tasksDesign } from "../sheets/tasks.ts";
import { say, sentence, type Sentence } from "../text/sentence.ts";
import { textOf } from "../workbook/cell.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import type { Plan, Step } from "../workbook/plan.ts";
import { applied } from "../workbook/apply.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { catalogueIn } from "./catalogue-in.ts";
import { catalogueStep } from "./catalogue-merge.ts";
import { checklistProblems } from "./checklist-problems.ts";
import type { JointAppointment } from "./division/joint.ts";
import { expectedHours } from "./division/months.ts";
import { divisionProblems } from "./division-problems.ts";
import { checklistTaskOf, ownRow, sharedRow } from "./line-rows.ts";
import { byTask, matchChecklists, programmeOf, type MatchChecklist, type Programme } from "./match-checklists.ts";
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
interface LeftRow {
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
function leftRows(
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

/** The steps for the sheets of all matches, on the workbook as the steps before leave it. */
function listSteps(
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
  const known = partiesIn(after, reading);
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
      ...lists.flatMap((list) => [...unknownParties(after, list, known), ...severalParties(after, list)]),
      ...divisionProblems(after, lists, helpersIn(after, reading, language)),
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
