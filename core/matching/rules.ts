import { municipalityKey } from "../municipality-key.ts";
import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { ReasonCode } from "../records/round.ts";
import type { Settings } from "../settings.ts";
import { steadyNumber } from "../steady-number.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import type { AreaTable } from "./area-table.ts";
import { pairKey } from "./codes.ts";
import { isUncertain, type Distance } from "./distance.ts";

/** A group and a household that might be matched. */
export interface Pair {
  readonly group: Group;
  readonly household: Household;
  /** Absent where the place of one of them is not known. */
  readonly distance?: Distance;
}

/** The papers of a group that a workbook can keep (R21, R26). */
export const paperKinds = ["declaration", "conductCertificate", "training"] as const;
/** One of the papers of a group. */
export type PaperKind = (typeof paperKinds)[number];

/** What the rules go by besides the pair itself. */
export interface RuleSettings {
  readonly settings: Settings;
  /** False where the workbook lacks a column that the rule on vulnerability needs: it is off then, and the round says so. */
  readonly knowsVulnerability: boolean;
  /** True where the workbook has a column with consent. */
  readonly knowsConsent: boolean;
  /** The papers for which the workbook has a column. */
  readonly papers: readonly PaperKind[];
  /** Pairs that a coordinator ruled out, as `pairKey`. */
  readonly forbidden: ReadonlySet<string>;
  /** Pairs that were ever proposed or matched before, as `pairKey`. */
  readonly earlier: ReadonlySet<string>;
  /** Kilometres that people gave between postcodes; absent where they gave none. */
  readonly areas?: AreaTable;
}

/** Why a pair may not be formed: the stable code, and the sentence with its numbers. */
export interface Reason {
  readonly code: ReasonCode;
  readonly told: Sentence;
}

/** A hard rule: the reason against a pair, or nothing. It stands alone and knows no other rule. */
export type Rule = (pair: Pair, rules: RuleSettings) => Reason | undefined;

/** The limit of a group's pairs in whole metres: the one it set for itself, else that of the round (R1). */
export function limitMetresOf(settings: Settings, { distanceKm }: Pick<Group, "distanceKm">): number {
  return Math.round((distanceKm ?? settings["distance.km"]) * 1000);
}

/** A distance as people are told it. */
export interface ToldMetres {
  readonly metres: number;
  /** Set where it is by the table of people, and not along a straight line. */
  readonly byTable?: true;
}

/** A distance, and whether it is by the table of people. */
export function toldMetres({ metres, byTable }: Distance): ToldMetres {
  return byTable === undefined ? { metres } : { metres, byTable };
}

/** A limit as people are told it. */
export interface ToldLimit {
  readonly limitMetres: number;
  /** Set where it is the group's own, and not that of the round. */
  readonly own?: true;
}

/** The limit of a group's pairs, and whose it is. */
export function toldLimitOf(settings: Settings, group: Pick<Group, "distanceKm">): ToldLimit {
  const limitMetres = limitMetresOf(settings, group);
  return group.distanceKm === undefined ? { limitMetres } : { limitMetres, own: true };
}

/**
 * What the rules have against a distance that is known, if anything: too far by its whole metres, the limit itself
 * (`limitMetresOf`) allowed (R1), or, where the setting `distance.uncertain` excludes those, too uncertain to tell
 * (intake.md 1.4).
 */
export function againstDistance(
  apart: Distance,
  settings: Settings,
  limitMetres: number,
): "distance" | "distance-uncertain" | undefined {
  if (isUncertain(apart, limitMetres / 1000)) {
    return settings["distance.uncertain"] === "keep" ? undefined : "distance-uncertain";
  }
  return apart.metres <= limitMetres ? undefined : "distance";
}

/**
 * R1: at most so many kilometres, the limit itself allowed, compared in whole metres. A distance that is too uncertain
 * to tell is left to `distanceUncertain`.
 */
export const distance: Rule = ({ group, distance: apart }, { settings }) => {
  if (apart === undefined || againstDistance(apart, settings, limitMetresOf(settings, group)) !== "distance") {
    return undefined;
  }
  const told = sentence("reason-distance", { ...toldMetres(apart), ...toldLimitOf(settings, group) });
  return { code: "distance", told };
};

/** Postcode points near the limit (intake.md 1.4): kept and marked, unless the setting `distance.uncertain` excludes. */
export const distanceUncertain: Rule = ({ group, distance: apart }, { settings }) => {
  const limitMetres = limitMetresOf(settings, group);
  if (apart === undefined || againstDistance(apart, settings, limitMetres) !== "distance-uncertain") return undefined;
  const { metres, errorKm } = apart;
  const told = sentence("reason-distance-uncertain", { metres, errorKm, ...toldLimitOf(settings, group) });
  return { code: "distance-uncertain", told };
};

/** R1: an unknown place is never taken for nearby. */
export const locationUnknown: Rule = ({ group, household, distance: apart }) => {
  if (apart !== undefined) return undefined;
  const groupKnown = group.location !== undefined || (group.members ?? []).some((member) => member.location);
  const side = household.location !== undefined ? "group" : groupKnown ? "household" : "both";
  return { code: "location-unknown", told: sentence("reason-location-unknown", { side }) };
};

/** The part of a group's strength that a weight lets count: 0 where it does not count at all, known or not. */
function weighed(weight: number, mark: number | undefined): number | undefined {
  return weight === 0 ? 0 : mark === undefined ? undefined : weight * mark;
}

/**
 * What a group can carry, on the scale of 0 to 8 of the scores; absent when a part that the settings ask for is missing
 * (R2). With `sum` willingness and experience are added, each times its weight: with the weights 1 and 1 a group that
 * is marked 4 and 4 can carry anything. Other weights are not scaled back to 8, because a coordinator who says that
 * experience counts double means that an experienced group can carry more, not that a willing one can carry less. A
 * part of weight 0 need not be known. `max` and `willingness` take the marks as they are.
 */
export function capacityOf(group: Group, settings: Settings): number | undefined {
  const { willingness, experience } = group.vulnerability ?? {};
  const rule = settings["vulnerability.rule"];
  if (rule === "willingness") return willingness;
  const sums = rule === "sum";
  const one = weighed(sums ? settings["vulnerability.willingness"] : 1, willingness);
  const other = weighed(sums ? settings["vulnerability.experience"] : 1, experience);
  if (one === undefined || other === undefined) return undefined;
  return steadyNumber(sums ? one + other : Math.max(one, other));
}

/** The scale of 0 to 8 on which scores and what groups can carry are compared (contracts.md). */
const comparedOn = 8;

/** A number between 0 and 8 as this workbook writes scores, for people; to three decimals. */
export function onOwnScale(value: number, settings: Settings): number {
  return Math.round((value * settings["vulnerability.scale"] * 1000) / comparedOn) / 1000;
}

function isVulnerabilityOn({ settings, knowsVulnerability }: RuleSettings): boolean {
  return knowsVulnerability && settings["vulnerability.rule"] !== "off";
}

/** R2: whether a group that can carry so much can carry a household with this score; just as much is allowed. */
export function canCarry(capacity: number, score: number): boolean {
  return steadyNumber(score) <= capacity;
}

/** What a group can carry as R2 compares it; `NaN`, less and more than nothing, where the rule cannot compare it. */
export function supportOf(group: Group, rules: RuleSettings): number {
  return isVulnerabilityOn(rules) ? (capacityOf(group, rules.settings) ?? NaN) : NaN;
}

/** What a household needs as R2 compares it: more than `supportOf` a group is too much for that group. */
export function needOf({ vulnerability: need }: Household, rules: RuleSettings): number {
  return isVulnerabilityOn(rules) && need?.score !== undefined ? steadyNumber(need.score) : NaN;
}

/**
 * R2: excluded only if the score is higher than what the group can carry; equal is allowed. Both numbers are told as the
 * workbook writes scores.
 */
export const vulnerability: Rule = ({ group, household }, rules) => {
  const { settings } = rules;
  const score = household.vulnerability?.score ?? NaN;
  const capacity = supportOf(group, rules);
  if (!(needOf(household, rules) > capacity)) return undefined;
  const numbers = { score: onOwnScale(score, settings), capacity: onOwnScale(capacity, settings) };
  return { code: "vulnerability", told: sentence("reason-vulnerability", numbers) };
};

/** R2: a missing score or capacity is never taken for 0. */
export const vulnerabilityUnknown: Rule = ({ group, household }, rules) => {
  if (!isVulnerabilityOn(rules)) return undefined;
  const scoreKnown = household.vulnerability?.score !== undefined;
  const capacityKnown = capacityOf(group, rules.settings) !== undefined;
  if (scoreKnown && capacityKnown) return undefined;
  const side = scoreKnown ? "group" : capacityKnown ? "household" : "both";
  return { code: "vulnerability-unknown", told: sentence("reason-vulnerability-unknown", { side }) };
};

/** R12, R48: nobody is matched against their will; with resettlement nobody without their word. */
export const consent: Rule = ({ household }, { settings }) => {
  const given = household.consent ?? "unknown";
  if (given === "yes" || (given === "unknown" && settings.preset !== "resettlement")) return undefined;
  return { code: "consent", told: sentence("reason-consent", { consent: given }) };
};

/** What people noted of a paper on our sheet; a training may still come after the round, and so holds nobody back. */
function notedOf({ noted }: Group, paper: PaperKind): boolean | undefined {
  return paper === "training" ? undefined : noted?.[paper];
}

/**
 * The papers of a group that are not there yet: its own column stands for all members, then what people noted of this
 * group on `Goedkeuring`, and else every member counts where the workbook keeps the paper.
 */
export function missingPapers(group: Group, papers: readonly PaperKind[]): readonly PaperKind[] {
  return paperKinds.filter((paper) => {
    const forAll = group.approval?.[paper];
    const noted = notedOf(group, paper);
    if (forAll === undefined && noted !== undefined) return !noted;
    if (!papers.includes(paper)) return false;
    if (forAll !== undefined) return !forAll;
    const members = group.members ?? [];
    return members.length === 0 || members.some((member) => member.approval?.[paper]?.seen !== true);
  });
}

/** R21: a group takes part once every member has every paper that the workbook keeps. */
export const approval: Rule = ({ group }, { papers }) => {
  const missing = missingPapers(group, papers);
  if (missing.length === 0) return undefined;
  return { code: "approval", told: sentence("reason-approval", { missing }) };
};

/** The municipality as the rule compares it; empty where it is not known, and then it is the same as no other. */
export function comparedMunicipality(person: Group | Household): string {
  return municipalityKey(person.municipality);
}

/** Where the setting `municipality` asks for the same one; an unknown municipality is not the same. */
export const municipality: Rule = ({ group, household }, { settings }) => {
  const [one, other] = [comparedMunicipality(group), comparedMunicipality(household)];
  const known = one !== "" && other !== "";
  if (settings.municipality === "any" || (known && one === other)) return undefined;
  return { code: "municipality", told: sentence("reason-municipality", { known }) };
};

/** Whether a set of pairs has this one; most sets are empty, and then no code needs to be tidied. */
function holds(pairs: ReadonlySet<string>, group: Group, household: Household): boolean {
  return pairs.size > 0 && pairs.has(pairKey(group.code, household.code));
}

/** A pair that a coordinator ruled out. */
export const forbidden: Rule = ({ group, household }, rules) =>
  holds(rules.forbidden, group, household) ? { code: "forbidden", told: sentence("reason-forbidden", {}) } : undefined;

/** Two who were proposed or matched before are not put together again. */
export const earlierMatch: Rule = ({ group, household }, rules) =>
  holds(rules.earlier, group, household)
    ? { code: "earlier-match", told: sentence("reason-earlier-match", {}) }
    : undefined;

/** Somebody who has a break is left in peace. */
export const paused: Rule = ({ group, household }) => {
  const [groupPaused, householdPaused] = [group.status === "paused", household.status === "paused"];
  if (!groupPaused && !householdPaused) return undefined;
  const side = groupPaused && householdPaused ? "both" : groupPaused ? "group" : "household";
  return { code: "paused", told: sentence("reason-paused", { side }) };
};

/** The rules that need the distance. */
export const distanceRules: readonly Rule[] = [distance, distanceUncertain, locationUnknown];

/** A rule that looks only at traits of which there are few: equal traits on both sides give equal reasons. */
export interface TraitRule {
  readonly rule: Rule;
  /** All that the rule looks at in a group. */
  readonly ofGroup: (group: Group, rules: RuleSettings) => string;
  /** All that the rule looks at in a household. */
  readonly ofHousehold: (household: Household, rules: RuleSettings) => string;
}

const none = (): string => "";
const pausedTrait = ({ status }: Group | Household): string => String(status === "paused");

/** The rules that look only at traits of which there are few, each with all that it looks at. */
export const sharedRules: readonly TraitRule[] = [
  {
    rule: vulnerabilityUnknown,
    ofGroup: (group, { settings }) => String(capacityOf(group, settings) !== undefined),
    ofHousehold: ({ vulnerability: need }) => String(need?.score !== undefined),
  },
  { rule: consent, ofGroup: none, ofHousehold: ({ consent: given }) => String(given) },
  { rule: approval, ofGroup: (group, { papers }) => missingPapers(group, papers).join(), ofHousehold: none },
  { rule: paused, ofGroup: pausedTrait, ofHousehold: pausedTrait },
];

/** The rules that look neither at a distance nor at two particular people: `sharedRules` and those by a number or a name. */
export const traitRules: readonly Rule[] = [
  vulnerability,
  vulnerabilityUnknown,
  consent,
  approval,
  municipality,
  paused,
];

/** The rules about two particular people. */
export const namedRules: readonly Rule[] = [forbidden, earlierMatch];

/**
 * Every hard rule, in the order in which reasons are told. Origin, religion, sex and orientation are no rule and can
 * never become one (R10, R20): settings refuse it, and no record has such a field.
 */
export const hardRules: readonly Rule[] = [...distanceRules, ...traitRules, ...namedRules];

/** All reasons against a pair, not the first alone; none when it may be formed. */
export function reasonsAgainst(pair: Pair, rules: RuleSettings, among: readonly Rule[] = hardRules): readonly Reason[] {
  return among.flatMap((rule) => rule(pair, rules) ?? []);
}
