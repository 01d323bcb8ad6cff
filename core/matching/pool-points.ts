import type { PoolPoint } from "../records/explanations.ts";
import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import { sentence } from "../text/sentence.ts";
import { assign } from "./assignment.ts";
import { pairsProblem } from "./levels.ts";
import { lotteryPlaces } from "./lottery.ts";
import type { PossiblePairs } from "./possible-pairs.ts";
import type { DrawnRound } from "./round.ts";
import type { SolvedRound } from "./solved.ts";

/** The shares of the pool that are tried beside all of it. */
const shares = [0.25, 0.5, 0.75] as const;

/** How many random pools of each size are tried, and in very full rounds at least. */
const samples = { most: 40, least: 8 };

/** With more possible pairs than this fewer pools are tried: the more pairs, the less one pool differs from another. */
const allSamplesUpTo = 4000;

/** People who take part, by their place in the pool. */
interface Part {
  readonly groups: readonly number[];
  readonly households: readonly number[];
}

/**
 * What pools of other sizes bring (R4, matching.md 2.6): the same people in smaller random pools, each share drawn many
 * times from the seed, and all of them. A group has fewer possible households in a smaller pool, and so more in a larger
 * one; how many more depends on who joins, which nobody knows.
 */
export function poolPointsOf(work: SolvedRound): PoolPoint[] {
  const whole = takingPart(work);
  const count = Math.round((samples.most * allSamplesUpTo) / Math.max(allSamplesUpTo, work.draw.possible.length));
  const orders = Array.from({ length: Math.max(samples.least, count) }, (_, number) =>
    inRandomOrder(work, whole, number),
  );
  return [
    ...shares.map((share) =>
      meanOf(
        share,
        orders.map((order) => pointOf(work, firstOf(order, share))),
      ),
    ),
    meanOf(1, [pointOf(work, whole)]),
  ];
}

function takingPart({ pool }: SolvedRound): Part {
  const places = (people: readonly (Group | Household)[]): readonly number[] =>
    people.flatMap(({ status }, place) => (status === "paused" ? [] : place));
  return { groups: places(pool.groups), households: places(pool.households) };
}

function inRandomOrder({ draw }: SolvedRound, { groups, households }: Part, number: number): Part {
  const seed = `${draw.seed}\npool ${number}`;
  const ordered = (places: readonly number[], codes: readonly string[]): readonly number[] => {
    const drawn = lotteryPlaces(
      seed,
      places.map((place) => codes[place] ?? ""),
    );
    return places
      .map((place, index) => [place, drawn[index] ?? 0] as const)
      .sort(([, one], [, other]) => one - other)
      .map(([place]) => place);
  };
  return { groups: ordered(groups, draw.groups), households: ordered(households, draw.households) };
}

/** The first so many of both sides, at least one of each. */
function firstOf({ groups, households }: Part, share: number): Part {
  const first = (places: readonly number[]): readonly number[] =>
    places.slice(0, Math.max(1, Math.round(places.length * share)));
  return { groups: first(groups), households: first(households) };
}

/** Possible households and households of a group, on average, in one pool; nothing of a pool without groups. */
function pointOf({ draw }: SolvedRound, { groups, households }: Part): Omit<PoolPoint, "share"> {
  const [rows, columns] = [new Set(groups), new Set(households)];
  const { groups: ofPairs, households: toPairs } = draw.possible;
  const possible = draw.possible.filter((pair) => rows.has(ofPairs[pair] ?? -1) && columns.has(toPairs[pair] ?? -1));
  const size = Math.max(1, groups.length);
  return { candidates: possible.length / size, matched: pairsAmong(draw, possible) / size };
}

function pairsAmong(draw: SolvedRound["draw"], possible: PossiblePairs): number {
  return assign(pairsProblem({ ...draw, possible })).levels[0]?.value ?? 0;
}

function meanOf(share: number, points: readonly Omit<PoolPoint, "share">[]): PoolPoint {
  const mean = (of: (point: Omit<PoolPoint, "share">) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  return { share, candidates: mean(({ candidates }) => candidates), matched: mean(({ matched }) => matched) };
}

/** With fewer groups than this, what half of them could choose from is chance and no more. */
export const fewestGroups = 4;

/** The warnings about few people, which what waiting may bring is told with. */
const fewPeople: ReadonlySet<string> = new Set(["round-few-groups", "round-few-households"]);

/**
 * The round with, where it warns of few people (R4), how much better the choice is now than with half of these people:
 * what waiting for a larger round may bring. Nothing more where that was not worked out, or where nobody is possible: then
 * a limit or a missing postcode is more likely the reason than the number of people.
 */
export function withLargerPool(drawn: DrawnRound, pools: readonly PoolPoint[] = []): DrawnRound {
  const [half, whole] = [0.5, 1].map((share) => pools.find((point) => point.share === share));
  const few = drawn.findings.filter(({ told }) => fewPeople.has(told.code));
  const isTiny = drawn.groups < fewestGroups;
  if (few.length === 0 || isTiny || half === undefined || whole === undefined) return drawn;
  const { candidates, matched } = whole;
  if (candidates === 0) return drawn;
  const told = sentence("round-larger-pool", {
    candidates,
    half: half.candidates,
    matched,
    halfMatched: half.matched,
  });
  const others = drawn.findings.filter((finding) => !few.includes(finding));
  return { ...drawn, findings: [...few, { level: "warning", told }, ...others] };
}
