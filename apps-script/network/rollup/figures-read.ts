import * as z from "zod/mini";
import { figureKeys } from "../../../core/network/figures.ts";
import type { Answer } from "../../../core/network/published.ts";
import { civilDate } from "../../../core/records/words.ts";
import { figuresDesign } from "../../../core/sheets/figures.ts";
import { ownRows, type OwnRow } from "../../../core/sheets/own-rows.ts";
import { sentence } from "../../../core/text/sentence.ts";
import { quotedSheet } from "../../../core/workbook/ranges.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import { sheetFrom } from "../../grid/sheet-from.ts";
import { MunicipalityFault } from "../fault.ts";
import { NetworkProblem } from "../problem.ts";
import type { SpreadsheetAt } from "../sheets-api-host/sheets-api-host.ts";
import { sheetRead } from "../sheets-api-host/read-sheets.ts";
import { structureFields, structureOf, type KnownSheet } from "../sheets-api-host/structure.ts";

/** What a municipality shares, and the day it is of. */
export interface FiguresRead {
  readonly on: string;
  readonly figures: Answer;
}

/** More rows and columns than the sheet has; nothing beside it is asked for. */
const part = "A1:F60";

const cellFields =
  "sheets(properties/sheetId,data(startRow,startColumn,rowData/values(effectiveValue,effectiveFormat/numberFormat)))";

/** A row of the sheet: a count that people could have typed over is checked like everything that comes from elsewhere. */
const figureRow = z.object({
  key: z.string(),
  count: z.int().check(z.minimum(0), z.maximum(1_000_000)),
  on: civilDate,
});

const known: ReadonlySet<string> = new Set(figureKeys);

/** What the rows say. Throws `MunicipalityFault` where that is no count or no day; newer figures are left alone. */
function figuresIn(rows: readonly OwnRow[]): FiguresRead {
  const read = rows
    .filter(({ key }) => known.has(key))
    .map(({ key, values }) => figureRow.safeParse({ key, count: values["count"], on: values["on"] }));
  const good = read.flatMap((one) => (one.success ? [one.data] : []));
  const [first, ...others] = good.map(({ on }) => on).sort();
  const isRepeated = new Set(good.map(({ key }) => key)).size < good.length;
  if (first === undefined || good.length < read.length || isRepeated) {
    throw new MunicipalityFault(sentence("rollup-figures-wrong", {}));
  }
  // Of days that differ the oldest is sure for all.
  const [on] = [first, ...others];
  return { on, figures: Object.fromEntries(good.map(({ key, count }) => [key, count])) };
}

/** One request: the sheet by the name that it was given, and the names of the workbook, which say that it is ours. */
async function readByName(
  { clients, requests, spreadsheetId }: SpreadsheetAt,
  name: string,
): Promise<FiguresRead | undefined> {
  const ranges = [`${quotedSheet(name)}!${part}`];
  const fields = `${structureFields},${cellFields}`;
  const spreadsheet = await requests.again("sheets-read", () =>
    clients.sheets.spreadsheets.get({ spreadsheetId, ranges, fields }),
  );
  const { sheets, locale } = structureOf(spreadsheet);
  const place = sheets.findIndex(({ mark }) => mark?.key === figuresDesign.key);
  const [sheet, answer] = [sheets[place], spreadsheet.sheets?.[place]];
  if (sheet === undefined || answer === undefined) return undefined;
  const read = sheetFrom(sheetRead(answer, sheet, { headers: new Map(), ids: new Set() }).sheet, locale);
  return figuresIn(ownRows({ sheets: [read], sheetNames: [read.name] }, figuresDesign));
}

/** Google does not know the range: there is no sheet of that name. */
function isNoSuchSheet(error: unknown): boolean {
  return error instanceof NetworkProblem && error.code === "refused" && error.status === 400;
}

async function marked({ clients, requests, spreadsheetId }: SpreadsheetAt): Promise<KnownSheet | undefined> {
  const structure = await requests.again("sheets-read", () =>
    clients.sheets.spreadsheets.get({ spreadsheetId, fields: structureFields }),
  );
  return structureOf(structure).sheets.find(({ mark }) => mark?.key === figuresDesign.key);
}

/**
 * What a municipality shares: one request where its sheet has the name that it was given, three where somebody renamed
 * it. No other sheet is read. Undefined where the workbook has no such sheet: it shares nothing. Throws
 * `MunicipalityFault` where the sheet says something else than counts, and `NetworkProblem`.
 */
export async function figuresRead(at: SpreadsheetAt, language: Language): Promise<FiguresRead | undefined> {
  try {
    const read = await readByName(at, figuresDesign.name[language]);
    if (read !== undefined) return read;
  } catch (error) {
    if (!isNoSuchSheet(error)) throw error;
  }
  const sheet = await marked(at);
  return sheet === undefined ? undefined : readByName(at, sheet.name);
}
