import type { Balance, BalanceItem } from "../records/explanations.ts";
import type { Household } from "../records/household.ts";
import { householdTypes } from "../records/words.ts";
import { coinsOf } from "./blocks.ts";
import { comparableOf, type Comparable } from "./difference.ts";
import { permutationShare } from "./permutation.ts";
import type { SolvedRound } from "./solved.ts";

/** The two candidates of a block, as the coin left them. */
interface Arms {
  readonly matched: Comparable;
  readonly compared: Comparable;
}

/** Something that both arms are compared on; absent where it is not known. */
interface Trait {
  readonly name: string;
  readonly of: (one: Comparable) => number | undefined;
}

/** The levels of Dutch from none to most: the place in the list is the number (R64). */
const dutchLevels: readonly (Household["dutch"] & string)[] = ["none", "A0", "A1", "A2", "B1", "B2", "C1", "C2"];

function sizeOf({ adults, children }: Household): number | undefined {
  return adults === undefined || children === undefined ? undefined : adults + children;
}

function dutchOf({ dutch }: Household): number | undefined {
  return dutch === undefined ? undefined : dutchLevels.indexOf(dutch);
}

/** In the order of the sheet. Looked at after the draw: none of these but those of `difference.ts` had a part in it. */
const traits: readonly Trait[] = [
  { name: "vulnerability", of: ({ household }) => household.vulnerability?.score },
  { name: "children", of: ({ household }) => household.children },
  { name: "adults", of: ({ household }) => household.adults },
  { name: "size", of: ({ household }) => sizeOf(household) },
  { name: "age", of: ({ household }) => household.age },
  { name: "distance", of: ({ metres }) => metres / 1000 },
  { name: "dutch", of: ({ household }) => dutchOf(household) },
  ...householdTypes.map((type): Trait => ({
    name: type,
    of: ({ household }) => (household.type === undefined ? undefined : household.type === type ? 1 : 0),
  })),
];

/** A trait in the blocks where it is known of both, with the standard deviation over all of them. */
interface Compared {
  readonly name: string;
  /** By block: what the matched and the compared household have; absent where one of them is not known. */
  readonly values: readonly (readonly [number, number] | undefined)[];
  readonly known: number;
  readonly matched: number;
  readonly compared: number;
  readonly deviation: number;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviationOf(values: readonly number[]): number {
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / Math.max(1, values.length - 1));
}

function comparedOn({ name, of }: Trait, blocks: readonly Arms[]): Compared {
  const values = blocks.map(({ matched, compared }) => {
    const [one, other] = [of(matched), of(compared)];
    return one === undefined || other === undefined ? undefined : ([one, other] as const);
  });
  const known = values.flatMap((pair) => (pair === undefined ? [] : [pair]));
  return {
    name,
    values,
    known: known.length,
    matched: mean(known.map(([one]) => one)),
    compared: mean(known.map(([, other]) => other)),
    deviation: deviationOf(known.flat()),
  };
}

/** Known somewhere, and for a household type: somebody has it. */
function says({ known, matched, compared, name }: Compared): boolean {
  const isType = householdTypes.some((type) => type === name);
  return known > 0 && (!isType || matched + compared > 0);
}

/** Four decimals: more would be noise. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function itemOf({ name, matched, compared, deviation }: Compared): BalanceItem {
  return {
    trait: name,
    matched: rounded(matched),
    compared: rounded(compared),
    ...(deviation === 0 ? {} : { difference: rounded((matched - compared) / deviation) }),
  };
}

/** By block and trait what it adds to the standardised difference; 0 where it is not known. */
function sharesOf(all: readonly Compared[], blocks: number): readonly (readonly number[])[] {
  const differing = all.filter(({ deviation }) => deviation > 0);
  return Array.from({ length: blocks }, (_, block) =>
    differing.map(({ values, known, deviation }) => {
      const [one, other] = values[block] ?? [0, 0];
      return (one - other) / (known * deviation);
    }),
  );
}

/** How many blocks have two of one household type, of how many where both types are known. */
function typesIn(blocks: readonly Arms[]): Pick<Balance, "sameType" | "knownTypes"> {
  const known = blocks.filter(
    ({ matched, compared }) => matched.household.type !== undefined && compared.household.type !== undefined,
  );
  const same = known.filter(({ matched, compared }) => matched.household.type === compared.household.type);
  return { sameType: same.length, knownTypes: known.length };
}

function scoresIn(scores: Compared | undefined): Pick<Balance, "scoreDifference"> {
  const gaps = (scores?.values ?? []).flatMap((pair) => (pair === undefined ? [] : [Math.abs(pair[0] - pair[1])]));
  return gaps.length === 0 ? {} : { scoreDifference: rounded(mean(gaps)) };
}

/**
 * How alike the households are that the coins matched and compared (R5, matching.md 2.5): means, standardised mean
 * differences (difference of the means over the standard deviation of both arms together, which no coin changes), and the
 * share of all coins that would differ as much. A trait counts in the blocks where it is known of both.
 */
export function balanceOf(work: SolvedRound): Balance {
  const arms = armsIn(work);
  const compared = traits.map((trait) => comparedOn(trait, arms)).filter(says);
  return {
    blocks: arms.length,
    ...typesIn(arms),
    ...scoresIn(compared.find(({ name }) => name === "vulnerability")),
    items: compared.map(itemOf),
    ...(arms.length === 0
      ? {}
      : { permutation: rounded(permutationShare(sharesOf(compared, arms.length), work.seed)) }),
  };
}

function armsIn(work: SolvedRound): readonly Arms[] {
  const { households } = work.pool;
  return coinsOf(work).map(({ candidates: [first, second], matched }) => {
    const [a, b] = [comparableOf(households, first), comparableOf(households, second)];
    return matched === "A" ? { matched: a, compared: b } : { matched: b, compared: a };
  });
}
