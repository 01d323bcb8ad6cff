import type { Again, EndReason } from "../../records/match.ts";
import type { Place } from "../views.ts";

/** What can be done with a match now, on the screen with talks. */
export type MatchStep = "start" | "pause" | "resume" | "end" | "again";

/** One match that is confirmed, runs, rests or has ended: where it stands and what can be done. */
export interface MatchLifeView {
  readonly match: string;
  readonly group: string;
  readonly household: string;
  readonly status: "confirmed" | "started" | "paused" | "ended";
  readonly statusLabel: string;
  /** Day of the first meeting, for a field and readable. */
  readonly startsOn?: string;
  readonly startsOnLabel?: string;
  /** Since when it rests and until when, readable; absent where it does not rest, or nobody knows until when. */
  readonly pausedLabel?: string;
  readonly resumesLabel?: string;
  /** The day of the end, readable. */
  readonly endedLabel?: string;
  /** What can be done now, the most sensible first. */
  readonly steps: readonly MatchStep[];
  /** Talks that took place, of all that were not called off, of each side. */
  readonly groupTalks: { readonly held: number; readonly total: number };
  readonly householdTalks: { readonly held: number; readonly total: number };
  /** Its worst signal. */
  readonly level: "green" | "amber" | "red";
  /** The row on the sheet `Matches`. */
  readonly place?: Place;
}

/** One group or household that waits for a match, or a match that waits for its first meeting (R25). */
export interface WaitView {
  /** `group` or `household` waits for a match; `match` for the first meeting. */
  readonly who: "group" | "household" | "match";
  readonly code: string;
  readonly sinceLabel: string;
  /** Days of this wait. */
  readonly days: number;
  /** Days waited in all, an earlier wait before an earlier match included. */
  readonly totalDays: number;
  /** Longer than the threshold in the settings. */
  readonly isLong: boolean;
  readonly place?: Place;
}

/** A code that a request takes, and what people call it. */
export interface LifeChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** What the screen with talks shows of the lives of matches. */
export interface MatchLivesView {
  /** Running and resting ones first, ended ones last. */
  readonly matches: readonly MatchLifeView[];
  /** The longest wait first. */
  readonly waiting: readonly WaitView[];
  /** Half of those who wait for a match wait at least so many days; absent where nobody waits. */
  readonly medianDays?: number;
  /** Reasons for ending to choose from; none has to be given (R49). */
  readonly endReasons: readonly LifeChoice<EndReason>[];
  /** What a side can want after the end. */
  readonly againChoices: readonly LifeChoice<Again>[];
  /** That stopping has no effect on residence or benefits and needs no reason (R49); to be read out. */
  readonly stopping: string;
}
