/**
 * Exact lexicographic assignment on a sparse bipartite graph, as a library function that knows nothing of groups and
 * households: rows and columns, each in at most one pair; among all sets of pairs the best for the first level, among
 * those the best for the second, and so on.
 *
 * 1. A level is a linear programme over the pairs still allowed (complementary slackness: those whose price is exactly
 *    met at every earlier level) in which some rows and columns are mandatory (those with a price below 0 at an earlier
 *    level). Its optimal face is the input of the next level, so no level needs weights that drown the others, and all
 *    numbers stay small integers.
 * 2. Within a level rows are put in one by one along a shortest path, with prices that keep every reduced cost at 0 or
 *    more (Kuhn 1955; Edmonds and Karp 1972; Jonker and Volgenant 1987, Computing 38, 325-340). A row or column that
 *    stays alone is served by one hub, which makes optional and mandatory ones the same problem.
 * 3. A level starts from the matching of the level before: a row whose pair is already cheapest stays where it is.
 *
 * The prices are certificates: `check.ts` verifies them without trusting anything here. Rank profiles as levels:
 * Irving, Kavitha, Mehlhorn, Michail and Paluch 2006, ACM TALG 2(4), 602-610; fair matchings: Huang, Kavitha, Mehlhorn
 * and Michail 2016, Algorithmica 74, 1184-1203.
 */
import { NearestFirst } from "./nearest-first.ts";

/** One thing to be best at; earlier levels go before later ones whatever the sums. */
export interface AssignmentLevel {
  readonly name: string;
  /** Whether the sum over the chosen pairs should be small or large. */
  readonly goal: "least" | "most";
  /** Per pair, in the order of `targets`; whole numbers. The largest times the number of rows must stay below 2^53. */
  readonly costs: Int32Array;
}

/** A sparse assignment problem; the pairs of row `r` stand at `offsets[r]` up to `offsets[r + 1]` of `targets`. */
export interface AssignmentProblem {
  readonly rows: number;
  readonly columns: number;
  /** One more than there are rows, never falling. */
  readonly offsets: Int32Array;
  /** Column of every pair; within a row no column twice. */
  readonly targets: Int32Array;
  readonly levels: readonly AssignmentLevel[];
}

/**
 * The certificate of one level: prices such that no allowed pair costs less than its row and column together. Costs of a
 * level with goal `most` count negatively here.
 */
export interface LevelCertificate {
  readonly name: string;
  /** Sum of the costs of the chosen pairs, as given: not negated. */
  readonly value: number;
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
}

/** An optimal set of pairs, with its proof. */
export interface AssignmentSolution {
  /** Index into `targets` of the pair of each row; -1 for a row that stays alone. */
  readonly pairOfRow: Int32Array;
  /** Row of each column; -1 for a column that stays alone. */
  readonly rowOfColumn: Int32Array;
  readonly levels: readonly LevelCertificate[];
}

/** What all optimal matchings of the levels so far have in common. */
export interface Face {
  /** 1 for pairs that occur in optimal matchings only, or not at all; 0 for pairs that cost too much. */
  readonly allowed: Uint8Array;
  /** 1 for rows that every optimal matching uses. */
  readonly mandatoryRows: Uint8Array;
  /** 1 for columns that every optimal matching uses. */
  readonly mandatoryColumns: Uint8Array;
}

/** The face before any level: every pair allowed, nobody mandatory. */
export function wholeFace(problem: AssignmentProblem): Face {
  return {
    allowed: new Uint8Array(problem.targets.length).fill(1),
    mandatoryRows: new Uint8Array(problem.rows),
    mandatoryColumns: new Uint8Array(problem.columns),
  };
}

/** The cost of a pair as the prices count it: smaller is better. */
export function priced(level: AssignmentLevel, pair: number): number {
  const cost = level.costs[pair] ?? 0;
  return level.goal === "least" ? cost : -cost;
}

function withNegatives(mandatory: Uint8Array, prices: Float64Array): Uint8Array {
  return mandatory.map((already, index) => (already === 1 || (prices[index] ?? 0) < 0 ? 1 : 0));
}

/** The face within a face that a level leaves: pairs whose cost equals their prices, and everyone with a price below 0. */
export function narrowed(
  problem: AssignmentProblem,
  face: Face,
  level: AssignmentLevel,
  prices: Pick<LevelCertificate, "rowPrices" | "columnPrices">,
): Face {
  const allowed = face.allowed.slice();
  eachPair(problem, (row, column, pair) => {
    const price = (prices.rowPrices[row] ?? 0) + (prices.columnPrices[column] ?? 0);
    if (priced(level, pair) !== price) allowed[pair] = 0;
  });
  return {
    allowed,
    mandatoryRows: withNegatives(face.mandatoryRows, prices.rowPrices),
    mandatoryColumns: withNegatives(face.mandatoryColumns, prices.columnPrices),
  };
}

/** Visits every pair of a problem, row by row. */
export function eachPair(
  problem: Pick<AssignmentProblem, "rows" | "offsets" | "targets">,
  visit: (row: number, column: number, pair: number) => void,
): void {
  for (let row = 0; row < problem.rows; row += 1) {
    const end = problem.offsets[row + 1] ?? 0;
    for (let pair = problem.offsets[row] ?? 0; pair < end; pair += 1) visit(row, problem.targets[pair] ?? 0, pair);
  }
}

/**
 * Solves a problem exactly. Levels are taken in order; without any level no pair is formed, so begin with one that asks
 * for most pairs. Deterministic: the same input gives the same output everywhere. Memory is linear in the pairs.
 */
export function assign(problem: AssignmentProblem): AssignmentSolution {
  return assignedAgain(problem, undefined, 0);
}

/**
 * Solves a problem that differs from one solved before only in its levels from number `kept` on: those before keep their
 * certificates, and the search goes on where they left it. For many draws of one round.
 */
export function assignedAgain(
  problem: AssignmentProblem,
  earlier: AssignmentSolution | undefined,
  kept: number,
): AssignmentSolution {
  let face = wholeFace(problem);
  let pairOfRow: Int32Array = earlier?.pairOfRow ?? new Int32Array(problem.rows).fill(-1);
  const certificates: LevelCertificate[] = [];
  problem.levels.forEach((level, index) => {
    let certificate = index < kept ? earlier?.levels[index] : undefined;
    if (certificate === undefined) {
      const solved = new LevelSearch(problem, face, level, pairOfRow).solve();
      pairOfRow = solved.pairOfRow;
      certificate = { ...solved, name: level.name, value: sumOver(level, pairOfRow) };
    }
    certificates.push(certificate);
    face = narrowed(problem, face, level, certificate);
  });
  return { pairOfRow, rowOfColumn: inverseOf(problem, pairOfRow), levels: certificates };
}

/** The sum of a level's costs over chosen pairs. */
export function sumOver(level: AssignmentLevel, pairOfRow: Int32Array): number {
  return pairOfRow.reduce((sum, pair) => sum + (pair < 0 ? 0 : (level.costs[pair] ?? 0)), 0);
}

function inverseOf(problem: AssignmentProblem, pairOfRow: Int32Array): Int32Array {
  const rowOfColumn = new Int32Array(problem.columns).fill(-1);
  pairOfRow.forEach((pair, row) => {
    if (pair >= 0) rowOfColumn[problem.targets[pair] ?? 0] = row;
  });
  return rowOfColumn;
}

/** Stays alone: served by the hub. */
const alone = -2;
/** Not put in yet (a row), or waiting for a row (a column). */
const open = -1;

/**
 * One level. Every row sends one unit to a column or to the hub, every column gets one from a row or from the hub; only
 * optional ones may use the hub, at cost 0. Nodes are the columns, and the hub behind them.
 */
class LevelSearch {
  private readonly rows: number;
  private readonly hub: number;
  private readonly offsets: Int32Array;
  private readonly columns: Int32Array;
  private readonly pairs: Int32Array;
  private readonly costs: Float64Array;
  private readonly columnOf: Int32Array;
  private readonly pairOf: Int32Array;
  private readonly rowOf: Int32Array;
  private readonly rowPrices: Float64Array;
  private readonly prices: Float64Array;
  private readonly queue: NearestFirst;
  /** Per node: the row it was reached from; `rows` stands for the hub; at the hub itself `~column` is possible. */
  private readonly cameFrom: Int32Array;
  /** The pair along which a node was reached from a row. */
  private readonly cameBy: Int32Array;
  private readonly visitedRows: Int32Array;
  private readonly rowDistances: Float64Array;
  private visited = 0;
  /** How many rows the hub still has to take. */
  private hubLacks = 0;

  constructor(
    problem: AssignmentProblem,
    private readonly face: Face,
    level: AssignmentLevel,
    start: Int32Array,
  ) {
    this.rows = problem.rows;
    this.hub = problem.columns;
    const count = face.allowed.reduce((sum, one) => sum + one, 0);
    this.offsets = new Int32Array(problem.rows + 1);
    this.columns = new Int32Array(count);
    this.pairs = new Int32Array(count);
    this.costs = new Float64Array(count);
    this.columnOf = new Int32Array(problem.rows).fill(alone);
    this.pairOf = start.slice();
    this.rowOf = new Int32Array(problem.columns).fill(alone);
    this.rowPrices = new Float64Array(problem.rows);
    this.prices = new Float64Array(problem.columns + 1);
    this.queue = new NearestFirst(problem.columns + 1);
    this.cameFrom = new Int32Array(problem.columns + 1);
    this.cameBy = new Int32Array(problem.columns + 1);
    this.visitedRows = new Int32Array(problem.rows);
    this.rowDistances = new Float64Array(problem.rows);
    this.keepAllowed(problem, level);
    this.startFrom(start, problem);
  }

  /** Copies the allowed pairs, close together, with their costs. */
  private keepAllowed(problem: AssignmentProblem, level: AssignmentLevel): void {
    let kept = 0;
    eachPair(problem, (row, column, pair) => {
      if (this.face.allowed[pair] === 0) return;
      this.columns[kept] = column;
      this.pairs[kept] = pair;
      this.costs[kept] = priced(level, pair);
      kept += 1;
      this.offsets[row + 1] = kept;
    });
    // A row without allowed pairs ends where the row before it ends.
    for (let row = 0; row < this.rows; row += 1) {
      this.offsets[row + 1] = Math.max(this.offsets[row + 1] ?? 0, this.offsets[row] ?? 0);
    }
  }

  /** Prices every row at its cheapest possibility, and keeps of the earlier matching what costs just that. */
  private startFrom(start: Int32Array, problem: AssignmentProblem): void {
    for (let row = 0; row < this.rows; row += 1) {
      const pair = start[row] ?? -1;
      const { cheapest, present } = this.cheapestOf(row, pair);
      this.rowPrices[row] = cheapest;
      const kept = present === cheapest;
      if (pair >= 0) {
        const column = problem.targets[pair] ?? 0;
        this.columnOf[row] = kept ? column : open;
        this.rowOf[column] = kept ? row : open;
      } else if (!kept) {
        this.columnOf[row] = open;
        this.hubLacks += 1;
      }
    }
  }

  private cheapestOf(row: number, pair: number): { readonly cheapest: number; readonly present: number } {
    let cheapest = this.face.mandatoryRows[row] === 1 ? Infinity : 0;
    let present = 0;
    for (let index = this.offsets[row] ?? 0; index < (this.offsets[row + 1] ?? 0); index += 1) {
      const cost = this.costs[index] ?? 0;
      if (cost < cheapest) cheapest = cost;
      if (this.pairs[index] === pair) present = cost;
    }
    return { cheapest, present };
  }

  solve(): Pick<LevelCertificate, "rowPrices" | "columnPrices"> & { readonly pairOfRow: Int32Array } {
    for (let row = 0; row < this.rows; row += 1) {
      if (this.columnOf[row] === open) this.put(row);
    }
    const hubPrice = this.prices[this.hub] ?? 0;
    return {
      pairOfRow: this.pairOf.map((pair, row) => (this.columnOf[row] === alone ? -1 : pair)),
      rowPrices: this.rowPrices.map((price) => price + hubPrice),
      columnPrices: this.prices.slice(0, this.hub).map((price) => price - hubPrice),
    };
  }

  /** Puts one row in: shortest path to whoever lacks a row, new prices, then everyone on the path moves up one. */
  private put(row: number): void {
    this.queue.clear();
    this.visited = 0;
    this.expandRow(row, 0);
    const end = this.search();
    this.reprice(this.queue.distanceOf(end));
    this.moveUp(end);
  }

  private search(): number {
    for (;;) {
      const node = this.queue.take();
      if (node < 0) throw new Error("The matching of the level before was not possible in this one");
      if (this.lacksRow(node)) return node;
      this.expand(node, this.queue.distanceOf(node));
    }
  }

  private lacksRow(node: number): boolean {
    return node === this.hub ? this.hubLacks > 0 : this.rowOf[node] === open;
  }

  private expand(node: number, distance: number): void {
    if (node === this.hub) {
      this.expandHub(distance);
      return;
    }
    const row = this.rowOf[node] ?? alone;
    if (row === alone) this.reach(this.hub, distance, ~node, -1);
    else this.expandRow(row, distance);
  }

  private expandRow(row: number, distance: number): void {
    this.visitedRows[this.visited] = row;
    this.rowDistances[this.visited] = distance;
    this.visited += 1;
    const base = distance - (this.rowPrices[row] ?? 0);
    for (let index = this.offsets[row] ?? 0; index < (this.offsets[row + 1] ?? 0); index += 1) {
      const column = this.columns[index] ?? 0;
      this.reach(column, base + (this.costs[index] ?? 0) - (this.prices[column] ?? 0), row, this.pairs[index] ?? 0);
    }
    if (this.face.mandatoryRows[row] === 0) this.reach(this.hub, base - (this.prices[this.hub] ?? 0), row, -1);
  }

  /** From the hub: it can take over any optional column, and send any row that it holds back into the search. */
  private expandHub(distance: number): void {
    const base = distance + (this.prices[this.hub] ?? 0);
    for (let column = 0; column < this.hub; column += 1) {
      if (this.face.mandatoryColumns[column] === 1 || this.rowOf[column] === alone) continue;
      this.reach(column, base - (this.prices[column] ?? 0), this.rows, -1);
    }
    for (let row = 0; row < this.rows; row += 1) {
      if (this.columnOf[row] === alone) this.expandRow(row, distance);
    }
  }

  private reach(node: number, distance: number, from: number, by: number): void {
    if (!this.queue.offer(node, distance)) return;
    this.cameFrom[node] = from;
    this.cameBy[node] = by;
  }

  private reprice(length: number): void {
    for (let index = 0; index < this.visited; index += 1) {
      const row = this.visitedRows[index] ?? 0;
      this.rowPrices[row] = (this.rowPrices[row] ?? 0) + length - (this.rowDistances[index] ?? 0);
    }
    this.queue.eachTaken((node, distance) => {
      this.prices[node] = (this.prices[node] ?? 0) + distance - length;
    });
    // Whoever the hub serves keeps its price: these columns move along with it, visited or not.
    const hubPrice = this.prices[this.hub] ?? 0;
    for (let column = 0; column < this.hub; column += 1) {
      if (this.rowOf[column] === alone) this.prices[column] = hubPrice;
    }
  }

  private moveUp(end: number): void {
    if (end === this.hub) this.hubLacks -= 1;
    for (let node = end; node !== open;) {
      const from = this.cameFrom[node] ?? 0;
      if (from < 0) node = ~from;
      else if (from === this.rows) {
        this.rowOf[node] = alone;
        node = this.hub;
      } else node = this.moveRow(from, node);
    }
  }

  /** Moves a row to a node; returns the node it leaves, which the one before it on the path takes. */
  private moveRow(row: number, node: number): number {
    const left = this.columnOf[row] ?? open;
    this.columnOf[row] = node === this.hub ? alone : node;
    if (node !== this.hub) {
      this.rowOf[node] = row;
      this.pairOf[row] = this.cameBy[node] ?? 0;
    }
    return left === alone ? this.hub : left;
  }
}
