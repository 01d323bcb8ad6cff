import { catalogueDesign } from "../../sheets/catalogue.ts";

/** The title of a column of the catalogue sheet, by its key. */
function titled(column: string): string {
  return catalogueDesign.columns.find(({ key }) => key === column)?.title.en ?? column;
}

/** Sentences of the catalogue of tasks, in English. */
export const catalogue = {
  "step-catalogue": (_: object) => "Catalogue of tasks",
  "catalogue-cell-unclear": (v: { column: string }) =>
    `We do not understand what stands here under ${titled(v.column)}. Meanwhile we count with what held before. Take over a word from another row of this column, or clear the cell.`,
  "catalogue-number-missing": (_: object) =>
    "This task has no number, so that it stands on no checklist. Type a number of your own, such as G1.",
  "catalogue-number-repeated": (_: object) =>
    "Another task has this number already. Only the row on top counts. Give this task another number, or remove the row.",
  "catalogue-title-missing": (_: object) =>
    "There is no task yet at this number. Type what has to be done, or remove the row.",
  "catalogue-days-missing": (v: { days: number }) =>
    `We do not know when this task is due. Meanwhile we count with ${v.days} days. Fill in the number of days.`,
  "catalogue-first-unknown": (_: object) =>
    "A number here belongs to no task. That number does not count. Check the number.",
  "catalogue-first-circle": (_: object) =>
    "This way a task would wait for itself. That number does not count. Remove one of the numbers.",
  "catalogue-numbers-gone": (v: { column: string }) =>
    `The column ${titled(v.column)} is gone from this sheet. Meanwhile we count with our own list. Put the column back, or delete the sheet: then we make a new one.`,
};
