import type { sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";
import { textOf } from "../../../core/workbook/cell.ts";
import type { Chart } from "../../../core/workbook/layout.ts";
import { rangeText, type Range } from "../../../core/workbook/ranges.ts";
import { parsedReference } from "../../../core/workbook/references.ts";
import type { ReadColumn, ReadGrid, ReadSheet } from "../../grid/standing.ts";
import { formatIn, formulaIn, leadsToSheet, ruleIn, valueIn, type ReadRule } from "./cell-reading.ts";
import { chartsIn } from "./charts-read.ts";
import { isWholeSheet, rangeFrom } from "./grid-range.ts";
import type { KnownSheet } from "./structure.ts";

/** What has to be asked for to read sheets whole. */
export const sheetFields = `sheets(${[
  "properties/sheetId",
  "merges",
  "protectedRanges(protectedRangeId,range,warningOnly,requestingUserCanEdit)",
  "charts/chartId",
  "developerMetadata(metadataId,metadataKey,metadataValue)",
  `data(startRow,startColumn,rowMetadata(hiddenByUser,hiddenByFilter),columnMetadata/hiddenByUser,rowData/values(${[
    "effectiveValue",
    "effectiveFormat/numberFormat",
    "userEnteredValue/formulaValue",
    "userEnteredFormat/numberFormat",
    "dataValidation",
    "hyperlink",
    "note",
  ].join(",")}))`,
].join(",")})`;

type CellRow = readonly (sheets_v4.Schema$CellData | undefined)[];

/** One sheet as it was read: what the plan of changes needs, and what the API alone can tell. */
export interface SheetRead {
  readonly known: KnownSheet;
  readonly sheet: ReadSheet;
  readonly grid: ReadGrid;
  /** Rows and columns that a person hid or filtered away, counted from 1. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Of warnings for the whole sheet. */
  readonly warnings: readonly number[];
  /** By the id that the core has for a chart. */
  readonly charts: ReadonlyMap<string, { readonly chartId: number; readonly metadataId: number }>;
}

/** Our sheets by name in lower case: key, and titles of the columns in the row of the header. */
export type Headers = ReadonlyMap<
  string,
  { readonly key: string; readonly headerRow: number; readonly titles: readonly string[] }
>;

/** The cells of a sheet as it was read, whatever part of it was asked for. */
export function rowsOf(sheet: sheets_v4.Schema$Sheet): readonly CellRow[] {
  const rows: CellRow[] = [];
  for (const { startRow, rowData } of sheet.data ?? []) {
    (rowData ?? []).forEach(({ values }, place) => {
      rows[(startRow ?? 0) + place] = values ?? [];
    });
  }
  return Array.from(rows, (row: CellRow | undefined) => row ?? []);
}

function wordsAt(rule: ReadRule | undefined, headers: Headers): ReadColumn["words"] {
  if (rule?.kind !== "range") return undefined;
  const reference = parsedReference(rule.text);
  const found = headers.get(reference?.sheet?.toLowerCase() ?? "");
  const title = found?.titles[(reference?.range.firstColumn ?? 0) - 1];
  return found === undefined || title === undefined || title === "" ? undefined : { sheet: found.key, column: title };
}

function gridRule(rule: ReadRule | undefined): Pick<ReadColumn, "rule"> {
  if (rule?.kind !== "range") return rule === undefined ? {} : { rule };
  const reference = parsedReference(rule.text);
  if (reference?.sheet === undefined) return {};
  const { kind, sign } = rule;
  return { rule: { kind, sheet: reference.sheet, range: reference.range, ...(sign === undefined ? {} : { sign }) } };
}

/** What stands on the columns of one of our sheets, from its header and the first cell below it. */
function columnsIn(rows: readonly CellRow[], headerRow: number, headers: Headers): readonly ReadColumn[] {
  const [header, first] = [rows[headerRow - 1] ?? [], rows[headerRow] ?? []];
  return Array.from({ length: Math.max(header.length, first.length) }, (_, index): ReadColumn => {
    const rule = ruleIn(first[index]);
    const words = wordsAt(rule, headers);
    const note = header[index]?.note ?? "";
    return { index, ...gridRule(rule), ...(words === undefined ? {} : { words }), ...(note === "" ? {} : { note }) };
  });
}

function hiddenIn(lines: readonly (sheets_v4.Schema$DimensionProperties | undefined)[]): readonly number[] {
  return lines.flatMap((line, place) =>
    line?.hiddenByUser === true || line?.hiddenByFilter === true ? [place + 1] : [],
  );
}

function refusedIn(sheet: sheets_v4.Schema$Sheet, known: KnownSheet): readonly Range[] {
  return (sheet.protectedRanges ?? [])
    .filter(({ warningOnly, requestingUserCanEdit }) => warningOnly !== true && requestingUserCanEdit !== true)
    .map(({ range }) => rangeFrom(range ?? {}, known));
}

function gridOf(rows: readonly CellRow[], refused: readonly Range[], known: KnownSheet): ReadGrid {
  const first = known.mark === undefined ? [] : (rows[known.mark.headerRow] ?? []);
  return {
    rows: known.rows,
    columns: known.columns,
    formats: rows.map((row) => Array.from(row, formatIn)),
    firstFormats: Array.from(first, formatIn),
    linkColumns: first.flatMap((cell, index) => (leadsToSheet(cell) ? [index] : [])),
    refused,
  };
}

/** What must be known of the rest of the workbook to understand a sheet. */
export interface Around {
  /** Of all our sheets, to know where words of dropdowns come from. */
  readonly headers: Headers;
  /** Of all sheets: a chart of one that went draws nothing. */
  readonly ids: ReadonlySet<number>;
}

/** A sheet from what the API answered. */
export function sheetRead(answer: sheets_v4.Schema$Sheet, known: KnownSheet, { headers, ids }: Around): SheetRead {
  const rows = known.isGrid ? rowsOf(answer) : [];
  const refused = refusedIn(answer, known);
  const warnings = (answer.protectedRanges ?? [])
    .filter(({ warningOnly, range }) => warningOnly === true && isWholeSheet(range ?? {}))
    .flatMap(({ protectedRangeId }) => protectedRangeId ?? []);
  const own = known.mark !== undefined;
  const found = own ? chartsIn(answer) : [];
  const sheet: ReadSheet = {
    name: known.name,
    isHidden: known.isHidden,
    ...(known.mark === undefined ? {} : { mark: known.mark }),
    values: rows.map((row) => Array.from(row, valueIn)),
    ...(own ? { formulas: rows.map((row) => Array.from(row, formulaIn)) } : {}),
    merges: (answer.merges ?? []).map((range) => rangeText(rangeFrom(range, known))),
    isProtected: refused.some((range) => rangeText(range) === rangeText(rangeFrom({}, known))),
    isWarned: warnings.length > 0,
    columns: known.mark === undefined ? [] : columnsIn(rows, known.mark.headerRow, headers),
    charts: found.filter(({ from }) => from === undefined || ids.has(from)).map(({ chart }): Chart => chart),
  };
  const [data] = answer.data ?? [];
  return {
    known,
    sheet,
    grid: gridOf(rows, refused, known),
    hiddenRows: hiddenIn(data?.rowMetadata ?? []),
    hiddenColumns: hiddenIn(data?.columnMetadata ?? []),
    warnings,
    charts: new Map(found.map(({ chart, chartId, metadataId }) => [chart.id, { chartId, metadataId }])),
  };
}

/** The titles in the row of the header of one of our sheets. */
export function titlesIn(answer: sheets_v4.Schema$Sheet, headerRow: number): readonly string[] {
  return Array.from(rowsOf(answer)[headerRow - 1] ?? [], (cell) => textOf(valueIn(cell)));
}
