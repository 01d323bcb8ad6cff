import { type ErasureChange, type ErasureFound, cleaned, placeText } from "../../../core/workbook/erasure-search.ts";
import type { Searched } from "./search.ts";

/** What rows of a list are chosen by. */
interface Filter {
  readonly sheet: string;
  readonly filter: Excel.AutoFilter;
}

/** A criterion is text at some depth of an object, whatever it filters by. */
function saysSomebody(criterion: unknown, values: Searched["values"]): boolean {
  if (typeof criterion === "string") return cleaned(criterion, values) !== undefined;
  if (typeof criterion !== "object" || criterion === null) return false;
  return Object.values(criterion).some((part) => saysSomebody(part, values));
}

/** Filters that show or hide somebody's rows: all rows of such a list are shown again. */
export async function searchFilters(searched: Searched): Promise<ErasureFound> {
  const { context, sheets, structure, values } = searched;
  const { worksheets, tables } = context.workbook;
  const filters: readonly Filter[] = [
    ...sheets.map(({ name }) => ({ sheet: name, filter: worksheets.getItem(name).autoFilter })),
    ...structure.tables.map(({ name, sheet }) => ({ sheet, filter: tables.getItem(name).autoFilter })),
  ];
  for (const { filter } of filters) filter.load("criteria,isDataFiltered");
  await context.sync();
  const changes = filters.flatMap(({ sheet, filter }): readonly ErasureChange[] => {
    if (!filter.isDataFiltered || !saysSomebody(filter.criteria, values)) return [];
    const run = (): void => {
      filter.clearCriteria();
    };
    return [{ kind: "filter", place: placeText(sheet, undefined, values), run }];
  });
  return { changes, unreachable: [] };
}
