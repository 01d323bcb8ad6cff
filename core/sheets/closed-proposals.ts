import { say, type Sentence } from "../text/sentence.ts";
import { textOf, valueOf } from "../workbook/cell.ts";
import type { CellChange, Edit } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { columnOf } from "./design.ts";
import { matchesDesign } from "./matches.ts";
import { displayed, ownTable } from "./own-table.ts";

/**
 * The cells of proposals that are no more, by id: their status becomes declined, and the sentence, where there is one,
 * goes below what stands in the column of reasons. All else in their rows stays.
 */
export function closedCells(
  snapshot: Snapshot,
  closed: ReadonlyMap<string, Sentence | undefined>,
  language: Language,
): Edit[] {
  const sheet = sheetWithKey(snapshot, matchesDesign.key);
  if (sheet === undefined || closed.size === 0) return [];
  const table = ownTable(sheet, matchesDesign, language);
  const changes = [...closed].flatMap(([id, told]): CellChange[] => {
    const row = table.rows.get(id);
    if (row === undefined) return [];
    return table.columns.flatMap(({ design, index, title }): CellChange[] => {
      const before = valueOf(row.cells[index]);
      if (design.key === "status") {
        const after = displayed(columnOf(matchesDesign, "status"), "declined", table.language);
        return [{ row: row.key, column: title, before, after }];
      }
      if (design.key !== "reason" || told === undefined) return [];
      const after = [textOf(before), say(table.language, told)].filter((text) => text !== "").join("\n");
      return [{ row: row.key, column: title, before, after }];
    });
  });
  return [{ kind: "set-cells", table: table.address, changes }];
}
