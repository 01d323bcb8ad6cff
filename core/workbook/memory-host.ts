import { applied } from "./apply.ts";
import type { Edit, EditKind } from "./edit.ts";
import { erased } from "./erase.ts";
import type { Erasure, ErasureReport } from "./erasure.ts";
import type { WorkbookHost } from "./host.ts";
import type { Outline, OutlineSheet, Sheet, Snapshot } from "./snapshot.ts";

function outlined(sheet: Sheet): OutlineSheet {
  return {
    name: sheet.name,
    ...(sheet.key === undefined ? {} : { key: sheet.key }),
    headerRow: sheet.headerRow,
    rows: sheet.cells.length,
    columns: Math.max(0, ...sheet.cells.map((row) => row.length)),
    ...(sheet.hidden === undefined ? {} : { hidden: sheet.hidden }),
  };
}

/** A workbook that is nothing but data: the reference of hosts, and what tests and previews run on. */
export class MemoryHost implements WorkbookHost {
  readonly without: readonly EditKind[] = [];
  #snapshot: Snapshot;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  outline(): Promise<Outline> {
    return Promise.resolve({ sheets: this.#snapshot.sheets.map(outlined) });
  }

  read(sheetNames: readonly string[]): Promise<Snapshot> {
    const wanted = new Set(sheetNames.map((name) => name.toLowerCase()));
    const sheets = this.#snapshot.sheets.filter((sheet) => wanted.has(sheet.name.toLowerCase()));
    return Promise.resolve({ sheets, sheetNames: this.#snapshot.sheetNames });
  }

  async apply(edits: readonly Edit[]): Promise<void> {
    this.#snapshot = await Promise.resolve(applied(this.#snapshot, edits));
  }

  /** Nothing but cells, features and charts is here: all of it is what `erased` says. */
  async erase(erasure: Erasure): Promise<ErasureReport> {
    this.#snapshot = await Promise.resolve(erased(this.#snapshot, erasure));
    return { cleaned: [], unreachable: [] };
  }
}
