import { sheetWithKey, type Snapshot } from "../../workbook/snapshot.ts";
import { catalogueDesign } from "../../sheets/catalogue.ts";
import { placeInCatalogue } from "../catalogue-place.ts";
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
  const sheet = sheetWithKey(snapshot, catalogueDesign.key);
  const otherwise: Place = sheet === undefined ? {} : { sheet: sheet.name };
  return catalogue.tasks
    .filter(({ responsible }) => responsible === "")
    .map(({ id }) => ({ task: id, place: placeInCatalogue(snapshot, id, "responsible") ?? otherwise }));
}
