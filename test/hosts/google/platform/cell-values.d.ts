import { type Cell, type CellFormat, type CellValue } from "../book/cell.ts";
import type { Platform } from "./platform.ts";
/** What `getValues` gives for a cell: a number under a date format is an instant of the zone of the spreadsheet. */
export declare function givenValue(platform: Platform, value: CellValue | undefined, format: CellFormat | undefined): unknown;
/** A cell after a script put a value in it, as `setValues` does: text is read as if somebody typed it. */
export declare function writtenCell(platform: Platform, cell: Cell | undefined, value: unknown): Cell;
