import type { Place } from "../../core/screens/views.ts";

/** Shows a place to the person; does nothing where the sheet is gone. */
export function shown({ sheet, cell }: Place): void {
  const found = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet);
  if (found === null) return;
  found.activate();
  if (cell !== undefined) found.getRange(cell).activate();
}
