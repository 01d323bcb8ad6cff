import { columnLetters, columnNumber } from "../../core/workbook/address.ts";
import { lastColumn, lastRow } from "../../core/workbook/references.ts";

/** Text between quotes, or one reference to a cell; names and functions that look like one are followed by more. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/giu;

function moved(fixed: boolean, place: number, by: number, last: number): number {
  // Past an edge a relative reference comes in again at the other side, as Excel has it.
  return fixed ? place : ((((place + by - 1) % last) + last) % last) + 1;
}

/** A formula as it reads some rows lower and columns further right: how files spell one formula for a whole column. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    pieces,
    (whole: string, fixColumn?: string, letters?: string, fixRow?: string, digits?: string) => {
      if (letters === undefined) return whole;
      const column = moved(fixColumn === "$", columnNumber(letters.toUpperCase()), columns, lastColumn);
      const row = moved(fixRow === "$", Number(digits), rows, lastRow);
      return `${fixColumn ?? ""}${columnLetters(column)}${fixRow ?? ""}${row}`;
    },
  );
}

/** A formula without the prefixes that files put before the names of later functions. */
export function plainFormula(formula: string): string {
  return formula.replace(/_xlfn\.(?:_xlws\.)?/gu, "");
}
