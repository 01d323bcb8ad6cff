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

/** The match that ended last; where one of two has no day, or both have the same, the one that stands last on the sheet. */
function lastEnded(matches: readonly Match[]): Match | undefined {
  return matches
    .filter(({ status }) => status === "ended")
    .reduce<Match | undefined>((last, match) => (endedBefore(match, last) ? last : match), undefined);
}

function endedBefore({ endedOn }: Match, other: Match | undefined): boolean {
  return endedOn !== undefined && other?.endedOn !== undefined && endedOn < other.endedOn;
}

/** A match of a group that ended after a concern about safety, and of which the coordinator has not agreed to another. */
function unsettled(side: Side, matches: readonly Match[]): Match | undefined {
  if (side === "household") return undefined;
  return matches.find(
    ({ status, needsApproval, rematchApproved }) =>
      status === "ended" && needsApproval === true && rematchApproved !== true,
  );
}

/** Whether there was an intake talk after the end: noted with the match, or a later day in the person's own row. */
function hasNewIntake(side: Side, { intakeOn }: Group | Household, { endedOn, intakeAgain }: Match): boolean {
  const noted = intakeAgain?.[side];
  if (noted !== undefined) return endedOn === undefined || noted >= endedOn;
  return intakeOn !== undefined && endedOn !== undefined && intakeOn > endedOn;
}

/**
 * Why somebody takes no part after a match that ended: they want no other, not yet, had no new intake, or the coordinator
 * has not agreed after a safety concern (groups). Undefined for who may: also where nobody asked what they want. What they
 * want is said with the match that ended last; a safety concern counts whichever it was. `matches` are those of this person.
 */
export function rematchHold(side: Side, person: Group | Household, matches: readonly Match[]): RematchHold | undefined {
  const last = lastEnded(matches);
  if (last === undefined) return undefined;
  const wish = last.then?.[side];
  if (wish === "not" || wish === "later") return { because: `again-${wish}`, match: last.id };
  const concern = unsettled(side, matches);
  if (concern !== undefined) return { because: "again-approval", match: concern.id };
  return wish === "again" && !hasNewIntake(side, person, last)
    ? { because: "again-intake", match: last.id }
    : undefined;
}
