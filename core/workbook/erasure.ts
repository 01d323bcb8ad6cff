import type { Cell, Scalar } from "./cell.ts";

/**
 * One cell to erase, by its place: forgetting somebody is the one change that goes to sheets of a coordinator, whose rows
 * have no keys of ours. A formula stays, because what it gives follows from what it leans on; only one that itself says
 * what is to be forgotten becomes `after`.
 */
export interface ErasedCell {
  /** Row and column counted from 1. */
  readonly row: number;
  readonly column: number;
  /** What the preview showed, as a snapshot has it; hosts refuse as `stale` where the cell differs. */
  readonly before: Cell;
  readonly after: Scalar;
}

/** What is erased on one sheet. */
export interface SheetErasure {
  /** Name on the tab. */
  readonly sheet: string;
  /** The name it gets, where its own says what is to be forgotten. */
  readonly renamed?: string;
  readonly cells: readonly ErasedCell[];
}

/** A piece of text that nothing in the workbook may say any more, and what stands in its place. */
export interface ErasedValue {
  readonly text: string;
  readonly replacement: string;
}

/**
 * Somebody is forgotten. Cells are told by the core; what is no cell (comments, notes, defined names, properties, dropdowns,
 * links, pictures of text, caches of pivots and charts) every host searches for the values as far as it can reach.
 */
export interface Erasure {
  readonly sheets: readonly SheetErasure[];
  /** The longest first: a full name goes before its parts. */
  readonly values: readonly ErasedValue[];
}

/** What a host found besides cells. */
export type ErasedKind =
  | "comment"
  | "note"
  | "name"
  | "property"
  | "dropdown"
  | "link"
  | "drawing"
  | "header-footer"
  | "pivot"
  | "chart"
  | "picture"
  | "text"
  /** What is filtered by, or what a filter leaves out. */
  | "filter"
  /** What the program itself can still take back. */
  | "undo"
  | "other";

/** What was cleaned besides cells, and what may still say it. */
export interface ErasureReport {
  readonly cleaned: readonly { readonly kind: ErasedKind; readonly count: number }[];
  /**
   * Places that could not be cleaned or not be searched: `place` is a part of the file, a sheet or an address, never
   * what it says.
   */
  readonly unreachable: readonly { readonly kind: ErasedKind; readonly place?: string }[];
}
