import { sheetNameFrom } from "../core/workbook/check.ts";
import type { Edit, EditKind } from "../core/workbook/edit.ts";
import { erased } from "../core/workbook/erase.ts";
import type { Erasure, ErasureReport } from "../core/workbook/erasure.ts";
import type { WorkbookHost } from "../core/workbook/host.ts";
import type { Outline, Sheet, Snapshot } from "../core/workbook/snapshot.ts";
import { applyEdits } from "./xlsx/apply-edits.ts";
import { newWorkbook } from "./xlsx/new-workbook.ts";
import { eraseWorkbook } from "./xlsx/erase/erase-workbook.ts";
import { XlsxPackage } from "./xlsx/package.ts";
import { FileProblem } from "./xlsx/problem.ts";
import { ownSheetNames, readOutline, readSheets } from "./xlsx/read-workbook.ts";

/** A workbook in the bytes of an .xlsx or .xlsm file. Knows no disk: it runs in a browser as well. */
export class XlsxHost implements WorkbookHost {
  /** A warning before typing does not exist in a file: its protection would be a lock. */
  readonly without: readonly EditKind[] = ["warning"];

  /**
   * What the file says of our sheets, where that is known without reading it again: nothing but new sheets came since it
   * was read. A plan that makes a sheet per match is one step after the other, and would read all that stand each time.
   */
  private standing: readonly Sheet[] = [];

  private constructor(private file: XlsxPackage) {}

  /** Opens the bytes of a file. Throws FileProblem for everything that cannot be used safely. */
  static open(bytes: Uint8Array): XlsxHost {
    return new XlsxHost(XlsxPackage.open(bytes));
  }

  /** A new workbook with one sheet of plain cells, all text as text. */
  static fromSheet(sheet: Pick<Sheet, "name" | "cells">): XlsxHost {
    return XlsxHost.open(newWorkbook([{ cells: sheet.cells, name: sheetNameFrom(sheet.name) }]));
  }

  outline(): Promise<Outline> {
    return settled(() => readOutline(this.file));
  }

  read(sheetNames: readonly string[]): Promise<Snapshot> {
    return settled(() => readSheets(this.file, sheetNames));
  }

  /** All edits or none. Throws WorkbookProblem, or FileProblem `structure-locked` where no sheet may be added. */
  apply(edits: readonly Edit[]): Promise<void> {
    return settled(() => {
      const wanted = edits.filter((edit) => !this.without.includes(edit.kind));
      if (wanted.length === 0) return;
      refuseLocked(this.file, wanted);
      const changed = this.file.copy();
      const { sheets } = applyEdits(changed, this.concerned(wanted), wanted);
      this.file = changed;
      this.standing = wanted.every(({ kind }) => kind === "add-sheet") ? sheets : [];
    });
  }

  /** Every part of the file, or none. Throws WorkbookProblem, or FileProblem `structure-locked` where a tab must be renamed. */
  erase(erasure: Erasure): Promise<ErasureReport> {
    return settled(() => {
      // What cannot be done is told before anything is.
      const sheets = erasure.sheets.map(({ sheet }) => sheet);
      erased(readSheets(this.file, sheets), erasure);
      const changed = this.file.copy();
      const report = eraseWorkbook(changed, erasure);
      this.file = XlsxPackage.open(changed.save());
      this.standing = [];
      return report;
    });
  }

  /** The sheets that edits concern, in the order of their tabs. */
  private concerned(edits: readonly Edit[]): Snapshot {
    const known = new Map(this.standing.map((sheet) => [sheet.name, sheet]));
    const read = readSheets(
      this.file,
      sheetsFor(this.file, edits).filter((name) => !known.has(name)),
    );
    for (const sheet of read.sheets) known.set(sheet.name, sheet);
    return { ...read, sheets: read.sheetNames.flatMap((name) => known.get(name) ?? []) };
  }

  /** The file as it is now. What nobody changed is in it byte for byte. */
  bytes(): Uint8Array {
    return this.file.save();
  }

  /** The parts of the file that are not what they were when it was opened. */
  changedParts(): readonly string[] {
    return this.file.changedParts();
  }
}

function settled<Value>(work: () => Value): Promise<Value> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

function refuseLocked(file: XlsxPackage, edits: readonly Edit[]): void {
  const structural = edits.some((edit) => edit.kind === "add-sheet" || edit.kind === "remove-sheet");
  if (structural && file.structureLocked) throw new FileProblem("structure-locked");
}

/** The sheets that edits name, and all of ours: their keys may be taken, their dropdowns and formulas may follow. */
function sheetsFor(file: XlsxPackage, edits: readonly Edit[]): readonly string[] {
  const named = edits.map((edit) => ("table" in edit ? edit.table.sheet : edit.layout.name));
  return [...named, ...ownSheetNames(file)];
}
