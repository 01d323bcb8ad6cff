/**
 * Workbooks as coordinators have them, each with the reading of a careful person who never saw how we read. They are
 * written down as cells, so that a reviewer can judge both; the file host reads them from real .xlsx bytes.
 */
import type { Ambassador } from "../../core/records/people.ts";
import type { Group } from "../../core/records/group.ts";
import type { Household } from "../../core/records/household.ts";
import type { SheetRole } from "../../core/intake/reading.ts";

/** A day as a real date cell; shown as `3-4-2020` unless a format is given. */
export interface DateCell {
  /** `yyyy-MM-dd`, or with a time behind a T. */
  readonly date: string;
  /** Number format of Excel. */
  readonly format?: string;
}

/** A formula with the value that stood there when the file was saved. */
export interface FormulaCell {
  readonly formula: string;
  readonly result: string | number | boolean;
}

/** A number with a format of Excel, such as `0.0` or `€ #,##0`. */
export interface NumberCell {
  readonly number: number;
  readonly format: string;
}

/** What stands in a cell. */
export type CorpusCell = string | number | boolean | null | DateCell | FormulaCell | NumberCell;

/** A sheet as it came. */
export interface CorpusSheet {
  readonly name: string;
  /** Rows from row 1 down; an empty array is an empty row. */
  readonly rows: readonly (readonly CorpusCell[])[];
  /** Such as `A1:F1`. */
  readonly merges?: readonly string[];
  /** Counted from 1. */
  readonly hiddenRows?: readonly number[];
  /** Letters. */
  readonly hiddenColumns?: readonly string[];
  readonly hidden?: true;
  /** Range of a filter, such as `A4:H30`. */
  readonly filter?: string;
}

/** What a careful person takes a column for: a field, `-` for nothing we need, `refused`, or `?` where they would ask. */
export type ColumnExpected = string;

/** The reading of one sheet by a careful person. */
export interface SheetExpected {
  readonly role: SheetRole;
  /** Counted from 1: the row with the names or questions of the columns; of several the first that names them. */
  readonly headerRow?: number;
  /** First and last row that hold people. */
  readonly firstRow?: number;
  readonly lastRow?: number;
  /** By letters. Every filled column is named. */
  readonly columns?: Readonly<Record<string, ColumnExpected>>;
}

/** A record with the row it stands on. Fields of which nothing is expected to be read are left out. */
export type RowExpected<Item> = { readonly sheet: string; readonly row: number } & Partial<Omit<Item, "location">>;

/** The reading of a workbook by a careful person. */
export interface ReadingExpected {
  /** By name of the sheet; every sheet is named. */
  readonly sheets: Readonly<Record<string, SheetExpected>>;
  readonly groups: readonly RowExpected<Group>[];
  readonly households: readonly RowExpected<Household>[];
  readonly ambassadors?: readonly RowExpected<Ambassador>[];
  /** Cells, columns (`Blad!C`) or rows (`Blad!7`) about which a person should be asked or told. */
  readonly told?: readonly string[];
  /** The same for which silence is right: nothing is wrong there, whatever it looks like. */
  readonly fine?: readonly string[];
}

/** What the second file of a case is called. */
export const secondName = "second.xlsx";

/** One workbook with its reading. */
export interface CorpusCase {
  /** Where such a workbook comes from, and what is hard about it. */
  readonly about: string;
  readonly sheets: readonly CorpusSheet[];
  /** A second file of the same programme, read with the first (`--with`); its sheets are expected as `[second.xlsx]Blad`. */
  readonly secondFile?: readonly CorpusSheet[];
  readonly expected: ReadingExpected;
}
