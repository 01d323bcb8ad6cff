import type { Snapshot } from "../workbook/snapshot.ts";
import { catalogueSheetIn, placeIn } from "./catalogue-rows.ts";

/**
 * Where a task stands on the catalogue sheet, in one of its columns by key, for whoever has to look at it; undefined where
 * the workbook has no such sheet, or the task no row on it.
 */
export function placeInCatalogue(
  snapshot: Snapshot,
  task: string,
  column: string,
): { readonly sheet: string; readonly row: number; readonly cell: string } | undefined {
  const sheet = catalogueSheetIn(snapshot);
  const row = sheet?.rows.find(({ id }) => id === task);
  return sheet === undefined || row === undefined ? undefined : placeIn(sheet, row.row, column);
}
