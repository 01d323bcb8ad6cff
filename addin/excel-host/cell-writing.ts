import type { Cell } from "../../core/workbook/cell.ts";
import type { ColumnType } from "../../core/workbook/layout.ts";
import { formatCodes, storableDates } from "../../core/workbook/looks.ts";
import { longestText } from "../../core/workbook/stored.ts";
import * as written from "../../core/workbook/written.ts";

/** One cell as it goes to Excel. */
export interface WrittenCell {
  /** `""` clears; `null` leaves the cell as it is. */
  readonly value: string | number | boolean | null;
  /** Number format in English; `null` keeps the one it has. */
  readonly format: string | null;
}

/**
 * Text that Excel may not take for anything else: a quote before it says so, and Excel takes the quote away. In a cell
 * formatted as text nothing is taken for anything else, except that programs differ about a quote of the text itself.
 */
function textIn(value: string, format: string): written.WrittenCell {
  // The longest text leaves no room for a quote.
  if (format !== formatCodes.text && value.length < longestText) return { value: `'${value}`, format };
  return value.startsWith("'")
    ? { value: `'${value}`, format: formatCodes.general }
    : { value, format: formatCodes.text };
}

/** What must be known of a sheet to write its cells. */
export interface Writing {
  /** One of our own sheets. */
  readonly ours: boolean;
  /** The days of the workbook count from 1904. */
  readonly date1904: boolean;
}

function inExcel({ ours, date1904 }: Writing): written.Writing {
  return { date1904, dates: (kind, value) => storableDates(kind, value, ours), asText: textIn };
}

function cellFrom({ value, format }: written.WrittenCell): WrittenCell {
  if (value === null) return { value: "", format };
  return { value: typeof value === "object" ? `=${value.formula}` : value, format };
}

/** Text in a new cell that is to hold text, such as a header. */
export function newText(value: string): WrittenCell {
  return newCell("text", value, { ours: true, date1904: false });
}

/** A cell of a new column of a type. */
export function newCell(type: ColumnType, cell: Cell | undefined, writing: Writing): WrittenCell {
  return cellFrom(written.newCell(type, cell, inExcel(writing)));
}

/** What a cell of a table that stands needs to know of its place. */
export interface StandingPlace extends Writing, Pick<written.StandingPlace, "format" | "column"> {}

/** A value for a cell that stands, perhaps formatted by a person: it keeps its format, unless that would show it as something it is not. */
export function standingCell(cell: Cell, { format, column, ...writing }: StandingPlace): WrittenCell {
  return cellFrom(written.standingCell(cell, { ...inExcel(writing), format, column }));
}
