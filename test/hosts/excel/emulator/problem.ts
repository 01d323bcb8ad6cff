/** The codes with which Excel refuses, and one of our own for what this emulator does not know. */
export type ExcelCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "FilteredRangeConflict"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UndoNotSupported"
  | "UnsupportedOperation"
  | "UnsupportedSheet"
  /** A member that Excel may have and this emulator has not. */
  | "NotInEmulator";

/** Thrown inside the emulator; the caller of `context.sync()` gets it as an `OfficeExtension.Error`. */
export class ExcelProblem extends Error {
  readonly code: string;

  constructor(code: string, message: string = code) {
    super(message);
    this.name = "ExcelProblem";
    this.code = code;
  }
}

/** Refuses with a code of Excel. */
export function refuse(code: ExcelCode, message?: string): never {
  throw new ExcelProblem(code, message);
}
