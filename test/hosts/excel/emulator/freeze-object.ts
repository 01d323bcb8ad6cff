import { Area } from "./area.ts";
import { index, selfOf, text } from "./arguments.ts";
import { neededAddress } from "./address.ts";
import type { BookSheet } from "./book-sheet.ts";
import { defined, entity, type Entity } from "./entity.ts";
import { refuse } from "./problem.ts";
import { range } from "./range-object.ts";
import { columnLimit, rowLimit } from "./rect.ts";

/** What stays in sight when scrolling. */
export function freezePanesOf(sheet: BookSheet): Entity {
  return entity(kind, sheet);
}

function counted(given: unknown): number {
  const count = given === undefined || given === null ? 1 : index(given);
  return count === 0 ? refuse("InvalidArgument") : count;
}

const kind = defined<BookSheet>({
  name: "WorksheetFreezePanes",
  methods: {
    freezeAt: {
      since: 7,
      call: (sheet, [given]) => {
        const rect = selfOf(Area, given)?.rect ?? neededAddress(text(given)).rect;
        sheet.frozen = { top: 0, left: 0, bottom: rect.bottom, right: rect.right };
        return null;
      },
    },
    freezeColumns: {
      since: 7,
      call: (sheet, [count]) => {
        sheet.frozen = { top: 0, left: 0, bottom: rowLimit - 1, right: counted(count) - 1 };
        return null;
      },
    },
    freezeRows: {
      since: 7,
      call: (sheet, [count]) => {
        sheet.frozen = { top: 0, left: 0, bottom: counted(count) - 1, right: columnLimit - 1 };
        return null;
      },
    },
    getLocationOrNullObject: {
      since: 7,
      call: (sheet) => (sheet.frozen === undefined ? null : range(new Area(sheet, sheet.frozen))),
    },
    unfreeze: {
      since: 7,
      call: (sheet) => {
        sheet.frozen = undefined;
        return null;
      },
    },
  },
});
