import { isEmpty, type Cell } from "./cell.ts";
import { formatWith, plain, type CellFormat, type FormatScalar } from "./format.ts";
import { columnLimit, coversColumns, coversRows, type Rect } from "./rect.ts";

type Row = (Cell | undefined)[];

/** The cells of one sheet: those that were touched, and the looks of whole rows and columns. */
export class Grid {
  private readonly rows: (Row | undefined)[] = [];
  /** True once a formula stood in it: without one there is no need to look for what refers to cells that move. */
  hasFormulas = false;
  private readonly columnFormats = new Map<number, CellFormat>();
  private readonly rowFormats = new Map<number, CellFormat>();

  /** The cell as it was touched; undefined where it never was. */
  at(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  /** Gives a cell another content; its format stays. */
  setContent(row: number, column: number, content: Omit<Cell, "format">): void {
    const format = this.rows[row]?.[column]?.format;
    this.put(row, column, format === undefined ? content : { ...content, format });
  }

  /** Gives a cell all it has. */
  put(row: number, column: number, cell: Cell | undefined): void {
    if (cell?.formula !== undefined) this.hasFormulas = true;
    const standing = this.rows[row];
    if (standing !== undefined) standing[column] = cell;
    else if (cell !== undefined) {
      const fresh: Row = [];
      fresh[column] = cell;
      this.rows[row] = fresh;
    }
  }

  /** What a cell looks like: its own format, else that of its row, else that of its column. */
  formatAt(row: number, column: number): CellFormat {
    return this.rows[row]?.[column]?.format ?? this.rowFormats.get(row) ?? this.columnFormats.get(column) ?? plain;
  }

  /** Changes the look of cells; whole rows and columns remember it for cells that come. */
  setFormat(rect: Rect, path: string, value: FormatScalar): void {
    this.mapFormats(rect, (format) => formatWith(format, path, value));
  }

  /** Takes the looks of cells away. */
  clearFormats(rect: Rect): void {
    this.mapFormats(rect, () => plain);
  }

  private mapFormats(rect: Rect, change: (format: CellFormat) => CellFormat): void {
    const changed = remembered(change);
    if (coversRows(rect)) this.mapColumnFormats(rect, changed);
    else if (coversColumns(rect)) this.mapRowFormats(rect, changed);
    else this.mapCellFormats(rect, changed);
  }

  private mapColumnFormats(rect: Rect, change: (format: CellFormat) => CellFormat): void {
    for (let column = rect.left; column <= rect.right; column += 1) {
      this.columnFormats.set(column, change(this.columnFormats.get(column) ?? plain));
    }
    this.mapTouched(rect, change);
  }

  private mapRowFormats(rect: Rect, change: (format: CellFormat) => CellFormat): void {
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      this.rowFormats.set(row, change(this.rowFormats.get(row) ?? plain));
    }
    this.mapTouched(rect, change);
  }

  private mapTouched(rect: Rect, change: (format: CellFormat) => CellFormat): void {
    this.forEach(rect, (cell, row, column) => {
      this.put(row, column, { ...cell, format: change(this.formatAt(row, column)) });
    });
  }

  private mapCellFormats(rect: Rect, change: (format: CellFormat) => CellFormat): void {
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        this.put(row, column, { ...this.at(row, column), format: change(this.formatAt(row, column)) });
      }
    }
  }

  /** Visits the touched cells of a rectangle, by row. */
  forEach(rect: Rect, visit: (cell: Cell, row: number, column: number) => void): void {
    const last = Math.min(rect.bottom, this.rows.length - 1);
    for (let row = rect.top; row <= last; row += 1) {
      const cells = this.rows[row];
      if (cells === undefined) continue;
      const end = Math.min(rect.right, cells.length - 1);
      for (let column = rect.left; column <= end; column += 1) {
        const cell = cells[column];
        if (cell !== undefined) visit(cell, row, column);
      }
    }
  }

  /** The smallest rectangle around the touched cells within another; only those with something in them if asked so. */
  used(within: Rect, valuesOnly: boolean): Rect | undefined {
    let found: Rect | undefined;
    this.forEach(within, (cell, row, column) => {
      if (isEmpty(cell) && (valuesOnly || (cell.format ?? plain) === plain)) return;
      found = {
        top: Math.min(found?.top ?? row, row),
        left: Math.min(found?.left ?? column, column),
        bottom: Math.max(found?.bottom ?? row, row),
        right: Math.max(found?.right ?? column, column),
      };
    });
    return found;
  }

  /** Puts empty rows in; they look like the row above. */
  insertRows(top: number, count: number): void {
    const above = top === 0 ? undefined : this.rows[top - 1];
    const fresh = (): Row =>
      (above ?? []).map((cell) => (cell?.format === undefined ? undefined : { format: cell.format }));
    if (top < this.rows.length) this.rows.splice(top, 0, ...Array.from({ length: count }, fresh));
    moveKeys(this.rowFormats, top, count);
  }

  /** Takes rows out. */
  deleteRows(top: number, count: number): void {
    this.rows.splice(top, count);
    moveKeys(this.rowFormats, top, -count);
  }

  /** Puts empty columns in; they look like the column to the left. */
  insertColumns(left: number, count: number): void {
    for (const cells of this.rows) {
      if (cells === undefined || left >= cells.length) continue;
      const format = left === 0 ? undefined : cells[left - 1]?.format;
      cells.splice(left, 0, ...Array.from({ length: count }, () => (format === undefined ? undefined : { format })));
    }
    moveKeys(this.columnFormats, left, count);
  }

  /** Takes columns out. */
  deleteColumns(left: number, count: number): void {
    for (const cells of this.rows) cells?.splice(left, count);
    moveKeys(this.columnFormats, left, -count);
  }

  /** Moves cells over others, which are gone; where they stood is blank. */
  move(from: Rect, rows: number, columns: number): void {
    const moving: (readonly [row: number, column: number, cell: Cell])[] = [];
    this.forEach(from, (cell, row, column) => moving.push([row, column, cell]));
    for (const [row, column] of moving) this.put(row, column, undefined);
    for (const [row, column, cell] of moving) this.put(row + rows, column + columns, cell);
  }

  /** A copy that shares no list. */
  copy(): Grid {
    const copied = new Grid();
    copied.hasFormulas = this.hasFormulas;
    this.rows.forEach((cells, row) => {
      copied.rows[row] = cells?.slice();
    });
    for (const [column, format] of this.columnFormats) copied.columnFormats.set(column, format);
    for (const [row, format] of this.rowFormats) copied.rowFormats.set(row, format);
    return copied;
  }
}

/** The same, answering from memory where it was asked before: thousands of cells share one format. */
function remembered(change: (format: CellFormat) => CellFormat): (format: CellFormat) => CellFormat {
  const known = new Map<CellFormat, CellFormat>();
  return (format) => {
    const answer = known.get(format) ?? change(format);
    known.set(format, answer);
    return answer;
  };
}

/** Renumbers what is kept by row or column: `count` came in at `start`, or that many went where it is negative. */
export function moveKeys<Value>(kept: Map<number, Value>, start: number, count: number): void {
  const entries = [...kept];
  kept.clear();
  for (const [key, value] of entries) {
    if (key < start) kept.set(key, value);
    else if (key + count >= start && key + count < columnLimit * 64) kept.set(key + count, value);
  }
}
