/**
 * Pairs rows with columns so that the total score is largest; a row or column may stay alone where nothing is above 0.
 * The Hungarian method with potentials, cubic in the larger side: meant for tens of columns and fields, and not greedy,
 * because a column that fits two fields must leave the one that nothing else fits.
 *
 * Returns for each row the column it got, or -1.
 */
export function assigned(scores: readonly (readonly number[])[]): number[] {
  const columns = Math.max(0, ...scores.map((row) => row.length));
  const size = Math.max(scores.length, columns);
  const cost = (row: number, column: number): number => -(scores[row - 1]?.[column - 1] ?? 0);
  const rowOf = new Array<number>(size + 1).fill(0);
  const rowPotential = new Array<number>(size + 1).fill(0);
  const columnPotential = new Array<number>(size + 1).fill(0);
  for (let row = 1; row <= size; row += 1) augment(row, size, cost, rowOf, rowPotential, columnPotential);
  const result = scores.map(() => -1);
  rowOf.forEach((row, column) => {
    if (column > 0 && row > 0 && row <= scores.length && -cost(row, column) > 0) result[row - 1] = column - 1;
  });
  return result;
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
