/** An assignment problem with its published optimum: every row with a column of its own, or every column with a row. */
export interface KnownInstance {
  readonly name: string;
  readonly goal: "least" | "most";
  readonly costs: readonly (readonly number[])[];
  readonly optimum: number;
}

/** Costs `row * column`, from 1 on, on which the Hungarian method works hardest. */
function products(size: number): readonly (readonly number[])[] {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => (row + 1) * (column + 1)),
  );
}

/** Small instances that others published with their optimum. */
export const knownInstances: readonly KnownInstance[] = [
  {
    name: "the example of scipy.optimize.linear_sum_assignment",
    goal: "least",
    costs: [
      [4, 1, 3],
      [2, 0, 5],
      [3, 2, 2],
    ],
    optimum: 5,
  },
  {
    name: "the example of the Python package munkres",
    goal: "least",
    costs: [
      [5, 9, 1],
      [10, 3, 2],
      [8, 7, 4],
    ],
    optimum: 12,
  },
  {
    name: "a square test of the Python package munkres",
    goal: "least",
    costs: [
      [400, 150, 400],
      [400, 450, 600],
      [300, 225, 300],
    ],
    optimum: 850,
  },
  {
    name: "a rectangular test of the Python package munkres",
    goal: "least",
    costs: [
      [400, 150, 400, 1],
      [400, 450, 600, 2],
      [300, 225, 300, 3],
    ],
    optimum: 452,
  },
  {
    name: "a second square test of the Python package munkres",
    goal: "least",
    costs: [
      [10, 10, 8],
      [9, 8, 1],
      [9, 7, 4],
    ],
    optimum: 18,
  },
  {
    name: "a second rectangular test of the Python package munkres",
    goal: "least",
    costs: [
      [10, 10, 8, 11],
      [9, 8, 1, 1],
      [9, 7, 4, 10],
    ],
    optimum: 15,
  },
  {
    name: "the example of Project Euler 345",
    goal: "most",
    costs: [
      [7, 53, 183, 439, 863],
      [497, 383, 563, 79, 973],
      [287, 63, 343, 169, 583],
      [627, 343, 773, 959, 943],
      [767, 473, 103, 699, 303],
    ],
    optimum: 3315,
  },
  // Machol and Wien 1976, Operations Research 24, 190-192: opposite orders are best, n (n + 1) (n + 2) / 6.
  { name: "the hard problem of Machol and Wien, 6 by 6", goal: "least", costs: products(6), optimum: 56 },
  { name: "the hard problem of Machol and Wien, 60 by 60", goal: "least", costs: products(60), optimum: 37_820 },
  // Same orders are best where most is asked (rearrangement inequality): the sum of the squares.
  { name: "the same for the most, 60 by 60", goal: "most", costs: products(60), optimum: 73_810 },
];
