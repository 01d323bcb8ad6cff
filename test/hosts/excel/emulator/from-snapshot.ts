import { isFormula, type Cell as CoreCell, type Scalar } from "../../../../core/workbook/cell.ts";
import type { Sheet } from "../../../../core/workbook/snapshot.ts";
import type { Cell } from "./cell.ts";
import type { PlainBook, PlainSheet } from "./plain.ts";
import { numberFormat } from "./format.ts";
import { serialOf } from "./serial.ts";

/** How the dates of coordinators usually look. */
const dateFormat = "dd-mm-yyyy";
const momentFormat = "dd-mm-yyyy hh:mm";

/** A day or moment as Excel keeps it; undefined for any other text. */
function dated(text: string): Cell | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/u.exec(text);
  if (found === null) return undefined;
  const parts: readonly (string | undefined)[] = found.slice(1);
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0] = parts.map((part) => Number(part ?? 0));
  const serial = serialOf({ year, month, day });
  // Before March 1900 Excel counts other days than the calendar; such text stays text.
  if (serial === undefined || serial <= 60 || hours > 23 || minutes > 59) return undefined;
  if (found[4] === undefined) return { value: serial, format: { [numberFormat]: dateFormat } };
  const value = serial + (hours * 60 + minutes) / 1440;
  return { value, format: { [numberFormat]: momentFormat } };
}

function cellFrom(value: Scalar): Cell | null {
  if (value === null) return null;
  return (typeof value === "string" ? dated(value) : undefined) ?? { value };
}

function plainCell(cell: CoreCell): Cell | null {
  if (!isFormula(cell)) return cellFrom(cell);
  const value = cellFrom(cell.value);
  return { ...value, formula: `=${cell.formula}` };
}

/** What of a sheet goes into Excel: its cells, what hides them and what is merged. Nothing of ours is recognised. */
function plainSheet(sheet: Sheet): PlainSheet {
  return {
    name: sheet.name,
    rows: sheet.cells.map((row) => row.map(plainCell)),
    visibility: sheet.hidden === true ? "Hidden" : "Visible",
    merges: sheet.merges ?? [],
    hiddenRows: (sheet.hiddenRows ?? []).map((row) => row - 1),
    hiddenColumns: (sheet.hiddenColumns ?? []).map((column) => column - 1),
    ...(sheet.protected === true ? { protection: {} } : {}),
  };
}

/** A coordinator's workbook as Excel would hold it: dates as serial numbers with a format, text as text. */
export function plainFrom(sheets: readonly Sheet[]): PlainBook {
  return { sheets: sheets.map(plainSheet) };
}
