import type { Model } from "./model.ts";
import type { PlacedRule } from "./rules.ts";

/**
 * What the options of a model earn at prices of rows. Asked at every step of a search, so it keeps its lists of numbers
 * and writes them again.
 */
export class Offers {
  /** The home with the lowest price for every cell; -1 where there is none. */
  readonly homes: Int32Array;
  /** What every option earns after it paid for its household and its home, and not for its seat. */
  readonly worths: Float64Array;
  private readonly paid: Float64Array;
  private readonly cells: Int32Array;
  private readonly rows: Int32Array;

  constructor(private readonly model: Model) {
    this.homes = new Int32Array(model.cells.length);
    this.paid = new Float64Array(model.cells.length);
    this.worths = new Float64Array(model.options.length);
    this.cells = Int32Array.from(model.options.map(({ cell }) => cell));
    this.rows = Int32Array.from(model.options.map(({ row }) => row));
  }

  /** Reckons with these prices, and with what options earn before they pay. */
  reckon(prices: Readonly<Float64Array>, profits: Readonly<Float64Array>, rules: readonly PlacedRule[]): void {
    this.model.cells.forEach(({ kind, homes }, cell) => {
      this.homes[cell] = this.cheapest(homes, prices);
      this.paid[cell] = this.priceOf(this.homes[cell] ?? -1, prices) + (prices[this.model.kinds[kind] ?? 0] ?? 0);
    });
    for (const rule of rules) {
      if ("cell" in rule) this.paid[rule.cell] = (this.paid[rule.cell] ?? 0) + rule.sign * (prices[rule.row] ?? 0);
    }
    const { worths, paid, cells } = this;
    for (let option = 0; option < worths.length; option += 1) {
      worths[option] = (profits[option] ?? 0) - (paid[cells[option] ?? 0] ?? 0);
    }
    for (const rule of rules) if ("amounts" in rule) this.charge(rule.amounts, prices[rule.row] ?? 0);
  }

  /** The option that earns most when it pays for its seat as well, and how much that is. */
  best(prices: Readonly<Float64Array>): { readonly option: number; readonly gain: number } {
    let [best, most] = [-1, -Infinity];
    for (let option = 0; option < this.worths.length; option += 1) {
      const worth = (this.worths[option] ?? 0) - (prices[this.rows[option] ?? 0] ?? 0);
      if (worth > most) {
        best = option;
        most = worth;
      }
    }
    return { option: best, gain: most };
  }

  /** What the seats together earn, each with its best option, or without one where none earns anything. */
  bestOfSeats(): number {
    const best: number[] = [];
    for (let option = 0; option < this.worths.length; option += 1) {
      const row = this.rows[option] ?? 0;
      best[row] = Math.max(best[row] ?? 0, this.worths[option] ?? 0);
    }
    return best.reduce((sum, worth) => sum + worth, 0);
  }

  private charge(amounts: Float64Array, price: number): void {
    if (price === 0) return;
    for (let option = 0; option < amounts.length; option += 1) {
      this.worths[option] = (this.worths[option] ?? 0) - price * (amounts[option] ?? 0);
    }
  }

  private cheapest(homes: readonly number[], prices: Readonly<Float64Array>): number {
    let best = homes[0] ?? -1;
    for (const home of homes) if (this.priceOf(home, prices) < this.priceOf(best, prices)) best = home;
    return best;
  }

  private priceOf(home: number, prices: Readonly<Float64Array>): number {
    return home < 0 ? Infinity : (prices[this.model.homes[home] ?? 0] ?? 0);
  }
}
