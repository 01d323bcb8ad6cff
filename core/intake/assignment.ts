type Scores = readonly (readonly number[])[];

/**
 * Pairs rows with columns so that the total score is largest; a row or column may stay alone where nothing is above 0.
 * The Hungarian method with potentials, not greedy, because a column that fits two fields must leave the one that
 * nothing else fits. It works with fractions of scores, so the exact solver of core/matching, which counts in whole
 * numbers and proves its answer, is another tool. Quadratic in the smaller side: a sheet may have 16,384 columns.
 *
 * Returns for each row the column it got, or -1.
 */
export function assigned(scores: Scores): number[] {
  const result = scores.map(() => -1);
  const rows = scores.flatMap((row, index) => (row.some((score) => score > 0) ? [index] : []));
  const columns = Math.max(0, ...rows.map((row) => scores[row]?.length ?? 0));
  const scoreAt = (row: number, column: number): number => Math.max(0, scores[rows[row] ?? -1]?.[column] ?? 0);
  const isTall = rows.length > columns;
  const pairs = isTall
    ? paired(columns, rows.length, (column, row) => scoreAt(row, column)).map(([column, row]) => [row, column] as const)
    : paired(rows.length, columns, scoreAt);
  for (const [row, column] of pairs) result[rows[row] ?? -1] = column;
  return result;
}

/** The best pairs with a score above 0, as indices from 0; `rows` is at most `columns`. */
function paired(
  rows: number,
  columns: number,
  scoreAt: (row: number, column: number) => number,
): readonly (readonly [number, number])[] {
  const cost = (row: number, column: number): number => -scoreAt(row - 1, column - 1);
  const rowOf = new Array<number>(columns + 1).fill(0);
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const columnPotential = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row += 1) augment(row, columns, cost, rowOf, rowPotential, columnPotential);
  return rowOf.flatMap((row, column) =>
    column > 0 && row > 0 && cost(row, column) < 0 ? [[row - 1, column - 1] as const] : [],
  );
}

/** Gives one more row a column, along the cheapest chain of changes (e-maxx notation, indices from 1, 0 is free). */
function augment(
  start: number,
  size: number,
  cost: (row: number, column: number) => number,
  rowOf: number[],
  rowPotential: number[],
  columnPotential: number[],
): void {
  const least = new Array<number>(size + 1).fill(Infinity);
  const cameFrom = new Array<number>(size + 1).fill(0);
  const used = new Array<boolean>(size + 1).fill(false);
  rowOf[0] = start;
  let column = 0;
  do {
    used[column] = true;
    const row = rowOf[column] ?? 0;
    let delta = Infinity;
    let next = 0;
    for (let other = 1; other <= size; other += 1) {
      if (used[other] === true) continue;
      const reduced = cost(row, other) - (rowPotential[row] ?? 0) - (columnPotential[other] ?? 0);
      if (reduced < (least[other] ?? Infinity)) {
        least[other] = reduced;
        cameFrom[other] = column;
      }
      if ((least[other] ?? Infinity) < delta) {
        delta = least[other] ?? Infinity;
        next = other;
      }
    }
    for (let other = 0; other <= size; other += 1) {
      if (used[other] === true) {
        const owner = rowOf[other] ?? 0;
        rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
        columnPotential[other] = (columnPotential[other] ?? 0) - delta;
      } else least[other] = (least[other] ?? Infinity) - delta;
    }
    column = next;
  } while (rowOf[column] !== 0);
  while (column !== 0) {
    const previous = cameFrom[column] ?? 0;
    rowOf[column] = rowOf[previous] ?? 0;
    column = previous;
  }
}
