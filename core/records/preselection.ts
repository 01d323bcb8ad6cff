import * as z from "zod/mini";
import { householdType } from "./words.ts";

/** A kind of household, as general as it may be told before anybody has a name (R14). */
export const profileOfHousehold = z.object({
  /** Household type; absent when it is not known. */
  type: z.optional(householdType),
  /** How many persons: `1`, `2`, `3-4`, `5-6` or `7+`; absent when it is not known or does not matter. */
  persons: z.optional(z.string()),
  /** How much support: 0 none, 1 little, 2 some, 3 much, 4 very much; absent when it is not known. */
  support: z.optional(z.number().check(z.minimum(0), z.maximum(4))),
});
/** A kind of household. */
export type HouseholdProfile = z.infer<typeof profileOfHousehold>;

/** A kind of home, as the sheet `Woningen` has it. */
export const homeKind = z.object({
  /** As typed. */
  municipality: z.string(),
  /** The household type it is meant for; absent for any. */
  type: z.optional(householdType),
  /** The most persons that can live there; absent for any number. */
  most: z.optional(z.number()),
  /** From when, `yyyy-MM-dd`. */
  from: z.optional(z.string()),
});
/** A kind of home. */
export type HomeKind = z.infer<typeof homeKind>;

/** A kind of household that a group could support, and the homes for it near the group. */
export const suitable = z.object({
  /** Which kind. */
  profile: profileOfHousehold,
  /** The kinds of home in the group's municipality that it fits in. */
  homes: z.array(homeKind),
  /** Place of its type in the group's ranking; absent when it was left out, or when type or wishes are not known. */
  rank: z.optional(z.number()),
});
/** A kind of household that a group could support. */
export type Suitable = z.infer<typeof suitable>;

/** A place that the pre-selection keeps for a group: a kind of household in a kind of home. */
export const kept = z.object({
  /** Which kind of household. */
  profile: profileOfHousehold,
  /** In which home. */
  home: homeKind,
  /** Place of its type in the group's ranking; absent when it was left out, or when type or wishes are not known. */
  rank: z.optional(z.number()),
});
/** A place that the pre-selection keeps for a group. */
export type Kept = z.infer<typeof kept>;

/** What the pre-selection says of one group. */
export const preselectedGroup = z.object({
  /** Code of the group. */
  group: z.string(),
  /** As typed. */
  municipality: z.optional(z.string()),
  /** The first place kept for it, and a second to choose from; none where it must wait. */
  kept: z.array(kept),
  /** Every kind of household that it could support (R16: one is no choice). */
  suitable: z.array(suitable),
  /** Why nothing is kept for it. */
  reason: z.optional(
    z.enum(["approval", "municipality-unknown", "no-home", "vulnerability-unknown", "nothing-fits", "outnumbered"]),
  ),
});
/** What the pre-selection says of one group. */
export type PreselectedGroup = z.infer<typeof preselectedGroup>;

/** One more home, group or household of a kind, and what that would change. */
export const oneMore = z.object({
  /** What there would be one more of. */
  what: z.enum(["home", "group", "household"]),
  /** Where; absent for a household, which can live anywhere. */
  municipality: z.optional(z.string()),
  /** For a home and a household: which type; absent where any type changes as much. */
  type: z.optional(householdType),
  /** For a group: how much support it should be able to give at least, 0 to 4. */
  support: z.optional(z.number()),
  /** Groups with a household more than now. */
  groups: z.number(),
  /** Groups with a choice more than now. */
  choices: z.number(),
});
/** One more of a kind, and what that would change. */
export type OneMore = z.infer<typeof oneMore>;

/** How far from the best a division may be whose search was cut short. */
export const preselectionGap = z.object({
  /** The first goal that is not proven; the goals before it are. */
  goal: z.enum(["groups", "choices", "wishes", "lottery"]),
  /** For groups and choices: so many groups more at most. For the others: by so much at most in the goal's own numbers. */
  most: z.number(),
});
/** How far from the best a division may be. */
export type PreselectionGap = z.infer<typeof preselectionGap>;

/** Phase 1 of resettlement (R12): which kinds of household which groups could support, before anybody has a name. */
export const preselection = z.object({
  /** What decided between groups that were equal. */
  seed: z.string(),
  /** Groups, homes and households that took part, and what came of it. */
  counts: z.object({
    /** Groups in the pool. */
    groups: z.number(),
    /** Homes on the sheet `Woningen`. */
    homes: z.number(),
    /** Households on the list; 0 where there is none, and the homes say which kinds are possible. */
    households: z.number(),
    /** Groups with a place. */
    placed: z.number(),
    /** Groups with a second to choose from. */
    choices: z.number(),
  }),
  /** In the order of their codes. */
  groups: z.array(preselectedGroup),
  /** Per municipality. */
  municipalities: z.array(
    z.object({
      /** As typed. */
      municipality: z.string(),
      /** Groups there. */
      groups: z.number(),
      /** Homes there. */
      homes: z.number(),
      /** Groups there with a place. */
      placed: z.number(),
      /** Groups there with a second to choose from. */
      choices: z.number(),
    }),
  ),
  /** What one more would change, the most useful first. */
  oneMore: z.array(oneMore),
  /** False when the search for one more was cut short: what is not in `oneMore` may change something too. */
  oneMoreExact: z.boolean(),
  /** False when the search was cut short, so that a better division may exist. */
  exact: z.boolean(),
  /** Where `exact` is false: how much better at most. */
  gap: z.optional(preselectionGap),
});
/** Phase 1 of resettlement. */
export type Preselection = z.infer<typeof preselection>;
