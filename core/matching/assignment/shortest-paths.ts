import { NearestFirst } from "./nearest-first.ts";
import type { Side } from "./tight-graph.ts";

/**
 * Puts nodes of the near side in, one at a time, along a shortest path to whoever is free or may be left alone, with
 * prices that keep every reduced cost at 0 or more. A search touches only what it reaches.
 */
export class PathSearch {
  private readonly queue: NearestFirst;
  /** Per far node: the near node it was reached from. */
  private readonly cameFrom: Int32Array;
  private readonly visitedNodes: Int32Array;
  private readonly visitedDistances: Float64Array;
  private visited = 0;
  /** Length of the shortest path to an end so far. */
  private best = 0;
  /** The free far node where it ends, or `~node` for a near node that would stay alone. */
  private end = 0;

  constructor(
    private readonly near: Side,
    private readonly farMates: Int32Array,
    private readonly costs: Float64Array,
    private readonly nearPrices: Float64Array,
    private readonly farPrices: Float64Array,
  ) {
    this.queue = new NearestFirst(farMates.length);
    this.cameFrom = new Int32Array(farMates.length);
    this.visitedNodes = new Int32Array(near.mates.length);
    this.visitedDistances = new Float64Array(near.mates.length);
  }

  /** Puts one node in. */
  settle(start: number): void {
    this.queue.clear();
    this.visited = 0;
    this.best = Infinity;
    this.search(start);
    if (this.best === Infinity) throw new Error("The matching of the level before was not possible in this one");
    this.reprice();
    this.moveUp(start);
  }

  private search(start: number): void {
    let distance = 0;
    for (let node = start; node >= 0;) {
      this.tryAlone(node, distance);
      this.scan(node, distance);
      if (this.best === distance) return;
      const far = this.queue.take();
      distance = this.queue.distance;
      node = far < 0 || distance >= this.best ? -1 : (this.farMates[far] ?? -1);
    }
  }

  private tryAlone(node: number, distance: number): void {
    if (this.near.mandatory[node] === 1) return;
    const length = distance - (this.nearPrices[node] ?? 0);
    if (length >= this.best) return;
    this.best = length;
    this.end = ~node;
  }

  /** Looks along the lines of a node; the innermost loop of everything, so nothing here is called that could be inline. */
  private scan(node: number, distance: number): void {
    this.visitedNodes[this.visited] = node;
    this.visitedDistances[this.visited] = distance;
    this.visited += 1;
    const { offsets, ends } = this.near.lines;
    const { costs, farMates, farPrices, cameFrom, queue } = this;
    const base = distance - (this.nearPrices[node] ?? 0);
    const last = offsets[node + 1] ?? 0;
    let best = this.best;
    for (let line = offsets[node] ?? 0; line < last && best > distance; line += 1) {
      const far = ends[line] ?? 0;
      const length = base + (costs[line] ?? 0) - (farPrices[far] ?? 0);
      if (length >= best) continue;
      if ((farMates[far] ?? 0) < 0) {
        best = length;
        this.end = far;
        cameFrom[far] = node;
      } else if (queue.offer(far, length)) cameFrom[far] = node;
    }
    this.best = best;
  }

  private reprice(): void {
    for (let index = 0; index < this.visited; index += 1) {
      const node = this.visitedNodes[index] ?? 0;
      const change = this.best - (this.visitedDistances[index] ?? 0);
      this.nearPrices[node] = (this.nearPrices[node] ?? 0) + change;
      const far = this.near.mates[node] ?? -1;
      if (far >= 0) this.farPrices[far] = (this.farPrices[far] ?? 0) - change;
    }
  }

  /** Everyone on the path moves up one. */
  private moveUp(start: number): void {
    let far = this.end;
    if (far < 0) {
      const node = ~far;
      far = this.near.mates[node] ?? -1;
      this.near.mates[node] = -1;
      if (node === start) return;
    }
    for (;;) {
      const node = this.cameFrom[far] ?? 0;
      const left = this.near.mates[node] ?? -1;
      this.near.mates[node] = far;
      this.farMates[far] = node;
      if (node === start) return;
      far = left;
    }
  }
}
