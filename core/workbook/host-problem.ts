/** Why a program that holds a workbook would not read or write it now. Nothing of a cell stands in it. */
export type HostProblemCode =
  /** Somebody is typing in a cell: Excel waits for Enter. */
  | "cell-edit"
  /** A sheet that must be written is protected. */
  | "protected"
  /** The structure of the workbook is protected: no sheet may be added or removed. */
  | "structure-protected"
  /** The workbook can only be read. */
  | "read-only"
  /** Rows that must change are filtered away, or a filter stands in the way. */
  | "filtered"
  /** A table or merged cells stand where we would write. */
  | "in-the-way"
  /** The program refuses so much at once. */
  | "too-large"
  /** The program is too old for what we need. */
  | "too-old"
  /** Another window, person or program keeps it busy. */
  | "busy"
  /** The program did not say why. */
  | "unknown";

/**
 * Thrown by hosts whose workbook lives in another program. `isPartly` says whether something had been written by then:
 * people must know whether they have half of it.
 */
export class HostProblem extends Error {
  readonly code: HostProblemCode;
  readonly sheet: string | undefined;
  /** True when part of the edits had been done when it went wrong. */
  readonly isPartly: boolean;

  constructor(code: HostProblemCode, { sheet, isPartly = false }: { sheet?: string; isPartly?: boolean } = {}) {
    super(sheet === undefined ? code : `${code}: ${sheet}`);
    this.name = "HostProblem";
    this.code = code;
    this.sheet = sheet;
    this.isPartly = isPartly;
  }
}
