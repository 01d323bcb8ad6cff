import { quotedSheet, rectText } from "./address.ts";
import { Area } from "./area.ts";
import { defined, entity } from "./entity.ts";
import { beside } from "./range-object.ts";
import { cellsOf, type Rect } from "./rect.ts";

/** Cells that do not stand together. */
interface Areas {
  readonly area: Area;
  readonly rects: readonly Rect[];
}

/** Ranges of one sheet that are one object. */
export const areasKind = defined<Areas>({
  name: "RangeAreas",
  properties: {
    address: {
      since: 9,
      get: ({ area, rects }) => rects.map((rect) => `${quotedSheet(area.sheet.name)}!${rectText(rect)}`).join(","),
    },
    areaCount: { since: 9, get: ({ rects }) => rects.length },
    cellCount: { since: 9, get: ({ rects }) => rects.reduce((sum, rect) => sum + cellsOf(rect), 0) },
  },
  links: {
    areas: { since: 9, to: (areas) => entity(areasItemsKind, areas) },
  },
});

const areasItemsKind = defined<Areas>({
  name: "RangeCollection",
  items: ({ area, rects }) => rects.map((rect) => beside(area, rect)),
  methods: { getCount: { since: 9, call: ({ rects }) => rects.length } },
});
