import { HostProblem } from "../../core/workbook/host-problem.ts";
import type { Capabilities } from "./capabilities.ts";
import type { Block } from "./cell-reading.ts";
import { officeCode } from "./errors.ts";
import { askCharts } from "./read-charts.ts";
import { askColumns, type ColumnsAnswer } from "./read-columns.ts";
import { cellsOf, cellsPerRequest, mostCells, readPlan, type Piece } from "./read-plan.ts";
import { askPiece, askSurroundings, type Surroundings } from "./read-sheet.ts";
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

/** What was asked of one sheet. */
export interface AskedSheet {
  readonly known: KnownSheet;
  readonly level: Level;
  readonly header: Excel.Range | undefined;
  readonly columns: Asked<ColumnsAnswer> | undefined;
  readonly charts: Asked<readonly Excel.Chart[]> | undefined;
  readonly surroundings: Asked<Surroundings> | undefined;
}

/** Cells that were asked for. */
export interface AskedBlock {
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
    plan.date1904 === now.date1904 &&
    JSON.stringify(plan.tables) === JSON.stringify(now.tables) &&
    pieces.every(({ sheet, rows }) =>
      rows === undefined ? hides(sheet) === hides(knownSheet(now, sheet.name)) : same(sheet),
    )
  );
}

/** Everything that was asked, and answered. */
export interface Answers {
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

/** Asks Excel for everything that a request needs. Throws HostProblem, and errors of Office.js as they are. */
export function askWorkbook(context: Excel.RequestContext, request: ReadRequest): Promise<Answers> {
  return answered(context, request, cellsPerRequest, mostTries);
}
