import type { CatalogueTask } from "../catalogue.ts";

/** A subject of tasks (R31). */
export type Domain = CatalogueTask["domain"];

/** A member of a group as the division needs them. Everything but the id may be unknown. */
export interface DivisionMember {
  /** Unique in the group; the name that stands in the workbook, or `lid 2`. Sorts the same on every computer. */
  readonly id: string;
  /** Hours a week that they offered (R43). */
  readonly hoursPerWeek?: number;
  /** How often free in office hours (R43). */
  readonly daytime?: "often" | "sometimes" | "never";
  /** Subjects they are good at, by profession or by what they said. */
  readonly skills: ReadonlySet<Domain>;
  /** Codes of the languages they speak; undefined when nobody said. */
  readonly languages?: ReadonlySet<string>;
  /** Periods away, both days included. */
  readonly absences: readonly { readonly from: string; readonly to: string }[];
}

/** A task in which the group takes part, as the division needs it. */
export interface DivisionTask {
  /** Unique on the checklist. */
  readonly id: string;
  readonly domain: Domain;
  /** `yyyy-MM-dd`. */
  readonly due: string;
  /** Only possible in office hours. */
  readonly daytime: boolean;
  /** Hours in all, recurring ones over the whole year. */
  readonly effortHours: number;
  readonly languageNeed: CatalogueTask["languageNeed"];
  /** Heavy work for two (T66, T67). */
  readonly needsSecond?: true;
}

/** Who does a task. */
export interface Assigned {
  readonly lead: string;
  /** Who steps in; absent where nobody may. */
  readonly backup?: string;
  /** Who does it together with the lead, where it takes two. */
  readonly second?: string;
}

/** Why nobody may do a task, and the parties to ask instead, by their key, nearest first. */
export interface Unassigned {
  readonly reason: "no-members" | "nobody-in-daytime" | "everybody-away" | "no-language" | "no-hours";
  readonly ask: readonly string[];
}

/** What stands already for one task. */
export interface Standing {
  readonly lead: string;
  readonly backup?: string;
  readonly second?: string;
  /**
   * Typed by people, marked as fixed, or done: lead, second and backup never move, whatever the conditions say. No second
   * is looked for then; a backup is where there is none.
   */
  readonly isLocked: boolean;
}

/** Everything a division depends on: the same input gives the same division on every computer. */
export interface DivisionInput {
  readonly members: readonly DivisionMember[];
  readonly tasks: readonly DivisionTask[];
  /** Languages of the household; an interpreter is not needed where the lead speaks one of them. */
  readonly languages: ReadonlySet<string>;
  /** By task. A lead who is not, or no longer, among the members and is not locked counts as nobody. */
  readonly standing: ReadonlyMap<string, Standing>;
  /** `keep`: only what has nobody, or somebody who may not do it, is divided. `all`: everything that is not locked. */
  readonly scope: "keep" | "all";
  /** Hours a week of a member who did not say. */
  readonly usualHours: number;
  /** Share of everybody's hours that is kept for the unexpected (R44), 0 to below 1. */
  readonly reserve: number;
  /** Breaks ties. */
  readonly seed: string;
}

/** Tasks divided over the members of one group. */
export interface Division {
  /** By task, every task of the input once. */
  readonly assigned: ReadonlyMap<string, Assigned | Unassigned>;
  /** Hours over the year per member, everybody of the input included. Shown as hours, never as a ranking. */
  readonly hours: ReadonlyMap<string, number>;
  /** 4 x the highest hours per hour a week offered, plus the misses of skill, plus 2 x the pairs of member and domain. */
  readonly cost: number;
  /** True where nobody said anything of office hours, so that this could not be looked at (R43). */
  readonly daytimeUnknown: boolean;
}
