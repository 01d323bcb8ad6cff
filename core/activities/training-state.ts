import { dateIn } from "../intake/cells/date.ts";
import { valueIn } from "../intake/outcome.ts";
import type { Group } from "../records/group.ts";
import type { PersonRow } from "./people-rows.ts";

/** How far a member is with the start training. */
export type TrainingState =
  /** Followed, or not needed for them. */
  | { readonly is: "done" }
  /** Planned, on this day where it is known (`yyyy-MM-dd`). */
  | { readonly is: "planned"; readonly on?: string }
  /** Not followed, or nobody said. */
  | { readonly is: "missing" };

/**
 * How far a member is with the start training: by the coordinator's list where that says, or else by a row of `Training`
 * (R26).
 */
export function trainingOf({ approval }: Pick<Group, "approval">, { member, own }: PersonRow): TrainingState {
  const listed = member?.approval?.training?.seen ?? approval?.training;
  if (listed !== undefined) return { is: listed ? "done" : "missing" };
  const said = own?.values["start"];
  if (said === "done" || said === "not-needed") return { is: "done" };
  if (said !== "planned") return { is: "missing" };
  const on = valueIn(dateIn(own?.values["start-on"] ?? null, "day-first"));
  return { is: "planned", ...(on === undefined ? {} : { on }) };
}
