import type { AssignmentLevel, AssignmentProblem } from "../assignment.ts";

/** What rows and columns are priced at in one level. */
export interface Prices {
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
}

/** The pairs as one side sees them: those of node `n` stand at `offsets[n]` up to `offsets[n + 1]`. */
export interface Lines {
  readonly offsets: Int32Array;
  /** The node at the other side, per line. */
  readonly ends: Int32Array;
  /** The pair of the problem, per line. */
  readonly pairs: Int32Array;
}

/** One side of a graph. */
export interface Side {
  readonly lines: Lines;
  /** 1 for nodes that must have a mate. */
  readonly mandatory: Uint8Array;
  /** The node of the other side with which a node is; -1 for nobody. */
  readonly mates: Int32Array;
}

function sizeOf({ offsets }: Lines): number {
  return offsets[offsets.length - 1] ?? 0;
}

/** The same lines as the other side, of `count` nodes, sees them. */
function turned(lines: Lines, count: number): Lines {
  const { offsets, ends, pairs } = lines;
  const size = sizeOf(lines);
  const next = offsetsOfEnds(lines, count);
  const result = { offsets: next.slice(), ends: new Int32Array(size), pairs: new Int32Array(size) };
  for (let node = 0; node + 1 < offsets.length; node += 1) {
    for (let line = offsets[node] ?? 0; line < (offsets[node + 1] ?? 0); line += 1) {
      const end = ends[line] ?? 0;
      const place = next[end] ?? 0;
      next[end] = place + 1;
      result.ends[place] = node;
      result.pairs[place] = pairs[line] ?? 0;
    }
  }
  return result;
}

function offsetsOfEnds(lines: Lines, count: number): Int32Array {
  const offsets = new Int32Array(count + 1);
  const size = sizeOf(lines);
  for (let line = 0; line < size; line += 1) {
    const after = (lines.ends[line] ?? 0) + 1;
    offsets[after] = (offsets[after] ?? 0) + 1;
  }
  for (let node = 0; node < count; node += 1) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  return offsets;
}

/**
 * What is still possible: the pairs that every level so far allows, close together, who must be in a pair, and a
 * matching within them. It only becomes smaller, from level to level.
 */
export class TightGraph {
  private byRow: Lines;
  private byColumn: Lines | undefined;
  readonly mandatoryRows: Uint8Array;
  readonly mandatoryColumns: Uint8Array;
  readonly columnOfRow: Int32Array;
  readonly rowOfColumn: Int32Array;

  /** Everything is possible, nobody mandatory, nobody has a mate yet. */
  constructor({ rows, columns, offsets, targets }: AssignmentProblem) {
    const pairs = new Int32Array(targets.length);
    for (let pair = 0; pair < pairs.length; pair += 1) pairs[pair] = pair;
    this.byRow = { offsets: offsets.slice(), ends: targets.slice(), pairs };
    this.mandatoryRows = new Uint8Array(rows);
    this.mandatoryColumns = new Uint8Array(columns);
    this.columnOfRow = new Int32Array(rows).fill(-1);
    this.rowOfColumn = new Int32Array(columns).fill(-1);
  }

  /** The pairs by row. */
  get lines(): Lines {
    return this.byRow;
  }

  /** How many pairs are left. */
  get size(): number {
    return sizeOf(this.byRow);
  }

  /** The side of the rows. */
  rows(): Side {
    return { lines: this.byRow, mandatory: this.mandatoryRows, mates: this.columnOfRow };
  }

  /** The side of the columns; its lines are sorted out only when asked for. */
  columns(): Side {
    this.byColumn ??= turned(this.byRow, this.rowOfColumn.length);
    return { lines: this.byColumn, mandatory: this.mandatoryColumns, mates: this.rowOfColumn };
  }

  /** Makes mates of the rows and columns of these pairs. */
  join(targets: Int32Array, pairOfRow: Int32Array): void {
    for (let row = 0; row < pairOfRow.length; row += 1) {
      const pair = pairOfRow[row] ?? -1;
      if (pair < 0) continue;
      const column = targets[pair] ?? 0;
      this.columnOfRow[row] = column;
      this.rowOfColumn[column] = row;
    }
  }

  /** Keeps the pairs that cost just their prices; who has a price below 0 is mandatory from now on. */
  narrow({ goal, costs }: AssignmentLevel, { rowPrices, columnPrices }: Prices): void {
    const { offsets, ends, pairs } = this.byRow;
    const sign = goal === "least" ? 1 : -1;
    let kept = 0;
    let line = 0;
    for (let row = 0; row + 1 < offsets.length; row += 1) {
      const price = rowPrices[row] ?? 0;
      for (const end = offsets[row + 1] ?? 0; line < end; line += 1) {
        const column = ends[line] ?? 0;
        const pair = pairs[line] ?? 0;
        // Written first and counted after: no jump that a processor would have to guess.
        ends[kept] = column;
        pairs[kept] = pair;
        kept += Number(sign * (costs[pair] ?? 0) === price + (columnPrices[column] ?? 0));
      }
      offsets[row + 1] = kept;
    }
    this.byColumn = undefined;
    markNegative(this.mandatoryRows, rowPrices);
    markNegative(this.mandatoryColumns, columnPrices);
  }

  /** The pair of the problem of each row; -1 where it is alone. */
  pairOfRow(): Int32Array {
    const { offsets, ends, pairs } = this.byRow;
    return this.columnOfRow.map((column, row) => {
      if (column < 0) return -1;
      for (let line = offsets[row] ?? 0; line < (offsets[row + 1] ?? 0); line += 1) {
        if (ends[line] === column) return pairs[line] ?? -1;
      }
      return -1;
    });
  }
}

function markNegative(mandatory: Uint8Array, prices: Float64Array): void {
  for (let node = 0; node < mandatory.length; node += 1) {
    if ((prices[node] ?? 0) < 0) mandatory[node] = 1;
  }
}
