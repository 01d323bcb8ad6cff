import * as z from "zod/mini";
import { condition } from "../tasks/catalogue.ts";

/** How far the settlement plan of one match is, without what people wrote in it (R34, R54). */
export const settlementPlan = z.object({
  /** Id of the match. */
  match: z.string(),
  /** Code of the group. */
  group: z.string(),
  /** Code of the household. */
  household: z.string(),
  /** `complete` once every question on equality is answered and a goal has a step, who, when and the newcomer's yes. */
  state: z.enum(["none", "incomplete", "complete"]),
  /** Cells to fill in before the plan is complete. */
  missing: z.array(
    z.object({
      /** What is missing there. */
      part: z.enum(["equality", "goal", "step", "who", "when", "agreed"]),
      /** Name of the sheet. */
      sheet: z.string(),
      /** Address; absent where people took the column away. */
      cell: z.optional(z.string()),
    }),
  ),
  /** Goals that were set and not put aside. */
  goals: z.object({
    /** All of them. */
    set: z.int(),
    /** Those that the newcomer said yes to. */
    agreed: z.int(),
    /** Those that were reached. */
    done: z.int(),
  }),
  /** Whether the household wants to be in touch with the group, as it last said (R48). */
  contact: z.enum(["yes", "no", "later", "open"]),
  /** Conditions of the catalogue that somebody answered. */
  answers: z.array(
    z.object({
      /** As in the catalogue. */
      condition,
      /** Whether it holds. */
      holds: z.boolean(),
    }),
  ),
});
/** How far the settlement plan of one match is. */
export type SettlementPlan = z.infer<typeof settlementPlan>;
