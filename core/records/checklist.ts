import * as z from "zod/mini";
import { civilDate } from "./words.ts";

/** How far a task is. */
export const taskStatus = z.enum(["open", "busy", "done", "not-applicable"]);
/** How far a task is. */
export type TaskStatus = z.infer<typeof taskStatus>;

/** One task on the checklist of one match. */
export const checklistTask = z.object({
  /** Id in the catalogue, such as `T28`. */
  id: z.string(),
  /** In the language asked for. */
  title: z.string(),
  /** One of the eight domains (R31). */
  domain: z.string(),
  /** A phase of the catalogue, `arranged` (perhaps arranged already) or `start` (around the start of the match). */
  phase: z.string(),
  /** Due date, a working day where the task needs one. */
  due: civilDate,
  /** Key of the one responsible party (R30). */
  responsible: z.string(),
  /** Name of the person: of the responsible party, or the member who leads a task of the group. */
  person: z.optional(z.string()),
  /** Names of the members who go along or help, where the group does not lead; of heavy work the second person. */
  companion: z.optional(z.string()),
  /** Name of the member who steps in. */
  backup: z.optional(z.string()),
  /** Keys of the parties that help. */
  supporting: z.optional(z.array(z.string())),
  /** What the sheet says, `open` when new. */
  status: taskStatus,
  /** Whose decision it is: `newcomer` for home, school, furniture (R46). */
  decisionBy: z.optional(z.string()),
  /** Why no member could be found: `no-members`, `nobody-in-daytime`, `everybody-away`, `no-language` or `no-hours`. */
  unassigned: z.optional(z.string()),
});
/** One task on the checklist of one match. */
export type ChecklistTask = z.infer<typeof checklistTask>;

/** The list of one match. */
export const checklist = z.object({
  /** Id of the match. */
  match: z.string(),
  /** Code of the group. */
  group: z.string(),
  /** Code of the household. */
  household: z.string(),
  /** In order of due date, then catalogue. */
  tasks: z.array(checklistTask),
});
/** The list of one match. */
export type Checklist = z.infer<typeof checklist>;
