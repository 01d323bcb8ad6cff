import * as z from "zod/mini";
import { civilDate } from "./words.ts";

/** A side that said yes or no to a proposal, and when (R13). */
export const approval = z.object({
  /** Yes or no. */
  yes: z.boolean(),
  /** The day of the answer; absent when a person typed yes or no without a day. */
  on: z.optional(civilDate),
  /** Who recorded it, as typed. */
  by: z.optional(z.string()),
});
/** A side that said yes or no to a proposal (R13). */
export type Approval = z.infer<typeof approval>;

/**
 * How far a match is (R13, R58). `unknown`: a person typed a word that is not understood; both sides are taken, and
 * nothing is done with the match until somebody says how far it is.
 */
export const matchStatus = z.enum(["proposed", "confirmed", "started", "paused", "ended", "declined", "unknown"]);
/** How far a match is. */
export type MatchStatus = z.infer<typeof matchStatus>;

/** Why a match ended: codes only, no story (R58). */
export const endReason = z.enum([
  "household-type",
  "vulnerability",
  "time-expectation",
  "nature-expectation",
  "online-contact",
  "interest",
  "non-discrimination",
  "moved",
  "other",
  "not-given",
]);

/** Why a match ended. */
export type EndReason = z.infer<typeof endReason>;

/** A time in which a match rested: from this day, and up to the day on which it went on again. */
export const pause = z.object({
  /** First day of rest. */
  from: civilDate,
  /** The day on which the match went on; absent while nobody knows. */
  until: z.optional(civilDate),
});
/** A time in which a match rested. */
export type Pause = z.infer<typeof pause>;

/**
 * What a side of a match that ended wants now (R58): back in the pool after a new intake talk, not any more, or not yet.
 */
export const again = z.enum(["again", "not", "later"]);
/** What a side of a match that ended wants now (R58). */
export type Again = z.infer<typeof again>;

/** One group with one household, from proposal to end. */
export const match = z.object({
  /** `M-07`. */
  id: z.string(),
  /** Number of the round it came from. */
  round: z.optional(z.number().check(z.minimum(1))),
  /** Code of the group. */
  group: z.string(),
  /** Code of the household. */
  household: z.string(),
  /** `treated` by a draw, `rematch` after an earlier match, `outside` when no draw took place (R5). */
  arm: z.enum(["treated", "rematch", "outside"]),
  /** The pair of candidates a coin decided between (R5). */
  block: z.optional(z.string()),
  /** A proposal until all three sides said yes (R13). */
  status: matchStatus,
  /** What the three sides said. */
  approvals: z.object({
    /** Absent while the group has not answered. */
    group: z.optional(approval),
    /** Absent while the household has not answered. */
    household: z.optional(approval),
    /** Absent while the municipality has not answered. */
    municipality: z.optional(approval),
  }),
  /** Day of the first meeting: check-ins count from here. */
  startsOn: z.optional(civilDate),
  /** Day of arrival, for resettlement: tasks count from here. */
  arrivesOn: z.optional(civilDate),
  /** Paused since. */
  pausedFrom: z.optional(civilDate),
  /** Goes on again on, where the pause has an end that people know. */
  resumesOn: z.optional(civilDate),
  /** Pauses of before, oldest first; the present one is `pausedFrom` and `resumesOn`. */
  pauses: z.optional(z.array(pause)),
  /** Ended on. */
  endedOn: z.optional(civilDate),
  /** Coded reasons; none is required (R49). */
  endReasons: z.optional(z.array(endReason)),
  /** What each side wants after the end; a side that was not asked is absent. */
  then: z.optional(
    z.object({
      /** What the group wants. */
      group: z.optional(again),
      /** What the household wants. */
      household: z.optional(again),
    }),
  ),
  /** The days of new intake talks after the end, where they stand on the sheet with matches (R58). */
  intakeAgain: z.optional(
    z.object({
      /** Of the group. */
      group: z.optional(civilDate),
      /** Of the household. */
      household: z.optional(civilDate),
    }),
  ),
  /** Set where the group may only be matched again once the coordinator agrees (R58). */
  needsApproval: z.optional(z.literal(true)),
  /** Whether the coordinator agrees that the group is matched again after a safety concern; absent while nobody said. */
  rematchApproved: z.optional(z.boolean()),
  /**
   * What the household belonged to first: `treated` by a draw, `control` as the other candidate of a draw, `outside` when
   * no draw took place. What a study counts by, whatever came later (R5).
   */
  originalArm: z.optional(z.enum(["treated", "control", "outside"])),
  /** First meeting of a household that was control before. */
  crossoverOn: z.optional(civilDate),
  /** Ids of proposals: the one that a person replaced by this match, then those that fell because of it (R15). */
  replaces: z.optional(z.array(z.string())),
  /** Name of the contact person. */
  contactPerson: z.optional(z.string()),
  /** Code of the ambassador. */
  ambassador: z.optional(z.string()),
});
/** One group with one household. */
export type Match = z.infer<typeof match>;
