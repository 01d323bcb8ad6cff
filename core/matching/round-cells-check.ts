import type { Problem } from "../records/problem.ts";
import { columnOf, shown } from "../sheets/design.ts";
import { goalColumn, roundNumbersDesign } from "../sheets/round-numbers.ts";
import { roundDesign, roundProofDesign, roundWhyDesign } from "../sheets/rounds.ts";
import { sentence } from "../text/sentence.ts";
import { isFormula, textOf, valueOf, type Cell } from "../workbook/cell.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { rowKey } from "../workbook/table.ts";
import { isSameFormula } from "./formula-text.ts";
import type { PlannedRound } from "./planned-round.ts";
import { roundColumns, type RoundColumns } from "./proof-formulas.ts";
import { numbersRows, sumsOfGoals } from "./round-numbers-rows.ts";
import { wantedRoundProof } from "./round-proof-rows.ts";
import { wantedRound } from "./round-rows.ts";
import { wantedRoundWhy } from "./round-why-rows.ts";
import { expectedVerdict } from "./round-verdict-rows.ts";
import { standingCells, type StandingCells } from "./standing-cells.ts";

/** So many cells of one sheet are named; the others are counted. */
const namedCells = 20;

/** What is wrong with the cells of one sheet: the first are named, the others counted. */
class CellFaults {
  private readonly named: Problem[] = [];
  private others = 0;

  constructor(private readonly cells: StandingCells) {}

  add(code: "round-check-cell-differs" | "round-check-formula-differs", row: string, column: string): void {
    const cell = this.cells.addressOf(row, column);
    const told = cell === undefined ? sentence("round-check-cell-gone", {}) : sentence(code, {});
    if (this.named.length === namedCells) this.others += 1;
    else this.named.push({ level: "error", sheet: this.cells.sheet, ...(cell === undefined ? {} : { cell }), told });
  }

  /** A cell that must have one of these values. */
  value(row: string, column: string, ...expected: readonly Cell[]): void {
    const found = this.cells.at(row, column);
    if (!expected.some((one) => isSameValue(found, one))) this.add("round-check-cell-differs", row, column);
  }

  /** A cell that must have one of these formulas; one that has none at all is told elsewhere. */
  formula(row: string, column: string, ...expected: readonly (Cell | undefined)[]): void {
    const found = this.cells.at(row, column);
    const formulas = expected.filter(isFormula);
    if (!isFormula(found) || formulas.length === 0) return;
    const number = this.cells.rowOf(row);
    const isOurs = formulas.some(({ formula }) => isSameFormula(found.formula, formula, number));
    if (!isOurs) this.add("round-check-formula-differs", row, column);
  }

  get problems(): readonly Problem[] {
    if (this.others === 0) return this.named;
    const told = sentence("round-check-more-cells", { count: this.others });
    return [...this.named, { level: "error", sheet: this.cells.sheet, told }];
  }
}

/** Programs keep fewer digits of a fraction than we do. */
const tolerance = 1e-9;

function isSameValue(found: Cell | undefined, expected: Cell | undefined): boolean {
  const [one, other] = [valueOf(found), valueOf(expected)];
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) <= tolerance;
  return textOf(one) === textOf(other);
}

/** What the sheet of a round says of every pair, but for words that explain it and what people write. */
const pairColumns = ["kilometres", "uncertainty", "group-rank", "household-rank", "block", "slot", "compared"] as const;

function pairFaults(snapshot: Snapshot, planned: PlannedRound): readonly Problem[] {
  const cells = standingCells(snapshot, roundDesign(planned.number));
  if (cells === undefined) return [];
  const faults = new CellFaults(cells);
  for (const row of wantedRound(planned, cells.language).rows) {
    const key = rowKey([valueOf(row["id"])]);
    // Another pair is told as such.
    if (cells.rowOf(key) === undefined) continue;
    for (const column of pairColumns) if (cells.hasColumn(column)) faults.value(key, column, row[column] ?? null);
  }
  return faults.problems;
}

/** What the sheet with reasons says of everybody in words of its own lists or numbers; its sentences only explain that. */
const whyColumns = ["outcome", "partner", "candidates", "chance", "lot"] as const;

function whyFaults(snapshot: Snapshot, planned: PlannedRound): readonly Problem[] {
  const design = roundWhyDesign(planned.number);
  const cells = standingCells(snapshot, design);
  // Workbooks of before had only those who wait, without an outcome.
  if (cells?.hasColumn("outcome") !== true) return [];
  const faults = new CellFaults(cells);
  for (const row of wantedRoundWhy(planned, cells.language).rows) {
    const key = rowKey([valueOf(row["side"]), valueOf(row["code"])]);
    for (const column of whyColumns) {
      const expected = row[column] ?? null;
      const word = typeof expected === "string" ? shown(columnOf(design, column), expected, cells.language) : expected;
      // What wishes decided was among those for whom there were too few places.
      const before = expected === "wishes" ? shown(columnOf(design, column), "outnumbered", cells.language) : word;
      if (cells.hasColumn(column)) faults.value(key, column, word, expected, before);
    }
  }
  return faults.problems;
}

/** The counts that follow from who took part; how far others are goes on after a draw. */
const counts: ReadonlySet<string> = new Set(["groups", "households", "matches", "control"]);

/** Whether the sheet with the proof says something here that the draw gives again. */
function isRedrawn(section: string, item: string): boolean {
  if (section === "draw") return item === "method" || item === "optimal";
  return section === "count" ? counts.has(item) : ["profile", "objective", "excluded"].includes(section);
}

function proofFaults(snapshot: Snapshot, planned: PlannedRound): readonly Problem[] {
  const cells = standingCells(snapshot, roundProofDesign(planned.number));
  if (cells === undefined) return [];
  const faults = new CellFaults(cells);
  const expected = new Set<string>();
  for (const row of wantedRoundProof(planned, cells.language).rows) {
    const [section, item] = [textOf(row["section"]), textOf(row["item"])];
    const key = rowKey([section, item]);
    expected.add(key);
    if (isRedrawn(section, item)) faults.value(key, "value", row["value"] ?? null);
  }
  for (const key of cells.keys) {
    if (/^excluded \| /u.test(key) && !expected.has(key)) faults.add("round-check-cell-differs", key, "value");
  }
  return faults.problems;
}

/** Per goal all numbers of groups, households and pairs on their sheet, added up. */
function sumsOn(cells: StandingCells, goals: readonly string[]): readonly number[] {
  const rows = cells.keys.filter((key) => /^(?:group|second|household|pair|second-pair)(?: \||$)/u.test(key));
  return goals.map((goal) =>
    rows.reduce((sum, key) => {
      const number = cells.numberAt(key, goalColumn(goal));
      return sum + (Number.isNaN(number) ? 0 : number);
    }, 0),
  );
}

/** The sheets whose formulas prove a round, with the sums that may be written there. */
interface Proving {
  readonly planned: PlannedRound;
  readonly goals: readonly string[];
  readonly numbers: StandingCells;
  readonly proof: StandingCells;
  readonly columns: RoundColumns;
  /** Those of the draw, and those of the sheet: other numbers that prove the same have other sums. */
  readonly sums: readonly (readonly number[])[];
}

function provingOf(snapshot: Snapshot, planned: PlannedRound): Proving | undefined {
  const goals = planned.solved.problem.levels.map(({ name }) => name);
  const numbers = standingCells(snapshot, roundNumbersDesign(planned.number, goals));
  const proof = standingCells(snapshot, roundProofDesign(planned.number));
  const sheet = sheetWithKey(snapshot, roundDesign(planned.number).key);
  const columns = sheet && roundColumns(sheet, planned.number);
  if (numbers === undefined || proof === undefined || columns === undefined) return undefined;
  return { planned, goals, numbers, proof, columns, sums: [sumsOfGoals(planned), sumsOn(numbers, goals)] };
}

/** Formulas of the sheet with numbers, and what they are held against: weights and sums. */
function numbersCellFaults({ planned, goals, numbers, columns, sums }: Proving): readonly Problem[] {
  const faults = new CellFaults(numbers);
  for (const row of numbersRows(planned, columns, numbers.headerRow, numbers.language)) {
    const key = rowKey([row["section"], row["group"], row["household"]]);
    for (const [column, cell] of Object.entries(row)) faults.formula(key, column, cell);
    goals.forEach((goal, at) => {
      const column = goalColumn(goal);
      if (row["section"] === "weight") faults.value(key, column, row[column] ?? null);
      if (row["section"] === "sum") faults.value(key, column, ...sums.map((some) => some[at] ?? 0));
    });
  }
  return faults.problems;
}

/** Formulas of the verdict and beside the goals. */
function verdictFaults(snapshot: Snapshot, { planned, proof, sums }: Proving): readonly Problem[] {
  const faults = new CellFaults(proof);
  const [drawn = [], standing = []] = sums.map((some) => expectedVerdict(planned, snapshot, proof.language, some));
  drawn.forEach(({ section, item, column, cell }, at) => {
    const key = rowKey([section, item]);
    if (isFormula(cell)) faults.formula(key, column, cell, standing[at]?.cell);
    else faults.value(key, column, cell);
  });
  return faults.problems;
}

/** Formulas that are not ours would say yes to anything. Nothing where a round has no sheet with numbers. */
function formulaFaults(snapshot: Snapshot, planned: PlannedRound): readonly Problem[] {
  const proving = provingOf(snapshot, planned);
  return proving === undefined ? [] : [...numbersCellFaults(proving), ...verdictFaults(snapshot, proving)];
}

/**
 * Every cell of the sheets of a round that says something else than the round drawn again: of a pair, of anybody's outcome
 * and chance, of the proof, and formulas that are no longer ours, which would say yes to anything. Notes of people are theirs.
 */
export function cellFaults(snapshot: Snapshot, planned: PlannedRound): readonly Problem[] {
  return [pairFaults, whyFaults, proofFaults, formulaFaults].flatMap((faultsOf) => faultsOf(snapshot, planned));
}
