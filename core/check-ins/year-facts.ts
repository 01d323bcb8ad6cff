import { calendarOf, type WorkingCalendar } from "../dates/working-days.ts";
import type { Reading } from "../intake/reading.ts";
import type { JobOptions } from "../jobs/options.ts";
import type { Signal } from "../records/check-in.ts";
import { settingsOf } from "../sheets/settings.ts";
import { talksOf, type TalkRow } from "../sheets/talks.ts";
import type { Language } from "../workbook/layout.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { contactPersonOf } from "./contact-person.ts";
import { signalsOf } from "./levels.ts";
import { openWork, type OpenWork } from "./open-work.ts";
import type { PlannedTalk } from "./tracked-talks.ts";

/** What is known of one match that people work on. */
export interface MatchFacts extends Pick<OpenWork, "match" | "talks" | "tasks" | "hasLeft"> {
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
  const contactOf = contactPersonOf(reading);
  const facts = openWork(snapshot, reading, options).map(({ match, talks, tasks, hasLeft }): MatchFacts => {
    const contactPerson = contactOf(match);
    const signals = signalsOf({ match, talks, tasks, today });
    return { match, talks, tasks, hasLeft, signals, ...(contactPerson === undefined ? {} : { contactPerson }) };
  });
  const running = new Set(facts.map(({ match }) => match.id));
  return {
    matches: facts,
    talks: facts.flatMap(({ talks }) => talks),
    earlier: talksOf(snapshot).filter((talk) => !running.has(talk.match) && (talk.held || talk.skipped)),
    signals: facts.flatMap((one) => one.signals),
    calendar: calendarOf(settingsOf(snapshot, options.settings).settings),
    language: settingsOf(snapshot).settings.language,
    today,
  };
}
