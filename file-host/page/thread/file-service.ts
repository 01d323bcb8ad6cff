import type { ProblemData } from "../../../core/screens/desk-service.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Edit, EditKind } from "../../../core/workbook/edit.ts";
import type { Erasure, ErasureReport } from "../../../core/workbook/erasure.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import type { Outline, Snapshot } from "../../../core/workbook/snapshot.ts";

/** A value, or the problem of the workbook as data: what is thrown across threads loses its fields. */
export type Reply<Value> = { readonly value: Value } | { readonly problem: ProblemData };

/** What came of opening a file. */
export type Opening =
  | {
      readonly kind: "opened";
      /** Kinds of edits that a file has no equal of. */
      readonly without: readonly EditKind[];
    }
  /** Why not and what to do, in the language asked for. */
  | { readonly kind: "refused"; readonly message: string };

/** Some rows of a sheet, to look at. */
export interface SheetWindow {
  /** Name on the tab. */
  readonly sheet: string;
  /** Titles of the columns where the row of the header is known; none on a coordinator's sheet. */
  readonly titles: readonly Scalar[];
  /** Size of the part in use. */
  readonly rows: number;
  readonly columns: number;
  /** The row that `cells` begins with, counted from 1. */
  readonly first: number;
  /** Values as people see them, from column A on; blank ones at the end of a row are left out. */
  readonly cells: readonly (readonly Scalar[])[];
}

/** The one workbook of a page, in a thread of its own so that a desk that is stopped does not lose it. */
export interface FileService {
  /** Reads a file that a person chose; what was open before is forgotten. */
  open(file: File, language: Language): Promise<Opening>;
  outline(): Promise<Reply<Outline>>;
  read(sheetNames: readonly string[]): Promise<Reply<Snapshot>>;
  /** Takes a line to the desk in the other thread. */
  connect(desk: MessagePort): Promise<void>;
  /** Reads sheets and gives them to that desk: what is large need not pass through the thread that draws. */
  handOver(sheetNames: readonly string[]): Promise<Reply<null>>;
  /** All edits or none. */
  apply(edits: readonly Edit[]): Promise<Reply<null>>;
  /** Forgets somebody in every part of the file, or in none. */
  erase(erasure: Erasure): Promise<Reply<ErasureReport>>;
  /** The file as it is now. */
  bytes(): Promise<Reply<Uint8Array>>;
  /** Rows to look at, as far as they are there; nothing when no such sheet is. */
  window(sheet: string, first: number, count: number): Promise<Reply<SheetWindow | null>>;
}
