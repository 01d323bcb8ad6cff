import type { Place } from "../views.ts";

/** One of the six conditions that have to be met before arrival, or before the start of a settled household (R33). */
export interface GateLight {
  /** Id of the task in the catalogue that is behind it, such as `T04`. */
  readonly key: string;
  /** The condition in a few words, in the language asked for. */
  readonly label: string;
  readonly state: "done" | "open" | "not-applicable";
  /** How far it is, such as `3 van 5 leden`; absent where there is nothing to add. */
  readonly detail?: string;
  /** Ids of the tasks behind it that apply to this match. */
  readonly tasks: readonly string[];
  /** Where the first of those tasks stands, or what is missing on the plan; absent while the sheet is not there. */
  readonly place?: Place;
}
