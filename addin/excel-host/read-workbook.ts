import type { Cell } from "../../core/workbook/cell.ts";
import { HostProblem } from "../../core/workbook/host-problem.ts";
import type { Chart } from "../../core/workbook/layout.ts";
import type { Sheet } from "../../core/workbook/snapshot.ts";
import { textOf } from "../../core/workbook/cell.ts";
import type { Capabilities } from "./capabilities.ts";
import type { Block } from "./cell-reading.ts";
import { officeCode } from "./errors.ts";
import { FormatGrid } from "./format-grid.ts";
import { askCharts, askChartSources } from "./read-charts.ts";
import { askColumns, featuresOf, type AroundColumns, type ColumnsAnswer } from "./read-columns.ts";
import { cellsOf, cellsPerRequest, mostCells, readPlan, type Piece } from "./read-plan.ts";
import { askPiece, askSurroundings, sheetFrom, type Surroundings } from "./read-sheet.ts";
import type { Standing, StandingSheet } from "./standing.ts";
import {
  askStructure,
  knownSheet,
  readStructure,
  sameSheets,
  type Asked,
  type KnownSheet,
  type Structure,
} from "./structure.ts";

/** How much of a sheet is read; `columns` is what the columns of one of our sheets offer, without its cells. */
export type Level = "whole" | "columns" | "none";

/** What is read of a workbook, and with what. */
export interface ReadRequest {
  readonly levelOf: (sheet: KnownSheet) => Level;
  readonly can: Capabilities;
  /** What was last known of the workbook; saves two syncs where it still holds. */
  readonly known: Structure | undefined;
}

interface AskedSheet {
  readonly known: KnownSheet;
  readonly level: Level;
  readonly header: Excel.Range | undefined;
  readonly columns: Asked<ColumnsAnswer> | undefined;
  readonly charts: Asked<readonly Excel.Chart[]> | undefined;
  readonly surroundings: Asked<Surroundings> | undefined;
}

interface AskedBlock {
  readonly sheet: string;
  readonly block: Asked<Block | undefined>;
}

function widthOf({ extent }: KnownSheet): number {
  return extent === undefined ? 0 : extent.firstColumn + extent.columns - 1;
}

function askSheet(
  context: Excel.RequestContext,
  known: KnownSheet,
  structure: Structure,
  { levelOf, can }: ReadRequest,
): AskedSheet {
  const level = levelOf(known);
  const sheet = context.workbook.worksheets.getItem(known.name);
  const headerRow = known.mark?.headerRow;
  const width = widthOf(known);
  const header =
    headerRow === undefined || width === 0 ? undefined : sheet.getRangeByIndexes(headerRow - 1, 0, 1, width);
  header?.load("values");
  const isOurs = headerRow !== undefined && level !== "none";
  return {
    known,
    level,
    header,
    columns: isOurs ? askColumns(sheet, headerRow, width, can.checkboxes) : undefined,
    charts: isOurs && level === "whole" && can.chartSources ? askCharts(sheet) : undefined,
    surroundings: level === "whole" ? askSurroundings(context, known, structure, can) : undefined,
  };
}

function askPieces(context: Excel.RequestContext, pieces: readonly Piece[]): readonly AskedBlock[] {
  return pieces.map((piece) => ({ sheet: piece.sheet.name, block: askPiece(context, piece) }));
}

/** The rest of a large read, a sync for each request. */
async function askRest(
  context: Excel.RequestContext,
  requests: readonly (readonly Piece[])[],
): Promise<readonly AskedBlock[]> {
  const [first, ...rest] = requests;
  if (first === undefined) return [];
  const asked = askPieces(context, first);
  await context.sync();
  return [...asked, ...(await askRest(context, rest))];
}

/** True where what a plan to read was made from still holds: the same sheets, and those that are read in pieces as large. */
function holds(plan: Structure, now: Structure, pieces: readonly Piece[]): boolean {
  const same = (sheet: KnownSheet): boolean =>
    JSON.stringify(knownSheet(now, sheet.name)?.extent) === JSON.stringify(sheet.extent);
  const hides = (sheet: KnownSheet | undefined): boolean =>
    sheet?.extent?.hidesRows === true || sheet?.extent?.hidesColumns === true;
  return (
    sameSheets(plan, now) &&
    JSON.stringify(plan.tables) === JSON.stringify(now.tables) &&
    pieces.every(({ sheet, rows }) =>
      rows === undefined ? hides(sheet) === hides(knownSheet(now, sheet.name)) : same(sheet),
    )
  );
}

interface Answers {
  readonly structure: Structure;
  readonly sheets: readonly AskedSheet[];
  readonly blocks: readonly AskedBlock[];
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
}

/** Asks for everything; undefined where the workbook turned out to be another one than the plan was made from. */
async function askAll(
  context: Excel.RequestContext,
  plan: Structure,
  request: ReadRequest,
  limit: number,
): Promise<Answers | undefined> {
  const whole = plan.sheets.filter((sheet) => request.levelOf(sheet) === "whole");
  const large = whole.find((sheet) => cellsOf(sheet) > mostCells);
  if (large !== undefined) throw new HostProblem("too-large", { sheet: large.name });
  const { workbook } = context;
  workbook.load("readOnly");
  const { protection } = workbook;
  protection.load("protected");
  const structure = askStructure(
    context,
    plan.sheets.map((sheet) => sheet.name),
  );
  const sheets = plan.sheets.map((sheet) => askSheet(context, sheet, plan, request));
  const [first = [], ...rest] = readPlan(whole, limit);
  const blocks = askPieces(context, first);
  await context.sync();
  if (!holds(plan, structure.taken(), [...first, ...rest.flat()])) return undefined;
  return {
    structure: structure.taken(),
    sheets,
    blocks: [...blocks, ...(await askRest(context, rest))],
    isReadOnly: workbook.readOnly,
    isStructureProtected: protection.protected,
  };
}

/** Each try is smaller: Excel says that an answer is too large only when it has made it. */
const smallestRequest = 5_000;

/** What an error means for the next try; undefined where trying again is of no use. */
function nextLimit(error: unknown, limit: number): number | undefined {
  const code = officeCode(error);
  if (code === "ItemNotFound") return limit;
  return code === "ResponsePayloadSizeLimitExceeded" && limit > smallestRequest ? Math.floor(limit / 2) : undefined;
}

/** How often a workbook may change under our hands before we say that it is busy. */
const mostTries = 4;

/** Asks until an answer fits: somebody may add or rename sheets in between, and answers may turn out too large. */
async function answered(
  context: Excel.RequestContext,
  request: ReadRequest,
  limit: number,
  tries: number,
): Promise<Answers> {
  if (tries === 0) throw new HostProblem("busy");
  const plan = request.known ?? (await readStructure(context));
  const fresh = { ...request, known: undefined };
  try {
    const answers = await askAll(context, plan, request, limit);
    return answers ?? (await answered(context, fresh, limit, tries - 1));
  } catch (error) {
    const next = nextLimit(error, limit);
    if (next === undefined) throw error;
    // A smaller request is no sign that the workbook changes: it does not count as a try.
    return answered(context, fresh, next, next < limit ? tries : tries - 1);
  }
}

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

/** The charts of our sheets by name: one more sync, and only where there are any. */
async function chartsOf(
  context: Excel.RequestContext,
  sheets: readonly AskedSheet[],
  headers: ReadonlyMap<string, readonly Cell[]>,
): Promise<ReadonlyMap<string, readonly Chart[]>> {
  const drawn = sheets.map(({ known, charts }) => ({ name: known.name, charts: charts?.taken() ?? [] }));
  const some = drawn.filter(({ charts }) => charts.length > 0);
  if (some.length === 0) return new Map();
  const asked = some.map(({ name, charts }) => ({
    name,
    sources: askChartSources(charts, headers.get(name.toLowerCase()) ?? []),
  }));
  try {
    await context.sync();
  } catch (error) {
    // A person deleted what a chart draws: it is no chart of ours any more, and no reason to read nothing.
    if (officeCode(error) === "InvalidReference") return new Map();
    throw error;
  }
  return new Map(asked.map(({ name, sources }) => [name, sources.taken()]));
}

/** What one sheet came to, from its answers. */
function standingSheet(
  { known, level, columns, surroundings }: AskedSheet,
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
  const answers = await answered(context, request, cellsPerRequest, mostTries);
  const { structure } = answers;
  const headers = headersOf(answers.sheets);
  const charts = await chartsOf(context, answers.sheets, headers);
  const blocks = new Map<string, Block[]>();
  for (const { sheet, block } of answers.blocks) {
    const taken = block.taken();
    if (taken !== undefined) blocks.set(sheet, [...(blocks.get(sheet) ?? []), taken]);
  }
  const sheets = new Map<string, StandingSheet>();
  for (const asked of answers.sheets) {
    const { name } = asked.known;
    const around: AroundColumns = {
      sheet: name,
      markOf: (sheet) => knownSheet(structure, sheet)?.mark,
      titleOn: (sheet, column) => textOf(headers.get(sheet.toLowerCase())?.[column - 1]),
    };
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
