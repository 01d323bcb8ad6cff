import { applied, tabOf } from "../../core/workbook/apply.ts";
import type { AddSheet, Edit, RemoveSheet } from "../../core/workbook/edit.ts";
import { sheetNamed, sheetWithKey, type Snapshot } from "../../core/workbook/snapshot.ts";
import { tableAt } from "../../core/workbook/table.ts";
import { refreshCharts, setChart } from "./edit-chart.ts";
import { addColumn, removeColumn } from "./edit-columns.ts";
import { finishDropdowns, setCheckbox, setChoices, setHint } from "./edit-features.ts";
import { appendRows, removeRows, setCells } from "./edit-rows.ts";
import { Editing } from "./editing.ts";
import { fitRows } from "./fit-rows.ts";
import { withoutSheet } from "./formula-moves.ts";
import { markName } from "../../core/workbook/own-names.ts";
import type { XlsxPackage } from "./package.ts";
import { writeNewSheet } from "./write-sheet.ts";

function addSheet(editing: Editing, edit: AddSheet): void {
  const tab = tabOf(editing.state, edit);
  writeNewSheet(editing.file, editing.styles, edit, tab, (choices) => editing.choicesFormula(choices));
}

/** Takes out one of our sheets. Names that people gave to cells of it say so, because Excel calls a lost sheet damage. */
function removeSheet(editing: Editing, edit: RemoveSheet): void {
  const sheet = sheetWithKey(editing.state, edit.layout.key);
  if (sheet === undefined) return;
  editing.forget(sheet.name);
  editing.file.removeSheet(sheet.name);
  editing.file.removeDefinedName(markName(edit.layout.key));
  for (const { name, text, localSheet } of editing.file.definedNames) {
    const left = withoutSheet(text, sheet.name);
    if (left !== text) editing.file.setDefinedName(name, left, localSheet);
  }
}

/** Does one edit to the file; that it can be done has been checked. */
function patch(editing: Editing, edit: Edit): void {
  switch (edit.kind) {
    case "add-sheet":
      addSheet(editing, edit);
      break;
    case "remove-sheet":
      removeSheet(editing, edit);
      break;
    case "append-rows":
      appendRows(editing, edit);
      break;
    case "remove-rows":
      removeRows(editing, edit);
      break;
    case "set-cells":
      setCells(editing, edit);
      break;
    case "add-column":
      addColumn(editing, edit);
      break;
    case "remove-column":
      removeColumn(editing, edit);
      break;
    case "choices":
      setChoices(editing, edit);
      break;
    case "checkbox":
      setCheckbox(editing, edit);
      break;
    case "hint":
      setHint(editing, edit);
      break;
    case "chart":
      setChart(editing, edit);
      break;
    case "warning":
      break;
  }
}

/** Brings what follows from the cells of a sheet up to date: heights of rows, what charts remember. */
function tidyUp(editing: Editing, edit: Edit): void {
  const rows = editing.takeTouched();
  if (edit.kind === "add-sheet" || edit.kind === "remove-sheet") return;
  const sheet = sheetNamed(editing.state, edit.table.sheet);
  if (sheet?.key === undefined) return;
  fitRows(editing, sheet, editing.document(sheet.name), rows);
  refreshCharts(editing, tableAt(editing.state, edit.table));
}

function sheetOf(edit: Edit): string {
  return edit.kind === "add-sheet" || edit.kind === "remove-sheet" ? edit.layout.name : edit.table.sheet;
}

/**
 * Does edits to a workbook file, `snapshot` being what it says of the sheets concerned. Throws a `WorkbookProblem` before
 * anything is changed where one cannot be done. Afterwards the file says what `applied` of the same edits says, which is
 * what it gives back.
 */
export function applyEdits(file: XlsxPackage, snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  const states: Snapshot[] = [];
  for (const edit of edits) states.push(applied(states[states.length - 1] ?? snapshot, [edit]));
  const editing = new Editing(file, snapshot);
  edits.forEach((edit, place) => {
    patch(editing, edit);
    editing.state = states[place] ?? snapshot;
    tidyUp(editing, edit);
  });
  finishDropdowns(editing, new Set(edits.map(sheetOf)));
  editing.save();
  return editing.state;
}
