import { columnIndex } from "../sheets/own-rows.ts";
import { columnOf } from "../sheets/design.ts";
import { fixedCell, fixedCells, lookedUp, onSheet, ownCells, wholeColumn, type Rows } from "../sheets/reference.ts";
import { roundDesign } from "../sheets/rounds.ts";
import type { Language } from "../workbook/layout.ts";
import type { Sheet } from "../workbook/snapshot.ts";
import type { ProofLayout } from "./proof-layout.ts";

/** Columns of the sheet with the numbers, counted from 1. */
export const numbersColumn = { group: 2, household: 3, with: 4, chosen: 5, holds: 6, firstGoal: 7 } as const;

/** Yes and no as a sheet says them. */
export const verdictWords: Readonly<Record<Language, { readonly yes: string; readonly no: string }>> = {
  nl: { yes: "ja", no: "nee" },
  en: { yes: "yes", no: "no" },
};

/** A formula that says yes where a condition holds. */
export function yesIf(condition: string, language: Language): string {
  const { yes, no } = verdictWords[language];
  return `IF(${condition},"${yes}","${no}")`;
}

/** Where the pairs of a round stand: whole columns of its sheet, so that rows may be sorted there. */
export interface RoundColumns {
  readonly group: string;
  readonly household: string;
  /** Absent where the round has no control group. */
  readonly compared?: string;
}

/** The columns of the sheet of a round, wherever people moved them; undefined when one of a pair was removed. */
export function roundColumns(sheet: Sheet, round: number): RoundColumns | undefined {
  const design = roundDesign(round);
  const [group, household, compared] = ["group", "household", "compared"]
    .map((key) => columnIndex(sheet, columnOf(design, key)))
    .map((place) => (place < 0 ? undefined : onSheet(sheet.name) + wholeColumn(place + 1)));
  if (group === undefined || household === undefined) return undefined;
  return { group, household, ...(compared === undefined ? {} : { compared }) };
}

/** The household that a group has on the sheet of its round: as its match, or to be compared with (R5). */
export function householdOfGroup(
  columns: RoundColumns,
  column: "household" | "compared",
  row: number,
  code: string,
): string {
  return `IFERROR(INDEX(${columns[column] ?? columns.household},MATCH(${lookedUp(`$B${row}`, code)},${columns.group},0))&"","")`;
}

/** The group that has a household, from what the rows of the groups found. */
export function groupOfHousehold({ groupBlock }: ProofLayout, row: number, code: string): string {
  const groups = fixedCells(groupBlock, numbersColumn.group);
  const households = fixedCells(groupBlock, numbersColumn.with);
  return `IFERROR(INDEX(${groups},MATCH(${lookedUp(`$C${row}`, code)},${households},0)),"")`;
}

/** The formulas of one sheet with numbers. */
export class NumbersFormulas {
  private readonly weights: string;

  constructor(
    private readonly layout: ProofLayout,
    private readonly goals: number,
    private readonly language: Language,
  ) {
    this.weights = this.ofGoals(layout.weight);
  }

  private ofGoals(row: number): string {
    return fixedCells({ first: row, last: row }, numbersColumn.firstGoal, this.lastGoal);
  }

  private get lastGoal(): number {
    return numbersColumn.firstGoal + this.goals - 1;
  }

  /**
   * The sign of the first number that is not 0: every goal weighs more than all behind it together, as the weights are
   * powers of two and only signs are weighed. 0 only where all numbers are 0.
   */
  private leading(numbers: string): string {
    return `SUMPRODUCT(SIGN(${numbers})*${this.weights})`;
  }

  private ofRow(row: number): string {
    return ownCells(row, numbersColumn.firstGoal, this.lastGoal);
  }

  /** Numbers of a group or household: none above 0, and nothing but zeros where it stays alone. */
  private mayBeNumbers(row: number): string {
    const first = this.leading(this.ofRow(row));
    return `IF($D${row}="",${first}=0,${first}<=0)`;
  }

  /** A group has one of its own pairs, or none where it stays alone. */
  groupHolds(row: number, pairs: Rows): string {
    const chosen = `SUM(${fixedCells(pairs, numbersColumn.chosen)})=IF($D${row}="",0,1)`;
    return yesIf(`AND(${chosen},${this.mayBeNumbers(row)})`, this.language);
  }

  householdHolds(row: number): string {
    return yesIf(this.mayBeNumbers(row), this.language);
  }

  /** No pair costs less than its two together; a chosen one just as much. */
  pairHolds(row: number, groupRow: number, householdRow: number): string {
    const more = this.leading(`${this.ofRow(row)}-${this.ofGoals(groupRow)}-${this.ofGoals(householdRow)}`);
    return yesIf(`IF($E${row}=1,${more}=0,${more}>=0)`, this.language);
  }

  /** The sum of what the chosen pairs cost for a goal, counted from 0; costs of a goal `most` stand there as negative. */
  value(goal: number, isMost: boolean): string {
    const { pairBlock } = this.layout;
    const costs = fixedCells(pairBlock, numbersColumn.firstGoal + goal);
    return `${isMost ? "0-" : ""}SUMPRODUCT(${fixedCells(pairBlock, numbersColumn.chosen)},${costs})`;
  }

  sumNow(goal: number): string {
    return `SUM(${fixedCells(this.layout.all, numbersColumn.firstGoal + goal)})`;
  }
}

/** A condition of the proof: code, and the formula of the sheet with the proof that says whether it holds. */
export interface Condition {
  readonly item:
    "same-pairs" | "one-each" | "all-groups" | "all-households" | "all-pairs" | "same-weights" | "same-numbers";
  readonly condition: string;
}

/** The weight of a goal on the sheet with the numbers: more than all goals behind it together. */
export function weightOf(goal: number, goals: number): number {
  return 2 ** (goals - 1 - goal);
}

/** What the conditions of a round are made from. */
interface ConditionFacts {
  /** Per goal every number on the sheet, added up. */
  readonly sums: readonly number[];
  /** What the numbers of the pairs of the draw are together, at the goal that numbers every pair. */
  readonly pairing: { readonly goal: number; readonly value: number };
  readonly control: boolean;
  readonly language: Language;
}

/**
 * What must hold, as formulas on the sheet with the proof; `sheet` is the name of that with the numbers. Weights and sums
 * are written out: with others in their cells the numbers would prove nothing, or anything. Whether the pairs are those of
 * the draw is told by the numbers that every pair has of its own, added up: codes of all pairs make no formula.
 */
export function conditionsOf(
  layout: ProofLayout,
  sheet: string,
  columns: RoundColumns,
  { sums, pairing, control, language }: ConditionFacts,
): readonly Condition[] {
  const { groupBlock, householdBlock, pairBlock } = layout;
  const cells = (rows: Rows, column: number, last?: number): string => onSheet(sheet) + fixedCells(rows, column, last);
  const filled = (rows: Rows): string => `SUMPRODUCT(--(${cells(rows, numbersColumn.with)}<>""))`;
  const allHold = (rows: Rows): string =>
    `COUNTIF(${cells(rows, numbersColumn.holds)},"${verdictWords[language].yes}")=${rows.last - rows.first + 1}`;
  const goalCell = (row: number, goal: number): string =>
    onSheet(sheet) + fixedCell(row, numbersColumn.firstGoal + goal);
  const sumIs = (sum: number, goal: number): string =>
    [
      `${goalCell(layout.sum, goal)}=${sum}`,
      `${goalCell(layout.sumNow, goal)}=${sum}`,
      `SUM(${cells(layout.all, numbersColumn.firstGoal + goal)})=${sum}`,
    ].join(",");
  const weights = sums.map((_, goal) => `${goalCell(layout.weight, goal)}=${weightOf(goal, sums.length)}`);
  const { household, compared } = columns;
  const onRound = [household, ...(control && compared !== undefined ? [compared] : [])]
    .map((one) => `COUNTA(${one})-1`)
    .join("+");
  const numbered = cells(pairBlock, numbersColumn.firstGoal + pairing.goal);
  const drawn = `SUMPRODUCT(${cells(pairBlock, numbersColumn.chosen)},${numbered})=${pairing.value}`;
  return [
    { item: "same-pairs", condition: `AND(${onRound}=${filled(groupBlock)},${drawn})` },
    { item: "one-each", condition: `${filled(groupBlock)}=${filled(householdBlock)}` },
    { item: "all-groups", condition: allHold(groupBlock) },
    { item: "all-households", condition: allHold(householdBlock) },
    { item: "all-pairs", condition: allHold(pairBlock) },
    { item: "same-weights", condition: `AND(${weights.join(",")})` },
    { item: "same-numbers", condition: `AND(${sums.map(sumIs).join(",")})` },
  ];
}
