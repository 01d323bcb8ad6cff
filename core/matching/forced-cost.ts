/**
 * What it would cost to force a pair that an optimal solution left out, exactly and level by level, without solving
 * again. The prices of all levels together give every pair a vector of reduced costs that is never below zero in
 * lexicographic order (what `check.ts` verifies level by level), and so do they give staying alone. The best solution
 * with the pair differs from the optimal one by one cycle through it; the cheapest is a shortest path in the residual
 * graph (Ahuja, Magnanti and Orlin 1993, Network Flows, section 9.3), found by Dijkstra's algorithm with vectors as
 * lengths. One node, the hub, stands for everybody who is alone.
 */
import {
  type AssignmentLevel,
  type AssignmentProblem,
  type AssignmentSolution,
  type LevelCertificate,
} from "./assignment.ts";
import { byColumn, type ByColumn } from "./by-column.ts";
import { compareVectors, LexicographicQueue } from "./lexicographic-queue.ts";

/** Another pair for a row, or -1 for none. */
export interface Change {
  readonly row: number;
  readonly pair: number;
}

/** A pair that was left out, and what it would cost to force it. */
export interface ForcedPair {
  /** Index into `targets`. */
  readonly pair: number;
  /** Per level what it would lose, above 0 is worse whatever the goal; the first that is not 0 is above 0. */
  readonly costs: readonly number[];
  /** What the other rows would change; as few of them as the costs allow. */
  readonly changes: readonly Change[];
}

/** The first or last step from or to the hub. */
const atHub = -1;

/** Who could take a free column and so leave its own: those of column `c` stand at `offsets[c]` up to `offsets[c + 1]`. */
interface Takers {
  readonly offsets: Int32Array;
  /** The pair by which the column is taken. */
  readonly pairs: Int32Array;
  /** The column that is left. */
  readonly left: Int32Array;
}

function takersIn({ offsets: all, pairs: pairsOf, rowOfPair }: ByColumn, columnOfRow: Int32Array): Takers {
  const offsets = new Int32Array(all.length);
  const [pairs, left] = [new Int32Array(pairsOf.length), new Int32Array(pairsOf.length)];
  let count = 0;
  for (let column = 0; column + 1 < all.length; column += 1) {
    for (let place = all[column] ?? 0; place < (all[column + 1] ?? 0); place += 1) {
      const pair = pairsOf[place] ?? 0;
      const own = columnOfRow[rowOfPair[pair] ?? 0] ?? -1;
      if (own < 0 || own === column) continue;
      pairs[count] = pair;
      left[count] = own;
      count += 1;
    }
    offsets[column + 1] = count;
  }
  return { offsets, pairs, left };
}

/** Finds the costs of pairs left out of one solution; set up once, then one search per row. */
export class ForcedCosts {
  private readonly width: number;
  /** Reduced costs per pair, and per row and column what staying alone costs; the last number counts changed rows. */
  private readonly slack: Float64Array;
  private readonly rowAlone: Float64Array;
  private readonly columnAlone: Float64Array;
  private readonly zero: Float64Array;
  private readonly columnOfRow: Int32Array;
  private readonly rowOfPair: Int32Array;
  private readonly takers: Takers;
  /** Per line of the takers: where the way from the hub along it begins to be longer than the shortest (`detours`). */
  private readonly detourAt: Int32Array;
  private readonly fromHub: LexicographicQueue;
  private readonly fromHubBy: Int32Array;
  private readonly toHub: LexicographicQueue;
  private readonly toHubBy: Int32Array;
  private readonly local: LexicographicQueue;
  private readonly localBy: Int32Array;
  private readonly farthest: Float64Array;
  private looks = 0;

  constructor(
    private readonly problem: AssignmentProblem,
    private readonly solution: AssignmentSolution,
  ) {
    const { rows, columns, targets } = problem;
    this.width = problem.levels.length + 1;
    this.slack = new Float64Array(targets.length * this.width);
    this.rowAlone = new Float64Array(rows * this.width);
    this.columnAlone = new Float64Array(columns * this.width);
    this.zero = new Float64Array(this.width);
    this.farthest = new Float64Array(this.width);
    this.columnOfRow = solution.pairOfRow.map((pair) => (pair < 0 ? -1 : (targets[pair] ?? -1)));
    const lists = byColumn(problem);
    this.rowOfPair = lists.rowOfPair;
    this.takers = takersIn(lists, this.columnOfRow);
    [this.fromHub, this.toHub, this.local] = [this.queue(), this.queue(), this.queue()];
    this.fromHubBy = new Int32Array(columns).fill(atHub);
    this.toHubBy = new Int32Array(columns).fill(atHub);
    this.localBy = new Int32Array(columns);
    this.reduce();
    this.searchFromHub();
    this.searchToHub();
    this.detourAt = this.detours();
  }

  /** How many steps all searches so far looked at: the same on every machine, unlike time. */
  get effort(): number {
    return this.looks;
  }

  /** The cost of every pair of a row that is not chosen for it, in the order of `targets`. */
  ofRow(row: number): readonly ForcedPair[] {
    const start = this.columnOfRow[row] ?? -1;
    if (start >= 0) this.searchFrom(start, row);
    const { offsets, targets } = this.problem;
    const found: ForcedPair[] = [];
    const end = offsets[row + 1] ?? 0;
    for (let pair = offsets[row] ?? 0; pair < end; pair += 1) {
      const column = targets[pair] ?? 0;
      if (column !== start) found.push(this.forced(pair, column, start));
    }
    return found;
  }

  private queue(): LexicographicQueue {
    return new LexicographicQueue(this.problem.columns, this.width);
  }

  private reduce(): void {
    const { problem, solution, width } = this;
    problem.levels.forEach((level, place) => {
      const certificate = solution.levels[place];
      if (certificate === undefined) return;
      this.reducePairs(level, certificate, place);
      const { rowPrices, columnPrices } = certificate;
      for (let row = 0; row < problem.rows; row += 1) this.rowAlone[row * width + place] = -(rowPrices[row] ?? 0);
      for (let column = 0; column < problem.columns; column += 1) {
        this.columnAlone[column * width + place] = -(columnPrices[column] ?? 0);
      }
    });
    for (let at = width - 1; at < this.slack.length; at += width) this.slack[at] = 1;
    for (let at = width - 1; at < this.rowAlone.length; at += width) this.rowAlone[at] = 1;
  }

  /** Written out, as are the searches: every possible pair comes by here at every level. */
  private reducePairs({ goal, costs }: AssignmentLevel, certificate: LevelCertificate, place: number): void {
    const { slack, width } = this;
    const { rows, offsets, targets } = this.problem;
    const { rowPrices, columnPrices } = certificate;
    for (let row = 0; row < rows; row += 1) {
      const price = rowPrices[row] ?? 0;
      const end = offsets[row + 1] ?? 0;
      for (let pair = offsets[row] ?? 0; pair < end; pair += 1) {
        const cost = costs[pair] ?? 0;
        const counted = goal === "least" ? cost : 0 - cost;
        slack[pair * width + place] = counted - price - (columnPrices[targets[pair] ?? 0] ?? 0);
      }
    }
  }

  /** From nobody to every column: how it could be made free, its row going elsewhere or staying alone. */
  private searchFromHub(): void {
    const { fromHub, width, zero } = this;
    for (let column = 0; column < this.problem.columns; column += 1) {
      const row = this.solution.rowOfColumn[column] ?? -1;
      if (row < 0) fromHub.offer(column, zero, 0, zero, 0);
      else fromHub.offer(column, zero, 0, this.rowAlone, row * width);
    }
    for (let node = fromHub.take(); node >= 0; node = fromHub.take()) {
      const end = this.takers.offsets[node + 1] ?? 0;
      for (let line = this.takers.offsets[node] ?? 0; line < end; line += 1) {
        const pair = this.takers.pairs[line] ?? 0;
        const left = this.takers.left[line] ?? 0;
        if (fromHub.offer(left, fromHub.lengths, node * width, this.slack, pair * width)) this.fromHubBy[left] = pair;
      }
    }
  }

  /** From every column to nobody: how its loss could be made up for, by a row that was alone or by leaving it alone. */
  private searchToHub(): void {
    const { toHub, width, zero } = this;
    for (let column = 0; column < this.problem.columns; column += 1) {
      toHub.offer(column, zero, 0, this.columnAlone, column * width);
    }
    for (let row = 0; row < this.problem.rows; row += 1) {
      if (this.columnOfRow[row] === -1) this.offerBack(row, zero, 0);
    }
    for (let node = toHub.take(); node >= 0; node = toHub.take()) {
      const row = this.solution.rowOfColumn[node] ?? -1;
      if (row >= 0) this.offerBack(row, toHub.lengths, node * width);
    }
  }

  private offerBack(row: number, rest: Float64Array, restAt: number): void {
    const { offsets, targets } = this.problem;
    const own = this.columnOfRow[row];
    const end = offsets[row + 1] ?? 0;
    for (let pair = offsets[row] ?? 0; pair < end; pair += 1) {
      const column = targets[pair] ?? 0;
      if (column === own) continue;
      if (this.toHub.offer(column, rest, restAt, this.slack, pair * this.width)) this.toHubBy[column] = pair;
    }
  }

  /** The first number by which the way from the hub along each line is longer than the shortest to where it ends. */
  private detours(): Int32Array {
    const { takers, slack } = this;
    const { lengths } = this.fromHub;
    const detourAt = new Int32Array(takers.pairs.length);
    for (let node = 0; node < this.problem.columns; node += 1) {
      const end = takers.offsets[node + 1] ?? 0;
      for (let line = takers.offsets[node] ?? 0; line < end; line += 1) {
        const pair = takers.pairs[line] ?? 0;
        detourAt[line] = this.differingAt(lengths, node, slack, pair, lengths, takers.left[line] ?? 0);
      }
    }
    return detourAt;
  }

  /**
   * From the column that a row leaves to those it might take, by ways that are shorter than the one past the hub; no
   * farther than the farthest of them. What a way has saved so far is lost again by a detour at an earlier number.
   */
  private searchFrom(start: number, row: number): void {
    const { local, slack, takers, detourAt, width, zero } = this;
    local.clear();
    this.findFarthest(start, row);
    local.offer(start, zero, 0, zero, 0);
    for (let node = local.take(); node >= 0; node = local.take()) {
      if (compareVectors(local.lengths, node * width, this.farthest, 0, width) >= 0) return;
      const begin = takers.offsets[node] ?? 0;
      const end = takers.offsets[node + 1] ?? 0;
      this.looks += end - begin;
      const savedAt = this.savedAt(start, node);
      for (let line = begin; line < end; line += 1) {
        if ((detourAt[line] ?? 0) < savedAt) continue;
        const pair = takers.pairs[line] ?? 0;
        const left = takers.left[line] ?? 0;
        if (!local.knows(left) && !this.isNearerThanHub(start, node, pair, left)) continue;
        if (local.offer(left, local.lengths, node * width, slack, pair * width)) this.localBy[left] = pair;
      }
    }
  }

  /** The first number by which the way to a column is shorter than the one past the hub. */
  private savedAt(start: number, node: number): number {
    const { local, toHub, fromHub } = this;
    return this.differingAt(toHub.lengths, start, fromHub.lengths, node, local.lengths, node);
  }

  /** The first number in which two vectors together differ from a third; their width when they do not. */
  private differingAt(
    one: Float64Array,
    oneIs: number,
    other: Float64Array,
    otherIs: number,
    both: Float64Array,
    bothAre: number,
  ): number {
    const { width } = this;
    const oneAt = oneIs * width;
    const otherAt = otherIs * width;
    const bothAt = bothAre * width;
    let place = 0;
    while (place < width && (one[oneAt + place] ?? 0) + (other[otherAt + place] ?? 0) === both[bothAt + place])
      place += 1;
    return place;
  }

  /** Whether the way to a column by a pair from where the search is now is shorter than the one past the hub. */
  private isNearerThanHub(start: number, node: number, pair: number, column: number): boolean {
    const { local, toHub, fromHub, slack, width } = this;
    for (let place = 0; place < width; place += 1) {
      const length = (local.lengths[node * width + place] ?? 0) + (slack[pair * width + place] ?? 0);
      const past = (toHub.lengths[start * width + place] ?? 0) + (fromHub.lengths[column * width + place] ?? 0);
      if (length !== past) return length < past;
    }
    return false;
  }

  /** The longest of the ways past the hub to what a row might take. */
  private findFarthest(start: number, row: number): void {
    const { toHub, width, farthest } = this;
    const { offsets, targets } = this.problem;
    const { lengths } = this.fromHub;
    let most = -1;
    const end = offsets[row + 1] ?? 0;
    for (let pair = offsets[row] ?? 0; pair < end; pair += 1) {
      const column = targets[pair] ?? 0;
      if (column === start) continue;
      if (most < 0 || compareVectors(lengths, column * width, lengths, most * width, width) > 0) most = column;
    }
    for (let place = 0; place < width; place += 1) {
      farthest[place] =
        most < 0 ? 0 : (toHub.lengths[start * width + place] ?? 0) + (lengths[most * width + place] ?? 0);
    }
  }

  private forced(pair: number, column: number, start: number): ForcedPair {
    const { local, toHub, fromHub, width, slack } = this;
    const isDirect = start >= 0 && local.knows(column);
    const way = isDirect ? local.lengths : fromHub.lengths;
    const rest = isDirect || start < 0 ? this.zero : toHub.lengths;
    const restAt = isDirect || start < 0 ? 0 : start * width;
    const pairAt = pair * width;
    const wayAt = column * width;
    const costs: number[] = [];
    for (let place = 0; place < width - 1; place += 1) {
      costs.push((slack[pairAt + place] ?? 0) + (rest[restAt + place] ?? 0) + (way[wayAt + place] ?? 0));
    }
    return { pair, costs, changes: isDirect ? this.alongLocal(column, start) : this.alongHub(column, start) };
  }

  private alongLocal(column: number, start: number): readonly Change[] {
    const changes: Change[] = [];
    for (let node = column; node !== start;) {
      const pair = this.localBy[node] ?? 0;
      changes.push({ row: this.rowOfPair[pair] ?? 0, pair });
      node = this.problem.targets[pair] ?? start;
    }
    return changes;
  }

  private alongHub(column: number, start: number): readonly Change[] {
    const changes: Change[] = [];
    let node = column;
    for (let pair = this.fromHubBy[node] ?? atHub; pair !== atHub; pair = this.fromHubBy[node] ?? atHub) {
      changes.push({ row: this.rowOfPair[pair] ?? 0, pair });
      node = this.problem.targets[pair] ?? 0;
    }
    const row = this.solution.rowOfColumn[node] ?? -1;
    if (row >= 0) changes.push({ row, pair: -1 });
    for (let left = start; left >= 0;) {
      const pair = this.toHubBy[left] ?? atHub;
      if (pair === atHub) break;
      const taker = this.rowOfPair[pair] ?? 0;
      changes.push({ row: taker, pair });
      left = this.columnOfRow[taker] ?? -1;
    }
    return changes;
  }
}
