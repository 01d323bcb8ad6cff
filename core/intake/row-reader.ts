import type { Scalar } from "../workbook/cell.ts";
import type { CellReader } from "./cells/reader.ts";
import { dateIn, type DateOrder } from "./cells/date.ts";
import type { CellFault } from "./fault.ts";
import type { Legend } from "./legends.ts";
import type { MappedColumn, MappedSheet } from "./mapped-sheet.ts";
import type { CellPlace, Notes } from "./notes.ts";
import type { Outcome } from "./outcome.ts";
import type { TableRow } from "./sheet-table.ts";
import { folded } from "./words.ts";
import { joinedAnswers, type AnswerForm } from "./surveys/answers.ts";

/** Reads the fields of one row and notes what is wrong with its cells. */
export interface RowReader {
  /** Name of the sheet. */
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  /** True when the sheet has a column for the field. */
  has(field: string): boolean;
  /** True when a column that nobody uses has such words above it. */
  hasUnused(words: RegExp): boolean;
  /** The cell as it stands; `null` where there is no such column. */
  cell(field: string): Scalar;
  /** The value of a field, `undefined` when it is not known or cannot be read. */
  read<Value>(field: string, reader: CellReader<Value>): Value | undefined;
  /** A day, in the order of its column. */
  date(field: string): string | undefined;
  /** Day and month order of a column of dates. */
  order(field: string): DateOrder;
  /** Every column of a field, for the few that may stand more than once. */
  each<Value>(
    field: string,
    reader: (cell: Scalar, column: MappedColumn) => Outcome<Value>,
  ): (readonly [MappedColumn, Value])[];
  /** What words for marks count for in the column of a field; absent where the workbook does not say. */
  legend(field: string): Legend | undefined;
  /** Something about a cell that reading it alone cannot tell. */
  note(field: string, fault: CellFault): void;
  /** The place of a field's cell. */
  place(field: string): CellPlace | undefined;
}

const plainText: AnswerForm = { form: "text" };

/** A reader for one row of a mapped sheet. */
export function rowReader(sheet: MappedSheet, { row, cells }: TableRow, notes: Notes): RowReader {
  const name = sheet.table.sheet.name;
  const placeOf = ({ index, header }: MappedColumn): CellPlace => ({ sheet: name, row, index, header });
  const first = (field: string): MappedColumn | undefined => sheet.used.get(field)?.[0];
  const take = <Value>(column: MappedColumn, outcome: Outcome<Value>): Value | undefined => {
    const faults = outcome.is === "fault" ? [outcome.fault] : outcome.doubts;
    for (const fault of faults) notes.cell(fault, placeOf(column));
    return outcome.is === "value" ? outcome.value : undefined;
  };
  const cellIn = (column: MappedColumn | undefined): Scalar => {
    if (column?.answers === undefined) return column === undefined ? null : (cells[column.index] ?? null);
    const all = sheet.used.get(column.field ?? "") ?? [];
    return joinedAnswers(
      all.map(({ index, answers = plainText }) => ({ index, answers })),
      cells,
    );
  };
  const order = (field: string): DateOrder => sheet.dateOrders.get(first(field)?.index ?? -1) ?? "assumed";
  const read: RowReader["read"] = (field, reader) => {
    const column = first(field);
    return column === undefined ? undefined : take(column, reader(cellIn(column)));
  };
  return {
    sheet: name,
    row,
    has: (field) => sheet.used.has(field),
    hasUnused: (words) =>
      sheet.columns.some(({ confidence, header }) => confidence !== "sure" && words.test(folded(header))),
    cell: (field) => cellIn(first(field)),
    read,
    order,
    date: (field) => read(field, (cell) => dateIn(cell, order(field))),
    each: (field, reader) =>
      (sheet.used.get(field) ?? []).flatMap((column) => {
        const found = take(column, reader(cellIn(column), column));
        return found === undefined ? [] : [[column, found] as const];
      }),
    legend: (field) => first(field)?.legend,
    note: (field, fault) => {
      const column = first(field);
      if (column !== undefined) notes.cell(fault, placeOf(column));
    },
    place: (field) => {
      const column = first(field);
      return column === undefined ? undefined : placeOf(column);
    },
  };
}
