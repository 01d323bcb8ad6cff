import { valueOf, type Cell } from "../../core/workbook/cell.ts";
import type { ColumnType } from "../../core/workbook/layout.ts";
import { formatCodes, serialOf, storableDates, type DateKind } from "../../core/workbook/looks.ts";
import {
  newCell,
  standingCell,
  type StandingPlace,
  type Writing,
  type WrittenCell,
} from "../../core/workbook/written.ts";
import type { GridValue } from "./operation.ts";

/** One cell as it goes to Google. */
export interface GridCell {
  readonly value: GridValue;
  /** Number format in English. */
  readonly format: string;
}

/** False for a moment that the clock of the spreadsheet's zone leaves out, so that it would read back as another. */
export type HoldsMoment = (moment: string) => boolean;

const { text, general } = formatCodes;

/** Only `@` keeps a text from being taken for something else. */
function asText(value: string): WrittenCell {
  return { value, format: text };
}

function writing(holds: HoldsMoment): Writing {
  const dates = (kind: DateKind, value: Cell): DateKind => {
    const plain = valueOf(value);
    // What is read has no format, so that midnight is a date: a moment at midnight stays text, on our sheets too.
    const storable = storableDates(kind, plain, false);
    const isMoment = storable === "datetime" && serialOf(plain, storable, false) !== undefined;
    return isMoment && typeof plain === "string" && !holds(plain) ? undefined : storable;
  };
  return { date1904: false, dates, asText };
}

function inGrid({ value, format }: WrittenCell, standing: string): GridCell {
  return { value, format: format ?? standing };
}

/** A cell of a new column of a type. */
export function newGridCell(type: ColumnType, cell: Cell | undefined, holds: HoldsMoment): GridCell {
  return inGrid(newCell(type, cell, writing(holds)), general);
}

/** Text in a new cell that is to hold text, such as a header. */
export function newGridText(value: string): GridCell {
  return newGridCell("text", value, () => true);
}

/** A value for a cell of a table that stands, which keeps its number format unless that would show it as something else. */
export function standingGridCell(
  cell: Cell,
  place: Pick<StandingPlace, "format" | "column">,
  holds: HoldsMoment,
): GridCell {
  return inGrid(standingCell(cell, { ...writing(holds), ...place }), place.format);
}
