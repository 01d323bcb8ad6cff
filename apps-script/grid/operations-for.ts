import { applied } from "../../core/workbook/apply.ts";
import type { Edit } from "../../core/workbook/edit.ts";
import { HostProblem } from "../../core/workbook/host-problem.ts";
import { sheetNamed, type Sheet, type Snapshot } from "../../core/workbook/snapshot.ts";
import { tableAt } from "../../core/workbook/table.ts";
import { sheetOf } from "../../core/workbook/touched-sheets.ts";
import { setCells } from "./cells.ts";
import { refreshCharts, setChart } from "./charts.ts";
import { addColumn, removeColumn } from "./columns.ts";
import type { HoldsMoment } from "./grid-writing.ts";
import { addSheet, removeSheet } from "./new-sheet.ts";
import type { GridOperation } from "./operation.ts";
import { allowed } from "./refused.ts";
import { appendRows, removeRows } from "./rows.ts";
import { setCheckbox, setChoices, setHint } from "./rules.ts";
import { sheetFrom } from "./sheet-from.ts";
import type { ReadWorkbook } from "./standing.ts";
import { GridWork } from "./work.ts";

function write(work: GridWork, edit: Edit): void {
  switch (edit.kind) {
    case "add-sheet":
      addSheet(work, edit);
      break;
    case "remove-sheet":
      removeSheet(work, edit);
      break;
    case "append-rows":
      appendRows(work, edit);
      break;
    case "remove-rows":
      removeRows(work, edit);
      break;
    case "set-cells":
      setCells(work, edit);
      break;
    case "add-column":
      addColumn(work, edit);
      break;
    case "remove-column":
      removeColumn(work, edit);
      break;
    case "choices":
      setChoices(work, edit);
      break;
    case "checkbox":
      setCheckbox(work, edit);
      break;
    case "hint":
      setHint(work, edit);
      break;
    case "chart":
      setChart(work, edit);
      break;
    case "warning":
      work.do({ do: "warning", sheet: edit.table.sheet, isOn: edit.after });
      break;
  }
}

/** Charts draw all rows there are. */
function followRows(work: GridWork, edit: Edit): void {
  if (edit.kind !== "append-rows" && edit.kind !== "remove-rows") return;
  const table = tableAt(work.state, edit.table);
  if (table.sheet.key !== undefined) refreshCharts(work, table);
}

/** What was read, with our other sheets by their name and key alone: their keys are taken. */
function stateOf({ sheets, sheetNames, marks, locale }: ReadWorkbook): Snapshot {
  const read = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const known = sheetNames.flatMap((name): readonly Sheet[] => {
    const sheet = read.get(name);
    const mark = marks.get(name);
    if (sheet !== undefined) return [sheetFrom(sheet, locale)];
    return mark === undefined ? [] : [{ name, key: mark.key, headerRow: mark.headerRow, cells: [] }];
  });
  return { sheets: known, sheetNames };
}

/** Throws HostProblem where a sheet that edits touch may not be typed on. */
function refuseProtected(start: Snapshot, edits: readonly Edit[]): void {
  for (const edit of edits) {
    const sheet = sheetNamed(start, sheetOf(edit));
    if (sheet?.protected === true) throw new HostProblem("protected", { sheet: sheet.name });
  }
}

/**
 * Everything that edits ask of a spreadsheet at Google, in order. Throws a `WorkbookProblem` where one cannot be done and
 * a `HostProblem` where Google would refuse it: so that nothing is half done. Afterwards the spreadsheet says what
 * `applied` of the same edits says.
 */
export function operationsFor(
  workbook: ReadWorkbook,
  edits: readonly Edit[],
  holds: HoldsMoment,
): readonly GridOperation[] {
  const start = stateOf(workbook);
  const states: Snapshot[] = [];
  for (const edit of edits) states.push(applied(states[states.length - 1] ?? start, [edit]));
  refuseProtected(start, edits);
  const work = new GridWork(workbook, start, holds);
  edits.forEach((edit, place) => {
    write(work, edit);
    work.state = states[place] ?? start;
    followRows(work, edit);
  });
  work.finish();
  return allowed(workbook, work.operations);
}
