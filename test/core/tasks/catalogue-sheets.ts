import type { Reading } from "../../../core/intake/reading.ts";
import { columnOf } from "../../../core/sheets/design.ts";
import { catalogueDesign } from "../../../core/sheets/catalogue.ts";
import { headersOf } from "../../../core/sheets/own-rows.ts";
import { synced } from "../../../core/sheets/synced.ts";
import { catalogueWanted } from "../../../core/tasks/catalogue-merge.ts";
import { handedOut, type CatalogueHistory } from "../../../core/tasks/catalogue-editions.ts";
import { catalogueIn, type CatalogueReading } from "../../../core/tasks/catalogue-in.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Cell, Scalar } from "../../../core/workbook/cell.ts";
import type { Edit } from "../../../core/workbook/edit.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import { sheetWithKey, type Sheet, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { emptyWorkbook, readingWith, rowTyped, typedIn } from "./workbooks.ts";

/** What an update of the catalogue sheet would change. */
export function update(snapshot: Snapshot, history: CatalogueHistory = handedOut, language: Language = "nl"): Edit[] {
  return synced(snapshot, catalogueWanted(snapshot, language, history), language);
}

/** The workbook after an update of the catalogue sheet. */
export function updated(snapshot: Snapshot, history?: CatalogueHistory, language?: Language): Snapshot {
  return applied(snapshot, update(snapshot, history, language));
}

/** A workbook with nothing but a catalogue sheet. */
export function withCatalogue(language: Language = "nl", history?: CatalogueHistory): Snapshot {
  return updated(emptyWorkbook, history, language);
}

/** The catalogue sheet of a workbook that has one. */
export function catalogueSheet(snapshot: Snapshot): Sheet {
  const sheet = sheetWithKey(snapshot, catalogueDesign.key);
  if (sheet === undefined) throw new Error("no catalogue sheet");
  return sheet;
}

/** Somebody typed in a cell of the catalogue sheet. */
export function typed(snapshot: Snapshot, task: string, column: string, value: Scalar): Snapshot {
  return typedIn(snapshot, catalogueDesign, task, column, value);
}

/** Somebody typed a row below the catalogue. */
export function added(snapshot: Snapshot, values: Readonly<Record<string, Scalar>>): Snapshot {
  return rowTyped(snapshot, catalogueDesign, values);
}

/** Other rows below the header of the catalogue sheet. */
export function withRows(
  snapshot: Snapshot,
  change: (rows: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[],
): Snapshot {
  const sheet = catalogueSheet(snapshot);
  const cells = [...sheet.cells.slice(0, sheet.headerRow), ...change(sheet.cells.slice(sheet.headerRow))];
  return { ...snapshot, sheets: snapshot.sheets.map((one) => (one === sheet ? { ...sheet, cells } : one)) };
}

/** Somebody deleted the row of a task. */
export function withoutRow(snapshot: Snapshot, task: string): Snapshot {
  return withRows(snapshot, (rows) => rows.filter(([number]) => number !== task));
}

/** Somebody removed a column, by its key. */
export function withoutColumn(snapshot: Snapshot, column: string): Snapshot {
  const sheet = catalogueSheet(snapshot);
  const titles = Object.values(columnOf(catalogueDesign, column).title);
  const place = headersOf(sheet).findIndex((header) => titles.includes(header));
  const { features, ...rest } = sheet;
  const cells = sheet.cells.map((row, index) =>
    index < sheet.headerRow - 1 ? row : row.filter((_cell, at) => at !== place),
  );
  const left = features?.filter((one) => !titles.includes(one.column));
  const without = { ...rest, cells, ...(left === undefined ? {} : { features: left }) };
  return { ...snapshot, sheets: snapshot.sheets.map((one) => (one === sheet ? without : one)) };
}

/** What a workbook's catalogue is; nobody keeps a list of parties. */
export function read(snapshot: Snapshot, reading: Reading = readingWith({})): CatalogueReading {
  return catalogueIn(snapshot, reading);
}
