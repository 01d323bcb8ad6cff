import type { Chart } from "./layout.ts";
import { WorkbookProblem } from "./problem.ts";
import { sheetWithKey, type Snapshot } from "./snapshot.ts";
import type { Table } from "./table.ts";

/** One of our sheets as the table that charts of other sheets draw; undefined where it was not read, or has no header. */
export function sourceTable(state: Snapshot, key: string): Table | undefined {
  const sheet = sheetWithKey(state, key);
  const header = sheet?.cells[sheet.headerRow - 1];
  return sheet === undefined || header === undefined
    ? undefined
    : { sheet, headerRow: sheet.headerRow, header, keyIndices: [] };
}

/** The table that a chart on a table of ours draws. Throws `missing` where its source is not there or was not read. */
export function chartTable(state: Snapshot, table: Table, chart: Chart): Table {
  if (chart.source === undefined) return table;
  const found = sourceTable(state, chart.source);
  if (found === undefined) throw new WorkbookProblem("missing", table.sheet.name, chart.source);
  return found;
}

/** A chart that draws the rows of a sheet, and the table beside which it stands. */
export interface DrawingChart {
  readonly on: Table;
  readonly chart: Chart;
}

/** The charts that draw the rows of one of our sheets: its own, and those on other sheets that were read. */
export function chartsDrawing(state: Snapshot, table: Table): readonly DrawingChart[] {
  const { key } = table.sheet;
  if (key === undefined) return [];
  return state.sheets.flatMap((sheet) => {
    const on = sheet.key === key ? table : sourceTable(state, sheet.key ?? "");
    if (on === undefined) return [];
    const drawing = (sheet.charts ?? []).filter(
      ({ kind, source }) => kind !== "other" && (source ?? sheet.key) === key,
    );
    return drawing.map((chart): DrawingChart => ({ on, chart }));
  });
}
