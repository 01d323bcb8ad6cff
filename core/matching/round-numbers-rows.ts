import { goalColumn, roundNumbersDesign } from "../sheets/round-numbers.ts";
import { headerRowOf } from "../workbook/layout.ts";
import { laidOut } from "../sheets/design.ts";
import type { Wanted, WantedRow } from "../sheets/synced.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Cell, Formula, Scalar } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import type { AssignmentProblem } from "./assignment.ts";
import type { PlannedRound } from "./planned-round.ts";
import {
  groupOfHousehold,
  householdOfGroup,
  NumbersFormulas,
  roundColumns,
  verdictWords,
  weightOf,
  type RoundColumns,
} from "./proof-formulas.ts";
import { fitsOnSheet, proofLayout, type ProofLayout } from "./proof-layout.ts";

/** Everything that the rows with numbers are made from. */
interface Work {
  readonly planned: PlannedRound;
  readonly layout: ProofLayout;
  readonly formulas: NumbersFormulas;
  readonly columns: RoundColumns;
  readonly language: Language;
}

/** The cost of a pair as prices count it, and as the sheet has it: negative where a goal asks for most. */
export function costCounted({ goal, costs }: AssignmentProblem["levels"][number], pair: number): number {
  const cost = costs[pair] ?? 0;
  return goal === "least" || cost === 0 ? cost : -cost;
}

function perGoal({ solved }: PlannedRound, cellOf: (level: number) => Cell): WantedRow {
  return Object.fromEntries(solved.problem.levels.map(({ name }, level) => [goalColumn(name), cellOf(level)]));
}

function calculated(formula: string, value: Scalar): Formula {
  return { formula, value };
}

/** What we found ourselves, beside the formula that finds it again. */
function holding({ planned, language }: Work, formula: string): Formula {
  const { yes, no } = verdictWords[language];
  return calculated(formula, planned.drawn.proven ? yes : no);
}

/** Every number of a goal on the sheet, added up: a changed one shows even where the proof does not need it. */
function sumOfGoal({ solution, problem }: PlannedRound["solved"], level: number): number {
  const { rowPrices, columnPrices } = solution.levels[level] ?? { rowPrices: [], columnPrices: [] };
  const costs = problem.levels[level];
  let sum = 0;
  for (const price of rowPrices) sum += price;
  for (const price of columnPrices) sum += price;
  for (let pair = 0; pair < problem.targets.length; pair += 1)
    sum += costs === undefined ? 0 : costCounted(costs, pair);
  return sum;
}

/** The same for every goal. */
export function sumsOfGoals({ solved }: PlannedRound): readonly number[] {
  return solved.problem.levels.map((_, level) => sumOfGoal(solved, level));
}

function goalRows({ planned, formulas }: Work): readonly WantedRow[] {
  const { problem, solution } = planned.solved;
  const goals = problem.levels.length;
  const sums = sumsOfGoals(planned);
  return [
    { section: "weight", ...perGoal(planned, (level) => weightOf(level, goals)) },
    { section: "sum", ...perGoal(planned, (level) => sums[level] ?? 0) },
    {
      section: "sum-now",
      ...perGoal(planned, (level) => calculated(formulas.sumNow(level), sums[level] ?? 0)),
    },
    {
      section: "value",
      ...perGoal(planned, (level) =>
        calculated(formulas.value(level, problem.levels[level]?.goal === "most"), solution.levels[level]?.value ?? 0),
      ),
    },
  ];
}

/**
 * Where the sheet of the round has the household of a slot. The search fills a first and a second slot; the coin said
 * afterwards which of the two is matched, so either slot can be that of the match (R5).
 */
function slotColumns({ solved, drawn }: PlannedRound): (group: number, isSecond: boolean) => "household" | "compared" {
  const { problem, solution, draw } = solved;
  const swapped = new Set(
    drawn.control
      .filter(({ candidate }) => problem.targets[solution.pairOfRow[candidate.group] ?? -1] === candidate.household)
      .map(({ candidate }) => candidate.group),
  );
  return (group, isSecond) => (draw.settings.control && isSecond !== swapped.has(group) ? "compared" : "household");
}

function groupRows(work: Work): readonly WantedRow[] {
  const { planned, layout, formulas, columns } = work;
  const { draw, problem, solution } = planned.solved;
  const columnFor = slotColumns(planned);
  return Array.from(layout.rows).flatMap((row, place): WantedRow[] => {
    if (row === 0) return [];
    const isSecond = place >= draw.groups.length;
    const code = draw.groups[place % draw.groups.length] ?? "";
    const household = draw.households[problem.targets[solution.pairOfRow[place] ?? -1] ?? -1] ?? null;
    const column = columnFor(place % draw.groups.length, isSecond);
    const pairs = {
      first: layout.firstPair + (problem.offsets[place] ?? 0),
      last: layout.firstPair + (problem.offsets[place + 1] ?? 0) - 1,
    };
    return [
      {
        section: isSecond ? "second" : "group",
        group: code,
        with: calculated(householdOfGroup(columns, column, row, code), household),
        holds: holding(work, formulas.groupHolds(row, pairs)),
        ...perGoal(planned, (level) => solution.levels[level]?.rowPrices[place] ?? 0),
      },
    ];
  });
}

function householdRows(work: Work): readonly WantedRow[] {
  const { planned, layout, formulas } = work;
  const { draw, solution } = planned.solved;
  return Array.from(layout.columns).flatMap((row, place): WantedRow[] => {
    if (row === 0) return [];
    const code = draw.households[place] ?? "";
    const holder = solution.rowOfColumn[place] ?? -1;
    const group = holder < 0 ? null : (draw.groups[holder % draw.groups.length] ?? null);
    return [
      {
        section: "household",
        household: code,
        with: calculated(groupOfHousehold(layout, row, code), group),
        holds: holding(work, formulas.householdHolds(row)),
        ...perGoal(planned, (level) => solution.levels[level]?.columnPrices[place] ?? 0),
      },
    ];
  });
}

function pairRows(work: Work): readonly WantedRow[] {
  const { planned, layout, formulas } = work;
  const { draw, problem, solution } = planned.solved;
  const { offsets, targets } = problem;
  const rows: WantedRow[] = [];
  layout.rows.forEach((groupRow, place) => {
    for (let pair = offsets[place] ?? 0; pair < (offsets[place + 1] ?? 0); pair += 1) {
      const row = layout.firstPair + pair;
      const column = targets[pair] ?? 0;
      const chosen = solution.pairOfRow[place] === pair ? 1 : 0;
      rows.push({
        section: place >= draw.groups.length ? "second-pair" : "pair",
        group: draw.groups[place % draw.groups.length] ?? "",
        household: draw.households[column] ?? "",
        chosen: calculated(`IF($D$${groupRow}=$C${row},1,0)`, chosen),
        holds: holding(work, formulas.pairHolds(row, groupRow, layout.columns[column] ?? 0)),
        ...perGoal(planned, (level) => {
          const costs = problem.levels[level];
          return costs === undefined ? null : costCounted(costs, pair);
        }),
      });
    }
  });
  return rows;
}

/** The rows of the sheet with numbers, in order below a header row; `columns` are those of the sheet of the round. */
export function numbersRows(
  planned: PlannedRound,
  columns: RoundColumns,
  headerRow: number,
  language: Language,
): readonly WantedRow[] {
  const { problem } = planned.solved;
  const layout = proofLayout(problem, headerRow);
  const formulas = new NumbersFormulas(layout, problem.levels.length, language);
  const work: Work = { planned, layout, formulas, columns, language };
  return [goalRows, groupRows, householdRows, pairRows].flatMap((rowsOf) => rowsOf(work));
}

/**
 * What the sheet `Ronde N getallen` says. Undefined where there is nothing to write: no possible pair, too many for a
 * sheet, no sheet of the round to hold them against, or numbers that stand already. Those are never repaired: what a
 * person changed in a proof is for `round --check` to tell.
 */
export function wantedRoundNumbers(planned: PlannedRound, snapshot: Snapshot, language: Language): Wanted | undefined {
  const { number: round, solved } = planned;
  const design = roundNumbersDesign(
    round,
    solved.problem.levels.map(({ name }) => name),
  );
  const sheet = sheetWithKey(snapshot, `round_${round}`);
  const columns = sheet === undefined ? undefined : roundColumns(sheet, round);
  if (!fitsOnSheet(planned) || columns === undefined || sheetWithKey(snapshot, design.key) !== undefined)
    return undefined;
  const lead = [
    sentence("round-numbers-title", { round }),
    sentence("round-numbers-why", {}),
    sentence("round-numbers-how", {}),
    sentence("round-numbers-holds", {}),
    sentence("round-numbers-keep", {}),
  ].map((told) => say(language, told));
  const rows = numbersRows(planned, columns, headerRowOf(laidOut(design, language, { lead })), language);
  return { design, rows, others: "keep", lead };
}
