import type { Edit, EditKind } from "./edit.ts";
import type { Erasure, ErasureReport } from "./erasure.ts";
import type { Outline, Snapshot } from "./snapshot.ts";

/**
 * What every host offers, and all that jobs and screens know of one. `apply` either does all edits or throws a
 * `WorkbookProblem` (stale cell, missing sheet, a name taken) before the first; what it did equals `applied` of the
 * same edits (test/hosts/contract.ts).
 */
export interface WorkbookHost {
  outline(): Promise<Outline>;
  /** The named sheets; a name that is not there is left out. */
  read(sheetNames: readonly string[]): Promise<Snapshot>;
  apply(edits: readonly Edit[]): Promise<void>;
  /**
   * Forgets somebody: all cells or, where one is no longer what it was, none and `stale`; cells become what `erased` says.
   * Besides cells it cleans what it can reach, and tells what it cannot.
   */
  erase?(erasure: Erasure): Promise<ErasureReport>;
  /** Kinds that this host has no equal of and leaves undone, such as a warning before typing in a file. */
  readonly without: readonly EditKind[];
  /**
   * `last`: new sheets come behind all others whatever their place is, because a program would lose what a person can undo
   * if a tab were moved. In every other respect they are what `applied` says. Absent is `in-place`.
   */
  readonly newSheets?: "in-place" | "last";
}

/**
 * A workbook host whose program answers at once, as Google Apps Script does: the same three calls without promises,
 * because a function that Google calls must have its answer when it returns. Everything else is as in `WorkbookHost`.
 */
export interface ImmediateHost {
  outline(): Outline;
  /** The named sheets; a name that is not there is left out. */
  read(sheetNames: readonly string[]): Snapshot;
  /** All or nothing, stored for good when it returns. */
  apply(edits: readonly Edit[]): void;
  /** As in `WorkbookHost`. */
  erase?(erasure: Erasure): ErasureReport;
  readonly without: readonly EditKind[];
}
