import { refuse } from "./problem.ts";
import type { Rect } from "./rect.ts";
import type { BookSheet } from "./book-sheet.ts";

/** Cells that somebody holds on to: they move when rows come in above, and are gone when they are deleted. */
export class Area {
  readonly sheet: BookSheet;
  /** Undefined when all its cells were deleted. */
  place: Rect | undefined;

  constructor(sheet: BookSheet, rect: Rect) {
    this.sheet = sheet;
    this.place = rect;
    sheet.areas.add(this);
  }

  /** Where it is now; `InvalidReference` when its cells went. */
  get rect(): Rect {
    if (!this.sheet.isThere) refuse("ItemNotFound", "The requested resource doesn't exist.");
    return this.place ?? refuse("InvalidReference", "This reference isn't valid for the current operation.");
  }

  /** Forgets it. */
  release(): void {
    this.sheet.areas.delete(this);
  }
}
