/** Below 0 when a vector in one array comes before one in another, first component first; 0 when they are equal. */
export function compareVectors(
  one: Float64Array,
  oneAt: number,
  other: Float64Array,
  otherAt: number,
  width: number,
): number {
  for (let place = 0; place < width; place += 1) {
    const first = one[oneAt + place] ?? 0;
    const second = other[otherAt + place] ?? 0;
    if (first !== second) return first - second;
  }
  return 0;
}

/**
 * A queue for shortest paths whose lengths are vectors, compared first component first: nodes 0 to `size` - 1, the
 * nearest first. As long as no arc is below the zero vector in that order, Dijkstra's algorithm is exact with it.
 */
export class LexicographicQueue {
  /** The length of every node known so far, `width` numbers each; means nothing for nodes that were not offered. */
  readonly lengths: Float64Array;
  private readonly known: Uint8Array;
  private readonly touched: number[] = [];
  private readonly heap: number[] = [];
  /** Place of every node in the heap; -1 when it is not there. */
  private readonly places: Int32Array;

  constructor(
    size: number,
    private readonly width: number,
  ) {
    this.lengths = new Float64Array(size * width);
    this.known = new Uint8Array(size);
    this.places = new Int32Array(size).fill(-1);
  }

  /** Forgets everything, in time linear in what was touched. */
  clear(): void {
    for (const node of this.touched) {
      this.known[node] = 0;
      this.places[node] = -1;
    }
    this.touched.length = 0;
    this.heap.length = 0;
  }

  /** Whether a node has a length. */
  knows(node: number): boolean {
    return this.known[node] === 1;
  }

  /** Offers a way to a node whose length is the sum of two vectors; true when it is shorter than what was known. */
  offer(node: number, one: Float64Array, oneAt: number, other: Float64Array, otherAt: number): boolean {
    if (this.known[node] === 1 && !this.isShorter(node, one, oneAt, other, otherAt)) return false;
    this.write(node, one, oneAt, other, otherAt);
    const place = this.places[node] ?? -1;
    this.rise(node, place < 0 ? this.heap.length : place);
    return true;
  }

  /** Takes the nearest node out of the queue; -1 when it is empty. */
  take(): number {
    const top = this.heap[0];
    const last = this.heap.pop();
    if (top === undefined || last === undefined) return -1;
    this.places[top] = -1;
    if (this.heap.length > 0) this.sink(last);
    return top;
  }

  private isShorter(node: number, one: Float64Array, oneAt: number, other: Float64Array, otherAt: number): boolean {
    const { lengths, width } = this;
    const at = node * width;
    for (let place = 0; place < width; place += 1) {
      const offered = (one[oneAt + place] ?? 0) + (other[otherAt + place] ?? 0);
      const known = lengths[at + place] ?? 0;
      if (offered !== known) return offered < known;
    }
    return false;
  }

  private write(node: number, one: Float64Array, oneAt: number, other: Float64Array, otherAt: number): void {
    const { lengths, width } = this;
    const at = node * width;
    for (let place = 0; place < width; place += 1) {
      lengths[at + place] = (one[oneAt + place] ?? 0) + (other[otherAt + place] ?? 0);
    }
    if (this.known[node] === 1) return;
    this.known[node] = 1;
    this.touched.push(node);
  }

  private isNearer(one: number, other: number): boolean {
    const { lengths, width } = this;
    return compareVectors(lengths, one * width, lengths, other * width, width) < 0;
  }

  private rise(node: number, from: number): void {
    let place = from;
    while (place > 0) {
      const above = this.heap[(place - 1) >> 1] ?? 0;
      if (!this.isNearer(node, above)) break;
      this.fill(place, above);
      place = (place - 1) >> 1;
    }
    this.fill(place, node);
  }

  private sink(node: number): void {
    const size = this.heap.length;
    let place = 0;
    for (let below = 1; below < size; below = 2 * place + 1) {
      const right = below + 1;
      const least = right < size && this.isNearer(this.heap[right] ?? 0, this.heap[below] ?? 0) ? right : below;
      const nearest = this.heap[least] ?? 0;
      if (!this.isNearer(nearest, node)) break;
      this.fill(place, nearest);
      place = least;
    }
    this.fill(place, node);
  }

  private fill(place: number, node: number): void {
    this.heap[place] = node;
    this.places[node] = place;
  }
}
