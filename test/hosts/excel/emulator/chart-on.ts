import type { BookSheet, Chart } from "./book-sheet.ts";
import type { Property } from "./entity.ts";
import type { FormatScalar } from "./format.ts";
import { mayChange } from "./guard.ts";

/** A chart and the sheet it stands on. */
export interface ChartOn {
  readonly sheet: BookSheet;
  readonly chart: Chart;
}

/** `AccessDenied` where a protected sheet does not let its drawings be changed. */
export function allowed(sheet: BookSheet): void {
  mayChange(sheet, "allowEditObjects");
}

/** Something of how a chart looks, kept by its path. */
export function look<Self extends ChartOn>(
  path: string,
  standard: FormatScalar,
  checked: (value: unknown) => FormatScalar,
  since = 1,
): Property<Self> {
  return {
    since,
    get: (on) => on.chart.look.get(path) ?? standard,
    set: (on, value) => {
      allowed(on.sheet);
      on.chart.look.set(path, checked(value));
    },
  };
}
