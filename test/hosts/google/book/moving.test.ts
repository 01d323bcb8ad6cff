import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import type { Range } from "../../../../core/workbook/ranges.ts";
import { Book } from "./book.ts";
import { holds, movedRange, type Shift } from "./range.ts";
import { cellAt } from "./rows.ts";
import type { SheetState } from "./state.ts";

const range = (): fc.Arbitrary<Range> =>
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.nat(5), fc.integer({ min: 1, max: 8 }), fc.nat(4))
    .map(([firstRow, rows, firstColumn, columns]) => ({
      firstRow,
      firstColumn,
      lastRow: firstRow + rows,
      lastColumn: firstColumn + columns,
    }));

const along = (): fc.Arbitrary<Shift["along"]> => fc.constantFrom("rows", "columns");

const inserted = (): fc.Arbitrary<Shift> =>
  fc
    .tuple(along(), fc.integer({ min: 1, max: 13 }), fc.integer({ min: 1, max: 4 }))
    .map(([way, at, count]) => ({ kind: "insert", along: way, at, count }));

/** A sheet of 20 by 12 in which every cell says where it began. */
function numbered(): { readonly book: Book; readonly sheet: () => SheetState } {
  const book = new Book();
  const rows = Array.from({ length: 20 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => ({ value: `${row + 1}:${column + 1}` })),
  );
  const { id } = book.addSheet("Blad1", 0, { rows, rowCount: 20, columnCount: 12 });
  return { book, sheet: () => book.sheetWithId(id) ?? assert.fail("gone") };
}

/** What stands in every cell, with where it stands. */
function contents(sheet: SheetState): readonly string[] {
  return sheet.rows.flatMap((row, place) =>
    row.flatMap((cell, column) =>
      cell?.value === undefined ? [] : [`${place + 1}:${column + 1}=${JSON.stringify(cell.value)}`],
    ),
  );
}

describe("lines that come and go in a spreadsheet in memory", () => {
  it("give the sheet back when what came goes again", () => {
    fc.assert(
      fc.property(inserted(), range(), (shift, merged) => {
        // One cell cannot be merged.
        fc.pre(merged.firstRow < merged.lastRow || merged.firstColumn < merged.lastColumn);
        const { book, sheet } = numbered();
        book.changeSheet(sheet().id, {
          merges: [merged],
          columnWidths: new Map([[3, 50]]),
          hiddenRows: new Set([4, 9]),
        });
        book.setName("SH_proef", sheet().id, merged);
        const before = book.state;
        book.shift(sheet().id, shift, 0);
        book.shift(sheet().id, { ...shift, kind: "delete" }, 0);
        assert.deepEqual({ ...book.state, lastId: 0 }, { ...before, lastId: 0 });
      }),
    );
  });

  it("take every cell along to where a range of that cell is moved to", () => {
    fc.assert(
      fc.property(inserted(), fc.boolean(), (shift, isInsert) => {
        const { book, sheet } = numbered();
        const done: Shift = isInsert ? shift : { ...shift, kind: "delete", count: Math.min(shift.count, 11) };
        if (!isInsert && done.at + done.count - 1 > (done.along === "rows" ? 20 : 12)) return;
        book.shift(sheet().id, done, 0);
        for (let row = 1; row <= 20; row += 1) {
          for (let column = 1; column <= 12; column += 1) {
            const one = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
            const moved = movedRange(one, done);
            if (moved === undefined) continue;
            assert.equal(cellAt(sheet(), moved.firstRow, moved.firstColumn)?.value, `${row}:${column}`);
          }
        }
        const lost = isInsert ? 0 : done.count * (done.along === "rows" ? 12 : 20);
        assert.equal(contents(sheet()).length, 240 - lost);
      }),
    );
  });

  it("keep what lay in a range in it", () => {
    fc.assert(
      fc.property(inserted(), fc.boolean(), range(), range(), (shift, isInsert, one, other) => {
        const done: Shift = isInsert ? shift : { ...shift, kind: "delete" };
        const [outer, inner] = [movedRange(one, done), movedRange(other, done)];
        if (!holds(one, other) || inner === undefined) return;
        assert.ok(outer !== undefined && holds(outer, inner));
      }),
      { numRuns: 500 },
    );
  });

  it("take hidden words along that hang on them, and those of lines that go", () => {
    const { book, sheet } = numbered();
    const hang = (first: number, last: number): number =>
      book.addMetadata({
        key: "k",
        value: "v",
        visibility: "DOCUMENT",
        sheet: sheet().id,
        lines: { along: "rows", first, last },
      }).id;
    const [upper, lower] = [hang(4, 4), hang(8, 9)];
    const whole = book.addMetadata({ key: "k", value: "v", visibility: "DOCUMENT", sheet: sheet().id }).id;
    book.shift(sheet().id, { kind: "insert", along: "rows", at: 5, count: 2 }, 0);
    book.shift(sheet().id, { kind: "insert", along: "columns", at: 1, count: 2 }, 0);
    book.shift(sheet().id, { kind: "delete", along: "rows", at: 4, count: 1 }, 0);
    const left = book.state.metadata.map(({ id, lines }) => [id, lines?.first, lines?.last]);
    assert.deepEqual(left, [
      [lower, 9, 10],
      [whole, undefined, undefined],
    ]);
    assert.ok(!left.some(([id]) => id === upper));
  });

  it("leave states that were kept as they were", () => {
    const { book, sheet } = numbered();
    const kept = book.state;
    const before = contents(sheet());
    book.shift(sheet().id, { kind: "delete", along: "rows", at: 2, count: 5 }, 0);
    book.changeCells(sheet().id, { firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 2 }, () => ({ value: "x" }));
    book.addSheet("Tweede");
    book.state = kept;
    assert.deepEqual(contents(sheet()), before);
    assert.equal(book.sheets.length, 1);
  });

  it("make room as far as the limit of ten million cells", () => {
    const { book, sheet } = numbered();
    assert.throws(() => {
      book.shift(sheet().id, { kind: "insert", along: "rows", at: 21, count: 900_000 }, 0);
    }, /above the limit of 10000000 cells/u);
  });
});
