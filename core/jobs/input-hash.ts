import { sha256Hex } from "../hash.ts";
import { steadyNumber } from "../steady-number.ts";
import { isBlank, valueOf, type Cell, type Scalar } from "../workbook/cell.ts";
import type { Snapshot } from "../workbook/snapshot.ts";

function plain(cell: Cell): Scalar {
  if (isBlank(cell)) return null;
  const value = valueOf(cell);
  return typeof value === "number" ? steadyNumber(value) : value;
}

/** Without what a program may add or leave out at the end when it saves. */
function withoutTail<Item>(items: readonly Item[], isEmpty: (item: Item) => boolean): readonly Item[] {
  let length = items.length;
  while (length > 0 && items.slice(length - 1, length).every(isEmpty)) length -= 1;
  return items.slice(0, length);
}

function rowsOf(cells: readonly (readonly Cell[])[]): readonly (readonly Scalar[])[] {
  const rows = cells.map((row) => withoutTail(row.map(plain), (value) => value === null));
  return withoutTail(rows, (row) => row.length === 0);
}

/**
 * SHA-256 over the coordinator's own sheets as they were read: names and values, in the order of the tabs. Our sheets
 * are left out, so that the number tells whether two runs started from the same people. Numbers count to 12 significant
 * digits, and blank cells and rows at the end do not count: the same file saved by another program gives the same hash.
 */
export function inputHash(snapshot: Snapshot): string {
  const sheets = snapshot.sheets
    .filter((sheet) => sheet.key === undefined)
    .map((sheet) => [sheet.name, rowsOf(sheet.cells)]);
  return sha256Hex(JSON.stringify(sheets));
}
