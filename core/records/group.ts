import * as z from "zod/mini";
import { member } from "./member.ts";
import { civilDate, expectation, householdType, languageCode, location, personStatus, ranking } from "./words.ts";

/** A *Welkom Groep*: residents, usually five, who support one household for a year. */
export const group = z.object({
  /** The code the coordinator uses, trimmed. */
  code: z.string(),
  /** As typed; stays in the workbook. */
  name: z.optional(z.string()),
  /** Municipality or place as typed. */
  municipality: z.optional(z.string()),
  /** `1234AB`, or the four digits when the letters are not known. */
  postcode: z.optional(z.string()),
  /** Where the group lives; between members see the setting `distance.from`. */
  location: z.optional(location),
  /** The limit this group set for itself, in kilometres, in place of the round's (R1); absent when unknown. */
  distanceKm: z.optional(z.number().check(z.positive(), z.maximum(500))),
  /** Number of members; 3 to 9 occur (R22). */
  size: z.optional(z.number().check(z.minimum(1), z.maximum(50))),
  /** The members, where the workbook has them. */
  members: z.optional(z.array(member)),
  /** How the members know each other, as typed, one per entry (R22). */
  relation: z.optional(z.array(z.string())),
  /** What the members themselves live as; households rank these (R3). */
  types: z.optional(z.array(householdType)),
  /** The household types this group prefers (R3). */
  ranking: z.optional(ranking),
  /** What the group can carry and will carry (R2). */
  vulnerability: z.optional(
    z.object({
      /** 0 none to 4 much. */
      willingness: z.optional(z.number().check(z.minimum(0), z.maximum(4))),
      /** 0 none to 4 much. */
      experience: z.optional(z.number().check(z.minimum(0), z.maximum(4))),
    }),
  ),
  /** ISO codes; not used by the pilot preset (R7). */
  languages: z.optional(z.array(languageCode)),
  /** As typed; not used by the pilot preset (R7). */
  interests: z.optional(z.array(z.string())),
  /** As typed; not used by the pilot preset (R7). */
  workFields: z.optional(z.array(z.string())),
  /** As typed; not used by the pilot preset (R7). */
  priorities: z.optional(z.array(z.string())),
  /** Hours and focus the group expects (R19). */
  expectation: z.optional(expectation),
  /** From a column about the whole group: stands for all members (R21). */
  approval: z.optional(
    z.object({
      /** Everyone signed the participants' declaration. */
      declaration: z.optional(z.boolean()),
      /** A certificate of conduct (VOG) was seen of everyone; the document itself is never kept. */
      conductCertificate: z.optional(z.boolean()),
      /** Everyone followed the start training (R26). */
      training: z.optional(z.boolean()),
    }),
  ),
  /**
   * What people noted on our sheets `Goedkeuring` and `Training` of the members together (R21, R26); of what nobody began
   * to note for this group there is nothing.
   */
  noted: z.optional(
    z.object({
      /** Everyone signed the participants' declaration. */
      declaration: z.optional(z.boolean()),
      /** A certificate of conduct (VOG) was seen of everyone. */
      conductCertificate: z.optional(z.boolean()),
      /** How many members followed the start training, of all. */
      training: z.optional(
        z.object({
          /** Who followed it. */
          count: z.number(),
          /** Who should. */
          of: z.number(),
        }),
      ),
    }),
  ),
  /** Day of signing up. */
  registeredOn: z.optional(civilDate),
  /** Day of the intake talk. */
  intakeOn: z.optional(civilDate),
  /** How far the group is (R9). */
  status: z.optional(personStatus),
  /** Name of the contact person who phones both sides (R50). */
  contactPerson: z.optional(z.string()),
});
/** A *Welkom Groep*. */
export type Group = z.infer<typeof group>;
