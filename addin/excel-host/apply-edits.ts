import { applied } from "../../core/workbook/apply.ts";
import type { Edit } from "../../core/workbook/edit.ts";
import { HostProblem } from "../../core/workbook/host-problem.ts";
import { sheetNamed, type Sheet, type Snapshot } from "../../core/workbook/snapshot.ts";
import { tableAt } from "../../core/workbook/table.ts";
import { sheetOf } from "../../core/workbook/touched-sheets.ts";
import type { Capabilities } from "./capabilities.ts";
import type { Standing } from "./standing.ts";
import type { KnownSheet } from "./structure.ts";
import { Work } from "./work.ts";
import { setCells } from "./write-cells.ts";
import { refreshCharts, setChart } from "./write-charts.ts";
import { addColumn, removeColumn } from "./write-columns.ts";
import { addSheet, removeSheet } from "./write-new-sheet.ts";
import { refreshDropdowns, setCheckbox, setChoices, setHint, spreadOffers } from "./write-offers.ts";
import { appendRows, removeRows } from "./write-rows.ts";

/** Puts one edit in the queue; that it can be done has been checked. */
function write(work: Work, edit: Edit): void {
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
      break;
  }
}

/** What follows from rows that came or went: offers of columns and charts hold for all rows there are. */
function finish(work: Work, edit: Edit): void {
  if (edit.kind !== "append-rows" && edit.kind !== "remove-rows") return;
  const table = tableAt(work.state, edit.table);
  if (table.sheet.key === undefined) return;
  if (edit.kind === "append-rows") spreadOffers(work, table);
  refreshCharts(work, table);
}

/** One of our sheets of which only its place and name are known: enough to see that its key is taken. */
function unread({ name, mark }: KnownSheet): Sheet {
  return { name, headerRow: mark?.headerRow ?? 0, cells: [], ...(mark === undefined ? {} : { key: mark.key }) };
}

/** What was read, with our other sheets: dropdowns may lean on them, and their keys are taken. */
export function stateOf({ structure, sheets, snapshot }: Standing): Snapshot {
  const read = new Set(snapshot.sheets.map(({ name }) => name));
  return {
    sheets: structure.sheets
      .filter(({ name, mark }) => mark !== undefined || read.has(name))
      .map((known) => sheets.get(known.name.toLowerCase())?.sheet ?? unread(known)),
    sheetNames: snapshot.sheetNames,
  };
}

function isStructural({ kind }: Edit): boolean {
  return kind === "add-sheet" || kind === "remove-sheet";
}

/** Rows that move, which Excel refuses in the middle of a filtered list. */
function movesRows(edit: Edit): boolean {
  return (
    edit.kind === "remove-rows" || (edit.kind === "append-rows" && edit.rows.some(({ after }) => after !== undefined))
  );
}

/** Throws HostProblem where Excel would refuse half-way: known beforehand, so that nothing is half done. */
function refuseBeforehand(standing: Standing, edits: readonly Edit[]): void {
  if (standing.isReadOnly) throw new HostProblem("read-only");
  if (standing.isStructureProtected && edits.some(isStructural)) throw new HostProblem("structure-protected");
  for (const edit of edits) {
    const sheet = standing.sheets.get(sheetOf(edit).toLowerCase());
    if (sheet === undefined) continue;
    const { name } = sheet.sheet;
    if (sheet.sheet.protected === true) throw new HostProblem("protected", { sheet: name });
    if (sheet.isFiltered && movesRows(edit)) throw new HostProblem("filtered", { sheet: name });
  }
}

/** The keys of the sheets that edits touched, as they are afterwards. */
function touchedKeys(state: Snapshot, edits: readonly Edit[]): ReadonlySet<string> {
  const keys = edits.map((edit) => ("table" in edit ? sheetNamed(state, edit.table.sheet)?.key : edit.layout.key));
  return new Set(keys.filter((key) => key !== undefined));
}

/**
 * Everything that edits ask of Excel, as a queue. Throws a `WorkbookProblem` where one cannot be done and a `HostProblem`
 * where Excel would not do it. Afterwards the workbook says what `applied` of the same edits says.
 */
export function workFor(standing: Standing, edits: readonly Edit[], can: Capabilities): Work {
  const start = stateOf(standing);
  const states: Snapshot[] = [];
  for (const edit of edits) states.push(applied(states[states.length - 1] ?? start, [edit]));
  refuseBeforehand(standing, edits);
  const work = new Work(standing, can, start);
  edits.forEach((edit, place) => {
    write(work, edit);
    work.state = states[place] ?? start;
    finish(work, edit);
  });
  refreshDropdowns(work, touchedKeys(work.state, edits));
  return work;
}
