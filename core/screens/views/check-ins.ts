import type { MatchLivesView, Place, ProblemGroup } from "../views.ts";

/** One planned talk. */
export interface TalkView {
  readonly match: string;
  readonly side: "group" | "household";
  readonly sideLabel: string;
  readonly number: number;
  readonly planned: string;
  readonly plannedLabel: string;
  readonly contactPerson?: string;
  readonly state: "overdue" | "this-week" | "later" | "held";
  readonly place?: Place;
}

/** A signal, with the rows it comes from. */
export interface SignalView {
  readonly match: string;
  readonly code: string;
  readonly level: "amber" | "red";
  readonly text: string;
  readonly sinceLabel: string;
  /** The day by which somebody has to act, readable. */
  readonly actByLabel?: string;
  /** About safety, or somebody who wants to stop: a person phones today. */
  readonly isToday?: true;
  /** The day by which somebody had to act has passed. */
  readonly isLate?: true;
  readonly places: readonly Place[];
}

/** Reminders of this week. */
export interface RemindersView {
  /** Mails that would be sent if reminders went out today. */
  readonly messages: number;
  /** Matches that those are about. */
  readonly matches: number;
  /** Mails of this week that were refused; tried again on a later day, or once an address is corrected. */
  readonly failed: number;
  /** Mails of this week of which nobody can tell whether they went; they never go again by themselves. */
  readonly uncertain: number;
  /** The sheet that they stand on, where it is there. */
  readonly place?: Place;
}

/** Talks: whom should I call? */
export interface CheckInsView {
  /** Of the talks on the sheet: overdue and of this week, and the next few of every match. */
  readonly talks: readonly TalkView[];
  readonly signals: readonly SignalView[];
  readonly held: number;
  /** Talks on the sheet that were not called off; 0 as long as none are planned. */
  readonly total: number;
  /** Matches whose talks are not planned yet, or would change if they were planned now. */
  readonly toWrite: number;
  readonly unconfirmed: number;
  /** Confirmed matches without a first day: nothing can be planned for them. */
  readonly undated: number;
  readonly reminders: RemindersView;
  /** Matches that are confirmed, run, rest or have ended, and who waits. */
  readonly lives: MatchLivesView;
  readonly problems: readonly ProblemGroup[];
}
