import { codeKey } from "../intake/codes.ts";
import type { Reading } from "../intake/reading.ts";
import type { JobOptions } from "../jobs/options.ts";
import { compareDates } from "../dates/civil-date.ts";
import { calendarOf, type WorkingCalendar } from "../dates/working-days.ts";
import type { Household } from "../records/household.ts";
import type { Match } from "../records/match.ts";
import type { Problem } from "../records/problem.ts";
import type { Settings } from "../settings.ts";
import { matchTasksDesign, matchTasksKey, matchTasksName } from "../sheets/match-tasks.ts";
import { ownRows, type OwnRow } from "../sheets/own-rows.ts";
import { settingsOf } from "../sheets/settings.ts";
import { freeName } from "../sheets/synced.ts";
import { tasksDesign } from "../sheets/tasks.ts";
import { textOf } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { caughtUp } from "./caught-up.ts";
import { checklistLines, dueIn, isFinished, type ChecklistLine } from "./checklist-lines.ts";
import { plannedTasks } from "./checklist.ts";
import { datedMatches, householdsIn, type DatedMatch } from "./dated-matches.ts";
import { dividedLines, isForGroup, type DividedBy } from "./divided-lines.ts";
import type { Division } from "./division/division.ts";
import { jointAppointments, type JointAppointment, type JointTask } from "./division/joint.ts";
import type { Spread } from "./division/months.ts";
import { helpersIn, type Helpers } from "./members/helpers.ts";
import { partiesIn, type Parties } from "./parties.ts";
import { answersOf } from "./plan/answers-of.ts";
import type { Anchors } from "./variant.ts";
import type { WorkbookCatalogue } from "./workbook-catalogue.ts";

/** The match of a checklist, with the name that its sheet has or gets. */
export interface MatchChecklist {
  readonly match: Match;
  readonly anchors: Anchors;
  readonly sheet: string;
  readonly lines: readonly ChecklistLine[];
  /** The household as the lists of the coordinator have it. */
  readonly household?: Household;
  /** How the tasks of the group are divided; absent where none of its members is known. */
  readonly division?: Division;
  /** Hours of each member of the group by month from the start of the match. */
  readonly months: ReadonlyMap<string, Spread>;
}

/** What is the same for all matches of one run. */
export interface Programme {
  readonly snapshot: Snapshot;
  /** By compared code; of two rows with one code the first counts. */
  readonly households: ReadonlyMap<string, Household>;
  readonly catalogue: WorkbookCatalogue;
  readonly parties: Parties;
  readonly helpers: Helpers;
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
  /** Ids of matches whose tasks are divided anew. */
  readonly again: ReadonlySet<string>;
  /** Rows of the sheet of all tasks, per match. */
  readonly shared: ReadonlyMap<string, readonly OwnRow[]>;
  /** Of the workbook. */
  readonly language: Language;
  readonly today: string;
}

/** The rows of the sheet of all tasks, by match. */
function sharedRowsOf(snapshot: Snapshot): ReadonlyMap<string, readonly OwnRow[]> {
  const shared = new Map<string, OwnRow[]>();
  for (const row of ownRows(snapshot, tasksDesign)) {
    const match = textOf(row.values["match"]);
    shared.set(match, [...(shared.get(match) ?? []), row]);
  }
  return shared;
}

/** What the checklists of a workbook have in common; its sheet with the catalogue is up to date. */
export function programmeOf(
  snapshot: Snapshot,
  reading: Reading,
  options: JobOptions & { readonly again?: readonly string[] },
  catalogue: WorkbookCatalogue,
): Programme {
  const { settings } = settingsOf(snapshot, options.settings);
  const { language } = settingsOf(snapshot).settings;
  return {
    snapshot,
    households: householdsIn(reading),
    catalogue,
    parties: partiesIn(snapshot, reading),
    helpers: helpersIn(snapshot, reading, language),
    settings,
    calendar: calendarOf(settings),
    again: new Set(options.again),
    shared: sharedRowsOf(snapshot),
    language,
    today: options.today,
  };
}

/** Rows by task; of two rows for one task the first counts. A row whose number was cleared is about no task. */
export function byTask(rows: readonly OwnRow[]): ReadonlyMap<string, OwnRow> {
  const numbered = rows.map((row) => [textOf(row.values["task"]), row] as const).filter(([task]) => task !== "");
  return new Map(numbered.reverse());
}

/** The lines of a match before its tasks are divided, in order of due date. */
function linesOf(
  programme: Programme,
  match: Match,
  anchors: Anchors,
  household: Household | undefined,
): readonly ChecklistLine[] {
  const { snapshot, catalogue, calendar, today } = programme;
  const own = byTask(ownRows(snapshot, matchTasksDesign(match.id)));
  const shared = byTask(programme.shared.get(match.id) ?? []);
  const answers = answersOf(snapshot, match.id);
  const planned = plannedTasks(anchors, { household, answers, catalogue }, calendar)
    .map((one) => caughtUp(one, own.get(one.task.id) ?? shared.get(one.task.id), anchors, today, calendar))
    .sort((one, other) => compareDates(one.due, other.due));
  return checklistLines({ planned, own, shared, catalogue });
}

/** What the division of a match depends on. The seed is made of codes alone, so that two computers agree. */
function dividedBy(programme: Programme, match: Match, start: string, household: Household | undefined): DividedBy {
  const { helpers, parties, settings, again } = programme;
  return {
    members: helpers.of(match.group),
    languages: household?.languages ?? [],
    contact: (party) => parties.contact(party, household?.municipality) ?? "",
    scope: again.has(match.id) ? "all" : "keep",
    usualHours: settings["tasks.hours-per-week"],
    reserve: settings["tasks.reserve"] / 100,
    seed: [match.id, match.group, match.household].map(codeKey).join(" "),
    start,
  };
}

function checklistOf(
  programme: Programme,
  { match, anchors, household }: DatedMatch,
  taken: readonly string[],
): MatchChecklist {
  const { snapshot, language } = programme;
  const standing = sheetWithKey(snapshot, matchTasksKey(match.id));
  const names = { ...snapshot, sheetNames: [...snapshot.sheetNames, ...taken] };
  const lines = linesOf(programme, match, anchors, household);
  return {
    match,
    anchors,
    sheet: standing?.name ?? freeName(names, matchTasksName(match.id, language)),
    ...(household === undefined ? {} : { household }),
    ...dividedLines(lines, dividedBy(programme, match, anchors.start, household)),
  };
}

/** The checklists of a workbook, and the confirmed matches that have none. */
export interface MatchChecklists {
  readonly lists: readonly MatchChecklist[];
  /** Neither a first meeting nor an arrival is known. */
  readonly undated: readonly Match[];
  readonly unusable: readonly Problem[];
  /** Appointments at which two households can be served at once (R43), whether their day has passed or not. */
  readonly joint: readonly JointAppointment[];
}

/** The open tasks of a list in which its group takes part. */
function jointTasks({ match, household, lines }: MatchChecklist): readonly JointTask[] {
  const municipality = household?.municipality;
  return lines.flatMap((line): JointTask[] => {
    if (line.planned === undefined || isFinished(line) || !isForGroup(line)) return [];
    const { task } = line.planned;
    return [{ match: match.id, ...(municipality === undefined ? {} : { municipality }), task, due: dueIn(line) }];
  });
}

/** The list with what may be one appointment with another match. */
function withJoint(list: MatchChecklist, joint: readonly JointAppointment[]): MatchChecklist {
  const own = joint.filter(({ matches }) => matches.includes(list.match.id));
  if (own.length === 0) return list;
  const lines = list.lines.map((line) => {
    const others = own.filter(({ task }) => task === line.id).flatMap(({ matches }) => matches);
    return others.length === 0 ? line : { ...line, joint: others.filter((match) => match !== list.match.id) };
  });
  return { ...list, lines };
}

/** Before any day: what stands on a sheet must not change because a day has passed. */
const always = "0001-01-01";

/** The checklists of all confirmed matches, as the plan and what stands on the sheets make them. */
export function matchChecklists(programme: Programme): MatchChecklists {
  const { matches, undated, unusable } = datedMatches(programme.snapshot, programme.households);
  const lists: MatchChecklist[] = [];
  for (const dated of matches) {
    const taken = lists.map((list) => list.sheet);
    lists.push(checklistOf(programme, dated, taken));
  }
  const joint = jointAppointments(lists.flatMap(jointTasks), programme.calendar, always);
  return { lists: lists.map((list) => withJoint(list, joint)), undated, unusable, joint };
}
