import assert from "node:assert/strict";
import fc from "fast-check";
import { assign, sumOver, type AssignmentProblem } from "../../../../core/matching/assignment.ts";
import { Simplex, type Column } from "../../../../core/matching/division/simplex.ts";

/** A pair of a row and a column of an assignment problem, each of which there is one of. */
interface Pair extends Column {
  readonly profit: number;
}

/** What pairs earn, by row and column; nothing where the two cannot be a pair. */
const anyProfits = fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 9 })), { minLength: 4, maxLength: 4 }), {
  maxLength: 5,
});

function pairsOf(profits: readonly (readonly (number | null)[])[]): readonly Pair[] {
  return profits.flatMap((line, row) =>
    line.flatMap((profit, column) =>
      profit === null ? [] : [{ profit, rows: [row, profits.length + column], amounts: [1, 1] }],
    ),
  );
}

/** Goes from corner to corner until no pair earns more than its two are worth. */
function solve(simplex: Simplex<Pair>, pairs: readonly Pair[]): void {
  for (;;) {
    const prices = simplex.rowPrices;
    const gainOf = ({ profit, rows }: Pair): number => profit - rows.reduce((sum, row) => sum + (prices[row] ?? 0), 0);
    const pair = pairs.find((one) => gainOf(one) > 1e-6);
    const row = prices.findIndex((price) => price < -1e-6);
    if (pair !== undefined) simplex.enter(pair, gainOf(pair));
    else if (row >= 0) simplex.leave(row, -(prices[row] ?? 0));
    else return;
  }
}

function earned(simplex: Simplex<Pair>): number {
  return simplex.columns().reduce((sum, [{ profit }, amount]) => sum + profit * amount, 0);
}

function withRows(count: number): Simplex<Pair> {
  const simplex = Simplex.empty<Pair>();
  for (let row = 0; row < count; row += 1) simplex.addRow(1, () => 0);
  simplex.reprice(({ profit }) => profit);
  return simplex;
}

function best(pairs: readonly Pair[], rows: number): number {
  const offsets = new Int32Array(rows + 1);
  for (const {
    rows: [row = 0],
  } of pairs)
    offsets[row + 1] = (offsets[row + 1] ?? 0) + 1;
  for (let row = 0; row < rows; row += 1) offsets[row + 1] = (offsets[row + 1] ?? 0) + (offsets[row] ?? 0);
  const level = { name: "profit", goal: "most" as const, costs: Int32Array.from(pairs, ({ profit }) => profit) };
  const targets = Int32Array.from(pairs, ({ rows: [, column = 0] }) => column - rows);
  const problem: AssignmentProblem = { rows, columns: 4, offsets, targets, levels: [level] };
  return sumOver(level, assign(problem).pairOfRow);
}

describe("the simplex method", () => {
  it("earns what is best", () => {
    fc.assert(
      fc.property(anyProfits, (profits) => {
        const [pairs, simplex] = [pairsOf(profits), withRows(profits.length + 4)];
        solve(simplex, pairs);
        assert.ok(Math.abs(earned(simplex) - best(pairs, profits.length)) < 1e-3);
      }),
    );
  });

  it("mends what a new row makes too much, and a copy does not change with it", () => {
    fc.assert(
      fc.property(anyProfits, fc.integer({ min: 0, max: 3 }), (profits, most) => {
        const [pairs, simplex] = [pairsOf(profits), withRows(profits.length + 4)];
        solve(simplex, pairs);
        const before = earned(simplex);
        const within = simplex.copy();
        const row = within.rows;
        within.addRow(most, () => 1);
        within.reprice(({ profit }) => profit);
        const counted = pairs.map((pair) => ({ ...pair, rows: [...pair.rows, row], amounts: [1, 1, 1] }));
        solve(within, counted);
        const used = within.columns().reduce((sum, [, amount]) => sum + amount, 0);
        assert.ok(used < most + 1e-3 && earned(within) < before + 1e-3);
        assert.equal(earned(simplex), before);
      }),
    );
  });
});
