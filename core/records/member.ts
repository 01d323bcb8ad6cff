import * as z from "zod/mini";
import { civilDate, location } from "./words.ts";

/** A paper that somebody saw; never the paper itself (R21). */
export const seen = z.object({
  /** True once somebody saw it. */
  seen: z.boolean(),
  /** When it was seen. */
  on: z.optional(civilDate),
});
/** A paper that somebody saw (R21). */
export type Seen = z.infer<typeof seen>;

/** One resident of a group. */
export const member = z.object({
  /** As typed; stays in the workbook. */
  name: z.optional(z.string()),
  /** Years. */
  age: z.optional(z.number().check(z.minimum(0), z.maximum(120))),
  /** As typed; for dividing tasks, never for matching (R7). */
  occupation: z.optional(z.string()),
  /** Lower case. */
  email: z.optional(z.string()),
  /** As text, with the leading zero. */
  phone: z.optional(z.string()),
  /** How often free in office hours (R43). */
  daytime: z.optional(z.enum(["often", "sometimes", "never"])),
  /** Hours a week offered. */
  hoursPerWeek: z.optional(z.number().check(z.minimum(0), z.maximum(168))),
  /** As typed, one per entry. */
  skills: z.optional(z.array(z.string())),
  /** `1234AB`, or the four digits when the letters are not known. */
  postcode: z.optional(z.string()),
  /** Where the member lives. */
  location: z.optional(location),
  /** Periods away, both days included. */
  absences: z.optional(
    z.array(
      z.object({
        /** First day away. */
        from: civilDate,
        /** Last day away. */
        to: civilDate,
      }),
    ),
  ),
  /** Declaration, certificate of conduct and training, each seen or not (R21, R26). */
  approval: z.optional(
    z.object({
      /** The participants' declaration, signed. */
      declaration: z.optional(seen),
      /** The certificate of conduct (VOG): seen, never kept. */
      conductCertificate: z.optional(seen),
      /** The start training, followed. */
      training: z.optional(seen),
    }),
  ),
});
/** One resident of a group. */
export type Member = z.infer<typeof member>;
