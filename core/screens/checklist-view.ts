import { compareDates, endOfWeek, isCivilDate, plusDays } from "../dates/civil-date.ts";
import { readableDate } from "../dates/readable-date.ts";
import { columnOf } from "../sheets/design.ts";
import { matchTasksDesign, matchTasksKey } from "../sheets/match-tasks.ts";
import { columnIndex } from "../sheets/own-rows.ts";
import {
  dueIn,
  hasNobody,
  isDoneWithoutChoice,
  isFinished,
  isOwnTask,
  nameIn,
  statusOf,
  type ChecklistLine,
} from "../tasks/checklist-lines.ts";
import type { PlannedChecklists } from "../tasks/checklist-plan.ts";
import { checklistTaskOf, unassignedSentence } from "../tasks/line-rows.ts";
import type { MatchChecklist } from "../tasks/match-checklists.ts";
import { planState } from "../tasks/plan/plan-state.ts";
import { waitingFor } from "../tasks/waiting.ts";
import { say } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { gateLights } from "./gate-view.ts";
import { memberHours } from "./member-hours-view.ts";
import type { OpenedWorkbook } from "./opened.ts";
import type { Moment } from "./request.ts";
import type { ChecklistView, Place, TaskView } from "./views.ts";

/** What the tasks of one match are shown with. */
interface Shown {
  readonly list: MatchChecklist;
  readonly programme: PlannedChecklists["programme"];
  readonly snapshot: Snapshot;
  readonly moment: Moment;
  /** By task, the party that holds it up. */
  readonly waiting: ReadonlyMap<string, string>;
}

/** Tasks that are due within so many days are soon. */
const soonDays = 14;

function stateOf(line: ChecklistLine, due: string, today: string): TaskView["state"] {
  if (isFinished(line)) return "done";
  if (due < today) return "overdue";
  return due <= plusDays(today, soonDays) ? "soon" : "later";
}

/** The cell of a line that people would fill in next: what the newcomer chose, who does it, or else how far it is. */
function placeIn(line: ChecklistLine, { list, snapshot }: Shown): Place | undefined {
  const design = matchTasksDesign(list.match.id);
  const sheet = sheetWithKey(snapshot, design.key);
  if (sheet === undefined || line.own === undefined) return undefined;
  const column = isDoneWithoutChoice(line) ? "chosen" : hasNobody(line) ? "person" : "status";
  const index = columnIndex(sheet, columnOf(design, column));
  return { sheet: sheet.name, ...(index < 0 ? {} : { cell: cellAddress(line.own.row, index + 1) }) };
}

/** Names of who does a task; screens show them when asked. */
function namesOf(line: ChecklistLine): Partial<Pick<TaskView, "person" | "companion" | "backup">> {
  const names = {
    person: nameIn(line, "person"),
    companion: nameIn(line, "companion"),
    backup: line.backup,
  };
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name !== ""));
}

/** What holds a task up, and what people have to do about it. */
function troubleOf(line: ChecklistLine, { waiting, programme, moment }: Shown): Partial<TaskView> {
  const { language, today } = moment;
  const words = { language, parties: programme.parties };
  const isNear = dueIn(line) <= plusDays(today, soonDays);
  const held = isNear ? waiting.get(line.id) : undefined;
  const { unassigned } = line;
  return {
    ...(held === undefined ? {} : { waitsFor: programme.parties.name(held, language) }),
    ...(unassigned === undefined ? {} : { unassigned: say(language, unassignedSentence(unassigned, words)) }),
    ...(isDoneWithoutChoice(line) ? { mustChoose: true as const } : {}),
  };
}

/** One task; undefined for one of people's own without a day. */
function taskView(line: ChecklistLine, shown: Shown): TaskView | undefined {
  const { language, today } = shown.moment;
  const record = checklistTaskOf(line, language);
  if (record === undefined || !isCivilDate(record.due)) return undefined;
  const { id, title, due, responsible } = record;
  const state = stateOf(line, due, today);
  const place = placeIn(line, shown);
  return {
    id,
    title,
    due,
    dueLabel: readableDate(due, language),
    responsible: shown.programme.parties.name(responsible, language),
    ...namesOf(line),
    status: statusOf(line),
    state,
    ...(state !== "done" && due <= endOfWeek(today) ? { thisWeek: true as const } : {}),
    hasNobody: hasNobody(line),
    ...troubleOf(line, shown),
    ...(isOwnTask(line, shown.programme.catalogue) ? { isOwn: true as const } : {}),
    ...(place === undefined ? {} : { place }),
  };
}

/** Counts over the tasks of one match. */
function countsOf(
  tasks: readonly TaskView[],
): Pick<ChecklistView, "done" | "total" | "overdue" | "soon" | "withoutOwner" | "waiting"> {
  const open = tasks.filter(({ state }) => state !== "done");
  const count = (state: TaskView["state"]): number => tasks.filter((task) => task.state === state).length;
  return {
    done: count("done"),
    total: tasks.length,
    overdue: count("overdue"),
    soon: count("soon"),
    withoutOwner: open.filter((task) => task.hasNobody).length,
    waiting: open.filter((task) => task.waitsFor !== undefined).length,
  };
}

/** True where dividing anew could move something: there are members, and open work that is not held. */
function canDivideAgain({ division, lines }: MatchChecklist): boolean {
  return (
    division !== undefined &&
    division.hours.size > 1 &&
    lines.some((line) => !isFinished(line) && division.assigned.has(line.id))
  );
}

/** The list of one match, as it is or would be made now. */
export function checklistView(
  list: MatchChecklist,
  { programme }: PlannedChecklists,
  { snapshot, reading }: OpenedWorkbook,
  moment: Moment,
): ChecklistView {
  const { language } = moment;
  const records = list.lines.flatMap((line) => checklistTaskOf(line, language) ?? []);
  const waiting = waitingFor(records, programme.catalogue);
  const shown: Shown = { list, programme, snapshot, moment, waiting };
  const { id: match, group, household } = list.match;
  const tasks = list.lines
    .flatMap((line) => taskView(line, shown) ?? [])
    .sort((one, other) => compareDates(one.due, other.due));
  const sheet = sheetWithKey(snapshot, matchTasksKey(match));
  return {
    match,
    group,
    household,
    ...countsOf(tasks),
    gate: gateLights({ snapshot, reading }, { match, group, tasks }, language),
    tasks,
    members: memberHours(list, programme, snapshot, language),
    canDivideAgain: canDivideAgain(list),
    planState: planState(snapshot, match).state,
    ...(sheet === undefined ? {} : { place: { sheet: sheet.name } }),
  };
}
