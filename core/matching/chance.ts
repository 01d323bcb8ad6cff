import type { AssignmentProblem, AssignmentSolution } from "./assignment.ts";
import { TightGraph, type Lines } from "./assignment/tight-graph.ts";
import { isBeforeLottery, waitingLevel } from "./levels.ts";

/** Rows and columns for which the goals before the lottery leave both possible: in a pair, and alone. */
export interface Contested {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** Who could take whose place: one side of the possible pairs, and who holds what on the other. */
interface Exchange {
  /** For every node of this side, the nodes of the other side it may be paired with. */
  readonly partners: Lines;
  /** The same seen from the other side. */
  readonly partnersBack: Lines;
  /** What each node of this side holds on the other; -1 for nothing. */
  readonly held: Int32Array;
  /** The node of this side that holds each node of the other side; -1 for nobody. */
  readonly holders: Int32Array;
  readonly mandatory: Uint8Array;
}

/** The pairs that the first goals leave possible, and who is in a pair whatever follows: as it is before the lottery. */
export function undecidedGraph(
  problem: AssignmentProblem,
  solution: AssignmentSolution,
  decides = isBeforeLottery,
): TightGraph {
  const graph = new TightGraph(problem);
  problem.levels.forEach((level, index) => {
    const certificate = solution.levels[index];
    if (certificate !== undefined && decides(level.name)) graph.narrow(level, certificate);
  });
  return graph;
}

/**
 * Who owes a place, or the lack of one, to the draw: everybody alone who by a chain of exchanges, all of them equally
 * good, could push out somebody who is not mandatory, and everybody who could be pushed out so.
 */
export function contestedIn(problem: AssignmentProblem, solution: AssignmentSolution): Contested {
  return exchangedIn(undecidedGraph(problem, solution), problem, solution);
}

/**
 * Who waits because others had waited longer: alone, and as good as somebody with a place in every goal before the one
 * that counts rounds waited through, but not with that one. An exchange moves one in and one out of the same side, so
 * everybody whose place they might have had did wait longer.
 */
export function outwaitedIn(problem: AssignmentProblem, solution: AssignmentSolution, contested: Contested): Contested {
  if (!problem.levels.some(({ name }) => name === waitingLevel)) return { rows: new Set(), columns: new Set() };
  const graph = undecidedGraph(problem, solution, (name) => name !== waitingLevel && isBeforeLottery(name));
  const before = exchangedIn(graph, problem, solution);
  const outwaited = (nodes: ReadonlySet<number>, drawn: ReadonlySet<number>, held: Int32Array): ReadonlySet<number> =>
    new Set([...nodes].filter((node) => (held[node] ?? -1) < 0 && !drawn.has(node)));
  return {
    rows: outwaited(before.rows, contested.rows, solution.pairOfRow),
    columns: outwaited(before.columns, contested.columns, solution.rowOfColumn),
  };
}

function exchangedIn(graph: TightGraph, problem: AssignmentProblem, solution: AssignmentSolution): Contested {
  const columnOfRow = solution.pairOfRow.map((pair) => (pair < 0 ? -1 : (problem.targets[pair] ?? -1)));
  const { rowOfColumn } = solution;
  const [rows, columns] = [graph.rows(), graph.columns()];
  return {
    rows: exchanged({
      partners: rows.lines,
      partnersBack: columns.lines,
      held: columnOfRow,
      holders: rowOfColumn,
      mandatory: rows.mandatory,
    }),
    columns: exchanged({
      partners: columns.lines,
      partnersBack: rows.lines,
      held: rowOfColumn,
      holders: columnOfRow,
      mandatory: columns.mandatory,
    }),
  };
}

/** Everybody alone from whom a chain leads to an optional holder, and the optional holders at the ends. */
function exchanged({ partners, partnersBack, held, holders, mandatory }: Exchange): ReadonlySet<number> {
  const optional = Array.from(mandatory.keys()).filter((node) => mandatory[node] === 0);
  const alone = optional.filter((node) => held[node] === -1);
  const reachable = reachedFrom(alone, mandatory.length, (node, reach) => {
    eachEnd(partners, node, (other) => {
      reach(holders[other] ?? -1);
    });
  });
  const winners = optional.filter((node) => held[node] !== -1 && reachable[node] === 1);
  const backwards = reachedFrom(winners, mandatory.length, (node, reach) => {
    eachEnd(partnersBack, held[node] ?? -1, reach);
  });
  return new Set([...winners, ...alone.filter((node) => backwards[node] === 1)]);
}

/** Visits everybody with whom a node may be paired; nobody for no node. */
function eachEnd({ offsets, ends }: Lines, node: number, visit: (end: number) => void): void {
  const last = node < 0 ? 0 : (offsets[node + 1] ?? 0);
  for (let line = offsets[node] ?? 0; line < last; line += 1) visit(ends[line] ?? -1);
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
