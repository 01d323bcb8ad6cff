/**
 * The best division when it is settled how many households of every kind go to every municipality. A municipality is then
 * on its own, and what is left there is a transport problem that `assign` solves exactly: seats of groups are rows and
 * homes are columns, and between them stands every household that may come, as a column that a seat can take and as a row
 * that must find a home. A household that stays away is paired with itself; the first level makes all of them take part,
 * so that whoever is taken is housed.
 */
import { assign, type AssignmentLevel, type AssignmentProblem } from "../assignment.ts";
import type { PlaceGoal, Taking } from "./goals.ts";
import type { Model, Option } from "./model.ts";
import type { Place } from "./places.ts";

/** A possible division. */
export interface Division {
  readonly places: readonly Place[];
  /** What came of every goal, the most important first. */
  readonly values: readonly number[];
}

/** A pair of the assignment problem. */
interface Link {
  readonly column: number;
  /** How many of the row and the column are households that must take part. */
  readonly wired: number;
  readonly taking?: Taking;
}

/** A household that may come: which kind, and for which homes. */
interface Comer {
  readonly kind: number;
  readonly cell: number;
  readonly homes: readonly number[];
}

/** A municipality with what may be chosen there. */
interface Town {
  readonly cells: number[];
  readonly options: Option[];
}

function townsOf({ cells, options }: Model): readonly Town[] {
  const towns = new Map<string, Town>();
  const townOf = cells.map(({ municipality }) => {
    const town = towns.get(municipality) ?? { cells: [], options: [] };
    towns.set(municipality, town);
    return town;
  });
  townOf.forEach((town, cell) => town.cells.push(cell));
  for (const option of options) townOf[option.cell]?.options.push(option);
  return [...towns.values()];
}

/** Divisions of a model by how many households there are in every cell; what is known of a municipality is kept. */
export class Quotas {
  private readonly known: readonly Map<string, Division>[];
  private readonly towns: readonly Town[];

  constructor(
    private readonly model: Model,
    readonly goals: readonly PlaceGoal[],
  ) {
    this.towns = townsOf(model);
    this.known = this.towns.map(() => new Map<string, Division>());
  }

  /** The best division with at most so many households in every cell. */
  division(counts: Int32Array): Division {
    const parts = this.towns.map((town, at) =>
      this.divisionIn(town, this.known[at] ?? new Map<string, Division>(), counts),
    );
    return {
      places: parts.flatMap(({ places }) => places),
      values: this.goals.map((_, goal) => parts.reduce((sum, { values }) => sum + (values[goal] ?? 0), 0)),
    };
  }

  private divisionIn(town: Town, known: Map<string, Division>, counts: Int32Array): Division {
    const key = town.cells.map((cell) => counts[cell] ?? 0).join(" ");
    const before = known.get(key);
    if (before !== undefined) return before;
    const division = this.solved(town, counts);
    known.set(key, division);
    return division;
  }

  private solved(town: Town, counts: Int32Array): Division {
    const comers = town.cells.flatMap((cell): readonly Comer[] => {
      const { kind = 0, homes = [] } = this.model.cells[cell] ?? {};
      return Array.from({ length: counts[cell] ?? 0 }, () => ({ kind, cell, homes }));
    });
    const homes = [...new Set(comers.flatMap((comer) => comer.homes))];
    const beds = homes.flatMap((home) => {
      const count = this.model.problem.homes[home]?.count ?? 0;
      return Array.from({ length: Math.min(count, comers.length) }, () => home);
    });
    const seats = seatsOf(town);
    const rows = [
      ...seats.map((seat) => this.linksOfSeat(seat, comers)),
      ...comers.map((comer, at) => linksOfComer(comer, at, comers.length, beds)),
    ];
    const problem = this.problemOf(rows, comers.length + beds.length);
    const { pairOfRow, levels } = assign(problem);
    const columnOf = (row: number): number => problem.targets[pairOfRow[row] ?? -1] ?? -1;
    const places = seats.flatMap(([option], row): readonly Place[] => {
      const comer = columnOf(row);
      const home = beds[columnOf(seats.length + comer) - comers.length];
      const kind = comers[comer]?.kind;
      return option === undefined || home === undefined || kind === undefined
        ? []
        : [{ group: option.group, kind, home }];
    });
    return { places, values: levels.slice(1).map(({ value }) => value) };
  }

  private linksOfSeat(seat: readonly Option[], comers: readonly Comer[]): readonly Link[] {
    return seat.flatMap(({ cell, group: at, rank, second }): readonly Link[] => {
      const group = this.model.problem.groups[at];
      if (group === undefined) return [];
      const taking = { group, rank, second };
      return comers.flatMap((comer, column) => (comer.cell === cell ? [{ column, wired: 1, taking }] : []));
    });
  }

  private problemOf(rows: readonly (readonly Link[])[], columns: number): AssignmentProblem {
    const links = rows.flat();
    const offsets = new Int32Array(rows.length + 1);
    rows.forEach((row, at) => (offsets[at + 1] = (offsets[at] ?? 0) + row.length));
    const wiring: AssignmentLevel = {
      name: "wiring",
      goal: "most",
      costs: Int32Array.from(links, ({ wired }) => wired),
    };
    const levels = this.goals.map(({ name, goal, cost }): AssignmentLevel => ({
      name,
      goal,
      costs: Int32Array.from(links, ({ taking }) => (taking === undefined ? 0 : cost(taking))),
    }));
    const targets = Int32Array.from(links, ({ column }) => column);
    return { rows: rows.length, columns, offsets, targets, levels: [wiring, ...levels] };
  }
}

/** The options of every seat together. */
function seatsOf({ options }: Town): readonly (readonly Option[])[] {
  const seats = new Map<number, Option[]>();
  for (const option of options) {
    const others = seats.get(option.row);
    if (others === undefined) seats.set(option.row, [option]);
    else others.push(option);
  }
  return [...seats.values()];
}

function linksOfComer(comer: Comer, at: number, comers: number, beds: readonly number[]): readonly Link[] {
  const housed = beds.flatMap((home, bed) => (comer.homes.includes(home) ? [{ column: comers + bed, wired: 1 }] : []));
  return [{ column: at, wired: 2 }, ...housed];
}
