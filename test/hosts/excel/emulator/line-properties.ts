import { record } from "./arguments.ts";
import { Area } from "./area.ts";
import { linkAt } from "./links.ts";
import { refuse } from "./problem.ts";
import { columnsOf, isUnbounded, rowsOf } from "./rect.ts";
import { quotedSheet, rectText } from "./address.ts";

type Line = Readonly<Record<string, unknown>>;

/** What can be asked of a row or column, by its name. */
type Readers = Readonly<Record<string, (place: number) => unknown>>;

function asked(options: unknown, readers: Readers, place: number): Line {
  const wanted = Object.entries(record(options)).filter(([, isWanted]) => isWanted !== false);
  const values = wanted.map(([name]): readonly [string, unknown] => {
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    return [name, (read ?? refuse("NotInEmulator", `${name} of rows and columns`))(place)];
  });
  return Object.fromEntries(values);
}

function numbers(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => first + place);
}

/** What `getRowProperties` gives: a record for each row. */
export function rowProperties({ sheet, rect }: Area, options: unknown): readonly Line[] {
  if (isUnbounded(rect) && rowsOf(rect) > 100_000) refuse("InvalidArgument");
  const readers: Readers = {
    address: (row) => `${quotedSheet(sheet.name)}!${rectText({ ...rect, top: row, bottom: row })}`,
    rowHidden: (row) => sheet.hiddenRows.has(row),
    rowIndex: (row) => row,
  };
  return numbers(rect.top, rowsOf(rect)).map((row) => asked(options, readers, row));
}

/** What `getColumnProperties` gives: a record for each column. */
export function columnProperties({ sheet, rect }: Area, options: unknown): readonly Line[] {
  const readers: Readers = {
    address: (column) => `${quotedSheet(sheet.name)}!${rectText({ ...rect, left: column, right: column })}`,
    columnHidden: (column) => sheet.hiddenColumns.has(column),
    columnIndex: (column) => column,
  };
  return numbers(rect.left, columnsOf(rect)).map((column) => asked(options, readers, column));
}

/** What `getCellProperties` gives: a record for each cell, in rows. */
export function cellProperties({ sheet, rect }: Area, options: unknown): readonly (readonly Line[])[] {
  if (isUnbounded(rect)) refuse("InvalidArgument");
  return numbers(rect.top, rowsOf(rect)).map((row) => {
    const readers: Readers = {
      hyperlink: (column) => linkAt(new Area(sheet, { top: row, bottom: row, left: column, right: column })),
    };
    return numbers(rect.left, columnsOf(rect)).map((column) => asked(options, readers, column));
  });
}
