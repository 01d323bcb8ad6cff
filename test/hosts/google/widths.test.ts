import { strict as assert } from "node:assert";
import fc from "fast-check";
import { pixelsOf, widthsOf } from "../../../apps-script/grid/widths.ts";
import type { SheetLayout } from "../../../core/workbook/layout.ts";

function layoutOf(widths: readonly number[]): SheetLayout {
  return {
    key: "lijst",
    name: "Lijst",
    lead: [],
    columns: widths.map((width, place) => ({
      key: `k${place}`,
      title: `Kolom ${place}`,
      type: "text" as const,
      width,
    })),
    keyColumns: ["k0"],
    frozenColumns: 0,
    conditionalFormats: [],
    print: { orientation: "portrait" },
    place: "last",
  };
}

/** What the columns are in the end, in pixels, when calls are done one after the other. */
function widthsAfter(layout: SheetLayout): readonly (number | null)[] {
  const found: (number | null)[] = layout.columns.map(() => null);
  for (const { column, count, pixels } of widthsOf(layout)) found.fill(pixels, column - 1, column - 1 + count);
  return found;
}

describe("widths of the columns of a new sheet", () => {
  it("are as asked where few calls are enough for that, also where two wide columns stand apart", () => {
    for (const widths of [[40], [14, 14, 14, 50, 18, 12], [9, 30, 9, 60, 9]]) {
      const layout = layoutOf(widths);
      const wider = widthsAfter(layout).map((pixels, place) => (pixels ?? 0) - pixelsOf(widths[place] ?? 0));
      assert.ok(
        wider.every((pixels) => pixels >= 0 && pixels <= pixelsOf(14) - pixelsOf(12)),
        wider.join(" "),
      );
    }
  });

  it("are never narrower than asked, and take at most four calls", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 4, max: 80 }), { minLength: 1, maxLength: 28 }), (widths) => {
        const layout = layoutOf(widths);
        assert.ok(widthsOf(layout).length <= 4);
        widthsAfter(layout).forEach((pixels, place) => {
          assert.ok((pixels ?? 0) >= pixelsOf(widths[place] ?? 0));
        });
      }),
    );
  });

  it("waste the least that four calls can, as trying every choice of them tells", () => {
    const wasteOf = (widths: readonly number[], given: readonly (number | null)[]): number =>
      given.reduce<number>((sum, pixels, place) => sum + (pixels ?? 0) - pixelsOf(widths[place] ?? 0), 0);
    /** The least waste with so many calls, each over columns that the calls before it covered. */
    const least = (widths: readonly number[], given: readonly number[], calls: number): number => {
      const isWide = given.every((width, place) => width >= (widths[place] ?? 0));
      let best = isWide ? wasteOf(widths, given.map(pixelsOf)) : Infinity;
      if (calls === 0) return best;
      for (let first = 0; first < widths.length; first += 1) {
        for (let end = first + 1; end <= widths.length; end += 1) {
          for (const width of new Set(widths)) {
            const next = given.map((one, place) => (place >= first && place < end ? width : one));
            if (calls > 1 || next.every((one, place) => one >= (widths[place] ?? 0))) {
              best = Math.min(best, least(widths, next, calls - 1));
            }
          }
        }
      }
      return best;
    };
    for (const widths of [
      [9, 30, 9],
      [5, 40, 6, 40],
    ]) {
      const found = wasteOf(widths, widthsAfter(layoutOf(widths)));
      assert.equal(
        found,
        Math.min(
          ...[...new Set(widths)].map((base) =>
            least(
              widths,
              widths.map(() => base),
              3,
            ),
          ),
        ),
      );
    }
  });
});
