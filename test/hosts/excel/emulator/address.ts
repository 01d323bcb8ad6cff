import { columnLetters, columnNumber } from "../../../../core/workbook/address.ts";
import { refuse } from "./problem.ts";
import { columnLimit, coversColumns, coversRows, rowLimit, type Rect } from "./rect.ts";

/** Cells, and the sheet they are on when the address says so. */
export interface Address {
  readonly sheet?: string;
  readonly rect: Rect;
}

interface Corner {
  readonly row?: number;
  readonly column?: number;
}

const cornerPattern = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/iu;

function corner(text: string): Corner | undefined {
  const found = cornerPattern.exec(text);
  if (found === null || text === "" || text === "$") return undefined;
  const column = found[1] === undefined ? undefined : columnNumber(found[1].toUpperCase()) - 1;
  const row = found[2] === undefined ? undefined : Number(found[2]) - 1;
  if ((column ?? 0) >= columnLimit || (row ?? 0) >= rowLimit || (row ?? 0) < 0) return undefined;
  return { ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}

/** The cells of `A1`, `$A$1:$B$2`, `A:C` or `4:4`; undefined for anything else. */
export function rectOf(text: string): Rect | undefined {
  const parts = text.split(":");
  const corners = parts.map(corner);
  const [first, last = first] = corners;
  if (first === undefined || last === undefined || corners.length > 2 || corners.includes(undefined)) return undefined;
  const shape = (one: Corner): string => `${String(one.row !== undefined)}${String(one.column !== undefined)}`;
  if (shape(first) !== shape(last)) return undefined;
  if (parts.length === 1 && (first.row === undefined || first.column === undefined)) return undefined;
  const rows = [first.row ?? 0, last.row ?? rowLimit - 1];
  const columns = [first.column ?? 0, last.column ?? columnLimit - 1];
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
}

/** An address with or without a sheet, `'It''s'!A1:B2`; undefined where it is none. */
export function addressOf(text: string): Address | undefined {
  const parts = /^=?(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^'!]+)$/su.exec(text.trim());
  const rect = rectOf(parts?.[3] ?? "");
  if (rect === undefined) return undefined;
  const sheet = parts?.[1]?.replace(/''/gu, "'") ?? parts?.[2];
  return sheet === undefined ? { rect } : { sheet, rect };
}

/** The cells of an address, or `InvalidArgument` as Excel says it. */
export function neededAddress(text: string): Address {
  return addressOf(text) ?? refuse("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
}

function mark(row: number | undefined, column: number | undefined, dollar: string): string {
  const letters = column === undefined ? "" : `${dollar}${columnLetters(column + 1)}`;
  return row === undefined ? letters : `${letters}${dollar}${row + 1}`;
}

/** `A1:B2`, `A:C` or `4:4`, with `$` before each part where `dollar` is `"$"`. */
export function rectText(rect: Rect, dollar: "" | "$" = ""): string {
  const ofColumns = coversRows(rect) && !coversColumns(rect);
  const ofRows = coversColumns(rect);
  const first = mark(ofColumns ? undefined : rect.top, ofRows ? undefined : rect.left, dollar);
  const last = mark(ofColumns ? undefined : rect.bottom, ofRows ? undefined : rect.right, dollar);
  return first === last && !ofColumns && !ofRows ? first : `${first}:${last}`;
}

/** The name of a sheet as it stands before `!`. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/iu.test(name);
  return plain ? name : `'${name.replace(/'/gu, "''")}'`;
}
