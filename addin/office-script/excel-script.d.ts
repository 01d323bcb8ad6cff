/**
 * What the script for reminders uses of Microsoft's `ExcelScript`, as published in the reference of Office Scripts. In
 * Excel the editor knows all of it; here the compiler needs these alone.
 */
declare namespace ExcelScript {
  /** What a cell holds: days and moments are numbers, a blank is an empty text. */
  type Value = string | number | boolean;

  /** The workbook that the script runs on. */
  interface Workbook {
    /** A name of the workbook; undefined where it has no such name. */
    getNamedItem(name: string): NamedItem | undefined;
  }

  /** A name of the workbook. */
  interface NamedItem {
    /** The range that the name stands for; undefined where its sheet was removed. */
    getRange(): Range | undefined;
  }

  /** A sheet. */
  interface Worksheet {
    /** From the first to the last cell with a value; undefined where there is none. */
    getUsedRange(valuesOnly?: boolean): Range | undefined;
    /** Rows and columns counted from 0. */
    getRangeByIndexes(startRow: number, startColumn: number, rowCount: number, columnCount: number): Range;
  }

  /** Cells in a rectangle. */
  interface Range {
    /** The sheet that they stand on. */
    getWorksheet(): Worksheet;
    /** First row, counted from 0. */
    getRowIndex(): number;
    /** How many rows. */
    getRowCount(): number;
    /** First column, counted from 0. */
    getColumnIndex(): number;
    /** How many columns. */
    getColumnCount(): number;
    /** Row by row. */
    getValues(): Value[][];
    /** One cell of it, counted from 0. */
    getCell(row: number, column: number): Range;
    /** Fills every cell of it. */
    setValue(value: Value): void;
  }
}
