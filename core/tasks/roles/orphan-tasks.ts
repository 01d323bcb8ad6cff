import { catalogueDesign } from "../../sheets/catalogue.ts";
import { columnOf } from "../../sheets/design.ts";
import { columnIndex, ownRows } from "../../sheets/own-rows.ts";
import { cellAddress } from "../../workbook/address.ts";
import { textOf } from "../../workbook/cell.ts";
import { sheetWithKey, type Snapshot } from "../../workbook/snapshot.ts";
import type { WorkbookCatalogue } from "../workbook-catalogue.ts";
import type { Place } from "./silent-parties.ts";

/** A task in use that no party is responsible for (R30). */
export interface OrphanTask {
  /** Id in the catalogue. */
  readonly task: string;
  /** The cell of the sheet with the catalogue where a party is to be chosen; nothing while that sheet is not there. */
  readonly place: Place;
}

/** The tasks of a catalogue without a party, in its order. */
export function orphanTasks(snapshot: Snapshot, catalogue: WorkbookCatalogue): readonly OrphanTask[] {
  const orphans = catalogue.tasks.filter(({ responsible }) => responsible === "");
  const sheet = sheetWithKey(snapshot, catalogueDesign.key);
  if (sheet === undefined || orphans.length === 0) return orphans.map(({ id }) => ({ task: id, place: {} }));
  const column = columnIndex(sheet, columnOf(catalogueDesign, "responsible"));
  const rows = ownRows(snapshot, catalogueDesign);
  return orphans.map(({ id }) => {
    const row = rows.find(({ values }) => textOf(values["task"]).trim() === id)?.row;
    const cell = row === undefined || column < 0 ? {} : { cell: cellAddress(row, column + 1) };
    return { task: id, place: { sheet: sheet.name, ...(row === undefined ? {} : { row }), ...cell } };
  });
}
