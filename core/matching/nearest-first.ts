/**
 * A queue that gives the nearest node first, for one shortest-path search after another over nodes 0 to `size` - 1.
 * Nodes at the distance of the last one taken skip the heap, which is where most are when costs are small numbers.
 */
export class NearestFirst {
  private readonly distances: Float64Array;
  /** Per node: 0 unknown, 1 offered, 2 taken. */
  private readonly states: Uint8Array;
  private readonly touched: Int32Array;
  private touchedCount = 0;
  private readonly takenNodes: Int32Array;
  private takenCount = 0;
  private readonly ready: number[] = [];
  private readonly heapNodes: number[] = [];
  private readonly heapKeys: number[] = [];
  private current = 0;

  constructor(size: number) {
    this.distances = new Float64Array(size).fill(Infinity);
    this.states = new Uint8Array(size);
    this.touched = new Int32Array(size);
    this.takenNodes = new Int32Array(size);
  }

  /** Forgets everything, in time linear in what was touched. */
  clear(): void {
    for (let index = 0; index < this.touchedCount; index += 1) {
      const node = this.touched[index] ?? 0;
      this.distances[node] = Infinity;
      this.states[node] = 0;
    }
    this.touchedCount = 0;
    this.takenCount = 0;
    this.ready.length = 0;
    this.heapNodes.length = 0;
    this.heapKeys.length = 0;
    this.current = 0;
  }

  /** The distance at which a node was last offered; Infinity when it was not. */
  distanceOf(node: number): number {
    return this.distances[node] ?? Infinity;
  }

  /** Offers a node at a distance, never less than that of the last one taken; true when that is nearer than before. */
  offer(node: number, distance: number): boolean {
    if (distance >= (this.distances[node] ?? 0) || this.states[node] === 2) return false;
    if (this.states[node] === 0) {
      this.states[node] = 1;
      this.touched[this.touchedCount] = node;
      this.touchedCount += 1;
    }
    this.distances[node] = distance;
    if (distance === this.current) this.ready.push(node);
    else this.push(node, distance);
    return true;
  }

  /** Takes the nearest node; -1 when there is none left. */
  take(): number {
    for (;;) {
      const node = this.ready.pop() ?? this.pop();
      if (node < 0 || this.states[node] === 2) {
        if (node < 0) return -1;
        continue;
      }
      this.states[node] = 2;
      this.current = this.distances[node] ?? 0;
      this.takenNodes[this.takenCount] = node;
      this.takenCount += 1;
      return node;
    }
  }

  /** Visits every node taken since the last `clear`, with its distance. */
  eachTaken(visit: (node: number, distance: number) => void): void {
    for (let index = 0; index < this.takenCount; index += 1) {
      const node = this.takenNodes[index] ?? 0;
      visit(node, this.distances[node] ?? 0);
    }
  }

  private push(node: number, key: number): void {
    let place = this.heapNodes.length;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if ((this.heapKeys[above] ?? 0) <= key) break;
      this.fill(place, above);
      place = above;
    }
    this.heapNodes[place] = node;
    this.heapKeys[place] = key;
  }

  private pop(): number {
    const top = this.heapNodes[0];
    const node = this.heapNodes.pop();
    const key = this.heapKeys.pop();
    if (top === undefined || node === undefined || key === undefined) return -1;
    if (this.heapNodes.length > 0) this.sink(node, key);
    return top;
  }

  private sink(node: number, key: number): void {
    const size = this.heapNodes.length;
    let place = 0;
    for (let below = 1; below < size; below = 2 * place + 1) {
      const right = below + 1;
      const least = right < size && (this.heapKeys[right] ?? 0) < (this.heapKeys[below] ?? 0) ? right : below;
      if ((this.heapKeys[least] ?? 0) >= key) break;
      this.fill(place, least);
      place = least;
    }
    this.heapNodes[place] = node;
    this.heapKeys[place] = key;
  }

  private fill(place: number, from: number): void {
    this.heapNodes[place] = this.heapNodes[from] ?? 0;
    this.heapKeys[place] = this.heapKeys[from] ?? 0;
  }
}
