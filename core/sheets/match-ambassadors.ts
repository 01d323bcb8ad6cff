import { sameValue, valueOf } from "../workbook/cell.ts";
import { applied } from "../workbook/apply.ts";
import type { CellChange, Edit } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { columnOf } from "./design.ts";
import { matchesDesign } from "./matches.ts";
import { displayed, ownTable } from "./own-table.ts";
import { synced } from "./synced.ts";

/** What the row of a match should say of an ambassador. */
export interface AmbassadorCell {
  /** Id of the match. */
  readonly id: string;
  /** Code of the ambassador that we give; absent where the cell is of people, or nobody is given. */
  readonly given?: string;
  /** Present where the cell was ours and stays so, or was blank: then it says what we give. */
  readonly isOurs: boolean;
}

/** The cells of people that we filled or fill in: the only ones there that get another value. */
function cellsGiven(snapshot: Snapshot, cells: readonly AmbassadorCell[], language: Language): Edit[] {
  const sheet = sheetWithKey(snapshot, matchesDesign.key);
  if (sheet === undefined) return [];
  const table = ownTable(sheet, matchesDesign, language);
  const column = table.columns.find(({ design }) => design.key === "ambassador");
  if (column === undefined) return [];
  const changes = cells.flatMap(({ id, given, isOurs }): CellChange[] => {
    const row = table.rows.get(id);
    if (row === undefined || !isOurs) return [];
    const before = valueOf(row.cells[column.index]);
    const after = displayed(columnOf(matchesDesign, "ambassador"), given ?? null, table.language);
    return sameValue(before, after) ? [] : [{ row: row.key, column: column.title, before, after }];
  });
  return changes.length === 0 ? [] : [{ kind: "set-cells", table: table.address, changes }];
}

/**
 * The edits that put ambassadors in the rows of matches: in the column of people only where it is blank or still says what
 * an earlier run put there, and beside it what we give now, by which the next run knows its own. None where both columns
 * say it already.
 */
export function ambassadorEdits(snapshot: Snapshot, cells: readonly AmbassadorCell[], language: Language): Edit[] {
  const rows = cells.map(({ id, given }) => ({ id, "ambassador-given": given ?? null }));
  const beside = synced(snapshot, { design: matchesDesign, rows, others: "keep" }, language);
  return [...beside, ...cellsGiven(applied(snapshot, beside), cells, language)];
}
