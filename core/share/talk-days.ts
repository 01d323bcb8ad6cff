import { scheduleFrom } from "../check-ins/schedule.ts";
import { byMatch, trackedTalks } from "../check-ins/tracked-talks.ts";
import { calendarOf } from "../dates/working-days.ts";
import type { Match } from "../records/match.ts";
import { settingsOf } from "../sheets/settings.ts";
import { isDue, talksOf, type Side, type TalkRow } from "../sheets/talks.ts";
import type { ShareSource } from "./source.ts";

/** A talk as a calendar keeps it: it is to be held on this day, or it is none any more and goes from the calendar. */
export interface TalkDay {
  readonly match: string;
  readonly side: Side;
  /** 1 to 14; with the side it names the talk, on whatever day it comes. */
  readonly number: number;
  /** `yyyy-MM-dd`; of a talk that goes, where it was expected. */
  readonly day: string;
  readonly isCancelled: boolean;
}

const sides: readonly Side[] = ["group", "household"];

function nameOf({ side, number }: Pick<TalkRow, "side" | "number">): string {
  return `${side} ${number}`;
}

/** What is known of the talks of one match: as the tracker would have them now, and as they stand. */
interface KnownTalks {
  readonly tracked: readonly TalkRow[];
  readonly standing: readonly TalkRow[];
  /** Days of the schedule, by the name of the talk. */
  readonly scheduled: ReadonlyMap<string, TalkRow>;
}

function scheduledTalks(source: ShareSource, { id, startsOn }: Match): ReadonlyMap<string, TalkRow> {
  if (startsOn === undefined) return new Map();
  const calendar = calendarOf(settingsOf(source.standing, source.options.settings).settings);
  const rows = scheduleFrom(startsOn, calendar, []).flatMap(
    ({ number, planned }) =>
    sides.map((side): TalkRow => ({ key: "", match: id, side, number, planned, held: false, skipped: true, codes: [] })), // prettier-ignore
  );
  return new Map(rows.map((row) => [nameOf(row), row]));
}

/**
 * Every talk that may stand in somebody's calendar by an earlier file. What is to come has its day; what took place is left
 * as it is, a memory; all else goes: called off, resting, or of a match that has ended.
 */
function daysOf(match: Match, { tracked, standing, scheduled }: KnownTalks): readonly TalkDay[] {
  const known = new Map(scheduled);
  for (const row of [...standing.map((one) => ({ ...one, skipped: true })), ...tracked]) known.set(nameOf(row), row);
  return [...known.values()].flatMap((row): TalkDay[] => {
    const { side, number, planned, held } = row;
    if (held || planned === undefined) return [];
    return [{ match: match.id, side, number, day: planned, isCancelled: !isDue(row) }];
  });
}

/**
 * The talks of these matches as calendars keep them, as an update of the tracker would have them now. Talks of a match that
 * is no longer tracked go; those that took place are left out, so that they stay where they are.
 */
export function talkDays(source: ShareSource, matches: readonly Match[]): readonly TalkDay[] {
  const { snapshot, reading, options } = source;
  const tracked = byMatch(trackedTalks(snapshot, reading, options).talks);
  const standing = byMatch(talksOf(snapshot));
  return matches.flatMap((match) =>
    daysOf(match, {
      tracked: tracked.get(match.id) ?? [],
      standing: standing.get(match.id) ?? [],
      scheduled: scheduledTalks(source, match),
    }),
  );
}
