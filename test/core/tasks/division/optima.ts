import { readFileSync } from "node:fs";
import * as z from "zod/mini";
import { catalogueTask } from "../../../../core/tasks/catalogue.ts";
import type { DivisionInput } from "../../../../core/tasks/division/division.ts";

const { domain, languageNeed } = catalogueTask.shape;

const storedTask = z.object({
  id: z.string(),
  domain,
  due: z.string(),
  daytime: z.boolean(),
  effortHours: z.number(),
  languageNeed,
  needsSecond: z.optional(z.literal(true)),
});

const storedMember = z.object({
  id: z.string(),
  hoursPerWeek: z.optional(z.number()),
  daytime: z.optional(z.enum(["often", "sometimes", "never"])),
  skills: z.array(domain),
  languages: z.optional(z.array(z.string())),
  absences: z.array(z.object({ from: z.string(), to: z.string() })),
});

const stored = z.object({
  /** The same for all instances. */
  tasks: z.array(storedTask),
  instances: z.array(
    z.object({
      members: z.array(storedMember),
      /** Of the best division, by the formula. */
      cost: z.number(),
      /** Tasks that have to stay without a lead for lack of hours. */
      empty: z.number(),
    }),
  ),
});
/** Instances of the full size with the cost of the best division, as make-optima.ts stores them. */
export type Stored = z.infer<typeof stored>;

/** Where they are stored. */
export const optimaPath = new URL("optima.json", import.meta.url);

/** An instance as it is divided. */
export function inputOf(tasks: Stored["tasks"], members: Stored["instances"][number]["members"]): DivisionInput {
  return {
    members: members.map(({ id, hoursPerWeek, daytime, skills, languages, absences }) => ({
      id,
      ...(hoursPerWeek === undefined ? {} : { hoursPerWeek }),
      ...(daytime === undefined ? {} : { daytime }),
      skills: new Set(skills),
      ...(languages === undefined ? {} : { languages: new Set(languages) }),
      absences,
    })),
    tasks: tasks.map(({ needsSecond, ...task }) => ({
      ...task,
      ...(needsSecond === undefined ? {} : { needsSecond }),
    })),
    languages: new Set(["ti", "ar"]),
    standing: new Map(),
    scope: "all",
    usualHours: 2,
    reserve: 0.1,
    seed: "optima",
  };
}

/** The stored instances. */
export function storedOptima(): Stored {
  return stored.parse(JSON.parse(readFileSync(optimaPath, "utf8")));
}
