import type { Scalar } from "../../core/workbook/cell.ts";
import type { SheetLayout } from "../../core/workbook/layout.ts";

/** Columns of the measured sheet: a third each of numbers, words and dates, as coordinators' sheets have them. */
export const columnCount = 30;

const kinds = ["number", "text", "date"] as const;

/** What a column of the measured sheet holds; columns count from 0. */
export function kindOf(column: number): (typeof kinds)[number] {
  return kinds[column % kinds.length] ?? "text";
}

/** A day in `yyyy-MM-dd`, another one for each of the first 336 numbers. */
function day(number: number): string {
  const [month, date] = [1 + (Math.floor(number / 28) % 12), 1 + (number % 28)];
  return `2024-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** The value of one cell; the same for the same place. Texts repeat, as they do in real sheets. */
export function valueAt(row: number, column: number): Scalar {
  const number = (row * 31 + column * 17) % 100_003;
  if (kindOf(column) === "number") return number / 4;
  return kindOf(column) === "date" ? day(number) : `Woord ${number % 997}`;
}

/** The rows of the measured sheet, without a header. */
export function rowsOf(count: number): Scalar[][] {
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) => valueAt(row, column)),
  );
}

/** Titles of the columns. */
export const titles: readonly string[] = Array.from({ length: columnCount }, (_, column) => `Kolom ${column + 1}`);

/** Name of the sheet that is read. */
export const inputSheet = "Gelezen";

/** The sheet that is written, as one of our own. */
export const layout: SheetLayout = {
  key: "measured",
  name: "Geschreven",
  lead: [],
  columns: titles.map((title, column) => ({ key: `column${column}`, title, type: kindOf(column), width: 12 })),
  keyColumns: ["column0"],
  frozenColumns: 0,
  conditionalFormats: [],
  print: { orientation: "landscape" },
  place: "last",
};
