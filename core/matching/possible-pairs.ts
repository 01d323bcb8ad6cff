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

/** Takes possible pairs in one after another. */
export class PairCollector {
  private readonly groups: number[] = [];
  private readonly households: number[] = [];
  private readonly groupRanks: number[] = [];
  private readonly householdRanks: number[] = [];
  private readonly metres: number[] = [];
  private readonly errorsKm: number[] = [];
  private readonly unknown = new Set<number>();
  private largestRank = 0;

  /** Takes in one pair, apart from its object: most pairs never need one. */
  add(group: number, household: number, distance: Distance, groupRank: Rank, householdRank: Rank): void {
    const [ofGroup, ofHousehold] = [listed(groupRank), listed(householdRank)];
    this.largestRank = Math.max(this.largestRank, ofGroup, ofHousehold);
    if (distance.unknown === true) this.unknown.add(this.groups.length);
    this.groups.push(group);
    this.households.push(household);
    this.groupRanks.push(ofGroup);
    this.householdRanks.push(ofHousehold);
    this.metres.push(distance.metres);
    this.errorsKm.push(distance.errorKm);
  }

  /** All that were taken in, in that order. */
  collected(): PossiblePairs {
    return new PossiblePairs(
      Int32Array.from(this.groups),
      Int32Array.from(this.households),
      Int32Array.from(this.groupRanks),
      Int32Array.from(this.householdRanks),
      Int32Array.from(this.metres),
      this.largestRank,
      Float64Array.from(this.errorsKm),
      this.unknown,
    );
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
    const [group, household] = [this.groups[pair], this.households[pair]];
    if (group === undefined || household === undefined) return undefined;
    const known = { metres: this.metres[pair] ?? 0, errorKm: this.errorsKm[pair] ?? 0 };
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
