import type { file as dutch } from "../nl/file.ts";

function named(v: { readonly file: string }): string {
  return v.file === "" ? "This file" : `"${v.file}"`;
}

/** Sentences of file, in English. */
export const file: typeof dutch = {
  "file-missing": (v) => `${named(v)} is not there or may not be read: check the name and the folder.`,
  "file-empty": (v) => `${named(v)} is empty: choose the file that holds your data.`,
  "file-not-a-workbook": (v) =>
    `${named(v)} is not an Excel workbook: open it in Excel or LibreOffice and save it as .xlsx (or, if it is plain text, as .csv).`,
  "file-truncated": (v) => `${named(v)} is incomplete: download or save the file again.`,
  "file-password": (v) => `${named(v)} has a password: open it in Excel, remove the password and save it.`,
  "file-xls": (v) => `${named(v)} is an old .xls file: open it in Excel and save it as .xlsx.`,
  "file-ods": (v) => `${named(v)} is an .ods file: open it in LibreOffice and save it as .xlsx.`,
  "file-xlsb": (v) => `${named(v)} is an .xlsb file: open it in Excel and save it as .xlsx.`,
  "file-too-large": (v) => `${named(v)} is too large: put only the sheets that are needed in a new file and use that.`,
  "file-bomb": (v) =>
    `${named(v)} would become far too large when unpacked and was not opened: ask its maker for a new file.`,
  "file-damaged": (v) =>
    `${named(v)} is damaged${v.detail === "" ? "" : ` (${v.detail})`}: open it in Excel, let it be repaired and save it again.`,
  "file-unsafe": (v) =>
    `${named(v)} holds something that does not belong in a workbook${v.detail === "" ? "" : ` (${v.detail})`}: use only a file you trust, saved again from Excel.`,
  "file-no-sheets": (v) => `${named(v)} has no worksheets: choose a file with at least one sheet of data.`,
  "file-structure-locked": (v) =>
    `${named(v)} is protected against new sheets: remove the protection of the workbook in Excel, under Review.`,
  "file-in-use": (v) =>
    `${named(v)} is still open somewhere: close it there and try again${v.detail === "" ? "" : `, or delete ${v.detail} where it is open nowhere`}.`,
  "file-not-writable": (v) =>
    `${named(v)} cannot be saved: check that you may write in this folder and that there is room, or choose another folder.`,
  "file-csv-quote": (v) =>
    `${named(v)} has a quotation mark that is never closed${v.detail === "" ? "" : `, from line ${v.detail} on`}: correct that line or save the list as .xlsx.`,
  "file-csv-in-place": (v) =>
    `${named(v)} is a .csv file, which cannot hold more sheets: use --out with a name that ends in .xlsx.`,
};
