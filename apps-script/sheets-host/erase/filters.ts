import { cleaned, placeText, type ErasureChange, type ErasureFound } from "../../../core/workbook/erasure-search.ts";
import type { BookSheet } from "../book.ts";
import { perhaps } from "../perhaps.ts";
import type { Searched } from "./search.ts";

function saysSomebody(criteria: GoogleAppsScript.Spreadsheet.FilterCriteria, { values }: Searched): boolean {
  const hidden: readonly unknown[] = perhaps(criteria.getHiddenValues()) ?? [];
  const compared: readonly unknown[] = perhaps<readonly unknown[]>(criteria.getCriteriaValues()) ?? [];
  return [...hidden, ...compared].some((word) => cleaned(word, values) !== undefined);
}

/** Filters that show or hide somebody's rows: such a column is not filtered any more. */
export function searchFilters({ name, sheet }: BookSheet, searched: Searched): ErasureFound {
  const filter = perhaps(sheet.getFilter());
  if (filter === undefined) return { changes: [], unreachable: [] };
  const range = filter.getRange();
  const columns = Array.from(
    { length: range.getLastColumn() - range.getColumn() + 1 },
    (_, at) => range.getColumn() + at,
  );
  const changes = columns.flatMap((column): readonly ErasureChange[] => {
    const criteria = perhaps(filter.getColumnFilterCriteria(column));
    if (criteria === undefined || !saysSomebody(criteria, searched)) return [];
    const run = (): void => {
      filter.removeColumnFilterCriteria(column);
    };
    return [{ kind: "filter", place: placeText(name, undefined, searched.values), run }];
  });
  return { changes, unreachable: [] };
}
