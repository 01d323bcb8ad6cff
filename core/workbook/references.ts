import { columnNumber } from "./address.ts";
import type { Range } from "./ranges.ts";

/** The last row that a sheet of Excel has. */
export const lastRow = 1_048_576;
/** The last column that a sheet of Excel has. */
export const lastColumn = 16_384;

/** A range, and the sheet it is on when it says so. */
export interface Reference {
  readonly sheet?: string;
  readonly range: Range;
}

const cellPattern = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/iu;
const columnPattern = /^\$?([A-Z]{1,3})$/iu;
const rowPattern = /^\$?(\d{1,7})$/u;

interface Corner {
  readonly row?: number;
  readonly column?: number;
}

function corner(text: string): Corner | undefined {
  const cell = cellPattern.exec(text);
  if (cell !== null) return { column: columnNumber((cell[1] ?? "").toUpperCase()), row: Number(cell[2]) };
  const column = columnPattern.exec(text);
  if (column !== null) return { column: columnNumber((column[1] ?? "").toUpperCase()) };
  const row = rowPattern.exec(text);
  return row === null ? undefined : { row: Number(row[1]) };
}

/** A range from its text: `A1`, `$A$1:$B$2`, whole columns `A:C`, whole rows `4:4`; undefined for anything else. */
export function parsedRange(text: string): Range | undefined {
  const [first, last = first, ...more] = text.split(":").map(corner);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  return {
    firstRow: first.row ?? 1,
    firstColumn: first.column ?? 1,
    lastRow: last.row ?? lastRow,
    lastColumn: last.column ?? lastColumn,
  };
}

/** A reference from its text, `'It''s'!$A$4:$H$4` or without a sheet; undefined for formulas and broken references. */
export function parsedReference(text: string): Reference | undefined {
  const parts = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^'!]+)$/su.exec(text.trim());
  const range = parsedRange(parts?.[3] ?? "");
  if (range === undefined) return undefined;
  const sheet = parts?.[1]?.replace(/''/gu, "'") ?? parts?.[2];
  return sheet === undefined ? { range } : { sheet, range };
}
