import type { Problem } from "../records/problem.ts";
import { columnOf } from "../sheets/design.ts";
import { matchTasksDesign } from "../sheets/match-tasks.ts";
import { columnIndex } from "../sheets/own-rows.ts";
import { sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import { textOf } from "../workbook/cell.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";

/**
 * Rows on the sheet of a match that people typed and that are on no list, because they have no number, or one that
 * stands above already: a row is known by its number, so that without it nobody would be asked to do it.
 */
export function unreadRows(snapshot: Snapshot, match: string): readonly Problem[] {
  const design = matchTasksDesign(match);
  const sheet = sheetWithKey(snapshot, design.key);
  if (sheet === undefined) return [];
  const [numberAt, titleAt] = [columnOf(design, "task"), columnOf(design, "title")].map((one) =>
    columnIndex(sheet, one),
  );
  if (numberAt === undefined || numberAt < 0) return [];
  const seen = new Set<string>();
  return sheet.cells.slice(sheet.headerRow).flatMap((cells, position): Problem[] => {
    const number = textOf(cells[numberAt]).trim();
    const isRepeated = number !== "" && seen.has(number);
    seen.add(number);
    const isNameless = textOf(cells[titleAt ?? -1]).trim() === "";
    if (!isRepeated && (number !== "" || isNameless)) return [];
    const row = sheet.headerRow + 1 + position;
    const told = sentence(isRepeated ? "task-number-repeated" : "task-number-missing", {});
    return [{ level: "warning", sheet: sheet.name, row, cell: cellAddress(row, numberAt + 1), told }];
  });
}
