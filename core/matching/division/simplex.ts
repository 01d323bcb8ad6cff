/**
 * The simplex method for programmes with few rows and very many columns: earn as much as possible, where no row may be
 * used beyond its limit. Columns are made when they are needed: somebody else looks for one that earns more than the rows
 * it uses are worth at the prices of this moment (Dantzig and Wolfe 1960, Operations Research 8, 101-111).
 *
 * Numbers are fractions here, with rounding. Nothing is proven by them: whoever uses the prices proves a bound with them
 * that holds for any prices whatever (`relaxation.ts`).
 */

/** Something that can be done by parts: how much it uses of which rows. */
export interface Column {
  readonly rows: readonly number[];
  /** How much of each of `rows`. */
  readonly amounts: readonly number[];
}

/** Less than this is nothing. */
const tiny = 1e-9;

/** What using a row beyond its limit costs, per unit: more than any programme here can earn by it. */
const excessCost = 1e5;

/**
 * How much wider than said the limit of a row is taken: every row by its own amount, so that every step earns something
 * and the same corner never comes back (Charnes 1952, Econometrica 20, 160-170). Far too little to change a whole number.
 */
function widening(row: number): number {
  return 1e-7 * (1 + ((row * 0.618034) % 1));
}

/** What a part of a corner is: a column, what is left of a row, or what is used of a row in excess of its limit. */
type Part<C> = C | "left" | "excess";

/** Room for so many rows more is made at once. */
const room = 32;

/** A programme with a corner of it: some columns with their amounts, and the prices that belong to them. */
export class Simplex<C extends Column> {
  private constructor(
    private readonly parts: Part<C>[],
    private readonly amounts: number[],
    /** The inverted basis: a line of `width` numbers for every part. */
    private inverse: Float64Array,
    private width: number,
    private prices: Float64Array,
  ) {}

  /** A programme without rows. */
  static empty<C extends Column>(): Simplex<C> {
    return new Simplex<C>([], [], new Float64Array(0), 0, new Float64Array(0));
  }

  /** The same programme in the same corner, to go on from in another direction. */
  copy(): Simplex<C> {
    const { parts, amounts, inverse, width, prices } = this;
    return new Simplex([...parts], [...amounts], inverse.slice(), width, prices.slice());
  }

  /** How many rows there are. */
  get rows(): number {
    return this.parts.length;
  }

  /** What a unit of every row is worth in this corner; beyond the rows there are, nothing. */
  get rowPrices(): Readonly<Float64Array> {
    return this.prices;
  }

  /** The columns in this corner with their amounts. */
  columns(): readonly (readonly [C, number])[] {
    return this.parts.flatMap((part, at) => (typeof part === "string" ? [] : [[part, this.amounts[at] ?? 0] as const]));
  }

  /**
   * Adds a row. Where this corner uses more of it than there is, the excess becomes part of the corner at a high cost, so
   * that the next steps take it away. Call `reprice` afterwards.
   */
  addRow(limit: number, amountOf: (column: C) => number): void {
    const row = this.rows;
    if (row === this.width) this.widen();
    const used = this.parts.map((part) => (typeof part === "string" ? 0 : amountOf(part)));
    const left = this.amounts.reduce((rest, amount, at) => rest - amount * (used[at] ?? 0), limit + widening(row));
    const sign = left < 0 ? -1 : 1;
    used.forEach((amount, at) => {
      this.addLine(this.inverse, row * this.width, -sign * amount, at);
    });
    this.inverse[row * this.width + row] = sign;
    this.parts.push(left < 0 ? "excess" : "left");
    this.amounts.push(Math.abs(left));
  }

  /** Computes the prices of this corner when columns earn this much. */
  reprice(profitOf: (column: C) => number): void {
    this.prices = new Float64Array(this.width);
    this.parts.forEach((part, at) => {
      const profit = part === "left" ? 0 : part === "excess" ? -excessCost : profitOf(part);
      this.addLine(this.prices, 0, profit, at);
    });
  }

  /** Goes to the next corner: with a column that earns so much more per unit than the rows that it uses are worth. */
  enter(column: C, gain: number): void {
    const shares = new Float64Array(this.rows);
    column.rows.forEach((row, place) => {
      const amount = column.amounts[place] ?? 0;
      for (let at = 0; at < shares.length; at += 1) {
        shares[at] = (shares[at] ?? 0) + amount * (this.inverse[at * this.width + row] ?? 0);
      }
    });
    this.step(column, gain, shares);
  }

  /** Goes to the next corner: with less use of a row whose price is this much below 0. */
  leave(row: number, gain: number): void {
    const shares = new Float64Array(this.rows);
    for (let at = 0; at < shares.length; at += 1) shares[at] = this.inverse[at * this.width + row] ?? 0;
    this.step("left", gain, shares);
  }

  private step(part: Part<C>, gain: number, shares: Float64Array): void {
    const leaving = this.leavingPart(shares);
    if (leaving < 0) throw new Error("A programme without limits: every column should use a row");
    const share = shares[leaving] ?? 1;
    const amount = (this.amounts[leaving] ?? 0) / share;
    this.addLine(this.inverse, leaving * this.width, 1 / share - 1, leaving);
    for (let at = 0; at < shares.length; at += 1) {
      const times = shares[at] ?? 0;
      if (times === 0 || at === leaving) continue;
      this.amounts[at] = (this.amounts[at] ?? 0) - times * amount;
      this.addLine(this.inverse, at * this.width, -times, leaving);
    }
    this.parts[leaving] = part;
    this.amounts[leaving] = amount;
    this.addLine(this.prices, 0, gain, leaving);
  }

  /** The part that is used up first; -1 where none is. */
  private leavingPart(shares: Float64Array): number {
    let [leaving, least] = [-1, Infinity];
    for (let at = 0; at < shares.length; at += 1) {
      const share = shares[at] ?? 0;
      const most = share > tiny ? (this.amounts[at] ?? 0) / share : Infinity;
      if (most < least) {
        leaving = at;
        least = most;
      }
    }
    return leaving;
  }

  /** Adds so many times the line of a part to numbers that begin somewhere. */
  private addLine(target: Float64Array, from: number, times: number, part: number): void {
    if (times === 0) return;
    const [{ inverse }, line, length] = [this, part * this.width, this.rows];
    for (let at = 0; at < length; at += 1)
      target[from + at] = (target[from + at] ?? 0) + times * (inverse[line + at] ?? 0);
  }

  private widen(): void {
    const width = this.width + room;
    const inverse = new Float64Array(width * width);
    for (let at = 0; at < this.rows; at += 1) {
      inverse.set(this.inverse.subarray(at * this.width, at * this.width + this.rows), at * width);
    }
    this.inverse = inverse;
    this.width = width;
  }
}
