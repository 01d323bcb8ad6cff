import type { PlaceProblem } from "./places.ts";

/** A kind of household in a municipality, with the homes there for it: what the search counts and branches on. */
export interface Cell {
  readonly kind: number;
  readonly municipality: string;
  /** Numbers of the homes. */
  readonly homes: readonly number[];
}

/** A seat of a group (its first or its second place) and a kind of household that could take it. */
export interface Option {
  /** Row of the seat. */
  readonly row: number;
  readonly group: number;
  /** True for the second place of the group. */
  readonly second: boolean;
  /** Place of the kind in the ranking of the group. */
  readonly rank: number;
  /** Number of the cell that the household comes from. */
  readonly cell: number;
}

/** Something of which there is only so much. */
export interface Row {
  readonly row: number;
  readonly limit: number;
}

/**
 * What is divided, in rows and options. A row is something of which there is so much: a seat of a group, households of a
 * kind, homes of a kind. Kinds and homes are one row each, however many there are, and nobody stands in it one by one.
 */
export interface Model {
  readonly problem: PlaceProblem;
  readonly cells: readonly Cell[];
  readonly options: readonly Option[];
  /** All rows in the order of their numbers; where rules have rows of their own, those numbers are left out. */
  readonly rows: readonly Row[];
  /** The rows of the first and the second seat of every group. */
  readonly seats: readonly (readonly [number, number])[];
  /** The row of every kind of household. */
  readonly kinds: readonly number[];
  /** The row of every kind of home. */
  readonly homes: readonly number[];
}

const nothing: Model = {
  problem: { groups: [], homes: [], kinds: [], objective: "fair" },
  cells: [],
  options: [],
  rows: [],
  seats: [],
  kinds: [],
  homes: [],
};

/** Cells by kind and municipality, each made when it is first asked for. */
class Cells {
  readonly all: Cell[];
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly problem: PlaceProblem,
    before: Model,
  ) {
    const known = before.homes.length;
    this.all = before.cells.map((cell) => ({ ...cell, homes: [...cell.homes, ...this.homesFor(cell, known)] }));
    this.all.forEach(({ kind, municipality }, at) => this.numbers.set(`${kind} ${municipality}`, at));
  }

  numberOf(kind: number, municipality: string): number {
    const key = `${kind} ${municipality}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    return this.all.push({ kind, municipality, homes: this.homesFor({ kind, municipality }, 0) }) - 1;
  }

  private homesFor({ kind, municipality }: Pick<Cell, "kind" | "municipality">, from: number): readonly number[] {
    return this.problem.homes.flatMap((home, at) =>
      at >= from && home.municipality === municipality && home.fits(kind) ? [at] : [],
    );
  }
}

/**
 * A problem in rows and options. With the model of a smaller problem, whose groups, kinds and homes are the first ones of
 * this one, rows, cells and options of that one keep their numbers, so that the search can go on from what is known of it;
 * new rows get the numbers from `next` on.
 */
export function modelOf(problem: PlaceProblem, before: Model = nothing, next = 0): Model {
  const rows = [...before.rows];
  const added = (limit: number): number => {
    const row = next + rows.length - before.rows.length;
    rows.push({ row, limit });
    return row;
  };
  const seats = problem.groups.map((_, group) => before.seats[group] ?? ([added(1), added(1)] as const));
  const kinds = problem.kinds.map((count, kind) => before.kinds[kind] ?? added(count));
  const homes = problem.homes.map(({ count }, home) => before.homes[home] ?? added(count));
  const cells = new Cells(problem, before);
  const options = problem.groups.flatMap((group, at) =>
    kinds.flatMap((_, kind): readonly Option[] => {
      const isKnown = at < before.seats.length && kind < before.kinds.length;
      const rank = isKnown ? undefined : group.rankOf(kind);
      return rank === undefined ? [] : optionsOf(at, rank, cells.numberOf(kind, group.municipality), seats[at]);
    }),
  );
  return { problem, cells: cells.all, options: [...before.options, ...options], rows, seats, kinds, homes };
}

/** A kind for both seats of a group. */
function optionsOf(
  group: number,
  rank: number,
  cell: number,
  seats: Model["seats"][number] = [0, 0],
): readonly Option[] {
  return [false, true].map((second) => ({ group, rank, cell, second, row: seats[second ? 1 : 0] }));
}
