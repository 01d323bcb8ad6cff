import { sentence, type Sentence } from "../text/sentence.ts";
import type { SheetChange } from "./describe.ts";
import type { WorkbookProblem } from "./problem.ts";

/** What happened, where, and what to do, for edits that were refused. */
export function problemTold(problem: WorkbookProblem): Sentence {
  return sentence(`workbook-${problem.code}`, { sheet: problem.sheet, place: problem.place ?? "" });
}

function rowsTold(change: SheetChange): Sentence[] {
  const { sheet, kind, rowsNew, rowsRemoved } = change;
  if (kind === "new") return [sentence("change-sheet-new", { sheet, rows: rowsNew })];
  if (kind === "removed") return [sentence("change-sheet-removed", { sheet, rows: rowsRemoved })];
  return [
    ...(rowsNew === 0 ? [] : [sentence("change-rows-new", { sheet, rows: rowsNew })]),
    ...(rowsRemoved === 0 ? [] : [sentence("change-rows-removed", { sheet, rows: rowsRemoved })]),
  ];
}

function cellsTold(change: SheetChange): Sentence[] {
  const { sheet, cellsChanged, cells } = change;
  if (cellsChanged === 0) return [];
  const rest = cellsChanged - cells.length;
  return [
    sentence("change-cells", { sheet, cells: cellsChanged }),
    ...cells.map((cell) => sentence("change-cell", cell)),
    ...(rest === 0 ? [] : [sentence("change-cells-more", { cells: rest })]),
  ];
}

/** What happens on one sheet, a line at a time: the sheet itself, its rows, its columns, its cells, its features. */
export function changeTold(change: SheetChange): readonly Sentence[] {
  const { sheet } = change;
  return [
    ...rowsTold(change),
    ...change.columnsNew.map((column) => sentence("change-column-new", { sheet, column })),
    ...change.columnsRemoved.map((column) => sentence("change-column-removed", { sheet, column })),
    ...cellsTold(change),
    ...change.features.map((feature) => sentence("change-feature", { sheet, ...feature })),
  ];
}
