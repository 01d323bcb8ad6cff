/** Why edits could not be applied. */
export type WorkbookProblemCode =
  /** Somebody changed a cell, row or sheet since the preview. */
  | "stale"
  /** A sheet, header or row that the edit names is not there. */
  | "missing"
  /** A new sheet, column or row would take a name or key that is taken. */
  | "taken"
  /** The edit contradicts itself, such as a row with more cells than columns: a defect in our code. */
  | "malformed";

/** Thrown before anything was changed. Names sheet and place, never a value of a cell. */
export class WorkbookProblem extends Error {
  readonly code: WorkbookProblemCode;
  /** The sheet concerned. */
  readonly sheet: string;
  /** Row key, column title or cell; absent when the whole sheet is meant. */
  readonly place: string | undefined;

  constructor(code: WorkbookProblemCode, sheet: string, place?: string) {
    super(place === undefined ? `${code}: ${sheet}` : `${code}: ${sheet}, ${place}`);
    this.name = "WorkbookProblem";
    this.code = code;
    this.sheet = sheet;
    this.place = place;
  }
}
