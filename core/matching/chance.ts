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
  /** The node of this side that holds each node of the other side; -1 for nobody. */
  readonly holders: readonly number[];
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
  const columnOfRow = Array.from(solution.pairOfRow, (pair) => (pair < 0 ? -1 : (problem.targets[pair] ?? -1)));
  eachPair(problem, (row, column, pair) => {
    if (face.allowed[pair] === 0) return;
    byRow[row]?.push(column);
    byColumn[column]?.push(row);
  });
  return {
    rows: exchanged({ partners: byRow, holders: [...solution.rowOfColumn], mandatory: face.mandatoryRows }),
    columns: exchanged({ partners: byColumn, holders: columnOfRow, mandatory: face.mandatoryColumns }),
  };
}

/** Everybody alone from whom a chain leads to an optional holder, and the optional holders at the ends. */
function exchanged(exchange: Exchange): ReadonlySet<number> {
  const { partners, holders, mandatory } = exchange;
  const holding = new Set(holders.filter((holder) => holder >= 0));
  const nodes = partners.map((_, node) => node);
  const alone = nodes.filter((node) => !holding.has(node) && mandatory[node] === 0);
  const optional = [...holding].filter((node) => mandatory[node] === 0);
  const pushes = (node: number): readonly number[] =>
    (partners[node] ?? []).flatMap((other) =>
      holders[other] === undefined || holders[other] === node ? [] : holders[other],
    );
  const reachable = reachedFrom(alone, (node) => pushes(node).filter((one) => one >= 0));
  const pushedBy = inverted(nodes, pushes);
  const winners = optional.filter((node) => reachable.has(node));
  const backwards = reachedFrom(winners, (node) => pushedBy.get(node) ?? []);
  return new Set([...winners, ...alone.filter((node) => backwards.has(node))]);
}

function inverted(
  nodes: readonly number[],
  next: (node: number) => readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const back = new Map<number, number[]>();
  for (const node of nodes) {
    for (const other of next(node)) {
      const before = back.get(other);
      if (before === undefined) back.set(other, [node]);
      else before.push(node);
    }
  }
  return back;
}

function reachedFrom(start: readonly number[], next: (node: number) => readonly number[]): ReadonlySet<number> {
  const reached = new Set(start);
  const waiting = [...start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const other of next(node)) {
      if (reached.has(other)) continue;
      reached.add(other);
      waiting.push(other);
    }
  }
  return reached;
}
