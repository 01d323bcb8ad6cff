import { Around, sidesOf, type Someone } from "./around.ts";
import { compareCodes } from "./codes.ts";
import { certainFrom } from "./distance.ts";
import { distanceRules, hardRules, namedRules, reasonsAgainst, type Reason, type RuleSettings } from "./rules.ts";

/** Somebody on the other side who nearly fitted, with every rule that stands in the way. */
export interface NearMiss {
  readonly code: string;
  readonly reasons: readonly Reason[];
}

/** How many near misses are told. */
const nearestCount = 3;

/** A miss by what it is ordered: fewest rules in the way, then the smallest distance, then the code. */
interface Miss {
  readonly count: number;
  readonly metres: number;
  readonly other: Someone;
}

function order(one: Miss, other: Miss): number {
  return one.count - other.count || one.metres - other.metres || compareCodes(one.other.code, other.other.code);
}

/** Finds who came nearest for one person after another, among all of the other side. */
export class NearMisses {
  private readonly around: Around;
  /** One of every kind on the other side. */
  private readonly kinds: readonly Someone[];

  constructor(
    others: readonly Someone[],
    private readonly rules: RuleSettings,
  ) {
    this.around = new Around(others, rules);
    this.kinds = [...new Map(others.map((other) => [other.traits, other])).values()];
  }

  /**
   * Those on the other side that came nearest to a person: fewest rules in the way, then the smallest distance. Whoever
   * no rule forbids is none of them: such a one is fixed with somebody else.
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
    const mildest = this.kinds.reduce(
      (least, kind) => Math.min(least, this.around.traitsAgainst(person, kind).length),
      Infinity,
    );
    const errors = person.points.map(({ precisionKm }) => precisionKm);
    const limitKm = this.around.limitMetresFor(person) / 1000;
    const certainKm = limitKm + certainFrom * Math.max(this.around.errorKm, ...errors);
    this.around.outward(
      person,
      (kilometres) => {
        const last = best[nearestCount - 1];
        const fewest = kilometres > certainKm ? mildest + 1 : Math.max(mildest, 1);
        return last !== undefined && last.count <= fewest && last.metres < kilometres * 1000;
      },
      (other) => {
        this.look(person, other, best);
      },
    );
  }

  private look(person: Someone, other: Someone, best: Miss[]): void {
    const traits = this.around.traitsAgainst(person, other).length;
    const last = best[nearestCount - 1];
    if (last !== undefined && traits > last.count) return;
    const pair = this.around.pairOf(person, other);
    const named = reasonsAgainst(sidesOf(person, other), this.rules, namedRules).length;
    const count = traits + named + distanceRules.filter((rule) => rule(pair, this.rules) !== undefined).length;
    const miss = { count, metres: pair.distance?.metres ?? Number.MAX_SAFE_INTEGER, other };
    if (count === 0 || (last !== undefined && order(miss, last) >= 0)) return;
    best.push(miss);
    best.sort(order);
    best.length = Math.min(best.length, nearestCount);
  }
}
