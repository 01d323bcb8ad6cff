import { columnOf } from "../sheets/design.ts";
import { columnIndex, ownRows } from "../sheets/own-rows.ts";
import { fixedCells, onSheet } from "../sheets/reference.ts";
import { roundNumbersDesign } from "../sheets/round-numbers.ts";
import { roundProofDesign } from "../sheets/rounds.ts";
import type { Wanted } from "../sheets/synced.ts";
import { say, sentence, type Sentence } from "../text/sentence.ts";
import { isBlank, textOf, type Cell } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey, type Sheet, type Snapshot } from "../workbook/snapshot.ts";
import { lastLevel } from "./levels.ts";
import type { PlannedRound } from "./planned-round.ts";
import { conditionsOf, numbersColumn, roundColumns, verdictWords, yesIf, type Condition } from "./proof-formulas.ts";
import { sumsOfGoals } from "./round-numbers-rows.ts";
import { fitsOnSheet, proofLayout, type ProofLayout } from "./proof-layout.ts";

/** A line of the verdict: code, value and what it means. */
interface VerdictLine {
  readonly item: string;
  readonly value: Cell;
  readonly meaning: Sentence;
}

/** The sheets that the verdict of a round is about, as they stand. */
interface Standing {
  readonly planned: PlannedRound;
  readonly proof: Sheet;
  readonly round: Sheet;
  readonly numbers: Sheet;
  readonly layout: ProofLayout;
  /** Per goal every number on the sheet with the numbers, added up. */
  readonly sums: readonly number[];
  readonly language: Language;
}

/**
 * Why there cannot be one pair more (Koenig 1931): everyone with -1 at the goal `pairs` together occurs in every
 * possible pair, and each of them can be in one pair only.
 */
function pairsCover({ solved: { draw, problem, solution } }: PlannedRound): readonly string[] | undefined {
  const [first] = solution.levels;
  if (first?.name !== "pairs" || problem.targets.length === 0) return undefined;
  const groups = draw.groups.filter((_, group) => first.rowPrices[group] === -1);
  return [...groups, ...draw.households.filter((_, household) => first.columnPrices[household] === -1)];
}

/** So many codes in one cell can still be read. */
const codesInCell = 60;

function coverLine(planned: PlannedRound): readonly VerdictLine[] {
  const cover = pairsCover(planned);
  if (cover === undefined) return [];
  const meaning =
    cover.length > codesInCell
      ? sentence("proof-cover-many", { pairs: cover.length })
      : sentence("proof-cover", { pairs: cover.length, codes: cover });
  return [{ item: "most-pairs", value: String(cover.length), meaning }];
}

function meaningOf({ item }: Condition, { planned, round, numbers }: Standing): Sentence {
  if (item === "same-pairs") return sentence("proof-same-pairs", { sheet: round.name });
  if (item === "all-pairs") return sentence("proof-all-pairs", { count: planned.solved.problem.targets.length });
  return sentence(`proof-${item}`, { sheet: numbers.name });
}

/** The goal that numbers every pair, and what came of it. */
function pairingOf({ solved: { problem, solution } }: PlannedRound): { readonly goal: number; readonly value: number } {
  const goal = problem.levels.findIndex(({ name }) => name === lastLevel);
  return { goal, value: solution.levels[goal]?.value ?? 0 };
}

/** The conditions one by one, the last that of the values on the sheet itself. */
function conditionLines(standing: Standing, firstRow: number, lastRow: number): readonly VerdictLine[] {
  const { planned, language, layout, numbers } = standing;
  const columns = roundColumns(standing.round, planned.number);
  if (columns === undefined) return [];
  const { control } = planned.settings;
  const facts = { sums: standing.sums, pairing: pairingOf(planned), control, language };
  const conditions = conditionsOf(layout, numbers.name, columns, facts);
  const word = verdictWords[language][planned.drawn.proven ? "yes" : "no"];
  const below = { first: firstRow + conditions.length + 1, last: lastRow + conditions.length + 1 };
  return [
    ...conditions.map((one) => ({
      item: one.item,
      value: { formula: yesIf(one.condition, language), value: word },
      meaning: meaningOf(one, standing),
    })),
    {
      item: "same-values",
      value: { formula: yesIf(valuesAgree(standing, below), language), value: word },
      meaning: sentence("proof-same-values", {}),
    },
  ];
}

/**
 * Every goal has the value that the draw gave, and the sheet with the numbers gives it again: both are held against the
 * number written here, so that copying one over the other says nothing. Values are text, as programs read them back.
 */
function valuesAgree({ planned, proof }: Standing, rows: { readonly first: number; readonly last: number }): string {
  const design = roundProofDesign(planned.number);
  const at = (key: string): string => fixedCells(rows, columnIndex(proof, columnOf(design, key)) + 1);
  const [items, values, found] = [at("item"), at("value"), at("recalculated")];
  const { problem, solution } = planned.solved;
  const goals = problem.levels.flatMap(({ name }, level) => {
    const value = solution.levels[level]?.value ?? 0;
    if (name === lastLevel) return [];
    // A blank cell equals 0.
    return `SUMPRODUCT((${items}="${name}")*(${values}="${value}")*(${found}<>"")*(${found}=${value}))=1`;
  });
  return `AND(${goals.join(",")})`;
}

/** The row of the last goal on the sheet with the proof, before there is a verdict: people may write below it. */
function lastGoalRow({ number }: PlannedRound, proof: Sheet): number {
  const rows = ownRows({ sheets: [proof], sheetNames: [proof.name] }, roundProofDesign(number));
  return rows.reduce((last, { row, values }) => (values["section"] === "goal" ? row : last), proof.headerRow);
}

function verdictLines(standing: Standing): readonly VerdictLine[] {
  const { planned, proof, numbers, language } = standing;
  const cover = coverLine(planned);
  const valueColumn = columnIndex(proof, columnOf(roundProofDesign(planned.number), "value")) + 1;
  const firstCondition = proof.headerRow + 2 + cover.length;
  const conditions = conditionLines(standing, firstCondition, lastGoalRow(planned, proof) + 2 + cover.length);
  const { yes, no } = verdictWords[language];
  const rows = { first: firstCondition, last: firstCondition + conditions.length - 1 };
  const all = `COUNTIF(${fixedCells(rows, valueColumn)},"${yes}")=${conditions.length}`;
  return [
    {
      item: "optimal",
      value: { formula: yesIf(all, language), value: planned.drawn.proven ? yes : no },
      meaning: sentence("proof-verdict", { sheet: numbers.name }),
    },
    ...cover,
    ...conditions,
  ];
}

/** Where no sheet holds the numbers: what there is to say all the same. */
function linesWithoutNumbers(planned: PlannedRound): readonly VerdictLine[] {
  const { number: round, solved } = planned;
  if (solved.problem.targets.length === 0) {
    return [
      { item: "optimal", value: verdictWords[planned.settings.language].yes, meaning: sentence("proof-nothing", {}) },
    ];
  }
  const command = `samen-hier round FILE --check ${round}`;
  return [{ item: "optimal", value: command, meaning: sentence("proof-too-large", {}) }, ...coverLine(planned)];
}

/** A goal of the sheet with the proof, and the formula beside its value. */
type RecalculatedRow = { readonly section: "goal"; readonly item: string; readonly recalculated: Cell };

/** The value of every goal as the sheet with the numbers finds it. */
function recalculatedRows({ planned, numbers, layout }: Standing): readonly RecalculatedRow[] {
  const { problem, solution } = planned.solved;
  return problem.levels.flatMap(({ name }, level): RecalculatedRow[] => {
    if (name === lastLevel) return [];
    const cell = fixedCells({ first: layout.value, last: layout.value }, numbersColumn.firstGoal + level).split(":")[0];
    const formula = `${onSheet(numbers.name)}${cell ?? ""}`;
    return [{ section: "goal", item: name, recalculated: { formula, value: solution.levels[level]?.value ?? 0 } }];
  });
}

function standingOf(planned: PlannedRound, snapshot: Snapshot, language: Language): Standing | undefined {
  const { number, solved } = planned;
  const [proof, round, numbers] = [
    roundProofDesign(number).key,
    `round_${number}`,
    roundNumbersDesign(number, []).key,
  ].map((key) => sheetWithKey(snapshot, key));
  if (proof === undefined || round === undefined || numbers === undefined || !fitsOnSheet(planned)) return undefined;
  const layout = proofLayout(solved.problem, numbers.headerRow);
  return { planned, proof, round, numbers, layout, sums: sumsOfGoals(planned), language };
}

/** What the formulas of a verdict must be, by row and column of the sheet with the proof. */
interface ExpectedCell {
  readonly section: string;
  readonly item: string;
  readonly column: "value" | "recalculated";
  readonly cell: Cell;
}

/**
 * The verdict as it must stand on the sheet with the proof, given what all numbers of every goal are together; nothing
 * where the round has no sheet with numbers.
 */
export function expectedVerdict(
  planned: PlannedRound,
  snapshot: Snapshot,
  language: Language,
  sums: readonly number[],
): readonly ExpectedCell[] {
  const design = roundProofDesign(planned.number);
  const verdict = new Set(
    ownRows(snapshot, design).flatMap(({ row, values }) => (values["section"] === "verdict" ? [row] : [])),
  );
  const without = (sheet: Sheet): Sheet => ({
    ...sheet,
    cells: sheet.cells.filter((_, index) => !verdict.has(index + 1)),
  });
  const sheets = snapshot.sheets.map((sheet) => (sheet.key === design.key ? without(sheet) : sheet));
  const standing = standingOf(planned, { ...snapshot, sheets }, language);
  if (standing === undefined) return [];
  return [
    ...verdictLines({ ...standing, sums }).map(({ item, value }): ExpectedCell => {
      return { section: "verdict", item, column: "value", cell: value };
    }),
    ...recalculatedRows(standing).map(({ section, item, recalculated }): ExpectedCell => {
      return { section, item, column: "recalculated", cell: recalculated };
    }),
  ];
}

/**
 * The verdict on top of the sheet `Ronde N bewijs`, and beside every goal what the numbers give: written once the other
 * sheets stand, because formulas may only name sheets that are there. What stands is left alone, so that a verdict that
 * turned to no is not repaired by running the job again.
 */
export function wantedVerdict(planned: PlannedRound, snapshot: Snapshot, language: Language): Wanted | undefined {
  const design = roundProofDesign(planned.number);
  const standing = standingOf(planned, snapshot, language);
  const written = ownRows(snapshot, design);
  const hasVerdict = written.some(({ values }) => values["section"] === "verdict");
  const filled = new Set(
    written.filter(({ values }) => !isBlank(values["recalculated"])).map(({ values }) => textOf(values["item"])),
  );
  const goals = standing === undefined ? [] : recalculatedRows(standing).filter(({ item }) => !filled.has(item));
  if (hasVerdict && goals.length === 0) return undefined;
  const lines = hasVerdict ? [] : standing === undefined ? linesWithoutNumbers(planned) : verdictLines(standing);
  return {
    design,
    rows: [
      ...lines.map(({ item, value, meaning }) => ({
        section: "verdict",
        item,
        value,
        meaning: say(language, meaning),
      })),
      ...goals,
    ],
    others: "keep",
    ordered: true,
  };
}
