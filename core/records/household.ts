import * as z from "zod/mini";
import { civilDate, expectation, householdType, languageCode, location, personStatus, ranking } from "./words.ts";

/** One person or a family with a residence permit, or coming by resettlement. */
export const household = z.object({
  /** The code the coordinator uses, trimmed. */
  code: z.string(),
  /** As typed; stays in the workbook. */
  name: z.optional(z.string()),
  /** Municipality or place as typed. */
  municipality: z.optional(z.string()),
  /** `1234AB`, or the four digits when the letters are not known. */
  postcode: z.optional(z.string()),
  /** Where the household lives or will live. */
  location: z.optional(location),
  /** Number of adults. */
  adults: z.optional(z.number().check(z.minimum(0), z.maximum(30))),
  /** Number of children under 18. */
  children: z.optional(z.number().check(z.minimum(0), z.maximum(30))),
  /** Household type (R3). */
  type: z.optional(householdType),
  /** Age in years of the person who signed up. */
  age: z.optional(z.number().check(z.minimum(0), z.maximum(120))),
  /** The kinds of group this household prefers (R3). */
  ranking: z.optional(ranking),
  /** What support asks of a group (R2); never shown as more than a band unless opened. */
  vulnerability: z.optional(
    z.object({
      /** 0 none to 8 very much. */
      score: z.optional(z.number().check(z.minimum(0), z.maximum(8))),
      /** Parts of the score, by the name of their column; own properties of a map made without a prototype. */
      parts: z.optional(z.record(z.string(), z.number())),
    }),
  ),
  /** ISO codes; not used by the pilot preset (R7). */
  languages: z.optional(z.array(languageCode)),
  /** Level of Dutch (R64). */
  dutch: z.optional(z.enum(["none", "A0", "A1", "A2", "B1", "B2", "C1", "C2"])),
  /** As typed; not used by the pilot preset (R7). */
  interests: z.optional(z.array(z.string())),
  /** As typed; not used by the pilot preset (R7). */
  workFields: z.optional(z.array(z.string())),
  /** As typed; not used by the pilot preset (R7). */
  priorities: z.optional(z.array(z.string())),
  /** Hours and focus the household expects (R19). */
  expectation: z.optional(expectation),
  /** Agreed to be matched (R12, R48). */
  consent: z.optional(z.enum(["yes", "no", "unknown"])),
  /** Whether a cultural ambassador is asked for (R51, R52). */
  ambassador: z.optional(z.enum(["wanted", "not-needed", "declined"])),
  /** Day of signing up. */
  registeredOn: z.optional(civilDate),
  /** Day of the intake talk. */
  intakeOn: z.optional(civilDate),
  /** Day of moving into the home in the municipality (R10). */
  housedOn: z.optional(civilDate),
  /** Day of arrival in the Netherlands, for resettlement. */
  arrivesOn: z.optional(civilDate),
  /** How far the household is (R9). */
  status: z.optional(personStatus),
  /** Name of the contact person who phones both sides (R50). */
  contactPerson: z.optional(z.string()),
});
/** One household. */
export type Household = z.infer<typeof household>;
