import { figureKeys, figuresOfMatches, matchFigures, type FigureKey } from "./figures.ts";

/** What one municipality handed in; a count that its workbook does not have (an older version made it) is absent. */
export type Answer = Readonly<Partial<Record<FigureKey, number>>>;

/**
 * A count as it may be shown. `few`: 1 to 4, of which nobody may know how many. `withheld`: another number that is left
 * out would follow from it. `unknown`: it was not in the answer, which is not the same as 0.
 */
export type PublishedCount =
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "few" }
  | { readonly kind: "withheld" }
  | { readonly kind: "unknown" };

/**
 * A sum over municipalities as it may be shown: exact, or from where it is to where, which is no more than the parts that
 * are shown say together. `to` is absent where the parts say no upper end. `of`: the number of municipalities that
 * told this count.
 */
export type PublishedTotal = { readonly of: number } & (
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "range"; readonly from: number; readonly to?: number }
);

/** The numbers of many municipalities as they may leave the programme. */
export interface Published {
  /** In the order of the answers. */
  readonly counts: readonly Readonly<Record<FigureKey, PublishedCount>>[];
  readonly totals: Readonly<Record<FigureKey, PublishedTotal>>;
}

/** The smallest count that is told. What is less, and not 0, is few people: somebody could be recognised. */
export const smallestTold = 5;

const most = smallestTold - 1;

/** True for a count that is not told. */
function isFew(count: number | undefined): boolean {
  return count !== undefined && count > 0 && count < smallestTold;
}

/**
 * Whether a sum may be told beside the counts it is made of, `few` of which are left out and add up to `hidden`. Only if
 * each of those can still be anything from 1 to 4, also for a municipality that knows its own: take that away, and what
 * is left must be reachable with another at its lowest and at its highest. The answer depends on nothing but what is
 * told when it is yes, so that the choice itself tells nothing.
 */
function mayBeTold(few: number, hidden: number): boolean {
  if (few === 0) return true;
  return hidden >= few + 2 * (most - 1) && hidden <= most * few - 2 * (most - 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}

/** A sum over counts none of which is withheld. */
function totalOf(told: readonly number[]): PublishedTotal {
  const few = told.filter(isFew);
  const of = told.length;
  if (mayBeTold(few.length, sum(few))) return { kind: "count", count: sum(told), of };
  const shown = sum(told.filter((count) => !isFew(count)));
  return { kind: "range", from: shown + few.length, to: shown + most * few.length, of };
}

/** True where a count of talks or tasks would say more than is told of the matches. */
function givesMatchesAway(answer: Answer): boolean {
  return matchFigures.some((key) => answer[key] === undefined || isFew(answer[key]));
}

function publishedCount(answer: Answer, key: FigureKey): PublishedCount {
  const count = answer[key];
  if (count === undefined) return { kind: "unknown" };
  if (figuresOfMatches.has(key) && givesMatchesAway(answer)) return { kind: "withheld" };
  return isFew(count) ? { kind: "few" } : { kind: "count", count };
}

function countsOf(answers: readonly Answer[], key: FigureKey): readonly number[] {
  return answers.flatMap((answer) => answer[key] ?? []);
}

/** Whether the matches of all these are told as exact sums, so that a sum of what grows with them says no more. */
function areMatchesTold(answers: readonly Answer[], all: readonly Answer[]): boolean {
  return matchFigures.every(
    (key) => answers.every((answer) => answer[key] !== undefined) && totalOf(countsOf(all, key)).kind === "count",
  );
}

/** A sum of talks or tasks: exact beside exact sums of matches, otherwise no more than what each municipality shows. */
function totalOfMatches(answers: readonly Answer[], key: FigureKey): PublishedTotal {
  const told = answers.filter((answer) => answer[key] !== undefined);
  const shown = totalOf(
    countsOf(
      told.filter((answer) => !givesMatchesAway(answer)),
      key,
    ),
  );
  const of = told.length;
  if (shown.of === of) return shown;
  if (shown.kind === "count" && areMatchesTold(told, answers)) {
    return { kind: "count", count: sum(countsOf(told, key)), of };
  }
  return { kind: "range", from: shown.kind === "count" ? shown.count : shown.from, of };
}

function eachFigure<Value>(make: (key: FigureKey) => Value): Readonly<Record<FigureKey, Value>> {
  return Object.fromEntries(figureKeys.map((key) => [key, make(key)])) as Record<FigureKey, Value>;
}

/**
 * The numbers of many municipalities with whatever few people could be recognised by left out: counts of 1 to 4, counts
 * that those would follow from, and sums that would give one of them away to a reader or to a municipality that knows
 * its own.
 */
export function published(answers: readonly Answer[]): Published {
  return {
    counts: answers.map((answer) => eachFigure((key) => publishedCount(answer, key))),
    totals: eachFigure((key) =>
      figuresOfMatches.has(key) ? totalOfMatches(answers, key) : totalOf(countsOf(answers, key)),
    ),
  };
}
