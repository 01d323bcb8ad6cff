import { XlsxHost } from "../../../../file-host/xlsx-host.ts";
import type { PlainBook } from "./plain.ts";
import { plainFrom } from "./from-snapshot.ts";

/** A coordinator's workbook out of an .xlsx file, as plain data for `bookFrom`. */
export async function plainFromFile(bytes: Uint8Array): Promise<PlainBook> {
  const host = XlsxHost.open(bytes);
  const { sheets } = await host.outline();
  const read = await host.read(sheets.map((sheet) => sheet.name));
  return plainFrom(read.sheets);
}
