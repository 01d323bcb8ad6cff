import type { Edit } from "./edit.ts";

/** The name on the tab of the sheet that an edit is about. */
export function sheetOf(edit: Edit): string {
  return "table" in edit ? edit.table.sheet : edit.layout.name;
}

/** Keys of our sheets whose words an edit offers in a dropdown: a host must know them before it can do the edit. */
export function wordSheetsOf(edit: Edit): readonly string[] {
  const choices =
    edit.kind === "add-sheet"
      ? edit.layout.columns.map((column) => column.choices)
      : edit.kind === "choices"
        ? [edit.after ?? undefined]
        : [];
  return choices.flatMap((one) => (one !== undefined && "sheet" in one ? [one.sheet] : []));
}
