import { assign, type AssignmentLevel } from "../matching/assignment.ts";
import { compareCodes } from "../matching/codes.ts";
import { lotteryNumber } from "../matching/lottery.ts";

/** A match that wants a cultural ambassador (R51). */
export interface MatchNeed {
  /** Id of the match. */
  readonly id: string;
  /** ISO codes of what the household speaks; empty when unknown. */
  readonly languages: ReadonlySet<string>;
  /** As `municipalityKey` has it; empty when unknown. */
  readonly municipality: string;
  /** Codes of ambassadors who are members of the group of this match: nobody bridges between others and themselves. */
  readonly ownMembers: ReadonlySet<string>;
  /** Code of whoever an earlier run gave it and still stands there. */
  readonly standing?: string;
  /** Code of whoever an earlier run gave it and people took away: comes back only where nobody else fits. */
  readonly taken?: string;
}

/** A cultural ambassador, and how much room there is. */
export interface AmbassadorOffer {
  readonly code: string;
  readonly languages: ReadonlySet<string>;
  /** As `municipalityKey` has it; empty when unknown. */
  readonly municipality: string;
  /** Matches at once. */
  readonly capacity: number;
  /** Matches that people gave this ambassador: they count, and are theirs to change. */
  readonly typed: number;
}

/** Why a match that wants an ambassador has none. */
export type NoneBecause = "none-listed" | "languages-unknown" | "language" | "own-member" | "full";

/** Who bridges for which match. */
export interface AmbassadorsAssigned {
  /** Code of the ambassador by id of the match. */
  readonly given: ReadonlyMap<string, string>;
  /** Why there is none, by id of the match. */
  readonly without: ReadonlyMap<string, NoneBecause>;
}

/** Everybody who helps a newcomer in the Netherlands speaks Dutch: that is no bridge. */
const noBridge = "nl";
/** Better than nothing, and no more: who speaks it shares no world by that. */
const poorBridge = "en";

/** Divisible by every capacity up to 16, so that loads compare exactly; above it to 1 in 720,720. */
const loadUnit = 720_720;

/** The languages in which an ambassador can be a bridge for a match. */
function shared(need: MatchNeed, offer: AmbassadorOffer): readonly string[] {
  return [...need.languages].filter((language) => language !== noBridge && offer.languages.has(language));
}

/** Whether an ambassador may bridge for a match, room apart: a language in common, and no member of its group. */
export function isBridge(need: MatchNeed, offer: AmbassadorOffer): boolean {
  return shared(need, offer).length > 0 && !need.ownMembers.has(offer.code);
}

/** One match with one place of one ambassador, and what it costs at each level. */
interface Option {
  readonly offer: AmbassadorOffer;
  readonly place: number;
  readonly costs: readonly number[];
}

const levels = ["given", "kept", "language", "load", "municipality", "draw"] as const;

/** What the `number`th match of an ambassador adds to the sum of squares of loads: more for each one, less for more room. */
function loadCost(number: number, capacity: number): number {
  return Math.round(((2 * number - 1) * loadUnit) / capacity);
}

/** What it costs to give a match to an ambassador, in the order of `levels`; `number` is how many that makes. */
function costsOf(need: MatchNeed, offer: AmbassadorOffer, number: number): readonly number[] {
  const isAgain = need.taken === offer.code;
  const isMoved = need.standing !== undefined && need.standing !== offer.code;
  return [
    1,
    Number(isAgain || isMoved),
    Number(shared(need, offer).every((language) => language === poorBridge)),
    loadCost(number, offer.capacity),
    Number(need.municipality === "" || need.municipality !== offer.municipality),
    Math.floor(lotteryNumber(need.id, offer.code) / 2 ** 32),
  ];
}

/** How many each ambassador has already, and the matches that still have to be given. */
interface Standing {
  readonly kept: ReadonlyMap<string, string>;
  readonly open: readonly MatchNeed[];
  readonly load: ReadonlyMap<string, number>;
}

/**
 * What stays as it is: whoever an earlier run gave stays, as long as they fit and nobody has more than there is room for.
 * Of an ambassador with more than that every match is open again, though moving one counts against it.
 */
function standingOf(needs: readonly MatchNeed[], offers: ReadonlyMap<string, AmbassadorOffer>): Standing {
  const fitting = new Map<string, MatchNeed[]>();
  for (const need of needs) {
    const offer = offers.get(need.standing ?? "");
    if (offer !== undefined && isBridge(need, offer))
      fitting.set(offer.code, [...(fitting.get(offer.code) ?? []), need]);
  }
  const load = new Map([...offers.values()].map(({ code, typed }) => [code, typed]));
  const kept = new Map<string, string>();
  for (const [code, own] of fitting) {
    const { typed = 0, capacity = 0 } = offers.get(code) ?? {};
    if (typed + own.length > capacity) continue;
    load.set(code, typed + own.length);
    for (const { id } of own) kept.set(id, code);
  }
  return { kept, load, open: needs.filter(({ id }) => !kept.has(id)) };
}

/** The places that are left, each ambassador's lightest first; no more than there are matches to give. */
function optionsOf(needs: readonly MatchNeed[], offers: readonly AmbassadorOffer[], { load }: Standing): Option[][] {
  let place = 0;
  const rows = needs.map((): Option[] => []);
  for (const offer of offers) {
    const has = load.get(offer.code) ?? 0;
    const room = Math.min(offer.capacity - has, needs.length);
    const fits = needs.map((need) => isBridge(need, offer));
    for (let number = has + 1; number <= has + room; number += 1, place += 1) {
      needs.forEach((need, row) => {
        if (fits[row] === true) rows[row]?.push({ offer, place, costs: costsOf(need, offer, number) });
      });
    }
  }
  return rows;
}

/** The best of all ways to give places to matches: a code per match, in their order; undefined for none. */
function bestOf(rows: readonly (readonly Option[])[]): readonly (string | undefined)[] {
  const options = rows.flat();
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => (offsets[index + 1] = (offsets[index] ?? 0) + row.length));
  const { pairOfRow } = assign({
    rows: rows.length,
    columns: options.reduce((most, { place }) => Math.max(most, place + 1), 0),
    offsets,
    targets: Int32Array.from(options, ({ place }) => place),
    levels: levels.map((name, level): AssignmentLevel => ({
      name,
      goal: level === 0 ? "most" : "least",
      costs: Int32Array.from(options, ({ costs }) => costs[level] ?? 0),
    })),
  });
  return rows.map((_, row) => options[pairOfRow[row] ?? -1]?.offer.code);
}

function whyNone(need: MatchNeed, offers: readonly AmbassadorOffer[]): NoneBecause {
  if (offers.length === 0) return "none-listed";
  if (![...need.languages].some((language) => language !== noBridge)) return "languages-unknown";
  if (offers.some((offer) => isBridge(need, offer))) return "full";
  return offers.some((offer) => shared(need, offer).length > 0) ? "own-member" : "language";
}

/**
 * Gives cultural ambassadors to matches (R51). Never broken: they share a language other than Dutch, the ambassador is no
 * member of the group of the match, and nobody gets more matches than there is room for. Whoever an earlier run gave
 * stays as long as that holds. Of all ways to give the others the first is taken that: gives the most matches one; moves
 * the fewest and gives back the fewest that people took away; has the fewest with nothing but English in common; has
 * loads as equal as can be, measured by the squares of the matches of each divided by the room; has the most in their own
 * municipality; and then by a draw from the id of the match and the code of the ambassador. Exact, and the same whatever
 * the order of the rows. Codes as `canonicalCode` has them, no id and no code twice.
 */
export function assignedAmbassadors(
  needs: readonly MatchNeed[],
  offers: readonly AmbassadorOffer[],
): AmbassadorsAssigned {
  const inOrder = [...offers].sort((one, other) => compareCodes(one.code, other.code));
  const standing = standingOf(needs, new Map(inOrder.map((offer) => [offer.code, offer])));
  const open = [...standing.open].sort((one, other) => compareCodes(one.id, other.id));
  const best = bestOf(optionsOf(open, inOrder, standing));
  const given = new Map(standing.kept);
  const without = new Map<string, NoneBecause>();
  open.forEach((need, row) => {
    const code = best[row];
    if (code === undefined) without.set(need.id, whyNone(need, inOrder));
    else given.set(need.id, code);
  });
  return { given, without };
}
