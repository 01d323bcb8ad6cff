import { sameValue, valueOf, type Cell, type Scalar } from "./cell.ts";
import type { Edit, SetCells, TableRow } from "./edit.ts";
import type { SheetLayout } from "./layout.ts";
import { sheetNamed, type Snapshot } from "./snapshot.ts";
import { storedCell } from "./stored.ts";
import { columnNamed, rowKey } from "./table.ts";

/** How much some edits change. The rows of a new sheet come with the sheet and are not counted again. */
export interface ChangeCounts {
  readonly sheetsNew: number;
  readonly sheetsRemoved: number;
  readonly rowsNew: number;
  readonly rowsRemoved: number;
  readonly cellsChanged: number;
  readonly columnsNew: number;
  readonly columnsRemoved: number;
  /** Dropdowns, checkboxes, hints, charts and warnings. */
  readonly featuresChanged: number;
}

/** A row that comes or goes: only its cells that show something. */
export interface RowShown {
  /** Key of the row; `""` for a row of a new sheet that has none. */
  readonly key: string;
  readonly cells: readonly { readonly column: string; readonly value: Scalar }[];
}

/** A cell that gets another value. */
export interface CellShown {
  readonly row: string;
  readonly column: string;
  readonly before: Scalar;
  readonly after: Scalar;
}

/** A dropdown, checkbox, hint, chart or warning that comes, changes or goes. */
export interface FeatureShown {
  readonly kind: "choices" | "checkbox" | "hint" | "chart" | "warning";
  /** Title of the column, or of the chart; `""` for a warning, which holds for the whole sheet. */
  readonly place: string;
  readonly change: "new" | "changed" | "removed";
}

/** What happens on one sheet. Lists are cut at a limit; the counts are of everything. */
export interface SheetChange {
  readonly sheet: string;
  readonly kind: "new" | "removed" | "changed";
  /** On a new or removed sheet the number of its rows. */
  readonly rowsNew: number;
  readonly rowsRemoved: number;
  readonly cellsChanged: number;
  readonly newRows: readonly RowShown[];
  readonly removedRows: readonly RowShown[];
  readonly cells: readonly CellShown[];
  readonly columnsNew: readonly string[];
  readonly columnsRemoved: readonly string[];
  readonly features: readonly FeatureShown[];
}

const nothing: ChangeCounts = {
  sheetsNew: 0,
  sheetsRemoved: 0,
  rowsNew: 0,
  rowsRemoved: 0,
  cellsChanged: 0,
  columnsNew: 0,
  columnsRemoved: 0,
  featuresChanged: 0,
};

function countOf(edit: Edit): Partial<ChangeCounts> {
  switch (edit.kind) {
    case "add-sheet":
      return { sheetsNew: 1 };
    case "remove-sheet":
      return { sheetsRemoved: 1 };
    case "append-rows":
      return { rowsNew: edit.rows.length };
    case "remove-rows":
      return { rowsRemoved: edit.rows.length };
    case "set-cells":
      return { cellsChanged: edit.changes.length };
    case "add-column":
      return { columnsNew: 1 };
    case "remove-column":
      return { columnsRemoved: 1 };
    case "choices":
    case "checkbox":
    case "hint":
    case "chart":
    case "warning":
      return { featuresChanged: 1 };
  }
}

/** The size of some edits, for a button such as "Toepassen: 3 bladen nieuw, 12 regels erbij". */
export function counted(edits: readonly Edit[]): ChangeCounts {
  const total = { ...nothing };
  const names = Object.keys(nothing) as (keyof ChangeCounts)[];
  for (const edit of edits) {
    const counts = countOf(edit);
    for (const name of names) total[name] += counts[name] ?? 0;
  }
  return total;
}

/** A sheet change while it is being put together. */
type Draft = {
  -readonly [Key in keyof SheetChange]: SheetChange[Key] extends readonly (infer Item)[] ? Item[] : SheetChange[Key];
};

function emptyDraft(sheet: string): Draft {
  return {
    sheet,
    kind: "changed",
    rowsNew: 0,
    rowsRemoved: 0,
    cellsChanged: 0,
    newRows: [],
    removedRows: [],
    cells: [],
    columnsNew: [],
    columnsRemoved: [],
    features: [],
  };
}

function shownRow(columns: readonly string[], keys: readonly number[], cells: readonly Cell[]): RowShown {
  const stored = cells.map(storedCell);
  return {
    key: rowKey(keys.map((index) => stored[index])),
    cells: columns.flatMap((column, index) => {
      const value = valueOf(stored[index]);
      return value === null ? [] : [{ column, value }];
    }),
  };
}

function shownOf(columns: readonly string[], keyColumns: readonly string[], rows: readonly TableRow[]): RowShown[] {
  const keys = keyColumns.map((title) => columnNamed(columns, title));
  return rows.map((row) => shownRow(columns, keys, row.cells));
}

function rowsOfSheet(layout: SheetLayout, rows: readonly (readonly Cell[])[]): RowShown[] {
  const keys = layout.keyColumns.map((key) => layout.columns.findIndex((column) => column.key === key));
  const titles = layout.columns.map((column) => column.title);
  return rows.map((cells) => shownRow(titles, keys, cells));
}

/** Adds changes of cells; a cell that changes twice shows its first and its last value. */
function addCells(draft: Draft, edit: SetCells): void {
  const found = new Map(draft.cells.map((cell) => [JSON.stringify([cell.row, cell.column]), cell]));
  for (const { row, column, before, after } of edit.changes) {
    const place = JSON.stringify([row, column]);
    const first = found.get(place)?.before ?? valueOf(storedCell(before));
    found.set(place, { row, column, before: first, after: valueOf(storedCell(after)) });
  }
  draft.cells = [...found.values()].filter((cell) => !sameValue(cell.before, cell.after));
}

function featureOf(kind: FeatureShown["kind"], place: string, before: unknown, after: unknown): FeatureShown {
  const had = before !== null && before !== false;
  const has = after !== null && after !== false;
  return { kind, place, change: has ? (had ? "changed" : "new") : "removed" };
}

/** The rows of an edit that are still to be written out: a sheet with numbers can have a hundred thousand. */
function first<Row>(rows: readonly Row[], shown: readonly RowShown[], limit: number): readonly Row[] {
  return rows.slice(0, Math.max(0, limit - shown.length));
}

function addTo(draft: Draft, edit: Edit, limit: number): void {
  switch (edit.kind) {
    case "add-sheet":
      draft.kind = "new";
      draft.rowsNew += edit.rows.length;
      draft.newRows.push(...rowsOfSheet(edit.layout, first(edit.rows, draft.newRows, limit)));
      return;
    case "remove-sheet":
      draft.kind = "removed";
      draft.rowsRemoved += edit.rows.length;
      draft.removedRows.push(...rowsOfSheet(edit.layout, first(edit.rows, draft.removedRows, limit)));
      return;
    case "append-rows":
      draft.rowsNew += edit.rows.length;
      draft.newRows.push(...shownOf(edit.columns, edit.table.keyColumns, first(edit.rows, draft.newRows, limit)));
      return;
    case "remove-rows":
      draft.rowsRemoved += edit.rows.length;
      draft.removedRows.push(
        ...shownOf(edit.columns, edit.table.keyColumns, first(edit.rows, draft.removedRows, limit)),
      );
      return;
    case "set-cells":
      addCells(draft, edit);
      return;
    case "add-column":
      draft.columnsNew.push(edit.title);
      return;
    case "remove-column":
      draft.columnsRemoved.push(edit.title);
      return;
    case "chart":
      draft.features.push(
        featureOf("chart", edit.after?.title ?? edit.before?.title ?? edit.id, edit.before, edit.after),
      );
      return;
    case "warning":
      draft.features.push(featureOf("warning", "", edit.before, edit.after));
      return;
    case "choices":
    case "checkbox":
    case "hint":
      draft.features.push(featureOf(edit.kind, edit.column, edit.before, edit.after));
  }
}

function finished(draft: Draft, limit: number): SheetChange {
  return {
    ...draft,
    cellsChanged: draft.cells.length,
    cells: draft.cells.slice(0, limit),
  };
}

/**
 * Before and after of some edits, per sheet in the order in which they come up, for a person to read before saying yes.
 * At most `limit` rows and cells of a sheet are written out.
 */
export function described(snapshot: Snapshot, edits: readonly Edit[], limit = 20): SheetChange[] {
  const drafts = new Map<string, Draft>();
  for (const edit of edits) {
    const name = "table" in edit ? edit.table.sheet : edit.layout.name;
    const draft = drafts.get(name.toLowerCase()) ?? emptyDraft(sheetNamed(snapshot, name)?.name ?? name);
    drafts.set(name.toLowerCase(), draft);
    addTo(draft, edit, limit);
  }
  return [...drafts.values()].map((draft) => finished(draft, limit));
}
