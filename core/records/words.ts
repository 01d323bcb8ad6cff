import * as z from "zod/mini";

/** Civil date `yyyy-MM-dd`. */
export const civilDate = z.iso.date();

/**
 * How a household lives, as both sides rank it (report B section 1.5): a family with children, a couple without, one
 * parent with children, a single man, a single woman.
 */
export const householdType = z.enum(["family", "couple", "single-parent", "single-man", "single-woman"]);
/** One of the five household types. */
export type HouseholdType = z.infer<typeof householdType>;
/** The household types in the order in which we show them. */
export const householdTypes: readonly HouseholdType[] = [
  "family",
  "couple",
  "single-parent",
  "single-man",
  "single-woman",
];

/** A preference: best first; types on one line tie; a type left out was not ranked. */
export const ranking = z.array(z.array(householdType));
/** Best first, ties share a place. */
export type Ranking = z.infer<typeof ranking>;

/** How far a person or group is on the way to a match (R9). */
export const personStatus = z.enum([
  "registered",
  "intake",
  "approved",
  "pool",
  "matched",
  "paused",
  "withdrawn",
  "ended",
]);
/** One of the stages of R9. */
export type PersonStatus = z.infer<typeof personStatus>;

/** Where someone lives, as precisely as it is known. */
export const location = z.object({
  /** Degrees north, WGS 84. */
  lat: z.number().check(z.minimum(-90), z.maximum(90)),
  /** Degrees east, WGS 84. */
  lon: z.number().check(z.minimum(-180), z.maximum(180)),
  /** Root mean square distance of an address of the area to this point, in kilometres; 0 for a point of its own. */
  precisionKm: z.number().check(z.minimum(0)),
  /** Where the point came from: columns of the sheet, a full postcode, its four digits, or the name of a place. */
  source: z.enum(["sheet", "postcode6", "postcode4", "place"]),
});
/** Where someone lives, as precisely as it is known. */
export type Location = z.infer<typeof location>;

/** What someone hopes for (R19): hours a week together, and 1 social to 5 goal-oriented. */
export const expectation = z.object({
  /** Hours a week. */
  hoursPerWeek: z.optional(z.number().check(z.minimum(0), z.maximum(168))),
  /** 1 social to 5 goal-oriented. */
  focus: z.optional(z.number().check(z.minimum(1), z.maximum(5))),
});
/** What someone hopes for (R19). */
export type Expectation = z.infer<typeof expectation>;

/** ISO 639-1 code of a language, or 639-3 where there is none. */
export const languageCode = z.string().check(z.regex(/^[a-z]{2,3}$/u));
