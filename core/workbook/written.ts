import { isFormula, valueOf, type Cell, type Formula, type Scalar } from "./cell.ts";
import type { ColumnType } from "./layout.ts";
import { dateKind, formatCodes, numberLook, serialOf, type DateKind } from "./looks.ts";
import { formatKind } from "./number-kind.ts";
import { storedCell } from "./stored.ts";

/** One cell as it goes to a program that keeps a number format beside each value; dates are serial numbers by then. */
export interface WrittenCell {
  /** `null` empties the cell. */
  readonly value: Scalar | Pick<Formula, "formula">;
  /** Number format in English; `null` keeps the one it has. */
  readonly format: string | null;
}

/** How a program wants what it could take for something else. */
export interface Writing {
  /** The days of the workbook count from 1904. */
  readonly date1904: boolean;
  /** The kind of dates that a value may be stored as in a cell that could hold dates of a kind, so that it reads back the same. */
  readonly dates: (kind: DateKind, value: Scalar) => DateKind;
  /** A text, and the format of its cell, so that it stays a text; the format is what the cell would have otherwise. */
  readonly asText: (value: string, format: string) => WrittenCell;
}

const { text, general } = formatCodes;

function typeFormat(type: ColumnType, value: Scalar, calculated: boolean): string {
  const look = numberLook(type, value);
  // A formula in a cell of text would be text.
  if (look === "boolean" || (look === "text" && calculated)) return general;
  return formatCodes[look];
}

/** A cell of a new column of a type; its format is never `null`. */
export function newCell(type: ColumnType, cell: Cell | undefined, writing: Writing): WrittenCell {
  const stored = storedCell(cell);
  const calculated = isFormula(stored);
  const value = valueOf(stored);
  const format = typeFormat(type, value, calculated);
  if (calculated) return { value: { formula: stored.formula }, format };
  if (value === null || typeof value === "boolean") return { value, format };
  const serial = serialOf(value, writing.dates(dateKind(type), value), writing.date1904);
  return serial === undefined ? writing.asText(String(value), format) : { value: serial, format };
}

function datesOf(format: string): DateKind {
  const kind = formatKind(format);
  return kind === "date" || kind === "datetime" ? kind : undefined;
}

function numberIn(value: number, standing: string): WrittenCell {
  return { value, format: standing === text || formatKind(standing) !== "number" ? general : null };
}

function kept(cell: WrittenCell, standing: string): WrittenCell {
  return cell.format === standing ? { ...cell, format: null } : cell;
}

/** What a cell of a table that stands needs to know of its place. */
export interface StandingPlace extends Writing {
  /** Number format of the cell. */
  readonly format: string;
  /** Number formats in the rest of its column: a date goes back to one of these where a person typed something else. */
  readonly column: () => readonly string[];
}

function stringIn(value: string, place: StandingPlace): WrittenCell {
  const serial = (format: string): number | undefined =>
    serialOf(value, place.dates(datesOf(format), value), place.date1904);
  const here = serial(place.format);
  if (here !== undefined) return { value: here, format: null };
  const dated = /^\d{4}-/u.test(value) && datesOf(place.format) === undefined;
  const other = dated ? place.column().find((format) => serial(format) !== undefined) : undefined;
  if (other !== undefined) return { value: serial(other) ?? null, format: other };
  return kept(place.asText(value, place.format), place.format);
}

/** A value for a cell that stands, perhaps formatted by a person: it keeps its format, unless that would show it as something it is not. */
export function standingCell(cell: Cell, place: StandingPlace): WrittenCell {
  const stored = storedCell(cell);
  if (isFormula(stored)) {
    const dated = datesOf(place.format) !== undefined && typeof stored.value === "number";
    return { value: { formula: stored.formula }, format: place.format === text || dated ? general : null };
  }
  if (stored === null) return { value: null, format: null };
  if (typeof stored === "boolean") return { value: stored, format: place.format === text ? general : null };
  return typeof stored === "number" ? numberIn(stored, place.format) : stringIn(stored, place);
}
