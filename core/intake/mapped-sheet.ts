import type { Scalar } from "../workbook/cell.ts";
import { dateOrderOf, type DateOrder } from "./cells/date.ts";
import type { ColumnContent } from "./evidence.ts";
import type { Legend } from "./legends.ts";
import type { MarksDoubt } from "./marks-doubt.ts";
import type { SurveyUse } from "./joining/survey-use.ts";
import type { Confidence, SheetRole } from "./reading.ts";
import type { RefusedSubject } from "./refused.ts";
import type { AnswerForm } from "./surveys/answers.ts";
import type { SheetTable, TableColumn } from "./sheet-table.ts";

/** A column with what we take it for. */
export interface MappedColumn extends TableColumn {
  readonly content: ColumnContent;
  readonly field?: string;
  readonly confidence: Confidence;
  readonly refused?: RefusedSubject;
  /** Present on a column of marks: what its words count for, where the workbook says so. */
  readonly legend?: Legend;
  /** Present on a column of marks that are parts of a whole: the lowest and highest of them. */
  readonly range?: readonly [lowest: number, highest: number];
  /** Present on a column of marks whose header says otherwise than the settings. */
  readonly doubt?: MarksDoubt;
  /** True when a person said to leave it alone. */
  readonly left?: true;
  /** True for what a survey tool added of its own: nobody asked it, and nothing is done with it. */
  readonly technical?: true;
  /** True for numbers beside options that look like marks and not like ranks. */
  readonly rating?: true;
  /** Present where the cells hold one of several answers, or a list in the way of a survey tool. */
  readonly answers?: AnswerForm;
}

/** A coordinator's table with the meaning of its columns. */
export interface MappedSheet {
  readonly table: SheetTable;
  readonly role: SheetRole;
  /** True when people said what some of the columns mean, or how high their marks go. */
  readonly said: boolean;
  readonly columns: readonly MappedColumn[];
  /** The columns that are used, by field: sure, or confirmed by a person. `vulnerability.part` and answers in columns can stand more than once. */
  readonly used: ReadonlyMap<string, readonly MappedColumn[]>;
  /** Rows that are told and take no part, such as somebody's try of a survey; absent where all rows do. */
  readonly leftOut?: ReadonlySet<number>;
  /** Present on sheets of answers, whether they are a survey beside a list or the list itself. */
  readonly survey?: SurveyUse;
  /** Present on groups whose members stand beside each other on their rows: the first of each, the second, and so on. */
  readonly beside?: readonly MappedSheet[];
  /** Present on members of whom a survey tool says from which row of the groups they are: the sheet, and its row by theirs. */
  readonly parents?: { readonly sheet: string; readonly rows: ReadonlyMap<number, number> };
  /** True for a survey whose answers are joined to the rows of a list. */
  readonly joins?: true;
  /** Order of day and month, per column of dates. */
  readonly dateOrders: ReadonlyMap<number, DateOrder>;
}

/** All cells of a column below the header, in the order of the rows. */
export function cellsOf(table: SheetTable, index: number): Scalar[] {
  return table.rows.map(({ cells }) => cells[index] ?? null);
}

function usedColumns(columns: readonly MappedColumn[]): Map<string, MappedColumn[]> {
  const used = new Map<string, MappedColumn[]>();
  for (const column of columns) {
    if (column.field === undefined || column.confidence !== "sure") continue;
    used.set(column.field, [...(used.get(column.field) ?? []), column]);
  }
  return used;
}

const holdDates = /On$|^absence\.|^approval\./u;

/** Puts a table, its role and its columns together. */
export function mappedSheet(
  table: SheetTable,
  role: SheetRole,
  columns: readonly MappedColumn[],
  said: boolean,
): MappedSheet {
  const used = usedColumns(columns);
  const dated = [...used].filter(([field]) => holdDates.test(field)).flatMap(([, found]) => found);
  const dateOrders = new Map(dated.map(({ index }) => [index, dateOrderOf(cellsOf(table, index))]));
  return { table, role, said, columns, used, dateOrders };
}
