import { HostProblem } from "../../core/workbook/host-problem.ts";
import type { Capabilities } from "./capabilities.ts";
import type { Block } from "./cell-reading.ts";
import { isUnexplained, officeCode } from "./errors.ts";
import { askCharts } from "./read-charts.ts";
import { askColumns, type ColumnsAnswer } from "./read-columns.ts";
import { cellsOf, cellsPerRequest, mostCells, readPlan, type Piece } from "./read-plan.ts";
import { askPiece, askSurroundings, type Surroundings } from "./read-sheet.ts";
import {
  askStructure,
  bareSheets,
  knownSheet,
  readStructure,
  sameSheets,
  type Asked,
  type KnownSheet,
  type Structure,
} from "./structure.ts";

/** How much of a sheet is read; `columns` is what one of our sheets offers, dropdowns and charts, without its cells. */
export type Level = "whole" | "columns" | "none";

/** What is read of a workbook, and with what. */
export interface ReadRequest {
  readonly levelOf: (sheet: KnownSheet) => Level;
  readonly can: Capabilities;
  /** What was last known of the workbook; saves two syncs where it still holds. */
  readonly known: Structure | undefined;
  /** Formulas of a coordinator's sheets are told too, where else only what they give is. */
  readonly formulas?: true;
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

/** Columns of which is asked what they offer, each by objects of its own: a stray word far to the right is no column of ours. */
const mostColumns = 500;

function widthOf({ extent }: KnownSheet): number {
  return extent === undefined ? 0 : Math.min(mostColumns, extent.firstColumn + extent.columns - 1);
}

function askSheet(
  context: Excel.RequestContext,
  known: KnownSheet,
  structure: Structure,
  { levelOf, can }: ReadRequest,
): AskedSheet {
  const level = known.hasNoCells === true ? "none" : levelOf(known);
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
    charts: isOurs && can.chartSources ? askCharts(sheet) : undefined,
    surroundings: level === "whole" ? askSurroundings(context, known, structure, can) : undefined,
  };
}

function askPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  { formulas = false }: { readonly formulas?: boolean },
): readonly AskedBlock[] {
  return pieces.map((piece) => ({ sheet: piece.sheet.name, block: askPiece(context, piece, formulas) }));
}

/** The rest of a large read, a sync for each request. */
async function askRest(
  context: Excel.RequestContext,
  requests: readonly (readonly Piece[])[],
  request: ReadRequest,
): Promise<readonly AskedBlock[]> {
  const [first, ...rest] = requests;
  if (first === undefined) return [];
  const asked = askPieces(context, first, request);
  await context.sync();
  return [...asked, ...(await askRest(context, rest, request))];
}

/**
 * True where what a plan to read was made from still holds: the same sheets, and those that are read in pieces, or of which
 * rows are hidden, as large.
 */
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
      rows === undefined && !hides(sheet) ? !hides(knownSheet(now, sheet.name)) : same(sheet),
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
  const whole = plan.sheets.filter((sheet) => sheet.hasNoCells !== true && request.levelOf(sheet) === "whole");
  const large = whole.find((sheet) => cellsOf(sheet) > mostCells);
  if (large !== undefined) throw new HostProblem("too-large", { sheet: large.name });
  const { workbook } = context;
  workbook.load("readOnly");
  const { protection } = workbook;
  protection.load("protected");
  const structure = askStructure(
    context,
    plan.sheets.map((sheet) => sheet.name),
    bareSheets(plan),
  );
  const sheets = plan.sheets.map((sheet) => askSheet(context, sheet, plan, request));
  const [first = [], ...rest] = readPlan(whole, limit);
  const blocks = askPieces(context, first, request);
  await context.sync();
  if (!holds(plan, structure.taken(), [...first, ...rest.flat()])) return undefined;
  return {
    structure: structure.taken(),
    sheets,
    blocks: [...blocks, ...(await askRest(context, rest, request))],
    isReadOnly: workbook.readOnly,
    isStructureProtected: protection.protected,
  };
}

/** Each try is smaller: Excel says that an answer is too large only when it has made it. */
const smallestRequest = 5_000;

/** How a workbook is asked. */
interface Attempt {
  readonly request: ReadRequest;
  /** Cells of one request. */
  readonly limit: number;
  /** How often the workbook may still change under our hands. */
  readonly tries: number;
}

/**
 * What an error means for the next try; undefined where trying again is of no use. Only a workbook that changed counts as a
 * try: other requests become smaller.
 */
function nextAttempt(error: unknown, { request, limit, tries }: Attempt): Attempt | undefined {
  const code = officeCode(error);
  const fresh = { ...request, known: undefined };
  if (code === "ItemNotFound" || code === "UnsupportedSheet") return { request: fresh, limit, tries: tries - 1 };
  if (code === "ResponsePayloadSizeLimitExceeded" && limit > smallestRequest) {
    return { request: fresh, limit: Math.floor(limit / 2), tries };
  }
  // Merged cells are more than Excel can tell where there are over 512, and no more than a help in reading.
  if (!isUnexplained(error) || !request.can.mergedCells) return undefined;
  return { request: { ...fresh, can: { ...request.can, mergedCells: false } }, limit, tries };
}

/** How often a workbook may change under our hands before we say that it is busy. */
const mostTries = 4;

/** Asks until an answer fits: somebody may add or rename sheets in between, and answers may turn out too large. */
async function answered(context: Excel.RequestContext, attempt: Attempt): Promise<Answers> {
  const { request, limit, tries } = attempt;
  if (tries === 0) throw new HostProblem("busy");
  const plan = request.known ?? (await readStructure(context));
  try {
    const answers = await askAll(context, plan, request, limit);
    if (answers !== undefined) return answers;
  } catch (error) {
    const next = nextAttempt(error, attempt);
    if (next === undefined) throw error;
    return answered(context, next);
  }
  return answered(context, { request: { ...request, known: undefined }, limit, tries: tries - 1 });
}

/** Asks Excel for everything that a request needs. Throws HostProblem, and errors of Office.js as they are. */
export function askWorkbook(context: Excel.RequestContext, request: ReadRequest): Promise<Answers> {
  return answered(context, { request, limit: cellsPerRequest, tries: mostTries });
}
