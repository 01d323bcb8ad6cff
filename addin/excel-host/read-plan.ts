import type { KnownSheet } from "./structure.ts";

/** Rows of a sheet that are read in one request; all of the part in use where `rows` is absent. */
export interface Piece {
  readonly sheet: KnownSheet;
  readonly rows?: { readonly first: number; readonly last: number };
}

/**
 * Cells of one request. Excel on the web answers at most 5 MB: a cell takes some 15 bytes for its value and 12 for its
 * format, on our own sheets as much again for its formula.
 */
export const cellsPerRequest = 160_000;

/** The most cells that Excel reads of a sheet; beyond it the values come back empty. */
export const mostCells = 5_000_000;

/** What a cell of a sheet weighs in a request. */
function weightOf(sheet: KnownSheet): number {
  return sheet.mark === undefined ? 1 : 1.6;
}

/** The cells of the part of a sheet in use. */
export function cellsOf(sheet: KnownSheet): number {
  return (sheet.extent?.rows ?? 0) * (sheet.extent?.columns ?? 0);
}

/** The pieces of a sheet, each small enough for a request of its own. */
function piecesOf(sheet: KnownSheet, limit: number): readonly Piece[] {
  const { extent } = sheet;
  if (extent === undefined || cellsOf(sheet) * weightOf(sheet) <= limit) return [{ sheet }];
  const height = Math.max(1, Math.floor(limit / (extent.columns * weightOf(sheet))));
  const last = extent.firstRow + extent.rows - 1;
  return Array.from({ length: Math.ceil(extent.rows / height) }, (_, place) => {
    const first = extent.firstRow + place * height;
    return { sheet, rows: { first, last: Math.min(first + height - 1, last) } };
  });
}

function weightOfPiece({ sheet, rows }: Piece): number {
  const cells = rows === undefined ? cellsOf(sheet) : (rows.last - rows.first + 1) * (sheet.extent?.columns ?? 0);
  return cells * weightOf(sheet);
}

/** The requests in which sheets are read, at least one. */
export function readPlan(sheets: readonly KnownSheet[], limit = cellsPerRequest): readonly (readonly Piece[])[] {
  const requests: Piece[][] = [[]];
  let weight = 0;
  for (const piece of sheets.flatMap((sheet) => piecesOf(sheet, limit))) {
    const more = weightOfPiece(piece);
    if (weight > 0 && weight + more > limit) {
      requests.push([]);
      weight = 0;
    }
    requests[requests.length - 1]?.push(piece);
    weight += more;
  }
  return requests;
}
