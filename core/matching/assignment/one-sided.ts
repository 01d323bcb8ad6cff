import type { Side } from "./tight-graph.ts";

/**
 * A level whose costs depend on one side only, the near one: all that counts is which of its nodes have a mate. The sets
 * that can have one are those of a matroid (Mendelsohn and Dulmage 1958), so taking them lightest first gives the
 * cheapest, and nobody once taken is ever left out again. A far node that may stay alone has a stand-in of weight 0 for
 * this purpose: then all far nodes have to be covered, by near nodes (0 up to `count`) or stand-ins (`count` + node).
 *
 * Every search that fails closes a region for good, so all those together cost one look at every line.
 */
export class Lightest {
  private readonly count: number;
  /** Per far node: who covers it; -1 for nobody yet. */
  private readonly covers: Int32Array;
  /** Per near node or stand-in: the far node that it covers; -1 for none. */
  private readonly covered: Int32Array;
  /** Per far node: 1 when the search has been there; it stays 1 where a search ended without a way out. */
  private readonly seen: Uint8Array;
  private readonly cameFrom: Int32Array;
  private readonly queue: Int32Array;
  private queued = 0;
  private uncovered = 0;

  constructor(
    private readonly near: Side,
    private readonly far: Side,
    private readonly weights: Float64Array,
  ) {
    this.count = near.mates.length;
    const others = far.mates.length;
    this.covers = new Int32Array(others).fill(-1);
    this.covered = new Int32Array(this.count + others).fill(-1);
    this.seen = new Uint8Array(others);
    this.cameFrom = new Int32Array(others);
    this.queue = new Int32Array(others + 1);
  }

  /** Changes the mates to a lightest choice and fills in the prices that prove it. */
  solve(nearPrices: Float64Array, farPrices: Float64Array): void {
    this.keepMandatory();
    const order = this.lightestFirst();
    for (let index = 0; index < order.length && this.uncovered > 0; index += 1) this.insert(order[index] ?? 0);
    this.priceFar(order, farPrices);
    this.priceNear(nearPrices, farPrices);
    this.copyMates();
  }

  private keepMandatory(): void {
    this.uncovered = this.covers.length;
    for (let node = 0; node < this.count; node += 1) {
      if (this.near.mandatory[node] === 1) this.cover(node, this.near.mates[node] ?? -1);
    }
  }

  private cover(who: number, node: number): void {
    this.uncovered -= 1;
    this.covers[node] = who;
    this.covered[who] = node;
  }

  /** Everybody that may be left out, lightest first. */
  private lightestFirst(): Int32Array {
    const { offsets } = this.near.lines;
    const size = this.covered.length;
    const keys = new Float64Array(size);
    let found = 0;
    for (let node = 0; node < this.count; node += 1) {
      if (this.near.mandatory[node] === 1 || offsets[node] === offsets[node + 1]) continue;
      keys[found++] = (this.weights[node] ?? 0) * size + node;
    }
    for (let who = this.count; who < size; who += 1) {
      if (this.far.mandatory[who - this.count] === 0) keys[found++] = who;
    }
    const order = new Int32Array(found);
    keys
      .subarray(0, found)
      .sort()
      .forEach((key, index) => {
        order[index] = key - Math.floor(key / size) * size;
      });
    return order;
  }

  /** Lets somebody cover a far node, if others can move up for that. */
  private insert(who: number): void {
    const earlier = this.earlierPlaceOf(who);
    if (earlier >= 0 && (this.covers[earlier] ?? 0) < 0) {
      this.cover(who, earlier);
      return;
    }
    const end = this.search(who);
    if (end < 0) return;
    for (let index = 1; index < this.queued; index += 1) {
      this.seen[this.covered[this.queue[index] ?? 0] ?? 0] = 0;
    }
    this.moveUp(who, end);
  }

  private earlierPlaceOf(who: number): number {
    return who < this.count ? (this.near.mates[who] ?? -1) : who - this.count;
  }

  /** The nearest far node without cover; -1 when there is none. Inner loop. */
  private search(who: number): number {
    const { offsets, ends } = this.near.lines;
    this.queue[0] = who;
    this.queued = 1;
    for (let taken = 0; taken < this.queued; taken += 1) {
      const one = this.queue[taken] ?? 0;
      if (one >= this.count) {
        if (this.reach(one - this.count, one)) return one - this.count;
        continue;
      }
      const last = offsets[one + 1] ?? 0;
      for (let line = offsets[one] ?? 0; line < last; line += 1) {
        const node = ends[line] ?? 0;
        if (this.reach(node, one)) return node;
      }
    }
    return -1;
  }

  private reach(node: number, from: number): boolean {
    if (this.seen[node] === 1) return false;
    this.cameFrom[node] = from;
    const there = this.covers[node] ?? 0;
    if (there < 0) return true;
    this.seen[node] = 1;
    this.queue[this.queued++] = there;
    return false;
  }

  private moveUp(who: number, end: number): void {
    this.uncovered -= 1;
    for (let node = end; ;) {
      const one = this.cameFrom[node] ?? 0;
      const left = this.covered[one] ?? 0;
      this.covers[node] = one;
      this.covered[one] = node;
      if (one === who) return;
      node = left;
    }
  }

  /**
   * The price of a far node is the weight of the heaviest that could be left out if this node were not there; whoever
   * depends on nobody like that is below all weights, so that their lines to others are no longer tight.
   */
  private priceFar(order: Int32Array, prices: Float64Array): void {
    prices.fill(order.length === 0 ? 0 : this.weightOf(order[0] ?? 0) - 1);
    this.seen.fill(0);
    for (let index = order.length - 1; index >= 0; index -= 1) {
      const who = order[index] ?? 0;
      const node = this.covered[who] ?? -1;
      if (node >= 0 && this.seen[node] === 0) this.flood(node, this.weightOf(who), prices);
    }
  }

  private weightOf(who: number): number {
    return who < this.count ? (this.weights[who] ?? 0) : 0;
  }

  private flood(start: number, weight: number, prices: Float64Array): void {
    const { offsets, ends } = this.far.lines;
    this.seen[start] = 1;
    this.queue[0] = start;
    for (let left = 1; left > 0;) {
      const node = this.queue[--left] ?? 0;
      prices[node] = weight;
      for (let line = offsets[node] ?? 0; line < (offsets[node + 1] ?? 0); line += 1) {
        const next = this.covered[ends[line] ?? 0] ?? -1;
        if (next < 0 || this.seen[next] === 1) continue;
        this.seen[next] = 1;
        this.queue[left++] = next;
      }
    }
  }

  private priceNear(prices: Float64Array, farPrices: Float64Array): void {
    for (let node = 0; node < this.count; node += 1) {
      const place = this.covered[node] ?? -1;
      if (place >= 0) prices[node] = (this.weights[node] ?? 0) - (farPrices[place] ?? 0);
    }
  }

  private copyMates(): void {
    this.near.mates.set(this.covered.subarray(0, this.count));
    for (let node = 0; node < this.covers.length; node += 1) {
      const who = this.covers[node] ?? 0;
      this.far.mates[node] = who < this.count ? who : -1;
    }
  }
}
