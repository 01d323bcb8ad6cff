import { guardName, type AddGridSheet, type ClearGrid, type GridOperation, type GrowGrid } from "../grid/operation.ts";
import { drawChart, removeChart } from "./charts.ts";
import { rangeOn } from "./ranges.ts";
import type { Tabs } from "./tabs.ts";
import { writeConditions, writeLooks } from "./write-looks.ts";
import { writeRules } from "./write-rules.ts";
import { writeLinks, writeValues } from "./write-values.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Width in pixels of a column that nobody gave another. */
const usualWidth = 100;

function grow(sheet: Sheet, { rows, columns }: Pick<GrowGrid, "rows" | "columns">): void {
  if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
  if (columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
}

function addSheet(tabs: Tabs, { sheet: name, position, rows, columns, tabColour }: AddGridSheet): void {
  const sheet = tabs.add(name, position);
  grow(sheet, { rows: rows - sheet.getMaxRows(), columns: columns - sheet.getMaxColumns() });
  sheet.setHiddenGridlines(true);
  if (tabColour !== undefined) sheet.setTabColor(`#${tabColour}`);
}

function clear(sheet: Sheet, { range, what }: ClearGrid): void {
  const cells = rangeOn(sheet, range);
  if (what === "contents") {
    cells.clearContent();
    return;
  }
  cells.clear();
  cells.clearDataValidations();
  cells.clearNote();
}

/** A warning where no protection stands: one that a person made is stronger, and stays. */
function warn(sheet: Sheet, isOn: boolean): void {
  const standing = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (isOn && standing.length === 0) sheet.protect().setDescription(guardName).setWarningOnly(true);
  if (!isOn) for (const one of standing) if (one.isWarningOnly()) one.remove();
}

/** An operation on a sheet that stands. */
type OnStanding = Exclude<GridOperation, { readonly do: "add-sheet" | "delete-sheet" | "mark" | "unmark" }>;

function performOn(tabs: Tabs, sheet: Sheet, operation: OnStanding): void {
  switch (operation.do) {
    case "grow":
      grow(sheet, operation);
      break;
    case "insert-rows":
      sheet.insertRowsBefore(operation.before, operation.count);
      break;
    case "delete-rows":
      sheet.deleteRows(operation.first, operation.count);
      break;
    case "write":
      writeValues(sheet, operation, tabs.formulas);
      break;
    case "clear":
      clear(sheet, operation);
      break;
    case "copy-looks":
      rangeOn(sheet, operation.from).copyTo(
        rangeOn(sheet, operation.to),
        SpreadsheetApp.CopyPasteType.PASTE_FORMAT,
        false,
      );
      break;
    case "looks":
      writeLooks(sheet, operation);
      break;
    case "lines":
      rangeOn(sheet, operation.range).setBorder(
        null,
        null,
        true,
        null,
        null,
        true,
        `#${operation.colour}`,
        SpreadsheetApp.BorderStyle.SOLID,
      );
      break;
    case "widths":
      sheet.setColumnWidths(operation.column, operation.count, operation.pixels ?? usualWidth);
      break;
    case "freeze":
      sheet.setFrozenRows(operation.rows);
      if (operation.columns > 0) sheet.setFrozenColumns(operation.columns);
      break;
    case "links":
      writeLinks(tabs, sheet, operation);
      break;
    case "rules":
      writeRules(tabs, sheet, operation);
      break;
    case "notes":
      sheet.getRange(operation.row, operation.column, 1, operation.texts.length).setNotes([[...operation.texts]]);
      break;
    case "conditions":
      writeConditions(sheet, operation.conditions);
      break;
    case "warning":
      warn(sheet, operation.isOn);
      break;
    case "guard":
      rangeOn(sheet, operation.range).protect().setWarningOnly(true).setDescription(guardName);
      break;
    case "chart":
      drawChart(sheet, {
        drawing: operation.drawing,
        source: tabs.named(operation.drawing.from) ?? sheet,
        isResized: operation.isResized,
      });
      break;
    case "remove-chart":
      removeChart(sheet, operation.id);
      break;
  }
}

/** Does one operation. Throws what Google throws. */
export function perform(tabs: Tabs, operation: GridOperation): void {
  if (operation.do === "add-sheet") {
    addSheet(tabs, operation);
    return;
  }
  if (operation.do === "unmark") {
    tabs.spreadsheet.removeNamedRange(operation.name);
    return;
  }
  const sheet = tabs.named(operation.sheet);
  if (sheet === undefined) throw new Error("missing");
  if (operation.do === "delete-sheet") tabs.delete(operation.sheet);
  else if (operation.do === "mark") tabs.spreadsheet.setNamedRange(operation.name, rangeOn(sheet, operation.range));
  else performOn(tabs, sheet, operation);
}
