import type { Edit, EditKind } from "./edit.ts";

/** The name on the tab of the sheet that an edit is about. */
export function sheetOf(edit: Edit): string {
  return "table" in edit ? edit.table.sheet : edit.layout.name;
}

/**
 * Keys of our sheets whose words an edit offers in a dropdown, or whose rows it draws: a host must know them before it can
 * do the edit.
 */
export function wordSheetsOf(edit: Edit): readonly string[] {
  if (edit.kind === "chart") return edit.after?.source === undefined ? [] : [edit.after.source];
  const choices =
    edit.kind === "add-sheet"
      ? edit.layout.columns.map((column) => column.choices)
      : edit.kind === "choices"
        ? [edit.after ?? undefined]
        : [];
  return choices.flatMap((one) => (one !== undefined && "sheet" in one ? [one.sheet] : []));
}

const followed: ReadonlySet<EditKind> = new Set(["append-rows", "remove-rows", "remove-column", "remove-sheet"]);

/** True for an edit that what leans on its sheet has to follow, or that may not take away what is leant on. */
export function isFollowed({ kind }: Edit): boolean {
  return followed.has(kind);
}

/**
 * Keys of our sheets of which rows come or go, or a column or the whole goes: charts on other sheets that draw them follow,
 * or say that it cannot be. `keyOf` knows the key of a sheet by its name.
 */
export function leanedKeys(edits: readonly Edit[], keyOf: (sheet: string) => string | undefined): ReadonlySet<string> {
  const keys = edits.filter(isFollowed).map((edit) => ("layout" in edit ? edit.layout.key : keyOf(edit.table.sheet)));
  return new Set(keys.filter((key) => key !== undefined));
}
