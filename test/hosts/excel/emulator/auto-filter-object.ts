import { Area } from "./area.ts";
import { index, isAbsent, record } from "./arguments.ts";
import { rectText } from "./address.ts";
import { wireValue } from "./cell.ts";
import { textAt } from "./cells.ts";
import type { BookSheet } from "./book-sheet.ts";
import { defined, entity, type Entity } from "./entity.ts";
import { mayChange } from "./guard.ts";
import { refuse } from "./problem.ts";
import { areaFrom, range } from "./range-object.ts";
import { columnsOf, everything, type Rect } from "./rect.ts";

/** The arrows of a sheet that belong to no table. */
export function autoFilterOf(sheet: BookSheet): Entity {
  return entity(kind, sheet);
}

/** What is chosen per column, by its place. */
export type Filters = Map<number, Readonly<Record<string, unknown>>>;

/** Hides the rows below a header that do not have one of the chosen words, and shows the others. */
export function applyFilters(sheet: BookSheet, rect: Rect, filters: Filters): void {
  for (let row = rect.top + 1; row <= rect.bottom; row += 1) {
    const isShown = [...filters].every(([column, criteria]) => fits(sheet, row, rect.left + column, criteria));
    if (isShown) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
}

function fits(sheet: BookSheet, row: number, column: number, criteria: Readonly<Record<string, unknown>>): boolean {
  const words: unknown = criteria["values"];
  const wanted: readonly unknown[] = Array.isArray(words) ? words : [criteria["criterion1"]];
  const cell = sheet.grid.at(row, column);
  const shown = textAt(sheet, cell, row, column);
  return wanted.some((word) => word === shown || word === `=${shown}` || word === wireValue(cell?.value));
}

const kind = defined<BookSheet>({
  name: "AutoFilter",
  properties: {
    criteria: {
      since: 9,
      get: ({ autoFilter }) => {
        if (autoFilter === undefined) return [];
        return Array.from(
          { length: columnsOf(autoFilter.area.rect) },
          (_, place) => autoFilter.filters.get(place) ?? null,
        );
      },
    },
    enabled: { since: 9, get: ({ autoFilter }) => autoFilter !== undefined },
    isDataFiltered: { since: 9, get: ({ autoFilter }) => (autoFilter?.filters.size ?? 0) > 0 },
  },
  methods: {
    apply: {
      since: 9,
      call: (sheet, [given, column, criteria]) => {
        mayChange(sheet, "allowAutoFilter");
        const { rect } = areaFrom(new Area(sheet, everything), given);
        const used = sheet.grid.used(rect, true) ?? refuse("InvalidOperation", `Nothing in ${rectText(rect)}.`);
        sheet.autoFilter ??= { area: new Area(sheet, used), filters: new Map() };
        if (!isAbsent(column)) sheet.autoFilter.filters.set(index(column), record(criteria));
        applyFilters(sheet, sheet.autoFilter.area.rect, sheet.autoFilter.filters);
        return null;
      },
    },
    clearCriteria: {
      since: 9,
      call: (sheet) => {
        mayChange(sheet, "allowAutoFilter");
        sheet.autoFilter?.filters.clear();
        if (sheet.autoFilter !== undefined) applyFilters(sheet, sheet.autoFilter.area.rect, new Map());
        return null;
      },
    },
    getRangeOrNullObject: {
      since: 9,
      call: ({ autoFilter }) =>
        autoFilter === undefined ? null : range(new Area(autoFilter.area.sheet, autoFilter.area.rect)),
    },
    reapply: {
      since: 9,
      call: (sheet) => {
        if (sheet.autoFilter !== undefined) applyFilters(sheet, sheet.autoFilter.area.rect, sheet.autoFilter.filters);
        return null;
      },
    },
    remove: {
      since: 9,
      call: (sheet) => {
        mayChange(sheet, "allowAutoFilter");
        if (sheet.autoFilter !== undefined) applyFilters(sheet, sheet.autoFilter.area.rect, new Map());
        sheet.autoFilter = undefined;
        return null;
      },
    },
  },
});
