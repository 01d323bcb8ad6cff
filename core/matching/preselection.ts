/**
 * Phase 1 of resettlement (R12; matching.md 2.6): before anybody has a name, kinds of households and homes are divided
 * over groups. A group of a municipality gets a kind of household that it can support, and a home there that such a
 * household fits in; every home is used once, and no kind of household more often than there are on the list.
 *
 * Were households bound to one municipality, this would be a transport problem, solved exactly by `assign`: groups are
 * rows and homes are columns; between them stands every household of every kind as a column that a group can take, and
 * as a row that must find a home. The two are paired with each other when nobody takes them, and the first level makes
 * all of them take part, so that whoever is taken is housed.
 *
 * A household that can live anywhere is seen in two ways that can only be too good: as free to be taken in one
 * municipality and housed in another, or as being there once for every municipality. Where one of the two gives a
 * division that is possible all the same, it is the best. Otherwise a household that is torn apart must belong to one of
 * the municipalities: each of those cases is solved, always going on from the best one so far, until one is possible
 * (branch and bound, best first).
 */
import type { Settings } from "../settings.ts";
import { assign, type AssignmentLevel, type AssignmentProblem } from "./assignment.ts";
import { unrankedCost } from "./preferences.ts";

/** A group as the pre-selection sees it. */
export interface PlaceSeeker {
  /** Key of its municipality. */
  readonly municipality: string;
  /** Place in the draw, from 1. */
  readonly place: number;
  /** The place of a kind in its ranking, 6 for one left out; nothing where it cannot support it. */
  readonly rankOf: (kind: number) => number | undefined;
}

/** Homes of one kind. */
export interface PlaceOffer {
  /** Key of the municipality. */
  readonly municipality: string;
  readonly count: number;
  /** Whether households of a kind can live there. */
  readonly fits: (kind: number) => boolean;
}

/** All that is divided; kinds of households by their number. */
export interface PlaceProblem {
  readonly groups: readonly PlaceSeeker[];
  readonly homes: readonly PlaceOffer[];
  /** How many households of every kind there are. */
  readonly kinds: readonly number[];
  readonly objective: Settings["objective"];
}

/** A place of a group: which kind of household, in which kind of home. */
export interface Place {
  readonly group: number;
  readonly kind: number;
  readonly home: number;
}

/** The best division. */
export interface PlaceSolution {
  /** By group; of a group with two places the better ranked comes first. */
  readonly places: readonly Place[];
  /** What came of every goal, the most important first: groups with a place, groups with two, wishes, lottery. */
  readonly values: readonly number[];
  /** False where the search was cut short: a better division may exist. */
  readonly exact: boolean;
}

/** What a kind costs behind all goals, so that of equal divisions the one is taken that leaves scarce kinds alone. */
type Prices = ReadonlyMap<number, number>;

/** Up to how far goals are looked at: to the places alone, or to the wishes and the lottery too. */
export type Depth = "places" | "everything";

/** So many cases are looked at before the search is cut short. */
const mostCases = 200;

/** So many times a case is solved with other prices. */
const mostPrices = 10;

/** A goal over the places of groups. */
interface PlaceGoal {
  readonly name: string;
  readonly goal: AssignmentLevel["goal"];
  readonly cost: (taking: Taking) => number;
}

/** A group that takes a household of a kind. */
interface Taking {
  readonly group: PlaceSeeker;
  /** 6 for a kind that it left out. */
  readonly rank: number;
  readonly kind: number;
  /** True for the second place of the group. */
  readonly second: boolean;
}

function rankGoals(objective: Settings["objective"]): readonly PlaceGoal[] {
  const count = (place: number, goal: PlaceGoal["goal"]): PlaceGoal => ({
    name: place === unrankedCost ? "unranked" : `rank${place}`,
    goal,
    cost: ({ rank }) => (rank === place ? 1 : 0),
  });
  if (objective === "total") return [{ name: "total", goal: "least", cost: ({ rank }) => rank }];
  if (objective === "rank-maximal") return [1, 2, 3, 4, 5].map((place) => count(place, "most"));
  return [unrankedCost, 5, 4, 3, 2].map((place) => count(place, "least"));
}

/**
 * The goals: groups with a place, groups with a second, the wishes of the groups as the round counts them, and the
 * draw between groups that are equal.
 */
function goalsOf(objective: Settings["objective"], depth: Depth): readonly PlaceGoal[] {
  const places: readonly PlaceGoal[] = [
    { name: "groups", goal: "most", cost: ({ second }) => (second ? 0 : 1) },
    { name: "choices", goal: "most", cost: ({ second }) => (second ? 1 : 0) },
  ];
  if (depth === "places") return places;
  return [...places, ...rankGoals(objective), { name: "lottery", goal: "least", cost: ({ group }) => group.place }];
}

function sparing(prices: Prices): PlaceGoal {
  return { name: "sparing", goal: "least", cost: ({ kind }) => prices.get(kind) ?? 0 };
}

/** A household of a kind, as it stands between groups and homes. */
interface Middle {
  readonly kind: number;
  /** The municipality that it must belong to in this case; absent for any. */
  readonly municipality?: string;
}

/** Households that are free to be taken in one municipality and housed in another. */
function freeMiddles({ groups, homes, kinds }: PlaceProblem): readonly Middle[] {
  return kinds.flatMap((count, kind) => {
    const wanted = 2 * groups.filter((group) => group.rankOf(kind) !== undefined).length;
    const homed = homes.reduce((sum, home) => sum + (home.fits(kind) ? home.count : 0), 0);
    return Array.from({ length: Math.min(count, wanted, homed) }, () => ({ kind }));
  });
}

/** Every household once for each municipality that it may belong to, as far as groups and homes there can use it. */
function copiedMiddles({ groups, homes, kinds }: PlaceProblem, middles: readonly Middle[]): readonly Middle[] {
  const municipalities = [...new Set(homes.map(({ municipality }) => municipality))];
  return municipalities.flatMap((municipality) => {
    const seekers = groups.filter((group) => group.municipality === municipality);
    const offers = homes.filter((home) => home.municipality === municipality);
    return kinds.flatMap((_, kind) => {
      const there = middles.filter((middle) => middle.kind === kind && mayBeIn(middle, municipality)).length;
      const wanted = 2 * seekers.filter((group) => group.rankOf(kind) !== undefined).length;
      const homed = offers.reduce((sum, home) => sum + (home.fits(kind) ? home.count : 0), 0);
      return Array.from({ length: Math.min(there, wanted, homed) }, () => ({ kind, municipality }));
    });
  });
}

/** Whether a household may belong to a municipality in this case. */
function mayBeIn({ municipality }: Middle, other: string): boolean {
  return municipality === undefined || municipality === other;
}

/** A pair of the assignment problem. */
interface Link {
  readonly column: number;
  /** How many of the row and the column are households that must take part. */
  readonly wired: number;
  readonly taking?: Taking;
}

/** The assignment problem of one case, and the kind of home of every column behind those of the households. */
interface Case {
  readonly problem: AssignmentProblem;
  readonly beds: readonly number[];
}

function caseOf(given: PlaceProblem, middles: readonly Middle[], depth: Depth, prices: Prices): Case {
  const beds = given.homes.flatMap(({ count }, home) => Array.from({ length: count }, () => home));
  const rows: (readonly Link[])[] = [
    ...[false, true].flatMap((second) => given.groups.map((group) => linksOfGroup(group, second, middles))),
    ...middles.map((middle, index) => linksOfMiddle(middle, index, middles.length, given, beds)),
  ];
  const goals = [...goalsOf(given.objective, depth), sparing(prices)];
  return { problem: assignmentOf(rows, middles.length + beds.length, goals), beds };
}

function linksOfGroup(group: PlaceSeeker, second: boolean, middles: readonly Middle[]): readonly Link[] {
  return middles.flatMap((middle, column): readonly Link[] => {
    const rank = mayBeIn(middle, group.municipality) ? group.rankOf(middle.kind) : undefined;
    return rank === undefined ? [] : [{ column, wired: 1, taking: { group, kind: middle.kind, rank, second } }];
  });
}

function linksOfMiddle(
  middle: Middle,
  index: number,
  middles: number,
  { homes }: PlaceProblem,
  beds: readonly number[],
): readonly Link[] {
  const housed = beds.flatMap((home, bed): readonly Link[] => {
    const offer = homes[home];
    const fits = offer !== undefined && mayBeIn(middle, offer.municipality) && offer.fits(middle.kind);
    return fits ? [{ column: middles + bed, wired: 1 }] : [];
  });
  return [{ column: index, wired: 2 }, ...housed];
}

function assignmentOf(
  rows: readonly (readonly Link[])[],
  columns: number,
  goals: readonly PlaceGoal[],
): AssignmentProblem {
  const links = rows.flat();
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => (offsets[index + 1] = (offsets[index] ?? 0) + row.length));
  const wiring: AssignmentLevel = { name: "wiring", goal: "most", costs: Int32Array.from(links, ({ wired }) => wired) };
  const levels = goals.map(({ name, goal, cost }): AssignmentLevel => ({
    name,
    goal,
    costs: Int32Array.from(links, ({ taking }) => (taking === undefined ? 0 : cost(taking))),
  }));
  const targets = Int32Array.from(links, ({ column }) => column);
  return { rows: rows.length, columns, offsets, targets, levels: [wiring, ...levels] };
}

/** A place, with the household between group and home that it runs through. */
interface Route extends Place {
  readonly middle: number;
}

/** One case solved: places, and the worth of every goal: more is better. */
interface Solved {
  readonly routes: readonly Route[];
  readonly values: readonly number[];
  readonly worth: readonly number[];
}

function solved(
  given: PlaceProblem,
  middles: readonly Middle[],
  depth: Depth,
  prices: Prices = new Map<number, number>(),
): Solved {
  const { problem, beds } = caseOf(given, middles, depth, prices);
  const { pairOfRow, levels } = assign(problem);
  const columnOf = (row: number): number => {
    const pair = pairOfRow[row] ?? -1;
    return pair < 0 ? -1 : (problem.targets[pair] ?? -1);
  };
  const count = given.groups.length;
  const routes = Array.from({ length: 2 * count }, (_, row): readonly Route[] => {
    const middle = columnOf(row);
    const home = middle < 0 ? undefined : beds[columnOf(2 * count + middle) - middles.length];
    const kind = middles[middle]?.kind;
    return home === undefined || kind === undefined ? [] : [{ group: row % count, kind, home, middle }];
  }).flat();
  // Neither the wiring nor the sparing is a goal of anybody.
  const values = levels.slice(1, -1).map(({ value }) => value);
  const worth = values.map((value, index) => (problem.levels[index + 1]?.goal === "most" ? value : -value));
  return { routes, values, worth };
}

/** Above 0 when the first is better: by the first goal in which they differ. */
function compareWorth(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, place) => value !== other[place]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}

/** The first household that is taken in one municipality and housed in another. */
function tornApart({ groups, homes }: PlaceProblem, { routes }: Solved): Route | undefined {
  return routes.find(({ group, home }) => groups[group]?.municipality !== homes[home]?.municipality);
}

/** The cases behind one in which a household is torn apart: it belongs to the group's place, to the home's, or elsewhere. */
function branches(
  { groups, homes }: PlaceProblem,
  middles: readonly Middle[],
  torn: Route | undefined,
): readonly (readonly Middle[])[] {
  if (torn === undefined) return [];
  const first = groups[torn.group]?.municipality ?? "";
  const municipalities = new Set([
    first,
    homes[torn.home]?.municipality ?? "",
    ...homes.filter((home) => home.fits(torn.kind)).map(({ municipality }) => municipality),
  ]);
  return [...municipalities].map((municipality) =>
    middles.map((middle, index) => (index === torn.middle ? { ...middle, municipality } : middle)),
  );
}

/** Equal for cases that differ only in which of the households of a kind is which. */
function caseKey(middles: readonly Middle[]): string {
  return middles
    .map(({ kind, municipality = "" }) => `${kind} ${municipality}`)
    .sort()
    .join("\n");
}

/** How many households of a kind are used beyond those there are; kinds of which there are enough are left out. */
function overuse(places: readonly Place[], middles: readonly Middle[]): Prices {
  const left = new Map<number, number>();
  for (const { kind } of middles) left.set(kind, (left.get(kind) ?? 0) + 1);
  for (const { kind } of places) left.set(kind, (left.get(kind) ?? 0) - 1);
  return new Map([...left].filter(([, count]) => count < 0).map(([kind, count]) => [kind, -count]));
}

/**
 * A case with every household there once for each municipality. Where together they use more of a kind than there are,
 * that kind gets a price and the others are tried: of equal divisions one may be possible.
 */
function copied(
  given: PlaceProblem,
  middles: readonly Middle[],
  depth: Depth,
): Solved & { readonly isPossible: boolean } {
  const copies = copiedMiddles(given, middles);
  const prices = new Map<number, number>();
  for (let time = 1; ; time += 1) {
    const found = solved(given, copies, depth, prices);
    const over = overuse(found.routes, middles);
    if (over.size === 0 || time === mostPrices) return { ...found, isPossible: over.size === 0 };
    over.forEach((count, kind) => prices.set(kind, (prices.get(kind) ?? 0) + count));
  }
}

/** What is known of a case: what it cannot be better than, a division where one is that good, and who is torn apart. */
interface Known {
  readonly bound: readonly number[];
  readonly found?: Solved;
  readonly torn?: Route;
}

function known(given: PlaceProblem, middles: readonly Middle[], depth: Depth): Known {
  const copies = copied(given, middles, depth);
  if (copies.isPossible) return { bound: copies.worth, found: copies };
  const free = solved(given, middles, depth);
  const torn = tornApart(given, free);
  if (torn === undefined) return { bound: free.worth, found: free };
  return { bound: compareWorth(free.worth, copies.worth) < 0 ? free.worth : copies.worth, torn };
}

/** A case that may still hold the best division: not yet looked at where only the bound of the case before is known. */
interface Open {
  readonly middles: readonly Middle[];
  readonly bound: readonly number[];
  readonly known?: Known;
}

/**
 * The best division of kinds of households and homes over groups: as many groups as possible with a place, then with
 * two to choose from, then by their wishes, then by the draw. Exact; only where more cases would have to be looked at
 * than is reasonable, which takes many municipalities that compete for the same few households, the search goes
 * straight to a possible division and says so.
 */
export function dividedPlaces(given: PlaceProblem, depth: Depth = "everything"): PlaceSolution {
  const open: Open[] = [{ middles: freeMiddles(given), bound: [] }];
  const seen = new Set<string>();
  for (let cases = 1; ; cases += 1) {
    const best = takenFrom(open);
    const here = best.known ?? known(given, best.middles, depth);
    if (compareWorth(here.bound, best.bound) < 0) {
      open.push({ middles: best.middles, bound: here.bound, known: here });
      continue;
    }
    if (here.found !== undefined) return told(given, here.found, true);
    if (cases >= mostCases) return told(given, straightDown(given, best.middles, depth), false);
    // The last one put in is the first one taken of those that are equally good.
    for (const middles of [...branches(given, best.middles, here.torn)].reverse()) {
      const key = caseKey(middles);
      if (!seen.has(key)) open.push({ middles, bound: here.bound });
      seen.add(key);
    }
  }
}

/** Takes the best case out, of equal ones the last. */
function takenFrom(open: Open[]): Open {
  let best = open.length - 1;
  for (let index = open.length - 2; index >= 0; index -= 1) {
    if (compareWorth(open[index]?.bound ?? [], open[best]?.bound ?? []) > 0) best = index;
  }
  const [taken] = open.splice(best, 1);
  if (taken === undefined) throw new Error("No case is left, although nobody in a place is always possible");
  return taken;
}

/** A possible division of a case, not always the best: whoever is torn apart belongs to the group's municipality. */
function straightDown(given: PlaceProblem, from: readonly Middle[], depth: Depth): Solved {
  let middles = from;
  let found = solved(given, from, depth);
  for (let torn = tornApart(given, found); torn !== undefined; torn = tornApart(given, found)) {
    [middles = []] = branches(given, middles, torn);
    found = solved(given, middles, depth);
  }
  return found;
}

/**
 * What no division can be better than: the smaller of both ways to see a household that can live anywhere. For telling
 * quickly that something would change nothing.
 */
export function boundOfPlaces(given: PlaceProblem): readonly number[] {
  return known(given, freeMiddles(given), "places").bound;
}

function told({ groups }: PlaceProblem, { routes, values }: Solved, exact: boolean): PlaceSolution {
  const rank = ({ group, kind }: Place): number => groups[group]?.rankOf(kind) ?? unrankedCost;
  const places = routes
    .map(({ group, kind, home }): Place => ({ group, kind, home }))
    .sort(
      (one, other) =>
        one.group - other.group || rank(one) - rank(other) || one.kind - other.kind || one.home - other.home,
    );
  return { places, values, exact };
}
