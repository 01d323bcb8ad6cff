import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { Match } from "../records/match.ts";

/** Why somebody whose match ended is not in the pool again (R58). */
export type RematchReason = "again-not" | "again-later" | "again-intake" | "again-approval";

/** Why somebody is not in the pool again, and after which match. */
export interface RematchHold {
  readonly because: RematchReason;
  /** Id of the match that ended last. */
  readonly match: string;
}

type Side = "group" | "household";

/** The match that ended last; of those without a day, or with the same, the one that stands last on the sheet. */
function lastEnded(matches: readonly Match[]): Match | undefined {
  return matches
    .filter(({ status }) => status === "ended")
    .reduce<Match | undefined>(
      (last, match) => ((match.endedOn ?? "") >= (last?.endedOn ?? "") ? match : last),
      undefined,
    );
}

/** Whether there was an intake talk after the end: noted with the match, or a later day in the person's own row. */
function hasNewIntake(side: Side, { intakeOn }: Group | Household, { endedOn, intakeAgain }: Match): boolean {
  const noted = intakeAgain?.[side];
  if (noted !== undefined) return endedOn === undefined || noted >= endedOn;
  return intakeOn !== undefined && endedOn !== undefined && intakeOn > endedOn;
}

function reasonFor(side: Side, person: Group | Household, match: Match): RematchReason | undefined {
  const wish = match.then?.[side];
  if (wish === "not") return "again-not";
  if (wish === "later") return "again-later";
  if (side === "group" && match.needsApproval === true && match.rematchApproved !== true) return "again-approval";
  return wish === "again" && !hasNewIntake(side, person, match) ? "again-intake" : undefined;
}

/**
 * Why somebody takes no part after a match that ended: they want no other, not yet, had no new intake, or the coordinator
 * has not agreed after a safety concern (groups). Undefined for who may: also where nobody asked what they want. `matches`
 * are those of this person.
 */
export function rematchHold(side: Side, person: Group | Household, matches: readonly Match[]): RematchHold | undefined {
  const match = lastEnded(matches);
  const because = match === undefined ? undefined : reasonFor(side, person, match);
  return match === undefined || because === undefined ? undefined : { because, match: match.id };
}
