import { isFormula, valueOf, type Cell, type Scalar } from "../../core/workbook/cell.ts";
import type { ColumnType } from "../../core/workbook/layout.ts";
import {
  dateKind,
  formatCodes,
  numberLook,
  serialOf,
  storableDates,
  type DateKind,
} from "../../core/workbook/looks.ts";
import { longestText, storedCell } from "../../core/workbook/stored.ts";
import { formatKind } from "./cell-reading.ts";

/** One cell as it goes to Excel. */
export interface WrittenCell {
  /** `""` clears; `null` leaves the cell as it is. */
  readonly value: string | number | boolean | null;
  /** Number format in English; `null` keeps the one it has. */
  readonly format: string | null;
}

const text = formatCodes.text;
const general = formatCodes.general;

/**
 * Text that Excel may not take for anything else: a quote before it says so, and Excel takes the quote away. In a cell
 * formatted as text nothing is taken for anything else, except that programs differ about a quote of the text itself.
 */
function textIn(value: string, format: string): WrittenCell {
  // The longest text leaves no room for a quote.
  if (format !== text && value.length < longestText) return { value: `'${value}`, format };
  return value.startsWith("'") ? { value: `'${value}`, format: general } : { value, format: text };
}

function typeFormat(type: ColumnType, value: Scalar, calculated: boolean): string {
  const look = numberLook(type, value);
  // A formula in a cell of text would be text.
  if (look === "boolean" || (look === "text" && calculated)) return general;
  return formatCodes[look];
}

/** What must be known of a sheet to write its cells. */
export interface Writing {
  /** One of our own sheets. */
  readonly ours: boolean;
  /** The days of the workbook count from 1904. */
  readonly date1904: boolean;
}

/** Text in a new cell that is to hold text, such as a header. */
export function newText(value: string): WrittenCell {
  return newCell("text", value, { ours: true, date1904: false });
}

/** A cell of a new column of a type. */
export function newCell(type: ColumnType, cell: Cell | undefined, { ours, date1904 }: Writing): WrittenCell {
  const stored = storedCell(cell);
  const calculated = isFormula(stored);
  const value = valueOf(stored);
  const format = typeFormat(type, value, calculated);
  if (calculated) return { value: `=${stored.formula}`, format };
  if (value === null) return { value: "", format };
  if (typeof value === "boolean") return { value, format };
  const serial = serialOf(value, storableDates(dateKind(type), value, ours), date1904);
  return serial === undefined ? textIn(String(value), format) : { value: serial, format };
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
    serialOf(value, storableDates(datesOf(format), value, place.ours), place.date1904);
  const here = serial(place.format);
  if (here !== undefined) return { value: here, format: null };
  const dated = /^\d{4}-/u.test(value) && datesOf(place.format) === undefined;
  const other = dated ? place.column().find((format) => serial(format) !== undefined) : undefined;
  if (other !== undefined) return { value: serial(other) ?? "", format: other };
  return kept(textIn(value, place.format), place.format);
}

/** A value for a cell that stands, perhaps formatted by a person: it keeps its format, unless that would show it as something it is not. */
export function standingCell(cell: Cell, place: StandingPlace): WrittenCell {
  const stored = storedCell(cell);
  if (isFormula(stored)) {
    const dated = datesOf(place.format) !== undefined && typeof stored.value === "number";
    return { value: `=${stored.formula}`, format: place.format === text || dated ? general : null };
  }
  if (stored === null) return { value: "", format: null };
  if (typeof stored === "boolean") return { value: stored, format: place.format === text ? general : null };
  return typeof stored === "number" ? numberIn(stored, place.format) : stringIn(stored, place);
}
