import type { Problem } from "../records/problem.ts";
import { sentence } from "../text/sentence.ts";
import { applied } from "../workbook/apply.ts";
import type { AddColumn } from "../workbook/edit.ts";
import { columnNumber } from "../workbook/address.ts";
import { sheetNamed, type Sheet, type Snapshot } from "../workbook/snapshot.ts";
import { folded, rowKey } from "../workbook/table.ts";
import { readPeople, type ReadingOptions } from "./read-people.ts";
import type { Found, Reading, SheetReading } from "./reading.ts";

/** Header of the column with our codes: the word that the dictionary has for it, in both languages. */
export const codeTitle = "Code";

/** Characters. */
const width = 12;

/** Why the codes of a sheet are not written. */
type Refusal = "guess" | "taken" | "protected" | "other-file" | "rows-alike" | "unread";

/** The columns with codes that were asked for, and a word about sheets that get none. */
export interface AddedCodes {
  readonly edits: readonly AddColumn[];
  readonly problems: readonly Problem[];
  /** How many rows get a code. */
  readonly count: number;
}

type Coded = Found<{ readonly code: string }>;

/** Everybody who has a code, or gets one. */
function everybody({ groups, households, ambassadors }: Reading): readonly Coded[] {
  return [...groups, ...households, ...ambassadors];
}

/** Columns that rows can be told apart by: their title is theirs alone, and they are not among those never read. */
function keyTitles(sheet: Sheet, { headerRow, columns }: SheetReading): readonly (readonly [string, number])[] {
  const header = sheet.cells[headerRow - 1] ?? [];
  const refused = new Set(
    columns.filter((column) => column.refused !== undefined).map(({ column }) => columnNumber(column) - 1),
  );
  const times = new Map<string, number>();
  for (const cell of header) times.set(folded(cell), (times.get(folded(cell)) ?? 0) + 1);
  return header.flatMap((cell, index) => {
    const title = folded(cell);
    return title === "" || times.get(title) !== 1 || refused.has(index) ? [] : [[title, index] as const];
  });
}

/** True when the rows have keys that no row above them in the table has, so that each is found again. */
function tellsApart(sheet: Sheet, headerRow: number, indices: readonly number[], rows: readonly number[]): boolean {
  const first = new Map<string, number>();
  sheet.cells.slice(headerRow).forEach((cells, place) => {
    const key = rowKey(indices.map((index) => cells[index]));
    if (key !== "" && !first.has(key)) first.set(key, headerRow + 1 + place);
  });
  const own = new Set(first.values());
  return rows.every((row) => own.has(row));
}

/** The fewest columns that tell the rows apart, from the left: one, or else one more each time. */
function keyColumns(
  sheet: Sheet,
  reading: SheetReading,
  rows: readonly number[],
): readonly (readonly [string, number])[] | undefined {
  const all = keyTitles(sheet, reading);
  const single = all.find(([, index]) => tellsApart(sheet, reading.headerRow, [index], rows));
  if (single !== undefined) return [single];
  for (let count = 2; count <= all.length; count += 1) {
    const some = all.slice(0, count);
    if (tellsApart(sheet, reading.headerRow, some.map(([, index]) => index), rows)) return some; // prettier-ignore
  }
  return undefined;
}

/** The new column of one sheet, or why there is none. */
function columnFor(snapshot: Snapshot, reading: SheetReading, found: readonly Coded[]): AddColumn | Refusal {
  const sheet = sheetNamed(snapshot, reading.name);
  if (sheet === undefined) return "other-file";
  if (sheet.protected === true) return "protected";
  if (reading.columns.some(({ field, confidence }) => field === "code" && confidence === "guess")) return "guess";
  if ((sheet.cells[reading.headerRow - 1] ?? []).some((cell) => folded(cell) === folded(codeTitle))) return "taken";
  const keys = keyColumns(sheet, reading, found.map(({ row }) => row)); // prettier-ignore
  if (keys === undefined) return "rows-alike";
  const values = found.map(({ record, row }) => {
    const cells = sheet.cells[row - 1] ?? [];
    return { row: rowKey(keys.map(([, index]) => cells[index])), value: record.code };
  });
  const table = { sheet: sheet.name, headerRow: reading.headerRow, keyColumns: keys.map(([title]) => title) };
  return { kind: "add-column", table, title: codeTitle, type: "text", width, values };
}

/** Read again with the column there everybody has the same code as before, now as their own. */
function isReadAgain(snapshot: Snapshot, edit: AddColumn, found: readonly Coded[], options: ReadingOptions): boolean {
  const again = everybody(readPeople(applied(snapshot, [edit]), options));
  const codes = new Map(again.filter(({ sheet }) => sheet === edit.table.sheet).map((one) => [one.row, one]));
  return found.every(({ row, record }) => {
    const same = codes.get(row);
    return same?.record.code === record.code && same.proposed !== true && !same.blocked;
  });
}

function told(sheet: string, reason: Refusal): Problem {
  const remedy = sentence("remedy-codes-not-added", { reason });
  return { level: "warning", sheet, told: sentence("codes-not-added", { sheet, reason }), remedy };
}

/** Everybody on a sheet whose code is ours, where it has no column of codes. */
function withoutCodes(reading: Reading, sheet: SheetReading): readonly Coded[] {
  const found = everybody(reading).filter((one) => one.sheet === sheet.name && one.proposed === true && !one.blocked);
  const hasCodes = sheet.columns.some(({ field, confidence }) => field === "code" && confidence === "sure");
  return hasCodes ? [] : found;
}

/** The sheets on which nobody has a code, so that a column with ours could be added. */
export function sheetsWithoutCodes(reading: Reading): readonly string[] {
  return reading.sheets.filter((sheet) => withoutCodes(reading, sheet).length > 0).map(({ name }) => name);
}

/**
 * One new column `Code` at the right of every list on which nobody has a code, with the codes that we proposed: after it
 * people have the same codes whatever is sorted or changed. A list with a column of codes gets none, also where it has gaps.
 */
export function addedCodes(snapshot: Snapshot, reading: Reading, options: ReadingOptions): AddedCodes {
  const edits: AddColumn[] = [];
  const problems: Problem[] = [];
  for (const sheet of reading.sheets) {
    const found = withoutCodes(reading, sheet);
    if (found.length === 0) continue;
    const column = columnFor(snapshot, sheet, found);
    if (typeof column === "string") problems.push(told(sheet.name, column));
    else if (isReadAgain(snapshot, column, found, options)) edits.push(column);
    else problems.push(told(sheet.name, "unread"));
  }
  return { edits, problems, count: edits.reduce((sum, { values }) => sum + values.length, 0) };
}
