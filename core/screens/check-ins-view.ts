import { compareDates, endOfWeek } from "../dates/civil-date.ts";
import { readableDate } from "../dates/readable-date.ts";
import { calendarOf } from "../dates/working-days.ts";
import { answerBy, isForToday } from "../check-ins/levels.ts";
import { troubledReminders } from "../check-ins/reminder-findings.ts";
import { reminderPlan } from "../check-ins/reminder-plan.ts";
import { reminderDay } from "../check-ins/reminders.ts";
import { trackedTalks, type PlannedTalk } from "../check-ins/tracked-talks.ts";
import { trackerPlan } from "../check-ins/tracker-plan.ts";
import type { Signal } from "../records/check-in.ts";
import { checkInsDesign } from "../sheets/check-ins.ts";
import type { SheetDesign } from "../sheets/design.ts";
import { remindersDesign } from "../sheets/reminders.ts";
import { ownRows } from "../sheets/own-rows.ts";
import { isConfirmed } from "../sheets/matches.ts";
import { sideChoices } from "../sheets/talk-choices.ts";
import { isDue, talksOf } from "../sheets/talks.ts";
import { tasksDesign } from "../sheets/tasks.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Plan } from "../workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { jobOptions } from "./job-options.ts";
import { matchLivesView } from "./match-lives-view.ts";
import type { OpenedWorkbook } from "./opened.ts";
import { groupedProblems } from "./problems.ts";
import type { Moment } from "./request.ts";
import { unconfirmedIn } from "./tasks-view.ts";
import type { CheckInsView, Place, RemindersView, SignalView, TalkView } from "./views.ts";

/** Talks of later weeks that are shown of every match. */
const nextShown = 2;

/** Where the rows of our sheets stand, by their key. */
type RowPlaces = ReadonlyMap<string, Place>;

function placesOn(snapshot: Snapshot, design: SheetDesign): readonly (readonly [string, Place])[] {
  const sheet = sheetWithKey(snapshot, design.key);
  if (sheet === undefined) return [];
  return ownRows(snapshot, design).map(({ key, row }) => [key, { sheet: sheet.name, cell: `A${row}` }] as const);
}

/** Of rows with one key the first. */
function placesOf(snapshot: Snapshot): RowPlaces {
  return new Map([...placesOn(snapshot, tasksDesign), ...placesOn(snapshot, checkInsDesign)].reverse());
}

/** What is overdue or of this week, and of every match the first few of later. */
function talksShown(talks: readonly PlannedTalk[], today: string): PlannedTalk[] {
  const later = new Map<string, number>();
  const end = endOfWeek(today);
  const inTime = talks.filter(isDue).sort((one, other) => compareDates(one.planned, other.planned));
  return inTime.filter(({ match, planned }) => {
    if (planned <= end) return true;
    const count = (later.get(match) ?? 0) + 1;
    later.set(match, count);
    return count <= nextShown;
  });
}

function talkView(talk: PlannedTalk, places: RowPlaces, { today, language }: Moment): TalkView {
  const { match, side, number, planned, contactPerson } = talk;
  const place = places.get(talk.key);
  return {
    match,
    side,
    sideLabel: sideChoices.find(({ value }) => value === side)?.words[language] ?? side,
    number,
    planned,
    plannedLabel: readableDate(planned, language),
    ...(contactPerson === undefined ? {} : { contactPerson }),
    state: planned < today ? "overdue" : planned <= endOfWeek(today) ? "this-week" : "later",
    ...(place === undefined ? {} : { place }),
  };
}

function signalView(signal: Signal, places: RowPlaces, { settings }: OpenedWorkbook, moment: Moment): SignalView {
  const { today, language } = moment;
  const { match, code, level, since, because } = signal;
  const actBy = answerBy(signal, calendarOf(settings));
  return {
    match,
    code,
    level,
    text: say(language, sentence("signal-means", { code })),
    sinceLabel: readableDate(since, language),
    actByLabel: readableDate(actBy, language),
    ...(isForToday(signal) ? { isToday: true as const } : {}),
    ...(actBy < today ? { isLate: true as const } : {}),
    places: because.flatMap((key) => places.get(key) ?? []),
  };
}

/** True where talks are to be written, or a sheet about them is not there yet; that another day has come does not count. */
function isLacking({ steps }: Plan<unknown>): boolean {
  return steps.some(
    ({ title, edits }) => title.code === "step-check-ins" || edits.some(({ kind }) => kind === "add-sheet"),
  );
}

/** Matches of which a talk is not on the sheet yet or stands on another day; 1 where only something else would change. */
function toWrite(talks: readonly PlannedTalk[], snapshot: Snapshot, isChanging: boolean): number {
  if (!isChanging) return 0;
  const standing = new Map(talksOf(snapshot).map(({ key, planned }) => [key, planned]));
  const changed = talks.filter(({ key, planned }) => standing.get(key) !== planned).map(({ match }) => match);
  return Math.max(1, new Set(changed).size);
}

function remindersIn({ snapshot, reading, settings }: OpenedWorkbook, moment: Moment): RemindersView {
  const { messages } = reminderPlan(snapshot, reading, jobOptions(moment));
  const troubled = troubledReminders(snapshot, reminderDay(moment.today, settings["reminders.weekday"]));
  const uncertain = troubled.filter(({ status }) => status === "uncertain").length;
  const sheet = sheetWithKey(snapshot, remindersDesign.key)?.name;
  return {
    messages: messages.length,
    matches: new Set(messages.flatMap(({ about }) => about)).size,
    failed: troubled.length - uncertain,
    uncertain,
    ...(sheet === undefined ? {} : { place: { sheet } }),
  };
}

/** The worst first, and of those what waits longest. */
function bySeverity(one: Signal, other: Signal): number {
  return Number(other.level === "red") - Number(one.level === "red") || compareDates(one.since, other.since);
}

/** What the screen with talks shows: whom to call, what worries, and what would be sent. */
export function checkInsView(opened: OpenedWorkbook, moment: Moment): CheckInsView {
  const { snapshot, reading } = opened;
  const options = jobOptions(moment);
  const { talks: all } = trackedTalks(snapshot, reading, options);
  const written = new Set(talksOf(snapshot).map(({ key }) => key));
  const talks = all.filter(({ key }) => written.has(key));
  const plan = trackerPlan(snapshot, reading, options);
  const places = placesOf(snapshot);
  return {
    talks: talksShown(talks, moment.today).map((talk) => talkView(talk, places, moment)),
    signals: [...plan.result.signals].sort(bySeverity).map((signal) => signalView(signal, places, opened, moment)),
    held: talks.filter(({ held }) => held).length,
    total: talks.filter(({ skipped }) => !skipped).length,
    toWrite: toWrite(all, snapshot, isLacking(plan)),
    unconfirmed: unconfirmedIn(opened),
    undated: opened.matches.filter((match) => isConfirmed(match) && match.startsOn === undefined).length,
    reminders: remindersIn(opened, moment),
    lives: matchLivesView(opened, { talks, signals: plan.result.signals }, moment),
    problems: groupedProblems(plan.findings, moment.language),
  };
}
