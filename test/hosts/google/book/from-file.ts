import { XlsxHost } from "../../../../file-host/xlsx-host.ts";
import type { Book, BookStart } from "./book.ts";
import { bookFrom } from "./from-snapshot.ts";

/** A coordinator's workbook out of an .xlsx file. */
export async function bookFromFile(bytes: Uint8Array, start: BookStart = {}): Promise<Book> {
  const host = XlsxHost.open(bytes);
  const { sheets } = await host.outline();
  const read = await host.read(sheets.map(({ name }) => name));
  return bookFrom(read.sheets, start);
}
