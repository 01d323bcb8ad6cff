import * as z from "zod/mini";
import { civilDate } from "./words.ts";

/** One planned conversation with one side of one match (R50). */
export const checkIn = z.object({
  /** Id of the match. */
  match: z.string(),
  /** Which side. */
  side: z.enum(["group", "household"]),
  /** 1 to 14: day 2, day 14, day 30, then months 2 to 12. */
  number: z.number().check(z.minimum(1), z.maximum(14)),
  /** A working day. */
  planned: civilDate,
  /** The match rests on that day and nobody knows until when: nobody has to call. */
  onHold: z.optional(z.literal(true)),
  /** The day it took place, as typed in the tracker. */
  done: z.optional(civilDate),
  /** Name of the contact person. */
  contactPerson: z.optional(z.string()),
});
/** One planned conversation. */
export type CheckIn = z.infer<typeof checkIn>;

/** The coded warnings of a tracker; what each means stands in core/check-ins/signals.ts. */
export const signalCode = z.enum(["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10", "S11"]);
/** The code of a warning. */
export type SignalCode = z.infer<typeof signalCode>;

/** A coded warning from check-ins. */
export const signal = z.object({
  /** Id of the match. */
  match: z.string(),
  /** Which warning. */
  code: signalCode,
  /** Amber: talk within ten days. Red: within three working days, today for safety and stopping. */
  level: z.enum(["amber", "red"]),
  /** Since when. */
  since: civilDate,
  /** The day on which an amber signal became red, because another came beside it or it stayed for a month. */
  redSince: z.optional(civilDate),
  /** Keys of the rows that gave rise to it. */
  because: z.array(z.string()),
});
/** A coded warning from check-ins. */
export type Signal = z.infer<typeof signal>;
