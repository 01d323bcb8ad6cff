import type { Place } from "../views.ts";

/** A match that wants a cultural ambassador, and for which nobody can be found (R51). */
export interface MissingAmbassadorView {
  readonly match: string;
  /** Why, in words. */
  readonly reason: string;
  readonly place?: Place;
}

/** How much one ambassador has to do; by code, in the order of the codes: never a ranking. */
export interface AmbassadorLoadView {
  readonly code: string;
  readonly matches: number;
  readonly capacity: number;
}

/** Cultural ambassadors, as the sheet `Matches` stands now (R51, R52). */
export interface AmbassadorsView {
  /** Confirmed matches that want one. */
  readonly wanted: number;
  /** How many of those have one. */
  readonly assigned: number;
  /** How many of those without one would get one now: more than 0 is a reason to assign. */
  readonly possible: number;
  /** Those for whom nobody can be found, in the order of the sheet; who does without by choice is never among them (R52). */
  readonly missing: readonly MissingAmbassadorView[];
  /** Confirmed matches of which nobody wrote down whether they want one. */
  readonly unknown: number;
  readonly load: readonly AmbassadorLoadView[];
}
