import { daysBetween } from "../dates/civil-date.ts";
import type { Found, Reading } from "../intake/reading.ts";
import { canonicalCode } from "../matching/codes.ts";
import { matchesBySide } from "../matching/matches-by-side.ts";
import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { Match } from "../records/match.ts";
import type { Settings } from "../settings.ts";
import { approvingSides, hasBegun, isConfirmed } from "../sheets/matches.ts";
import { rematchHold } from "./rematch-rules.ts";

type Person = Group | Household;
type PersonSide = "group" | "household";

/** A group or household that waits for a match, or a confirmed match that waits for its first meeting (R25). */
export interface Wait {
  readonly who: PersonSide | "match";
  /** Code of the group or household, or id of the match. */
  readonly code: string;
  readonly waitsFor: "match" | "meeting";
  /** The day from which this wait counts, `yyyy-MM-dd`; absent where nobody wrote one down. */
  readonly since?: string;
  /** Days of this wait; absent where its first day is not known. */
  readonly days?: number;
  /** Days in all: the wait before an earlier match is kept (R58). */
  readonly totalDays?: number;
  /** The days after which a wait is long, from the settings. */
  readonly threshold: number;
  readonly isLong: boolean;
}

/** What waits are counted from. */
export interface WaitSources {
  readonly reading: Reading;
  readonly matches: readonly Match[];
  readonly settings: Settings;
  /** `yyyy-MM-dd`. */
  readonly today: string;
}

/** Not yet so far that they wait for a match (R9), on a break, or no more. */
const notWaiting: ReadonlySet<string> = new Set(["registered", "intake", "matched", "paused", "withdrawn", "ended"]);

/** A stretch of waiting; `since` is absent where nobody wrote the day down. */
interface Stretch {
  readonly since?: string;
  readonly until: string;
}

function lengthOf({ since, until }: Stretch): number {
  return since === undefined ? 0 : Math.max(0, daysBetween(since, until));
}

/** The day from which the first wait counts: the intake, or the day of signing up where a later intake took its place. */
function firstDay({ intakeOn, registeredOn }: Person, firstMeeting: string | undefined): string | undefined {
  const isNew = intakeOn !== undefined && firstMeeting !== undefined && intakeOn > firstMeeting;
  return isNew ? registeredOn : (intakeOn ?? registeredOn);
}

/** Matches of somebody that ended, the first first; one that never met anybody did not end a wait. */
function endedOf(matches: readonly Match[]): readonly Match[] {
  return matches
    .filter(({ status, startsOn }) => status === "ended" && startsOn !== undefined)
    .sort((one, other) => ((one.startsOn ?? "") < (other.startsOn ?? "") ? -1 : 1));
}

/** Every stretch in which somebody waited for a first meeting, the present one last. */
function stretchesOf(person: Person, matches: readonly Match[], today: string): readonly Stretch[] {
  const ended = endedOf(matches);
  const starts = [...ended.flatMap(({ startsOn }) => startsOn ?? []), today];
  const days = [firstDay(person, ended[0]?.startsOn), ...ended.map(({ endedOn }) => endedOn)];
  return starts.map((until, place) => {
    const since = days[place];
    return { until, ...(since === undefined ? {} : { since }) };
  });
}

/** The days of a wait; none where its first day is not known, so that nobody takes it for no wait. */
function counted(stretches: readonly Stretch[]): Pick<Wait, "since" | "days" | "totalDays"> {
  const present = stretches[stretches.length - 1];
  if (present?.since === undefined) return {};
  const totalDays = stretches.reduce((sum, stretch) => sum + lengthOf(stretch), 0);
  return { since: present.since, days: lengthOf(present), totalDays };
}

function waitOf(who: PersonSide, person: Person, matches: readonly Match[], sources: WaitSources): Wait {
  const threshold = sources.settings["waiting.match-days"];
  const days = counted(stretchesOf(person, matches, sources.today));
  return { who, code: person.code, waitsFor: "match", ...days, threshold, isLong: (days.days ?? 0) > threshold };
}

/** A match that holds both sides: people work on it, or nobody can tell how far it is. */
function holds(match: Match): boolean {
  return isConfirmed(match) || match.status === "unknown";
}

function isWaiting(side: PersonSide, person: Person, own: readonly Match[]): boolean {
  if (notWaiting.has(person.status ?? "") || own.some(holds)) return false;
  if ("consent" in person && person.consent === "no") return false;
  const hold = rematchHold(side, person, own);
  return hold === undefined || hold.because === "again-intake" || hold.because === "again-approval";
}

function personWaits(side: PersonSide, found: readonly Found<Person>[], sources: WaitSources): readonly Wait[] {
  const byCode = matchesBySide(sources.matches, side);
  const seen = new Set<string>();
  return found.flatMap(({ record, blocked }) => {
    const code = canonicalCode(record.code);
    const own = byCode.get(code) ?? [];
    if (blocked || seen.has(code) || !isWaiting(side, record, own)) return [];
    seen.add(code);
    return [waitOf(side, record, own, sources)];
  });
}

/** The day on which a match was agreed: the last yes that has a day. */
function agreedOn({ approvals }: Match): string | undefined {
  return approvingSides
    .flatMap((side) => approvals[side]?.on ?? [])
    .sort()
    .pop();
}

/** A confirmed match waits from its last yes; in all its household waited since its own first day. */
function meetingWaits(sources: WaitSources): readonly Wait[] {
  const { reading, matches, settings, today } = sources;
  const threshold = settings["waiting.meeting-days"];
  const households = new Map(reading.households.map(({ record }) => [canonicalCode(record.code), record]));
  const byCode = matchesBySide(matches, "household");
  return matches
    .filter((match) => match.status === "confirmed" && isConfirmed(match) && !hasBegun(match, today))
    .map((match): Wait => {
      const code = canonicalCode(match.household);
      const person = households.get(code);
      const since = agreedOn(match);
      const all = person === undefined ? {} : counted(stretchesOf(person, byCode.get(code) ?? [], today));
      const days = since === undefined ? undefined : Math.max(0, daysBetween(since, today));
      return {
        who: "match",
        code: match.id,
        waitsFor: "meeting",
        ...(since === undefined || days === undefined
          ? {}
          : { since, days, totalDays: Math.max(days, all.totalDays ?? 0) }),
        threshold,
        isLong: (days ?? 0) > threshold,
      };
    });
}

/** Long waits first; of whom nobody knows since when come last. */
function byLength(one: Wait, other: Wait): number {
  return (other.days ?? -1) - (one.days ?? -1);
}

/** Everybody who waits for a match and every confirmed match that waits for its first meeting, the longest wait first (R25). */
export function waitsIn(sources: WaitSources): readonly Wait[] {
  const { groups, households } = sources.reading;
  return [
    ...personWaits("group", groups, sources),
    ...personWaits("household", households, sources),
    ...meetingWaits(sources),
  ].sort(byLength);
}

/** Half of those who wait for a match wait at least so many days, of whom it is known; absent where nobody does. */
export function medianWait(waits: readonly Wait[]): number | undefined {
  const days = waits
    .filter(({ waitsFor }) => waitsFor === "match")
    .flatMap((wait) => wait.days ?? [])
    .sort((one, other) => one - other);
  return days[Math.floor(days.length / 2)];
}

/** How many waits are over the threshold: for a match, and for a first meeting. */
export function longWaits(waits: readonly Wait[]): { readonly match: number; readonly meeting: number } {
  const count = (waitsFor: Wait["waitsFor"]): number =>
    waits.filter((wait) => wait.isLong && wait.waitsFor === waitsFor).length;
  return { match: count("match"), meeting: count("meeting") };
}
