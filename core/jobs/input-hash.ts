import { sha256Hex } from "../hash.ts";
import { valueOf } from "../workbook/cell.ts";
import type { Snapshot } from "../workbook/snapshot.ts";

/**
 * SHA-256 over the coordinator's own sheets as they were read: names and values, in the order of the tabs. Our sheets
 * are left out, so that the number tells whether two runs started from the same people.
 */
export function inputHash(snapshot: Snapshot): string {
  const sheets = snapshot.sheets
    .filter((sheet) => sheet.key === undefined)
    .map((sheet) => [sheet.name, sheet.cells.map((row) => row.map((cell) => valueOf(cell)))]);
  return sha256Hex(JSON.stringify(sheets));
}
