/**
 * What it would cost to force a pair that an optimal solution left out, exactly and level by level, without solving
 * again. The prices of all levels together give every pair a vector of reduced costs that is never below zero in
 * lexicographic order (what `check.ts` verifies level by level), and so do they give staying alone. The best solution
 * with the pair differs from the optimal one by one cycle through it; the cheapest is a shortest path in the residual
 * graph (Ahuja, Magnanti and Orlin 1993, Network Flows, section 9.3), found by Dijkstra's algorithm with vectors as
 * lengths. One node, the hub, stands for everybody who is alone.
 */
import {
  priced,
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

/** Reached by way of the hub. */
const viaHub = -2;
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
  }

  /** How many steps all searches so far looked at: the same on every machine, unlike time. */
  get effort(): number {
    return this.looks;
  }

  /** The cost of every pair of a row that is not chosen for it, in the order of `targets`. */
  ofRow(row: number): readonly ForcedPair[] {
    const start = this.columnOfRow[row] ?? -1;
    if (start >= 0) this.searchFrom(start, row);
    const found: ForcedPair[] = [];
    this.eachPairOf(row, (pair, column) => {
      if (column !== start) found.push(this.forced(pair, column, start));
    });
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
  private reducePairs(level: AssignmentLevel, { rowPrices, columnPrices }: LevelCertificate, place: number): void {
    const { rows, offsets, targets } = this.problem;
    for (let row = 0; row < rows; row += 1) {
      const end = offsets[row + 1] ?? 0;
      for (let pair = offsets[row] ?? 0; pair < end; pair += 1) {
        const price = (rowPrices[row] ?? 0) + (columnPrices[targets[pair] ?? 0] ?? 0);
        this.slack[pair * this.width + place] = priced(level, pair) - price;
      }
    }
  }

  private eachPairOf(row: number, visit: (pair: number, column: number) => void): void {
    const { offsets, targets } = this.problem;
    const end = offsets[row + 1] ?? 0;
    for (let pair = offsets[row] ?? 0; pair < end; pair += 1) visit(pair, targets[pair] ?? 0);
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
    this.eachPairOf(row, (pair, column) => {
      if (column === this.columnOfRow[row]) return;
      if (this.toHub.offer(column, rest, restAt, this.slack, pair * this.width)) this.toHubBy[column] = pair;
    });
  }

  /**
   * From the column that a row leaves to those it might take, by ways that are shorter than the one past the hub; no
   * farther than the farthest of them.
   */
  private searchFrom(start: number, row: number): void {
    const { local, width, zero } = this;
    local.clear();
    this.findFarthest(start, row);
    local.offer(start, zero, 0, zero, 0);
    for (let node = local.take(); node >= 0; node = local.take()) {
      if (compareVectors(local.lengths, node * width, this.farthest, 0, width) >= 0) return;
      const end = this.takers.offsets[node + 1] ?? 0;
      for (let line = this.takers.offsets[node] ?? 0; line < end; line += 1) {
        const pair = this.takers.pairs[line] ?? 0;
        const left = this.takers.left[line] ?? 0;
        this.looks += 1;
        this.boundByHub(start, left);
        if (local.offer(left, local.lengths, node * width, this.slack, pair * width)) this.localBy[left] = pair;
      }
    }
  }

  private boundByHub(start: number, node: number): void {
    const { local, toHub, fromHub, width } = this;
    if (local.knows(node)) return;
    local.bound(node, toHub.lengths, start * width, fromHub.lengths, node * width);
    this.localBy[node] = viaHub;
  }

  /** The longest of the ways past the hub to what a row might take. */
  private findFarthest(start: number, row: number): void {
    const { toHub, fromHub, width, farthest } = this;
    let most = -1;
    this.eachPairOf(row, (_, column) => {
      const isFarther =
        most < 0 || compareVectors(fromHub.lengths, column * width, fromHub.lengths, most * width, width) > 0;
      if (column !== start && isFarther) most = column;
    });
    for (let place = 0; place < width; place += 1) {
      farthest[place] =
        most < 0 ? 0 : (toHub.lengths[start * width + place] ?? 0) + (fromHub.lengths[most * width + place] ?? 0);
    }
  }

  private forced(pair: number, column: number, start: number): ForcedPair {
    const { local, toHub, fromHub, width, slack } = this;
    const isDirect = start >= 0 && local.knows(column) && this.localBy[column] !== viaHub;
    const way = isDirect ? local.lengths : fromHub.lengths;
    const back = start < 0 || isDirect ? -1 : start * width;
    const costs: number[] = [];
    for (let place = 0; place < width - 1; place += 1) {
      const rest = back < 0 ? 0 : (toHub.lengths[back + place] ?? 0);
      costs.push((slack[pair * width + place] ?? 0) + rest + (way[column * width + place] ?? 0));
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
