/**
 * The division of places with households in parts: half a household may be kept for a group in one municipality and half
 * for one in another. That is a linear programme, and what it cannot reach no division can.
 *
 * Proof of the bound: take any price of 0 or more per kind of household, per kind of home and per rule, and let every
 * seat of a group take the option that earns most after paying them. No division earns more than those seats together
 * plus the worth of everything there is, because it pays for no more than that. So the bound does not hang on the search
 * for good prices, nor on how that rounds.
 */
import type { Model } from "./model.ts";
import { Offers } from "./offers.ts";
import type { Place } from "./places.ts";
import { amountOf, type PlacedRule, type Rule } from "./rules.ts";
import { Simplex, type Column } from "./simplex.ts";

/** An option with the home for it. */
interface Use extends Column {
  readonly option: number;
}

/** A gain of less than this is none. */
const leastGain = 1e-7;

/** So many steps are taken before the prices are good enough as they are: any prices give a bound. */
const mostSteps = 20_000;

/** The programme of a model with the rules of a part of the search, in the best corner found so far. */
export class Relaxation {
  private constructor(
    readonly model: Model,
    private readonly simplex: Simplex<Use>,
    private readonly rules: readonly PlacedRule[],
    private readonly offers: Offers,
    private profits: Float64Array,
  ) {}

  /** The programme of a model, in the corner where nobody has a place. */
  static of(model: Model): Relaxation {
    const simplex = Simplex.empty<Use>();
    for (const { limit } of model.rows) simplex.addRow(limit, () => 0);
    return new Relaxation(model, simplex, [], new Offers(model), new Float64Array(model.options.length));
  }

  /** The programme of a model, in the corner of a division. */
  static holding(model: Model, places: readonly Place[]): Relaxation {
    const relaxation = Relaxation.of(model);
    const taken = new Set<number>();
    for (const { group, kind, home } of places) {
      const seat = model.seats[group]?.[taken.has(group) ? 1 : 0];
      const option = model.options.findIndex(({ row, cell }) => row === seat && model.cells[cell]?.kind === kind);
      taken.add(group);
      relaxation.simplex.enter(relaxation.useOf(option, home), 0);
    }
    return relaxation;
  }

  /** The same in the same corner, to go on from towards something else. */
  copy(): Relaxation {
    return new Relaxation(this.model, this.simplex.copy(), this.rules, this.offers, this.profits);
  }

  /** How many rows there are, those of rules included. */
  get rows(): number {
    return this.simplex.rows;
  }

  /** The same in the same corner for a model that has more of something, and for the same rules in that model. */
  extended(model: Model, rules: readonly Rule[]): Relaxation {
    const simplex = this.simplex.copy();
    for (const { limit } of model.rows.slice(this.model.rows.length)) simplex.addRow(limit, () => 0);
    const placed = this.rules.map((rule, at) => ({ ...(rules[at] ?? rule), row: rule.row }));
    return new Relaxation(model, simplex, placed, new Offers(model), new Float64Array(model.options.length));
  }

  /** The same with a rule more, to be solved again. */
  within(rule: Rule): Relaxation {
    const simplex = this.simplex.copy();
    const rules = [...this.rules, { ...rule, row: simplex.rows }];
    simplex.addRow(rule.limit, ({ option }) => amountOf(rule, this.model, option));
    const within = new Relaxation(this.model, simplex, rules, this.offers, this.profits);
    within.aim(this.profits);
    return within;
  }

  /** Says what every option earns. */
  aim(profits: Float64Array): void {
    this.profits = profits;
    this.simplex.reprice(({ option }) => profits[option] ?? 0);
  }

  /** Looks for the best corner, and with it for the prices that give the lowest bound. */
  solve(): void {
    for (let step = 0; step < mostSteps; step += 1) {
      const prices = this.simplex.rowPrices;
      this.offers.reckon(prices, this.profits, this.rules);
      const { option, gain } = this.offers.best(prices);
      const row = lowest(prices);
      const saved = -(prices[row] ?? 0);
      if (Math.max(gain, saved) < leastGain) return;
      if (gain >= saved)
        this.simplex.enter(this.useOf(option, this.offers.homes[this.model.options[option]?.cell ?? 0] ?? 0), gain);
      else this.simplex.leave(row, saved);
    }
  }

  /** What no division within the rules can earn more than; see the proof above. */
  bound(): number {
    const prices = this.simplex.rowPrices.map((price) => Math.max(0, price));
    this.offers.reckon(prices, this.profits, this.rules);
    for (const [first, second] of this.model.seats) prices[first] = prices[second] = 0;
    const everything = [...this.model.rows, ...this.rules].reduce((sum, { row, limit }) => {
      const price = prices[row] ?? 0;
      return price === 0 ? sum : sum + price * limit;
    }, 0);
    return everything + this.offers.bestOfSeats();
  }

  /** How many households there are in every cell in this corner, in parts. */
  counts(): Float64Array {
    const counts = new Float64Array(this.model.cells.length);
    for (const [{ option }, amount] of this.simplex.columns()) {
      const cell = this.model.options[option]?.cell ?? 0;
      counts[cell] = (counts[cell] ?? 0) + amount;
    }
    return counts;
  }

  private useOf(option: number, home: number): Use {
    const { options, cells, kinds, homes } = this.model;
    const { row = 0, cell = 0 } = options[option] ?? {};
    const rules = this.rules.filter((rule) => amountOf(rule, this.model, option) !== 0);
    return {
      option,
      rows: [row, kinds[cells[cell]?.kind ?? 0] ?? 0, homes[home] ?? 0, ...rules.map((rule) => rule.row)],
      amounts: [1, 1, 1, ...rules.map((rule) => amountOf(rule, this.model, option))],
    };
  }
}

/** The row with the lowest price. */
function lowest(prices: Readonly<Float64Array>): number {
  let best = 0;
  for (let row = 1; row < prices.length; row += 1) {
    if ((prices[row] ?? 0) < (prices[best] ?? 0)) best = row;
  }
  return best;
}
