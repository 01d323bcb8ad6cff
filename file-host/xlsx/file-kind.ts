import { FileProblem } from "./problem.ts";

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipSignature = [0x50, 0x4b, 0x03, 0x04];

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The name of the directory entry of an OLE file at an offset; entries are 128 bytes, names at most 31 UTF-16 units. */
function oleNameAt(view: DataView, at: number): string {
  const length = view.getUint16(at + 64, true);
  if (length < 2 || length > 64 || length % 2 === 1) return "";
  let name = "";
  for (let unit = 0; unit < length - 2; unit += 2) name += String.fromCharCode(view.getUint16(at + unit, true));
  return name;
}

/** Whether an OLE file holds an encrypted workbook, a workbook of before 2007, or something else altogether. */
function oleProblem(bytes: Uint8Array): FileProblem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const name = oleNameAt(view, at);
    if (name === "EncryptedPackage" || name === "EncryptionInfo") return new FileProblem("password");
    if (name === "Workbook" || name === "Book") return new FileProblem("xls");
  }
  return new FileProblem("not-a-workbook");
}

/**
 * Looks at the first bytes. Throws FileProblem `empty`, `password`, `xls` or `not-a-workbook`; a file that passes is a
 * zip, and may still turn out to be something else.
 */
export function refuseByFirstBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileProblem("empty");
  if (beginsWith(bytes, oleSignature)) throw oleProblem(bytes);
  if (beginsWith(bytes, zipSignature)) return;
  throw new FileProblem("not-a-workbook");
}

/** Why a package with this content type is not a workbook we can read; undefined when it is one. */
export function problemOfContentType(contentType: string): FileProblem | undefined {
  if (/sheet\.binary/i.test(contentType)) return new FileProblem("xlsb");
  if (/spreadsheetml|ms-excel/i.test(contentType)) return undefined;
  return new FileProblem("not-a-workbook");
}

/** Why a zip with this `mimetype` entry is not a workbook we can read. */
export function problemOfMimeType(mimeType: string): FileProblem {
  const spreadsheet = mimeType.startsWith("application/vnd.oasis.opendocument.spreadsheet");
  return new FileProblem(spreadsheet ? "ods" : "not-a-workbook");
}
