import { codeKey } from "../intake/codes.ts";
import type { Reading } from "../intake/reading.ts";
import type { JobOptions } from "../jobs/options.ts";
import { calendarOf, type WorkingCalendar } from "../dates/working-days.ts";
import type { Match } from "../records/match.ts";
import { isConfirmed, matchesOf } from "../sheets/matches.ts";
import { settingsOf } from "../sheets/settings.ts";
import { talkKey, talksOf, type Side, type TalkRow } from "../sheets/talks.ts";
import type { Language } from "../workbook/layout.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { contactPersonOf } from "./contact-person.ts";
import { pausesOf, restsSince } from "./pauses.ts";
import { agreedDay, scheduleFrom, type Agreement, type ScheduledTalk } from "./schedule.ts";

/** A talk of a running match: the row that stands, brought in step with the schedule, or the one it will get. */
export interface PlannedTalk extends TalkRow {
  readonly planned: string;
  readonly scheduled: ScheduledTalk;
  readonly contactPerson?: string;
}

/** What the days of the talks of a match are worked out from, besides the match and its rows. */
export interface PlanningOptions {
  readonly calendar: WorkingCalendar;
  /** Of keys of new rows. */
  readonly language: Language;
  readonly today: string;
  readonly contactPerson?: string | undefined;
  /** The household is said to have withdrawn on the list of households: nobody calls it any more (R48). */
  readonly isWithdrawn?: boolean;
}

const sides: readonly Side[] = ["group", "household"];

/**
 * The day of a talk. One that took place or was called off keeps its day. Otherwise what was agreed at the talk before
 * counts, and else the schedule.
 */
function dayOf(
  standing: TalkRow | undefined,
  before: TalkRow | undefined,
  scheduled: ScheduledTalk,
  known: Pick<Agreement, "rests" | "calendar">,
): Pick<ScheduledTalk, "planned" | "onHold"> {
  const isOver = standing !== undefined && (standing.held || standing.skipped);
  if (isOver && standing.planned !== undefined) return { planned: standing.planned };
  if (!isOver && before?.nextDate !== undefined) {
    const agreedOn = before.done ?? before.planned ?? before.nextDate;
    return agreedDay(before.nextDate, { ...known, agreedOn });
  }
  const { planned, onHold } = scheduled;
  return { planned, ...(onHold === undefined || isOver ? {} : { onHold }) };
}

/** True where a row says that this side wants to stop, whether its talk took place or not. */
function isStop({ wantsOn, codes }: TalkRow): boolean {
  return wantsOn === "no" || (wantsOn !== "yes" && codes.includes("S11"));
}

/** A talk at which this side's last word was that it does not want to go on, and nobody noted since that it is settled. */
function saysStop(talks: readonly TalkRow[]): TalkRow | undefined {
  const told = talks
    .filter((talk) => isStop(talk) || (talk.held && talk.wantsOn !== undefined))
    .sort((one, other) => one.number - other.number);
  const last = told[told.length - 1];
  return last !== undefined && isStop(last) && last.actionDone === undefined ? last : undefined;
}

/** The number of the talk after which a household is left in peace, as it wishes; a stop needs no reason (R49). */
function lastWithHousehold(standing: readonly TalkRow[], isWithdrawn = false): number {
  if (isWithdrawn) return 0;
  return saysStop(standing.filter(({ side }) => side === "household"))?.number ?? Infinity;
}

/** A row without what only the schedule of today can say. */
function answersIn(row: TalkRow): TalkRow {
  const { onHold, ...answers } = row;
  return onHold === undefined ? row : answers;
}

function isLeft(row: TalkRow | undefined): boolean {
  return row !== undefined && (row.held || row.skipped || row.doubt !== undefined);
}

/**
 * The talks of a match in the order of the year; none before the day of the first meeting is known, and of a household
 * that wants to stop none but those that took place.
 */
export function plannedTalks(
  match: Match,
  standing: readonly TalkRow[],
  options: PlanningOptions,
): readonly PlannedTalk[] {
  const { startsOn: start } = match;
  if (start === undefined) return [];
  const { calendar, contactPerson, language, today } = options;
  const pauses = pausesOf(match, today);
  const rests = restsSince(start, pauses);
  const lastNumber = lastWithHousehold(standing, options.isWithdrawn);
  const rows = new Map(standing.map((talk) => [`${talk.side} ${talk.number}`, talk]));
  return scheduleFrom(start, calendar, pauses).flatMap((scheduled) =>
    sides.flatMap((side): PlannedTalk[] => {
      const { number } = scheduled;
      const row = rows.get(`${side} ${number}`);
      if (side === "household" && number > lastNumber && !isLeft(row)) return [];
      const fresh = { key: talkKey(match.id, side, number, language), held: false, skipped: false, codes: [] };
      return [
        {
          ...(row === undefined ? fresh : answersIn(row)),
          match: match.id,
          side,
          number,
          ...dayOf(row, rows.get(`${side} ${number - 1}`), scheduled, { rests, calendar }),
          scheduled,
          ...(contactPerson === undefined ? {} : { contactPerson }),
        },
      ];
    }),
  );
}

/** What has the id of a match by that id, each in the order in which it was given. */
export function byMatch<Item extends { readonly match: string }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const own = found.get(item.match);
    if (own === undefined) found.set(item.match, [item]);
    else own.push(item);
  }
  return found;
}

/** Compared codes of households that are said to have withdrawn (R48). */
function withdrawnHouseholds(reading: Reading): ReadonlySet<string> {
  const withdrawn = reading.households.filter(({ record }) => record.status === "withdrawn");
  return new Set(withdrawn.map(({ record }) => codeKey(record.code)));
}

/** The matches that people work on, with their talks as the tracker has them or will have them. */
export interface TrackedTalks {
  readonly matches: readonly Match[];
  readonly talks: readonly PlannedTalk[];
}

/** The talks of all running matches, as the tracker has them or will have them. */
export function trackedTalks(snapshot: Snapshot, reading: Reading, options: JobOptions): TrackedTalks {
  const { settings } = settingsOf(snapshot, options.settings);
  const { language } = settingsOf(snapshot).settings;
  const standing = byMatch(talksOf(snapshot));
  const contactOf = contactPersonOf(reading);
  const withdrawn = withdrawnHouseholds(reading);
  const matches = matchesOf(snapshot).filter(isConfirmed);
  const shared = { calendar: calendarOf(settings), language, today: options.today };
  return {
    matches,
    talks: matches.flatMap((match) =>
      plannedTalks(match, standing.get(match.id) ?? [], {
        ...shared,
        contactPerson: contactOf(match),
        isWithdrawn: withdrawn.has(codeKey(match.household)),
      }),
    ),
  };
}
