import { markName } from "../../../../core/workbook/own-names.ts";
import type { Snapshot } from "../../../../core/workbook/snapshot.ts";
import type { Book, BookStart } from "../book/book.ts";
import { bookFrom } from "../book/from-snapshot.ts";

/** A spreadsheet with what a snapshot says, our sheets marked as ours; what columns offer does not come along. */
export function ownBook({ sheets }: Snapshot, start: BookStart = {}): Book {
  const book = bookFrom(sheets, start);
  for (const { name, key, headerRow, cells } of sheets) {
    const id = book.sheetNamed(name)?.id;
    if (key === undefined || id === undefined) continue;
    const lastColumn = Math.max(1, cells[headerRow - 1]?.length ?? 1);
    book.setName(markName(key), id, { firstRow: headerRow, lastRow: headerRow, firstColumn: 1, lastColumn });
  }
  return book;
}
