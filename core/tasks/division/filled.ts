import type { Model } from "./model.ts";
import { nobody } from "./standing.ts";

/** Weight of what is worse than any cost: a task that nobody leads, and heavy work for two that one person does. */
const worse = { lead: 1e6, second: 1e4 };

/** Weights of the goals (R43): balance, skill and continuity. */
export const weights = { balance: 4, skill: 1, continuity: 2 };

/** Differences below this are roundings. */
export const rounding = 1e-9;

/** Who stands where, with every sum kept up to date, so that a change costs as much as it touches. */
export class Filled {
  /** By place: index of the member, or `nobody`. */
  readonly memberAt: Int16Array;
  /** By member: hours over the year. */
  readonly hours: Float64Array;
  private readonly inDomain: Int16Array;
  private readonly perHour: Float64Array;
  private readonly model: Model;
  private skillMisses = 0;
  private pairs = 0;
  private empty = 0;
  private interpreters = 0;

  /** Filled with who stays. */
  constructor(model: Model) {
    this.model = model;
    this.memberAt = new Int16Array(model.places.length).fill(nobody);
    this.hours = new Float64Array(model.members.length);
    this.inDomain = new Int16Array(model.members.length * model.domains.length);
    this.perHour = Float64Array.from(model.offered, (offered) => (offered > 0 ? 1 / offered : 0));
    model.places.forEach(({ stays, isLead }, place) => {
      if (stays === undefined) this.empty += isLead ? worse.lead : worse.second;
      else if (stays !== nobody) this.count(place, stays, 1);
    });
  }

  /** Adds a person to a place (1) or takes them away (-1), as far as the sums know. */
  private count(at: number, member: number, sign: 1 | -1): void {
    const place = this.model.places[at];
    if (place === undefined) return;
    const pair = member * this.model.domains.length + place.domain;
    const before = this.inDomain[pair] ?? 0;
    this.inDomain[pair] = before + sign;
    if ((sign === 1 ? before : before + sign) === 0) this.pairs += sign;
    this.hours[member] = (this.hours[member] ?? 0) + sign * place.hours;
    this.skillMisses += sign * (place.misses[member] ?? 0);
    this.interpreters += sign * (place.interpreter[member] ?? 0);
    this.memberAt[at] = sign === 1 ? member : nobody;
  }

  /** Puts a member, or `nobody`, in a place that is to be filled. */
  put(at: number, member: number): void {
    const place = this.model.places[at];
    const before = this.memberAt[at] ?? nobody;
    if (place === undefined || before === member) return;
    const weight = place.isLead ? worse.lead : worse.second;
    if (before === nobody) this.empty -= weight;
    else this.count(at, before, -1);
    if (member === nobody) this.empty += weight;
    else this.count(at, member, 1);
  }

  /** Whether a member may stand in a place that is empty now, with the hours and the partner that they have. */
  canTake(at: number, member: number): boolean {
    const place = this.model.places[at];
    if (place?.allowed[member] !== true) return false;
    if (place.partner >= 0 && this.memberAt[place.partner] === member) return false;
    return (this.hours[member] ?? 0) + place.hours <= (this.model.most[member] ?? 0) + rounding;
  }

  /** The cost of the formula. */
  cost(): number {
    let highest = 0;
    for (let member = 0; member < this.hours.length; member += 1) {
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
    for (let member = 0; member < this.hours.length; member += 1) {
      const each = (this.hours[member] ?? 0) * (this.perHour[member] ?? 0);
      squares += each * each;
    }
    return this.interpreters * 1e6 + squares;
  }
}
