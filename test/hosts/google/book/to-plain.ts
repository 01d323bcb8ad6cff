import { civilDay, dayNumber } from "../../../../core/workbook/day-number.ts";
import type { Book } from "./book.ts";
import { isError, type CellValue } from "./cell.ts";
import { isDateFormat } from "./display.ts";

/** A sheet as a person sees it: plain values from A1 on, nothing of how it looks. */
export interface PlainSheet {
  readonly name: string;
  /** Dates as `yyyy-MM-dd` or `yyyy-MM-ddTHH:mm`; blank is null, and blank ends of rows are left out. */
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

const day0 = dayNumber(1899, 12, 30);

function plain(value: CellValue | undefined, format: string | undefined): string | number | boolean | null {
  if (value === undefined || value === "") return null;
  if (isError(value)) return value.error;
  if (typeof value !== "number" || format === undefined || !isDateFormat(format)) return value;
  const minutes = Math.round(value * 1440);
  const [day, clock] = [Math.floor(minutes / 1440), ((minutes % 1440) + 1440) % 1440];
  const two = (part: number): string => String(part).padStart(2, "0");
  const time = clock === 0 ? "" : `T${two(Math.floor(clock / 60))}:${two(clock % 60)}`;
  return civilDay(day0 + day) + time;
}

/** What stands in a spreadsheet, read without any host of ours: for tests that want a second opinion. */
export function plainSheets(book: Book): readonly PlainSheet[] {
  return book.sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows.map((row, place) =>
      row.map((cell, index) => {
        const value = book.valueOf(cell, { sheet: sheet.name, row: place + 1, column: index + 1 });
        return plain(value, cell?.format?.numberFormat);
      }),
    ),
  }));
}
