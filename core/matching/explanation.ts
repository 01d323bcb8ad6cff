import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { Settings } from "../settings.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import type { Candidate } from "./candidates.ts";
import { criteriaReasons, expectationMarks, type Fit } from "./criteria.ts";
import { isSameArea, isUncertain } from "./distance.ts";
import type { Pin } from "./pins.ts";
import { isRankedByGroups } from "./preferences.ts";
import { limitMetresOf, toldLimitOf, toldMetres, type RuleSettings } from "./rules.ts";

/** What a pair has to be explained by. */
export interface PairFacts {
  readonly candidate: Candidate;
  readonly group: Group;
  readonly household: Household;
  /** Numbers of possible partners in this pool (R16). */
  readonly groupCandidates: number;
  readonly householdCandidates: number;
  /** True when the draw decided that one of the two is in a pair at all. */
  readonly drawn: boolean;
  /** Set for a pair that people fixed: nothing else decided then. */
  readonly pin?: Pin;
}

/** Why a pair is possible and good: distance, support, both wishes, the choice there was. */
export function pairReasons(facts: PairFacts, rules: RuleSettings): readonly Sentence[] {
  const { groupCandidates: households, householdCandidates: groups, drawn, pin } = facts;
  if (pin !== undefined) return pinnedReasons(pin, facts, rules);
  return [
    distanceReason(facts, rules),
    ...supportReasons(facts, rules),
    ...rankReasons(facts, rules),
    ...criteriaReasons(fitOf(facts), rules.settings),
    sentence("pair-alternatives", { households, groups }),
    ...(drawn ? [sentence("pair-drawn", {})] : []),
  ];
}

/** Why a fixed pair is one: because people said so. What rules and wishes say of it follows, as far as it is good. */
function pinnedReasons({ reason = "", failing }: Pin, facts: PairFacts, rules: RuleSettings): readonly Sentence[] {
  const isWithinRules = failing.length === 0;
  return [
    sentence("pair-pinned", { reason }),
    ...(isWithinRules ? [distanceReason(facts, rules), ...supportReasons(facts, rules)] : []),
    ...rankReasons(facts, rules),
  ];
}

/** What a person should look at before this pair goes ahead: for a fixed pair every rule that it goes against. */
export function pairMarks(facts: PairFacts, rules: RuleSettings): readonly Sentence[] {
  const { candidate, group, household, pin } = facts;
  if (pin !== undefined && pin.failing.length > 0) {
    // In words alone: the sheet of a round is printed, and the reasons of rules tell scores.
    return [sentence("pair-against-rules", {}), ...pin.failing.map(({ code }) => sentence(`excluded-${code}`, {}))];
  }
  const { errorKm } = candidate.distance;
  const uncertain = isUncertain(candidate.distance, limitMetresOf(rules.settings, group) / 1000);
  const consentUnknown = rules.knowsConsent && (household.consent ?? "unknown") === "unknown";
  return [
    ...(uncertain ? [sentence("pair-distance-uncertain", { errorKm })] : []),
    ...(consentUnknown ? [sentence("pair-consent-unknown", {})] : []),
    ...expectationMarks(fitOf(facts), rules.settings),
  ];
}

/** The pair as the criteria of the second variant see it. */
function fitOf({ group, household, candidate: { distance } }: PairFacts): Fit {
  return { group, household, distance };
}

function distanceReason({ candidate, group }: PairFacts, { settings }: RuleSettings): Sentence {
  const limit = toldLimitOf(settings, group);
  if (isSameArea(candidate.distance)) return sentence("pair-same-area", limit);
  return sentence("pair-distance", { ...toldMetres(candidate.distance), ...limit });
}

/** Support needed in five bands of words, never the score itself: round sheets are printed and read aloud. */
function supportReasons({ household }: PairFacts, rules: RuleSettings): readonly Sentence[] {
  const score = household.vulnerability?.score;
  const isOn = rules.knowsVulnerability && rules.settings["vulnerability.rule"] !== "off";
  return isOn && score !== undefined ? [sentence("pair-vulnerability", { band: Math.ceil(score / 2) })] : [];
}

function isRanked(ranking: Group["ranking"]): boolean {
  return (ranking ?? []).some((place) => place.length > 0);
}

/** Whether a side has wishes that say something about the other, and count: only then its rank means anything to people. */
export function wishesKnown(
  group: Group,
  household: Household,
  settings: Settings,
): { readonly group: boolean; readonly household: boolean } {
  return {
    group: isRanked(group.ranking) && isRankedByGroups(household.type, settings),
    household: isRanked(household.ranking) && (group.types ?? []).length > 0,
  };
}

function rankReasons({ candidate, group, household }: PairFacts, { settings }: RuleSettings): readonly Sentence[] {
  const { groupRank, householdRank } = candidate;
  const known = wishesKnown(group, household, settings);
  const isLeftOut = isRanked(group.ranking) && household.type !== undefined;
  const place = (rank: Candidate["groupRank"]): { rank: number } => ({ rank: rank === "unranked" ? 0 : rank });
  return [
    known.group
      ? sentence("pair-group-rank", place(groupRank))
      : sentence(isLeftOut ? "pair-group-singles" : "pair-group-indifferent", {}),
    known.household
      ? sentence("pair-household-rank", place(householdRank))
      : sentence("pair-household-indifferent", {}),
  ];
}
