import type { sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";
import type { Mark } from "../../../core/workbook/own-names.ts";
import { NetworkProblem } from "../problem.ts";
import { sourcesIn } from "./charts-read.ts";

/** A sheet without its cells. */
export interface KnownSheet {
  readonly id: number;
  readonly name: string;
  readonly isHidden: boolean;
  /** False for a chart with a tab of its own: it has no cells. */
  readonly isGrid: boolean;
  /** All rows and columns there are, used or not. */
  readonly rows: number;
  readonly columns: number;
  /** Present on our own sheets. */
  readonly mark?: Mark;
  /** Keys of other sheets of ours that charts on this one draw. */
  readonly sources: readonly string[];
}

/** A named range, as far as it is one of ours. */
export interface KnownName {
  readonly id: string;
  readonly name: string;
  readonly sheetId: number;
}

/** What is known of a spreadsheet before its cells are read. */
export interface Structure {
  /** `nl_NL`. */
  readonly locale: string;
  /** In the order of the tabs. */
  readonly sheets: readonly KnownSheet[];
  readonly names: readonly KnownName[];
}

/** What has to be asked for to know the structure. */
export const structureFields =
  "properties/locale,namedRanges,sheets/properties(sheetId,title,index,sheetType,hidden,gridProperties(rowCount,columnCount)),sheets/developerMetadata(metadataKey,metadataValue)";

/** Our marks by the id of their sheet; of two on one sheet the first. */
function marksIn(names: readonly sheets_v4.Schema$NamedRange[]): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>();
  for (const { name, range } of names) {
    const key = /^SH_(.+)$/u.exec(name ?? "")?.[1];
    if (key === undefined || range === undefined) continue;
    const sheet = range.sheetId ?? 0;
    if (!marks.has(sheet)) marks.set(sheet, { key, headerRow: (range.startRowIndex ?? 0) + 1 });
  }
  return marks;
}

function knownSheet(sheet: sheets_v4.Schema$Sheet, marks: ReadonlyMap<number, Mark>): KnownSheet {
  const { sheetId, title, hidden, sheetType, gridProperties } = sheet.properties ?? {};
  if (typeof title !== "string") throw new NetworkProblem("odd-answer");
  const id = sheetId ?? 0;
  const mark = marks.get(id);
  return {
    id,
    name: title,
    isHidden: hidden === true,
    isGrid: (sheetType ?? "GRID") === "GRID",
    rows: gridProperties?.rowCount ?? 0,
    columns: gridProperties?.columnCount ?? 0,
    sources: sourcesIn(sheet),
    ...(mark === undefined ? {} : { mark }),
  };
}

/** The structure in an answer to `spreadsheets.get`. Throws `NetworkProblem` where that is no spreadsheet. */
export function structureOf(spreadsheet: sheets_v4.Schema$Spreadsheet): Structure {
  const { properties, sheets, namedRanges } = spreadsheet;
  if (sheets === undefined || sheets.length === 0) throw new NetworkProblem("odd-answer");
  const marks = marksIn(namedRanges ?? []);
  return {
    locale: properties?.locale ?? "en_US",
    sheets: sheets.map((sheet) => knownSheet(sheet, marks)),
    names: (namedRanges ?? []).flatMap(({ namedRangeId, name, range }) =>
      typeof namedRangeId === "string" && typeof name === "string"
        ? [{ id: namedRangeId, name, sheetId: range?.sheetId ?? 0 }]
        : [],
    ),
  };
}
