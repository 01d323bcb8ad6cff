/**
 * The criteria of the second variant (report A; R11, R19): how near two live, and how alike their priorities,
 * expectations, interests and fields of work are. With preset `pilot` none of this exists: what is kept for evaluation
 * may not decide who is matched (R7).
 *
 * Every criterion gives a part from 0 to 1, which its weight turns into points; all points together are the score, at
 * most 10. What one of the two did not say counts as half and is marked as not known: silence is no agreement and no
 * disagreement, and missing is never 0. So a blank field does make a difference: it counts for more than an answer that
 * has little in common with the other side's, and for less than one that has much.
 *
 * What somebody says of religion, origin, language, sex or orientation in a list never counts, as if it were not there
 * (R10, R20): `personal-words.ts` has the words. The whole entry goes, for of `moskee bezoeken` and `kerk bezoeken` not
 * even `bezoeken` may make two alike. A round tells how many entries that were, of nobody in particular.
 *
 * | criterion | part |
 * | --- | --- |
 * | distance | 1 at 0 km, falling evenly to 0 at the limit of the round, whatever limit a group set itself |
 * | priorities, interests, work | things both name, divided by the number of things that the shorter list names |
 * | expectation | mean of hours (1 minus the difference, divided by the larger) and focus (1 minus a quarter of the difference) |
 */
import { personalSubject } from "../intake/personal-words.ts";
import { wordsIn } from "../intake/words.ts";
import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { Criterion, CriterionPart } from "../records/round.ts";
import type { Settings } from "../settings.ts";
import { steadyNumber } from "../steady-number.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import type { Distance } from "./distance.ts";

/** How well two fit by the weighed criteria: points that add up to the score exactly, both in tenths. */
export interface Score {
  /** 0 to 10. */
  readonly points: number;
  /** In the order of the settings; criteria of weight 0 are left out. */
  readonly parts: readonly CriterionPart[];
}

/** Two who may be matched, as the criteria see them. */
export interface Fit {
  readonly group: Group;
  readonly household: Household;
  readonly distance: Distance;
}

/** A part from 0 to 1; absent where one of the two did not say. */
type Part = (fit: Fit, settings: Settings) => number | undefined;

/** What a part counts that is not known. */
const half = 0.5;

/** The highest score, in tenths. */
const most = 100;

/** Words that say nothing about what somebody likes or wants. */
const small: ReadonlySet<string> = new Set([
  "de", "het", "een", "en", "of", "in", "met", "van", "voor", "op", "aan", "bij", "naar", "om", "te", "graag",
  "the", "a", "an", "and", "or", "with", "for", "on", "at", "to",
]); // prettier-ignore

/** The words of one entry of a list that say what it is about. */
function meantBy(entry: string): ReadonlySet<string> {
  const words = wordsIn(entry);
  const telling = words.filter((word) => !small.has(word));
  return new Set(telling.length > 0 ? telling : words);
}

type List = readonly string[];

const thingsOf = new WeakMap<List, readonly ReadonlySet<string>[]>();

/** What the entries of a list are about, those left out that say who somebody is; kept, for many pairs ask for it. */
function thingsIn(list: List): readonly ReadonlySet<string>[] {
  const known = thingsOf.get(list);
  if (known !== undefined) return known;
  const things = list
    .filter((entry) => personalSubject(entry) === undefined)
    .map(meantBy)
    .filter(({ size }) => size > 0);
  thingsOf.set(list, things);
  return things;
}

/** `koken` and `samen koken` are alike: all words of the one are among those of the other. */
function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return few.size > 0 && [...few].every((word) => many.has(word));
}

/**
 * Things that both lists name, divided by the length of the shorter one: a long list is no merit and no fault. Entries
 * that say who somebody is are no things.
 */
export function overlap(one: List | undefined, other: List | undefined): number | undefined {
  const [ones, others] = [thingsIn(one ?? []), thingsIn(other ?? [])];
  if (ones.length === 0 || others.length === 0) return undefined;
  const shared = ones.filter((entry) => others.some((another) => isAlike(entry, another))).length;
  const sharedBack = others.filter((entry) => ones.some((another) => isAlike(entry, another))).length;
  return Math.min(shared, sharedBack) / Math.min(ones.length, others.length);
}

function hoursPart(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return undefined;
  return one === other ? 1 : 1 - Math.abs(one - other) / Math.max(one, other);
}

function focusPart(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : 1 - Math.abs(one - other) / 4;
}

const expectationPart: Part = ({ group: { expectation: one }, household: { expectation: other } }) => {
  const known = [hoursPart(one?.hoursPerWeek, other?.hoursPerWeek), focusPart(one?.focus, other?.focus)].flatMap(
    (part) => part ?? [],
  );
  return known.length === 0 ? undefined : known.reduce((sum, part) => sum + part, 0) / known.length;
};

const distancePart: Part = ({ distance }, settings) =>
  distance.unknown === true ? undefined : Math.max(0, 1 - distance.metres / (settings["distance.km"] * 1000));

/** The criteria that compare lists, with the list that each looks at. */
const lists = {
  priorities: "priorities",
  interests: "interests",
  work: "workFields",
} as const;

const listPart =
  (criterion: keyof typeof lists): Part =>
  ({ group, household }) =>
    overlap(group[lists[criterion]], household[lists[criterion]]);

const parts: readonly (readonly [Criterion, Part])[] = [
  ["distance", distancePart],
  ["priorities", listPart("priorities")],
  ["expectation", expectationPart],
  ["interests", listPart("interests")],
  ["work", listPart("work")],
];

/** The criteria that count in a round, with their weights; none with preset `pilot` (R7). */
export function weightsOf(settings: Settings): readonly (readonly [Criterion, number])[] {
  if (settings.preset !== "resettlement") return [];
  return parts
    .map(([criterion]) => [criterion, settings[`criteria.${criterion}`]] as const)
    .filter(([, weight]) => weight > 0);
}

/** How many entries of lists a round leaves out of the score because they say who somebody is (R10, R20). */
export function leftOutOfScore(people: readonly (Group | Household)[], settings: Settings): number {
  const counted = weightsOf(settings).flatMap(([criterion]) => (criterion in lists ? [criterion] : []));
  const entries = people.flatMap((person) =>
    counted.flatMap((criterion) => person[lists[criterion as keyof typeof lists]] ?? []),
  );
  return entries.filter((entry) => personalSubject(entry) !== undefined).length;
}

/** Whole numbers as near as can be to some numbers, with the sum of those rounded: the largest remainders go up. */
function roundedTogether(numbers: readonly number[]): readonly number[] {
  const whole = numbers.map((number) => Math.floor(steadyNumber(number)));
  const sum = (list: readonly number[]): number => list.reduce((one, other) => one + other, 0);
  const lacking = Math.round(steadyNumber(sum(numbers))) - sum(whole);
  const remainder = (index: number): number => steadyNumber(numbers[index] ?? 0) - (whole[index] ?? 0);
  const up = new Set([...numbers.keys()].sort((a, b) => remainder(b) - remainder(a) || a - b).slice(0, lacking));
  return whole.map((number, index) => (up.has(index) ? number + 1 : number));
}

/** How well two fit; nothing where no criterion counts. */
export function scoreOf(fit: Fit, settings: Settings): Score | undefined {
  const weights = new Map(weightsOf(settings));
  const counted = parts.filter(([criterion]) => weights.has(criterion));
  if (counted.length === 0) return undefined;
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const found = counted.map(([criterion, part]) => ({ criterion, part: part(fit, settings) }));
  const weightOf = (criterion: Criterion): number => weights.get(criterion) ?? 0;
  const tenths = roundedTogether(found.map(({ criterion, part = half }) => (most * weightOf(criterion) * part) / all));
  return {
    points: tenths.reduce((sum, points) => sum + points, 0) / 10,
    parts: found.map(({ criterion, part }, index) => ({
      criterion,
      weight: weightOf(criterion),
      part: Math.round((part ?? half) * 1000) / 1000,
      points: (tenths[index] ?? 0) / 10,
      ...(part === undefined ? { unknown: true } : {}),
    })),
  };
}

/**
 * The score as a goal counts it: whole points, rounded down. Pairs that differ in tenths alone are alike, so that
 * waiting and the lottery still decide something (matching.md 2.4).
 */
export function wholePoints({ points }: Score): number {
  return Math.floor(points);
}

/** The score in one sentence, its points as a sum; none where no criterion counts. */
export function criteriaReasons(fit: Fit, settings: Settings): readonly Sentence[] {
  const score = scoreOf(fit, settings);
  return score === undefined ? [] : [sentence("pair-criteria", { points: score.points, parts: score.parts })];
}

/** From here on a difference in what two expect is told (R19): hours a week, or steps of five. */
const toldFrom = 2;

/**
 * What two expect that clearly differs, for people to talk about before they say yes (R19). Only with resettlement: in
 * the pilot what people expect is kept for evaluation.
 */
export function expectationMarks({ group, household }: Fit, settings: Settings): readonly Sentence[] {
  if (settings.preset !== "resettlement") return [];
  const [one, other] = [group.expectation ?? {}, household.expectation ?? {}];
  const differ = (mine: number | undefined, theirs: number | undefined): boolean =>
    mine !== undefined && theirs !== undefined && Math.abs(mine - theirs) >= toldFrom;
  const both = (mine = 0, theirs = 0): { group: number; household: number } => ({ group: mine, household: theirs });
  return [
    ...(differ(one.hoursPerWeek, other.hoursPerWeek)
      ? [sentence("pair-expectation-hours", both(one.hoursPerWeek, other.hoursPerWeek))]
      : []),
    ...(differ(one.focus, other.focus) ? [sentence("pair-expectation-focus", both(one.focus, other.focus))] : []),
  ];
}
