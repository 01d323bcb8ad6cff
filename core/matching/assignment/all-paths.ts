import { PathSearch } from "./shortest-paths.ts";
import type { Lines, Prices, TightGraph } from "./tight-graph.ts";

/**
 * Solves a level by shortest paths. Everybody is first priced at the cheapest; of the matching so far each pair stays
 * that costs just its prices; then rows that lack a pair are put in, and after them columns that must not be left out.
 * Searches end where somebody may stay alone, so no search of one side needs to know of the other's.
 */
export function settleAll(
  graph: TightGraph,
  costs: Float64Array,
  pricedFrom: (lines: Lines) => Float64Array,
  { rowPrices, columnPrices }: Prices,
): void {
  priceColumns(graph, costs, columnPrices);
  priceRows(graph, costs, rowPrices, columnPrices);
  const columns = takeApart(graph, costs, rowPrices, columnPrices);
  const rows = openRows(graph, rowPrices);
  if (rows.length > 0) {
    const search = new PathSearch(graph.rows(), graph.rowOfColumn, costs, rowPrices, columnPrices);
    for (const row of rows) search.settle(row);
  }
  const left = columns.filter((column) => (graph.rowOfColumn[column] ?? -1) < 0);
  if (left.length > 0) {
    const side = graph.columns();
    const search = new PathSearch(side, graph.columnOfRow, pricedFrom(side.lines), columnPrices, rowPrices);
    for (const column of left) search.settle(column);
  }
}

/** A mandatory column begins at its cheapest line, another at 0. */
function priceColumns({ lines, mandatoryColumns }: TightGraph, costs: Float64Array, prices: Float64Array): void {
  if (!mandatoryColumns.includes(1)) return;
  mandatoryColumns.forEach((mandatory, column) => {
    if (mandatory === 1) prices[column] = Infinity;
  });
  for (let line = 0; line < costs.length; line += 1) {
    const column = lines.ends[line] ?? 0;
    const cost = costs[line] ?? 0;
    if (mandatoryColumns[column] === 1 && cost < (prices[column] ?? 0)) prices[column] = cost;
  }
}

/** A row begins at the cheapest that it can have, one that may stay alone at 0 at most. */
function priceRows(
  { lines: { offsets, ends }, mandatoryRows }: TightGraph,
  costs: Float64Array,
  rowPrices: Float64Array,
  columnPrices: Float64Array,
): void {
  const floor = floorOf(costs);
  for (let row = 0; row < rowPrices.length; row += 1) {
    let cheapest = mandatoryRows[row] === 1 ? Infinity : 0;
    const end = offsets[row + 1] ?? 0;
    for (let line = offsets[row] ?? 0; line < end && cheapest > floor; line += 1) {
      const cost = (costs[line] ?? 0) - (columnPrices[ends[line] ?? 0] ?? 0);
      if (cost < cheapest) cheapest = cost;
    }
    rowPrices[row] = cheapest;
  }
}

/**
 * No line costs less than this beyond the first price of its column (0, or the cheapest of that column), so that a row
 * which has found it need not look on.
 */
function floorOf(costs: Float64Array): number {
  let least = 0;
  for (let line = 0; line < costs.length; line += 1) {
    const cost = costs[line] ?? 0;
    if (cost < least) least = cost;
  }
  return least;
}

/** Takes apart every pair that costs more than its prices; gives the mandatory columns left without. */
function takeApart(
  { lines: { offsets, ends }, columnOfRow, rowOfColumn, mandatoryColumns }: TightGraph,
  costs: Float64Array,
  rowPrices: Float64Array,
  columnPrices: Float64Array,
): number[] {
  const columns: number[] = [];
  columnOfRow.forEach((column, row) => {
    if (column < 0) return;
    let line = offsets[row] ?? 0;
    while (ends[line] !== column) line += 1;
    if (costs[line] === (rowPrices[row] ?? 0) + (columnPrices[column] ?? 0)) return;
    columnOfRow[row] = -1;
    rowOfColumn[column] = -1;
    if (mandatoryColumns[column] === 1) columns.push(column);
  });
  return columns;
}

/** Rows without a pair that must have one, or whose price says that one would be better. */
function openRows({ columnOfRow, mandatoryRows }: TightGraph, rowPrices: Float64Array): number[] {
  const open: number[] = [];
  columnOfRow.forEach((column, row) => {
    if (column < 0 && (mandatoryRows[row] === 1 || rowPrices[row] !== 0)) open.push(row);
  });
  return open;
}
