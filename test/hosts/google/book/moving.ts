import type { Cell } from "./cell.ts";
import { without } from "./without.ts";
import { movedLine, movedRange, movedSpan, type Shift } from "./range.ts";
import type { Chart, Metadata, NamedRange, Row, SheetState } from "./state.ts";

/** What a new line takes over of its neighbour: its looks and rules, not its content or notes. */
function inherited(cell: Cell | undefined): Cell | undefined {
  if (cell?.format === undefined && cell?.validation === undefined) return undefined;
  return {
    ...(cell.format === undefined ? {} : { format: cell.format }),
    ...(cell.validation === undefined ? {} : { validation: cell.validation }),
  };
}

function trimmed(cells: readonly (Cell | undefined)[]): Row {
  const kept = cells.slice();
  while (kept.length > 0 && kept[kept.length - 1] === undefined) kept.pop();
  return kept;
}

function withNewRows(rows: readonly Row[], { at, count }: Shift, like: number): readonly Row[] {
  const fresh = trimmed((rows[like - 1] ?? []).map(inherited));
  // Rows behind the last one in use need no place of their own.
  if (at > rows.length && fresh.length === 0) return rows;
  const before = rows.slice(0, at - 1);
  while (before.length < at - 1) before.push([]);
  return [...before, ...Array.from({ length: count }, () => fresh), ...rows.slice(at - 1)];
}

function withNewColumns(row: Row, { at, count }: Shift, like: number): Row {
  const fresh = inherited(row[like - 1]);
  if (at > row.length && fresh === undefined) return row;
  const before = row.slice(0, at - 1);
  while (before.length < at - 1) before.push(undefined);
  return trimmed([...before, ...Array.from({ length: count }, () => fresh), ...row.slice(at - 1)]);
}

function movedRows(sheet: SheetState, shift: Shift, like: number): readonly Row[] {
  const { at, count } = shift;
  if (shift.along === "rows") {
    if (shift.kind === "insert") return withNewRows(sheet.rows, shift, like);
    return [...sheet.rows.slice(0, at - 1), ...sheet.rows.slice(at - 1 + count)];
  }
  if (shift.kind === "insert") return sheet.rows.map((row) => withNewColumns(row, shift, like));
  return sheet.rows.map((row) => trimmed([...row.slice(0, at - 1), ...row.slice(at - 1 + count)]));
}

function movedKeys(sizes: ReadonlyMap<number, number>, shift: Shift): ReadonlyMap<number, number> {
  const moved = new Map<number, number>();
  for (const [line, size] of sizes) {
    const now = movedLine(line, shift);
    if (now !== undefined) moved.set(now, size);
  }
  return moved;
}

function movedLines(lines: ReadonlySet<number>, shift: Shift): ReadonlySet<number> {
  return new Set([...lines].map((line) => movedLine(line, shift)).filter((line) => line !== undefined));
}

function movedChart(chart: Chart, shift: Shift): Chart {
  const { row, column } = chart.position;
  const position =
    shift.along === "rows"
      ? { ...chart.position, row: movedLine(row, shift) ?? shift.at }
      : { ...chart.position, column: movedLine(column, shift) ?? shift.at };
  return { ...chart, position };
}

/** The charts of a sheet, on whichever, after a shift on the sheet with this id: they draw the same cells as before. */
export function movedCharts(sheet: SheetState, id: number, shift: Shift): SheetState {
  const charts = sheet.charts.map((chart) => {
    const ranges = chart.ranges.flatMap((range) => (range.sheet === id ? movedAll([range], shift) : [range]));
    return { ...chart, ranges };
  });
  return charts.length === 0 ? sheet : { ...sheet, charts };
}

function movedAll<Item extends SheetState["merges"][number]>(ranges: readonly Item[], shift: Shift): Item[] {
  return ranges.flatMap((range) => {
    const moved = movedRange(range, shift);
    return moved === undefined ? [] : [{ ...range, ...moved }];
  });
}

/** What hangs on ranges of the sheet, after a shift on it. */
function movedRules(sheet: SheetState, shift: Shift): Partial<SheetState> {
  const merges = movedAll(sheet.merges, shift).filter(
    (one) => one.firstRow !== one.lastRow || one.firstColumn !== one.lastColumn,
  );
  const conditionalRules = sheet.conditionalRules.flatMap((rule) => {
    const ranges = movedAll(rule.ranges, shift);
    return ranges.length === 0 ? [] : [{ ...rule, ranges }];
  });
  const protections = sheet.protections.flatMap((one) => {
    const unprotected = movedAll(one.unprotected, shift);
    if (one.range === undefined) return [{ ...one, unprotected }];
    const range = movedRange(one.range, shift);
    return range === undefined ? [] : [{ ...one, range, unprotected }];
  });
  const charts = sheet.charts.map((chart) => movedChart(chart, shift));
  return { merges, conditionalRules, protections, charts };
}

function movedFilter(sheet: SheetState, shift: Shift): SheetState {
  if (sheet.filter === undefined) return sheet;
  const range = movedRange(sheet.filter.range, shift);
  if (range === undefined) return without(sheet, "filter");
  const along = shift.along === "columns";
  const entries = [...sheet.filter.hiddenValues].flatMap(([column, values]) => {
    const now = along ? movedLine(column, shift) : column;
    return now === undefined ? [] : [[now, values] as const];
  });
  return { ...sheet, filter: { range, hiddenValues: new Map(entries) } };
}

/** Freezing grows when lines come in above its edge, and shrinks when some of it go. */
function movedEdge(edge: number, { kind, at, count }: Shift): number {
  if (at > edge) return edge;
  return kind === "insert" ? edge + count : edge - Math.min(count, edge - at + 1);
}

/**
 * A sheet after lines came in or went. `like` is the line whose looks and rules new ones take over; formulas are not
 * touched here, because those of other sheets follow too.
 */
export function movedSheet(sheet: SheetState, shift: Shift, like: number): SheetState {
  const isRows = shift.along === "rows";
  const grown = shift.kind === "insert" ? shift.count : -shift.count;
  const lines: Partial<SheetState> = isRows
    ? {
        rowCount: sheet.rowCount + grown,
        hiddenRows: movedLines(sheet.hiddenRows, shift),
        frozenRows: movedEdge(sheet.frozenRows, shift),
      }
    : {
        columnCount: sheet.columnCount + grown,
        columnWidths: movedKeys(sheet.columnWidths, shift),
        hiddenColumns: movedLines(sheet.hiddenColumns, shift),
        frozenColumns: movedEdge(sheet.frozenColumns, shift),
      };
  return { ...movedFilter(sheet, shift), ...movedRules(sheet, shift), ...lines, rows: movedRows(sheet, shift, like) };
}

/** Names after a shift on the sheet with this id. */
export function movedNames(names: readonly NamedRange[], sheet: number, shift: Shift): readonly NamedRange[] {
  return names.map((name) =>
    name.sheet !== sheet || name.range === undefined ? name : { ...name, range: movedRange(name.range, shift) },
  );
}

/** Hidden words after a shift on the sheet with this id: those on lines that went, go. */
export function movedMetadata(all: readonly Metadata[], sheet: number, shift: Shift): readonly Metadata[] {
  return all.flatMap((one) => {
    if (one.sheet !== sheet || one.lines?.along !== shift.along) return [one];
    const span = movedSpan(one.lines.first, one.lines.last, shift);
    return span === undefined ? [] : [{ ...one, lines: { ...one.lines, first: span[0], last: span[1] } }];
  });
}
