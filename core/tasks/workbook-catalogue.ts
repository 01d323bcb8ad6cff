import { catalogue, taskOf, type CatalogueTask } from "./catalogue.ts";

/** The tasks of one programme: the catalogue that we hand out, with what its people changed, added and put aside. */
export interface WorkbookCatalogue {
  /** Tasks in use, in the order of the year. */
  readonly tasks: readonly CatalogueTask[];
  /** The task with this id, one that was put aside included; undefined for one that stands on a checklist alone. */
  taskOf(id: string): CatalogueTask | undefined;
}

/** The catalogue as we hand it out, for a workbook that has none of its own yet. */
export const standardCatalogue: WorkbookCatalogue = { tasks: catalogue, taskOf };
