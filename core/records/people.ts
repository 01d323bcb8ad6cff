import * as z from "zod/mini";
import { languageCode } from "./words.ts";

/** A cultural ambassador: bridges language and culture for a match (R51). */
export const ambassador = z.object({
  /** The code the coordinator uses, or one derived from the row. */
  code: z.string(),
  /** As typed; stays in the workbook. */
  name: z.optional(z.string()),
  /** ISO codes; empty when none could be read. */
  languages: z.array(languageCode),
  /** Municipality or place as typed. */
  municipality: z.optional(z.string()),
  /** How many matches at once. */
  capacity: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
});
/** A cultural ambassador. */
export type Ambassador = z.infer<typeof ambassador>;

/** Phones both sides of a match every month (R50); known by name. */
export const contactPerson = z.object({
  /** As typed: what the other sheets refer to. */
  name: z.string(),
  /** Where reminders go. */
  email: z.optional(z.string()),
  /** Language of the reminders. */
  language: z.optional(z.enum(["nl", "en"])),
  /** Municipality or place as typed. */
  municipality: z.optional(z.string()),
});
/** Phones both sides of a match every month. */
export type ContactPerson = z.infer<typeof contactPerson>;

/** An organisation or side that tasks belong to (R30, R32). */
export const party = z.object({
  /** `municipality`, `vwn`, `coa`, `coordinator`, `group`, `newcomer`, `ggd`, `housing`, or a key of one's own. */
  key: z.string(),
  /** As typed. */
  name: z.optional(z.string()),
  /** Name of the one fixed contact (R32). */
  contact: z.optional(z.string()),
  /** Name of who stands in. */
  backup: z.optional(z.string()),
  /** Hours at which the contact can be reached, as typed. */
  reachable: z.optional(z.string()),
});
/** An organisation or side that tasks belong to. */
export type Party = z.infer<typeof party>;
