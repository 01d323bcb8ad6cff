import { parsedRange } from "../../../../../core/workbook/references.ts";
import type { Range } from "../../../../../core/workbook/ranges.ts";
import type { Book } from "../../book/book.ts";
import type { SheetState } from "../../book/state.ts";
import { cellAnswer } from "./cell-answer.ts";
import { masked, maskOf, type Mask } from "./mask.ts";
import { refused } from "./refused.ts";

/** What `spreadsheets.get` is asked. */
export interface GetParameters {
  readonly fields: string;
  /** In A1 notation; none is everything. */
  readonly ranges: readonly string[];
}

/** A part of a sheet that is asked for. */
interface Asked {
  readonly sheet: number;
  readonly range: Range;
}

function whole(sheet: SheetState): Range {
  return { firstRow: 1, firstColumn: 1, lastRow: sheet.rowCount, lastColumn: sheet.columnCount };
}

function within(range: Range, sheet: SheetState): Range {
  const { lastRow, lastColumn } = whole(sheet);
  return { ...range, lastRow: Math.min(range.lastRow, lastRow), lastColumn: Math.min(range.lastColumn, lastColumn) };
}

function asked(book: Book, text: string): Asked {
  const parts = /^(?:'((?:[^']|'')*)'|([^'!]+))(?:!([^!]+))?$/su.exec(text);
  const name = parts?.[1]?.replace(/''/gu, "'") ?? parts?.[2] ?? "";
  const sheet = book.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const named = book.state.names.find((one) => one.name.toLowerCase() === text.toLowerCase());
  if (sheet === undefined && named?.range !== undefined) return { sheet: named.sheet, range: named.range };
  const range = parts?.[3] === undefined ? undefined : parsedRange(parts[3]);
  if (sheet?.kind !== "GRID" || (parts?.[3] !== undefined && range === undefined)) {
    return refused(`Unable to parse range: ${text}`);
  }
  return { sheet: sheet.id, range: within(range ?? whole(sheet), sheet) };
}

/** Zero is what an absent number means, so that it is left out, as Google leaves it out of parts of sheets. */
function unlessZero(name: string, value: number): object {
  return value === 0 ? {} : { [name]: value };
}

/** A range as the API answers it: whole sheets have no ends. */
function gridRange(sheetId: number, range: Range | undefined): object {
  if (range === undefined) return unlessZero("sheetId", sheetId);
  return {
    ...unlessZero("sheetId", sheetId),
    ...unlessZero("startRowIndex", range.firstRow - 1),
    endRowIndex: range.lastRow,
    ...unlessZero("startColumnIndex", range.firstColumn - 1),
    endColumnIndex: range.lastColumn,
  };
}

function linesAnswer(
  hidden: ReadonlySet<number>,
  filtered: ReadonlySet<number>,
  first: number,
  last: number,
): object[] {
  return Array.from({ length: last - first + 1 }, (_, place) => ({
    ...(hidden.has(first + place) ? { hiddenByUser: true } : {}),
    ...(filtered.has(first + place) ? { hiddenByFilter: true } : {}),
  }));
}

/** Rows that the filter of a sheet hides. */
function filteredRows(sheet: SheetState): ReadonlySet<number> {
  const { filter } = sheet;
  const rows = new Set<number>();
  if (filter === undefined) return rows;
  for (let row = filter.range.firstRow + 1; row <= filter.range.lastRow; row += 1) {
    for (const [column, values] of filter.hiddenValues) {
      const value = sheet.rows[row - 1]?.[column - 1]?.value;
      if (value !== undefined && typeof value !== "object" && values.includes(String(value))) rows.add(row);
    }
  }
  return rows;
}

function dataAnswer(book: Book, sheet: SheetState, { firstRow, firstColumn, lastRow, lastColumn }: Range): object {
  const last = Math.min(lastRow, sheet.rows.length);
  const rowData = Array.from({ length: Math.max(0, last - firstRow + 1) }, (_, place) => {
    const row = firstRow + place;
    const cells = (sheet.rows[row - 1] ?? []).slice(firstColumn - 1, lastColumn);
    const values = Array.from(cells, (cell, index) =>
      cell === undefined ? {} : cellAnswer(book, sheet, { row, column: firstColumn + index }, cell),
    );
    return values.length === 0 ? {} : { values };
  });
  return {
    ...unlessZero("startRow", firstRow - 1),
    ...unlessZero("startColumn", firstColumn - 1),
    ...(rowData.length === 0 ? {} : { rowData }),
    rowMetadata: linesAnswer(sheet.hiddenRows, filteredRows(sheet), firstRow, lastRow),
    columnMetadata: linesAnswer(sheet.hiddenColumns, new Set(), firstColumn, lastColumn),
  };
}

function protectionsAnswer(sheet: SheetState, user: string): object[] {
  return sheet.protections.map(({ id, range, isWarningOnly, editors }) => ({
    protectedRangeId: id,
    range: gridRange(sheet.id, range),
    ...(isWarningOnly ? { warningOnly: true } : {}),
    ...(isWarningOnly || editors.includes(user) ? { requestingUserCanEdit: true } : {}),
  }));
}

function sheetAnswer(
  book: Book,
  sheet: SheetState,
  { user, data }: { readonly user: string; readonly data: readonly Range[] },
): object {
  const index = book.sheets.indexOf(sheet);
  const grid =
    sheet.kind === "GRID" ? { gridProperties: { rowCount: sheet.rowCount, columnCount: sheet.columnCount } } : {};
  const metadata = book.state.metadata.filter((one) => one.sheet === sheet.id && one.lines === undefined);
  const list = (name: string, items: readonly object[]): object => (items.length === 0 ? {} : { [name]: items });
  return {
    properties: {
      sheetId: sheet.id,
      title: sheet.name,
      index,
      sheetType: sheet.kind,
      ...(sheet.isHidden ? { hidden: true } : {}),
      ...grid,
    },
    ...list(
      "merges",
      sheet.merges.map((range) => gridRange(sheet.id, range)),
    ),
    ...list("protectedRanges", protectionsAnswer(sheet, user)),
    ...list(
      "charts",
      sheet.charts.map(({ id }) => ({ chartId: id })),
    ),
    ...list(
      "developerMetadata",
      metadata.map(({ id, key, value }) => ({ metadataId: id, metadataKey: key, metadataValue: value })),
    ),
    ...list("data", sheet.kind === "GRID" ? data.map((range) => dataAnswer(book, sheet, range)) : []),
  };
}

function asksData(mask: Mask): boolean {
  return mask.get("sheets")?.has("data") === true || mask.get("sheets")?.size === 0;
}

/** The answer to `spreadsheets.get` for somebody with this address. */
export function got(book: Book, id: string, { fields, ranges }: GetParameters, user: string): unknown {
  const mask = maskOf(fields);
  const places = ranges.map((range) => asked(book, range));
  const sheets = book.sheets.filter((sheet) => ranges.length === 0 || places.some((place) => place.sheet === sheet.id));
  const dataOf = (sheet: SheetState): readonly Range[] => {
    if (!asksData(mask)) return [];
    return ranges.length === 0
      ? [whole(sheet)]
      : places.filter((place) => place.sheet === sheet.id).map(({ range }) => range);
  };
  const namedRanges = book.state.names.map(({ id: namedRangeId, name, sheet, range }) => ({
    namedRangeId: String(namedRangeId),
    name,
    ...(range === undefined ? {} : { range: gridRange(sheet, range) }),
  }));
  const answer = {
    spreadsheetId: id,
    properties: { title: book.state.title, locale: book.state.locale, timeZone: book.state.zone },
    ...(namedRanges.length === 0 ? {} : { namedRanges }),
    sheets: sheets.map((sheet) => sheetAnswer(book, sheet, { user, data: dataOf(sheet) })),
  };
  return masked(answer, mask);
}
