import { textOf, type Cell } from "../../core/workbook/cell.ts";
import type { Chart } from "../../core/workbook/layout.ts";
import { chartNamed } from "../../core/workbook/own-names.ts";
import type { Sheet } from "../../core/workbook/snapshot.ts";
import { askWorkbook, type AskedSheet, type ReadRequest } from "./ask-workbook.ts";
import type { Block } from "./cell-reading.ts";
import { FormatGrid } from "../../core/workbook/format-grid.ts";
import { readCharts, type Drawable } from "./read-charts.ts";
import { featuresOf, type AroundColumns } from "./read-columns.ts";
import { sheetFrom } from "./read-sheet.ts";
import type { Standing, StandingSheet } from "./standing.ts";
import { knownSheet, type KnownSheet, type Structure } from "./structure.ts";

/** The titles of our sheets, by name in lower case. */
function headersOf(sheets: readonly AskedSheet[]): ReadonlyMap<string, readonly Cell[]> {
  const headers = new Map<string, readonly Cell[]>();
  for (const { known, header } of sheets) {
    const row: readonly unknown[] = header?.values[0] ?? [];
    headers.set(
      known.name.toLowerCase(),
      row.map((cell) => (typeof cell === "string" ? cell : String(cell))),
    );
  }
  return headers;
}

/** Names of charts of ours that have nothing to draw any more. */
function lostAmong(drawn: readonly Excel.Chart[], charts: readonly Chart[]): readonly string[] {
  const ids = new Set(charts.map(({ id }) => id));
  return drawn.map(({ name }) => name).filter((name) => !ids.has(chartNamed(name)?.id ?? ""));
}

/** What one sheet came to, from its answers. */
function standingSheet(
  { known, level, columns, surroundings, charts: drawn }: AskedSheet,
  blocks: readonly Block[],
  around: AroundColumns,
  header: readonly Cell[],
  charts: readonly Chart[],
): StandingSheet | undefined {
  if (level === "none") return undefined;
  const offered = columns?.taken();
  const formats = new FormatGrid(offered?.formats);
  for (const block of blocks) formats.learn(block.firstRow, block.firstColumn, block.formats);
  const standing = offered?.columns(header, around) ?? [];
  const features = featuresOf(standing);
  const extra = {
    ...(features.length === 0 ? {} : { features }),
    ...(charts.length === 0 ? {} : { charts }),
  };
  const here = surroundings?.taken();
  const sheet: Sheet = here === undefined ? headerOnly(known, header) : sheetFrom(known, blocks, here);
  return {
    sheet: { ...sheet, ...extra },
    formats,
    columns: standing,
    tables: here?.tables ?? [],
    lostCharts: lostAmong(drawn?.taken() ?? [], charts),
    isWhole: here !== undefined,
    isFiltered: here?.isFiltered ?? false,
  };
}

function headerOnly({ name, mark }: KnownSheet, header: readonly Cell[]): Sheet {
  const headerRow = mark?.headerRow ?? 0;
  const above = Array.from({ length: Math.max(0, headerRow - 1) }, () => []);
  return { name, headerRow, cells: [...above, header], ...(mark === undefined ? {} : { key: mark.key }) };
}

/**
 * Reads a workbook: three syncs, one where the structure was known and still holds, and one more for each further part of
 * a large one, and where charts of ours stand. Throws HostProblem, and errors of Office.js as they are.
 */
export async function readWorkbook(context: Excel.RequestContext, request: ReadRequest): Promise<Standing> {
  const answers = await askWorkbook(context, request);
  const { structure } = answers;
  const headers = headersOf(answers.sheets);
  const drawable: Drawable = {
    markOf: (sheet) => knownSheet(structure, sheet)?.mark,
    titleOn: (sheet, column) => textOf(headers.get(sheet.toLowerCase())?.[column - 1]),
  };
  const standing = answers.sheets.map((asked) => ({ sheet: asked.known.name, charts: asked.charts?.taken() ?? [] }));
  const charts = await readCharts(context, standing, drawable);
  const blocks = new Map<string, Block[]>();
  for (const { sheet, block } of answers.blocks) {
    const taken = block.taken();
    if (taken !== undefined) blocks.set(sheet, [...(blocks.get(sheet) ?? []), taken]);
  }
  const sheets = new Map<string, StandingSheet>();
  for (const asked of answers.sheets) {
    const { name } = asked.known;
    const around: AroundColumns = { sheet: name, ...drawable };
    const header = headers.get(name.toLowerCase()) ?? [];
    const found = standingSheet(asked, blocks.get(name) ?? [], around, header, charts.get(name) ?? []);
    if (found !== undefined) sheets.set(name.toLowerCase(), found);
  }
  const { isReadOnly, isStructureProtected } = answers;
  return { structure, snapshot: snapshotOf(structure, sheets, request), sheets, isReadOnly, isStructureProtected };
}

function snapshotOf(
  structure: Structure,
  sheets: ReadonlyMap<string, StandingSheet>,
  { levelOf }: ReadRequest,
): Standing["snapshot"] {
  const whole = structure.sheets.filter((sheet) => levelOf(sheet) === "whole");
  return {
    sheets: whole.map(({ name }) => sheets.get(name.toLowerCase())?.sheet).filter((sheet) => sheet !== undefined),
    sheetNames: structure.sheets.map((sheet) => sheet.name),
  };
}
