import type { Model, Place } from "./model.ts";
import { nobody } from "./standing.ts";

/**
 * Weight of what is worse than any cost: a task that nobody leads, then heavy work for two that one person does. Of the
 * tasks that nobody leads the hours count too, so that small ones are left, for which a place is found first.
 */
const worse = { lead: 1e6, second: 1e4, hour: 2e3 };

/** Weights of the goals (R43): balance, skill and continuity. */
export const weights = { balance: 4, skill: 1, continuity: 2 };

/** Differences below this are roundings, also beside the weights of what is worse than any cost. */
export const rounding = 1e-6;

/** What the sums need of the places, each in one row of numbers: they are asked for a million times. */
interface Rows {
  /** By place. */
  readonly hours: Float64Array;
  readonly domain: Int16Array;
  readonly partner: Int16Array;
  readonly weight: Float64Array;
  /** By place and member. */
  readonly allowed: Uint8Array;
  readonly misses: Uint8Array;
  readonly interpreter: Uint8Array;
}

function rowsOf({ places, members }: Model): Rows {
  const byMember = (row: (place: Place) => readonly (boolean | number)[]): Uint8Array =>
    Uint8Array.from(places.flatMap((place) => members.map((_, member) => Number(row(place)[member]))));
  return {
    hours: Float64Array.from(places, ({ hours }) => hours),
    domain: Int16Array.from(places, ({ domain }) => domain),
    partner: Int16Array.from(places, ({ partner }) => partner),
    weight: Float64Array.from(places, ({ isLead, hours }) => (isLead ? worse.lead + worse.hour * hours : worse.second)),
    allowed: byMember(({ allowed }) => allowed),
    misses: byMember(({ misses }) => misses),
    interpreter: byMember(({ interpreter }) => interpreter),
  };
}

/** Who stands where, with every sum kept up to date, so that a change costs as much as it touches. */
export class Filled {
  /** By place: index of the member, or `nobody`. */
  readonly memberAt: Int16Array;
  /** By member: hours over the year. */
  readonly hours: Float64Array;
  private readonly inDomain: Int16Array;
  private readonly perHour: Float64Array;
  private readonly most: Float64Array;
  private readonly rows: Rows;
  private readonly domains: number;
  private readonly members: number;
  private skillMisses = 0;
  private pairs = 0;
  private empty = 0;
  private interpreters = 0;

  /** Filled with who stays. */
  constructor(model: Model) {
    this.members = model.members.length;
    this.domains = model.domains.length;
    this.rows = rowsOf(model);
    this.memberAt = new Int16Array(model.places.length).fill(nobody);
    this.hours = new Float64Array(this.members);
    this.inDomain = new Int16Array(this.members * this.domains);
    this.perHour = Float64Array.from(model.offered, (offered) => (offered > 0 ? 1 / offered : 0));
    this.most = Float64Array.from(model.most, (most) => most + rounding);
    model.places.forEach(({ stays }, place) => {
      if (stays === undefined) this.empty += this.rows.weight[place] ?? 0;
      else if (stays !== nobody) this.enter(place, stays);
    });
  }

  private enter(place: number, member: number): void {
    const { hours, domain, misses, interpreter } = this.rows;
    const pair = member * this.domains + (domain[place] ?? 0);
    const choice = place * this.members + member;
    const before = this.inDomain[pair] ?? 0;
    if (before === 0) this.pairs += 1;
    this.inDomain[pair] = before + 1;
    this.hours[member] = (this.hours[member] ?? 0) + (hours[place] ?? 0);
    this.skillMisses += misses[choice] ?? 0;
    this.interpreters += interpreter[choice] ?? 0;
    this.memberAt[place] = member;
  }

  private leave(place: number, member: number): void {
    const { hours, domain, misses, interpreter } = this.rows;
    const pair = member * this.domains + (domain[place] ?? 0);
    const choice = place * this.members + member;
    const after = (this.inDomain[pair] ?? 0) - 1;
    if (after === 0) this.pairs -= 1;
    this.inDomain[pair] = after;
    this.hours[member] = (this.hours[member] ?? 0) - (hours[place] ?? 0);
    this.skillMisses -= misses[choice] ?? 0;
    this.interpreters -= interpreter[choice] ?? 0;
    this.memberAt[place] = nobody;
  }

  /** Puts a member, or `nobody`, in a place that is to be filled. */
  put(place: number, member: number): void {
    const before = this.memberAt[place] ?? nobody;
    if (before === member) return;
    const weight = this.rows.weight[place] ?? 0;
    if (before === nobody) this.empty -= weight;
    else this.leave(place, before);
    if (member === nobody) this.empty += weight;
    else this.enter(place, member);
  }

  /** Whether a member may stand in a place, other work aside. */
  mayTake(place: number, member: number): boolean {
    return this.rows.allowed[place * this.members + member] === 1;
  }

  /** Whether a member may stand in a place that is empty now, with the hours and the partner that they have. */
  canTake(place: number, member: number): boolean {
    if (!this.mayTake(place, member)) return false;
    const partner = this.rows.partner[place] ?? nobody;
    if (partner >= 0 && this.memberAt[partner] === member) return false;
    return (this.hours[member] ?? 0) + (this.rows.hours[place] ?? 0) <= (this.most[member] ?? 0);
  }

  /** The cost of the formula. */
  cost(): number {
    let highest = 0;
    for (let member = 0; member < this.members; member += 1) {
      const each = (this.hours[member] ?? 0) * (this.perHour[member] ?? 0);
      if (each > highest) highest = each;
    }
    return weights.balance * highest + weights.skill * this.skillMisses + weights.continuity * this.pairs;
  }

  /** What the search makes small: first the places that stay empty, then the cost. */
  score(): number {
    return this.empty + this.cost();
  }

  /** Decides between divisions of one score: fewer interpreters, then hours that differ less below the highest. */
  spread(): number {
    let squares = 0;
    for (let member = 0; member < this.members; member += 1) {
      const each = (this.hours[member] ?? 0) * (this.perHour[member] ?? 0);
      squares += each * each;
    }
    return this.interpreters * 1e6 + squares;
  }
}
