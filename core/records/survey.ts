import * as z from "zod/mini";

/** One filled-in questionnaire (R62). */
export const survey = z.object({
  /** Intake, half-way or end. */
  wave: z.enum(["intake", "mid", "end"]),
  /** Whose answers: a group together, one member, a household, a partner organisation (R23, R71). */
  respondent: z.enum(["group", "member", "household", "partner"]),
  /** Code of the group or household; absent when the answers are anonymous. */
  code: z.optional(z.string()),
  /** Answer per item. */
  answers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
/** One filled-in questionnaire. */
export type Survey = z.infer<typeof survey>;
