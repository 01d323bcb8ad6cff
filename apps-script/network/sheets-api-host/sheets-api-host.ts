import type { sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";
import { applied } from "../../../core/workbook/apply.ts";
import { valueOf } from "../../../core/workbook/cell.ts";
import type { Edit, EditKind } from "../../../core/workbook/edit.ts";
import { HostProblem } from "../../../core/workbook/host-problem.ts";
import type { WorkbookHost } from "../../../core/workbook/host.ts";
import { WorkbookProblem } from "../../../core/workbook/problem.ts";
import { quotedSheet } from "../../../core/workbook/ranges.ts";
import type { Outline, OutlineSheet, Sheet, Snapshot } from "../../../core/workbook/snapshot.ts";
import { operationsFor } from "../../grid/operations-for.ts";
import { leanedKeys, sheetOf, wordSheetsOf } from "../../../core/workbook/touched-sheets.ts";
import { sheetFrom } from "../../grid/sheet-from.ts";
import type { ReadWorkbook } from "../../grid/standing.ts";
import type { NetworkClients } from "../clients.ts";
import { NetworkProblem } from "../problem.ts";
import type { Requests } from "../requests.ts";
import { valueIn } from "./cell-reading.ts";
import { rowsOf, sheetFields, sheetRead, titlesIn, type Headers, type SheetRead } from "./read-sheets.ts";
import { requestsOf } from "./requests.ts";
import { structureFields, structureOf, type KnownSheet, type Structure } from "./structure.ts";

/** A spreadsheet at Google, and the way to it. */
export interface SpreadsheetAt {
  readonly clients: Pick<NetworkClients, "sheets">;
  readonly requests: Requests;
  readonly spreadsheetId: string;
}

/** Some sheets of a spreadsheet, as they were read together. */
interface SheetsRead {
  readonly structure: Structure;
  readonly read: readonly SheetRead[];
}

function isOneOf(names: readonly string[]): (sheet: KnownSheet) => boolean {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return ({ name }) => wanted.has(name.toLowerCase());
}

/**
 * The sheets that must be known to plan edits: those that are touched, those whose words a dropdown shows or whose rows a
 * chart draws, and those with a chart of what changes.
 */
function neededFor(edits: readonly Edit[], { sheets }: Structure): (sheet: KnownSheet) => boolean {
  const named = isOneOf(edits.map(sheetOf));
  const keys = new Set(
    edits.flatMap((edit) => [...wordSheetsOf(edit), ...("layout" in edit ? [edit.layout.key] : [])]),
  );
  const leaned = leanedKeys(edits, (name) => sheets.find(isOneOf([name]))?.mark?.key);
  return (sheet) =>
    named(sheet) ||
    (sheet.mark !== undefined && keys.has(sheet.mark.key)) ||
    sheet.sources.some((source) => leaned.has(source));
}

function sheetOfRead({ sheet, hiddenRows, hiddenColumns }: SheetRead, locale: string): Sheet {
  return {
    ...sheetFrom(sheet, locale),
    ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
    ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
  };
}

/** What was read, with our other sheets by name and key alone. */
function snapshotOf({ structure, read }: SheetsRead): Snapshot {
  const found = new Map(read.map((one) => [one.known.id, one]));
  const sheets = structure.sheets.flatMap(({ id, name, mark }): readonly Sheet[] => {
    const one = found.get(id);
    if (one !== undefined) return [sheetOfRead(one, structure.locale)];
    return mark === undefined ? [] : [{ name, ...mark, cells: [] }];
  });
  return { sheets, sheetNames: structure.sheets.map(({ name }) => name) };
}

function workbookOf({ structure, read }: SheetsRead): ReadWorkbook {
  const marks = structure.sheets.flatMap(({ name, mark }) => (mark === undefined ? [] : [[name, mark] as const]));
  const readNames = new Set(read.map(({ known }) => known.name));
  return {
    sheetNames: structure.sheets.map(({ name }) => name),
    locale: structure.locale,
    sheets: read.map(({ sheet }) => sheet),
    marks: new Map(marks.filter(([name]) => !readNames.has(name))),
    grids: new Map(read.map(({ known, grid }) => [known.name.toLowerCase(), grid])),
  };
}

/** Everything that a person sees of a sheet, to tell whether two are the same; formulas count by their result. */
function seen(sheet: Sheet): string {
  const cells = sheet.cells.map((row) => row.map(valueOf));
  return JSON.stringify([sheet.name, sheet.key, sheet.headerRow, cells, sheet.features, sheet.charts, sheet.warned]);
}

function sameSeen(one: Snapshot, other: Snapshot): boolean {
  const sheets = ({ sheets: all, sheetNames }: Snapshot): string => JSON.stringify([sheetNames, all.map(seen)]);
  return sheets(one) === sheets(other);
}

/** How often a write is tried again of which the answer did not come, after looking whether it was done. */
const attempts = 4;

function isUnanswered(error: unknown): boolean {
  return error instanceof NetworkProblem && error.code === "unanswered";
}

/**
 * A spreadsheet at Google by the Sheets API: for workbooks in which no script may run, and for making them. Everything of
 * one `apply` is one request, of which Google does all or nothing: it is never cut in parts, however large. Dates are
 * numbers of days here, so that no zone comes into it. Throws `NetworkProblem` where Google does not answer as asked.
 */
export class SheetsApiHost implements WorkbookHost {
  readonly without: readonly EditKind[] = [];
  readonly #at: SpreadsheetAt;

  constructor(at: SpreadsheetAt) {
    this.#at = at;
  }

  async outline(): Promise<Outline> {
    const spreadsheet = await this.#get(`${structureFields},sheets/data/rowData/values/effectiveValue`);
    const { sheets } = structureOf(spreadsheet);
    return { sheets: sheets.map((sheet, place) => outlined(sheet, spreadsheet.sheets?.[place] ?? {})) };
  }

  async read(sheetNames: readonly string[]): Promise<Snapshot> {
    const found = await this.#read(() => isOneOf(sheetNames));
    return {
      sheets: found.read.map((one) => sheetOfRead(one, found.structure.locale)),
      sheetNames: found.structure.sheets.map(({ name }) => name),
    };
  }

  async apply(edits: readonly Edit[]): Promise<void> {
    if (edits.length === 0) return;
    const found = await this.#read((structure) => neededFor(edits, structure));
    const start = snapshotOf(found);
    const operations = operationsFor(workbookOf(found), edits, () => true);
    const requests = requestsOf(operations, found.structure, found.read);
    if (requests.length === 0) return;
    try {
      await this.#write(requests);
    } catch (error) {
      if (isUnanswered(error)) {
        await this.#afterSilence(edits, start, requests);
        return;
      }
      if (error instanceof NetworkProblem && error.code === "refused") await this.#afterRefusal(edits, start);
      throw error;
    }
  }

  /** Google refuses what fitted when we looked: then somebody changed the workbook meanwhile. Throws `WorkbookProblem`. */
  async #afterRefusal(edits: readonly Edit[], start: Snapshot): Promise<void> {
    const now = snapshotOf(await this.#read((structure) => neededFor(edits, structure)));
    if (!sameSeen(now, start)) throw new WorkbookProblem("stale", edits.map(sheetOf)[0] ?? "");
  }

  /** Nobody answered whether a write was done: what stands there says so, because it is done whole or not at all. */
  async #afterSilence(
    edits: readonly Edit[],
    start: Snapshot,
    requests: readonly sheets_v4.Schema$Request[],
  ): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      const now = snapshotOf(await this.#read((structure) => neededFor(edits, structure)));
      if (sameSeen(now, applied(start, edits))) return;
      if (!sameSeen(now, start)) throw new NetworkProblem("unanswered");
      await this.#at.requests.rest(tries);
      try {
        await this.#write(requests);
        return;
      } catch (error) {
        if (!isUnanswered(error) || tries >= attempts) throw error;
      }
    }
  }

  async #write(requests: readonly sheets_v4.Schema$Request[]): Promise<void> {
    const { clients, requests: asked, spreadsheetId } = this.#at;
    try {
      await asked.once("sheets-write", () =>
        clients.sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: [...requests] } }),
      );
    } catch (error) {
      if (error instanceof NetworkProblem && error.status === 413) throw new HostProblem("too-large");
      throw error;
    }
  }

  #get(fields: string, ranges?: readonly string[]): Promise<sheets_v4.Schema$Spreadsheet> {
    const { clients, requests, spreadsheetId } = this.#at;
    const asked = { spreadsheetId, fields, ...(ranges === undefined ? {} : { ranges: [...ranges] }) };
    return requests.again("sheets-read", () => clients.sheets.spreadsheets.get(asked));
  }

  /** Reads some sheets whole, and of our other sheets the row of the header: words of dropdowns may stand there. */
  async #read(wants: (structure: Structure) => (sheet: KnownSheet) => boolean): Promise<SheetsRead> {
    const structure = structureOf(await this.#get(structureFields));
    const wanted = structure.sheets.filter(wants(structure));
    const ranges = structure.sheets.flatMap((sheet) => rangeAsked(sheet, wanted.includes(sheet)));
    const answers = wanted.length === 0 ? [] : ((await this.#get(sheetFields, ranges)).sheets ?? []);
    const byId = new Map(answers.map((answer) => [answer.properties?.sheetId ?? 0, answer]));
    const around = { headers: headersIn(structure, byId), ids: new Set(structure.sheets.map(({ id }) => id)) };
    return {
      structure,
      read: wanted.map((known) => sheetRead(byId.get(known.id) ?? {}, known, around)),
    };
  }
}

/** What to ask of a sheet; a sheet that is no grid has nothing to give but its name. */
function rangeAsked({ name, mark, isGrid }: KnownSheet, isWanted: boolean): readonly string[] {
  if (!isGrid) return [];
  if (isWanted) return [quotedSheet(name)];
  return mark === undefined ? [] : [`${quotedSheet(name)}!${mark.headerRow}:${mark.headerRow}`];
}

function headersIn({ sheets }: Structure, answers: ReadonlyMap<number, sheets_v4.Schema$Sheet>): Headers {
  return new Map(
    sheets.flatMap(({ id, name, mark }) => {
      if (mark === undefined) return [];
      const titles = titlesIn(answers.get(id) ?? {}, mark.headerRow);
      return [[name.toLowerCase(), { ...mark, titles }] as const];
    }),
  );
}

function outlined({ name, isHidden, mark }: KnownSheet, answer: sheets_v4.Schema$Sheet): OutlineSheet {
  const used = rowsOf(answer).map((row) => Array.from(row, valueIn).map((value) => value !== null && value !== ""));
  return {
    name,
    ...(mark === undefined ? {} : { key: mark.key }),
    headerRow: mark?.headerRow ?? 0,
    rows: used.reduce((last, row, place) => (row.includes(true) ? place + 1 : last), 0),
    columns: Math.max(0, ...used.map((row) => row.lastIndexOf(true) + 1)),
    ...(isHidden ? { hidden: true } : {}),
  };
}
