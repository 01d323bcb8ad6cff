import * as z from "zod/mini";
import { civilDate } from "../records/words.ts";
import rows from "./catalogue.json";

const words = z.object({ nl: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });

/** What decides whether a task applies to a match; a task without a condition always does. */
export const condition = z.enum([
  "adults",
  "b1-or-z-route",
  "children",
  "children-0-4",
  "children-4-17",
  "children-parents-agree",
  "civic-integration-duty",
  "diploma",
  "family-abroad",
  "foreign-licence",
  "group-not-wanted",
  "invitation",
  "low-income",
  "medical-need",
  "newcomer-agrees",
  "newcomer-ready",
  "newcomer-wants",
  "no-own-income",
  "own-tenancy",
  "social-assistance",
  "transitional-home",
]);
/** What decides whether a task applies to a match. */
export type Condition = z.infer<typeof condition>;

/** The five pillars of the programme (R28), as tags. */
export const pillar = z.enum([
  "equality",
  "communities-of-care",
  "positivity",
  "intercultural-sensitivity",
  "connection",
]);
/** One of the five pillars of the programme (R28). */
export type Pillar = z.infer<typeof pillar>;

/** One task as the catalogue has it, for any match. */
export const catalogueTask = z.object({
  /** `T01` and so on, never used again for another task; a task that people add has an id of their own. */
  id: z.string().check(z.regex(/^T\d{2,3}$/u)),
  /** What is to be done, in every language. */
  title: words,
  /** The six domains of the settlement plan, social contact and administration (R31). */
  domain: z.enum(["housing", "income", "language_civic", "health", "work", "education", "social", "administration"]),
  /** Part of someone's new life, or of running the programme. */
  track: z.enum(["newcomer", "programme"]),
  /** Before arrival, day of arrival, first week, first month, months 2 and 3, months 4 to 12, closing. */
  phase: z.enum(["pre", "d0", "w1", "m1", "m2-3", "m4-12", "close"]),
  /** The day that the due date is counted from: arrival, or the start of the match. */
  anchor: z.enum(["arrival", "match"]),
  /** Days after the anchor; negative is before. */
  offset: z.int(),
  /** What law or local rules say of the term. Facts with their source; the due date never passes it. */
  term: z.optional(words),
  /** Key of the one party that sees to it (R30). */
  responsible: z.string(),
  /** Keys of the parties that help. */
  supporting: z.array(z.string()),
  /** Can only be done in office hours, so that its due date is a working day (R43). */
  daytime: z.boolean(),
  /** Whether a group member goes along; `optional` is for the newcomer to say (R45). */
  accompaniment: z.enum(["no", "optional", "yes"]),
  /** What language it asks of whoever helps. */
  languageNeed: z.enum([
    "none",
    "gestures",
    "basic",
    "basic-dutch",
    "basic-dutch-or-interpreter",
    "interpreter",
    "translation",
  ]),
  /** Hours of work in all, over the whole year where it recurs. An estimate: no source gives hours. */
  effortHours: z.number().check(z.positive()),
  /** How often it comes back, and how many times where that is known. */
  recurrence: z.optional(
    z.object({
      every: z.enum(["day", "week", "month", "quarter", "half-year"]),
      times: z.optional(z.int().check(z.minimum(1))),
    }),
  ),
  /** Ids of the tasks that come first; one that does not apply counts as done. */
  prerequisites: z.array(z.string()),
  /** Two households in one city can be served at once (R43). */
  combinable: z.boolean(),
  /** Absent: always applies. */
  condition: z.optional(condition),
  /** `resettlement`: not for a household that was already settled when the match began. */
  variant: z.enum(["both", "resettlement"]),
  /** The decision is the newcomer's, whoever sees to the task (R41, R46, R48). */
  newcomerDecides: z.optional(z.literal(true)),
  /** What it adds to (R28); often nothing in particular. */
  pillars: z.array(pillar),
  /**
   * Where it comes from; `recollection` was not found in a source and is shown with a mark, `local` is what the people
   * of the programme say themselves.
   */
  certainty: z.array(z.enum(["report", "web", "recollection", "proposal", "local"])).check(z.minLength(1)),
  /** A and B are the two reports; S1 and so on stand in catalogue-sources.json. */
  source: z.optional(z.string()),
  /** Day on which somebody last compared the term with its source; absent where no day is known. */
  checkedOn: z.optional(civilDate),
});
/** One task as the catalogue has it. */
export type CatalogueTask = z.infer<typeof catalogueTask>;

/** All tasks, in the order of the year. */
export const catalogue: readonly CatalogueTask[] = z.array(catalogueTask).parse(rows);

const byId: ReadonlyMap<string, CatalogueTask> = new Map(catalogue.map((task) => [task.id, task]));

/** The task with this id; undefined for one that people added themselves. */
export function taskOf(id: string): CatalogueTask | undefined {
  return byId.get(id);
}
