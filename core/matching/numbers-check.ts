import { goalColumn, roundNumbersDesign } from "../sheets/round-numbers.ts";
import { roundProofDesign } from "../sheets/rounds.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { isFormula } from "../workbook/cell.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { rowKey } from "../workbook/table.ts";
import type { AssignmentSolution } from "./assignment.ts";
import { isProven } from "./check.ts";
import type { PlannedRound } from "./planned-round.ts";
import { costCounted } from "./round-numbers-rows.ts";
import { standingCells, type StandingCells } from "./standing-cells.ts";

/** The rows of the sheet with numbers by what they are about; undefined for those that are not there. */
class NumberRows {
  private readonly reachable: ReadonlySet<number>;

  constructor(private readonly planned: PlannedRound) {
    this.reachable = new Set(planned.solved.problem.targets);
  }

  ofRow(row: number): string | undefined {
    const { draw, problem } = this.planned.solved;
    if ((problem.offsets[row + 1] ?? 0) === (problem.offsets[row] ?? 0)) return undefined;
    return rowKey([row < draw.groups.length ? "group" : "second", draw.groups[row % draw.groups.length], null]);
  }

  ofColumn(column: number): string | undefined {
    const code = this.planned.solved.draw.households[column];
    return this.reachable.has(column) ? rowKey(["household", null, code]) : undefined;
  }

  ofPair(row: number, pair: number): string {
    const { draw, problem } = this.planned.solved;
    const section = row < draw.groups.length ? "pair" : "second-pair";
    return rowKey([section, draw.groups[row % draw.groups.length], draw.households[problem.targets[pair] ?? -1]]);
  }
}

function pricesOn(
  cells: StandingCells,
  goal: string,
  count: number,
  keyOf: (place: number) => string | undefined,
): Float64Array {
  return Float64Array.from({ length: count }, (_, place) => {
    const key = keyOf(place);
    return key === undefined ? 0 : cells.numberAt(key, goalColumn(goal));
  });
}

/** The pairs of the draw with the prices of the sheet. */
function solutionOn(cells: StandingCells, { solved }: PlannedRound, rows: NumberRows): AssignmentSolution {
  const { problem, solution } = solved;
  return {
    ...solution,
    levels: solution.levels.map(({ name, value }) => ({
      name,
      value,
      rowPrices: pricesOn(cells, name, problem.rows, (row) => rows.ofRow(row)),
      columnPrices: pricesOn(cells, name, problem.columns, (column) => rows.ofColumn(column)),
    })),
  };
}

function eachPairOf({ solved: { problem } }: PlannedRound, visit: (row: number, pair: number) => void): void {
  for (let row = 0; row < problem.rows; row += 1) {
    for (let pair = problem.offsets[row] ?? 0; pair < (problem.offsets[row + 1] ?? 0); pair += 1) visit(row, pair);
  }
}

function differingCosts(cells: StandingCells, planned: PlannedRound, rows: NumberRows): number {
  let count = 0;
  eachPairOf(planned, (row, pair) => {
    const key = rows.ofPair(row, pair);
    for (const level of planned.solved.problem.levels) {
      if (cells.numberAt(key, goalColumn(level.name)) !== costCounted(level, pair)) count += 1;
    }
  });
  return count;
}

/** Cells that must calculate and do not. */
function formulasGone(cells: StandingCells, planned: PlannedRound, rows: NumberRows): number {
  const { problem } = planned.solved;
  let count = 0;
  const look = (key: string | undefined, ...columns: readonly string[]): void => {
    if (key === undefined) return;
    count += columns.filter((column) => !isFormula(cells.at(key, column))).length;
  };
  for (let row = 0; row < problem.rows; row += 1) look(rows.ofRow(row), "with", "holds");
  for (let column = 0; column < problem.columns; column += 1) look(rows.ofColumn(column), "with", "holds");
  eachPairOf(planned, (row, pair) => {
    look(rows.ofPair(row, pair), "chosen", "holds");
  });
  const goals = problem.levels.map(({ name }) => goalColumn(name));
  for (const section of ["value", "sum-now"]) look(rowKey([section, null, null]), ...goals);
  return count;
}

function goneOn(sheet: string | undefined, count: number): readonly Sentence[] {
  return count === 0 ? [] : [sentence("round-check-formulas-gone", { sheet: sheet ?? "", count })];
}

const verdicts = [
  "optimal",
  "same-pairs",
  "one-each",
  "all-groups",
  "all-households",
  "all-pairs",
  "same-weights",
  "same-numbers",
  "same-values",
];

function verdictsGone(snapshot: Snapshot, { number }: PlannedRound): readonly Sentence[] {
  const design = roundProofDesign(number);
  const cells = standingCells(snapshot, design);
  const gone = verdicts.filter((item) => !isFormula(cells?.at(rowKey(["verdict", item]), "value")));
  return goneOn(sheetWithKey(snapshot, design.key)?.name, gone.length);
}

/**
 * What is wrong with the numbers of a round on its sheet, held against the round drawn again: prices that prove it no
 * longer, costs that are others, formulas that somebody typed over. Other prices that prove the same are fine. Nothing
 * where the round has no such sheet: it was written before there was one, or is too large for it.
 */
export function numbersFaults(snapshot: Snapshot, planned: PlannedRound): readonly Sentence[] {
  const { number: round, solved } = planned;
  const design = roundNumbersDesign(
    round,
    solved.problem.levels.map(({ name }) => name),
  );
  const sheet = sheetWithKey(snapshot, design.key)?.name;
  if (sheet === undefined) return [];
  const cells = standingCells(snapshot, design);
  if (cells === undefined) return [sentence("round-check-numbers-wrong", { round, sheet })];
  const rows = new NumberRows(planned);
  const proven = isProven(solved.problem, solutionOn(cells, planned, rows));
  const costs = differingCosts(cells, planned, rows);
  return [
    ...(proven ? [] : [sentence("round-check-numbers-wrong", { round, sheet })]),
    ...(costs === 0 ? [] : [sentence("round-check-numbers-differ", { sheet, count: costs })]),
    ...goneOn(sheet, formulasGone(cells, planned, rows)),
    ...verdictsGone(snapshot, planned),
  ];
}
