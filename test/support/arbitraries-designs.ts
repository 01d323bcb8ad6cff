import * as fc from "fast-check";
import type { Choice, ColumnDesign, SheetDesign } from "../../core/sheets/design.ts";
import type { Wanted, WantedRow } from "../../core/sheets/synced.ts";
import type { Cell } from "../../core/workbook/cell.ts";
import { storedRows } from "../../core/workbook/stored.ts";
import { sheetWithKey, type Sheet, type Snapshot } from "../../core/workbook/snapshot.ts";
import { columnType, scalar, text } from "./arbitraries.ts";
import type { Draw } from "./arbitraries-edits.ts";

const statuses: readonly Choice[] = [
  { value: "open", words: { nl: "open", en: "open" } },
  { value: "done", words: { nl: "klaar", en: "done" } },
  { value: "Not-Applicable", words: { nl: "n.v.t.", en: "n/a" } },
];

/** A design of two to five columns, the first of them naming the rows, sometimes with a second of codes. */
export function drawnDesign(draw: Draw): SheetDesign {
  const columns = Array.from({ length: draw(fc.integer, { min: 2, max: 5 }) }, (_, place): ColumnDesign => {
    const isKey = place === 0;
    const offers = draw(fc.boolean) && !isKey;
    return {
      key: `column-${place}`,
      title: { nl: `Kolom ${place}`, en: isKey || draw(fc.boolean) ? `Column ${place}` : `Kolom ${place}` },
      type: isKey ? "text" : draw(columnType),
      width: 12,
      ...(offers ? { choices: statuses } : {}),
      ...(draw(fc.boolean) ? { hint: { title: { nl: "Let op", en: "Mind" }, text: { nl: "Zo", en: "So" } } } : {}),
      filledBy: !isKey && draw(fc.boolean) ? "people" : "us",
    };
  });
  const second = columns.filter((column) => column.choices !== undefined && column.filledBy === "us").slice(0, 1);
  return {
    key: "drawn",
    name: { nl: "Getrokken", en: "Drawn" },
    lead: draw(fc.boolean) ? [{ nl: "Titel", en: "Title" }] : [],
    columns,
    keyColumns: ["column-0", ...(draw(fc.boolean) ? second.map((column) => column.key) : [])],
    frozenColumns: 1,
    emphases: [],
    print: { orientation: "portrait" },
    place: "last",
  };
}

function drawnValue(draw: Draw, column: ColumnDesign): Cell {
  return column.choices === undefined ? draw(scalar) : (draw(code) ?? null);
}

const code = (): fc.Arbitrary<string | null> => fc.constantFrom("open", "done", "Not-Applicable", "iets anders", null);

/** Rows that a job may want: a key each, and values for most columns. */
export function drawnRows(draw: Draw, design: SheetDesign): WantedRow[] {
  return Array.from({ length: draw(fc.nat, { max: 6 }) }, () => {
    const cells = design.columns.map((column, place): [string, Cell][] => {
      if (place === 0) return [[column.key, `K-${draw(fc.nat, { max: 9 })}${draw(fc.boolean) ? "" : draw(text)}`]];
      if (design.keyColumns.includes(column.key)) return [[column.key, draw(code)]];
      return draw(fc.nat, { max: 4 }) === 0 ? [] : [[column.key, drawnValue(draw, column)]];
    });
    return Object.fromEntries(cells.flat());
  });
}

/** What a job wants of a design. */
export function drawnWanted(draw: Draw, design: SheetDesign): Wanted {
  return { design, rows: drawnRows(draw, design), others: draw(fc.boolean) ? "keep" : "remove" };
}

/** The workbook with another version of one of our sheets. */
export function withOwn(snapshot: Snapshot, key: string, changed: (sheet: Sheet) => Sheet): Snapshot {
  const sheet = sheetWithKey(snapshot, key);
  if (sheet === undefined) return snapshot;
  const other = changed(sheet);
  return {
    sheets: snapshot.sheets.map((one) => (one === sheet ? other : one)),
    sheetNames: snapshot.sheetNames.map((name) => (name === sheet.name ? other.name : name)),
  };
}

/** The sheet with other rows below its header. */
export function withRows(sheet: Sheet, rows: readonly (readonly (Cell | undefined)[])[]): Sheet {
  return { ...sheet, cells: storedRows([...sheet.cells.slice(0, sheet.headerRow), ...rows]) };
}

/** The rows below the header. */
export function rowsBelow(sheet: Sheet): readonly (readonly Cell[])[] {
  return sheet.cells.slice(sheet.headerRow);
}

/**
 * What people do to a sheet of ours between two runs: rename it, add a column of their own, type in the columns that are
 * theirs, sort the rows, and write lines without a key in between.
 */
export function afterPeople(draw: Draw, snapshot: Snapshot, design: SheetDesign): Snapshot {
  return withOwn(snapshot, design.key, (sheet) => {
    const adds = draw(fc.boolean);
    const typed = rowsBelow(sheet).map((row) => [
      ...design.columns.map((column, index): Cell => {
        const types = column.filledBy === "people" && draw(fc.boolean);
        return types ? draw(scalar) : (row[index] ?? null);
      }),
      ...(adds ? [draw(scalar)] : []),
    ]);
    const order = draw(fc.shuffledSubarray<number>, [...typed.keys()], { minLength: typed.length });
    const note = (): Cell[] =>
      design.columns.map((column) => (design.keyColumns.includes(column.key) ? null : draw(scalar)));
    const rows = order.flatMap((index) => [typed[index] ?? [], ...(draw(fc.nat, { max: 3 }) === 0 ? [note()] : [])]);
    const header = [...(sheet.cells[sheet.headerRow - 1] ?? []), ...(adds ? ["Eigen kolom"] : [])];
    const above = [...sheet.cells.slice(0, sheet.headerRow - 1), header];
    return { ...sheet, name: draw(fc.boolean) ? "Zelf genoemd" : sheet.name, cells: storedRows([...above, ...rows]) };
  });
}
