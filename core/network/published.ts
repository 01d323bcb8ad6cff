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
 * A sum over municipalities as it may be shown: exact where every part is shown; `about` where what is left out is
 * rounded; or from where it is to where, which is no more than the parts that are shown say together. `to` is absent where
 * the parts say no upper end. `of`: the number of municipalities that told this count.
 */
export type PublishedTotal = { readonly of: number } & (
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "about"; readonly count: number }
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

/** What is left out of a sum is told in steps of so many: more than one municipality puts in, so that none shows when it goes. */
const fewStep = 5;
/** The same for talks and tasks: four matches have some 110 talks and 360 tasks. */
const matchesStep = 500;

function rounded(number: number, step: number): number {
  return Math.round(number / step) * step;
}

/**
 * What may be told of the sum of `few` counts of 1 to 4 that are left out: a multiple of five with which each of those
 * can still be anything from 1 to 4, also for a municipality that knows its own, and also beside another overview that
 * lacks one of them. Undefined where no multiple does that. Whether there is one depends on how many there are and on
 * nothing else, so that the choice itself tells nothing.
 */
function fewTold(few: number, hidden: number): number | undefined {
  const half = (fewStep - 1) / 2;
  const lowest = Math.ceil((few + 2 * (most - 1) - half) / fewStep) * fewStep;
  const highest = Math.floor((most * few - 2 * (most - 1) + half) / fewStep) * fewStep;
  return lowest > highest ? undefined : Math.min(highest, Math.max(lowest, rounded(hidden, fewStep)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}

/** A sum over counts none of which is withheld. */
function totalOf(told: readonly number[]): PublishedTotal {
  const few = told.filter(isFew);
  const of = told.length;
  if (few.length === 0) return { kind: "count", count: sum(told), of };
  const shown = sum(told.filter((count) => !isFew(count)));
  const hidden = fewTold(few.length, sum(few));
  if (hidden !== undefined) return { kind: "about", count: shown + hidden, of };
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

/** Whether something is told of the matches of all these, so that a rounded sum of what grows with them says no more. */
function areMatchesTold(answers: readonly Answer[], all: readonly Answer[]): boolean {
  return matchFigures.every(
    (key) => answers.every((answer) => answer[key] !== undefined) && totalOf(countsOf(all, key)).kind !== "range",
  );
}

/** A sum of talks or tasks: what is left out is rounded, or not told beside sums of matches that are not told either. */
function totalOfMatches(answers: readonly Answer[], key: FigureKey): PublishedTotal {
  const told = answers.filter((answer) => answer[key] !== undefined);
  const of = told.length;
  const [open, hidden] = [false, true].map((isHidden) =>
    countsOf(
      told.filter((answer) => givesMatchesAway(answer) === isHidden),
      key,
    ),
  ) as [readonly number[], readonly number[]];
  const shown = totalOf(open);
  if (hidden.length === 0) return { ...shown, of };
  if (shown.kind !== "range" && areMatchesTold(told, answers)) {
    return { kind: "about", count: shown.count + rounded(sum(hidden), matchesStep), of };
  }
  return { kind: "range", from: sum(open.filter((count) => !isFew(count))) + open.filter(isFew).length, of };
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
