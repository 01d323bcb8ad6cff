import { matchPlanDesign } from "../../sheets/match-plan.ts";
import { columnOf } from "../../sheets/design.ts";
import { columnIndex, ownRows, type OwnRow } from "../../sheets/own-rows.ts";
import { cellAddress } from "../../workbook/address.ts";
import { isBlank, textOf } from "../../workbook/cell.ts";
import { sheetWithKey, type Sheet, type Snapshot } from "../../workbook/snapshot.ts";
import { choiceNumbers, equalityNumbers, goalNumbers, isFixedRow, questionNumbers } from "./plan-numbers.ts";

/** The settlement plan of one match as it stands in the workbook. */
export interface PlanSheet {
  /** Id of the match. */
  readonly match: string;
  readonly sheet: Sheet;
  /** Rows with a number, by that number; of two with the same one the first. In the order of the sheet. */
  readonly rows: ReadonlyMap<string, OwnRow>;
}

/** Where something stands on a plan; without a cell where people took the column away. */
export interface PlanPlace {
  readonly sheet: string;
  readonly row: number;
  readonly cell?: string;
}

/** The plan of a match; undefined while its sheet is not there. */
export function planSheet(snapshot: Snapshot, match: string): PlanSheet | undefined {
  const design = matchPlanDesign(match);
  const sheet = sheetWithKey(snapshot, design.key);
  if (sheet === undefined) return undefined;
  const rows = new Map<string, OwnRow>();
  for (const row of ownRows(snapshot, design)) if (!rows.has(row.key)) rows.set(row.key, row);
  return { match, sheet, rows };
}

/** The cell of a column in a row of a plan. */
export function planPlace({ match, sheet }: PlanSheet, row: number, column: string): PlanPlace {
  const index = columnIndex(sheet, columnOf(matchPlanDesign(match), column));
  return { sheet: sheet.name, row, ...(index < 0 ? {} : { cell: cellAddress(row, index + 1) }) };
}

/** What people typed in a column of a row, as text; `""` for a blank. */
export function planText(row: OwnRow | undefined, column: string): string {
  return textOf(row?.values[column]);
}

function standing(plan: PlanSheet, numbers: readonly (readonly [string, string])[]): readonly OwnRow[] {
  return numbers.flatMap(([number]) => plan.rows.get(number) ?? []);
}

/** The rows with goals: ours in the order of the domains, then those that people added and gave a number. */
export function goalRows(plan: PlanSheet): readonly OwnRow[] {
  const own = [...plan.rows.values()].filter(({ key }) => !isFixedRow(key));
  return [...standing(plan, goalNumbers), ...own];
}

/** The rows with the questions on being equals that stand on the sheet. */
export function equalityRows(plan: PlanSheet): readonly OwnRow[] {
  return standing(plan, equalityNumbers);
}

/** The rows on what the household chose, the last moment first. */
export function choiceRows(plan: PlanSheet): readonly OwnRow[] {
  return [...standing(plan, choiceNumbers)].reverse();
}

/** The rows on what holds for the household. */
export function questionRows(plan: PlanSheet): readonly OwnRow[] {
  return standing(plan, questionNumbers);
}

/** Rows of the sheet, counted from 1, in which people typed a goal and no number: nobody can tell which row that is. */
export function unnumberedRows({ match, sheet }: PlanSheet): readonly number[] {
  const design = matchPlanDesign(match);
  const number = columnIndex(sheet, columnOf(design, "row"));
  const goal = columnIndex(sheet, columnOf(design, "goal"));
  if (number < 0 || goal < 0) return [];
  return sheet.cells.flatMap((cells, at) =>
    at >= sheet.headerRow && isBlank(cells[number]) && !isBlank(cells[goal]) ? [at + 1] : [],
  );
}
