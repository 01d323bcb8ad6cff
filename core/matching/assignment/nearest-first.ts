/**
 * A queue that gives the nearest node first, for one shortest-path search after another over nodes 0 to `size` - 1.
 * Nodes at the distance of the last one taken skip the heap, which is where most are when costs are small numbers; the
 * others stand in a heap of four children per node, which is shallower than one of two.
 */
export class NearestFirst {
  private readonly distances: Float64Array;
  private readonly touched: Int32Array;
  private touchedCount = 0;
  /** Nodes at distance `current`. */
  private readonly ready: Int32Array;
  private readyCount = 0;
  private heapNodes = new Int32Array(64);
  private heapKeys = new Float64Array(64);
  private heapSize = 0;
  private current = 0;

  constructor(size: number) {
    this.distances = new Float64Array(size).fill(Infinity);
    this.touched = new Int32Array(size);
    this.ready = new Int32Array(size);
  }

  /** Forgets everything, in time linear in what was touched. */
  clear(): void {
    for (let index = 0; index < this.touchedCount; index += 1) this.distances[this.touched[index] ?? 0] = Infinity;
    this.touchedCount = 0;
    this.readyCount = 0;
    this.heapSize = 0;
    this.current = 0;
  }

  /** The distance of the node taken last. */
  get distance(): number {
    return this.current;
  }

  /** Offers a node at a distance, never less than that of the last one taken; true when that is nearer than before. */
  offer(node: number, distance: number): boolean {
    const before = this.distances[node] ?? 0;
    if (distance >= before) return false;
    if (before === Infinity) this.touched[this.touchedCount++] = node;
    this.distances[node] = distance;
    if (distance === this.current) this.ready[this.readyCount++] = node;
    else this.push(node, distance);
    return true;
  }

  /** Takes the nearest node; -1 when there is none left. */
  take(): number {
    if (this.readyCount > 0) return this.ready[--this.readyCount] ?? -1;
    while (this.heapSize > 0) {
      const node = this.heapNodes[0] ?? 0;
      const key = this.heapKeys[0] ?? 0;
      this.pop();
      // An entry from before a nearer offer has another key; the node itself went out with that offer.
      if (key !== this.distances[node]) continue;
      this.current = key;
      return node;
    }
    return -1;
  }

  private push(node: number, key: number): void {
    if (this.heapSize === this.heapNodes.length) this.grow();
    let place = this.heapSize++;
    while (place > 0) {
      const above = (place - 1) >> 2;
      if ((this.heapKeys[above] ?? 0) <= key) break;
      this.fill(place, above);
      place = above;
    }
    this.heapNodes[place] = node;
    this.heapKeys[place] = key;
  }

  private grow(): void {
    const nodes = this.heapNodes;
    const keys = this.heapKeys;
    this.heapNodes = new Int32Array(2 * nodes.length);
    this.heapKeys = new Float64Array(2 * keys.length);
    this.heapNodes.set(nodes);
    this.heapKeys.set(keys);
  }

  private pop(): void {
    const last = --this.heapSize;
    const node = this.heapNodes[last] ?? 0;
    const key = this.heapKeys[last] ?? 0;
    let place = 0;
    for (;;) {
      const least = this.leastChild(place);
      if (least >= last || (this.heapKeys[least] ?? 0) >= key) break;
      this.fill(place, least);
      place = least;
    }
    this.heapNodes[place] = node;
    this.heapKeys[place] = key;
  }

  private leastChild(place: number): number {
    const first = 4 * place + 1;
    const end = Math.min(first + 4, this.heapSize);
    let least = first;
    for (let child = first + 1; child < end; child += 1) {
      if ((this.heapKeys[child] ?? 0) < (this.heapKeys[least] ?? 0)) least = child;
    }
    return least;
  }

  private fill(place: number, from: number): void {
    this.heapNodes[place] = this.heapNodes[from] ?? 0;
    this.heapKeys[place] = this.heapKeys[from] ?? 0;
  }
}
