import * as z from "zod/mini";
import { civilDate } from "./words.ts";

/** How far everybody of one side was when a round was frozen (R9): all but `read` add up to `read`. */
export const stages = z.object({
  /** Rows that were read. */
  read: z.number(),
  /** Rows with an error: they take no part. */
  error: z.number(),
  /** Signed up, no more. */
  registered: z.number(),
  /** In the intake. */
  intake: z.number(),
  /** Take part in this round: matched, compared or waiting after it. */
  pool: z.number(),
  /** On a break. */
  paused: z.number(),
  /** Not back yet after a match that ended (R58). */
  resting: z.number(),
  /** In a proposal or match of before, or matched by their own status. */
  matched: z.number(),
  /** Withdrew. */
  withdrawn: z.number(),
  /** Ended. */
  ended: z.number(),
});
/** How far everybody of one side was. */
export type Stages = z.infer<typeof stages>;

/** One run of matching over a frozen pool (R4). */
export const round = z.object({
  /** Number of the round, from 1. */
  id: z.number().check(z.minimum(1)),
  /** The day of the draw. */
  date: civilDate,
  /** `preset/objective`, such as `pilot/fair`. */
  method: z.string(),
  /** What the lottery numbers were made from; with it anyone can repeat the draw (R5, R6). */
  seed: z.string(),
  /** Every setting that was in force, defaults included. */
  settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** How many took part and what came of it. */
  counts: z.object({
    /** Groups in the pool. */
    groups: z.number(),
    /** Households in the pool. */
    households: z.number(),
    /** Pairs proposed. */
    matches: z.number(),
    /** Households drawn for comparison (R5). */
    control: z.number(),
  }),
  /** How far everybody was when the round was frozen, those who took no part included (R9). */
  stages: z.object({
    /** Of all groups that were read. */
    groups: stages,
    /** Of all households that were read. */
    households: stages,
  }),
});
/** One run of matching. */
export type Round = z.infer<typeof round>;

/** Why a pair may not be formed (contracts.md). */
export const reasonCode = z.enum([
  "distance",
  "distance-uncertain",
  "location-unknown",
  "vulnerability",
  "vulnerability-unknown",
  "consent",
  "approval",
  "municipality",
  "forbidden",
  "earlier-match",
  "paused",
]);
/** Why a pair may not be formed. */
export type ReasonCode = z.infer<typeof reasonCode>;

/** What the second variant weighs besides the wishes (R11, R19). */
export const criterion = z.enum(["distance", "priorities", "expectation", "interests", "work"]);
/** What the second variant weighs besides the wishes. */
export type Criterion = z.infer<typeof criterion>;

/** What one criterion adds to the score of a pair (R11). */
export const criterionPart = z.object({
  /** Which. */
  criterion,
  /** Its weight, from the settings; never 0. */
  weight: z.number(),
  /** How well the two fit by it, 0 to 1, to three decimals. */
  part: z.number(),
  /** Points of the 10 that this gives, in tenths; they add up to the score exactly. */
  points: z.number(),
  /** Set where one of the two did not say: the part is a half then. */
  unknown: z.optional(z.boolean()),
});
/** What one criterion adds to the score of a pair. */
export type CriterionPart = z.infer<typeof criterionPart>;

/** A pair as a round proposes it. */
export const proposal = z.object({
  /** `M-07`. */
  id: z.string(),
  /** Code of the group. */
  group: z.string(),
  /** Code of the household. */
  household: z.string(),
  /**
   * Distance in kilometres, rounded to metres: a straight line, or what people gave between the two postcodes. Absent for a
   * pair that people fixed without it.
   */
  km: z.optional(z.number()),
  /** Set where people gave the distance, on a sheet with kilometres between postcodes. */
  kmByTable: z.optional(z.literal(true)),
  /** Standard error of the distance in kilometres; absent where both points are exact. */
  kmUncertain: z.optional(z.number()),
  /** Place of the household's type in the group's ranking; absent when unranked. */
  groupRank: z.optional(z.number()),
  /** Place of the group's best type in the household's ranking; absent when unranked. */
  householdRank: z.optional(z.number()),
  /** With preset `resettlement`: how well the two fit, 0 to 10; the sum of the points of `criteria` (R11). */
  score: z.optional(z.number()),
  /** With preset `resettlement`: what the score is made of (R11). */
  criteria: z.optional(z.array(criterionPart)),
  /** The place of a match beside its group; a household drawn for comparison has the other, and stands in `control`. */
  slot: z.literal("A"),
  /** Which of the two candidates of the block the coin chose, the lowest lottery number first (R5). */
  coin: z.optional(z.enum(["A", "B"])),
  /** The pair of candidates a coin decided between (R5). */
  block: z.optional(z.string()),
  /** Why this pair is possible and good, in sentences of the language asked for. */
  reasons: z.array(z.string()),
  /** Those of the reasons that ask for a look before anybody says yes; absent where there are none. */
  attention: z.optional(z.array(z.string())),
  /** `proposed` in a plan; later what the sheet `Matches` says. */
  status: z.string(),
});
/** A pair as a round proposes it. */
export type Proposal = z.infer<typeof proposal>;

/** A household drawn for comparison (R5). */
export const control = z.object({
  /** Code of the household. */
  household: z.string(),
  /** Code of the group it was a candidate of. */
  group: z.string(),
  /** The pair of candidates the coin decided between. */
  block: z.string(),
});

/** Someone the round could not match, and why. */
export const waiting = z.object({
  /** Which side. */
  side: z.enum(["group", "household"]),
  /** Code of the group or household. */
  code: z.string(),
  /** Nobody possible at all, too many for too few, or the lottery. */
  reason: z.enum(["no-candidate", "outnumbered", "draw"]),
  /** With `outnumbered`: set where the wishes of people decided that it is this one, as no pair would cost a match. */
  decidedBy: z.optional(z.enum(["wishes"])),
  /** Number of possible partners in this pool. */
  candidates: z.number(),
  /** The nearest misses, with the rules that stood in the way. */
  nearest: z.optional(
    z.array(
      z.object({
        /** Code of the one who was nearly possible. */
        code: z.string(),
        /** Every rule that said no. */
        failing: z.array(reasonCode),
      }),
    ),
  ),
  /** Why they wait, in sentences of the language asked for. */
  because: z.optional(z.array(z.string())),
  /** What would help, in sentences of the language asked for. */
  helps: z.optional(z.array(z.string())),
});
/** Someone the round could not match. */
export type Waiting = z.infer<typeof waiting>;

/** How high both sides' wishes were met; participants on both sides, two per pair. */
export const profile = z.object({
  /** Got a first choice. */
  first: z.number(),
  /** Got a second choice. */
  second: z.number(),
  /** Got a third choice. */
  third: z.number(),
  /** Got a fourth choice. */
  fourth: z.number(),
  /** Got a fifth choice. */
  fifth: z.number(),
  /** Got a type they had not ranked. */
  unranked: z.number(),
});
/** How high both sides' wishes were met. */
export type Profile = z.infer<typeof profile>;

/**
 * How far standing proposals may move when a round is matched again (matching.md 2.6). `rank-first`: as many as possible
 * stay, after the wishes. `keep-first`: as many as possible stay, before the wishes. `full`: nothing is kept for its own sake.
 */
export const rematchMode = z.enum(["rank-first", "keep-first", "full"]);
/** How far standing proposals may move. */
export type RematchMode = z.infer<typeof rematchMode>;

/** What matching again would give in one mode. */
export const rematchOutcome = z.object({
  /** Which mode. */
  mode: rematchMode,
  /** Groups with a household, those that keep theirs among them. */
  matches: z.number(),
  /** How high the wishes of both sides would be met. */
  profile,
  /** Codes of the groups that would lose a household that still takes part. */
  moved: z.array(z.string()),
});
/** What matching again would give in one mode. */
export type RematchOutcome = z.infer<typeof rematchOutcome>;
