import * as z from "zod/mini";
import { profile, reasonCode } from "./round.ts";

const side = z.enum(["group", "household"]);

/** A rule that forbids a pair, with its numbers; those that the rule does not look at are absent. */
export const reasonAgainst = z.object({
  /** The rule. */
  code: reasonCode,
  /** For distances: how far apart, in whole metres. */
  metres: z.optional(z.number()),
  /** For distances: set where people gave it between these two postcodes, and it is not the straight line. */
  byTable: z.optional(z.literal(true)),
  /** For distances: the limit of this pair in whole metres. */
  limitMetres: z.optional(z.number()),
  /** Set where the group set that limit for itself. */
  own: z.optional(z.literal(true)),
  /** For `distance-uncertain`: how far off the distance may be, in kilometres. */
  errorKm: z.optional(z.number()),
  /** For `vulnerability`: the score, on the scale of this workbook. */
  score: z.optional(z.number()),
  /** For `vulnerability`: what the group can carry, on the same scale. */
  capacity: z.optional(z.number()),
  /** Of whom something is not known, or who has a break. */
  side: z.optional(z.enum(["group", "household", "both"])),
  /** For `consent`. */
  consent: z.optional(z.enum(["no", "unknown"])),
  /** For `approval`: the papers that are not there yet. */
  missing: z.optional(z.array(z.string())),
  /** For `municipality`: whether both are known. */
  known: z.optional(z.boolean()),
});
/** A rule that forbids a pair, with its numbers. */
export type ReasonAgainst = z.infer<typeof reasonAgainst>;

/** Somebody who was read and takes no part in a round. */
export const absence = z.object({
  /** Which side. */
  side,
  /** Code, as it stands on the sheet. */
  code: z.string(),
  /**
   * Why: in a proposal or match, matched by their own status alone, not so far yet, no more, or a row with an error. After
   * a match that ended: they want no other, not yet, had no new intake, or the coordinator has not agreed (R58).
   */
  because: z.enum([
    "in-match",
    "status-matched",
    "registered",
    "intake",
    "withdrawn",
    "ended",
    "error",
    "again-not",
    "again-later",
    "again-intake",
    "again-approval",
  ]),
  /** Id of the proposal or match, for `in-match`; of the match that ended, for what comes after one. */
  match: z.optional(z.string()),
});
/** Somebody who was read and takes no part in a round. */
export type Absence = z.infer<typeof absence>;

/** Why two people are not a pair: what it would cost if they were (matching.md 3). */
export const whyNot = z.object({
  /** Code of the group. */
  group: z.string(),
  /** Code of the household. */
  household: z.string(),
  /** True where somebody asked about this pair. */
  asked: z.optional(z.literal(true)),
  /** Who of the two takes no part in the round; absent where both do. */
  absent: z.optional(z.array(absence)),
  /** Every rule that forbids the pair; absent where it is possible. */
  failing: z.optional(z.array(reasonCode)),
  /** The same rules with their numbers. */
  reasons: z.optional(z.array(reasonAgainst)),
  /**
   * What every goal would lose or win if this pair had to be formed, the most important goal first; goals that stay the
   * same are left out. Above 0 is worse, whatever the goal counts.
   */
  costs: z.optional(
    z.array(
      z.object({
        /** Name of the goal, as in `proof.levels`. */
        level: z.string(),
        /** How much worse. */
        by: z.number(),
      }),
    ),
  ),
  /** How many other groups would get another household, or none. */
  moves: z.optional(z.number()),
});
/** Why two people are not a pair. */
export type WhyNot = z.infer<typeof whyNot>;

/** People who together can reach too few others: the reason that some of them must wait (Hall 1935). */
export const shortage = z.object({
  /** Which side is too many. */
  side,
  /** Their codes. */
  codes: z.array(z.string()),
  /** Codes of everybody on the other side that any of them could be paired with. */
  reach: z.array(z.string()),
});
/** People who together can reach too few others. */
export type Shortage = z.infer<typeof shortage>;

/** The smallest change of one rule for one person by which they could be matched, nobody losing theirs. */
export const counterfactual = z.object({
  /** Which side. */
  side,
  /** Code of the one who waits. */
  code: z.string(),
  /** The rule that would have to give way. */
  rule: reasonCode,
  /** What it would have to be: kilometres for `distance`, what the group can carry for `vulnerability`. */
  needed: z.optional(z.number()),
  /** For `distance` the limit in kilometres that the group concerned set for itself, where it is that which gives way. */
  ownLimitKm: z.optional(z.number()),
  /** Code of the first on the other side who would then be possible; others may have to move along to make room. */
  with: z.string(),
});
/** The smallest change by which somebody could be matched. */
export type Counterfactual = z.infer<typeof counterfactual>;

/** What another distance limit would give, everything else the same (matching.md 3). */
export const distancePoint = z.object({
  /** The limit in kilometres. */
  km: z.number(),
  /** Groups with a household. */
  matches: z.number(),
  /** How high the wishes would be met. */
  profile,
});
/** What another distance limit would give. */
export type DistancePoint = z.infer<typeof distancePoint>;

/** The pairs that live so far apart (R18). */
export const distanceBand = z.object({
  /** Farther than this many kilometres; 0 for the first band, which begins next door. */
  fromKm: z.number(),
  /** No farther than this; absent in the last band, which has no end. */
  toKm: z.optional(z.number()),
  /** Pairs that could be matched. */
  possible: z.number(),
  /** Pairs that were. */
  matches: z.number(),
});
/** The pairs that live so far apart. */
export type DistanceBand = z.infer<typeof distanceBand>;

/** Who would help most if they joined: read from the prices of the first goal. */
export const advice = z.object({
  /** Which side should grow by one. */
  side,
  /** Municipality where they should live; absent where that is not known. */
  municipality: z.optional(z.string()),
  /** Code of somebody who waits, near whom they should live. For the coordinator alone: people recruit without it (R14). */
  near: z.string(),
  /** Four digits of the postcode of that somebody; absent where it is not known. */
  area: z.optional(z.string()),
  /** For a group: the type it should be open to. For a household: its type. */
  type: z.optional(z.string()),
  /**
   * For a group: what it should be able to carry at least. For a household: the highest score that fits. Always the upper
   * end of one of the five bands of support (0, 2, 4, 6 or 8), because it can follow from the score of one person.
   */
  vulnerability: z.optional(z.number()),
  /**
   * How many of those who wait it could be matched with, or make room for: households of that type there, or groups there
   * that have that type as their first choice.
   */
  helps: z.number(),
  /** Groups with a household more than now. */
  gain: z.number(),
});
/** Who would help most if they joined. */
export type Advice = z.infer<typeof advice>;

/** How often somebody would be matched if the same round were drawn with other seeds. */
export const chance = z.object({
  /** Which side. */
  side,
  /** Code. */
  code: z.string(),
  /** Share of the draws in which they were matched, 0 to 1. */
  matched: z.number(),
  /** Why never, where that is so. */
  never: z.optional(z.enum(["no-candidate", "outnumbered"])),
});
/** How often somebody would be matched with other seeds. */
export type Chance = z.infer<typeof chance>;

/** How a household type fared: to see whether a round is fair to those at risk (matching.md 2.1). */
export const typeAudit = z.object({
  /** Household type, or `unknown`. */
  type: z.string(),
  /** Households of this type in the pool. */
  households: z.number(),
  /** Those with at least one possible group. */
  possible: z.number(),
  /** Those matched. */
  matched: z.number(),
  /** Mean place in the ranking of the group that they got; absent where nobody was matched to a group with wishes. */
  meanRank: z.optional(z.number()),
  /** Mean chance over the reseeded draws; absent where they were not made. */
  meanChance: z.optional(z.number()),
});
/** How a household type fared. */
export type TypeAudit = z.infer<typeof typeAudit>;

/** What a larger pool may bring (R4): the same people in smaller random pools, and all of them. */
export const poolPoint = z.object({
  /** Share of the pool, 0 to 1. */
  share: z.number(),
  /** Mean number of possible households of a group. */
  candidates: z.number(),
  /** Mean share of the groups with a household, 0 to 1. */
  matched: z.number(),
});
/** What a pool of some size brings. */
export type PoolPoint = z.infer<typeof poolPoint>;

/** How alike the matched and the compared households of a control group are (R5). */
export const balanceItem = z.object({
  /** What was compared. */
  trait: z.string(),
  /** Mean, or share, among the households that the coin matched. */
  matched: z.number(),
  /** The same among those that it compared. */
  compared: z.number(),
  /** Standardised mean difference; absent where nobody differs. */
  difference: z.optional(z.number()),
});
/** How alike matched and compared households are. */
export type BalanceItem = z.infer<typeof balanceItem>;

/** The balance of a control group. */
export const balance = z.object({
  /** Pairs of candidates that a coin decided between. */
  blocks: z.number(),
  /** Blocks whose two candidates have the same household type. */
  sameType: z.number(),
  /** Blocks of which both household types are known. */
  knownTypes: z.number(),
  /** Mean difference of the vulnerability scores within blocks, 0 to 8; absent where no scores are known. */
  scoreDifference: z.optional(z.number()),
  /** One line per trait. */
  items: z.array(balanceItem),
  /** Share of all coin throws that would differ at least as much as this one; absent without blocks. */
  permutation: z.optional(z.number()),
});
/** The balance of a control group. */
export type Balance = z.infer<typeof balance>;

/** All that explains a round besides its pairs. What was not computed, as in very large rounds, is absent. */
export const explanations = z.object({
  /** Why other possible pairs were not formed. */
  whyNot: z.optional(z.array(whyNot)),
  /** Why some must wait. */
  shortages: z.optional(z.array(shortage)),
  /** What would let somebody who waits be matched. */
  counterfactuals: z.optional(z.array(counterfactual)),
  /** What each objective would have given: the price of the rule. */
  profiles: z.optional(
    z.array(
      z.object({
        /** Value of the setting `objective`. */
        objective: z.string(),
        /** How high the wishes would be met. */
        profile,
      }),
    ),
  ),
  /** Matches against the distance limit. */
  distanceCurve: z.optional(z.array(distancePoint)),
  /** How far apart those live who could be and were matched. */
  distanceBands: z.optional(z.array(distanceBand)),
  /** Where and who one more would help most. */
  advice: z.optional(z.array(advice)),
  /** Chances over reseeded draws. */
  chances: z.optional(z.array(chance)),
  /** How every household type fared. */
  audit: z.optional(z.array(typeAudit)),
  /** What a larger pool may bring. */
  pools: z.optional(z.array(poolPoint)),
  /** With a control group: how alike both arms are. */
  balance: z.optional(balance),
});
/** All that explains a round besides its pairs. */
export type Explanations = z.infer<typeof explanations>;
