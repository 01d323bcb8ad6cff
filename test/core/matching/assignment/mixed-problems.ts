import fc from "fast-check";
import type { AssignmentProblem } from "../../../../core/matching/assignment.ts";
import { mostPairs, problemOf, type LevelOfTest } from "../problems.ts";

/** What the costs of a level depend on. */
type Kind = "pair" | "row" | "column" | "both" | "nothing";

/** A level whose costs depend on one side, on both sides apart, on the pair, or on nothing. */
function levels(rows: number, columns: number): fc.Arbitrary<LevelOfTest> {
  const size = rows * columns + rows + columns + 1;
  return fc
    .record({
      kind: fc.constantFrom<Kind>("pair", "row", "column", "both", "nothing"),
      goal: fc.constantFrom("least" as const, "most" as const),
      numbers: fc.oneof(
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: size, maxLength: size }),
        fc.array(fc.integer({ min: -9, max: 20 }), { minLength: size, maxLength: size }),
      ),
    })
    .map(({ kind, goal, numbers }) => {
      const of = (place: number): number => numbers[place] ?? 0;
      const costs: Record<Kind, LevelOfTest["cost"]> = {
        pair: (row, column) => of(rows + columns + row * columns + column),
        row: (row) => of(row),
        column: (_, column) => of(rows + column),
        both: (row, column) => of(row) + of(rows + column),
        nothing: () => of(0),
      };
      return { name: kind, goal, cost: costs[kind] };
    });
}

/** Small problems whose levels are of every kind, nearly all beginning with most pairs; empty rows and columns occur. */
export function mixedProblems(most: number): fc.Arbitrary<AssignmentProblem> {
  return fc
    .record({ rows: fc.integer({ min: 0, max: most }), columns: fc.integer({ min: 0, max: most }) })
    .chain(({ rows, columns }) =>
      fc
        .record({
          possible: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: rows * columns, maxLength: rows * columns }),
          share: fc.integer({ min: 2, max: 10 }),
          begins: fc.integer({ min: 0, max: 5 }),
          levels: fc.array(levels(rows, columns), { maxLength: 5 }),
        })
        .map(({ possible, share, begins, levels: chosen }) =>
          problemOf(rows, columns, (row, column) => (possible[row * columns + column] ?? 9) < share, [
            ...(begins > 0 ? [mostPairs] : []),
            ...chosen.map((level, index) => ({ ...level, name: `${level.name} ${index}` })),
          ]),
        ),
    );
}
