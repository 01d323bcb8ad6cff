import type { Candidate } from "./candidates.ts";
import type { Distance } from "./distance.ts";
import type { Rank } from "./preferences.ts";

/** A rank in a list of numbers: 0 for a type that was left out. */
function listed(rank: Rank): number {
  return rank === "unranked" ? 0 : rank;
}

function rankIn(list: Int32Array, pair: number): Rank {
  return list[pair] || "unranked";
}

/** Stands for the error of a distance that people gave, which has none: no list of its own is needed for that. */
const errorByTable = -1;

/** The same list with room for twice as many. */
function twice(list: Int32Array): Int32Array {
  const longer = new Int32Array(2 * list.length);
  longer.set(list);
  return longer;
}

/**
 * More possible pairs than this are refused before the round is drawn. With 25 million a round takes a quarter of a
 * minute of computing and 2.6 GB of memory (5000 groups and 5000 households at one address); what comes close to more is a
 * whole country at one point, or a limit of a whole province.
 */
export const mostPairs = 25_000_000;

/** Takes possible pairs in one after another. */
export class PairCollector {
  private count = 0;
  private largestRank = 0;
  private groups: Int32Array = new Int32Array(64);
  private households: Int32Array = new Int32Array(64);
  private groupRanks: Int32Array = new Int32Array(64);
  private householdRanks: Int32Array = new Int32Array(64);
  private metres: Int32Array = new Int32Array(64);
  private errorsKm: Float64Array = new Float64Array(64);
  private readonly unknown = new Set<number>();

  /** How many there are so far. */
  get length(): number {
    return this.count;
  }

  /** Takes in one pair, apart from its object: most pairs never need one. */
  add(group: number, household: number, distance: Distance, groupRank: Rank, householdRank: Rank): void {
    const pair = this.count;
    if (pair === this.groups.length) this.grow();
    const ofGroup = listed(groupRank);
    const ofHousehold = listed(householdRank);
    this.groups[pair] = group;
    this.households[pair] = household;
    this.groupRanks[pair] = ofGroup;
    this.householdRanks[pair] = ofHousehold;
    this.metres[pair] = distance.metres;
    this.errorsKm[pair] = distance.byTable === true ? errorByTable : distance.errorKm;
    this.largestRank = Math.max(this.largestRank, ofGroup, ofHousehold);
    if (distance.unknown === true) this.unknown.add(pair);
    this.count = pair + 1;
  }

  /** All that were taken in, in that order. */
  collected(): PossiblePairs {
    const filled = (list: Int32Array): Int32Array => list.subarray(0, this.count);
    return new PossiblePairs(
      filled(this.groups),
      filled(this.households),
      filled(this.groupRanks),
      filled(this.householdRanks),
      filled(this.metres),
      this.largestRank,
      this.errorsKm.subarray(0, this.count),
      this.unknown,
    );
  }

  private grow(): void {
    this.groups = twice(this.groups);
    this.households = twice(this.households);
    this.groupRanks = twice(this.groupRanks);
    this.householdRanks = twice(this.householdRanks);
    this.metres = twice(this.metres);
    const errorsKm = new Float64Array(this.groups.length);
    errorsKm.set(this.errorsKm);
    this.errorsKm = errorsKm;
  }
}

/**
 * Possible pairs, as a rule by group and then household: a list of numbers for everything that goals look at. There can
 * be hundreds of thousands of pairs, of which few are ever told of; `at` and a loop over all make objects of them.
 */
export class PossiblePairs implements Iterable<Candidate> {
  constructor(
    readonly groups: Int32Array,
    readonly households: Int32Array,
    /** Ranks from 1; 0 for a type that was left out. */
    readonly groupRanks: Int32Array,
    readonly householdRanks: Int32Array,
    readonly metres: Int32Array,
    readonly largestRank: number,
    private readonly errorsKm: Float64Array,
    /** Pairs that people fixed without the place of both. */
    private readonly unknown: ReadonlySet<number>,
  ) {}

  /** These pairs, in this order. */
  static of(candidates: Iterable<Candidate>): PossiblePairs {
    const collector = new PairCollector();
    for (const { group, household, distance, groupRank, householdRank } of candidates) {
      collector.add(group, household, distance, groupRank, householdRank);
    }
    return collector.collected();
  }

  /** How many there are. */
  get length(): number {
    return this.groups.length;
  }

  /** The pair at a place; nothing where there is none. */
  at(pair: number): Candidate | undefined {
    const group = this.groups[pair];
    const household = this.households[pair];
    if (group === undefined || household === undefined) return undefined;
    const metres = this.metres[pair] ?? 0;
    const errorKm = this.errorsKm[pair] ?? 0;
    const known: Distance = errorKm === errorByTable ? { metres, errorKm: 0, byTable: true } : { metres, errorKm };
    return {
      group,
      household,
      distance: this.unknown.has(pair) ? { ...known, unknown: true } : known,
      groupRank: rankIn(this.groupRanks, pair),
      householdRank: rankIn(this.householdRanks, pair),
    };
  }

  *[Symbol.iterator](): Iterator<Candidate> {
    for (let pair = 0; pair < this.length; pair += 1) {
      const candidate = this.at(pair);
      if (candidate !== undefined) yield candidate;
    }
  }

  /** Those that meet a condition, asked by place. */
  filter(isKept: (pair: number) => boolean): PossiblePairs {
    const collector = new PairCollector();
    for (let pair = 0; pair < this.length; pair += 1) {
      const one = isKept(pair) ? this.at(pair) : undefined;
      if (one !== undefined) collector.add(one.group, one.household, one.distance, one.groupRank, one.householdRank);
    }
    return collector.collected();
  }
}
