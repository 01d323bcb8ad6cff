import { cellAddress } from "./address.ts";
import type { ErasedCell, ErasedValue, Erasure } from "./erasure.ts";

/** True for a cell of which nothing stays: what hangs on it, such as a note, is about the person and goes with it. */
function goesWhole({ after }: Pick<ErasedCell, "after">, values: readonly ErasedValue[]): boolean {
  return after === null || values.some(({ replacement }) => replacement === after);
}

/** Asked by sheet and cell, such as `C7`: whether nothing of that cell stays. */
export class WholeCells {
  readonly #places: ReadonlySet<string>;

  constructor({ sheets, values }: Erasure) {
    this.#places = new Set(
      sheets.flatMap(({ sheet, cells }) =>
        cells
          .filter((cell) => goesWhole(cell, values))
          .map(({ row, column }) => `${sheet.toLowerCase()}!${cellAddress(row, column)}`),
      ),
    );
  }

  /** @param cell address without its sheet and without `$`, such as `C7` */
  has(sheet: string, cell: string): boolean {
    return this.#places.has(`${sheet.toLowerCase()}!${cell}`);
  }
}
