import { valueOf, type Cell } from "../workbook/cell.ts";
import { heightFor } from "../workbook/chart-looks.ts";
import type { Edit, SetChart } from "../workbook/edit.ts";
import type { Chart, Language } from "../workbook/layout.ts";
import { sameData } from "../workbook/same.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import type { ChartDesign, SheetDesign } from "./design.ts";
import { ownTable, type OwnTable } from "./own-table.ts";

/** The table that a chart draws; undefined where it is not in the workbook, or was not read. */
function sourceOf(snapshot: Snapshot, own: OwnTable, { source }: ChartDesign): OwnTable | undefined {
  if (source === undefined) return own;
  const sheet = sheetWithKey(snapshot, source.key);
  return sheet === undefined ? undefined : ownTable(sheet, source, own.language);
}

function isNumber(cell: Cell | undefined): boolean {
  const value = valueOf(cell ?? null);
  return typeof value === "number" && value !== 0;
}

/** True once there is something to see: a number other than nought in a column that would be drawn. */
function hasNumbers({ rows, columns }: OwnTable, { series }: ChartDesign): boolean {
  const drawn = columns.filter(({ design }) => series.some(({ column }) => column === design.key));
  return [...rows.values()].some(({ cells }) => drawn.some(({ index }) => isNumber(cells[index])));
}

/** A chart in the words of the workbook; undefined where a person removed a column that it draws. */
function chartWanted(source: OwnTable, design: ChartDesign, language: Language): Chart | undefined {
  const titles = new Map(source.columns.map((column) => [column.design.key, column.title]));
  const categories = titles.get(design.categories);
  const series = design.series.map(({ column }) => titles.get(column)).filter((title) => title !== undefined);
  if (categories === undefined || series.length < design.series.length) return undefined;
  const tones = design.series.map(({ tone }) => tone).filter((tone) => tone !== undefined);
  const height = design.grows === true ? heightFor(source.rows.size) : undefined;
  return {
    id: design.id,
    kind: design.kind,
    title: design.title[language],
    ...(design.source === undefined ? {} : { source: design.source.key }),
    categories,
    series,
    ...(tones.length === series.length ? { tones } : {}),
    ...(height === undefined ? {} : { height }),
  };
}

/** What we want of a chart that stands: what it draws is ours, its kind and title are of whoever changed them. */
function keptAs(standing: Chart | undefined, wanted: Chart): Chart {
  return standing === undefined ? wanted : { ...wanted, kind: standing.kind, title: standing.title };
}

/** Sheets of which the chart draws nothing are left as they are: the first chart comes once there are numbers. */
function chartEdit(snapshot: Snapshot, own: OwnTable, design: ChartDesign): SetChart | undefined {
  const source = sourceOf(snapshot, own, design);
  const standing = own.sheet.charts?.find(({ id }) => id === design.id);
  if (source === undefined || standing?.kind === "other") return undefined;
  if (standing === undefined && !hasNumbers(source, design)) return undefined;
  const wanted = chartWanted(source, design, own.language);
  if (wanted === undefined) return undefined;
  const after = keptAs(standing, wanted);
  if (sameData(standing, after)) return undefined;
  return { kind: "chart", table: own.address, id: design.id, before: standing ?? null, after };
}

/**
 * The edits that give one of our sheets the charts of its design. A chart comes once there are numbers to draw and the
 * sheet with them was read; one that a person made another kind of stays that kind; one that the design does not know any
 * more goes, unless a person made something else of it. Charts of other people are not looked at.
 */
export function chartsSynced(snapshot: Snapshot, design: SheetDesign, language: Language): readonly Edit[] {
  const sheet = sheetWithKey(snapshot, design.key);
  if (sheet === undefined) return [];
  const own = ownTable(sheet, design, language);
  const designs = design.charts ?? [];
  const known = new Set(designs.map(({ id }) => id));
  const gone = (sheet.charts ?? []).filter(({ id, kind }) => !known.has(id) && kind !== "other");
  return [
    ...gone.map((chart): SetChart => ({ kind: "chart", table: own.address, id: chart.id, before: chart, after: null })),
    ...designs.map((one) => chartEdit(snapshot, own, one)).filter((edit) => edit !== undefined),
  ];
}
