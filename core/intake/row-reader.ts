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

/** A class, for a list makes tens of thousands of them: functions of its own for each would take longer than reading. */
class RowCells implements RowReader {
  readonly sheet: string;
  readonly row: number;

  constructor(
    private readonly mapped: MappedSheet,
    private readonly line: TableRow,
    private readonly notes: Notes,
  ) {
    this.sheet = mapped.table.sheet.name;
    this.row = line.row;
  }

  has(field: string): boolean {
    return this.mapped.used.has(field);
  }

  hasUnused(words: RegExp): boolean {
    return this.mapped.columns.some(({ confidence, header }) => confidence !== "sure" && words.test(folded(header)));
  }

  cell(field: string): Scalar {
    return this.cellIn(this.first(field));
  }

  read<Value>(field: string, reader: CellReader<Value>): Value | undefined {
    const column = this.first(field);
    return column === undefined ? undefined : this.take(column, reader(this.cellIn(column)));
  }

  order(field: string): DateOrder {
    return this.mapped.dateOrders.get(this.first(field)?.index ?? -1) ?? "assumed";
  }

  date(field: string): string | undefined {
    const column = this.first(field);
    return column === undefined ? undefined : this.take(column, dateIn(this.cellIn(column), this.order(field)));
  }

  each<Value>(
    field: string,
    reader: (cell: Scalar, column: MappedColumn) => Outcome<Value>,
  ): (readonly [MappedColumn, Value])[] {
    return (this.mapped.used.get(field) ?? []).flatMap((column) => {
      const found = this.take(column, reader(this.cellIn(column), column));
      return found === undefined ? [] : [[column, found] as const];
    });
  }

  legend(field: string): Legend | undefined {
    return this.first(field)?.legend;
  }

  note(field: string, fault: CellFault): void {
    const column = this.first(field);
    if (column !== undefined) this.notes.cell(fault, this.placeOf(column));
  }

  place(field: string): CellPlace | undefined {
    const column = this.first(field);
    return column === undefined ? undefined : this.placeOf(column);
  }

  private first(field: string): MappedColumn | undefined {
    return this.mapped.used.get(field)?.[0];
  }

  private placeOf({ index, header }: MappedColumn): CellPlace {
    return { sheet: this.sheet, row: this.row, index, header };
  }

  private take<Value>(column: MappedColumn, outcome: Outcome<Value>): Value | undefined {
    const faults = outcome.is === "fault" ? [outcome.fault] : outcome.doubts;
    for (const fault of faults) this.notes.cell(fault, this.placeOf(column));
    return outcome.is === "value" ? outcome.value : undefined;
  }

  private cellIn(column: MappedColumn | undefined): Scalar {
    const { cells } = this.line;
    if (column?.answers === undefined) return column === undefined ? null : (cells[column.index] ?? null);
    const all = this.mapped.used.get(column.field ?? "") ?? [];
    return joinedAnswers(
      all.map(({ index, answers = plainText }) => ({ index, answers })),
      cells,
    );
  }
}

/** A reader for one row of a mapped sheet. */
export function rowReader(sheet: MappedSheet, row: TableRow, notes: Notes): RowReader {
  return new RowCells(sheet, row, notes);
}
