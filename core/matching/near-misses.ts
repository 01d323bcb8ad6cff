import type { ReasonCode } from "../records/round.ts";
import { Around, type Someone } from "./around.ts";
import { certainFrom, type Distance } from "./distance.ts";
import { Mildest } from "./mildest.ts";
import { hardRules, limitMetresOf, onOwnScale, reasonsAgainst, type Reason, type RuleSettings } from "./rules.ts";

/** Somebody on the other side who nearly fitted, with every rule that stands in the way. */
export interface NearMiss {
  readonly code: string;
  readonly reasons: readonly Reason[];
}

/** How many near misses are told. */
const nearestCount = 3;

/** How much would have to change for a pair, the most telling first: what near misses are ordered by. */
interface Change {
  /** Rules in the way. */
  readonly count: number;
  /** Metres beyond the limit; more than any number of them where a place is unknown. */
  readonly over: number;
  /** How much more support is needed than can be given; a rule that knows only yes or no counts as the whole scale. */
  readonly short: number;
  readonly metres: number;
}

/** A miss. */
interface Miss extends Change {
  readonly other: Someone;
}

/** Negative where a miss takes less than so much change. By numbers, because everybody around is compared. */
function compareTo(one: Change, count: number, over: number, short: number, metres: number): number {
  return one.count - count || one.over - over || one.short - short || one.metres - metres;
}

/** Among equal misses that of the pool comes first, which is in the order of codes. */
function order(one: Miss, other: Miss): number {
  return compareTo(one, other.count, other.over, other.short, other.metres) || one.other.index - other.other.index;
}

/** Finds who came nearest for one person after another, among all of the other side. */
export class NearMisses {
  private readonly around: Around;
  private readonly mildest: Mildest;
  /** The most that support can be short. */
  private readonly scale: number;

  constructor(
    others: readonly Someone[],
    private readonly rules: RuleSettings,
  ) {
    this.around = new Around(others, rules);
    this.scale = rules.settings["vulnerability.scale"];
    this.mildest = new Mildest(others);
  }

  /**
   * Those on the other side that came nearest to a person, by how little would have to change: fewest rules in the way,
   * then the fewest metres beyond the limit, then the least support short, then the smallest distance. Whoever no rule
   * forbids is none of them: such a one is fixed with somebody else.
   */
  of(person: Someone): readonly NearMiss[] {
    const best: Miss[] = [];
    const { around } = this;
    if (person.points.length === 0) for (const other of around.placed) this.look(person, other, best);
    else this.lookAround(person, best);
    for (const other of around.unplaced) this.look(person, other, best);
    return best.map(({ other }) => ({
      code: other.code,
      reasons: reasonsAgainst(around.pairOf(person, other), this.rules, hardRules),
    }));
  }

  /** From near to far, until nobody left can be among the nearest: each has at least the reasons of the mildest kind. */
  private lookAround(person: Someone, best: Miss[]): void {
    const errors = person.points.map(({ precisionKm }) => precisionKm);
    const limitMetres = this.around.limitMetresFor(person);
    const certainKm = limitMetres / 1000 + certainFrom * Math.max(this.around.errorKm, ...errors);
    const mildest = this.mildestFor(person);
    this.around.outward(
      person,
      (kilometres) => {
        const last = best[nearestCount - 1];
        if (last === undefined) return false;
        const metres = kilometres * 1000;
        // Up to there somebody may be within the limit after all.
        if (kilometres <= certainKm) return compareTo(last, mildest.count, 0, mildest.short, metres) < 0;
        return compareTo(last, mildest.traits + 1, metres - limitMetres, 0, metres) < 0;
      },
      (other) => {
        this.look(person, other, best);
      },
    );
  }

  /** The least that can be against anybody who is a miss, wherever they live; and the fewest rules about traits alone. */
  private mildestFor(person: Someone): Pick<Change, "count" | "short"> & { readonly traits: number } {
    let [traits, short] = [Infinity, Infinity];
    const easiest = this.mildest.for(person, this.around);
    for (const other of easiest) traits = Math.min(traits, this.around.countAgainst(person, other));
    const count = Math.max(traits, 1);
    // Where no rule about traits is against somebody, a rule about the place or about names may be the only one.
    if (traits === 0) short = this.scale;
    for (const other of easiest) {
      const against = this.around.countAgainst(person, other);
      if (against === count) short = Math.min(short, this.shortBy(person, other, against));
    }
    return { traits, count, short };
  }

  private look(person: Someone, other: Someone, best: Miss[]): void {
    const traits = this.around.countAgainst(person, other);
    const short = this.shortBy(person, other, traits);
    const last = best[nearestCount - 1];
    // Before their distance is worked out: most are out already by what they are.
    if (last !== undefined && compareTo(last, traits, 0, short, 0) < 0) return;
    const distance = this.around.distanceOf(person, other);
    const apart = distance === undefined ? "location-unknown" : this.around.apartBy(person, other, distance);
    const named = this.around.namesAgainst(person, other);
    const count = traits + named + (apart === undefined ? 0 : 1);
    if (count === 0 || (last !== undefined && count > last.count)) return;
    const uncertain = apart === "distance-uncertain" ? 1 : 0;
    const rest = short + (named + uncertain) * this.scale;
    const miss = { count, short: rest, ...this.missedBy(person, other, distance, apart), other };
    if (last !== undefined && order(miss, last) >= 0) return;
    best.push(miss);
    best.sort(order);
    best.length = Math.min(best.length, nearestCount);
  }

  private missedBy(
    person: Someone,
    other: Someone,
    distance: Distance | undefined,
    apart: ReasonCode | undefined,
  ): Pick<Change, "over" | "metres"> {
    if (distance === undefined) return { over: Number.MAX_SAFE_INTEGER, metres: Number.MAX_SAFE_INTEGER };
    const { metres } = distance;
    const limitMetres = limitMetresOf(this.rules.settings, person.group ?? other.group ?? {});
    return { over: apart === "distance" ? metres - limitMetres : 0, metres };
  }

  /** What so many rules about traits have against a pair, as `Change` counts it: on the scale of the workbook. */
  private shortBy(person: Someone, other: Someone, traits: number): number {
    const lacks = this.around.lacks(person, other);
    if (!(lacks > 0)) return traits * this.scale;
    return (traits - 1) * this.scale + onOwnScale(lacks, this.rules.settings);
  }
}
