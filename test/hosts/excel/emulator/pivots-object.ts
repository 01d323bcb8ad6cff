import { Area } from "./area.ts";
import type { Book } from "./book.ts";
import { defined, entity, type Entity } from "./entity.ts";
import { mayChange } from "./guard.ts";
import { refuse } from "./problem.ts";
import { range } from "./range-object.ts";
import type { Pivot } from "./remarks.ts";
import { worksheet } from "./worksheet-object.ts";

/** The pivot tables of a workbook. */
export function pivotsOf({ pivots }: Book): Entity {
  return entity(collectionKind, pivots);
}

const layoutKind = defined<Pivot>({
  name: "PivotLayout",
  methods: { getRange: { since: 8, call: ({ area }) => range(new Area(area.sheet, area.rect)) } },
});

const kind = defined<Pivot>({
  name: "PivotTable",
  id: ({ id }) => id,
  properties: { name: { since: 3, get: ({ name }) => name } },
  links: {
    layout: { since: 8, to: (pivot) => entity(layoutKind, pivot) },
    worksheet: { since: 3, to: ({ area }) => worksheet(area.sheet) },
  },
  methods: {
    refresh: {
      since: 3,
      call: (pivot) => {
        mayChange(pivot.area.sheet, "allowPivotTables");
        pivot.refreshed += 1;
        return null;
      },
    },
  },
});

const collectionKind = defined<readonly Pivot[]>({
  name: "PivotTableCollection",
  items: (pivots) => pivots.map((pivot) => entity(kind, pivot)),
  item: (pivots, key) =>
    entity(kind, pivots.find(({ id, name }) => id === key || name === key) ?? refuse("ItemNotFound")),
});
