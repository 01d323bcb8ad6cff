/** Why a file could not be used. Each has one sentence in core/text (file-<code>). */
export type FileProblemCode =
  | "missing"
  | "empty"
  | "not-a-workbook"
  | "truncated"
  | "password"
  | "xls"
  | "ods"
  | "xlsb"
  | "too-large"
  | "bomb"
  | "damaged"
  | "unsafe"
  | "no-sheets"
  | "structure-locked"
  | "in-use"
  | "not-writable"
  | "csv-quote"
  | "csv-in-place";

/** Thrown before anything was written. `detail` names a part of the file or a number, never the content of a cell. */
export class FileProblem extends Error {
  readonly code: FileProblemCode;
  readonly detail: string;
  /** Name of the file, without its folder; absent where only the bytes are known. */
  readonly file: string | undefined;

  constructor(code: FileProblemCode, detail = "", file?: string) {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.name = "FileProblem";
    this.code = code;
    this.detail = detail;
    this.file = file;
  }
}
