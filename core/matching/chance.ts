import {
  eachPair,
  narrowed,
  wholeFace,
  type AssignmentProblem,
  type AssignmentSolution,
  type Face,
} from "./assignment.ts";
import { isBeforeLottery } from "./levels.ts";

/** Rows and columns for which the goals before the lottery leave both possible: in a pair, and alone. */
export interface Contested {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** Who could take whose place: one side of the possible pairs, and who holds what on the other. */
interface Exchange {
  /** For every node of this side, the nodes of the other side it may be paired with. */
  readonly partners: readonly (readonly number[])[];
  /** The same seen from the other side. */
  readonly partnersBack: readonly (readonly number[])[];
  /** What each node of this side holds on the other; -1 for nothing. */
  readonly held: Int32Array;
  /** The node of this side that holds each node of the other side; -1 for nobody. */
  readonly holders: Int32Array;
  readonly mandatory: Uint8Array;
}

/** The face that the goals before the lottery leave. */
export function undecidedFace(problem: AssignmentProblem, solution: AssignmentSolution): Face {
  return problem.levels.reduce((face, level, index) => {
    const certificate = solution.levels[index];
    if (certificate === undefined || !isBeforeLottery(level.name)) return face;
    return narrowed(problem, face, level, certificate);
  }, wholeFace(problem));
}

/**
 * Who owes a place, or the lack of one, to the draw: everybody alone who by a chain of exchanges, all of them equally
 * good, could push out somebody who is not mandatory, and everybody who could be pushed out so.
 */
export function contestedIn(problem: AssignmentProblem, solution: AssignmentSolution): Contested {
  const face = undecidedFace(problem, solution);
  const byRow: number[][] = Array.from({ length: problem.rows }, () => []);
  const byColumn: number[][] = Array.from({ length: problem.columns }, () => []);
  const columnOfRow = solution.pairOfRow.map((pair) => (pair < 0 ? -1 : (problem.targets[pair] ?? -1)));
  eachPair(problem, (row, column, pair) => {
    if (face.allowed[pair] === 0) return;
    byRow[row]?.push(column);
    byColumn[column]?.push(row);
  });
  const { rowOfColumn } = solution;
  const { mandatoryRows, mandatoryColumns } = face;
  const rows = { partners: byRow, partnersBack: byColumn, held: columnOfRow, holders: rowOfColumn };
  const columns = { partners: byColumn, partnersBack: byRow, held: rowOfColumn, holders: columnOfRow };
  return {
    rows: exchanged({ ...rows, mandatory: mandatoryRows }),
    columns: exchanged({ ...columns, mandatory: mandatoryColumns }),
  };
}

/** Everybody alone from whom a chain leads to an optional holder, and the optional holders at the ends. */
function exchanged({ partners, partnersBack, held, holders, mandatory }: Exchange): ReadonlySet<number> {
  const optional = Array.from(mandatory.keys()).filter((node) => mandatory[node] === 0);
  const alone = optional.filter((node) => held[node] === -1);
  const reachable = reachedFrom(alone, mandatory.length, (node, reach) => {
    for (const other of partners[node] ?? []) reach(holders[other] ?? -1);
  });
  const winners = optional.filter((node) => held[node] !== -1 && reachable[node] === 1);
  const backwards = reachedFrom(winners, mandatory.length, (node, reach) => {
    for (const one of partnersBack[held[node] ?? -1] ?? []) reach(one);
  });
  return new Set([...winners, ...alone.filter((node) => backwards[node] === 1)]);
}

/** Follows steps from some nodes as far as they lead; 1 for every node that is reached, the first included. */
function reachedFrom(
  start: readonly number[],
  size: number,
  step: (node: number, reach: (next: number) => void) => void,
): Uint8Array {
  const reached = new Uint8Array(size);
  const waiting: number[] = [];
  const reach = (node: number): void => {
    if (node < 0 || reached[node] === 1) return;
    reached[node] = 1;
    waiting.push(node);
  };
  start.forEach(reach);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) step(node, reach);
  return reached;
}
