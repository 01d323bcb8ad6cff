import type { Range } from "../../../../core/workbook/ranges.ts";
import type { Shift } from "../book/range.ts";
import { integer, need } from "./arguments.ts";
import { Faked } from "./faked.ts";
import { checkInside, checkMayEdit, gridNow, sheetNow, whole } from "./grid-place.ts";
import type { Platform } from "./platform.ts";
import { fail } from "./problems.ts";

/** What a script does to the rows and columns of a `Sheet`. */
export abstract class SheetLines extends Faked {
  readonly typeName = "Sheet";
  readonly sheetId: number;

  constructor(platform: Platform, sheetId: number) {
    super(platform);
    this.sheetId = sheetId;
  }

  getLastRow(...given: unknown[]): number {
    need(given);
    return this.platform.book.lastUsed(gridNow(this.platform, this.sheetId)).row;
  }

  getLastColumn(...given: unknown[]): number {
    need(given);
    return this.platform.book.lastUsed(gridNow(this.platform, this.sheetId)).column;
  }

  getMaxRows(...given: unknown[]): number {
    need(given);
    return gridNow(this.platform, this.sheetId).rowCount;
  }

  getMaxColumns(...given: unknown[]): number {
    need(given);
    return gridNow(this.platform, this.sheetId).columnCount;
  }

  #shift(shift: Shift, like: number): void {
    const sheet = gridNow(this.platform, this.sheetId);
    if (shift.count < 1) fail("The number of rows or columns must be at least 1.");
    const size = shift.along === "rows" ? sheet.rowCount : sheet.columnCount;
    if (shift.at < 1 || shift.at > size + (shift.kind === "insert" ? 1 : 0))
      fail(`Those ${shift.along} are out of bounds.`);
    checkMayEdit(this.platform, sheet, touched(shift, whole(sheet)));
    this.platform.book.shift(this.sheetId, shift, like);
  }

  insertRowsAfter(...given: unknown[]): this {
    const [after, count] = need(given, integer, integer);
    if (after < 1) fail("Those rows are out of bounds.");
    this.#shift({ kind: "insert", along: "rows", at: after + 1, count }, after);
    return this;
  }

  insertRowsBefore(...given: unknown[]): this {
    const [before, count] = need(given, integer, integer);
    if (before > this.getMaxRows()) fail("Those rows are out of bounds.");
    this.#shift({ kind: "insert", along: "rows", at: before, count }, before);
    return this;
  }

  insertColumnsAfter(...given: unknown[]): this {
    const [after, count] = need(given, integer, integer);
    if (after < 1) fail("Those columns are out of bounds.");
    this.#shift({ kind: "insert", along: "columns", at: after + 1, count }, after);
    return this;
  }

  deleteRows(...given: unknown[]): void {
    const [at, count] = need(given, integer, integer);
    this.#shift({ kind: "delete", along: "rows", at, count }, 0);
  }

  deleteColumns(...given: unknown[]): void {
    const [at, count] = need(given, integer, integer);
    this.#shift({ kind: "delete", along: "columns", at, count }, 0);
  }

  setFrozenRows(...given: unknown[]): void {
    const [frozenRows] = need(given, integer);
    const { rowCount } = gridNow(this.platform, this.sheetId);
    if (frozenRows < 0 || frozenRows >= rowCount) fail("You can't freeze all visible rows.");
    changedSheet(this, { frozenRows });
  }

  setFrozenColumns(...given: unknown[]): void {
    const [frozenColumns] = need(given, integer);
    const { columnCount, merges } = gridNow(this.platform, this.sheetId);
    if (frozenColumns < 0 || frozenColumns >= columnCount) fail("You can't freeze all visible columns.");
    const cut = merges.some((one) => one.firstColumn <= frozenColumns && one.lastColumn > frozenColumns);
    if (cut) fail("You can't freeze columns which contain only part of a merged cell.");
    changedSheet(this, { frozenColumns });
  }

  setColumnWidths(...given: unknown[]): this {
    const [first, count, pixels] = need(given, integer, integer, integer);
    const sheet = gridNow(this.platform, this.sheetId);
    checkInside(sheet, { firstRow: 1, lastRow: 1, firstColumn: first, lastColumn: first + count - 1 });
    if (pixels < 0 || pixels > 2000) fail("Invalid argument: width");
    const columnWidths = new Map(sheet.columnWidths);
    for (let column = first; column < first + count; column += 1) columnWidths.set(column, pixels);
    changedSheet(this, { columnWidths });
    return this;
  }
}

/** Gives a sheet other properties, where whoever runs this may. */
export function changedSheet(
  { platform, sheetId }: SheetLines,
  change: Parameters<Platform["book"]["changeSheet"]>[1],
): void {
  checkMayEdit(platform, sheetNow(platform, sheetId));
  platform.book.changeSheet(sheetId, change);
}

/** The cells that a shift changes: lines that go, or the one that new ones come in front of. */
function touched({ along, at, count, kind }: Shift, all: Range): Range {
  const last = kind === "delete" ? at + count - 1 : at;
  return along === "rows" ? { ...all, firstRow: at, lastRow: last } : { ...all, firstColumn: at, lastColumn: last };
}
