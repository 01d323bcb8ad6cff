import type { Again, EndReason } from "./match.ts";

/** The first meeting took place, or will on a day to come; days as `yyyy-MM-dd`. */
export interface StartChange {
  readonly kind: "start";
  /** Day of the first meeting. */
  readonly on: string;
}

/** The match rests. */
export interface PauseChange {
  readonly kind: "pause";
  /** First day of rest. */
  readonly from: string;
  /** The day on which it goes on; absent while nobody knows. */
  readonly until?: string;
}

/** The match goes on. */
export interface ResumeChange {
  readonly kind: "resume";
  readonly on: string;
}

/** The match ended. No side has to say why (R49). */
export interface EndChange {
  readonly kind: "end";
  readonly on: string;
  /** At most two; none is required. */
  readonly reasons: readonly EndReason[];
  /** What the group wants now; absent where nobody asked. */
  readonly group?: Again;
  /** What the household wants now; absent where nobody asked. */
  readonly household?: Again;
}

/** What sides want after the end, where that is known later. */
export interface AgainChange {
  readonly kind: "again";
  readonly group?: Again;
  readonly household?: Again;
}

/** A step in the life of a match (R58). */
export type MatchChange = StartChange | PauseChange | ResumeChange | EndChange | AgainChange;
