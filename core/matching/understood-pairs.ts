import type { Reading } from "../intake/reading.ts";
import { editDistance } from "../intake/words.ts";
import { RequestProblem } from "../jobs/request-problem.ts";
import { sentence } from "../text/sentence.ts";
import { canonicalCode, compareCodes, looseCode, pairKey } from "./codes.ts";
import type { NamedPair, Pool } from "./pool.ts";

/** Everybody who was read; those who take no part may stand apart. */
export interface Everybody extends Partial<Pick<Pool, "absent">> {
  readonly groups: readonly Coded[];
  readonly households: readonly Coded[];
}

/** Anybody with a code. */
interface Coded {
  readonly code: string;
}

/** Everybody who was read. */
export function everybodyIn({ groups, households }: Reading): Everybody {
  return { groups: groups.map(({ record }) => record), households: households.map(({ record }) => record) };
}

/** So many codes that may have been meant are told. */
const mostMeant = 3;

/** The codes of everybody who was read, by side: as comparisons take them, to how they stand on the sheet. */
interface Known {
  readonly group: ReadonlyMap<string, string>;
  readonly household: ReadonlyMap<string, string>;
}

function knownIn({ groups, households, absent = [] }: Everybody): Known {
  const codesOf = (side: keyof Known, people: readonly { readonly code: string }[]): ReadonlyMap<string, string> => {
    const codes = [...people, ...absent.filter((one) => one.side === side)].map(({ code }) => code);
    return new Map(codes.map((code) => [canonicalCode(code), code]));
  };
  return { group: codesOf("group", groups), household: codesOf("household", households) };
}

/** A code without what people mistype most: signs between letters and digits, and zeros in front. */
function bareCode(code: string): string {
  return looseCode(code).replace(/[^\p{L}\p{N}]/gu, "");
}

/** Whether two neighbouring signs changed places. */
function isSwapped(one: string, other: string): boolean {
  for (let at = 0; at + 1 < one.length; at += 1) {
    if (one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other) return true;
  }
  return false;
}

/** How unlike two codes are: 0 when only spelled otherwise; nothing where one cannot have been meant for the other. */
function unlikeness(typed: string, code: string): number | undefined {
  const [one, other] = [bareCode(typed), bareCode(code)];
  if (one === "" || other === "") return undefined;
  if (one === other) return 0;
  // Only the number, or all but the first letters.
  const isEnd = other.endsWith(one) && /^\D+$/u.test(other.slice(0, -one.length));
  if (isEnd || isSwapped(one, other)) return 1;
  const length = Math.max(one.length, other.length);
  const distance = editDistance(one, other);
  return distance <= (length < 4 ? 0 : length < 8 ? 1 : 2) ? distance : undefined;
}

/** The codes that may have been meant, the likeliest first. */
function meant(typed: string, codes: readonly string[]): readonly string[] {
  return codes
    .flatMap((code) => {
      const unlike = unlikeness(typed, code);
      return unlike === undefined ? [] : [{ code, unlike, longer: Math.abs(code.length - typed.length) }];
    })
    .sort((one, other) => one.unlike - other.unlike || one.longer - other.longer || compareCodes(one.code, other.code))
    .slice(0, mostMeant)
    .map(({ code }) => code);
}

/** The pair that somebody asked about, whichever code they named first; nothing where it is none. */
function understood({ group, household }: NamedPair, known: Known): NamedPair | undefined {
  for (const [one, other] of [[group, household] as const, [household, group] as const]) {
    const pair = { group: known.group.get(canonicalCode(one)), household: known.household.get(canonicalCode(other)) };
    if (pair.group !== undefined && pair.household !== undefined)
      return { group: pair.group, household: pair.household };
  }
  return undefined;
}

/** The codes of a pair that nobody has, with those of the side that is missing that may have been meant. */
function unknownIn(
  pair: NamedPair,
  known: Known,
): readonly { readonly code: string; readonly meant: readonly string[] }[] {
  const codes = [pair.group.trim(), pair.household.trim()];
  const has = (side: keyof Known, code: string): boolean => known[side].has(canonicalCode(code));
  const isNamed = (side: keyof Known): boolean => codes.some((code) => has(side, code));
  const sides = (["group", "household"] as const).filter((side) => !isNamed(side));
  const possible = sides.flatMap((side) => [...known[side].values()]);
  return codes
    .filter((code) => !has("group", code) && !has("household", code))
    .map((code) => ({ code, meant: meant(code, possible) }));
}

/**
 * The pairs that people asked about, with codes as they stand on the sheets, each once. Upper and lower case, blanks
 * around a code and the order of the two make no difference. Throws a `RequestProblem` for a code that nobody has
 * (`why-not-unknown`, with those that may have been meant) and for two of the same side (`why-not-same-side`).
 */
export function understoodPairs(asked: readonly NamedPair[], people: Everybody): readonly NamedPair[] {
  const pairs = eachUnderstood(asked, people);
  return [...new Map(pairs.map((pair) => [pairKey(pair.group, pair.household), pair])).values()];
}

/** As `understoodPairs`, one for each that was asked, with all else that it has. */
export function eachUnderstood<Asked extends NamedPair>(asked: readonly Asked[], people: Everybody): readonly Asked[] {
  const known = knownIn(people);
  const unknown = asked.flatMap((pair) => unknownIn(pair, known));
  if (unknown.length > 0) {
    const codes = [...new Map(unknown.map((one) => [canonicalCode(one.code), one])).values()];
    throw new RequestProblem(sentence("why-not-unknown", { codes }));
  }
  return asked.map((pair) => ({ ...pair, ...(understood(pair, known) ?? refused(pair, known)) }));
}

/**
 * Pairs with each code on its own side and as it stands on the sheets, also where somebody named the household first; those
 * with a code that nobody has stay as they are.
 */
export function withSidesInPlace<Asked extends NamedPair>(
  asked: readonly Asked[],
  people: Everybody,
): readonly Asked[] {
  const known = knownIn(people);
  return asked.map((pair) => ({ ...pair, ...understood(pair, known) }));
}

function refused({ group, household }: NamedPair, known: Known): never {
  const side = known.group.has(canonicalCode(group)) ? "group" : "household";
  throw new RequestProblem(sentence("why-not-same-side", { codes: [group.trim(), household.trim()], side }));
}
