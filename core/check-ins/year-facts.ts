import { calendarOf, type WorkingCalendar } from "../dates/working-days.ts";
import type { Reading } from "../intake/reading.ts";
import type { JobOptions } from "../jobs/options.ts";
import type { Signal } from "../records/check-in.ts";
import type { Match } from "../records/match.ts";
import { settingsOf } from "../sheets/settings.ts";
import { talksOf, type TalkRow } from "../sheets/talks.ts";
import { taskFacts, type TaskFact } from "../sheets/task-facts.ts";
import { catalogueIn } from "../tasks/catalogue-in.ts";
import type { Language } from "../workbook/layout.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { contactPersonOf } from "./contact-person.ts";
import { signalsOf } from "./levels.ts";
import { byMatch, trackedTalks, type PlannedTalk } from "./tracked-talks.ts";

/** What is known of one match that people work on. */
export interface MatchFacts {
  readonly match: Match;
  readonly talks: readonly PlannedTalk[];
  readonly tasks: readonly TaskFact[];
  readonly signals: readonly Signal[];
  readonly contactPerson?: string;
}

/** What the sheets about the year are made from. */
export interface YearFacts {
  /** Of the matches that are confirmed, run or rest, in the order of the sheet. */
  readonly matches: readonly MatchFacts[];
  /** Their talks, as the tracker has them or will have them. */
  readonly talks: readonly PlannedTalk[];
  /** Talks of other matches, such as those that ended, that took place or were called off. */
  readonly earlier: readonly TalkRow[];
  readonly signals: readonly Signal[];
  readonly calendar: WorkingCalendar;
  /** Of the sheets. */
  readonly language: Language;
  readonly today: string;
}

/** Works out where every match that people work on stands on a day: its talks, its tasks and its signals. */
export function yearFacts(snapshot: Snapshot, reading: Reading, options: JobOptions): YearFacts {
  const { today } = options;
  const { matches, talks } = trackedTalks(snapshot, reading, options);
  const ofMatch = byMatch(talks);
  const tasksOf = taskFacts(snapshot, catalogueIn(snapshot, reading).catalogue);
  const contactOf = contactPersonOf(reading);
  const facts = matches.map((match): MatchFacts => {
    const own = ofMatch.get(match.id) ?? [];
    const tasks = tasksOf(match.id);
    const contactPerson = contactOf(match);
    const signals = signalsOf({ match, talks: own, tasks, today });
    return { match, talks: own, tasks, signals, ...(contactPerson === undefined ? {} : { contactPerson }) };
  });
  const running = new Set(matches.map(({ id }) => id));
  return {
    matches: facts,
    talks,
    earlier: talksOf(snapshot).filter((talk) => !running.has(talk.match) && (talk.held || talk.skipped)),
    signals: facts.flatMap((one) => one.signals),
    calendar: calendarOf(settingsOf(snapshot, options.settings).settings),
    language: settingsOf(snapshot).settings.language,
    today,
  };
}
